<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Edits</name>
    <message>
        <source>take the listing as printed</source>
        <translation>按原文代码</translation>
    </message>
    <message>
        <source>take back the listing as printed</source>
        <translation>取消按原文代码</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>KeptRunCommands</name>
    <message>
        <source>keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <source>keep the correct rule's run</source>
        <translation>保留正确规则的运行</translation>
    </message>
    <message>
        <source>name of kept run: {name}</source>
        <translation>保留的运行的名称：{name}</translation>
    </message>
    <message>
        <source>colour of kept run</source>
        <translation>保留的运行的颜色</translation>
    </message>
    <message>
        <source>delete kept run {name}</source>
        <translation>删除保留的运行 {name}</translation>
    </message>
    <message>
        <source>delete {count} kept runs</source>
        <translation>删除 {count} 个保留的运行</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>sample {number}, {name}</source>
        <translation>样本 {number}，{name}</translation>
    </message>
</context>
</TS>
