"""What a step of a lesson keeps from being used: which actions each word of a lesson's `locked` stands for."""

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.lessons.course import LessonCourse

ACTIONS: dict[str, tuple[str, ...]] = {
    "reset": ("reset",),
    "back": ("step_back",),
    "phase": ("next_phase", "previous_phase", "play_phases", "leave_phases"),
    "step": ("step",),
    "run": ("run", "choose_stops", "sweep", "compare_sizes"),
    "speed": ("faster", "slower"),
    "state": ("to_start", "newest", "run_to"),
    "sample": ("next_sample", "previous_sample", "follow_batches", "draw_digit"),
    "weights": ("undo", "redo", "open_weights"),
    "network": ("undo", "redo", "open_weights"),
    "data": ("undo", "redo"),
    "mistakes": ("as_printed", "side_by_side", "whats_wrong", "make_right"),
}
"""The actions that each of `LOCKABLE` keeps."""
FOLDS = {"inspector": ("inspector",), "views": ("larger", "lower_views"), "error": ("arrange_plots",)}
"""The actions that each of `HIDEABLE` keeps."""
TELLING = (
    "practise",
    "choose_practice",
    "predict_curve",
    "check_numbers",
    "up_or_down",
    "vote",
    "which_rule",
    "factor_order",
    "find_mistake",
    "worksheet",
    "open_sheet_code",
    "compare_runs",
    "sweep",
    "compare_sizes",
    "check",
    "draw_digit",
)
"""What would tell numbers that are asked."""
VIEWS = {"network": ("network",), "data": ("samples", "data"), "weights": ("what-if",)}
"""The pages on which what each of `LOCKABLE` keeps would be changed."""


def kept_actions(course: "LessonCourse", rules: Collection[str]) -> dict[str, int | None]:
    """Each action that a step keeps, and the step, from 0, from which on it is free; None where none frees it.

    `rules` are the actions that choose a mistake.
    """
    kept: dict[str, int | None] = {}
    for part in course.step.kept:
        until = course.lesson.kept_until(course.at, part)
        mistakes = tuple(rules) if part == "mistakes" else ()
        for action in (*ACTIONS.get(part, ()), *FOLDS.get(part, ()), *mistakes):
            kept[action] = _later(kept[action], until) if action in kept else until
    return kept


def _later(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else max(one, other)
