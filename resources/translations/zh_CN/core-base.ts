<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{text}" could be {small:g} or {large}: type which of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ")" is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this divides by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{sign}" stands where nothing can stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{sign}" stands where a number should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is out of the range: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a root of a number below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is larger than any number here can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is too large to be found to the last digit; type its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too long for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is smaller than any number here can be, and would become 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers above {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers above {above} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers from {least} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from {least} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part of a saved run has such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text (byte {byte})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no array of numbers as a saved run has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, its parts can't be read; take a copy of it, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed or locked; the parts of a saved run stand there as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are together larger than itself; that is no saved run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't be drawn: the picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announces more than 4 GB; that is no saved run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no saved run, or only the beginning of one: its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most} MB; that is no saved run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be larger than {most} MB; save the scenario alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announces {parts:,} parts; a saved run has at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link leads round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (did you mean "{word}"?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
