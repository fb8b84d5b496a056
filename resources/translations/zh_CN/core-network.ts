<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>type a name, such as {first}, or layer, from and to, such as 1 1 1</source>
        <translation>请输入名称，如 {first}，或层、起点、终点，如 1 1 1</translation>
    </message>
    <message>
        <source>nothing is called "{text}"; weights are called {first} to {last}, or type layer, from and to, such as 1 1 1</source>
        <translation>没有名为“{text}”的量；权重名为 {first} 到 {last}，也可输入层、起点、终点，如 1 1 1</translation>
    </message>
    <message>
        <source>there is no layer {layer}; layers run from 1 to {last}</source>
        <translation>没有第 {layer} 层；层从 1 到 {last}</translation>
    </message>
    <message>
        <source>layer {layer} has no biases</source>
        <translation>第 {layer} 层没有偏置</translation>
    </message>
    <message>
        <source>layer {layer} has the biases 1 to {size}</source>
        <translation>第 {layer} 层的偏置为 1 到 {size}</translation>
    </message>
    <message>
        <source>the weights into layer {layer} run from 1 to {fan_in}, and to 1 to {size}</source>
        <translation>通向第 {layer} 层的权重，起点为 1 到 {fan_in}，终点为 1 到 {size}</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid 函数</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh 函数</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU 函数</translation>
    </message>
    <message>
        <source>leaky relu</source>
        <translation>带泄露的 ReLU 函数</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等函数</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax 函数</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>half squared error</source>
        <translation>½ 平方误差</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差（MSE）</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
</context>
</TS>
