"""What is said of other libraries: why there is no script of a setup, and how two runs are held together."""

from core.base.message import MessageKind, source_text


class Obstacle(MessageKind):
    """What of a setup a library can't do, and what to choose in its place."""

    ALL_SAMPLES = source_text("{library} takes all samples in each iteration: choose the batch “all”")
    ALSO = source_text("{first}; {second}")
    BIASES = source_text("{library} has a trained bias in every neuron: give every layer trained biases")
    CLASSES = source_text(
        "{library} takes classes alone: targets of 0 and 1, and of several classes one 1 for each sample"
    )
    FIXED_RATE = source_text("{library} has no learning rate: choose {rate}")
    HIDDEN = source_text("{library} has no {activation} in hidden layers: choose {choices}")
    HIDDEN_LAYERS = source_text("{library} has {wanted} hidden layer, this network {found}")
    LOSS = source_text("{library} doesn't descend {loss} behind {activation}: choose {choices}")
    NO_SCRIPT = source_text("there is no script of this network for {library}: {why}")
    ONE_ACTIVATION = source_text("{library} has one activation for all layers: choose the same in each")
    ONE_SAMPLE = source_text("{library} takes one sample an iteration: choose a batch of 1")
    OPTIMIZER = source_text("{library} can't train by {optimizer} as it is meant here: choose {choices}")
    OPTION = source_text("{library} can't set the {option} of an activation: leave it as it is")
    ORDER = source_text("NumPy shuffles the samples, which {library} knows nothing of: choose the order “sequential”")
    OUTPUT = source_text("{library} has no {activation} at the output: choose {choices}")
    OUTPUTS = source_text("{library} has one output where it gives numbers, this network {found}")
    OWN_ORDER = source_text("{library} shuffles the samples by itself: keep one sample alone")
    PENALTY = source_text("{library} has no {penalty} penalty as it is meant here: set it to 0")
    RATE = source_text("{library} takes learning rates above 0 alone")
    RATE_BELOW = source_text("{library} takes learning rates for half the squared error below {limit} alone")
    REDUCTION = source_text("{library} joins a batch by its {wanted}: choose that reduction")
    RULE = source_text("{library} trains by the rule {wanted}, and this network by {rule}: choose that rule")
    SCHEDULE = source_text("{library} keeps one learning rate: choose the constant schedule")
    SCHEDULED_MOMENTUM = source_text(
        "{library} has the learning rate within its velocity: momentum and a schedule together give other numbers there"
    )
    TWO_CLASSES = source_text("{library} makes one sigmoid of two classes: choose one output with binary_cross_entropy")
    UNEQUAL_BATCHES = source_text(
        "{library} divides its penalty by the samples of each batch: choose a batch that divides the samples evenly"
    )


class HowFound(MessageKind):
    """How it is known what a library does."""

    READ = source_text("read in its source; it could not be installed where this was measured, and has not been run")
    RUN = source_text("measured by running it on three networks, state by state")


class Otherwise(MessageKind):
    """What a library does as it is created, in our terms, and what gives our numbers there."""

    BRAIN_FLOATS = source_text("weights and biases are kept in float32: about 7 digits")
    BRAIN_MOMENTUM = source_text(
        "without a word it trains by momentum 0.1, of weights alone: biases have none; momentum 0 is refused, and "
        "1e-300 does the same"
    )
    BRAIN_TOLD = source_text(
        "it descends half_squared_error sample by sample, and tells mean_squared_error, taken before each update"
    )
    FANN_ERROR_FUNCTION = source_text(
        "as it is created it puts 2·atanh d in the place of the difference d: steps at least twice those of "
        "half_squared_error, which FANN_ERRORFUNC_LINEAR has"
    )
    FANN_HALVED = source_text(
        "behind tanh it halves differences: half the step, and a quarter of mean_squared_error is told; twice the "
        "learning rate gives these numbers"
    )
    FANN_SLOPE = source_text(
        "an output within 0.01 of 0 or 1 counts as 0.01 or 0.99 in the slope (tanh: ±0.98): a saturated neuron learns"
        " on"
    )
    FANN_STEPWISE = source_text(
        "its standard network computes the sigmoid by straight pieces, up to 0.034 beside the curve; FANN_SIGMOID is "
        "the curve, and steepness 0.5 the scale 1"
    )
    KERAS_EPSILON = source_text(
        "its Adam and RMSprop have epsilon elsewhere: Adam beside √v before the correction, RMSprop below the root"
    )
    KERAS_FLOATS = source_text(
        "it computes in float32, unless keras.config.set_floatx asks for float64; even then Keras 3.15 takes means in"
        " float32, and on PyTorch it multiplies in float32 (its issue 23704)"
    )
    KERAS_MEAN = source_text(
        "its mean_squared_error and binary_crossentropy are means over the outputs: for k outputs a k-th of the step"
    )
    MLXTEND_COST = source_text("the cost that it keeps is half the mean cross-entropy, taken after the update")
    MLXTEND_MOMENTUM = source_text(
        "its momentum adds the gradient before, not multiplied by the learning rate; l1 is told and not descended"
    )
    MLXTEND_SUM = source_text(
        "it descends cross_entropy with the reduction sum: the step of a batch grows with its size"
    )
    NEATAPTIC_BATCH = source_text(
        "it goes back through weights that are updated already, the rule sequential_update; in a batch of several the"
        " last sample alone does"
    )
    NEATAPTIC_TOLD = source_text("the error that it tells is mean_squared_error all the same")
    NEURALNET_BACKPROP = source_text(
        'its algorithm "backprop" is the correct rule on all samples, with half_squared_error and the reduction sum; '
        "stepmax n makes n − 1 updates"
    )
    NEURALNET_RPROP = source_text(
        "as it is created it trains by resilient backpropagation (rprop+), which has no learning rate"
    )
    NEURALNET_WEIGHTS = source_text(
        "R neuralnet gives no weights before its largest gradient is below its threshold: no state on the way can be "
        "seen"
    )
    NEUROLAB_EPOCHS = source_text("its n epochs are n − 1 updates: it stops before the last one's")
    NEUROLAB_LOSS = source_text("it descends half_squared_error of all samples with the reduction sum, and tells it")
    NEUROLAB_MOMENTUM = source_text("its train_gdm averages: v ← μ v + (1 − μ) g, where momentum here has v ← μ v + g")
    NNET_BFGS = source_text("it has no learning rate and no batches: BFGS finds the steps, on all samples")
    NNET_CUT = source_text("its sigmoid is 0 or 1 beyond a sum of ±15; the weights' decay reaches the biases, too")
    NNET_FIRST = source_text(
        "its first step is one of gradient descent with learning rate 1 on the sum of squared_error, where the error "
        "gets less by it; from the second on there is nothing like it here"
    )
    NUMPY = source_text("it has no networks: the script is the rule itself, written out")
    OPENCV_SCALES = source_text(
        "without NO_INPUT_SCALE and NO_OUTPUT_SCALE it standardises inputs and maps targets to ±0.95; samples are "
        "float32"
    )
    OPENCV_SEQUENTIAL = source_text(
        "by back-propagation it goes back through weights that are updated already, the rule sequential_update; as it"
        " is created it trains by RPROP, and BACKPROP without numbers has a rate of 0.1 and no momentum"
    )
    OPENCV_TANH = source_text("its usual activation is 1.7159·tanh(z/3); SIGMOID_SYM with 2 and 1 is tanh")
    SKLEARN_MOMENTUM = source_text(
        "as it is created it trains by Nesterov's momentum of 0.9; momentum=0 is gradient descent"
    )
    SKLEARN_PENALTY = source_text(
        "its alpha = 0.0001 is an L2 penalty that it divides by the samples of the batch: l2 = alpha/samples"
    )
    SKLEARN_TOLD = source_text(
        "the regressor descends half_squared_error, and tells it divided by the number of outputs"
    )
    SLOPE_LEFT_OUT = source_text(
        "the slope of the output is left out: behind a sigmoid it descends binary_cross_entropy, behind identity "
        "half_squared_error"
    )
    SYNAPTIC_SEQUENTIAL = source_text(
        "it goes back through weights that are updated already: the rule sequential_update"
    )
    SYNAPTIC_TOLD = source_text("the error that its Trainer tells is mean_squared_error all the same")
    TFJS_FLOATS = source_text("it has float32 alone: about 7 digits, and steps below half a last place vanish")
    TFJS_LOG = source_text(
        "its tf.losses.sigmoidCrossEntropy takes sums, not outputs; the script takes the logarithm of outputs"
    )
    TFJS_MEAN = source_text(
        "its meanSquaredError is the mean over outputs: for k outputs a k-th of the step of squared_error"
    )
    TORCH_CROSS_ENTROPY = source_text(
        "its CrossEntropyLoss takes sums, and brings the softmax along: none stands before it"
    )
    TORCH_FLOATS = source_text("it computes in float32, unless set_default_dtype or the tensors ask for float64")
    TORCH_MEAN = source_text(
        "its MSELoss is the mean over outputs and samples, mean_squared_error here: for k outputs a k-th of the step "
        "of squared_error"
    )
    WEKA_RATE = source_text(
        "where its error leaves the numbers it halves the learning rate without a word and begins again, unless reset"
        " is off"
    )
    WEKA_SCALES = source_text(
        "it maps inputs and a numeric class to ±1, unless -I and -C switch that off: weights are in those units"
    )
    WEKA_START = source_text(
        "its start can't be set: it is drawn from −0.05 to 0.05 by its seed, and samples are shuffled by it; as it is"
        " created it trains sample by sample with rate 0.3 and momentum 0.2, down half_squared_error"
    )


class ComparisonFault(MessageKind):
    """What is wrong with what a script printed, or with running it."""

    FAILED = source_text("the script ended with status {status}: {text} (it needs: {needs})")
    FAILED_SILENTLY = source_text("the script ended with status {status}, and said nothing (it needs: {needs})")
    LACKS = source_text('line {line} has no "{name}"; a state has iteration, error, outputs, weights and biases')
    MISFIT = source_text("line {line}: \"{name}\" is {found}, and this network's is {wanted}; is it another network's?")
    NOT_IN_ORDER = source_text("the iterations don't grow from line to line; is it the output of several runs?")
    NO_ITERATION = source_text('line {line}: "{text}" is no iteration: 0, 1, 2, …')
    NO_JSON = source_text("line {line} is no state in JSON ({text})")
    NO_NUMBERS = source_text('line {line}: "{name}" is not numbers as they have to stand there')
    NO_PROGRAM = source_text("{program} can't be started: install it, or name where it is")
    NO_STATES = source_text("no state stands there: a script of Backstep prints each as a line in braces")
    TOO_FAR = source_text("iteration {iteration} is printed, and none beyond {last} was asked for; ask for as many")
    TOO_LATE = source_text("the script was ended after {seconds} seconds; ask for fewer iterations, or wait longer")
    UNREADABLE = source_text("{file} can't be read: {why}")
    TOO_LONG = source_text("it is longer than {most} million characters; print fewer states")
