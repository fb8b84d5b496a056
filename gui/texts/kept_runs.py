"""What a kept run is called, and what is said of keeping one."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.base.spoken import phrases
from core.setup.setup import Setup
from core.training.kept_run import MOST_KEPT_BYTES, MOST_KEPT_RUNS, KeptRun
from gui.texts.differences import differences

translate = QCoreApplication.translate


def kept_run_name(kept: KeptRun, now: Setup, number_format: NumberFormat) -> str:
    """Its own name; without one what it had otherwise than the setup that trains now, numbers in this format."""
    if kept.is_right and not kept.name:
        return translate("KeptRuns", "correct rule")
    return kept.name or phrases(told_apart(kept, now, number_format)) or translate("KeptRuns", "before")


def next_name(kept_runs: Sequence[KeptRun]) -> str:
    """A name that none of them has: Run 1, Run 2, and so on."""
    taken, text = {kept.name for kept in kept_runs}, translate("KeptRuns", "Run {number}")
    return next(name for name in (text.format(number=number) for number in count(1)) if name not in taken)


def kept_text(name: str, state: int) -> str:
    """What is said when a run has been kept."""
    text = translate(
        "KeptRuns",
        "Kept as {name}, up to iteration {state}: see Kept runs, where it can be renamed, or compare it (Ctrl+J).",
    )
    return text.format(name=name, state=grouped(state))


def gaps_text(kept: KeptRun) -> str:
    """How many iterations of a run can be looked at, of a network so large that few are kept; empty where all can."""
    if not kept.has_gaps:
        return ""
    text = translate(
        "KeptRuns",
        "The network is large: {count} of {all} iterations are kept. At others the nearest earlier one is shown.",
    )
    return text.format(count=grouped(kept.kept_states), all=grouped(kept.last + 1))


def no_room_text() -> str:
    """What is said where none can be kept any more."""
    text = translate(
        "KeptRuns",
        "{most} runs are kept, or {size} MB: there is no room for another. Delete one under Kept runs first.",
    )
    return text.format(most=grouped(MOST_KEPT_RUNS), size=grouped(MOST_KEPT_BYTES >> 20))


def told_apart(kept: KeptRun, now: Setup, number_format: NumberFormat) -> list[str]:
    """What a kept run has otherwise than a setup, in some words each."""
    apart = differences(kept.setup, now, number_format)
    if kept.since:
        apart.append(translate("KeptRuns", "branched at {state}").format(state=grouped(kept.since)))
    return apart
