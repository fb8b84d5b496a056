"""What is said of a setup: why it can't be opened or changed, and what in it may not be meant."""

from core.base.message import MessageKind, source_text


class SetupFault(MessageKind):
    """Why there is no such setup."""

    NO_FILE_AND_NOT_BUILT_IN = source_text("is neither a file nor a built-in scenario{suggestion}; built in: {known}")
    ONE_SAMPLE_HELD_OUT = source_text("of a single sample none can be held out")
    ONE_SAMPLE_HELD_OUT_OF_DATA = source_text("of a single sample none can be held out; the data have 1 sample")
    PICTURES_IN_A_FILE = source_text("{pictures} stand in a file of their own; they can't be written one by one here")
    PICTURES_WITHOUT_CLASSES = source_text(
        "pictures are saved in a file that has one label for each: every sample has to be of one of 2 to 256 classes"
    )


class ChangeFault(MessageKind):
    """Why a setup can't be changed so."""

    LAST_NEURON = source_text("the last neuron of a layer can't be taken away")
    LAYER_SIZE = source_text("{neurons} neurons; a layer has from 1 to {most}, if they fit into memory")
    NAMES_OF_INPUTS = source_text("{names} for {inputs}")
    NAME_OF_OTHER = source_text('{other} is called "{name}" already; every name may stand once')
    NAME_OF_TWO = source_text('"{name}" would be the name of {first} and of {second}; every name may stand once')
    NAME_OF_TWO_ALIKE = source_text('"{name}" would be the name of two: {sort} each; every name may stand once')
    NAME_OF_TWO_BY_RULE = source_text('two would be called "{name}"; every name may stand once')
    NO_SAMPLES = source_text("there are no samples")
    NO_TITLE = source_text("a scenario needs a title")
    OUTPUT_LAYER = source_text("the output layer can't be taken away")
    RANGE_OF_INPUTS = source_text(
        "the inputs in column {column}: they reach from {low:g} to {high:g}, which is too far apart to be divided by"
    )
    RANGE_OF_TARGETS = source_text(
        "the targets in column {column}: they reach from {low:g} to {high:g}, which is too far apart to be divided by"
    )


class Named(MessageKind):
    """What has names."""

    BIAS = source_text("a bias")
    CLASS = source_text("a class")
    DELTA = source_text("a delta")
    INPUT = source_text("an input")
    NEURON = source_text("a neuron")
    SOP = source_text("a SOP")
    TARGET = source_text("a target")
    WEIGHT = source_text("a weight")


class CostFault(MessageKind):
    """Why a network is too large to be made."""

    MEMORY = source_text(
        "that makes {parameters} parameters, and with the samples about {memory} of memory; {free} are free"
    )
    TOO_LITTLE_MEMORY = source_text("there is too little memory for it")
    PARAMETERS = source_text("that makes {parameters} parameters; at most {most} can be worked with")


class NetworkChange(MessageKind):
    """What of a network becomes another, so that it can learn other samples; whole sentences."""

    NO_PICTURE = source_text("The inputs are no picture any more.")
    OUTPUT_LAYER = source_text(
        "A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}."
    )
    OUTPUT_LAYER_AND_LOSS = source_text(
        "A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}, and "
        "the loss {loss}."
    )
    SIZES = source_text("The network becomes {sizes}; new weights are drawn where they have to be.")


class OutputLayer(MessageKind):
    """What an output layer becomes."""

    IDENTITY = source_text("the identity")
    SIGMOID = source_text("a sigmoid")


class Concern(MessageKind):
    """What goes together badly, and is allowed."""

    CROSS_ENTROPY_OF_OTHER_OUTPUTS = source_text(
        "the cross-entropy takes outputs from 0 to 1; those of this output layer can be others"
    )
    CONSTANT_INPUTS = (
        source_text("{name} is the same in all samples: nothing about a sample can be learned from it"),
        source_text(
            "{count:,} of {inputs:,} inputs are the same in all samples, {name} is the first: nothing about a sample "
            "can be learned from them"
        ),
    )
    EQUAL_NEURONS = source_text("{first} and {second} start with equal weights, so they learn the same and stay equal")
    HELD_OUT_ALL = source_text(
        "data.held_out: {share} of {samples} would be all of them, and one is trained on all the same"
    )
    HELD_OUT_NONE = source_text(
        "data.held_out: {share} of {samples} is less than half a sample, and one is held out all the same"
    )
    LEARNING_RATE_0 = source_text("with a learning rate of 0 nothing is learned")
    LEARNING_RATE_BELOW_0 = source_text("with a learning rate below 0 every update climbs the error")
    LOGARITHM_OF_OUTPUTS = source_text(
        "{loss} takes the logarithm of the outputs, and {activation} doesn't keep them between 0 and 1"
    )
    LOGARITHM_OF_TARGETS = source_text(
        "the targets reach from {low} to {high}, and {loss} is meant for targets from 0 to 1: beyond them it has no "
        "smallest value, and the weights grow for ever; number the classes from 0, or scale the targets"
    )
    SINGLE_SOFTMAX = source_text(
        "a softmax of one output is 1 whatever the inputs are, and learns nothing; take a sigmoid, or two "
        "outputs, one for each class"
    )
    SOFTMAX_WITHOUT_CROSS_ENTROPY = source_text(
        "after a softmax take the cross-entropy: by others it learns slowly where it is wrong"
    )
    TARGETS_DO_NOT_ADD_UP = source_text(
        "the targets of sample {sample} add up to {sum}; cross-entropy is meant for targets that add up to 1, a share "
        "for each class"
    )
    TARGETS_OUT_OF_REACH = source_text(
        "the targets reach from {low} to {high}; outputs of {activation} lie between {least} and {most}: "
        "scale the targets, or take another activation"
    )
    TARGETS_OUT_OF_REACH_BELOW = source_text(
        "the targets reach from {low} to {high}; outputs of {activation} are {least} and more: scale the "
        "targets, or take another activation"
    )
