"""What can be wrong with a file of pictures, and what is said of one that is read."""

from core.base.errors import MessageError
from core.base.message import MessageKind, source_text


class PictureError(MessageError, ValueError):
    """Why a file can't be read as pictures; the message names the file."""


class PictureFault(MessageKind):
    """Why a file can't be read as pictures, in one sentence that begins with it."""

    COUNTS = source_text(
        "{file} holds {pictures}, and {labels} holds {count:,} labels; they have to be of the same set"
    )
    CUT_SHORT = source_text(
        "{file} is cut short: by its head it holds {pictures} of {pixels:,} pixels; bytes that are missing: {missing:,}"
    )
    EMPTY = source_text("{file} is empty")
    FILE_MISSING = source_text("there is no file {file}")
    GOES_ON = source_text("{file} goes on behind the {pictures} that its head tells of; it is damaged, or no IDX file")
    HEAD_CUT_SHORT = source_text("{file} is cut short within its head; fetch it again")
    LABELS_CUT_SHORT = source_text(
        "{file} is cut short: by its head it holds {count:,} labels; labels that are missing: {missing:,}"
    )
    LABELS_IN_FILE = source_text("{file} has its labels in a file of their own; take label_column out")
    LABELS_IN_LINES = source_text("{file} holds its labels itself; take labels out")
    LABELS_MISSING = source_text(
        "the labels of {file} are missing: no file {usual} stands beside it; put it there, or name it by labels"
    )
    LABEL_OF_NONE = source_text("{file}: label {number} belongs to picture {picture:,}; classes run from 0 to {most}")
    LINE_TOO_LONG = source_text("{file} has lines of more than {most:,} columns; that is no file of pictures")
    NOT_READ = source_text("{file} can't be read: {why}")
    NO_FILE = source_text("{file} is no file")
    NO_IDX = source_text(
        "{file} begins with {found}, and is no IDX file of pictures: one begins with 00 00 08 03, its labels with "
        "00 00 08 01"
    )
    NO_PICTURES = source_text("{file} holds no pictures")
    NO_PIXEL = source_text(
        '{file}: "{cell}" stands in line {line}, column {column}; a pixel must be a whole number from 0 to {largest}'
    )
    NO_PIXELS = source_text("{file} has {columns}; pictures need a label and pixels, parted by commas")
    ONE_CLASS = source_text("{file}: every label is {number}; there must be two classes or more")
    OTHER_PICTURE = source_text("{file} holds pictures of {rows} × {columns} pixels; image says {there} × {across}")
    OTHER_WIDTH = source_text("{file} has {columns} in line {line:,}; the lines before have {width:,}")
    PACKED_DAMAGED = source_text("{file} is cut short or damaged: it can't be unpacked to its end; fetch it again")
    PIXEL_TOO_LARGE = source_text(
        "{file}: a pixel of picture {picture:,} is {number}; the largest may be {largest}, as largest_pixel says"
    )
    TOO_LARGE = source_text("{file} holds more than {most:,} MB, unpacked; take fewer pictures")
    TOO_MANY_CLASSES = source_text("{file}: a label is {number}; there can be classes up to {most}")


class PictureDecision(MessageKind):
    """What was decided as pictures were read."""

    CONTIGUOUS = source_text("it holds all whole numbers from 0 to {most}")
    FEW_NUMBERS = source_text("it holds {count} different whole numbers, and the column at the other end can't be it")
    HEADER = source_text("Line 1 is passed over: it holds names.")
    IDX = source_text("An IDX file: {pictures} of {rows} × {columns} pixels, its labels in {labels}.")
    LABEL_FIRST = source_text("The first column is the label, because {why}.")
    LABEL_LAST = source_text("The last column is the label, because {why}.")
    NAMED = source_text("it is called {name}")
    ROWS = source_text("Lines of a label and {pixels:,} pixels: {pictures}.")
    SAID = source_text("so it was said")
    SCALED = source_text("Pixels from 0 to {largest} become numbers from {low:g} to 1.")
    SQUARE = source_text("A picture has {rows} × {columns} pixels, as the number of its pixels is a square.")
    USUAL = source_text("it may be either, and most files have it there")
