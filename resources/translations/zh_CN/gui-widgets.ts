<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlankScreen</name>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragNumber</name>
    <message>
        <source>Drag it to the sides (Shift: finely), or click it and type; 1/3 and 2^-3 will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with commas between them, in quotes those that hold one; none for Backstep's own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoiseField</name>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unfold: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowFolder</name>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
