"""An edit changes what it says and nothing else: what is trained stays, and one step of undo leads back exactly."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from core.base.archive import write_archive
from core.base.number_format import NumberFormat, grouped
from core.network.elements import Neuron, Weight
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import archive_of
from core.scenario.schema import LabelsSection, in_language
from core.setup.changes import change_inputs, change_layer, change_texts, change_training, rename, resize
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import Setup, open_setup
from core.training.stops import ErrorBelow
from gui.model.model import Model
from gui.model.trial import Rate, Trial
from gui.views.data.page import DataPage
from gui.views.network.page import NetworkPage
from gui.views.samples.page import SamplesPage
from gui.window.main_window import MainWindow
from tests.gui.idle import is_recording

BRANCHED, LAST = 40, 90
NO_BREAK_SPACE = "\xa0"


def come_to(model: Model, state: int, qtbot: QtBot) -> None:
    model.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: model.readings.history.last >= state and model.readings.state == state)
    qtbot.waitUntil(lambda: not is_recording(model))


def branched(model: Model, qtbot: QtBot) -> None:
    """A run that branches at a state with another learning rate and another weight, and goes on."""
    come_to(model, BRANCHED + 10, qtbot)
    model.commands.playback.seek(BRANCHED)
    Trial(model.readings, model.commands, model).change(Rate(), 0.1, BRANCHED)
    Trial(model.readings, model.commands, model).change(Weight(0, 1, 0), 0.75, BRANCHED)
    come_to(model, LAST, qtbot)


def numbers(model: Model) -> tuple[object, ...]:
    """All that is trained, to the last bit, and where one is in it."""
    recorded = model.readings.history.recorded
    roots = model.commands.edits.course.roots
    return (
        recorded.length,
        recorded.rows.tobytes(),
        recorded.errors.tobytes(),
        [(root.state, root.parameters.tobytes(), root.setup.learning_rate) for root in roots],
        [previous.errors.tobytes() for previous in model.readings.kept_runs],
        model.readings.stops,
        model.readings.state,
        model.readings.parameters.tobytes(),
        model.readings.batch_trace.gradient.tobytes(),
        None if model.readings.split is None else model.readings.split.held_out.inputs.tobytes(),
    )


def words(model: Model) -> list[object]:
    """What every stretch of the run is called."""
    return [
        (
            scenario.title,
            scenario.notes,
            scenario.network,
            scenario.data.class_names,
            scenario.training.iterations,
        )
        for scenario in (root.setup.scenario for root in model.commands.edits.course.roots)
    ]


def named(setup: Setup, place: int, number: int) -> Setup:
    column = place % (setup.network.depth + 1)
    index = number % setup.network.sizes[column]
    return rename(setup, column, index, f"N{column}.{index}.{place}{number}").setup


def classes_named(setup: Setup, place: int, number: int) -> Setup:
    data = setup.scenario.data.model_copy(update={"class_names": [f"no {place}", f"yes {number}"]})
    return setup.with_scenario(setup.scenario.model_copy(update={"data": data}))


OF_WORDS: dict[str, Callable[[Setup, int, int], Setup]] = {
    "title": lambda each, place, number: change_texts(each, "en", title=f"Title {place}.{number}"),
    "notes": lambda each, place, number: change_texts(each, "en", notes=f"Notes {place}.{number}"),
    "name": named,
    "inputs": lambda each, place, number: change_inputs(each, [f"in{place}", f"in{place}b", f"in{number}c"]).setup,
    "layer": lambda each, place, number: change_layer(each, 0, neurons=[f"h{place}", f"hh{number}"]).setup,
    "classes": classes_named,
    "iterations": lambda each, place, number: change_training(each, iterations=100 * place + number),
}
DIGITS, UNDO, REDO = "digits", "undo", "redo"
STEPS = st.tuples(st.sampled_from([*OF_WORDS, DIGITS, UNDO, REDO]), st.integers(0, 9), st.integers(0, 9))


@pytest.mark.slow
@given(st.lists(STEPS, min_size=25, max_size=25))
@settings(max_examples=8, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
def test_random_edits_of_words_change_no_number(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
):
    model = Model(open_setup("gad-3-2-1"))
    try:
        model.commands.playback.set_stops((ErrorBelow(1e-30),))
        branched(model, qtbot)
        expected, told, here = numbers(model), [words(model)], 0
        for kind, place, number in steps:
            if kind == DIGITS:
                model.commands.display.write_numbers(NumberFormat(digits=3 + place))
            elif kind in (UNDO, REDO):
                if kind == UNDO and here > 0:
                    model.commands.edits.undo.undo()
                    here -= 1
                elif kind == REDO and here < len(told) - 1:
                    model.commands.edits.undo.redo()
                    here += 1
            else:
                assert model.commands.edits.edit(kind, OF_WORDS[kind](model.readings.setup, place, number))
                here += 1
                del told[here:]
                told.append(words(model))
                assert len({repr(each) for each in told[here]}) == 1  # every stretch is called the same
            assert words(model) == told[here]
            assert numbers(model) == expected
        path = tmp_path_factory.mktemp("saved") / "run.backstep"
        text = scenario_text(as_saved(model.readings.setup, None))
        write_archive(archive_of(text, model.readings.saved), path)
        model.commands.documents.open_saved(read_saved_run(path))
        assert numbers(model)[:4] == expected[:4] and numbers(model)[6:] == expected[6:]
        assert words(model) == told[here]
    finally:
        model.close()


def renamed(setup: Setup) -> Setup:
    return rename(setup, 1, 0, "height").setup


def test_training_goes_on_while_a_neuron_is_named(model: Model, qtbot: QtBot):
    model.commands.playback.set_speed(200.0)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: model.readings.state > 0)
    model.commands.pointing.pin(Neuron(0, 0))
    run, state = model.readings.history, model.readings.state
    model.commands.edits.edit("name", renamed(model.readings.setup))
    assert model.readings.running and model.readings.history is run and model.readings.state >= state
    qtbot.waitUntil(lambda: model.readings.state > state + 5)
    assert model.readings.pinned == Neuron(0, 0)
    assert model.readings.names.of(Neuron(0, 0)) == model.readings.setup_here.names.of(Neuron(0, 0)) == "height"
    model.commands.playback.pause()


def test_beside_the_right_rule_a_title_leaves_both_runs(model: Model, qtbot: QtBot):
    model.commands.edits.set_rule("wrong_sign")
    model.commands.kept_runs.keep_right()
    come_to(model, LAST, qtbot)
    qtbot.waitUntil(
        lambda: model.readings.right_rule.history is not None and model.readings.right_rule.history.length > LAST
    )
    rival, errors = model.readings.right_rule.history, model.readings.history.errors.tobytes()
    model.commands.edits.edit("title", change_texts(model.readings.setup, "en", title="Another"))
    model.commands.edits.undo.undo()
    assert model.readings.right_rule.history is rival
    assert model.readings.history.errors.tobytes() == errors


def leave_the_numbers(model: Model, qtbot: QtBot) -> None:
    setup = change_layer(change_layer(model.readings.setup, 0, activation="identity").setup, 1, activation="identity")
    model.commands.edits.edit("rate", setup.setup.with_learning_rate(10.0))
    model.commands.playback.set_goal(10_000)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: model.readings.ended is not None and not model.readings.running)


def test_what_left_the_numbers_is_called_as_it_is_now(model: Model, qtbot: QtBot):
    leave_the_numbers(model, qtbot)
    before = model.readings.ended.name
    setup = model.readings.setup
    for column, size in enumerate(setup.network.sizes):
        for index in range(size):
            setup = rename(setup, column, index, f"other{column}{index}").setup
    labels = LabelsSection(sops=[["sum1", "sum2"], ["sum3"]], biases=[["b1", "b2"], ["b3"]])
    setup = setup.with_scenario(setup.scenario.model_copy(update={"labels": labels}))
    model.commands.edits.edit("names", setup)
    assert model.readings.ended is not None and before != model.readings.ended.name
    assert any(word in model.readings.ended.name for word in ("other", "sum", "b"))


# What does change numbers


@pytest.fixture
def steps(model: Model, qtbot: QtBot) -> tuple[Model, tuple[object, ...]]:
    model.commands.playback.set_stops((ErrorBelow(1e-30),))
    branched(model, qtbot)
    return model, numbers(model)


NUMBERS: dict[str, Callable[[Model], object]] = {
    "rate": lambda model: model.commands.edits.edit("rate", model.readings.setup.with_learning_rate(0.5)),
    "l2": lambda model: model.commands.edits.edit("l2", change_training(model.readings.setup, l2=0.01)),
    "start": lambda model: model.commands.edits.edit(
        "start", model.readings.setup.with_start(model.readings.setup.start + 1.0)
    ),
    "size": lambda model: model.commands.edits.edit("size", resize(model.readings.setup, 1, 4).setup),
    "rule": lambda model: model.commands.edits.set_rule("wrong_sign"),
    "two rules": lambda model: model.commands.edits.set_rule("wrong_sign", "no_output_slope"),
    "reset": lambda model: model.commands.edits.reset(),
}


@pytest.mark.parametrize("kind", NUMBERS)
def test_one_step_of_undo_leads_back_exactly(
    steps: tuple[Model, tuple[object, ...]], kind: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    model, before = steps
    for kept in (True, False):  # the recorded states, or what they are trained again from
        if not kept:
            monkeypatch.setattr("gui.model.course_follower.MOST_KEPT", 0)
        NUMBERS[kind](model)
        assert numbers(model)[:5] != before[:5]
        come_to(model, 15, qtbot)
        model.commands.playback.pause()
        after = numbers(model)
        assert model.readings.stops == before[5]
        model.commands.edits.undo.undo()
        qtbot.waitUntil(lambda: numbers(model) == before)
        model.commands.edits.undo.redo()
        qtbot.waitUntil(lambda after=after: numbers(model) == after)
        model.commands.edits.undo.undo()
        qtbot.waitUntil(lambda: numbers(model) == before)


@pytest.mark.parametrize("kind", ["rate", "l2", "rule"])
def test_how_it_is_trained_counts_from_the_branch_on(steps: tuple[Model, tuple[object, ...]], kind: str):
    model, _ = steps
    rows = model.readings.history.kept_rows()[1][: BRANCHED + 1].tobytes()
    trunk = model.commands.edits.course.roots[0]
    NUMBERS[kind](model)
    assert model.readings.branches == (BRANCHED,) and model.commands.edits.course.roots[0] is trunk
    assert model.readings.history.kept_rows()[1][: BRANCHED + 1].tobytes() == rows
    assert model.readings.history.last >= BRANCHED


@pytest.mark.parametrize("kind", ["start", "size"])
def test_a_branch_that_cant_be_kept_is_asked_about(steps: tuple[Model, tuple[object, ...]], kind: str):
    model, before = steps
    asked: list[tuple[int, ...]] = []
    model.commands.edits.may_lose_branches = lambda states: bool(asked.append(states))
    assert not NUMBERS[kind](model)
    assert asked == [(BRANCHED,)]
    assert numbers(model) == before


def test_what_was_held_is_held_again_in_the_network_that_it_is_of(model: Model):
    model.commands.pointing.pin(Weight(1, 1, 0))
    NUMBERS["size"](model)
    assert model.readings.pinned is None
    model.commands.edits.undo.undo()
    assert model.readings.pinned == Weight(1, 1, 0)


def test_where_it_ended_it_ends_again(model: Model, qtbot: QtBot):
    leave_the_numbers(model, qtbot)
    ended, last = model.readings.ended, model.readings.history.last
    model.commands.edits.reset()
    assert model.readings.history.last == 0
    model.commands.edits.undo.undo()
    assert model.readings.ended == ended and model.readings.history.last == last


# In the window


def test_holding_out_asks_keeps_stops_and_is_one_step(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    window.open("moons-2-3-2")
    model = window.model
    window.run.stop_chooser.boxes["error_below"].setChecked(True)
    come_to(model, 20, qtbot)
    Trial(model.readings, model.commands, model).change(Rate(), 0.1, 10)
    qtbot.waitUntil(lambda: not is_recording(model))  # as far as the run came before
    before = numbers(model)
    window.views.show_view("data")
    asked: list[str] = []

    def choose(_window: object, _title: str, texts: tuple[str, str], _choices: tuple[str, ...]) -> int | None:
        asked.append(texts[0])
        return None if len(asked) == 1 else 0

    monkeypatch.setattr("gui.dialogs.losing_branches.choose", choose)
    window.views.page(DataPage).hold_out.share.setValue(30)
    assert asked == ["The branch at iteration 10 can't be kept: this begins the run anew."]
    assert numbers(model) == before and window.views.page(DataPage).hold_out.share.value() == 0
    window.views.page(DataPage).hold_out.share.setValue(30)
    assert model.readings.split is not None and model.readings.branches == ()
    assert window.run.stop_chooser.boxes["error_below"].isChecked() and model.readings.stops == before[5]
    assert window.actions_made["undo"].text() == "Undo held out 0 % → 30 %"
    window.actions_made["undo"].trigger()
    assert numbers(model) == before
    assert window.views.page(DataPage).hold_out.share.value() == 0


def test_names_and_pastes_leave_the_stops_ticked(window: MainWindow, qtbot: QtBot):
    model, box = window.model, window.run.stop_chooser.boxes["gradient_vanished"]
    box.setChecked(True)
    model.commands.edits.edit("name", renamed(model.readings.setup))
    assert box.isChecked() and len(model.readings.stops) == 1
    QApplication.clipboard().setText("1\t2\t3\t4\n5\t6\t7\t8\n9\t1\t2\t3")
    window.views.show_view("samples")
    window.views.page(SamplesPage).paste.click()
    (question,) = [each for each in window.views.page(SamplesPage).findChildren(QMessageBox) if each.isVisible()]
    question.buttons()[0].click()
    qtbot.waitUntil(lambda: len(model.readings.whole.inputs) > 1)
    assert box.isChecked() and len(model.readings.stops) == 1
    model.commands.documents.open("csdn-2-3-1")
    assert not box.isChecked() and model.readings.stops == ()


def typed(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_ctrl_z_in_a_field_takes_back_typing_and_then_what_the_text_did(window: MainWindow, qtbot: QtBot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.views.show_view("network")
    page, model = window.views.page(NetworkPage), window.model
    for field, text, value in (
        (page.training.rate, "0.25", lambda: model.readings.setup.learning_rate == 0.25),
        (page.texts.title, "Mine", lambda: in_language(model.readings.setup.scenario.title, "en") == "Mine"),
        (page.layers.names[0], "a, b, c", lambda: model.readings.names.input(0) == "a"),
    ):
        before = field.text()
        typed(field, text)
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert model.commands.edits.undo.count() == 0 and field.text() != text
        typed(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert value() and field.hasFocus() and model.commands.edits.undo.count() == 1
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert not value() and not model.commands.edits.undo.canUndo()
        assert field.text() == before
        model.commands.edits.undo.clear()


def test_the_notes_that_were_left_are_undone_by_the_window(window: MainWindow, qtbot: QtBot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.views.show_view("network")
    page, model = window.views.page(NetworkPage), window.model
    page.texts.unfold.setChecked(True)
    before = model.readings.setup.scenario.notes
    page.texts.notes.setFocus()
    QTest.keyClicks(page.texts.notes, "More. ")
    page.texts.title.setFocus()
    assert model.commands.edits.undo.undoText() == "notes"
    page.texts.notes.setFocus()
    QTest.keyClick(page.texts.notes, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.readings.setup.scenario.notes == before
    assert not model.commands.edits.undo.canUndo()


def test_notes_that_were_only_looked_at_stay_as_they_are(window: MainWindow, qtbot: QtBot):
    window.views.show_view("network")
    page, model = window.views.page(NetworkPage), window.model
    before = model.readings.setup.scenario.notes
    assert NO_BREAK_SPACE in before["en"]
    page.texts.unfold.setChecked(True)
    page.texts.notes.setFocus()
    page.texts.title.setFocus()
    assert model.readings.setup.scenario.notes == before and not model.commands.edits.undo.canUndo()
    page.texts.notes.setFocus()
    QTest.keyClicks(page.texts.notes, "More. ")
    page.texts.title.setFocus()
    assert model.readings.setup.scenario.notes["en"] == "More. " + before["en"].rstrip()


def test_undo_says_what(window: MainWindow, qtbot: QtBot):
    window.views.show_view("network")
    model, made, page = window.model, window.actions_made, window.views.page(NetworkPage)
    for change, said in (
        (lambda: page.training.rate.setValue(0.1), "learning rate 0.001 → 0.1"),
        (lambda: page.training.loss.chosen.emit("half_squared_error"), "loss squared error → half squared error"),
        (lambda: page.training.batch.setValue(0), "batch 1 → all"),
        (lambda: page.training.goal.setValue(5000), f"iterations {grouped(80_000)} → {grouped(5000)}"),
        (lambda: page.layers.names[0].changed.emit(["Height", "X2", "X3"]), "name X1 → Height"),
        (lambda: page.layers.biases[0].chosen.emit("fixed"), None),
        (lambda: page.layers.activations[0].chosen.emit("tanh"), "activation of Layer 1 sigmoid → tanh"),
        (lambda: page.layers.sizes[1].setValue(4), "neurons of Layer 1 2 → 4"),
        (
            lambda: Trial(model.readings, model.commands, model).change(Weight(0, 0, 0), 0.907),
            "W11 0.417022 → 0.907",
        ),
        (lambda: model.commands.edits.set_rule("wrong_sign"), "rule gradient descent → wrong sign"),
    ):
        change()
        if said is not None:
            assert made["undo"].text() == f"Undo {said}"
            assert made["undo"].statusTip() == made["undo"].text()
            assert made["undo"].text() in made["undo"].toolTip()
    model.commands.edits.undo.undo()
    assert made["redo"].text() == "Redo rule gradient descent → wrong sign"


HOLD, WORDS, BRANCH, TRAIN = "hold", "words", "branch", "train"


@pytest.mark.usefixtures("general_loops")  # each of the networks would be compiled
@pytest.mark.slow
@given(
    st.lists(
        st.tuples(st.sampled_from([*NUMBERS, HOLD, WORDS, BRANCH, TRAIN, UNDO, UNDO, REDO]), st.integers(0, 9)),
        min_size=30,
        max_size=30,
    ),
    st.sampled_from([0, 64 * 2**20]),
)
@settings(max_examples=6, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
def test_random_steps_lead_back_exactly(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, steps: list[tuple[str, int]], kept: int
):
    monkeypatch.setattr("gui.model.course_follower.MOST_KEPT", kept)
    model = Model(open_setup("moons-2-3-2"))

    def settled() -> tuple[object, ...]:
        qtbot.waitUntil(lambda: not is_recording(model))
        return numbers(model), words(model)

    try:
        model.commands.playback.set_stops((ErrorBelow(1e-30),))
        seen, of_words, here = [settled()], [False], 0
        for kind, place in steps:
            if kind == TRAIN:
                model.commands.playback.run_to(
                    model.readings.history.last + 1 + place
                )  # or as far as there are numbers
                seen[here] = settled()  # what is trained since belongs to where one is
            elif kind in (UNDO, REDO):
                before, way = settled(), -1 if kind == UNDO else 1
                there = min(max(here + way, 0), len(seen) - 1)
                if of_words[max(here, there)]:  # then the run goes on as it is
                    seen[there] = (before[0], seen[there][1])
                here = there
                model.commands.edits.undo.undo() if kind == UNDO else model.commands.edits.undo.redo()
                assert settled() == seen[here]
            else:
                changed(model, kind, place)
                if model.commands.edits.undo.index() > here:
                    del seen[here + 1 :], of_words[here + 1 :]
                    seen.append(settled())
                    of_words.append(seen[here][0] == seen[here + 1][0])
                    here += 1
            assert model.commands.edits.undo.index() == here
    finally:
        model.close()


def changed(model: Model, kind: str, place: int) -> None:
    if kind == HOLD:
        model.commands.edits.hold_out(place / 20, place % 3)
    elif kind == BRANCH:
        Trial(model.readings, model.commands, model).change(
            Rate(), 0.1 + place / 10, model.readings.history.last // 2 or None
        )
    elif kind == WORDS:
        model.commands.edits.edit(WORDS, named(model.readings.setup, place, place))
    else:
        NUMBERS[kind](model)
