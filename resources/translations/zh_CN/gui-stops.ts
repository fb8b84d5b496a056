<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RunStatus</name>
    <message>
        <source>What the run waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first run begins slowly: {pace} iterations a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way to iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the correct rule is still at iteration {state} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording is full: one in {stride} iterations is kept, those between are trained again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopActions</name>
    <message>
        <source>Stop when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run at an error, a gradient, an output, a sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Stopped at iteration {state}: {what}. Press Run to continue from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopChooser</name>
    <message>
        <source>Stop when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration at which Run stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this iteration is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradients vanish: all are below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gradient explodes: it is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number becomes infinite or not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That always stops it, and the window says which number it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run stops at the first iteration at which one of these is true, and continues when you press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, such as 0.01, 1e-6 or 1/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changes its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any weight or bias changes its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of sample {sample} differs from its target by less than</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
