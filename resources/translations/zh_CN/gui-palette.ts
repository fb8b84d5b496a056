<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>An action, a weight, a scenario, a lesson, a term, an iteration …</source>
        <translation>操作、权重、案例、课、术语、迭代…</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{all} 个中的 {found} 个</translation>
    </message>
    <message>
        <source>nothing is called so</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>In this network</source>
        <translation>在此网络中</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Lessons and scenarios</source>
        <translation>课和案例</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>{title}, unavailable: {why}</source>
        <translation>{title}，不可用：{why}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>do</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+回车</translation>
    </message>
    <message>
        <source>show in menu</source>
        <translation>在菜单中显示</translation>
    </message>
    <message>
        <source>a number goes to that iteration</source>
        <translation>输入数字可转到那次迭代</translation>
    </message>
</context>
</TS>
