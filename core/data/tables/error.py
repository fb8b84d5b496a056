"""What is raised where a table can't be read."""

from core.base.errors import MessageError
from core.base.message import Argument, Message, MessageKind, source_text


class TableError(MessageError, ValueError):
    """What can't be read, for people.

    `line` is that of the file, as an editor counts, `column` counts from 0; None where no single one is to blame.
    """

    def __init__(self, problem: Message, line: int | None = None, column: int | None = None) -> None:
        super().__init__(problem)
        self.line, self.column = line, column

    def of(self, name: str) -> Message:
        """What is wrong with the table of that name."""
        if "table" in dict(self.problem.arguments):
            return self.problem.replaced(table=name)
        return TableFault.OF_TABLE(table=name, problem=self.problem)


class TableWord(MessageKind):
    """What tables and columns without a name are called in sentences."""

    COLUMN = source_text("column {number}")
    IT = source_text("it")


class TableFault(MessageKind):
    """Why something can't be read as a table; where `table` is not said, it is called "it"."""

    ARFF_NO_ATTRIBUTES = source_text("{table} declares no attributes")
    ARFF_NO_DATA = source_text("no @data follows its attributes")
    ARFF_NO_VALUES = source_text("line {line} can't be read: {name} has no values")
    ARFF_OTHER_LINE = source_text("line {line} can't be read: @attribute or @data has to stand there")
    ARFF_SPARSE_ROW = source_text("line {line} can't be read as a sparse row such as {{1 0.5, 3 yes}}")
    ARFF_UNKNOWN_KIND = source_text(
        "line {line} can't be read: {name} is of no kind that ARFF has (numeric, {{a, b}}, string, date)"
    )
    ARFF_VALUES_OPEN = source_text("line {line} can't be read: the list of values of {name} is never closed")
    EMPTY = source_text("{table} is empty")
    INVALID_NAME = source_text("no file has such a name")
    LINE_NOT_READ = source_text("line {line} can't be read: {why}; a quotation mark there may not be closed")
    NOTHING_PASTED = source_text("there is nothing in it")
    NOT_READ = source_text("{table} can't be read: {why}")
    NO_FILE = source_text("{table} is no file")
    NO_SAMPLES = source_text("{table} holds no samples")
    NO_TEXT = source_text("{table} is neither a text nor a workbook")
    OF_TABLE = source_text("{table}: {problem}")
    OTHER_ENCODING = source_text("{table} is not written in {encoding}")
    OTHER_FILE = source_text("{table} is {other}")
    QUOTATION_OPEN = source_text("the quotation mark in line {line} is never closed")
    TOO_LARGE = source_text("{table} is larger than {most:,} MB; take fewer rows")
    TOO_MANY_CELLS = source_text("{table} has more than {most:,} cells; take fewer rows, or fewer columns")
    TOO_MANY_COLUMNS = source_text("its lines have {columns:,} columns; there can be {most:,}")
    TOO_MANY_NUMBERS = source_text(
        "these are {numbers:,} numbers, and at most {most:,} can be kept: leave columns out, or take fewer rows"
    )
    TOO_MANY_WORDS = source_text(
        "more than {most:,} of its cells are words, or numbers that are not written as 1.5; take fewer rows, or fewer "
        "columns"
    )
    WORKBOOK_BINARY = source_text("{table} is a binary workbook; save it as .xlsx")
    WORKBOOK_HOLDS_NOTHING = source_text("its sheets hold nothing")
    WORKBOOK_LOCKED = source_text("{table} has a password; save it without one")
    WORKBOOK_MISSING = source_text("{table} is a ZIP file with no workbook in it")
    WORKBOOK_NOT_READ = source_text("{table} can't be read as a workbook: {why}")
    WORKBOOK_NO_SHEET = source_text("{table} has no sheet {sheet}; its sheets are {sheets}")
    WORKBOOK_SHEET_HOLDS_NOTHING = source_text("its sheet holds nothing")
    WORKBOOK_TOO_LARGE = source_text("unpacked it is larger than {most} MB; take fewer rows")
    WORKBOOK_TOO_MANY_CELLS = source_text(
        "a sheet has {cells:,} cells from its first to its last; at most {most:,} can be read. "
        "Is something written far away from the table?"
    )
    WORKBOOK_UNSUPPORTED = source_text("workbooks can't be read here ({why}); save the sheet as CSV")

    def __call__(self, **arguments: Argument) -> Message:
        """A message of this kind; a table of no name is "it"."""
        if "table" in self.argument_names:
            arguments = {"table": TableWord.IT(), **arguments}
        return super().__call__(**arguments)


class UnreadReason(MessageKind):
    """Why something of a table can't be read."""

    CELL_TOO_LONG = source_text("a cell has more than {most:,} characters")
    DAMAGED = source_text("it is damaged")
    DAMAGED_OR_LOCKED = source_text("it is damaged, or has a password")


class OtherFile(MessageKind):
    """What a file is that is no table, and how one is made of it."""

    GZIP = source_text("packed by gzip; unpack it first")
    IDX = source_text('a file of pictures (IDX); the window imports it, and a scenario names it beside pixels = "0..1"')
    JSON = source_text("JSON; save its table as CSV")
    PDF = source_text("a PDF; copy its table into a spreadsheet")
    PICTURE = source_text("a picture")
    SCENARIO = source_text("a scenario; a table is wanted here")
    SEVEN_ZIP = source_text("packed by 7-Zip; unpack it first")
    TEXT_DOCUMENT = source_text("a text document; copy its table into a spreadsheet")
    WEB_PAGE = source_text("a web page; save its table as CSV")
    XML = source_text("XML; save its table as CSV")


class RoleFault(MessageKind):
    """Why columns can't be taken for what they should be."""

    CLASS_AND_TARGETS = source_text("beside a column of classes there can be no other targets")
    CLASS_COUNT = (
        source_text("{column} holds one class; there can be 2 to {most:,}"),
        source_text("{column} holds {count:,} classes; there can be 2 to {most:,}"),
    )
    COLUMN_TWICE = source_text("column {number} is named twice")
    DATES = source_text("{column} holds dates; it can only be left out")
    NOTHING = source_text("{column} holds nothing; it can only be left out")
    NO_COLUMN = source_text("there is no column {number}: the table has {width:,}")
    NO_INPUT = source_text("no column is an input")
    NO_RANGE = source_text("“{text}” is no range of columns, such as 2-785")
    NO_RANGES = source_text("“{text}” is no range of columns; write them as 2-785: input; 1: class")
    NO_ROLE = source_text("“{role}” is no role{suggestion}; there are {known}")
    NO_ROW_LEFT = source_text("every row is left out: none has all that is needed")
    NO_TARGET = source_text("no column is a target or a class")
    RANGE_BACKWARD = source_text("“{text}” is no range of columns: they are counted from 1, the smaller one first")
    WORDS_AS_TARGET = source_text("{column} holds words; it can be the class, but no target")
