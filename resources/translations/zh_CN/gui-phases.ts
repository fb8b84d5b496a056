<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PhaseActions</name>
    <message>
        <source>Next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by one phase: walk through this step from inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by one phase of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the phases one after the other, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole step again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Duration of a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a phase stays while they play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and all that follows from it, stays hidden until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOPs of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the activations of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes and deltas of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs: {inputs}. Targets: {targets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the weight, as it was before the update: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the weight, after its update (the mistake): {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through softmax every sum affects every output: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the input of the weight; over the batch of {count}: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} is the input of the weight: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters move at once, {step}: {example}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (exactly {exact})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}; and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
