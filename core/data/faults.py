"""What can be wrong with the samples that a scenario names: a file beside it, or a built-in data set."""

from core.base.message import MessageKind, source_text


class SamplesFault(MessageKind):
    """Why a scenario can't learn what it names as its samples."""

    CIRCULAR_LINK = source_text('"{name}" stands there; that link leads round in a circle')
    ELSEWHERE = source_text('"{name}" stands there; the file must stand beside the scenario, or below it')
    INVALID_NAME = source_text('"{name}" stands there; no file has such a name')
    NOT_SAVED_YET = source_text('"{name}" stands there; save the scenario first, so that it has a folder')
    NO_SUCH_DATA_SET = source_text('"{name}" stands there; it may be one of {known}{suggestion}')
    PICTURES = source_text('{name} holds pictures; write pixels = "0..1" beside it, or "0.01..1"')
    SIZE = source_text("{name} has {here} a sample; the network has {wanted}")


class DataFileFault(MessageKind):
    """Why a scenario can't learn a table, in one sentence that begins with the file."""

    AMBIGUOUS_MARK = source_text(
        "{file}, column {column}: {doubt}; write it without one between thousands, or with other decimals, so that "
        "nothing has to be guessed"
    )
    COLUMN_EMPTY = source_text("{file}: nothing stands in column {column}; take it out")
    FILE_MISSING = source_text("there is no file {file} beside the scenario")
    HALF_THE_NAMES = source_text(
        "{file} has {columns} columns for {names} names; do commas mark decimals, too? "
        "Let semicolons or tabs part the cells"
    )
    OTHER_WIDTH = source_text("{file} has {columns} in line {line}; the lines before have {width}")
    NOT_A_SAMPLE = source_text("{file}: line {line} can't be a sample: {why}; take it out")
    NO_CLASS = source_text("{file}: class {number:g} stands in line {line}; classes run from 0 to {most}")
    NO_INPUTS = source_text("the file has {columns}; with {targets} of targets, none is left for the inputs")
    NO_NUMBER = source_text('{file}: "{cell}" stands in line {line}, column {column}; it must be a finite number')
    NO_SAMPLES = source_text("{file} holds no samples")
    NO_WHOLE_SAMPLES = source_text("{file} holds no samples: each row misses something")
    NUMBER_TOO_SMALL = source_text(
        '{file}: "{cell}" stands in line {line}, column {column}; there is no number so small; write 0'
    )
    VALUES_MISSING = (
        source_text(
            "{file} misses values in {count} row of {rows:,}, the first in line {line}, column {column}; "
            'write missing = "leave out" beside file to leave them out'
        ),
        source_text(
            "{file} misses values in {count:,} rows of {rows:,}, the first in line {line}, column {column}; "
            'write missing = "leave out" beside file to leave them out'
        ),
    )
