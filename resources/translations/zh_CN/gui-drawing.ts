<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DrawingActions</name>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw by mouse, pen or keyboard what the network then reads; or close the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the pad, and show the sample that was there before (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. By keyboard: arrows move, Space draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take back the last stroke (Ctrl+Z while the pad has the keyboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thick the pen is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all its iterations, as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawing to the samples that are trained on; Undo takes it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a drawing as a sample of class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as sample {number}, class {name}: trained on from now on. Edit, Undo takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name}: the error is counted from that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number} is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a sample of class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network isn't trained yet: it guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has seen {count} of {all} samples once: it still guesses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
