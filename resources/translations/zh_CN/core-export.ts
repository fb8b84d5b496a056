<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a script is written for the correct rule only</source>
        <translation>脚本只为正确规则编写</translation>
    </message>
</context>
</TS>
