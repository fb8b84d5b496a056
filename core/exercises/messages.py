"""What is said of a sheet: its questions, and why there is none."""

from core.base.message import MessageKind, source_text


class QuestionText(MessageKind):
    """What is asked for, as a question."""

    ACTIVATION = source_text("What is {name}, the activation at {sop}?")
    BIAS_GRADIENT = source_text("What is {name}, how much the loss moves with the bias {parameter}?")
    DELTA = source_text("What is {name}, how much the loss moves with this sum?")
    ERROR_BY_HIDDEN = source_text("What is {name}, over all ways from the loss back to this activation?")
    ERROR_BY_OUTPUT = source_text("What is {name}, how much the loss moves with this output?")
    LOSS = source_text("What is {name}, the loss of this sample?")
    SLOPE = source_text("What is {name}, the slope of the activation function there?")
    SOP = source_text("What is {name}, the sum of the products that come in?")
    SOP_AND_BIAS = source_text("What is {name}, the sum of the products that come in, and of the bias?")
    UPDATE = source_text("What is {name}, {parameter} after the update, with a learning rate η of {rate}?")
    WEIGHT_GRADIENT = source_text("What is {name}, how much the loss moves with the weight {parameter}?")


class SheetFault(MessageKind):
    """Why there is no such sheet, or no such quantity in one."""

    GIVEN = source_text('"{text}" is given: there is nothing to be worked out for it')
    NO_QUANTITY = source_text('there is no quantity "{text}"{suggestion}')
    TOO_MANY_QUESTIONS = source_text("that would be more than {most} questions; ask about one weight, bias or neuron")
    TWO_OF_ONE_NAME = source_text('"{text}" is the name of several: {ids}; take one of these')
