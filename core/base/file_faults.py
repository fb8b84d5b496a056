"""What can be wrong with a file before anything is known of what it says."""

from core.base.message import MessageKind, source_text


class FileFault(MessageKind):
    """Why a file can't be read or written; `why` is a `FileReason`, or what the system says."""

    FOREIGN_PART_NAME = source_text("no part of a saved run has such a name")
    INVALID_NAME = source_text("no file has such a name")
    MISSING = source_text("there is no such file")
    NOT_READ = source_text("can't be read: {why}")
    NOT_UTF_8 = source_text("is not UTF-8 text (byte {byte})")
    NOT_WRITTEN = source_text("can't be written: {why}")
    NO_ARRAY = source_text("holds no array of numbers as a saved run has them")
    NO_ORDINARY_FILE = source_text("is no ordinary file")
    PARTS_DAMAGED = source_text("is damaged, its parts can't be read; take a copy of it, if there is one")
    PART_PACKED = source_text("is packed or locked; the parts of a saved run stand there as they are")
    PART_TWICE = source_text("stands there twice")
    PARTS_TOO_LARGE = source_text("its parts are together larger than itself; that is no saved run")
    PICTURE_TOO_LARGE = source_text("can't be drawn: the picture is too large")
    RUN_ANNOUNCES_TOO_MUCH = source_text("announces more than 4 GB; that is no saved run")
    RUN_CUT_SHORT = source_text("is no saved run, or only the beginning of one: its end is missing")
    RUN_TOO_LARGE = source_text("is larger than {most} MB; that is no saved run")
    RUN_TOO_LARGE_TO_WRITE = source_text("would be larger than {most} MB; save the scenario alone")
    TOO_MANY_PARTS = source_text("announces {parts:,} parts; a saved run has at most {most}")


class FileReason(MessageKind):
    """Why the system can't reach a file, or write what it should."""

    CIRCULAR_LINK = source_text("the link leads round in a circle")
    DAMAGED = source_text("it is damaged")
    HALF_CHARACTER = source_text("it holds half a character (a lone surrogate)")
    INVALID_NAME = source_text("no file has such a name")
