<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>An action, a weight, a scenario, a lesson, a term, an iteration …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons and scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, unavailable: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show in menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number goes to that iteration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
