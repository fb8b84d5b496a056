"""What is said of worksheets: why a code can't be read, why there is no such sheet."""

from core.base.message import MessageKind, source_text


class CodeFault(MessageKind):
    """Why a text is not the code of a sheet that can be opened."""

    NO_CODE = source_text('"{text}" is no sheet\'s code: codes look like {example}')
    OFF = source_text(
        '"{text}" is no sheet\'s code: at least one sign is off; look at it again, codes look like {example}'
    )
    TOO_LONG = source_text(
        "the code of such a sheet would have {count} signs, and can have {most}: choose a smaller seed or "
        "iteration, or a learning rate of fewer digits"
    )
    NEWER = source_text('"{text}" is the code of a sheet that this version of the program does not know')
    OTHER_SCENARIO = source_text(
        "{file} is another scenario than the one that {code} was printed of, or has been changed since; open that one"
    )


class WorksheetFault(MessageKind):
    """Why there are no such sheets."""

    BRANCHES = source_text("a run with branches has its own numbers alone: print one variant of it")
    NO_SAMPLE = source_text("there is no sample {number}: there are {samples}, counted from 1")
    STATE_NOT_REACHED = source_text(
        "on sheet {variant} a number becomes infinite or NaN before iteration {state} is reached: ask for "
        "an earlier iteration, or another seed"
    )
    TOO_MANY = source_text(
        "such a sheet asks {count} questions, and {most} are the most that are printed: ask about one weight, or about "
        "the forward pass"
    )


class SheetText(MessageKind):
    """What stands on the sheets, beside names and numbers."""

    CHECK_YOURSELF = source_text("Check it yourself in Backstep: Practice, Open a sheet's code…")
    DATE = source_text("Date")
    EVERYTHING = source_text("Everything")
    FORWARD = source_text("Forward pass")
    GIVEN = source_text("Given")
    GIVEN_MORE = source_text("… and {count} more: they stand in the program")
    INSTRUCTION = source_text(
        "Fill in the lines in their order: your working on the left, the number into the box. "
        "Go on with your own number, even where you are not sure of it."
    )
    INSTRUCTION_CIRCLES = source_text(
        "Write weighted sum and activation into the circles. Then fill in the lines in their order: your working on "
        "the left, the number into the box. Go on with your own number, even where you are not sure of it."
    )
    LEFT_OUT = source_text("{count} more")
    NAME = source_text("Name")
    ONE_ITERATION = source_text("{about} · one iteration · {digits}")
    ONE_ITERATION_BOARD = source_text("{about} · one iteration · {digits}, rounded before going on")
    OF_BATCH = source_text(
        "Updates take ∂{objective} in place of ∂{error}: {objective} is the loss of the whole batch, "
        "with penalties where there are some."
    )
    PAGE = source_text("{scenario} · iteration {state} · rate {rate} · page {page} of {pages}")
    POINTS = source_text("Points")
    QUANTITY = source_text("One quantity: {name}")
    WEIGHT = source_text("One weight's chain: {name}")


class KeyText(MessageKind):
    """What stands on the keys."""

    BIAS_LEFT_OUT = source_text("the bias {bias} left out")
    FACTOR_LEFT_OUT = source_text("the factor {scale} left out")
    FOLLOWS = source_text("If {name} was wrong, what follows from it")
    FOR_MARKERS = source_text("For who marks: not to be handed out.")
    HALF = source_text("half of it")
    HOW_FOLLOWS = source_text(
        "A line that is right from the learner's own numbers earns its point too: "
        "an error costs once, where it came in."
    )
    HOW_SLIPS = source_text("The last column names what went wrong where a value of it is written.")
    HOW_TO_MARK = source_text("How to mark")
    HOW_UNIT = source_text("A point for each line within one unit of the last digit.")
    KEY = source_text("{title} — key")
    NEW_WEIGHT = source_text("{weight} after the update")
    NEW_WEIGHTS = source_text("weights after the update")
    NOT_TOLD = source_text("{names}: {slips}")
    NOT_TOLD_HEAD = source_text("What these numbers cannot tell (a value within two units of the right one)")
    NOT_TOLD_RATE = source_text("At a rate of {rate} the updates would tell them all.")
    ONE_WAY = source_text("only the path through {sop}")
    OTHER_SLIPS = source_text("other slips, and what they tell")
    QUANTITY = source_text("quantity")
    RATE_LEFT_OUT = source_text("the rate left out")
    RIGHT = source_text("{value}, right")
    SIGN = source_text("the sign turned")
    SIGN_TURNED = source_text("sign turned")
    SLOPE_AT_SUM = source_text("derivative at the sum")
    SLOPE_LEFT_OUT = source_text("the derivative left out")
    SQUARE_ONLY = source_text("1 − σ² for σ(1 − σ)")
    SUM_FOR_ACTIVATION = source_text("{sop} for {activation}")
    TOLD_ALL = source_text("Every slip above gives a number of its own.")
    TRANSPOSED = source_text("weights transposed")
    TWICE = source_text("twice it")
    TWO_LEFT_OUT = source_text("the 2 is missing")
    TWO_TWICE = source_text("the 2 taken twice")
    VALUE = source_text("value")
    WORKED_OUT = source_text("worked out")
    WRITTEN = source_text("{name} as written")
