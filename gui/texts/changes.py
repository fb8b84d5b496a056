"""What a change is called where it can be undone: what it was, and what it is then."""

from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, figure, grouped, shortest
from core.setup.setup import Setup
from gui.texts.mistakes import titles

MOST = 24  # characters of a text; the rest is left out
ALIKE = 8  # characters that are kept of what two long texts have in common at their beginning

translate = QCoreApplication.translate


def changed(what: str, before: str, after: str) -> str:
    """What a change of `what` is called: W11 0.417 → 0.907."""
    text = translate("Changes", "{what} {before} → {after}")
    before, after = _from_where_they_differ(_in_a_line(before), _in_a_line(after))
    return text.format(what=shortened(what), before=shortened(before), after=shortened(after))


def number_changed(what: str, before: float, after: float, number_format: NumberFormat) -> str:
    """The same of numbers; where they are written alike, with as many digits as it takes to tell them apart."""
    texts = [number_format.figure(before), number_format.figure(after)]
    for digits in (8, 17):
        if texts[0] == texts[1]:
            texts = [figure(before, digits), figure(after, digits)]
    return changed(what, *texts)


def counted_from(text: str, state: int | None) -> str:
    """A change that counts from a state on, where it does not from the start."""
    if not state:
        return text
    return translate("Changes", "{change}, from iteration {state} on").format(change=text, state=grouped(state))


def renamed(before: str, after: str) -> str:
    """What a change of a name is called: name X1 → Height."""
    return changed(translate("Changes", "name"), before, after)


def rule_text(before: Setup, after: Setup) -> str:
    """What a change of the rule is called: rule gradient descent → wrong sign."""
    return changed(translate("Changes", "rule"), titles(before.rule), titles(after.rule))


def held_out_text(before: tuple[float, int], after: tuple[float, int]) -> str:
    """What a change of the samples held out is called: held out 0 % → 30 %; each is a share (0 to 1) and a seed."""
    if before[0] == after[0]:
        return changed(translate("Changes", "seed of what is held out"), str(before[1]), str(after[1]))
    per_cent = translate("Changes", "{share} %")
    shares = (per_cent.format(share=shortest(100 * share)) for share, _ in (before, after))
    return changed(translate("Changes", "held out"), *shares)


def shortened(text: str) -> str:
    """A text in one line, as much of it as has room in a menu."""
    line = _in_a_line(text)
    return line if len(line) <= MOST else f"{line[: MOST - 1]}…"


def _in_a_line(text: str) -> str:
    return " ".join(text.splitlines())


def _from_where_they_differ(before: str, after: str) -> tuple[str, str]:
    """Two texts, without most of what they have in common at their beginning, where one is too long for a menu."""
    alike = takewhile(lambda signs: signs[0] == signs[1], zip(before, after, strict=False))
    skipped = len(list(alike)) - ALIKE
    if skipped <= 0 or max(len(before), len(after)) <= MOST:
        return before, after
    return f"…{before[skipped:]}", f"…{after[skipped:]}"
