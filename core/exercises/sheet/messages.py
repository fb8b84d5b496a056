"""What is said of a sheet: its questions, and why there is none."""

from core.base.message import Message, MessageKind, source_text
from core.base.number_format import Decimals


class QuestionText(MessageKind):
    """What is asked for: by what it means, never by how it is worked out; _AT has a number that is known already."""

    ACTIVATION = source_text("What is {name}, which the {function} makes of {sop}?")
    ACTIVATION_AT = source_text("{sop} is {value}. What is {name}, which the {function} makes of it?")
    BY_BIAS = source_text(
        "How many times as much does the error grow as the bias {name}, when {name} grows by a little?"
    )
    BY_HIDDEN = source_text(
        "When {name} grows by a little, {sops} change. How many times as much as {name} does the error grow?"
    )
    BY_NEURON = source_text("How many times as much does the error grow as {name}, when {name} grows by a little?")
    BY_OUTPUT = source_text(
        "{name} should be {target}. "
        "How many times as much does the error grow as {name}, when {name} grows by a little?"
    )
    BY_OUTPUT_AT = source_text(
        "{name} is {value} and should be {target}. "
        "How many times as much does the error grow as {name}, when {name} grows by a little?"
    )
    BY_SOFTMAX_SUM = source_text(
        "When {name} grows by a little, every output changes. How many times as much as {name} does the error grow?"
    )
    BY_WEIGHT = source_text(
        "How many times as much does the error grow as the weight {name}, when {name} grows by a little?"
    )
    LOSS = source_text("{output} should be {target}. How large is the error E?")
    LOSS_AT = source_text("{output} is {value} and should be {target}. How large is the error E?")
    LOSS_OF_SEVERAL = source_text("{outputs} should be {targets}. How large is the error E, of all of them together?")
    LOSS_OF_SEVERAL_AT = source_text(
        "{outputs} are {values} and should be {targets}. How large is the error E, of all of them together?"
    )
    SHARE = source_text("By the softmax all outputs share 1 among them. Which share does {name} get?")
    SLOPE = source_text("When {sop} grows by a little, how many times as much does {activation} grow?")
    SLOPE_AT = source_text(
        "{sop} is {value}. When it grows by a little, how many times as much does {activation} grow?"
    )
    SUM = source_text("What does {activation} add up from {sources}?")
    SUM_AND_BIAS = source_text("What does {activation} add up from {sources}, with its bias {bias}?")
    SUM_BEFORE = source_text("What does {activation} add up from {sources}, before the {function}?")
    SUM_AND_BIAS_BEFORE = source_text(
        "What does {activation} add up from {sources}, with its bias {bias}, before the {function}?"
    )
    UPDATE = source_text("The learning rate is {rate}. What is {name} after this step?")
    UPDATE_BY = source_text(
        "The learning rate is {rate}, and {optimizer}, at k = {k}, carries {carried}. What is {name} after this step?"
    )


class SheetFault(MessageKind):
    """Why there is no such sheet, or no such quantity in one."""

    GIVEN = source_text('"{text}" is given: there is nothing to be worked out for it')
    NO_QUANTITY = source_text('there is no quantity "{text}"{suggestion}')
    TOO_MANY_QUESTIONS = source_text("that would be more than {most} questions; ask about one weight, bias or neuron")
    TWO_OF_ONE_NAME = source_text('"{text}" is the name of several: {ids}; take one of these')


class DigitsText(MessageKind):
    """How many digits numbers have."""

    DECIMALS = source_text("{count} decimal"), source_text("{count} decimals")
    DIGITS = source_text("{count} digit"), source_text("{count} digits")
    SIGNIFICANT = source_text("{count} significant digit"), source_text("{count} significant digits")


def digits_said(digits: int) -> Message:
    """So many digits, or decimals, as they are said in a sentence."""
    return (DigitsText.DECIMALS if isinstance(digits, Decimals) else DigitsText.DIGITS)(count=int(digits))


def precision_said(digits: int) -> Message:
    """The same where it is said for the first time, of which digits."""
    return (DigitsText.DECIMALS if isinstance(digits, Decimals) else DigitsText.SIGNIFICANT)(count=int(digits))


class AnswerFault(MessageKind):
    """Why an answer is no number."""

    NO_NUMBER = source_text("this is not a number")


class VerdictText(MessageKind):
    """What is said of an answer; whole sentences."""

    FOLLOWS = source_text("Follows from your {need} = {own}; with {true} it is {value}.")
    FEW_DIGITS = source_text("{given} is right so far, but {digits} are asked.")
    MISSING = source_text("Not answered.")
    RIGHT = source_text("Right.")
    SHOWN = source_text("Shown, so it doesn't count.")
    UNREADABLE = source_text("{given} can't be read: {fault}.")
    WRONG = source_text("{given} is not it yet. No slip that is known gives this number.")


class SlipText(MessageKind):
    """What is said of a slip; whole sentences."""

    BY_SUM = source_text("That takes the sum {sop} where the activation {activation} is the input.")
    FACTOR = source_text("That is wrong by a factor of 2. {name} is {formula}.")
    GRADIENT_ADDED = source_text("That adds what the update takes away. {name} is {formula}.")
    NEW_WEIGHTS = source_text("That goes back by weights that are updated already. {name} takes those from before.")
    NO_BIAS = source_text("That leaves the bias {bias} out.")
    NO_RATE = source_text("That takes the gradient away as it is. The update takes {rate} times as much.")
    NO_SCALE = source_text("That leaves the factor {scale} of the scaled sigmoid out.")
    NO_SLOPE = source_text("That leaves the derivative {slope} out.")
    ONE_WAY = source_text("That is one path alone. {name} is the sum over all {ways} paths.")
    SIGN = source_text("That has the sign turned round.")
    SLOPE_AT_SUM = source_text("That puts the sum {sop} into the derivative where {activation} belongs.")
    SQUARE_ONLY = source_text("That is 1 − σ². The derivative is {slope}.")
    TRANSPOSED = source_text("That takes {wrong} for {right}: the first number of a weight is where it comes from.")
