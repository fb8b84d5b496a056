<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Blank</name>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainBeside</name>
    <message>
        <source>the product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeSlider</name>
    <message>
        <source>All iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>{key} to draw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>At iteration {state} the error {error} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step is walked through phase by phase with →.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and all that follows from it, stays hidden until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the chain of {weight} needs nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs: {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets are {targets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sop} is the sum of inputs times weights: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activation} is the activation at {sop}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error {error} says how far the output is from its target: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {below} grows by a little, {above} grows by {value} times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the weight {weight}, as it was before the update: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the weight {weight}, after its update (the mistake): {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the input of {weight}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied: {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied, and added up over all paths: {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the derivative, which this rule leaves out: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is how much {above} changes with {below}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the derivative of {above} at {below}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} changes from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights move at once: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorActions</name>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen with the network and one sentence, for a class; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram and sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network and one sentence, large; in the window too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram and chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network beside the chain of the pinned weight, large; in the window too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots and slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves over all iterations with the slider, large; in the window too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projector: light what is around the pointer, and dim all else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorFoot</name>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorPage</name>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorStage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
