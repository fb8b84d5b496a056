"""What is said where something is chosen to be practised: why it can't be, where it could, and what is not asked."""

from core.base.message import MessageKind, source_text


class ChoiceRefusal(MessageKind):
    """Why a kind of practice can't be offered, and where it could be."""

    FEW_FACTORS = source_text("A chain here has {factors} factors: too few to choose from. Try {scenario}.")
    NOT_TOLD = source_text("In {digits} no slip could be told here. Take more digits, or try {scenario}.")
    NO_HIDDEN = source_text("No neuron here has others above it. Try {scenario}.")
    NOTHING_MOVES = source_text("Every gradient is 0 here: nothing changes. Try {scenario}.")
    ONE_CHAIN = source_text("There is one path only here: no card lies on another. Try {scenario}.")
    ONE_WAY = source_text("Every neuron here has one path only. Try {scenario}.")
    TOO_LONG = source_text("A sum here has {products} products. Try {scenario}.")
    TOO_MANY = source_text("That would be more than {most} numbers. Try {scenario}.")


class ChoiceNote(MessageKind):
    """What is to be known of a practice before it begins."""

    ALL_GROW = source_text("All {count} grow here: with other numbers")
    ALL_SHRINK = source_text("All {count} shrink here: with other numbers")
    NEW_AS_OLD = source_text(
        "At the scenario's {rate} the new {name} is {value} in {digits}, as the old one is: nobody could tell "
        "them apart."
    )
    NOT_ASKED = source_text("Not asked, as a slip gives the same {digits} there: {names}.")
    PASSES = source_text(
        "At the scenario's {rate} {name} is {value} in {digits}, and what a known slip gives would pass for it."
    )
