<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the weights, or what is wanted, are no finite numbers</source>
        <translation>权重或期望值不是有限的数</translation>
    </message>
    <message>
        <source>output {number} can't be {value:g}: a {activation} only gives what is {range}</source>
        <translation>输出 {number} 不能是 {value:g}：{activation} 只给出{range}的数</translation>
    </message>
    <message>
        <source>the outputs of a softmax add up to 1; those wanted add up to {total:g}</source>
        <translation>Softmax 的输出之和为 1；期望值之和为 {total:g}</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>大于 {low}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>above {low}, up to {high}</source>
        <translation>大于 {low}，不超过 {high}</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>小于 {high}</translation>
    </message>
    <message>
        <source>{low} or above</source>
        <translation>不小于 {low}</translation>
    </message>
    <message>
        <source>from {low}, below {high}</source>
        <translation>不小于 {low}，小于 {high}</translation>
    </message>
    <message>
        <source>from {low}, up to {high}</source>
        <translation>从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{high} or below</source>
        <translation>不超过 {high}</translation>
    </message>
    <message>
        <source>derivative of {name}</source>
        <translation>{name} 的导数</translation>
    </message>
</context>
</TS>
