<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardChip</name>
    <message>
        <source>no board here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>As on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round each number, and go on with the rounded ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given numbers stay as they are. Cards say what each number is exactly, where that is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what rounding costs, once numbers are rounded and told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number} is held out: not trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples, {out} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, weight from {source} to {sop}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, bias of {sop}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: sum of products {sop}, activation {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, gradient {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramActions</name>
    <message>
        <source>Fit the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network larger; the wheel zooms around the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigate by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from neuron to weight with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges show the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges show the gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges show what the last update added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round each number as it is written, and go on with the rounded ones; or exactly again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits numbers have on the board, and what rounding costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call everything as the next notation does: the article's, SOP, z a δ, net out, matrix, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call everything as the notation before does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write values, names, or both on the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values stand on the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand on the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and values stand on the edges, if there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call everything so: {notation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move through the network  ·  Enter pins  ·  Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0: dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient ∂J/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∞, NaN: dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∠ at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Namer</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkMenus</name>
    <message>
        <source>Add a layer after the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {layer} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer before the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit value of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a neuron to this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a neuron to {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditing</name>
    <message>
        <source>target of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
