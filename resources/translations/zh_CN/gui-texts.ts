<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>as on the board, {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the update E is {exact}, on the board as well: rounding cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the update E is {on_board} on the board and {exact} exactly: rounding cost {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{what} {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, from iteration {state} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of what is held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>class {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above/below a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to both x and y: + noise · N(0, 1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>New weights into layer {layers} were drawn; all others are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start was drawn again, for this network: into layer {layers} lead other weights now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights {weights}, biases {biases}, {generator}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerTexts</name>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number}</source>
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
        <source>none {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {size} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {size} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} of {count} are infinite or NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {largest}, {zeros} of {count} exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {largest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of {layer} became infinite or NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All neurons of the {flat} are saturated: their weighted sums lie between {low} and {high}, where the derivative is exactly 0. No error passes back through them, so every gradient in this layer and before it is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gradients of {layers} are exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients vanish in the backward pass: ∂E/∂SOP is up to {last} in the output layer and up to {first} in layer 1, {times} times smaller; ∂J/∂w up to {last_weight} there, {first_weight} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients explode in the backward pass: ∂E/∂SOP is up to {last} in the output layer and up to {first} in layer 1, {times} times larger; ∂J/∂w up to {last_weight} there, {first_weight} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No neuron is saturated, and the error reaches all layers: ∂E/∂SOP is up to {last} in the output layer and up to {first} in layer 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No neuron is saturated: the error reaches all weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated neurons pass hardly anything back: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No neuron is saturated: each layer multiplies by slopes and weights that are small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer multiplies by weights that are large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>the article's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOP, Activ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z, a, δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net, out, δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notation}: {before} is {name} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The steps are those of the network, in its own, scaled numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the inputs were refined (Gauss–Newton on the inputs), to come nearer to the desired output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, at iteration {state}, the same inputs give {outputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At iteration {state}, &lt;b&gt;{inputs}&lt;/b&gt; gives {outputs}, as desired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At iteration {state}, &lt;b&gt;{inputs}&lt;/b&gt; gives {outputs}; {wanted} was desired. Nothing nearer was found: the difference is {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activation had to be outside the range and was taken just inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activations had to be outside the range and were taken just inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln p, up to a constant; the sums that add up to 0: {z}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved exactly: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many inputs would give this; the smallest: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input gives this; the least squares: {found}, up to {residual} off in a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is infinite or NaN here: the sums overflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer to: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most probable: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled: the original number less {less}, divided by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled: the original number (in {unit}) less {less}, divided by {by}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated weights used in the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing scale factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing output derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − σ² instead of σ − σ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass into the hidden layer takes the output weights as they are after their update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gradients of one iteration are computed with the weights before the update. In code the mistake is easy to miss: assigning an array to a second name does not copy it; writing into the first changes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the error is taken with the wrong sign, and still subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient points to where the error grows; subtracting its opposite climbs. The error grows from the first step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor {scale} of the stretched sigmoid is left out of its derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate cannot make up for it: a layer's true gradient has the factor once for every sigmoid from that layer to the error, so the layers' gradients are wrong by different factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass into the hidden layer leaves out the derivative of the output's activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the output derivative is left out altogether, it adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output weights' gradients are right, the hidden weights' are too large. It still learns, which is why nobody notices; a gradient check shows it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of a hidden sigmoid is taken as 1 − f², which is that of tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid's derivative is f − f² = f(1 − f), at most ¼. The hidden weights' gradients are several times too large; they keep their sign, so it still learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sum affects all outputs of a softmax: without its Jacobian each delta knows of its own output alone. A gradient check shows it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That derivative is at most ¼, so every gradient of the network is at least four times too large, those of the output weights too. They keep their signs, so it still learns, which is why nobody notices; a gradient check shows it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient of the network lacks the factor, those of the output weights too. A gradient check shows it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the output's activation is left out of the outputs' delta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases that never learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing never updates its biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights have to do what the biases would: the run takes another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing has no biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum of nothing but zeros stays 0, whatever the weights learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the listing's learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing's learning rate is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side the correct rule trains at its own, {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
