<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>type a name, such as {first}, or layer, from and to, such as 1 1 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called "{text}"; weights are called {first} to {last}, or type layer, from and to, such as 1 1 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer {layer}; layers run from 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {layer} has no biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {layer} has the biases 1 to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights into layer {layer} run from 1 to {fan_in}, and to 1 to {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
