<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the weights, or what is wanted, are no finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {number} can't be {value:g}: a {activation} only gives what is {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outputs of a softmax add up to 1; those wanted add up to {total:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}, up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low}, below {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low}, up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} or below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
