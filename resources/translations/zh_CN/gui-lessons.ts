<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerPanel</name>
    <message>
        <source>the answer is hidden from the class until it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class sees the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual slips:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassMirror</name>
    <message>
        <source>What the class sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassWorks</name>
    <message>
        <source>The class works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class sees the time, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>gone by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⟲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as if this step began now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditedSteps</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {heading}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, with a fault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the teacher (never shown to the class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click and write what the learner reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {name}; pin something else for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A show of hands: does {name} grow or shrink?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A show of hands on options of your own; pin a weight to ask which way it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the curve of the error be drawn before the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>The lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the lesson takes; 0: nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many significant digits an answer needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultsPanel</name>
    <message>
        <source>✓ No fault in 1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No fault in {count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold: a name in bold is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula: TeX between two dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click something in the diagram, and its name can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {name}, live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>{language}: a text of this step is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonActions</name>
    <message>
        <source>Begin the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the lesson on this network, or go on with it; again: from its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the lesson anew; what was answered is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson file, and begin it; or drop it on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson: what the big button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson: to the previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson that asks for it: draw how the error will go, in the projector too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson: leave the step for a while; again: back to it, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson: make the screen dark; any key shows it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson; it goes on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
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
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} iterations a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the step before: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer comes from the sheet, once this iteration is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer comes from the sheet: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEditingActions</name>
    <message>
        <source>Edit this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the lesson that runs, or the one on this network; one that is built in as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a lesson file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson file to be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lesson from this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a lesson of your own, whose first step shows what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: play the lesson from this step, and come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: save the lesson as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: redo the last undone change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: let the step show what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: one more step behind this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: go to the previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: go to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: move the step one place up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lesson editor: move the step one place down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a lesson is tried out: go on editing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit no lesson any more; what is not saved is asked about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonFaults</name>
    <message>
        <source>This lesson can't be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fault, and nothing is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults, and nothing is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in the editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
    <message>
        <source>‹  Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the step before ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonKeeps</name>
    <message>
        <source>the lesson keeps these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson on this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPane</name>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson stands at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training to the iteration that this step shows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson, step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonRecorder</name>
    <message>
        <source>A lesson on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is given. Pin a neuron, a weight or a bias to ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration that you asked for is still being trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonSaving</name>
    <message>
        <source>{name}-lesson</source>
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
        <source>“{name}” was changed by another program since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that program wrote is lost if you write over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, for {count} faults; the first: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don't, what you changed in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Step here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more step behind this one; it shows what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same step once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step out; Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Record on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record on behind this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the class should see: it becomes steps behind this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a step to another place, or press Alt and ↑ or ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># New step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right · question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown · question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will {name} grow or shrink in this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw how the error will go, before you see the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, a number, {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on with, in *Home*: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} questions right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson waits for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsKeptAside</name>
    <message>
        <source>Backstep ended before the lesson “{name}” was saved. Open what was kept aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from {when}. Discard throws it away; Cancel asks again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson that was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>{option}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}, not it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}, taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {number} is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take option {number} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>+ Option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>{count} votes: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote less: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote more: {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The press after that goes on to step {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{derivative} = {gradient}, so {weight} goes from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterActions</name>
    <message>
        <source>Presenter view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lesson: your notes, the clock and the answers, on a second screen, or in this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>·  what the class sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — presenter view — Backstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes stand at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the lesson is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson stands at this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Class: screen {number}, {width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen: F9 shows what the class sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/3 or 0.4*0.72 may be typed too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Take this question out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program's own words, or in yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said once it is answered: why it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows or shrinks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>{question} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until {name} is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the run to iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name} = ?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Will {name} grow or shrink?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“How will the error go?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a lesson keeps its learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a lesson keeps its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a lesson keeps its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a step waits for one weight alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a lesson keeps its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: another thing has the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: no lesson goes to so late an iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a lesson has no more steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a step asks no more questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last update</source>
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
</context>
<context>
    <name>RecordingActions</name>
    <message>
        <source>Record a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what you do as the steps of a lesson, or as more steps of the one that is edited; again: stop, and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record on behind this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next recorded step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While recording: begin the next step; Enter does so where no field has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While recording: ask for what is pinned; again: for the next that can be asked of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording without keeping what was noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingPane</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the class should see. What you pin, each iteration and each phase is noted; Enter begins the next step, Ctrl+Z takes back. Words come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next step (Enter, or Ctrl+Enter from within a field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a neuron, a weight or a bias to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q asks {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q again asks {question} instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioChoice</name>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({place}); click for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: {title} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario's file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open before: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is open now in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson's scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not beside the lesson's file, so the lesson keeps a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondScreenBar</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second screen: the class can have the lesson there, and you your notes here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowPanel</name>
    <message>
        <source>Take what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step shows iteration, phase, sample and what is pinned as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock something more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold something more away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the step takes; 0: nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What step {number} shows and does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBlock</name>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepChip</name>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording, and keep the lesson ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■  Stop recording  {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyBox</name>
    <message>
        <source>{count} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitFields</name>
    <message>
        <source>What the step waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an iteration is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight is changed, until E is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
