"""What was decided while a table was read: kinds of sentences, and of the reasons in them."""

from core.base.message import MessageKind, source_text


class RowReason(MessageKind):
    """Why a row is no sample."""

    ALSO = source_text("{first}; {second}")
    BELOW = source_text("it stands below the table: “{first}”")
    MISSING = source_text("{columns} is missing"), source_text("{columns} are missing")
    NOTE = source_text("it is a note")
    NO_DECLARED_WORD = source_text("“{cell}” in {column} is none of its declared words")
    NO_NUMBER = source_text("“{cell}” in {column} is not a number")
    TOO_WIDE = source_text("it has {cells} cells; the table has {columns}")


class MarkDoubt(MessageKind):
    """How a decimal mark had to be guessed."""

    COMMA = source_text("“{example}” may be written with a decimal comma, or with one between thousands")
    POINT = source_text("“{example}” may be written with a decimal point, or with one between thousands")
    TAKEN = source_text("{doubt}; it is taken as {mark}, because {why}")


class MarkUse(MessageKind):
    """What a mark is taken as."""

    DECIMAL_COMMA = source_text("a decimal comma")
    DECIMAL_POINT = source_text("a decimal point")
    THOUSANDS_COMMA = source_text("a comma between thousands")
    THOUSANDS_POINT = source_text("a point between thousands")


class MarkReason(MessageKind):
    """Why a mark is taken as the decimal one, or as one between thousands."""

    ALL_OF_THREE_DIGITS = source_text(
        "all its numbers have three digits after the comma, and no column has decimals with one"
    )
    HUNDREDS_WITHOUT = source_text("numbers of three digits stand beside it without any mark")
    LONG_WITHOUT = source_text("longer numbers of the column have no mark between thousands")
    NOTHING_AGAINST = source_text("nothing in the file speaks against a decimal point")
    OTHERS_HAVE_COMMA = source_text("the other columns have a decimal comma")
    OTHERS_HAVE_POINT = source_text("the other columns have a decimal point")
    SEMICOLONS = source_text("the cells are parted by semicolons, as where a comma marks decimals")


class RoleReason(MessageKind):
    """Why a column is taken for what it is."""

    ALWAYS_THE_SAME = source_text("nothing stands in it but “{word}”")
    BITS = source_text("in each row one of the last {count} columns is 1, the others are 0: a class each")
    CALLED = source_text("it is called {name}")
    CALLED_AND_COUNTED = source_text("it is called {name}, and holds the whole numbers 0 to {most} again and again")
    CALLED_AND_WHOLE_NUMBERS = source_text("it is called {name}, and holds {count} different whole numbers")
    CALLED_AND_WORDS = source_text("it is called {name}, and holds words")
    CALLED_AND_YES_NO = source_text("it is called {name}, and holds {words}")
    CHOSEN = source_text("so chosen")
    COUNTS_ROWS = source_text("it counts the rows")
    COUNTS_ROWS_WITHOUT_NAME = source_text("it has no name and counts the rows")
    DATES = source_text(
        "it holds dates; write what matters of them as numbers, such as the hour or the day of the year"
    )
    DECLARED = source_text("the file declares it as {kind}")
    EACH_ANOTHER_WORD = source_text("each row has another word, such as “{example}”: neither numbers nor classes")
    EMPTY = source_text("nothing stands in it")
    FIRST_AND_WHOLE_NUMBERS = source_text(
        "it comes first and holds a few whole numbers again and again; the last column is always the same"
    )
    LARGE_NUMBERS = source_text("each row has another large whole number: what the rows are called")
    LAST = source_text("it comes last")
    LAST_AND_WHOLE_NUMBERS = source_text("it comes last, and holds {count} different whole numbers")
    LAST_AND_WORDS = source_text("it comes last, and holds words")
    LAST_AND_YES_NO = source_text("it comes last, and holds {words}")
    LAST_AND_DECLARED = source_text("it comes last, and the file declares its values")
    MANY_WORDS = source_text("it holds {count:,} different words, such as “{example}”: neither numbers nor classes")
    MOSTLY_EMPTY = source_text("it is empty in most rows")
    NAMES_ROWS = source_text("it names the rows")
    NETWORK = source_text("the network has {inputs} inputs and {outputs} outputs")
    NO_DECLARED_WORD = source_text("none of its declared words stands in it")
    NUMBERED_DATES = source_text("its numbers are dates such as 20240131")
    NUMBERS = source_text("it holds numbers")
    ONLY_NUMBERS_ROWS = source_text("it only numbers the rows")
    ONLY_WORDS = source_text("it is the only column of words")
    ROW_NAMES = source_text("the names above are one fewer than the columns: these are the names of the rows")
    TOO_MANY_WORDS = source_text("it holds {count:,} different words: too many for an input each")
    WORDS = source_text("it holds {number} different words: each becomes an input of 0 and 1")
    YES_NO = source_text("it holds {words}")


class TablePhrase(MessageKind):
    """Pieces of what is said of a table."""

    AND_MORE = source_text("{names} and {more:,} more")
    AND_SO_ON = source_text("{names}, …")
    APOSTROPHES = source_text("apostrophes")
    BARS = source_text("bars")
    COMMAS = source_text("commas")
    POINTS = source_text("points")
    SEMICOLONS = source_text("semicolons")
    SPACES = source_text("spaces")
    TABS = source_text("tabs")
    WORD_AS_NUMBER = source_text("{word} is read as {number:g}")
    WORDS_AS_NUMBERS = source_text("{words}, read as {numbers}")


class Decision(MessageKind):
    """A sentence that says what was decided, or what may have to be decided otherwise."""

    ABOVE = (
        source_text("Line {lines} above the table is passed over."),
        source_text("Lines {lines} above the table are passed over."),
    )
    ARFF = source_text("An ARFF file: the kinds of its columns are declared.")
    BAD_NUMBERS = (
        source_text("{column}: one cell is not a number, “{cell}” in line {line}."),
        source_text("{column}: {count:,} cells are not numbers, the first “{cell}” in line {line}."),
    )
    BAD_WORDS = (
        source_text("{column}: one cell is no declared word, “{cell}” in line {line}."),
        source_text("{column}: {count:,} cells are no declared words, the first “{cell}” in line {line}."),
    )
    BRACKETS = source_text("{column}: a number in brackets is read as negative.")
    CLASS = source_text("{column} is the class, because {why}; the classes are {classes}.")
    COLUMN_LEFT_OUT = source_text("{column} is left out: {why}.")
    COMMA_MARKS = source_text("A comma marks decimals in {columns}.")
    COMMA_MAY_MARK = source_text(
        "If a comma also marks decimals here, nobody can tell: let semicolons or tabs part the cells."
    )
    COMMA_OR_POINT_MARKS = source_text("A comma marks decimals in {columns}, a point in {others}.")
    CONSTANT = source_text("The same number stands in all rows of {columns}.")
    COUNTS_ROWS = source_text("{column} counts the rows; leave it out where it only numbers them.")
    DIGITS_LOST = source_text("{column}: “{number}” has more digits than a number keeps; it is read as {value:.0f}.")
    DROPPED = (
        source_text("One column at the end of all lines is empty, and dropped."),
        source_text("{count} columns at the end of all lines are empty, and dropped."),
    )
    FEWER_NAMES = source_text("There are {names} names for {columns} columns; the last columns have none.")
    GROUPS = source_text("{column}: {marks} part thousands.")
    MARK_IN_DOUBT = source_text("{column}: {doubt}.")
    MAY_BE_CLASS = source_text("{column} holds {number} different whole numbers; it could be the class.")
    MAY_BE_CLASSES = source_text("{column} holds {number} different whole numbers; they could be classes.")
    MAY_BE_ONE_COLUMN = source_text(
        "Each line is two whole numbers; where the comma marks decimals, choose another separator."
    )
    NAMES_IN_LINE = source_text("The names stand in line {line}.")
    NAMES_IN_NOTE = source_text("The names stand in the note right above the table.")
    NAMES_TWICE = source_text("More than one column is called {names}.")
    NOTES = (
        source_text("One line of notes above the table is passed over."),
        source_text("{count} lines of notes are passed over."),
    )
    NO_NAMES = source_text("No line holds names.")
    NO_TARGET = source_text("No column is a target or a class.")
    NUMBERED = source_text(
        "The first line is 0, 1, 2, …, which are taken for the names that pandas gives to columns without any."
    )
    OUT_OF_REACH = source_text(
        "{column} reaches from {low:g} to {high:g}; a sigmoid or softmax output lies between 0 and 1."
    )
    PERCENT = source_text("{column}: 12% is read as 0.12.")
    PER_MILLE = source_text("{column}: 12‰ is read as 0.012.")
    ROWS_LEFT_OUT = (
        source_text("One row is left out: line {lines}."),
        source_text("{count:,} rows are left out: lines {lines}."),
    )
    SHEET = source_text("Sheet “{sheet}” of a workbook.")
    SHEET_AMONG_OTHERS = source_text("Sheet “{sheet}” of a workbook, which also has {others}.")
    STAND_IN = (
        source_text(
            "{column}: {value:g} stands in {count:,} row; where that means a missing value, leave the cell empty."
        ),
        source_text(
            "{column}: {value:g} stands in {count:,} rows; where that means a missing value, leave the cell empty."
        ),
    )
    TARGETS = source_text("The targets are {columns}.")
    TARGETS_BECAUSE = (
        source_text("The target is {columns}, because {why}."),
        source_text("The targets are {columns}, because {why}."),
    )
    TEXT = source_text("A text in {encoding}.")
    TEXT_PARTED = source_text("A text in {encoding}, its cells parted by {separators}.")
    UNIT = source_text("{column}: {unit} stands at the numbers, and is left away.")
    UNITS = source_text("Line {line}, below the names, holds no sample, and is passed over: {cells}.")
    WORDS = source_text("{column} holds words; as inputs of 0 and 1 they are {names}.")
    YES_NO = source_text("{column}: {words}.")
    ZERO_LOST = source_text("{column}: “{number}” begins with a 0 that a number doesn't keep.")
