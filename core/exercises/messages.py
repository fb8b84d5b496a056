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


class AnswerFault(MessageKind):
    """Why an answer is no number."""

    NO_NUMBER = source_text("this is no number")


class VerdictText(MessageKind):
    """What is said of an answer; whole sentences."""

    FOLLOWS = source_text("Follows from your {need} = {own}; with {true} it is {value}.")
    MISSING = source_text("Not answered.")
    RIGHT = source_text("Right.")
    SHOWN = source_text("Shown, so it doesn't count.")
    UNREADABLE = source_text("{given} can't be read: {fault}.")
    WRONG = source_text("{given} is not it yet. No slip that is known gives this number.")


class SlipText(MessageKind):
    """What is said of a slip; whole sentences."""

    BY_SUM = source_text("That takes the sum {sop} where the activation {activation} comes in.")
    FACTOR = source_text("That is off by a factor of 2. {name} is {formula}.")
    GRADIENT_ADDED = source_text("That adds what the update takes away. {name} is {formula}.")
    NEW_WEIGHTS = source_text("That goes back by weights that are updated already. {name} takes those from before.")
    NO_BIAS = source_text("That leaves the bias {bias} out.")
    NO_RATE = source_text("That takes the gradient away as it is. The update takes {rate} times as much.")
    NO_SCALE = source_text("That leaves the factor {scale} of the scaled sigmoid out.")
    NO_SLOPE = source_text("That leaves the slope {slope} out.")
    ONE_WAY = source_text("That is one way alone. {name} is the sum over all {ways}.")
    SIGN = source_text("That has the sign turned round.")
    SLOPE_AT_SUM = source_text("That puts the sum {sop} into the slope where {activation} belongs.")
    SQUARE_ONLY = source_text("That is 1 − σ². The slope is {slope}.")
    TRANSPOSED = source_text("That takes {wrong} for {right}: the first number of a weight is where it comes from.")
