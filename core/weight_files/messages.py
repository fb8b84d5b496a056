"""What is said of a file of weights: why it can't be taken, and how it was recognised."""

from core.base.message import MessageKind, source_text


class WeightsFault(MessageKind):
    """Why a file, or a part of it, can't be taken or written."""

    ACTIVATION_BEFORE_LAYERS = source_text("an activation stands there before any layer has weights")
    BIASES_MISFIT = source_text("has {found} biases for {neurons} neurons")
    BRAIN_JS_ONE_ACTIVATION = source_text(
        "brain.js has one activation for all layers, and this network has several; write another kind of file"
    )
    CONVOLUTION = source_text("is {shape}: a convolution, it seems; weights of dense layers have two dimensions")
    COUNT_OF_ACTIVATIONS = source_text("has {found} activations for {layers} layers")
    DAMAGED = source_text("is damaged, or no {kind} file ({why})")
    DAMAGED_ARRAY = source_text("is damaged, or holds no array of numbers")
    DAMAGED_ZIP = source_text("is damaged: its parts can't be unpacked")
    DIMENSIONS_OF_BIASES = source_text("is {shape}; biases have one dimension")
    DIMENSIONS_OF_WEIGHTS = source_text("is {shape}; weights of dense layers have two dimensions")
    EMPTY = source_text("has no neurons, or no inputs")
    EMPTY_FILE = source_text("is empty")
    FANN_CONNECTIONS = source_text("has {found} connections; its neurons have {wanted}")
    FANN_DIFFERENT_FUNCTIONS = source_text("its neurons have different activations; here all of a layer have one")
    FANN_FIXED_POINT = source_text(
        "was saved with fixed-point numbers (FANN_FIX); save it by fann_save, not fann_save_to_fixed"
    )
    FANN_LIST = source_text('"{text}" is nothing that can stand there; numbers have a decimal point')
    FANN_NEURONS = source_text("has {found} neurons; its layer_sizes make {wanted}, biases among them")
    FANN_SCALED = source_text(
        "the network scales its inputs and outputs itself (fann_set_scaling_params), which can't be taken; scale the "
        "samples, and save the network without"
    )
    FANN_SHORTCUTS = source_text(
        "has connections that skip layers (a shortcut or cascade network); here each layer is joined to the next alone"
    )
    FANN_SIZES = source_text('"{text}" are no sizes of at least two layers')
    FANN_VERSION = source_text("has version {version} of the format; 2.0 and 2.1 are read")
    FILE_TOO_LARGE = source_text("is larger than {most} MB")
    FOREIGN_PART = source_text("is no array; an .npz holds nothing else")
    KERAS_NESTED = source_text(
        "the layers stand in models within the model, and the file doesn't say in which order; save them flat"
    )
    KERAS_OTHER_LAYER = source_text("the weights are of another layer than the description beside them")
    KERAS_OTHER_MODEL = source_text("describes {described} Dense layers, and beside it stand weights of {found}")
    KERAS_OWN_CLASS = source_text(
        "is a model of a class of its own, whose layers only its program knows; save its weights alone, as .weights.h5"
    )
    KERAS_SHARDED = source_text("its weights stand in several parts; save them in one")
    LAYER_NOT_TAKEN = source_text(
        "what can't be taken: {layer}; here are dense layers, one behind another, each with its activation"
    )
    LINK = source_text("leads elsewhere, where nothing is read")
    NOT_FINITE = source_text("holds NaN or infinity")
    NOT_OF_KIND = source_text("is no {kind} file, or none of a network")
    NOT_WRITTEN_ACTIVATION = source_text("{library} has no {activation}; write another kind of file")
    NOT_WRITTEN_SOFTMAX = source_text(
        "{library} has no softmax, and a file without it would give other outputs; write another kind of file"
    )
    NO_CHAIN = source_text("the layers don't follow each other: one gives as many numbers as the next takes ({shapes})")
    NO_FIT = source_text("takes {taken} numbers, and the layer before it gives {given}")
    NO_LAYER = source_text("holds no weights of a layer")
    NO_LAYER_OF_BIASES = source_text("belongs to no weights in the file")
    NO_NUMBERS = source_text("are no numbers as they have to stand there")
    NO_PLAIN_CHAIN = source_text("the model is no plain chain: each layer has to take what the one before it gives")
    OBJECTS = source_text(
        "holds Python objects: a pickle, which can run any program when it is read, and so never is; save numbers"
    )
    ONLY_IN_OUTPUT_LAYER = source_text("has the activation {activation}, which only the last layer can have")
    ONNX_ATTRIBUTE = source_text("its attribute {attribute} is not of the kind that ONNX has it of")
    ONNX_EXTERNAL = source_text(
        'its numbers stand in the file "{file}", which is not beside it or can\'t be read; put it there, or save the '
        "model in one file (external_data=False)"
    )
    ONNX_INPUTS = source_text("a network has one input here; there are: {names}")
    ONNX_NODE = source_text("the node {node} can't be taken; taken are {taken}")
    ONNX_OPERANDS = source_text("is not what comes in times a matrix of weights")
    OTHER_ENDS = source_text(
        "the open network has {inputs} and {outputs}, and the file has {found_inputs} and {found_outputs}: it can only "
        "be a new network"
    )
    OTHER_NUMBERS = source_text(
        "holds numbers of the kind {kind}; float64, float32, float16, bfloat16 and whole numbers can be taken"
    )
    PACKAGE_MISSING = source_text("such files need the package {package}, which is not installed: {line}")
    PART_MISSING = source_text("is missing")
    PICKLE = source_text(
        "is a pickle, which can run any program when it is read, and so never is. Two lines of Python convert one of "
        "arrays that you trust: {first} and then {second}"
    )
    PICKLE_OF_TORCH = source_text(
        "is a pickle, which can run any program when it is read, and so never is. Two lines of Python convert it: "
        "{first} and then {second}"
    )
    SAVED_MODEL = source_text(
        "is a graph of operations (SavedModel, .pb, TFLite, Core ML), which isn't read; from Keras save it as .keras"
    )
    SEVERAL_ORDERS = source_text(
        "the layers fit each other in more than one order, and the names don't say which is meant ({shapes})"
    )
    TOO_DEEP = source_text("has too many groups within each other")
    TOO_LARGE_FOR_MEMORY = source_text("there is too little memory for it")
    TOO_MANY_NUMBERS = source_text("has {count} numbers; at most {most} can be worked with")
    TOO_MANY_PARTS = source_text("has {parts} parts; at most {most} are looked at")
    TWO_ACTIVATIONS = source_text("a second activation stands behind the same layer; here each has one")
    TWO_OF_ONE_LAYER = source_text("belongs to the same layer as {other}")
    UNKNOWN_ACTIVATION = source_text("the activation {activation} can't be taken; there are {known}")
    UNKNOWN_KIND = source_text("is none of the kinds that weights are read from: {kinds}")
    UNPACKED_TOO_LARGE = source_text("would be larger than {most} MB when it is unpacked")


class WeightsNote(MessageKind):
    """How a file was recognised, what of it is not taken, and what is otherwise in what is written."""

    ACTIVATIONS_CHOSEN = source_text(
        "as activations {activations} are taken; choose others in the Network view if the file was trained with others"
    )
    ACTIVATIONS_KEPT = source_text("the activations are those of the open network: {activations}")
    BIASES_OF_ZERO = source_text("layer {layer} has no biases; there stand zeros, which that library would train")
    BRAIN_JS_1 = source_text("the file is of brain.js 1: a neuron's weights stand there by names")
    BRAIN_JS_1_LEAKY = source_text(
        "brain.js 1 takes 0 below and {slope}·z above for its leaky relu: here it is a relu, with the factor "
        "multiplied into weights and biases; the outputs are the same"
    )
    DATA_KEPT = source_text("the samples of the open scenario stay")
    DATA_MISFIT = source_text(
        "the open scenario's samples have {inputs} and {outputs}, which don't fit: one sample of zeros stands there "
        "until you import your own"
    )
    EACH_AS_GRAPH_SAYS = source_text("the graph says of each matrix how it lies; some were transposed")
    FACTOR_WRITTEN_INTO_WEIGHTS = source_text(
        "the sigmoid's factor {factor} of layer {layer} is multiplied into its weights and biases, as no factor can "
        "stand in such a file; the outputs are the same"
    )
    FANN_BIAS = source_text("a layer's last neuron is FANN's bias, which gives 1: its weights are the biases here")
    FANN_MULTIPLIED = source_text(
        "the steepness of {function} in {place} is multiplied into weights and biases; the outputs are the same"
    )
    FANN_SIGMOID = source_text(
        "FANN's sigmoid is 1/(1 + e^(−2·s·z)), and its steepness s in {place} is {steepness}: a sigmoid with scale "
        "{scale} here"
    )
    FANN_SPARSE = (
        source_text("{count} connection is missing there; here it is a weight of 0, which training moves"),
        source_text("{count} connections are missing there; here they are weights of 0, which training moves"),
    )
    FANN_STEEPNESS = source_text("FANN's sigmoid is 1/(1 + e^(−2·s·z)): half the scale stands there as the steepness s")
    FANN_STEPWISE = source_text(
        "in {place} FANN takes straight pieces for the curve (…_STEPWISE, its default), and misses it by up to {most}; "
        "here it is the curve"
    )
    KERAS_MODEL = source_text("Keras reads it into {model} by load_weights")
    KERAS_SILENT_LAYERS = source_text(
        "the model also had layers without weights, and the file doesn't say where: {names}"
    )
    NAMES_TAKEN = source_text("inputs and outputs are called as in the file")
    NO_ACTIVATIONS = source_text("the file tells no activations")
    NO_BIASES = source_text("there are no biases in {names}")
    NO_EFFECT_HERE = source_text("the layer {name} ({layer}) works in training only, and is left out")
    ONE_ACTIVATION = source_text("all layers, the last one too, have the activation {activation}")
    ORDER_BY_NAMES = source_text(
        "the order of the layers is that of their names, and others would fit as well: {names}"
    )
    ORDER_BY_SHAPES = source_text("only their shapes tell the order of the layers: {names}")
    OTHER_ACTIVATIONS = source_text("the open network's activations become those of the file: {activations}")
    OTHER_LAYERS = source_text(
        "the open network's hidden layers become those of the file: {sizes} in place of {before}"
    )
    OTHER_THAN_USUAL = source_text("that is not how {library} lays them, but only so do the shapes fit")
    PRECISION = source_text("its numbers are {kind}, of about {digits} digits")
    STRAIGHT = source_text("weights stand there as (fan-in, fan-out), as here")
    STRAIGHT_BY_CONVENTION = source_text(
        "the shapes fit either way, so weights are taken as {library} lays them: (fan-in, fan-out), as here"
    )
    TORCH_MODULE = source_text("PyTorch reads it into {module} by load_state_dict")
    TRAINING_NOT_TAKEN = source_text("how it was trained there is not taken (its loss is {loss})")
    TURNED = source_text("weights stand there as (fan-out, fan-in): transposed")
    TURNED_BY_CONVENTION = source_text(
        "the shapes fit either way, so weights are taken as {library} lays them: (fan-out, fan-in), transposed"
    )
    USUAL_ACTIVATION = source_text("the file names no activation; brain.js takes the sigmoid then")
    WRITTEN_AS_FLOAT32 = source_text("the numbers are written as float32, of about 7 digits")
