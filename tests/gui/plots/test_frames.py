"""What a plot does at each frame of a run: counted, as no test measures time."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from gui.look.theme import Theme
from gui.model import changes
from gui.model.model import Model
from gui.plots.axes.tick_labels import TickLabels
from gui.plots.error_curves import ErrorCurves
from gui.plots.error_plot import ErrorPlot
from tests.gui.idle import until_idle

FRAMES = 12
GOAL = 1_000_000_000


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def plot(qtbot: QtBot, model: Model, theme: Theme) -> ErrorPlot:
    made = ErrorPlot(model.store, model.readings, model.commands, theme)
    qtbot.addWidget(made)
    made.resize(400, 220)
    with qtbot.waitExposed(made):
        made.show()
    until_idle()
    return made


def run_for_frames(model: Model, qtbot: QtBot) -> int:
    """Run, and pause after some frames: how many there were."""
    frames = 0

    def count() -> None:
        nonlocal frames
        frames += 1

    model.store.when(changes.playhead_changed).connect(count)
    model.commands.playback.set_goal(GOAL)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: frames >= FRAMES)
    return frames


def test_each_frame_paints_it_once_and_its_axes_only_where_they_are_others(
    plot: ErrorPlot, model: Model, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cursor was painted first, and then all of it once more, with what had been recorded."""
    called: Counter[str] = Counter()
    axes = TickLabels.paint

    def paint(self: TickLabels, *arguments: object) -> None:
        called["axes"] += 1
        axes(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(TickLabels, "paint", paint)
    paints = Paints(plot)
    plot.canvas.viewport().installEventFilter(paints)
    frames = run_for_frames(model, qtbot)
    assert FRAMES // 2 < paints.count <= frames + 2  # as Run is pressed, and as the last frame may still be drawn
    assert 1 <= called["axes"] <= 3  # as the goal is another one, and as a higher error may come
    model.commands.playback.pause()


def test_it_is_described_to_a_screen_reader_once_it_stands_still(
    plot: ErrorPlot, model: Model, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    description = ErrorCurves.description

    def describe(self: ErrorCurves, state: int, values: list[float]) -> str:
        asked.append(state)
        return description(self, state, values)

    monkeypatch.setattr(ErrorCurves, "description", describe)
    run_for_frames(model, qtbot)
    assert not asked
    assert plot.canvas.accessibleDescription() == "", "what was true before the run no longer is"
    model.commands.playback.pause()
    until_idle()
    readings = model.readings
    assert asked[-1] == readings.state > 0
    assert plot.canvas.accessibleDescription().endswith(readings.number_format.figure(readings.error))
