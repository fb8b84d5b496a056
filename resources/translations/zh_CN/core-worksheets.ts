<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{text}" is no sheet's code: codes look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is no sheet's code: at least one sign is off; look at it again, codes look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of such a sheet would have {count} signs, and can have {most}: choose a smaller seed or iteration, or a learning rate of fewer digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is the code of a sheet that this version of the program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is another scenario than the one that {code} was printed of, or has been changed since; open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run with branches has its own numbers alone: print one variant of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sample {number}: there are {samples}, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on sheet {variant} a number becomes infinite or NaN before iteration {state} is reached: ask for an earlier iteration, or another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it yourself in Backstep: Practice, Open a sheet's code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more: they stand in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the lines in their order: your working on the left, the number into the box. Go on with your own number, even where you are not sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SOP and activation into the circles. Then fill in the lines in their order: your working on the left, the number into the box. Go on with your own number, even where you are not sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · one iteration · {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · one iteration · {digits}, rounded before going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates take ∂J in place of ∂E: J is the loss of the whole batch, with penalties where there are some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario} · iteration {state} · rate {rate} · page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quantity: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight's chain: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias {bias} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the factor {scale} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {name} was wrong, what follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who marks: not to be handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that is right from the learner's own numbers earns its point too: an error costs once, where it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last column names what went wrong where a value of it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for each line within one unit of the last digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {slips}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these numbers cannot tell (a value within two units of the right one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a rate of {rate} the updates would tell them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the path through {sop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other slips, and what they tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivative at the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − σ² for σ(1 − σ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sop} for {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every slip above gives a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 2 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 2 taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
