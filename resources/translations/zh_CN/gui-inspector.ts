<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CardMenu</name>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this line as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this line as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>{what}, sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over the batch of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over the batch of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{batch} (without sample {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{batch} (without sample {number}, which is held out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample of the batch contributes to the gradient of {name}; the update takes them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sample {number} alone gives for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, together</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The L2 penalty shrinks every weight towards 0, in proportion to its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained with the correct rule, {name} is {value} at this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {count} paths, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path from the error to {name}; their products add up to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path {number}, through {way}. Open it to see its factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} says how much the error changes with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over the %n neurons of the next layer</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The part passed back through {weight}: the delta of the next neuron times {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} is the derivative of the activation function at {sop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of}, the delta, says how much the error changes with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of}, the delta: {one} and {other} together, of which one is too large or too small for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} says how much the error changes with the weighted sum: through the output it would be infinite or NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} says how much the error changes with the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} is 1: the bias is added as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} is {formula}, the input of the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} is the weight {formula}, as it is after its update: the mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} is the weight {formula}, as it was before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} is left out, as if it were 1: the mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} says how this output of softmax changes with that sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {of} is the derivative of the activation function at {sop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, sample {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, sample {number} of {count}, held out: not trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it adds to each sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all outputs p, {name} among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of}, the delta. Through softmax this sum affects every output; open the line to see each contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Jacobian by {sop}: one entry per output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the output {name} changes with {sop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times {first}, and likewise, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error through the output {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the error depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activation} is the {function} of {sop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over all %n outputs and targets</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{error} is the error of this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is added as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} times {weight} adds {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient, the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 1: the bias is added as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is the input of the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed: never updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: too small to show with these digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central differences don't exist here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a kink: from the left the error's slope is {left}, from the right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central differences give {checked}: difference {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: through every output, {first} + … = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: {formula} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Card of what is pointed at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card, formulas and numbers, as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card's formulas for a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card as it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a line to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a neuron or a weight to see where its number comes from. Click to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
