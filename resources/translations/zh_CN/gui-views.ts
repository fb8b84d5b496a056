<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message>
        <source>add a point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Check the gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight's gradient against central differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients and central differences, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A central difference estimates the slope from two errors, with the weight a little larger and a little smaller; no chain rule is needed. Press K to compare every gradient with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check failed: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinks} are at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} — at iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {count} gradients is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {count} gradients are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} agree to {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one gradient agrees to {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} agree to {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} (of {all}, spread evenly)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>The weighted sum of a ReLU is 0 here, and the error has a kink: from the left its slope is {left}, from the right {right}. A gradient may be any slope between them; what f′(0) is taken as decides which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∠ at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickChoice</name>
    <message>
        <source>What a click adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class, then click into the plane: each click adds a sample of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>{lost} infinite or NaN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataChooser</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of what is added to each input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the points anew, by the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on these points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on these points, from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These points have two inputs; the open network has {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes need one output or two; the open network has {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>The mean loss per sample, without the L2 term, at the iteration on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has a single sample: there is nothing to hold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train on {count} points: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is infinite or NaN here: the run has overflowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∞: the loss is larger than the largest number there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∞: the network gives probability 0 to the correct class of a sample, and −ln 0 is infinite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawFields</name>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U(low, high): every number between them is as likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N(mean, std): two of three numbers are within one standard deviation of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number for all; neurons whose weights are all equal stay equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by √fan-in, the number of inputs of a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by √((fan-in + fan-out) / 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied by √(2 / fan-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by √fan-out, the number of neurons of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMaker</name>
    <message>
        <source>Nothing that is shown here makes an entry of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked: it is made here once it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not computed yet: it is made here once it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldOutCurves</name>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldOutPlot</name>
    <message>
        <source>Error of the training samples and of those held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the accuracy (share of correct outputs) in place of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldOut</name>
    <message>
        <source>Held out, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the samples that training doesn't see; another starts it afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of what is held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed holds other samples out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Classes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named automatically, because these names can't be taken: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {count} columns; the first {most} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is left out: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns counted from 1, such as 2-785: input; 1: class; others are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the notes and the source away: they tell of the samples before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be read: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave 1 row out (listed below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {count} rows out (listed below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in which something is missing can't be learned: leave them out, or the column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>This can't be pasted: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken as numbers that are scaled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes, of the samples before, went with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerRows</name>
    <message>
        <source>neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: {layer}</source>
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
        <source>Add a hidden layer after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingStrip</name>
    <message>
        <source>One step back (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on (→ or .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the product (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message>
        <source>to × from, bias a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from × to, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to × from, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from × to, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to × from, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, bias among the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {rows} by {columns}, row {row} column {column}, {what}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 1 that the bias is multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no penalty for the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {target} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of {sop}</source>
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
    <message>
        <source>{step} of {steps}: {value}, so far {so_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product {step} of {steps}: {value}, so far {so_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row} column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation function of each sum:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sample's share:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element by element:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each sample adds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row times column:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the L2 penalty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the bias:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry by entry:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatricesPage</name>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {delta} is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how {delta} goes back, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}, {whose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixCopies</name>
    <message>
        <source>All that is shown as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is shown is copied as {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a matrix first: that one is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is copied as {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers are too many for a copy: File, Export writes them into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this matrix as {format}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>How the article lays out its matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one sample, or of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the entry that is pointed at, product by product (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrices as TeX, NumPy or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the article: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number}: {fan_in} → {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Weights of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point shows the largest of up to {block} weights; zoom in to see every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{largest}, {lost} infinite or NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{largest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>This can't be changed: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the layers begins the run anew; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanePage</name>
    <message>
        <source>The plane needs a network with two inputs; this one has {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plane is coloured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: held out, not trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched: the output is infinite or NaN there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Original numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and read numbers as they were before the samples were scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the inputs of the sample on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for inputs that give this output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the inputs that were found into the fields on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverse of the activation, then the layer's weights solved, from the last layer to the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>A single sample is left: none is held out any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the samples to delete first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sample can't be deleted: without samples there is nothing to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the targets to 0…1, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach from {low} to {high}. Query shows the original numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can't be changed: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs are from 0 to 1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalise inputs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalise the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs and targets are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 0 to 1: each less its smallest value, divided by its range. Query takes original ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort the samples by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Held out: not trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originally {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {row}, {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Export the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click twice to sort by a column: training takes that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sample of zeros at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected samples (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take samples from a spreadsheet: inputs, then targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale every input to 0…1. A sigmoid is steep only near 0; with large inputs it saturates, its derivative is almost 0, and so are the gradients of all layers before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read samples from a CSV file, a workbook, ARFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the samples to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n held out: not trained on</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {pasted}: below the {there}, or in the place of all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added below: {pasted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample was replaced by {pasted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample was replaced by {pasted}; the network is now {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} samples were replaced by {pasted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} samples were replaced by {pasted}; the network is now {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlopePage</name>
    <message>
        <source>How far to either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to either side of the weight the curve goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small change Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to change the weight; drag the line in the plot, or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step and the small change do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a weight or a bias to see the error as a function of it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error along {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this is infinite or NaN here: the error overflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed by {nudge}: the error changed by {change}; gradient × change predicts {by_slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope {slope}: the gradient {g}, shared by {n} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update goes to {new}: the error changes by {change}; the tangent says {by_slope}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Draw as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the start, and the order of the samples where they are shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all weights and biases anew, exactly as it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given one by one; Draw replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn as it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here, and not drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the generator's last seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw the weights, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFormatFields</name>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples from line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are counted 1, 2, 3 …, as an editor counts them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>The first rows, as they will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. as in 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as in 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list of scenarios calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes on it, to be read beside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at; Markdown is shown as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples each iteration takes; 0 for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch's losses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightFinder</name>
    <message>
        <source>Find a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, such as W2_17,903; or layer, from and to, such as 2 17 903</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer that the weights lead into: rows × columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}:  {shape}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>From where a change counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start the whole run is trained anew; from the iteration on the screen on, it branches there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the numbers of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all changes of numbers made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply changes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a number to the sides, or click it and type. Click a weight to have it here. The run before stays as a kept run, and a sweep keeps one for each of several values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start, without the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start, without branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the numbers of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
