"""The same data learned by networks that differ in the size of their first hidden layer."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.held_out import accuracies, are_classes
from core.lesson import Lesson, lesson_of
from core.plane import Grid, activations_over
from core.run import Run
from core.scenario import StartSection
from core.start import draws_of

Array = NDArray[np.float64]

MOST_SIZE, MOST_VARIANTS = 2000, 12
ARTICLES_SIZES = (1, 2, 3, 4, 5, 20, 50)  # worked example: two moons, to show over-fitting
BUDGET = 2**22  # bytes of states a run may keep here: only its errors and its newest state are looked at


def sizes_in(text: str) -> tuple[int, ...]:
    """Hidden sizes as someone types them: "1, 2, 3 20".

    Raises
    ------
    ValueError
        With one sentence, where there are none, too many, or something else than whole numbers from 1 up.
    """
    sizes: list[int] = []
    for word in text.replace(",", " ").replace(";", " ").split():
        if not word.isdecimal() or not 1 <= int(word) <= MOST_SIZE:
            raise ValueError(f'"{word}" stands there; sizes are whole numbers from 1 to {MOST_SIZE:,}')
        if int(word) not in sizes:
            sizes.append(int(word))
    if not 1 <= len(sizes) <= MOST_VARIANTS:
        raise ValueError(f"{len(sizes)} sizes stand there; there can be 1 to {MOST_VARIANTS} of them")
    return tuple(sizes)


def variant(lesson: Lesson, size: int) -> Lesson:
    """The lesson with `size` neurons in its first hidden layer, its start drawn anew.

    It is drawn as the scenario draws it, by its generator and seed; where that gives its weights one by one, from
    its `redraw`, or else from the normal distribution, divided by the square root of the fan-in.

    Raises
    ------
    ValueError
        If the network has no hidden layer.
    """
    if lesson.network.depth < 2:
        raise ValueError("the network has no hidden layer whose size could be another")
    scenario = lesson.scenario
    first, *others = scenario.network.layers
    layers = [first.model_copy(update={"size": size, "neurons": None}), *others]
    network = scenario.network.model_copy(update={"layers": layers})
    drawn = scenario.start
    start = StartSection(seed=drawn.seed or 0, generator=drawn.generator, draw=draws_of(drawn))
    changed = scenario.model_copy(update={"network": network, "start": start, "labels": None})
    name = f"{lesson.name}, {size} hidden"
    return replace(lesson_of(changed, name, None, None, name, lesson.samples), batch=lesson.batch)


@dataclass(frozen=True)
class Standing:
    """How far one variant has come."""

    state: int
    error: float
    accuracy: float  # NaN where the targets are no classes
    parameters: Array
    over: Array | None  # the outputs over the grid, (rows, columns, outputs); None where the plane isn't asked for
    ended: bool  # whether it left the numbers


class Contestant:
    """Trains one variant, a slice at a time."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self._run = Run(lesson, BUDGET)
        self._classes = are_classes(lesson.samples)

    @property
    def errors(self) -> tuple[int, Array]:
        """Every how many states an error is kept, and these errors, (kept,)."""
        return self._run.history.kept_errors()

    @property
    def reached(self) -> int:
        """How far it has come."""
        return self._run.history.last

    def advance(self, until: int, seconds: float) -> bool:
        """Train towards state `until` for about `seconds`; whether there is more to do."""
        return self._run.advance(until, seconds)

    def standing(self, grid: Grid | None) -> Standing:
        """How far it has come."""
        state = self._run.history.last
        _, parameters = self._run.history.nearest(state)
        network = self.lesson.network
        accuracy = float("nan")
        if self._classes:
            accuracy = float(accuracies(network, parameters[np.newaxis], self.lesson.samples)[0])
        return Standing(
            state=state,
            error=self._run.history.newest_error,
            accuracy=accuracy,
            parameters=parameters,
            over=None if grid is None else activations_over(network, parameters, grid, network.depth - 1),
            ended=self._run.ended is not None,
        )
