"""Who is first below an error, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.base.spoken import clauses, listed
from core.experiments.race import Arrival, Finish, in_order
from gui.texts.faults import ended

translate = QCoreApplication.translate

MOST_TOLD = 3  # runs, beside the first


def arrival_text(finish: Finish, *, in_short: bool = False) -> str:
    """Where a run is first below the goal, or that it isn't."""
    state = grouped(finish.state)
    if finish.arrival is Arrival.NEVER:
        return translate("Race", "not yet") if in_short else translate("Race", "not up to {state}").format(state=state)
    if finish.arrival is Arrival.AT_MOST:
        return f"≤ {state}" if in_short else translate("Race", "at {state} or before").format(state=state)
    return state if in_short else translate("Race", "at {state}").format(state=state)


def race_text(names: Sequence[str], finishes: Sequence[Finish], goal: float, number_format: NumberFormat) -> str:
    """The race as a sentence: A is first below 0.01, at state 412; B at 980; C not up to 2 000."""
    order = in_order(list(finishes))
    below = number_format.figure(goal)
    if finishes[order[0]].arrival is Arrival.NEVER:
        return translate("Race", "None is below {goal} yet.").format(goal=below)
    first, *others = order
    ties = [index for index in others if finishes[index] == finishes[first]]
    if ties:
        joined = listed(names[index] for index in (first, *ties))
        begun = translate("Race", "Together first below {goal}, {where}: {names}").format(
            goal=below, where=_at_state(finishes[first]), names=joined
        )
    else:
        begun = translate("Race", "{name} is first below {goal}, {where}").format(
            name=names[first], goal=below, where=_at_state(finishes[first])
        )
    rest = [index for index in others if index not in ties]
    shown = rest if len(rest) <= MOST_TOLD else rest[: MOST_TOLD - 1]
    told = [
        translate("Race", "{name} {where}").format(name=names[index], where=arrival_text(finishes[index]))
        for index in shown
    ]
    if len(shown) < len(rest):
        told.append(translate("Race", "{count} more as in the list").format(count=grouped(len(rest) - len(shown))))
    return ended(clauses([begun, *told]))


def _at_state(finish: Finish) -> str:
    state = grouped(finish.state)
    if finish.arrival is Arrival.AT_MOST:
        return translate("Race", "at iteration {state} or before").format(state=state)
    if finish.arrival is Arrival.OF_EPOCH:
        return translate("Race", "with the epoch that ends at iteration {state}").format(state=state)
    return translate("Race", "at iteration {state}").format(state=state)
