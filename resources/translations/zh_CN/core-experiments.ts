<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{word}" stands there; sizes are whole numbers from 0 to {largest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sizes} sizes stand there; there can be 1 to {most} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first value has to be below the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first value has to be above 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
