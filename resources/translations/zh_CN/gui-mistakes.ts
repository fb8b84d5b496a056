<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MistakeActions</name>
    <message>
        <source>As printed in the article</source>
        <translation>按原文代码</translation>
    </message>
    <message>
        <source>Train as this scenario's article prints it: its mistakes, biases and learning rate; or rightly again</source>
        <translation>按此案例的原文代码训练：包括其错误、偏置和学习率；或恢复正确</translation>
    </message>
    <message>
        <source>Compare with the correct rule…</source>
        <translation>与正确规则对比…</translation>
    </message>
    <message>
        <source>Keep the correct rule's run, trained beside the mistaken one from the same start, and compare both; what differs is marked</source>
        <translation>保留从相同初始值按正确规则训练的运行，与含错误的运行对照；不同之处有标记</translation>
    </message>
    <message>
        <source>Explain the mistake…</source>
        <translation>错在哪里…</translation>
    </message>
    <message>
        <source>The faulty line of mathematics beside the correct one</source>
        <translation>错误的公式与正确的公式对照</translation>
    </message>
    <message>
        <source>Use the correct rule</source>
        <translation>改回正确规则</translation>
    </message>
    <message>
        <source>Train by gradient descent as it should be</source>
        <translation>按正确的梯度下降训练</translation>
    </message>
    <message>
        <source>Train with the correct rule, from the start</source>
        <translation>从初始权重开始，按正确规则训练</translation>
    </message>
    <message>
        <source>{rule} — as printed in the article</source>
        <translation>{rule}（按原文代码）</translation>
    </message>
    <message>
        <source>Only plain gradient descent can make this mistake, and another optimizer trains</source>
        <translation>只有普通的梯度下降才会犯这个错误，而现在由另一个优化器训练</translation>
    </message>
    <message>
        <source>This mistake makes no difference in the open network, with its loss and learning rate</source>
        <translation>对打开的网络及其损失函数和学习率，这个错误没有影响</translation>
    </message>
    <message>
        <source>This mistake adds nothing to those that are made already</source>
        <translation>有了已犯的错误，这个错误没有更多影响</translation>
    </message>
    <message>
        <source>Make this mistake, too, from the start; several are made at once</source>
        <translation>从初始权重开始，再犯这个错误；可以同时犯几个</translation>
    </message>
</context>
<context>
    <name>MistakeBanner</name>
    <message>
        <source>Mistake on purpose: {rule}.</source>
        <translation>有意保留的错误：{rule}。</translation>
    </message>
    <message>
        <source>As printed in the article: {rule}.</source>
        <translation>按原文代码：{rule}。</translation>
    </message>
    <message>
        <source>Iteration {state}: error {here} with this mistake, {right} with the correct rule.</source>
        <translation>迭代 {state} 次后：犯此错误时误差 {here}，按正确规则 {right}。</translation>
    </message>
    <message>
        <source>That is why the error has grown from {start} to {here}.</source>
        <translation>误差因此从 {start} 增大到 {here}。</translation>
    </message>
</context>
<context>
    <name>MistakeNote</name>
    <message>
        <source>The mistake explained</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>The mistake explained: {rule}</source>
        <translation>错在哪里：{rule}</translation>
    </message>
    <message>
        <source>Each is explained by itself, as if it were the only one.</source>
        <translation>各个错误分别说明，就像只有它一个。</translation>
    </message>
</context>
<context>
    <name>MistakeSection</name>
    <message>
        <source>✗  wrong</source>
        <translation>✗  错误</translation>
    </message>
    <message>
        <source>✓  right</source>
        <translation>✓  正确</translation>
    </message>
</context>
</TS>
