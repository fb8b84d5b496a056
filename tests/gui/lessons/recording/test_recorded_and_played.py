"""Whatever is done is recorded, written, read and played: each step leaves the same on the screen."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.lessons.course import Press
from core.lessons.lesson import CurveQuestion, Lesson
from core.lessons.recording.lesson_section import section_of
from core.lessons.schema import VIEWS
from core.lessons.writer import new_lesson
from core.network.elements import Element, Input, Neuron, Parameter
from core.setup.setup import open_setup
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.model.model import Model
from gui.model.trial import Trial
from gui.model.window_state import EdgeValue
from gui.phases.phase_player import PhasePlayer

ACTS = 40


class Seen(NamedTuple):
    """What stands on the screen."""

    state: int
    phase: int | None
    sample: int
    held: Element | None
    edges: EdgeValue
    view: str
    speed: float


class Screen:
    """A window without its views: a model, and the view that is in front."""

    def __init__(self, name: str, qtbot: QtBot) -> None:
        self.model, self.qtbot, self.view = Model(open_setup(name)), qtbot, "prediction"
        self.store, self.readings, self.commands = self.model.store, self.model.readings, self.model.commands
        self.phases = PhasePlayer(self.store, self.readings, self.commands, self.model)
        self.trial = Trial(self.readings, self.commands, self.model)

    def show_view(self, name: str) -> None:
        self.view = name

    @property
    def seen(self) -> Seen:
        now = self.readings
        return Seen(now.state, now.phase, now.sample, now.pinned, now.shown_on_edges, self.view, now.speed)

    @property
    def stands(self) -> bool:
        run_state = self.store.state.run_state
        return not run_state.moves and run_state.awaited is None

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.stands)


@pytest.fixture
def screens(qtbot: QtBot) -> Iterator[Callable[[str], Screen]]:
    """Makes screens, and closes them."""
    made: list[Screen] = []

    def screen(name: str) -> Screen:
        made.append(Screen(name, qtbot))
        return made[-1]

    yield screen
    for each in made:
        each.model.close()


class Acting:
    """Does at random what a teacher may do, and keeps what each step then leaves on the screen."""

    def __init__(self, screen: Screen, recorder: LessonRecorder, seed: int, changes_weights: bool) -> None:
        self.screen, self.recorder, self.random = screen, recorder, Random(seed)
        self.left: list[tuple[Seen, np.ndarray]] = []
        self.acts = [
            self.seek,
            self.seek,
            self.step,
            self.next_phase,
            self.next_phase,
            self.whole_step,
            self.run,
            self.go_far,
            self.hold,
            self.hold,
            self.choose_sample,
            self.edges,
            self.show_view,
            self.speed,
            recorder.next_step,
            recorder.next_step,
            recorder.ask,
            recorder.ask,
            recorder.take_back,
            recorder.take_back,
        ]
        if changes_weights:
            self.acts += [self.change_weight] * 3

    def act(self) -> None:
        self.random.choice(self.acts)()
        self.screen.settle()
        self.recorder.look()  # the view is no part of the state
        del self.left[len(self.recorder.recording.steps) - 1 :]
        self.left += [(self.screen.seen, self.screen.readings.parameters.copy())] * (
            len(self.recorder.recording.steps) - len(self.left)
        )

    def seek(self) -> None:
        self.screen.commands.playback.run_to(self.random.randint(0, self.screen.readings.history.last))

    def step(self) -> None:
        self.screen.commands.playback.step()

    def next_phase(self) -> None:
        self.random.choice((self.screen.phases.next, self.screen.phases.previous))()

    def whole_step(self) -> None:
        self.screen.phases.leave()

    def run(self) -> None:
        playback = self.screen.commands.playback
        far = 60 if self.screen.readings.speed > 100 else 2
        playback.set_goal(self.screen.readings.state + self.random.randint(1, far))
        playback.run()

    def go_far(self) -> None:
        self.screen.commands.playback.run_to(self.screen.readings.history.last + self.random.randint(1, 30))

    def hold(self) -> None:
        network = self.screen.readings.network
        parameter = network.parameter(self.random.randrange(network.parameter_count))
        neuron = Neuron(0, self.random.randrange(network.sizes[1]))
        self.screen.commands.pointing.pin(self.random.choice((None, Input(0), neuron, neuron, parameter)))

    def choose_sample(self) -> None:
        count = len(self.screen.readings.whole.inputs)
        self.screen.commands.playback.choose_sample(self.random.choice((None, self.random.randrange(count))))

    def edges(self) -> None:
        self.screen.commands.display.show_on_edges(self.random.choice(list(EdgeValue)))

    def show_view(self) -> None:
        self.screen.show_view(self.random.choice(VIEWS))

    def speed(self) -> None:
        self.screen.commands.playback.set_speed(self.random.choice((10.0, 500.0, float("inf"))))

    def change_weight(self) -> None:
        network = self.screen.readings.network
        self.change(network.parameter(self.random.randrange(network.parameter_count)), self.random.uniform(-1.0, 1.0))

    def change(self, parameter: Parameter, value: float) -> None:
        state = self.screen.readings.state
        self.screen.trial.change(parameter, value, since=self.random.choice((None, state)) if state else None)


def recorded(screen: Screen, seed: int, changes_weights: bool) -> tuple[Lesson, Acting]:
    recorder = LessonRecorder(
        screen.store, screen.readings, screen.commands, screen.show_view, lambda: screen.view, screen.model
    )
    recorder.begin()
    acting = Acting(screen, recorder, seed, changes_weights)
    for _ in range(ACTS):
        acting.act()
    lesson = recorder.lesson
    shown = recorder.recording.shown
    assert shown.state == screen.readings.state and shown.held == screen.readings.pinned
    return lesson, acting


def played(screen: Screen, player: LessonPlayer) -> list[tuple[Seen, np.ndarray]]:
    """What each step leaves on the screen, when all is done that it waits for."""
    left, values = [], count(2.0, 0.01)
    while True:
        screen.qtbot.waitUntil(lambda: player.setting.is_there and player.sheet is not None)
        press, at = player.course.press, player.course.at
        if player.course.awaited is not None and player.course.awaited.changed is not None:
            screen.trial.change(player.course.awaited.changed, next(values), screen.readings.state or None)
            screen.settle()
            assert player.course.awaited is None
            continue
        if isinstance(player.course.question, CurveQuestion) and press is Press.RUN:
            player.show_answer()  # the curve need not be seen; what the teacher ran is waited for
            continue
        if press is Press.RUN:
            player.press()
            screen.settle()
            continue
        is_last_part = player.course.part + 1 >= len(player.course.step.questions)
        if (
            press is Press.FINISH
            or (press is Press.NEXT and is_last_part and player.course.step.wait is None)
            or (press is Press.NEXT and player.course.question is None)
        ):
            left.append((screen.seen, screen.readings.parameters.copy()))
        player.press()
        if press is Press.FINISH:
            return left
        assert player.course.at in (at, at + 1)


@pytest.mark.slow
@pytest.mark.parametrize("changes_weights", [False, True])
@pytest.mark.parametrize(("name", "seed"), [("gad-3-2-1", 1), ("gad-3-2-1", 2), ("csdn-2-3-1", 3), ("moons-2-3-2", 4)])
def test_what_was_recorded_is_played_as_it_was_done(
    name: str,
    seed: int,
    changes_weights: bool,
    screens: Callable[[str], Screen],
    settings: QSettings,
    tmp_path: Path,
) -> None:
    teacher, learner = screens(name), screens(name)
    lesson, acting = recorded(teacher, seed, changes_weights)
    file = new_lesson(section_of(lesson, tmp_path), tmp_path / "recorded.toml")
    assert file.lesson.steps == lesson.steps
    player = LessonPlayer(learner.store, learner.readings, learner.commands, settings, learner.show_view, learner.model)
    learner.commands.playback.set_speed(teacher.readings.speed)
    player.begin(file)
    left = played(learner, player)
    assert len(left) == len(lesson.steps)
    for (seen, parameters), (now, then) in zip(acting.left, left, strict=False):
        assert now[:-1] == seen[:-1]
        if not changes_weights:
            assert then.tobytes() == parameters.tobytes()
