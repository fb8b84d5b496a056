<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>one iteration in {stride:,} is kept; to train one between again would take {seconds:,.0f} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there; a saved run holds its samples itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier version saved this run, and drew the samples that it held out otherwise, so it can't go on; any ZIP program takes its {scenario} out, which opens without the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins at {since}, after its last state {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds NaN or infinity; recorded states are finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} stands there; it must be less than {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is nothing in this network; such as "weight 1 2 3" can stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another network or another listing than the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another network than the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {found} numbers; with this scenario it has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not what the scenario starts from: the parts are of different runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {state} is not what the scenario leads to: the parts are of different runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {state} is not what its scenario leads to: the parts are of different runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{states} stands there; they begin at 0, and grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most} branches; save the scenario alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
