<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a question (a table), or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a built-in scenario, a path beside the lesson, or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of iterations a second, or "full"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a weight, or a list of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; open a lesson file (.toml) in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no lesson: it has no [[step]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most:,} KB; keep large data in a file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply, or holds a key or a number too long for a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be opened: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be opened: {place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there; the scenario must stand beside the lesson, or below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there; save the lesson first, so that it has a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {name} here: {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phase "{name}" here: {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {sample} is asked for; there are {count:,}, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question has one of quantity, choice, vote and curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} stand in one question; write a question of its own for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than two options; a decision needs at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} options; at most {most} can be read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; say what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; say which option is right, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {right} is said to be right; there are {count}, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{key}" belongs to {owner}; this question has {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{option}" stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked twice in this step; ask it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right answer comes from the sheet; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no weight, and only a weight grows or shrinks: {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no weight and no bias, so nobody can change it: {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is waited for; write error_below, state, phase, held or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} stand in one wait; only changed and error_below go together, so make a step of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula begins with $ and does not end; end it, or write \$ for a dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula has {count:,} signs; at most {most:,} can be typeset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula has {count:,} brackets within each other; at most {most:,} can be typeset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{what}" would be loaded from elsewhere; a lesson loads nothing, so say it in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands there; write what the learner reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} signs stand there; at most {most:,} can be read at a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on texts were not looked through: mend the {count:,} faults above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson has {minutes:g} minutes; its steps take {steps:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} steps; a lesson has at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty; a lesson has at least one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, {place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, step {step}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, step {step}, {place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name} until E is below {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name} until E is below {bound}: now {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until E is below {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until E is below {bound}: now {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to iteration {state:,}: now {now:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the step to {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right so far, but give {digits} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {option} is not it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of step {step} is not there in {language}, which another step has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} asks for {name}, and a known slip gives the same {digits} digits: ask for more, or for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the scenario that the lesson is about; save the lesson under another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
