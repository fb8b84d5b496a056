"""What is said of a sheet with a mistake in it."""

from core.base.message import Message, MessageKind, source_text
from core.exercises.sheet.quantity import UPDATES, Quantity


class SearchText(MessageKind):
    """Why a line is wrong, and what is said of lines and reasons."""

    # the reasons
    BY_SUM = source_text("the sum is taken where the activation belongs")
    FACTOR = source_text("it is wrong by a factor of 2")
    GRADIENT_ADDED = source_text("the gradient is added, not taken away")
    NEW_WEIGHTS = source_text("weights are taken that are updated already")
    NO_BIAS = source_text("the bias is left out")
    NO_RATE = source_text("the learning rate is left out")
    NO_SCALE = source_text("the factor of the scaled sigmoid is left out")
    NO_SLOPE = source_text("the derivative is left out")
    ONE_WAY = source_text("one path alone is taken, not the sum of all")
    SIGN = source_text("the sign is turned round")
    SLOPE_AT_SUM = source_text("the derivative is taken at the sum, not at the activation")
    SQUARE_ONLY = source_text("1 − σ² in place of σ(1 − σ)")
    TRANSPOSED = source_text("the two numbers of the weights are swapped")

    # of a line
    FOLLOWS = source_text("This one is worked out rightly from a line above.")
    FOLLOWS_FROM = source_text("This one is worked out rightly from line {line}.")
    RIGHT = source_text("This line is right.")
    FOUND = source_text("Yes.")
    ONE_FOLLOWS = source_text("Line {line} is worked out rightly from it.")
    RANGE_FOLLOWS = source_text("Lines {first} to {last} are worked out rightly from it.")
    SOME_FOLLOW = source_text("{lines} lines below are worked out rightly from it.")
    IN_BACK_HALF = source_text("It is in the back half.")
    IN_FRONT_HALF = source_text("It is in the front half.")

    # of a reason
    NOT_HERE = source_text("That can't be made in this line.")
    OTHER_NUMBER = source_text("That would give {value} here.")
    RULE = source_text("The rule of this line is {formula}.")


_REASONS = {
    "sign": SearchText.SIGN,
    "no_bias": SearchText.NO_BIAS,
    "transposed": SearchText.TRANSPOSED,
    "loss_factor": SearchText.FACTOR,
    "slope_at_sum": SearchText.SLOPE_AT_SUM,
    "square_only": SearchText.SQUARE_ONLY,
    "no_scale": SearchText.NO_SCALE,
    "no_slope": SearchText.NO_SLOPE,
    "one_way": SearchText.ONE_WAY,
    "new_weights": SearchText.NEW_WEIGHTS,
    "sum_for_activation": SearchText.BY_SUM,
    "no_rate": SearchText.NO_RATE,
}


def reason_text(slip: str, quantity: Quantity) -> Message:
    """A slip of that name as a reason why the line of a quantity is wrong."""
    if slip == "sign" and quantity.kind in UPDATES:
        return SearchText.GRADIENT_ADDED()
    return _REASONS[slip]()
