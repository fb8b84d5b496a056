"""What is said of the answer to the open question: a sentence, what was given beside what is true, the way back."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import rounded_figure, shortest
from core.base.spoken import as_sentences, listed
from core.exercises.marking.marking import MarkedAnswer
from core.exercises.marking.slip_rules import slip_needs, slip_rule
from core.exercises.practice.came_from import way_of_error
from core.exercises.practice.marked_anew import MarkedAnew, marked_anew, to_be_worked_out_again
from core.exercises.practice.practice import RUNGS, LineState, Practice
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.written_out import written_out
from core.explain.formulas import RenderedFormula
from core.network.function_names import function_name
from gui.practice.line_numbers import (
    can_be_put_in,
    known_number,
    may_be_put_in,
    own_number,
    true_number,
    written_answer,
)
from gui.practice.parts.marks import AnswerMark, mark_of_line
from gui.practice.question.verdict_columns import VerdictColumn
from gui.practice.question.verdict_view import TrailStop, VerdictContent, WayBackTo
from gui.texts.board import digits_text
from gui.texts.faults import sentence, translated

translate = QCoreApplication.translate


def verdict_of(practice: Practice) -> VerdictContent | None:
    """What there is to be said of the line that is open; None where nothing was checked yet."""
    line, state, mark = practice.line, practice.state_of(practice.at), practice.mark_of(practice.at)
    if line.lacks_digits:
        text = translate("PracticeVerdicts", "Right so far, but give {digits}.")
        return VerdictContent(AnswerMark.OPEN, text.format(digits=digits_text(practice.sheet.digits)))
    if state is LineState.SHOWN:
        return _shown(practice)
    if mark is None:
        return None
    if state in (LineState.RIGHT, LineState.SECOND_TRY):
        return _right(practice)
    if state is LineState.FOLLOWS:
        return _follows(practice, mark)
    why = marked_anew(practice, practice.at)
    if why is not None:
        return _to_be_worked_out_again(practice, why)
    return _slip(practice, mark) if state is LineState.SLIP else _wrong(practice, mark)


def is_told(practice: Practice) -> bool:
    """Whether the true number of the open line may be read beside one's own."""
    return not practice.hides(practice.at)


def slip_to_tell(practice: Practice) -> MarkedAnswer | None:
    """The slip that the columns beside an answer are about: the last one that was made at the open line."""
    state = practice.state_of(practice.at)
    tells = (LineState.SLIP, LineState.SECOND_TRY, LineState.SHOWN)
    return practice.line.slip if state in tells and not practice.line.lacks_digits else None


def slip_formula(practice: Practice, slip: MarkedAnswer) -> RenderedFormula:
    """The rule of a slip, with one's own numbers."""
    value = slip.answer.value or 0.0
    return slip_rule(slip.slip or "", practice.sheet, slip.quantity, practice.numbers, value)


def _right(practice: Practice) -> VerdictContent:
    value, tries = true_number(practice, practice.at, with_sign=True), len(practice.line.tries)
    state = practice.state_of(practice.at)
    if state is LineState.RIGHT:
        return VerdictContent(AnswerMark.RIGHT, translate("PracticeVerdicts", "Right: {value}.").format(value=value))
    text = (
        translate("PracticeVerdicts", "Right, at the second try: {value}.")
        if tries == 2
        else translate("PracticeVerdicts", "Right, at try {number}: {value}.")
    )
    return VerdictContent(
        mark_of_line(state), text.format(number=tries, value=value), _remembered(practice), _slip_columns(practice)
    )


def _shown(practice: Practice) -> VerdictContent:
    """It was asked for, or is right only since it could be read."""
    is_put_right = bool(practice.line.tries) and practice.line.rungs < RUNGS
    text = translate("PracticeVerdicts", "It is {value}.")
    counts = translate("PracticeVerdicts", "It counts as given.")
    if is_put_right:
        text = translate("PracticeVerdicts", "Put right: {value}.")
        counts = translate("PracticeVerdicts", "The answer had been shown, so it counts as given.")
    said = text.format(value=true_number(practice, practice.at, with_sign=True))
    note = as_sentences(filter(None, (counts, _remembered(practice))))
    return VerdictContent(AnswerMark.GIVEN, said, note, _slip_columns(practice))


def _remembered(practice: Practice) -> str:
    """What becomes of a slip that was put right, or of which the value was shown, and of what followed from it."""
    slip, said = practice.line.slip, []
    if slip is not None:
        text = translate(
            "PracticeVerdicts", "First you had {rule}. It is asked once more at the end, with other numbers."
        )
        said.append(text.format(rule=slip_formula(practice, slip).text))
    again = to_be_worked_out_again(practice)
    if again:
        text = translate("PracticeVerdicts", "What followed from your number is to be worked out again: {names}.")
        said.append(text.format(names=listed(map(practice.sheet.short_name, again))))
    return as_sentences(said)


def _to_be_worked_out_again(practice: Practice, why: MarkedAnew) -> VerdictContent:
    """That a number is another one than the answer was worked out from, and which."""
    if why.had_followed:
        text = translate("PracticeVerdicts", "Followed from your {name} = {own}; it is {now} now: work it out again.")
    elif why.before:
        text = translate("PracticeVerdicts", "Your {name} was {own}; it is {now} now: work it out again.")
    else:
        text = translate("PracticeVerdicts", "Your {name} is {now} now, which it was not yet: work it out again.")
    said = text.format(
        name=practice.sheet.short_name(why.changed),
        own=written_answer(why.before, practice.sheet.digits),
        now=known_number(practice, why.changed),
    )
    note = _gone_on_with(practice) if is_told(practice) else ""
    return VerdictContent(AnswerMark.WRONG, said, note)


def _slip(practice: Practice, mark: MarkedAnswer) -> VerdictContent:
    note = as_sentences(filter(None, (_wrote(practice, mark), _counts_as_given(practice))))
    return VerdictContent(AnswerMark.SLIP, sentence(mark.say), note, _slip_columns(practice))


def _counts_as_given(practice: Practice) -> str:
    """What the open line is still worth, where it was told before it was right."""
    if not is_told(practice) or practice.line.has_earned:
        return ""
    return translate("PracticeVerdicts", "It can still be put right; as the answer was shown, it counts as given then.")


def _wrote(practice: Practice, mark: MarkedAnswer) -> str:
    """What was typed, and what it comes to."""
    typed = _typeset(str(mark.answer.given))
    comes_to = written_answer(str(mark.answer.given), practice.sheet.digits)
    text = translate("PracticeVerdicts", "You wrote {typed}.")
    if typed != comes_to:
        text = translate("PracticeVerdicts", "You wrote {typed} = {value}.")
    return as_sentences(filter(None, (text.format(typed=typed, value=comes_to), _too_steep(practice, mark))))


def _too_steep(practice: Practice, mark: MarkedAnswer) -> str:
    """That no slope of the function is as large as the answer, where that is so."""
    if mark.quantity.kind is not QuantityKind.SLOPE:
        return ""
    activation = practice.sheet.iteration.network.layers[mark.quantity.layer].activation
    if not 0.0 < activation.steepest < abs(mark.answer.value or 0.0):
        return ""
    text = translate("PracticeVerdicts", "The {function} is nowhere steeper than {steepest}.")
    named = translated(function_name(activation.name))
    return text.format(function=named, steepest=shortest(activation.steepest))


def _typeset(typed: str) -> str:
    """A sum as it is written, and not typed: 1 − 0.5818² for 1-0.5818^2."""
    text = typed.strip().replace("^2", "²").replace("*", "·").replace("−", "-")
    spaced = ""
    for index, sign in enumerate(text):
        is_between = index > 0 and text[index - 1] not in "(+-·/^eE " and sign in "+-"
        spaced += f" {sign} " if is_between else sign
    return " ".join(spaced.split()).replace("-", "−")


def _slip_columns(practice: Practice) -> tuple[VerdictColumn, VerdictColumn] | None:
    """The wrong rule beside the right one, with one's own numbers; the true value once it may be read."""
    slip = slip_to_tell(practice)
    if slip is None:
        return None
    sheet, quantity, numbers = practice.sheet, slip.quantity, practice.numbers
    yours, right = slip_formula(practice, slip), sheet.formula(quantity, numbers)
    told = is_told(practice)
    return (
        VerdictColumn(
            translate("PracticeVerdicts", "You"),
            yours.numbers if _can_be_told(practice, slip) else None,
            rounded_figure(slip.answer.value or 0.0, sheet.digits),
            yours.text,
            yours.tex,
        ),
        VerdictColumn(
            translate("PracticeVerdicts", "True"),
            _true_numbers(practice),
            true_number(practice, quantity) if told else None,
            right.text,
            right.tex,
        ),
    )


def _can_be_told(practice: Practice, slip: MarkedAnswer) -> bool:
    """Whether all that stands in the rule of a slip may be written down."""
    needs = slip_needs(slip.slip or "", practice.sheet, slip.quantity)
    return all(known_number(practice, need) for need in needs)


def _true_numbers(practice: Practice) -> str | None:
    """The right rule with the true numbers; None as long as one of them, or what they come to, must not be read."""
    sheet, quantity = practice.sheet, practice.at
    if not is_told(practice) or not may_be_put_in(practice, quantity):
        return None
    return written_out(sheet, quantity, sheet.value(quantity), sheet.numbers)


def _wrong(practice: Practice, mark: MarkedAnswer) -> VerdictContent:
    if is_told(practice):
        return VerdictContent(AnswerMark.WRONG, _gone_on_with(practice), _counts_as_given(practice))
    given = written_answer(str(mark.answer.given), practice.sheet.digits)
    return VerdictContent(
        AnswerMark.WRONG,
        translate("PracticeVerdicts", "{given} is not it yet.").format(given=given),
        translate("PracticeVerdicts", "No slip that is known gives this number."),
    )


def _gone_on_with(practice: Practice) -> str:
    """One's own number beside the true one, which was told."""
    text = translate("PracticeVerdicts", "You have {own}; it is {true}.")
    if practice.line.is_kept:
        text = translate("PracticeVerdicts", "You go on with {own}; it is {true}.")
    return text.format(own=own_number(practice, practice.at), true=true_number(practice, practice.at, with_sign=True))


def _follows(practice: Practice, mark: MarkedAnswer) -> VerdictContent:
    """As right, from a wrong beginning: which one, and the way back to where it came in."""
    sheet, quantity, told = practice.sheet, practice.at, is_told(practice)
    way = way_of_error(practice, quantity)
    need = way[-2] if len(way) > 1 else quantity
    name, own = sheet.short_name(need), own_number(practice, need)
    if told:
        text = translate("PracticeVerdicts", "Follows from your {name} = {own}; with {true} it is {value}.")
    else:
        text = translate("PracticeVerdicts", "Follows from your {name} = {own}.")
    value = true_number(practice, quantity, with_sign=True)
    said = text.format(name=name, own=own, true=true_number(practice, need), value=value)
    origin = sheet.short_name(way[0]) if way else name
    note = translate(
        "PracticeVerdicts", "The step itself is right, so it earns its point. What went wrong at {name} costs once."
    )
    yours = VerdictColumn(
        translate("PracticeVerdicts", "From your numbers"),
        written_out(sheet, quantity, mark.answer.value or 0.0, practice.numbers_as_written, practice.numbers)
        if can_be_put_in(practice, quantity)
        else None,
        rounded_figure(mark.answer.value or 0.0, sheet.digits),
    )
    true = VerdictColumn(
        translate("PracticeVerdicts", "From the true ones"),
        _true_numbers(practice),
        true_number(practice, quantity) if told else None,
    )
    return VerdictContent(AnswerMark.FOLLOWS, said, note.format(name=origin), (yours, true), _way_back(practice, way))


def _way_back(practice: Practice, way: tuple[Quantity, ...]) -> WayBackTo | None:
    if len(way) < 2:
        return None
    name = practice.sheet.short_name
    stops = [
        TrailStop(name(each), mark_of_line(practice.state_of(each)), "" if index else own_number(practice, each))
        for index, each in enumerate(way)
    ]
    link = translate("PracticeVerdicts", "Back to {name}").format(name=name(way[0]))
    note = translate("PracticeVerdicts", "— put it right there, and what follows is marked again.")
    return WayBackTo(way[0].id, tuple(stops), link, note)
