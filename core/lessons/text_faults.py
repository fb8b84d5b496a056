"""What is wrong with a text of a lesson: a name that isn't there, a formula without an end, what would be loaded."""

from collections.abc import Iterator

from core.base.errors import shortened
from core.base.message import Message
from core.base.tex import MOST_NESTED, nesting
from core.lessons.faults import LessonFault
from core.lessons.markdown import MarkdownSpan, SpanKind, blocks_of
from core.lessons.names import LessonNames

MOST_SIGNS = 10_000  # of one text
MOST_FORMULA_SIGNS = 500


def text_faults(text: str, names: LessonNames) -> Iterator[tuple[int, Message]]:
    """What is wrong with a text, each with the line of the text, from 0, in which the block stands that holds it."""
    length = length_fault(text)
    if length is not None:
        yield 0, length
        return
    found = ((block.line, _span_fault(span, names)) for block in blocks_of(text) for span in block.spans)
    yield from ((line, fault) for line, fault in found if fault is not None)


def length_fault(text: str) -> Message | None:
    """What is wrong with the length of a text; None where nothing is."""
    if not text.strip():
        return LessonFault.TEXT_EMPTY()
    return LessonFault.TEXT_TOO_LONG(count=len(text), most=MOST_SIGNS) if len(text) > MOST_SIGNS else None


def _span_fault(span: MarkdownSpan, names: LessonNames) -> Message | None:
    match span.kind:
        case SpanKind.OPEN_FORMULA:
            return LessonFault.FORMULA_OPEN()
        case SpanKind.LOADED:
            return LessonFault.LOADED(what=shortened(span.text))
        case SpanKind.FORMULA | SpanKind.DISPLAY:
            return _formula_fault(span.text)
        case SpanKind.PLAIN if span.is_strong:
            near = names.missed(span.text)
            return None if near is None else LessonFault.NO_NAME(name=shortened(span.text), nearest=near)
    return None


def _formula_fault(formula: str) -> Message | None:
    if len(formula) > MOST_FORMULA_SIGNS:
        return LessonFault.FORMULA_TOO_LONG(count=len(formula), most=MOST_FORMULA_SIGNS)
    levels = nesting(formula)
    if levels > MOST_NESTED:
        return LessonFault.FORMULA_TOO_DEEP(count=levels, most=MOST_NESTED)
    return None
