<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state}, error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training. {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change; training is rewound instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was noted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditingFrame</name>
    <message>
        <source>This lesson is built in: what you change is saved as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration that this step shows is still being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson has at most {most} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while a lesson on this scenario is edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>Show that iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last iteration of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the update that leads on from it would make {name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value} there, the first quantity to become infinite or NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped at iteration {state}: {what}. All earlier iterations are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning rate smaller than {rate} takes smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums are too large: {name} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the inputs, or begin with smaller weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}, and for such a target this loss has no least value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the targets, or take a squared error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}, where this loss has no logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for outputs between 0 and 1, those of a sigmoid or a softmax.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a weight, a scenario, a lesson or a term by its name, or go to an iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under the pointer, or has the keyboard: what it does, and the words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys, grouped, to be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All terms of the window, and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Backstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what it is built on, to be copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeFrame</name>
    <message>
        <source>The lesson isn't there any more: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonFrame</name>
    <message>
        <source>Begin “{title}” from its start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered in it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked stays hidden until you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson keeps these · F8 explores freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson keeps these until step {step} · F8 explores freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views open again in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and all that follows from it, stays hidden until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only the first of the files was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the view below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edges show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error and weights over time (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Training is being compiled: that takes some seconds, once. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario can't be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can't be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery copy of what is not saved can be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program stopped training; what was recorded is still here: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numba can't be used here, so training is slower: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas can't be typeset here, and are shown as text: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can't be changed: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario in it can be read. Open it without its run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run can't be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and tables ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs of the network over the iterations, and their targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of the network for every pair of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated neurons, and how large each layer's gradients are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of a layer, and any one by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration as matrices: products, deltas and gradients, made entry by entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient against central differences (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error as a function of the pinned weight alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the learning rate, a weight, an input or a target: the whole run is trained anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are kept: named, drawn, swept, raced and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outputs for inputs of your own, and the inputs that a desired output needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, neurons and activations, and how they are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples in a table: edit, paste, import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in data sets, and samples held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteFrame</name>
    <message>
        <source>Go to iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train as far, where it is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} of the error along {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it, and open the view {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible as things are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartMenus</name>
    <message>
        <source>Error and weights over time (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>The folder with what was handed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingFrame</name>
    <message>
        <source>Record a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson that runs, and record one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has branches, and a lesson begins with a run that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can begin anew from its start. Undo brings the branches back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin without branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson that is recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don't, what was noted is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was recorded into the lesson?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don't, what was noted is lost; the lesson stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while a lesson is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording stands there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample whose numbers are on the screen (PgUp and PgDown for the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {samples}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state} of {recorded} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every iteration is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save memory one in {stride} iterations is stored. The others are recomputed, bit for bit the same, from the nearest stored one; this takes at most {cost} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to go to any recorded iteration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingActions</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recorded run and restart from the same initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show iteration 0; all stays recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by one iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by one iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the latest recorded iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the iteration to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or pause training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of the next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of the previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first sample of each iteration's batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Run stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edges show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edges show: weight (1), gradient (2), last update (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast Run goes on: {speed} ([ slower, ] faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first run begins slowly: {speed}. It grows to full speed, unless you set a speed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} iterations/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration on the screen; Run stops at {goal}. Type another and press Enter to go there (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Previous views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views whose tabs have no room here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phases, or empty the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge lower pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the views below more room, or less again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and notes beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show scenarios, notes and article, or fold them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the inspector, or fold it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error and views below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the error and the views below, or fold them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tool bar, or fold it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no room in the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
