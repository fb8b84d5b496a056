"""What can be wrong with a number that somebody typed."""

from core.base.errors import MessageError
from core.base.message import MessageKind, source_text


class ExpressionFault(MessageKind):
    """Why what was typed is no number, or none of those that are taken; in one sentence without a full stop."""

    AMBIGUOUS = source_text('"{text}" could be {small:g} or {large}: type which of them')
    BRACKET_MISSING = source_text('a ")" is missing')
    DIVIDES_BY_0 = source_text("this divides by 0")
    INFINITE = source_text("this is no finite number")
    LEFT_OVER = source_text('"{sign}" stands where nothing can stand')
    MISPLACED = source_text('"{sign}" stands where a number should')
    MISSING = source_text("a number is missing")
    MISSING_AT_THE_END = source_text("a number is missing at the end")
    NESTED = source_text("this is nested too deeply")
    NO_NUMBER = source_text('"{text}" is not a number')
    NO_WHOLE_NUMBER = source_text('"{text}" is no whole number')
    OUT_OF_RANGE = source_text("{value} is out of the range: {range}")
    ROOT_OF_NEGATIVE = source_text("this is a root of a number below 0")
    TOO_LARGE = source_text("this is larger than any number here can be")
    TOO_LARGE_TO_BE_EXACT = source_text('"{text}" is too large to be found to the last digit; type its digits')
    TOO_LONG = source_text("this is too long for a number")
    TOO_SMALL = source_text("this is smaller than any number here can be, and would become 0")


class NumberRange(MessageKind):
    """Which numbers are taken."""

    ABOVE = source_text("numbers above {above}")
    ABOVE_TO = source_text("numbers above {above} to {most}")
    ANY = source_text("numbers")
    FROM = source_text("numbers from {least} up")
    FROM_TO = source_text("numbers from {least} to {most}")
    TO = source_text("numbers to {most}")
    WHOLE_FROM = source_text("whole numbers from {least} up")
    WHOLE_FROM_TO = source_text("whole numbers from {least} to {most}")


class ExpressionError(MessageError, ValueError):
    """What was typed is no number, or none of those that are taken."""
