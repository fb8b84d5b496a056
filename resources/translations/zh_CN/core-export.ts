<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{library} takes all samples in each iteration: choose the batch “all”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{library} has a trained bias in every neuron: give every layer trained biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} takes classes alone: targets of 0 and 1, one 1 for each sample where there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has no learning rate: choose {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has no {activation} in hidden layers: choose {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has {wanted} hidden layer, this network {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} doesn't descend {loss} behind {activation}: choose {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no script of this network for {library}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has one activation for all layers: choose the same in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} takes one sample an iteration: choose a batch of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} can't train by {optimizer} as it is meant here: choose {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} can't set the {option} of an activation: leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy shuffles the samples, which {library} knows nothing of: choose the order “sequential”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has no {activation} at the output: choose {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has one output where it gives numbers, this network {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} shuffles the samples by itself: keep one sample alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has no {penalty} penalty as it is meant here: set it to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} takes learning rates above 0 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} takes learning rates for half the squared error below {limit} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} joins a batch by its {wanted}: choose that reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} trains by the rule {wanted}, and this network by {rule}: choose that rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} keeps one learning rate: choose the constant schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} has the learning rate within its velocity: momentum and a schedule together give other numbers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} makes one sigmoid of two classes: choose one output with binary_cross_entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} divides its penalty by the samples of each batch: choose a batch that divides the samples evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in its source; it could not be installed where this was measured, and has not been run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by running it on three networks, state by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights and biases are kept in float32: about 7 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a word it trains by momentum 0.1, of weights alone: biases have none; momentum 0 is refused, and 1e-300 does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it descends half_squared_error sample by sample, and tells mean_squared_error, taken before each update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is created it puts 2·atanh d in the place of the difference d: steps at least twice those of half_squared_error, which FANN_ERRORFUNC_LINEAR has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind tanh it halves differences: half the step, and a quarter of mean_squared_error is told; twice the learning rate gives our numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output within 0.01 of 0 or 1 counts as 0.01 or 0.99 in the slope (tanh: ±0.98): a saturated neuron learns on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standard network computes the sigmoid by straight pieces, up to 0.034 beside the curve; FANN_SIGMOID is the curve, and steepness 0.5 the scale 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Adam and RMSprop have epsilon elsewhere: Adam beside √v before the correction, RMSprop below the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it computes in float32, unless keras.config.set_floatx asks for float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mean_squared_error and binary_crossentropy are means over the outputs: for k outputs a k-th of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost that it keeps is half the mean cross-entropy, taken after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its momentum adds the gradient before, not multiplied by the learning rate; l1 is told and not descended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it descends cross_entropy with the reduction sum: the step of a batch grows with its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes back through weights that are updated already, the rule sequential_update; in a batch of several the last sample alone does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope of the output is left out: behind a sigmoid it descends binary_cross_entropy, behind identity half_squared_error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error that it tells is mean_squared_error all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm "backprop" is the correct rule on all samples, with half_squared_error and the reduction sum; stepmax n makes n − 1 updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is created it trains by resilient backpropagation (rprop+), which has no learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R neuralnet gives no weights before its largest gradient is below its threshold: no state on the way can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n of its epochs are n − 1 updates: it stops before the last one’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it descends half_squared_error of all samples with the reduction sum, and tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its train_gdm averages: v ← μ v + (1 − μ) g, where momentum here has v ← μ v + g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no learning rate and no batches: BFGS finds the steps, on all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sigmoid is 0 or 1 beyond a sum of ±15; the weights’ decay reaches the biases, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first step is one of gradient descent with learning rate 1 on the sum of squared_error, where the error gets less by it; from the second on there is nothing like it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no networks: the script is the rule itself, written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without NO_INPUT_SCALE and NO_OUTPUT_SCALE it standardises inputs and maps targets to ±0.95; samples are float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes back through weights that are updated already: the rule sequential_update; momentum is 0.1 as it is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its usual activation is 1.7159·tanh(2z/3); SIGMOID_SYM with 2 and 1 is tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is created it trains by Nesterov’s momentum of 0.9; momentum=0 is gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha = 0.0001 is an L2 penalty that it divides by the samples of the batch: l2 = alpha/samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regressor descends half_squared_error, and tells it divided by the number of outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes back through weights that are updated already: the rule sequential_update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error that its Trainer tells is mean_squared_error all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has float32 alone: about 7 digits, and steps below half a last place vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tf.losses.sigmoidCrossEntropy takes sums, not outputs; the script takes the logarithm of outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meanSquaredError is the mean over outputs: for k outputs a k-th of the step of squared_error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its CrossEntropyLoss takes sums, and brings the softmax along: none stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it computes in float32, unless set_default_dtype or the tensors ask for float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its MSELoss is the mean over outputs and samples, mean_squared_error here: for k outputs a k-th of the step of squared_error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where its error leaves the numbers it halves the learning rate without a word and begins again, unless reset is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it maps inputs and a numeric class to ±1, unless -I and -C switch that off: weights are in those units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start can’t be set: it is drawn from −0.05 to 0.05 by its seed, and samples are shuffled by it; as it is created it trains sample by sample with rate 0.3 and momentum 0.2, down half_squared_error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script ended with status {status}: {text} (it needs: {needs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} has no "{name}"; a state has iteration, error, outputs, weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: "{name}" is {found}, and this network’s is {wanted}; is it another network’s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the iterations don’t grow from line to line; is it the output of several runs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: "{text}" is no iteration: 0, 1, 2, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is no state in JSON ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: "{name}" is not numbers as they have to stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} can’t be started: install it, or name where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state stands there: a script of ours prints each as a line in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script was ended after {seconds} seconds; ask for fewer iterations, or wait longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} million characters; print fewer states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script is written for the correct rule only</source>
        <translation>脚本只为正确规则编写</translation>
    </message>
</context>
</TS>
