"""What a step shows, said whole: so that it shows the same wherever it is moved to."""

import math
from typing import Literal

from core.lessons.building import ALL_PHASES, NOTHING
from core.lessons.lesson import LessonShow
from core.lessons.names import LessonNames, phase_name
from core.lessons.schema import FULL_SPEED, ShowSection


def show_section(show: LessonShow, names: LessonNames) -> ShowSection:
    """All that a step shows, whatever the steps before show."""
    speed: float | Literal["full"] | None = show.speed
    if speed == math.inf:
        speed = FULL_SPEED
    held = NOTHING
    if show.held is not None:
        held = names.name_of(show.held) or names.setup.names.of(show.held)
    return ShowSection(
        state=show.state,
        phase=ALL_PHASES if show.phase is None else phase_name(show.phase),
        sample=None if show.sample is None else show.sample + 1,
        held=held,
        view=show.view,
        edges=show.edges,
        speed=speed,
    )
