<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AllRuns</name>
    <message>
        <source>The networks side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples are held out (Data): which of them memorises can't be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planes: they need two inputs. The errors are drawn instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Double click to go on with this run in the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training: error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training: error {error} · {share} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out: error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out: error {error} · {share} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error {error} · {share} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite or NaN after iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept to compare with: keep this run (Ctrl+T), then change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can't be shown: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>error of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean loss of the samples that are trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonFiles</name>
    <message>
        <source>Save the comparison as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Backstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the errors of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Errors over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRunActions</name>
    <message>
        <source>Keep this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the open run as it is now, to compare others with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs as two diagrams with one playhead, what differs marked; or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep several runs at once, each with another learning rate or another start of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep hidden sizes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep several runs at once, with different numbers of hidden neurons on the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the kept runs and their curves; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRunTable</name>
    <message>
        <source>open run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite or NaN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRunView</name>
    <message>
        <source>The open run and the kept ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: drawn. F2 renames, Del deletes, Enter goes on with it. More by a right click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>open run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRunsPage</name>
    <message>
        <source>Nothing is kept yet. Keep this run (Ctrl+T), sweep several values, or change a number in What if: the run before is kept by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep several runs at once: show or hide what is swept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} runs kept: {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest error at the end: {error}, with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All end alike, with the error {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} became infinite or NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {room} more kept runs, and these are {count}: delete some, or sweep fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs a name that can be seen: it is still called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep failed: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{color}, {dashes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneSide</name>
    <message>
        <source>the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}: error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was trained to {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept iteration nearest to {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>What is swept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network from its start, once with each value; each is kept as a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sizes: the open network has no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can't be swept: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons the first hidden layer has, one network each; 0 leaves it out. Each of them starts from {drawn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to iteration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoDiagrams</name>
    <message>
        <source>All weights and biases are alike here, as far as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ {count} of {all} weights and biases differ; most of all {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} biases are in {name} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other layers: their weights can't be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no counterpart in the other network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the two can't be compared, as their inputs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {one} and {other}, difference {apart}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
