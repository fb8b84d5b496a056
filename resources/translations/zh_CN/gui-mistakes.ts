<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MistakeActions</name>
    <message>
        <source>As printed in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train as this scenario's article prints it: its mistakes, biases and learning rate; or rightly again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the correct rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correct rule's run, trained beside the mistaken one from the same start, and compare both; what differs is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the mistake…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faulty line of mathematics beside the correct one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the correct rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train by gradient descent as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with the correct rule, from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} — as printed in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mistake makes no difference in the open network, with its loss and learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mistake adds nothing to those that are made already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this mistake, too, from the start; several are made at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeBanner</name>
    <message>
        <source>Mistake on purpose: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in the article: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}: error {here} with this mistake, {right} with the correct rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is why the error has grown from {start} to {here}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeNote</name>
    <message>
        <source>The mistake explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mistake explained: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is explained by itself, as if it were the only one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeSection</name>
    <message>
        <source>✗  wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓  right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
