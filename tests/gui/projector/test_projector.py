"""The projector: read from the last row, nothing covered, entered and left with everything as it was."""

from collections.abc import Callable, Iterator
from itertools import chain, combinations

import pytest
from PySide6.QtCore import QLineF, QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from core.network.elements import Neuron, Weight
from core.setup.setup import open_setup
from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.model.model import Model
from gui.phases.phase_player import PhasePlayer
from gui.projector.arrangement import Arrangement
from gui.projector.diagram.stage import ProjectedStage
from gui.projector.page import ProjectorPage
from gui.views.data.page import DataPage
from gui.window.main_window import MainWindow

SMALL = ("gad-3-2-1", "csdn-2-3-1", "gad-10-2-1", "psi-2-3-3-2", "moons-2-3-2", "query-3-2-1")
READ = 32.0  # logical pixels, 24 pt


@pytest.fixture
def page_of(qtbot: QtBot, theme: Theme) -> Iterator[Callable[[str], tuple[Model, ProjectorPage]]]:
    models = []

    def make(name: str) -> tuple[Model, ProjectorPage]:
        model = Model(open_setup(name))
        models.append(model)
        player = PhasePlayer(model.store, model.readings, model.commands, model)
        page = ProjectorPage(model.store, model.readings, model.commands, player, theme, Formulas(model))
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        return model, page

    yield make
    for model in models:
        model.close()


def is_in(line: QLineF, box: QRectF) -> bool:
    """Whether a line leads through a box, asked point by point."""
    return any(box.contains(line.pointAt(step / 200)) for step in range(201))


def covered(shown: ProjectedStage) -> list[str]:
    """What covers something else, or leads over something that is read."""
    chips = {each.chip.name: each.box for each in shown.chips}
    labels = {each.text: each.box for each in shown.labels}
    found = [f"{a} on {b}" for (a, one), (b, other) in combinations(chips.items(), 2) if one.intersects(other)]
    for name, box in chain(chips.items(), labels.items()):
        things = [*shown.outlines, *shown.names, *(other for text, other in labels.items() if text != name)]
        found += [f"{name} at {box} on {thing}" for thing in things if box.intersects(thing)]
    lines = [(each.chip.name, each.line) for each in shown.chips]
    lines += [(each.text, each.line) for each in shown.labels if each.line is not None]
    texts = [*shown.names, *chips.values(), *labels.values()]
    found += [
        f"the line of {name} over {box}"
        for name, line in lines
        for box in texts
        if box not in (chips.get(name), labels.get(name)) and is_in(line, box)
    ]
    return found


@pytest.mark.parametrize("name", SMALL)
def test_at_1280_the_chain_can_be_read_and_the_row_of_the_phase_is_there(
    name: str, page_of: Callable[[str], tuple[Model, ProjectorPage]]
) -> None:
    model, page = page_of(name)
    page.arrange(Arrangement.CHAIN)
    for phase in range(len(model.readings.reached.phases)):
        model.commands.playback.seek(0, phase)
        texts = [*page.stage.shown().texts, *page.chain.shown(), *page.foot.shown()]
        assert [each for each in texts if each.size < READ] == []
        assert page.stage.shown().chips == ()  # they are rows
        room = QRectF(page.chain.rect())
        assert [each for each in page.chain.shown() if not room.contains(each.box)] == []
        now = [row for row in page.chain.chain.rows if row.is_now]
        assert [row.name for row in now if row.name not in [each.text for each in page.chain.shown()]] == []


def test_dots_tell_of_rows_that_have_no_room(page_of: Callable[[str], tuple[Model, ProjectorPage]]) -> None:
    model, page = page_of("gad-3-2-1")
    page.arrange(Arrangement.CHAIN)

    told = []
    # 1920 × 1080 at 175 %, and at 240 %: with Qt 6.8 a row is lower, and finds room at the first of them.
    for width, height in ((1097, 617), (800, 450)):
        page.resize(width, height)
        for phase in (0, len(model.readings.reached.phases) - 1):
            model.commands.playback.seek(0, phase)
            names = {each.text for each in page.chain.shown()}
            assert page.chain.left_out == ("g1" not in names, "g5" not in names)
            told.append(page.chain.left_out)
    assert {(False, True), (True, False)} <= {*told}


def test_rows_to_come_have_no_number_yet(page_of: Callable[[str], tuple[Model, ProjectorPage]]) -> None:
    model, page = page_of("gad-3-2-1")
    page.arrange(Arrangement.CHAIN)
    model.commands.playback.seek(0, 10)
    # Worked example 1: g1 … g4; what comes in by W11, X1 = 0.1, is found a phase later.
    values = [row.value for row in page.chain.chain.rows]
    assert values == ["+0.7590", "+0.2437", "+0.1863", "+0.2433", "…"] and page.chain.chain.product == "…"
    model.commands.playback.seek(0, 11)
    assert page.chain.chain.product == "+0.0008382"  # ∂E/∂W11


@pytest.mark.parametrize("name", SMALL)
def test_at_1280_all_can_be_read_from_the_last_row_and_nothing_is_covered(
    name: str, page_of: Callable[[str], tuple[Model, ProjectorPage]]
) -> None:
    model, page = page_of(name)
    for phase in range(len(model.readings.reached.phases)):
        model.commands.playback.seek(0, phase)
        shown = page.stage.shown()
        texts = [*shown.texts, *page.band.shown(), *page.foot.shown()]
        assert [each for each in texts if each.size < READ] == []
        assert covered(shown) == []
        room = QRectF(page.stage.rect())
        assert [each for each in shown.texts if not room.contains(each.box)] == []
        band = QRectF(page.band.rect())
        assert page.band.shown() and [each for each in page.band.shown() if not band.contains(each.box)] == []


def test_the_chain_of_the_example_is_told_factor_by_factor(
    page_of: Callable[[str], tuple[Model, ProjectorPage]],
) -> None:
    model, page = page_of("gad-3-2-1")
    model.commands.playback.seek(0, 9)  # back to the hidden layer's activations
    # Worked example 1: ∂E/∂Predicted = 0.7590, Predicted(1 − Predicted) = 0.2437, W41 = 0.1863.
    page.resize(1920, 1080)
    assert [(each.chip.name, each.chip.value) for each in page.stage.shown().chips] == [
        ("g1", "+0.7590"),
        ("g2", "+0.2437"),
        ("g3", "+0.1863"),
    ]
    assert [label.text for label in page.stage.shown().labels] == ["W41 = 0.1863"]
    said = page.band.accessibleName()
    assert said.startswith("g3 is the weight W41, as it was before the update: 0.1863.")
    page.resize(1280, 800)  # with room for two: what is multiplied already becomes one
    assert [(each.chip.name, each.chip.value) for each in page.stage.shown().chips] == [
        ("g1·g2", "+0.1850"),
        ("g3", "+0.1863"),
    ]


def test_each_weight_of_a_sum_says_its_value_where_there_is_room_for_no_more(
    page_of: Callable[[str], tuple[Model, ProjectorPage]],
) -> None:
    model, page = page_of("psi-2-3-3-2")
    model.commands.pointing.pin(Weight(0, 0, 0))
    model.commands.playback.seek(0, 3)  # the sums of the second hidden layer
    # Worked example 2: 0.6679·0.5136 + 0.6803·0.1844 + 0.6888·0.7853, and the bias beside it.
    assert {each.text for each in page.stage.shown().labels} == {"0.5136", "0.1844", "0.7853", "W2[2,4] = 0.8540"}


def test_chips_stay_where_they_are_in_each_state_of_a_phase(
    page_of: Callable[[str], tuple[Model, ProjectorPage]], qtbot: QtBot
) -> None:
    model, page = page_of("gad-3-2-1")
    playback = model.commands.playback
    playback.go_on_to(30)
    qtbot.waitUntil(lambda: model.readings.history.last >= 30)
    playback.seek(0, 9)
    before = page.stage.shown()
    playback.seek(30, 9)
    after = page.stage.shown()
    assert [each.box for each in after.chips] == [each.box for each in before.chips]
    assert [each.chip.value for each in after.chips] != [each.chip.value for each in before.chips]


def test_values_alone_stay_where_they_are_in_each_state_of_a_phase(
    page_of: Callable[[str], tuple[Model, ProjectorPage]], qtbot: QtBot
) -> None:
    model, page = page_of("psi-2-3-3-2")
    model.commands.pointing.pin(Weight(0, 0, 0))
    model.commands.playback.go_on_to(3)
    qtbot.waitUntil(lambda: model.readings.history.last >= 3)
    placed = []
    for state in (0, 3):
        model.commands.playback.seek(state, 3)
        labels = {each.name: each for each in page.stage.shown().labels}
        placed.append({name: (each.box, each.line) for name, each in labels.items()})
    assert placed[0] == placed[1]
    assert labels["W2[2,1]"].text != "0.5136"


def test_at_1280_the_plots_can_be_read_and_the_slider_goes_to_a_state(
    page_of: Callable[[str], tuple[Model, ProjectorPage]], qtbot: QtBot
) -> None:
    model, page = page_of("gad-3-2-1")
    page.arrange(Arrangement.PLOTS)
    model.commands.playback.go_on_to(100)
    qtbot.waitUntil(lambda: model.readings.history.last >= 100)
    model.commands.playback.seek(50)
    texts = page.plots.shown()
    assert [each for each in texts if each.size < READ] == []
    assert {"Error", "0.1426", "Prediction", "iteration 50"} <= {each.text for each in texts}
    slider = page.plots.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())  # beyond what is recorded
    assert model.readings.state == model.readings.history.last
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, slider.height() // 2))
    assert model.readings.state == 0


def test_every_curve_of_the_plots_is_named_and_stands_below_its_name(
    page_of: Callable[[str], tuple[Model, ProjectorPage]], qtbot: QtBot
) -> None:
    _, page = page_of("moons-2-3-2")
    page.arrange(Arrangement.PLOTS)
    qtbot.waitUntil(lambda: bool(page.plots.prediction.shown()))  # the predictions are worked out beside the window
    shown = page.plots.prediction.shown()
    named = [each for each in shown if each.text.startswith("probs_")]
    assert [each.text.split()[0] for each in named] == ["probs_1", "probs_2"]
    assert not named[0].box.intersects(named[1].box)
    assert max(each.box.bottom() for each in named) < min(each.box.top() for each in shown if each not in named)


def test_at_1280_the_plane_of_two_classes_stands_beside_the_error(
    page_of: Callable[[str], tuple[Model, ProjectorPage]], qtbot: QtBot
) -> None:
    model, page = page_of("moons-2-3-2")
    page.arrange(Arrangement.PLOTS)
    plane = page.plots.plane
    assert plane.isVisible() and not page.plots.prediction.isVisible()
    texts = plane.shown()
    assert [each.text for each in texts] == ["class 1", "class 2", "x1", "x2"]
    assert [each for each in texts if each.size < READ or not QRectF(plane.rect()).contains(each.box)] == []
    before = plane.grab().toImage()
    model.commands.playback.go_on_to(300)
    qtbot.waitUntil(lambda: model.readings.history.last >= 300)
    model.commands.playback.seek(300)
    assert plane.grab().toImage() != before
    model.commands.pointing.pin(Neuron(0, 1))  # what one hidden neuron makes of the plane
    assert [each.text for each in plane.shown()][:2] == ["a1_2 = −1", "a1_2 = 1"]


def test_a_sample_alone_has_no_plane(page_of: Callable[[str], tuple[Model, ProjectorPage]]) -> None:
    _, page = page_of("csdn-2-3-1")
    page.arrange(Arrangement.PLOTS)
    assert page.plots.prediction.isVisible() and not page.plots.plane.isVisible()
    page.plots.show_step("plane", has_error=True)  # but a lesson may show it
    assert page.plots.plane.isVisible() and page.plots.error.isVisible()
    page.plots.show_step("prediction", has_error=False)
    assert page.plots.prediction.isVisible() and not (page.plots.plane.isVisible() or page.plots.error.isVisible())


def test_a_presenter_goes_through_states_where_the_plots_are_all_there_is(
    page_of: Callable[[str], tuple[Model, ProjectorPage]], qtbot: QtBot
) -> None:
    model, page = page_of("gad-3-2-1")
    page.arrange(Arrangement.PLOTS)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: model.readings.state == 1)
    assert model.readings.reached.phase_index is None
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert model.readings.state == 0


def test_what_is_held_out_stands_beside_the_error(window: MainWindow, qtbot: QtBot) -> None:
    window.open("moons-2-3-2")
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    plots = window.projector.page.plots
    assert plots.plane.isVisible() and not (plots.held_out.isVisible() or plots.prediction.isVisible())
    window.views.page(DataPage).hold_out.share.setValue(20)  # per cent
    assert plots.held_out.isVisible() and not (plots.plane.isVisible() or plots.prediction.isVisible())
    assert any(each.text.startswith("held out ") for each in plots.shown())


def test_the_spotlight_lies_over_all_and_takes_no_click(window: MainWindow, qtbot: QtBot) -> None:
    spotlight = window.projector.page.spotlight
    assert not window.actions_made["spotlight"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.keyClick(window.projector.page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert spotlight.isVisible() and window.actions_made["spotlight"].isChecked()
    stage = window.projector.page.stage
    place = stage.scene.layout.nodes[Neuron(0, 0)].outline.center().toPoint()
    assert window.projector.page.childAt(place) is stage
    qtbot.keyClick(window.projector.page, Qt.Key.Key_Escape)
    assert not spotlight.isVisible()


def test_f11_fills_the_screen_and_esc_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    pointing, actions = window.commands.pointing, window.actions_made
    pointing.pin(Weight(0, 0, 0))
    actions["inspector"].trigger()  # folded by the user
    before = window.size()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen() and window.projector.page.isVisible() and not window.menuBar().isVisible()
    page = window.projector.page
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert window.readings.phase == 1
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert window.readings.phase == 0
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.menuBar().isVisible() and window.diagram.hasFocus()
    assert window.readings.pinned == Weight(0, 0, 0) and window.readings.phase == 0
    assert not actions["inspector"].isChecked() and actions["scenarios"].isChecked()
    qtbot.waitUntil(lambda: window.size() == before)


def test_the_arrangement_is_kept_and_is_there_in_the_window_too(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.projector.arrangement is Arrangement.SENTENCE and not window.isFullScreen()
    assert window.menuBar().isVisible()
    qtbot.keyClick(window.projector.page, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.projector.arrangement is None and window.diagram.isVisible()


def test_beside_the_plots_the_keys_are_those_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    page = window.projector.page
    qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.readings.state == 1)
    assert window.readings.phase is None
    window.commands.playback.set_speed(20.0)  # states a second: it is still on its way when it is paused
    window.commands.playback.seek(1, 3)  # a phase, as it is left by another arrangement
    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.readings.state > 1)
    assert window.readings.running and window.readings.phase is None
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert not window.readings.running
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.projector.arrangement is Arrangement.PLOTS  # as it was on this screen


def test_b_is_black_until_it_is_pressed_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    page = window.projector.page
    qtbot.keyClick(page, Qt.Key.Key_B)
    assert page.blank.isVisible() and page.blank.shown() == ""
    qtbot.keyClick(page, Qt.Key.Key_B)
    assert not page.blank.isVisible()


def test_pressed_keys_are_shown_where_they_are_wanted(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    page = window.projector.page
    qtbot.keyClick(page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert "Right" in [each.text for each in page.foot.shown()]
    assert window.middle.practice is None  # outside of the projector Ctrl+K checks one's own numbers


def test_a_click_holds_and_its_chain_is_told(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    stage = window.projector.page.stage
    place = stage.scene.layout.nodes[Neuron(0, 1)].outline.center().toPoint()
    qtbot.mouseClick(stage, Qt.MouseButton.LeftButton, pos=place)
    assert window.readings.pinned == Neuron(0, 1)
    assert stage.scene.story.parameter == Weight(0, 0, 1)
