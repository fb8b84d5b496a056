<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{word}" stands there; sizes are whole numbers from 0 to {largest}</source>
        <translation>此处为“{word}”；大小应为 0 到 {largest} 的整数</translation>
    </message>
    <message>
        <source>{sizes} sizes stand there; there can be 1 to {most} of them</source>
        <translation>此处有 {sizes} 个大小；应为 1 到 {most} 个</translation>
    </message>
    <message>
        <source>the first value has to be below the last</source>
        <translation>第一个值必须小于最后一个</translation>
    </message>
    <message>
        <source>the first value has to be above 0</source>
        <translation>第一个值必须大于 0</translation>
    </message>
</context>
</TS>
