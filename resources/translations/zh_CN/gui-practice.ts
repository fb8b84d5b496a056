<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}, {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is shown, and counts as given (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your own number; what follows is marked from it (Alt+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>number or sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stops in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerMarks</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right at the second try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeadStrip</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number} of {count}, {name}, {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions {first} to {last} of {count}, {done} of them answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockNames</name>
    <message>
        <source>{block}: row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed: {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights before (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases before (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂E/∂activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients of biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂J/∂weights (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂J/∂biases (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new biases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>What do you want to practise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts what is framed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainDiagram</name>
    <message>
        <source>Network of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainRows</name>
    <message>
        <source>hidden until answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round each number before going on, and have it marked so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of sheet number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sheet's code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last of {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {count} of {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others, drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration, sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your run stays as it is. Esc takes you back to it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserPage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state} · sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given, as it was right twice running: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice rate {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9, 0, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassExports</name>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class's table, with its learners a row each, is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the class's table is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Learner {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not right {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>worked out again here, from the answers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking {done} of {count} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario or run that these sheets were printed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and runs (*.toml *.backstep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{average} of {of} points on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort by points or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop more files on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>The class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fails most: {failed} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true value is {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}; the true value is {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}; from their own numbers it would be {own}, and the true value is {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>What was handed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 points so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point of {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points of {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePanel</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is shown, and counts as given (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
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
    <name>DrawingHand</name>
    <message>
        <source>Handle 1 of 5: the start, whose error is {error}, stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle {number} of 5: iteration {state}, error {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Predict the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error over the iterations, to be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last drawing back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw anew, from an empty plot (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error axis, for both curves (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error at the start is infinite or NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weights, the samples or the loss, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how the error will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from the start to the right, or press 1 to 5 for the handles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorOrder</name>
    <message>
        <source>stands in place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed yet, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindMistakePage</name>
    <message>
        <source>sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {rate} · {count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice rate {rate} · {count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario} · {name} · {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 points so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this sheet can go wrong so that it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody's sheet for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line went wrong first. Click it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldFactor</name>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge between them is lit in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lit in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLadder</name>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula with your numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(counts as given)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Can't be chosen: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{count} of {all} are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {all} is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <source>Line {number}, {name}: {worked}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Somebody's sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyNumbers</name>
    <message>
        <source>There are no numbers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the same slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more have the same slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} have the same slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} right from a wrong beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of a known slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with too few digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees to {digits} digits though its gradient doesn't: the step is too small to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted or opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} — JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} — names with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} — 1 array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} — {count} arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the marked arrays are: their shapes fit several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside, as nothing here is called so: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given, or not asked here: {count} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a column or arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next that is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyNumbersPage</name>
    <message>
        <source>sample {sample} · iteration {state} to {next} · compared to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · one iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is counted as points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the update, rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right so far, but give {digits} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from a number before it that is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden until the true numbers are shown (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>My numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Show the true numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a practice still asks stays hidden (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of so large a network only what {name} needs is compared; pin another weight or neuron first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Drag a card to its place, or press its number and it goes to the first free place. A click on a placed card sends it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the factors · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario} · {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next card,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {count} factors lead from the error to {name}. Put them in order, from the error back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of these {cards} factors lead from the error to {name}. Put them in order, from the error back. One lies on another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place is free yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places are free yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsOfWay</name>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteHere</name>
    <message>
        <source>Paste your numbers here, drop a file, or type them below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays, as print() gives them in NumPy or PyTorch: each is recognised by its shape and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with numbers, a line each: SOP1 = 0.33, or z[1,1] = 0.33; or the JSON of run --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of numbers from a spreadsheet: it goes into the cells from the chosen one on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>hidden until it is answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotNotes</name>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference: iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <source>of 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} right ({second} not at once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the numbers of one iteration by hand, and have them marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is practised, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the curve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how the error will go, then run and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, paste or open your own numbers of this iteration, and have each marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what a class handed in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all answers in a folder, and see what fails most; or drop them on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: go on with your own number; what follows is marked from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: go to the previous question, answered or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: go to the next question, answered or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: show the sheet where the window is narrow, or fold it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up or down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will a weight grow or shrink in this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or down with votes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class votes whether a weight will grow or shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule is this factor?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rule of each factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the factors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the factors of a chain in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the mistake…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the line at which somebody's sheet went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the run, which is as it was; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeDiagram</name>
    <message>
        <source>Network of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, hidden until answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours {yours}, true {true}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeHints</name>
    <message>
        <source>{count} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has to be worked out before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many to be written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeKeys</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check, then next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave, the run is as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeKinds</name>
    <message>
        <source>Work numbers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight's chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delta over all paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the inputs through all layers to the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the inputs to the error and back to one weight, then its new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delta of one neuron over all its paths. The forward pass is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights after this step. The gradients are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward, back to every weight, and the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will a weight grow or shrink in this step? By the signs alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of a chain is shown: what is it the derivative of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors of a chain are put in order; one card doesn't belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet is worked out with one slip. Find the line, say why, and put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how the error will go, then run and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of yours, from paper or from a program, compared with the true ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet with one wrong line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw the error before Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, paste or open yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}, to E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>not while you practise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeQuestions</name>
    <message>
        <source>What is {name} after this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, before the {function}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sop} is {value}. What does the {function} make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the {function} make of {sop}, as {activation}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is the error of this sample, over {outputs}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {value}, and should be {target}. How large is the error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} should be {target}. How large is the error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sop} is {value}. When it grows by a little, how many times as much does {activation} grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {sop} grows by a little, how many times as much does {activation} grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, … and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeSource</name>
    <message>
        <source>iteration {state} · sample {sample} · {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other numbers · {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board, {digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeVerdicts</name>
    <message>
        <source>Right so far, but give {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, at the second try: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, at try {number}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had been shown, so it counts as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First you had {rule}. It is asked once more at the end, with other numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed from your number is to be worked out again: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed from your {name} = {own}; it is {now} now: work it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} was {own}; it is {now} now: work it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} is {now} now, which it was not yet: work it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be put right; as the answer was shown, it counts as given then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote {typed} = {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {function} is nowhere steeper than {steepest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip that is known gives this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {own}; it is {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on with {own}; it is {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from your {name} = {own}; with {true} it is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from your {name} = {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step itself is right, so it earns its point. What went wrong at {name} costs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the true ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— put it right there, and what follows is marked again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictKeys</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it, with Shift finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictLegend</name>
    <message>
        <source>what you drew, before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictPage</name>
    <message>
        <source>Predict the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · error over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing is kept when you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictTexts</name>
    <message>
        <source>You drew it as it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fall comes sooner than you drew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fall comes later than you drew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends higher than you drew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends lower than you drew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere do the two differ by more than a tenth of the decades that they go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere do the two differ by more than a tenth of the largest error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is halfway down by iteration {run}; you drew that at about iteration {drawn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At iteration {state} the error is {run}; you drew {drawn}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a sum: 1/4, 0,25 or 0.5*(2-3/4). You can type in the diagram's field as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question: {points} points of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question: 1 point of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leads back to the run, which is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is shown, and counts as given (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line, the reason and the number earn a point each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right so far, but give {count} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line is the first wrong one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should stand there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>yours {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points of {answered} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point of {answered} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPictures</name>
    <message>
        <source>your slope {slope} leads the other way than the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your slope {slope} is steeper than the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your slope {slope} is flatter than the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the curve's slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your {name} {yours}, the error falls where it {true}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is missing in your sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the array {name} is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Sheet {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}'s chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} over all paths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Iterations to predict and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations, rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the mouse, or move the five handles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how the error will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error at iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsTeller</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw first how the error will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is being compiled: that takes some seconds, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no error to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run became infinite or NaN at iteration {state}: it is compared up to there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>{points} of 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {of} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these {count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other inputs and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count} numbers, other inputs and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the whole iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the wrong ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the run, which is as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>What to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if you hand it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds your answers and the sheet's code. Points are worked out again by who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPaper</name>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRows</name>
    <message>
        <source>once more, with other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here the first error came in: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right after the answer was shown, so it earns no point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, so it earns no point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed from {name} = {own}, which was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slip: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {given}, {slip}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummingUp</name>
    <message>
        <source>The whole iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Open my numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and JSON (*.txt *.json *.log *.py *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote less: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote more: {way}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpOrDown</name>
    <message>
        <source>It grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will {name} grow or shrink in this step?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpOrDownPage</name>
    <message>
        <source>other numbers, so that both answers occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state} · sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up or down · {scenario}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} right of {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more for grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more for shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal, then next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or down · {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {value} leads from {source} to {sop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {value}, the target {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of this network that move go the same way, whatever its numbers are: there is nothing to decide. Choose a scenario with more neurons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>this is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichRulePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule is this factor? · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario} · {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check, then next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {what}: look at what {above} is made of, and by how much {below} counts in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrongPanel</name>
    <message>
        <source>The first wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that is not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
