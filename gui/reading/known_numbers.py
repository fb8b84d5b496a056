"""Which numbers of a text are known: those of the state on the screen, of the start and of the end."""

from collections.abc import Iterator

from core.exercises.sheet.iteration import Iteration, iteration_at, iteration_of_passes
from core.lessons.live_words import LiveWords
from core.lessons.names import LessonNames
from gui.model.readings import Readings

LONGEST_REPLAY = 0.05  # seconds that the last state may take until its numbers are known


def words_of(readings: Readings, before: LiveWords | None = None) -> LiveWords:
    """What is live in a text while this state is on the screen; its numbers count before those of other states.

    Texts are written in the article's names, whatever the notation; those of `before` are known already, where they are
    of the same setup: to find out that a word is no name in any notation takes a while in a large network.
    """
    setup = readings.setup_of_texts
    names = before.names if before is not None and before.names.setup is setup else LessonNames(setup)
    return LiveWords(names, dict(_iterations(readings)))


def _iterations(readings: Readings) -> Iterator[tuple[int, Iteration]]:
    passes, setup = readings.passes, readings.setup_here
    here = iteration_of_passes(setup, passes)
    yield readings.state, here
    last = setup.iterations
    for state in (0, last):
        is_near = state == 0 or (state <= readings.history.last and readings.replay_cost[1] <= LONGEST_REPLAY)
        if state != readings.state and is_near:
            parameters, update = readings.passes.parameters_at(state), readings.passes.update_at(state)
            yield state, iteration_at(readings.setup_at(state), state, parameters, readings.chosen_sample, update)
