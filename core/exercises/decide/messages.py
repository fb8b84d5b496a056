"""What is asked and said where one decides."""

from core.base.message import MessageKind, source_text


class DecideText(MessageKind):
    """Sentences about the factors of a chain and the ways that weights go."""

    # what a factor is
    MOVES = source_text("how {above} changes with {below}")
    SLOPE = source_text("the derivative of {above} by {below}")

    # which rule
    ASKS_ACTIVATION = source_text("{above} is the activation at {below}. Which rule is this factor?")
    ASKS_ADDED = source_text("{above} is a sum; {below} is added in it. Which rule is this factor?")
    ASKS_CROSSING = source_text(
        "{above} is made of all sums of its layer, {below} among them. Which rule is this factor?"
    )
    ASKS_LOSS = source_text("E is the loss; {below} stands in it. Which rule is this factor?")
    ASKS_PRODUCT = source_text(
        "{above} is a sum of products; {below} stands in one of them. Which rule is this factor?"
    )
    ASKS_SOFTENED = source_text("E depends on {below} through all outputs. Which rule is this factor?")
    CHOICE_IS = source_text("{key} is {name}, {what}.")
    IT_IS = source_text("It is {wrong}; this factor is {right}.")
    OTHER_BELOW = source_text("It has {part} below the line, this factor has {part} above it.")
    OTHER_ABOVE = source_text("It has {part} above the line, this factor has {part} below it.")
    RIGHT_RULE = source_text("Right: {name} is {formula}, {what}.")

    # the order
    BEGINS_ELSEWHERE = source_text("Above the line of the first stands {found}: the path begins at E.")
    DONT_MEET = source_text("Below stands {below}, above the next {above}: they don't meet.")
    ENDS_ELSEWHERE = source_text("Below the line of the last stands {found}: the path ends at {name}.")
    FIT = source_text("{first} and {second} fit together.")
    GOES_ON = source_text("Below the first stands {met}, above the second as well: the path goes on from {below}.")
    HINT_CHAIN = source_text("What stands below the line of one factor stands above the line of the next.")
    HINT_FIRST = source_text("The path begins at the error: E stands above the line of the first factor.")
    HINT_LAST = source_text("The last factor has {name} below its line.")
    HINT_OTHER = source_text("{factor} lies on another path.")
    ORDER_RIGHT = source_text("Right: each factor begins where the one before it ends.")

    # up or down
    GROWS = source_text("{product} {sign}, so {name} grows: the step goes against it.")
    PRODUCT = source_text("product")
    SHRINKS = source_text("{product} {sign}, so {name} shrinks: the step goes against it.")
