"""What is said of answers that were handed in, and of a practice that is done."""

from core.base.message import MessageKind, source_text


class AnswersFault(MessageKind):
    """Why a file holds no answers that can be marked."""

    AT = source_text('"{key}": {fault}')
    BY_QUANTITY = source_text('answers stand by their quantities: {{"z[1,1]": "0.33", "E": 0.144}}')
    NO_CODE = source_text("doesn't say of which sheet it is: name the scenario as well")
    NO_FILES = source_text("there are no files in it")
    NO_FOLDER = source_text("there is no such folder")
    NO_JSON = source_text("can't be read as JSON: {why}")
    NO_TEXT = source_text("it is no such text")
    NONE_MARKED = source_text("no file in it holds answers that can be marked")
    NOT_JSON_FILE = source_text("is no file of answers: their names end in .json")
    NO_SHORT_TEXT = source_text('"{key}" is no text of at most {most} characters')
    OTHER_SCENARIO = source_text("is of another scenario (sheet {code})")
    OTHER_SHEET = source_text("is of another sheet ({code})")
    OWN_SCENARIO = source_text("is of a scenario that is not built in (sheet {code}): name its file as well")
    SAME_QUANTITY = source_text('"{first}" and "{second}" are the same quantity; answer it once')
    SYNTAX = source_text("{fault} in line {line}")
    TOO_LARGE = source_text("is larger than {most} MB; answers are not that long")
    TOO_MANY = source_text("there are more than {most} files in it")
    VERSION = source_text(
        'its "version" is {version}, and this program reads version {known}: a newer one wrote it, or it was changed'
    )
    TWICE = source_text('"{key}" stands there twice; answer it once')


class SlipTitle(MessageKind):
    """A slip in two or three words, as in a table."""

    BY_SUM = source_text("sum for activation")
    FACTOR = source_text("half or twice")
    NEW_WEIGHTS = source_text("new weights")
    NONE_KNOWN = source_text("no known slip")
    NO_BIAS = source_text("no bias")
    NO_RATE = source_text("no rate")
    NO_SCALE = source_text("no factor")
    NO_SLOPE = source_text("no derivative")
    ONE_WAY = source_text("one path only")
    SIGN = source_text("sign")
    SLOPE_AT_SUM = source_text("derivative at the sum")
    SQUARE_ONLY = source_text("1 − σ²")
    TRANSPOSED = source_text("transposed")


class SlipClause(MessageKind):
    """What was done in a slip, as it stands in a sentence."""

    BY_SUM = source_text("the sum was taken for the activation")
    FACTOR = source_text("it was half or twice as much")
    NEW_WEIGHTS = source_text("the weights were taken as they are after the update")
    NONE_KNOWN = source_text("no known slip gives this number")
    NO_BIAS = source_text("the bias was left out")
    NO_RATE = source_text("the learning rate was left out")
    NO_SCALE = source_text("the factor of the sigmoid was left out")
    NO_SLOPE = source_text("the derivative was left out")
    ONE_WAY = source_text("only one path was counted")
    SIGN = source_text("the sign was turned round")
    SLOPE_AT_SUM = source_text("the derivative was taken at the sum")
    SQUARE_ONLY = source_text("1 − σ² was taken for the derivative")
    TRANSPOSED = source_text("the weights were taken the other way round")


class TakeAlongText(MessageKind):
    """What is to be taken along from a practice: headlines, and the sentences beneath them."""

    ALL_FOLLOW = (
        source_text("The one line that lies on it you worked out rightly from it."),
        source_text("All {count} lines that lie on it you worked out rightly from it."),
    )
    EVERY_LINE = source_text("Every line was right at the first try.")
    EVERY_LINE_LATER = (
        source_text("Every line is right, one of them not at the first try."),
        source_text("Every line is right, {count} of them not at the first try."),
    )
    FIRST_ERROR = source_text("The first error came in at {name}.")
    MADE_AT = source_text("At {name}. {said}")
    NONE_ON_IT = source_text("No other line lies on it.")
    NOT_COUNTED = source_text("What was shown earns no point; with other numbers it can.")
    OTHER_NUMBERS = source_text("Other numbers ask for the same rules.")
    PUT_RIGHT_AT = source_text("At {name}, put right since. {said}")
    SHOWN = source_text("{names} was shown."), source_text("{count} values were shown: {names}.")
    SLIP_AGAIN = source_text("1 slip, made {times} times: {what}.")
    SLIP_ONCE = source_text("1 slip: {what}.")
    SOME_FOLLOW = source_text("Of the {of} lines that lie on it you worked out {right} rightly from it.")
