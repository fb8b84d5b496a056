<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A chain here has {factors} factors: too few to choose from. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {digits} no slip could be told here. Take more digits, or try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No neuron here has others above it. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient is 0 here: nothing changes. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one path only here: no card lies on another. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every neuron here has one path only. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum here has {products} products. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be more than {most} numbers. Try {scenario}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} grow here: with other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} shrink here: with other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the scenario's {rate} the new {name} is {value} in {digits}, as the old one is: nobody could tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, as a slip gives the same {digits} there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the scenario's {rate} {name} is {value} in {digits}, and what a known slip gives would pass for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how {above} changes with {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative of {above} by {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} is the activation at {below}. Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} is a sum; {below} is added in it. Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} is made of all sums of its layer, {below} among them. Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E is the loss; {below} stands in it. Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} is a sum of products; {below} stands in one of them. Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E depends on {below} through all outputs. Which rule is this factor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {name}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {wrong}; this factor is {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {part} below the line, this factor has {part} above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {part} above the line, this factor has {part} below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {name} is {formula}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the line of the first stands {found}: the path begins at E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands {below}, above the next {above}: they don't meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the line of the last stands {found}: the path ends at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the first stands {met}, above the second as well: the path goes on from {below}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below the line of one factor stands above the line of the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins at the error: E stands above the line of the first factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last factor has {name} below its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} lies on another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: each factor begins where the one before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} {sign}, so {name} grows: the step goes against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} {sign}, so {name} shrinks: the step goes against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum is taken where the activation belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is wrong by a factor of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient is added, not taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights are taken that are updated already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the factor of the scaled sigmoid is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one path alone is taken, not the sum of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign is turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative is taken at the sum, not at the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − σ² in place of σ(1 − σ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two numbers of the weights are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is worked out rightly from a line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is worked out rightly from line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is worked out rightly from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {first} to {last} are worked out rightly from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines below are worked out rightly from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the back half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the front half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can't be made in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would give {value} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of this line is {formula}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no numbers in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: the array that begins here has no end; copy all of it, up to its last bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: "{text}" is neither an array nor a name with a number, like z[1,1] = 0.33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: this can't be read as JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: "{text}" is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text; save the numbers as text, as print() gives them, or as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the rows of this array are not equally long: {first} numbers in the first, {other} in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lists in it stand in too many others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than {most} MB; paste only the arrays of one iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than {most} arrays and numbers with names; paste only those of one iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: the array was cut short with … when it was printed; print all of it, after numpy.set_printoptions(threshold=10**9) or torch.set_printoptions(profile='full')</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there twice; give it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mistake trains here, and a board is worked out with the correct rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has {count} weights and biases, and {most} are the most for a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name}, which the {function} makes of {sop}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sop} is {value}. What is {name}, which the {function} makes of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much does the error grow as the bias {name}, when {name} grows by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {name} grows by a little, {sops} change. How many times as much as {name} does the error grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} should be {target}. How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value} and should be {target}. How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {name} grows by a little, every output changes. How many times as much as {name} does the error grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much does the error grow as the weight {name}, when {name} grows by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} should be {target}. How large is the error E?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} is {value} and should be {target}. How large is the error E?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outputs} should be {targets}. How large is the error E, of all of them together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outputs} are {values} and should be {targets}. How large is the error E, of all of them together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the softmax all outputs share 1 among them. Which share does {name} get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {sop} grows by a little, how many times as much does {activation} grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sop} is {value}. When it grows by a little, how many times as much does {activation} grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, with its bias {bias}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, before the {function}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, with its bias {bias}, before the {function}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is {rate}. What is {name} after this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is given: there is nothing to be worked out for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no quantity "{text}"{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that would be more than {most} questions; ask about one weight, bias or neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is the name of several: {ids}; take one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from your {need} = {own}; with {true} it is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is right so far, but {digits} are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, so it doesn't count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} can't be read: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is not it yet. No slip that is known gives this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes the sum {sop} where the activation {activation} is the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is wrong by a factor of 2. {name} is {formula}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That adds what the update takes away. {name} is {formula}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That goes back by weights that are updated already. {name} takes those from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leaves the bias {bias} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes the gradient away as it is. The update takes {rate} times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leaves the factor {scale} of the scaled sigmoid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leaves the derivative {slope} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one path alone. {name} is the sum over all {ways} paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has the sign turned round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That puts the sum {sop} into the derivative where {activation} belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is 1 − σ². The derivative is {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes {wrong} for {right}: the first number of a weight is where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
