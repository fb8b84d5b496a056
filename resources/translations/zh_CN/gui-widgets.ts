<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlankScreen</name>
    <message>
        <source>Blank</source>
        <translation>黑屏</translation>
    </message>
</context>
<context>
    <name>DragNumber</name>
    <message>
        <source>Drag it to the sides (Shift: finely), or click it and type; 1/3 and 2^-3 will do</source>
        <translation>左右拖动（按住 Shift 微调），或点击后输入；也可以写 1/3 和 2^-3</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Names, with commas between them, in quotes those that hold one; none for Backstep's own</source>
        <translation>名称，以逗号分隔；含逗号的名称加引号；留空则用 Backstep 的名称</translation>
    </message>
</context>
<context>
    <name>NoiseField</name>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unfold: {name}</source>
        <translation>展开：{name}</translation>
    </message>
</context>
<context>
    <name>ShowFolder</name>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
</TS>
