"""Whatever is written opens again, to the same picture: random work at a model without a window.

By hand, for longer: `python -m tests.gui.document.test_written_opens 2000` tries so many setups' worth of work.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from core.base.archive import write_archive
from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind
from core.network.rules import RULES, named
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import SavedRun, archive_of
from core.setup import changes as edit
from core.setup.learned_samples import with_samples, without_samples
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import Setup, open_setup
from core.training.kept_run import KeptRun
from core.training.roots import Root
from gui.document.kept_aside import read_aside, write_aside
from gui.model.kept_course import Course
from gui.model.model import Model
from gui.model.window_state import EdgeValue
from tests.gui.idle import is_recording, until_training_has_heard

pytestmark = pytest.mark.usefixtures("general_loops")

SETUPS = ("gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2")
IN_THE_TESTS, STEPS = 25, 20
# Names that are somebody else's by the rule, that mean something to a program, or that nobody can tell apart.
NAMES = ("height", "W11", "B1", "SOP2", "target", "1 1 1", "b 1 1", "a, b", "Größe", "x" * 60, "0", "none", "&", "")
NUMBERS = (0.0, -0.0, 1.0, -3.5, 0.1, 1e-300, 1e3, -1e150, 1e308)
RATES = (0.01, 0.5, 0.0, -0.25, 100.0, 1e300)

number = st.sampled_from(NUMBERS)
part = st.floats(0, 1)


class Work(RuleBasedStateMachine):
    """What somebody may do at the model, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model(open_setup("gad-3-2-1"))
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "work.backstep"
        self.opened_alone: Setup | None = None
        self.written: tuple[Setup, str] | None = None  # the text of the setup that was written last

    def teardown(self) -> None:
        self.model.close()
        self.folder.cleanup()

    # What is open

    @initialize(name=st.sampled_from(SETUPS))
    def begin(self, name: str) -> None:
        self.model.commands.documents.open(name)

    @rule(name=st.sampled_from(SETUPS))
    def open_another(self, name: str) -> None:
        self.model.commands.documents.open(name)

    @rule()
    def open_what_was_saved(self) -> None:
        self.write()
        self.model.commands.documents.open_saved(read_saved_run(self.path))
        self.settle()

    @rule()
    def open_what_was_kept_aside(self) -> None:
        aside = Path(self.folder.name) / "aside.toml"
        model = self.model
        write_aside(model.readings.saved, aside)
        found = read_aside(next(path for path in (aside.with_suffix(".backstep"), aside) if path.exists()))
        if isinstance(found, SavedRun):
            model.commands.documents.open_saved(found)
        else:
            model.commands.documents.open_setup(found)
        self.settle()
        for path in Path(self.folder.name).glob("aside.*"):
            path.unlink()

    # Training and looking

    @rule(more=st.integers(1, 70))
    def train(self, more: int) -> None:
        self.model.commands.playback.run_to(self.model.readings.history.last + more)
        self.settle()

    @rule()
    def save_while_it_trains(self) -> None:
        self.model.commands.playback.set_goal(self.model.readings.state + 300)
        self.model.commands.playback.run()
        opened = self.opened()
        assert opened.run.history.length <= self.model.readings.history.length + 1
        self.model.commands.playback.pause()
        self.settle()

    @rule(where=part, phase=st.none() | part)
    def seek(self, where: float, phase: float | None) -> None:
        model = self.model
        phases = len(model.readings.reached.phases)
        model.commands.playback.seek(
            round(where * model.readings.history.last), None if phase is None else int(phase * (phases - 1))
        )

    @rule(which=st.none() | part)
    def choose_sample(self, which: float | None) -> None:
        self.model.commands.playback.choose_sample(
            None if which is None else int(which * len(self.model.readings.whole.inputs))
        )

    @rule(which=st.none() | st.tuples(st.sampled_from([Input, Neuron, Weight, Bias]), part, part, part))
    def pin(self, which: tuple[type[Element], float, float, float] | None) -> None:
        self.model.commands.pointing.pin(None if which is None else self.element(*which))

    @rule(shown=st.sampled_from(EdgeValue))
    def show(self, shown: EdgeValue) -> None:
        self.model.commands.display.show_on_edges(shown)

    @rule(wanted=st.booleans())
    def keep_right_rule(self, wanted: bool) -> None:
        kept_runs = self.model.commands.kept_runs
        if wanted:
            kept_runs.keep_right()
        else:
            kept_runs.delete([KeptRun.of_right_rule()])
        self.settle()

    # Changes

    @rule(rate=st.sampled_from(RATES))
    def change_rate(self, rate: float) -> None:
        self.change(lambda setup: edit.change_training(setup, learning_rate=rate))

    @rule(batch=st.sampled_from([1, 7, "all"]), order=st.sampled_from(["sequential", "shuffled"]))
    def change_batch(self, batch: int | str, order: str) -> None:
        self.change(lambda setup: edit.change_training(setup, batch=batch, order=order))

    @rule(
        layer=part,
        activation=st.sampled_from(["sigmoid", "relu", "tanh", "identity"]),
        bias=st.sampled_from([True, False, "fixed"]),
    )
    def change_layer(self, layer: float, activation: str, bias: bool | str) -> None:
        def changed(setup: Setup) -> Setup:
            return edit.change_layer(setup, _of(layer, setup.network.depth), activation=activation, bias=bias).setup

        self.change(changed)

    @rule(column=part, size=st.integers(1, 4))
    def resize(self, column: float, size: int) -> None:
        self.change(lambda setup: edit.resize(setup, _of(column, setup.network.depth + 1), size).setup)

    @rule(place=part, add=st.booleans())
    def change_depth(self, place: float, add: bool) -> None:
        def changed(setup: Setup) -> Setup:
            layer = _of(place, setup.network.depth)
            return (edit.add_layer(setup, layer, 2) if add else edit.remove_layer(setup, layer)).setup

        self.change(changed)

    @rule(column=part, index=part, name=st.sampled_from(NAMES))
    def rename(self, column: float, index: float, name: str) -> None:
        def changed(setup: Setup) -> Setup:
            place = _of(column, setup.network.depth + 1)
            return edit.rename(setup, place, _of(index, setup.network.sizes[place]), name).setup

        self.change(changed)

    @rule(text=st.sampled_from(["Another title", "= 1 & 2", '"""', "two\nlines", "\\", "é"]))
    def change_texts(self, text: str) -> None:
        self.change(lambda setup: edit.change_texts(setup, "en", title=text, notes=text))

    @rule(where=part, value=number)
    def change_start(self, where: float, value: float) -> None:
        def changed(setup: Setup) -> Setup:
            start = setup.start.copy()
            start[_of(where, len(start))] = value
            return setup.with_start(start)

        self.change(changed)

    @rule(which=part, value=number)
    def change_a_sample(self, which: float, value: float) -> None:
        def changed(setup: Setup) -> Setup:
            inputs = setup.whole.inputs.copy()
            inputs[_of(which, len(inputs)), 0] = value
            return with_samples(setup, Samples(inputs, setup.whole.targets))

        self.change(changed)

    @rule(count=part)
    def leave_samples_out(self, count: float) -> None:
        def changed(setup: Setup) -> Setup:
            return without_samples(setup, np.arange(1 + _of(count, len(setup.whole.inputs))))

        self.change(changed)

    @rule(share=st.sampled_from([0.0, 0.2, 0.5]), seed=st.integers(0, 3))
    def hold_out(self, share: float, seed: int) -> None:
        if share == 0.0 or len(self.model.readings.whole.inputs) > 1:  # as the page offers it
            self.model.commands.edits.hold_out(share, seed)
        self.settle()

    @rule(which=part)
    def take_a_sample_out(self, which: float) -> None:
        def changed(setup: Setup) -> Setup:
            kept = np.delete(np.arange(len(setup.whole.inputs)), _of(which, len(setup.whole.inputs)))
            return without_samples(setup, kept) if len(kept) else setup

        self.change(changed)

    @rule(value=number)
    def add_a_sample(self, value: float) -> None:
        def changed(setup: Setup) -> Setup:
            inputs, targets = setup.whole.inputs, setup.whole.targets
            inputs = np.vstack((inputs, np.full(setup.network.inputs, value)))
            return with_samples(setup, Samples(inputs, np.vstack((targets, targets[-1:]))))

        self.change(changed)

    @rule(names=st.lists(st.sampled_from(sorted(RULES)), min_size=1, max_size=3, unique=True))
    def make_mistakes(self, names: list[str]) -> None:
        self.model.commands.edits.set_rule(*names)
        self.settle()

    @rule(wanted=st.booleans())
    def train_as_it_is_printed(self, wanted: bool) -> None:
        self.model.commands.edits.set_printed(wanted)
        self.settle()

    @rule(where=st.none() | part, rate=st.sampled_from(RATES), step=st.none() | number)
    def try_a_number(self, where: float | None, rate: float, step: float | None) -> None:
        """What-if, from the start or as a branch, as its page does it."""
        model = self.model
        model.commands.playback.pause()
        before = model.commands.edits.course
        model.commands.kept_runs.keep_before(alone=where is None)
        if where is None:
            model.commands.edits.rerun(
                (Root(0, setup := model.readings.setup_at(0).with_learning_rate(rate), setup.start),)
            )
        else:
            state = round(where * model.readings.history.last)
            parameters = model.readings.passes.parameters_at(state).copy()
            if step is not None:
                parameters[0] = step
            model.commands.edits.branch(state, model.readings.setup_at(state).with_learning_rate(rate), parameters)
        model.commands.edits.remember("try", before)
        self.settle()

    @rule()
    def forget_the_runs_before(self) -> None:
        self.model.commands.kept_runs.delete_all()

    @rule()
    def reset(self) -> None:
        self.model.commands.edits.reset()
        self.settle()

    @rule()
    def undo(self) -> None:
        self.model.commands.edits.undo.undo()
        self.settle()

    @rule()
    def redo(self) -> None:
        self.model.commands.edits.undo.redo()
        self.settle()

    @precondition(lambda self: self.model.commands.edits.undo.canUndo())
    @rule()
    def undo_and_redo_lead_back(self) -> None:
        model = self.model
        before = model.commands.edits.course
        model.commands.edits.undo.undo()
        model.commands.edits.undo.redo()
        self.settle()
        # Pale curves that were sent away come back with the change that they were kept for.
        _same_course(model.commands.edits.course._replace(kept_runs=()), before._replace(kept_runs=()))

    # What must hold

    @invariant()
    def what_is_saved_opens_to_the_same_picture(self) -> None:
        model = self.model
        expected, found = model.readings.saved, self.opened()
        recorded, there = expected.run.history.recorded, found.run.history.recorded
        assert there.length == recorded.length
        assert there.loops == recorded.loops
        for name, value in recorded._replace(loops=())._asdict().items():
            assert np.array_equal(getattr(there._replace(loops=()), name), value, equal_nan=True), name
        assert repr(found.run.ended) == repr(expected.run.ended)  # where it is NaN it is not equal to itself
        _same_course(Course(found.run.roots, found.kept_runs), model.commands.edits.course)
        snapshot, wanted = found.snapshot, expected.snapshot
        assert snapshot.parameters.tobytes() == wanted.parameters.tobytes()
        assert snapshot._replace(parameters=wanted.parameters) == wanted
        state = snapshot.state
        assert found.run.roots[found.run.root_of(state)].setup.names == model.readings.setup_at(state).names

    @invariant()
    def the_scenario_alone_opens_to_the_same_setup(self) -> None:
        """But for the run, which begins anew: it is asked before branches are lost."""
        setup, path = self.model.readings.setup, Path(self.folder.name) / "alone.toml"
        if setup is self.opened_alone:
            return  # nothing has changed in it since the last step
        self.opened_alone = setup
        path.write_text(scenario_text(as_saved(setup, path.parent)), encoding="utf-8")
        _same_setup(open_setup(path), setup)

    @invariant()
    def a_number_that_is_none_is_explained(self) -> None:
        model = self.model
        recorded = model.readings.history.recorded
        assert np.isfinite(recorded.rows).all() and np.isfinite(recorded.newest).all()
        if model.readings.ended is None:
            assert np.isfinite(recorded.errors).all()
            assert np.isfinite(model.readings.batch_trace.gradient).all()

    # How it is done

    def change(self, changed: Callable[[Setup], Setup], setup: Setup | None = None) -> None:
        model = self.model
        try:
            made = changed(model.readings.setup if setup is None else setup)
        except ScenarioError:
            return  # it said that there can be no such thing
        model.commands.edits.edit("change", made)
        self.settle()

    def element(self, kind: type[Element], one: float, two: float, three: float) -> Element | None:
        network = self.model.readings.network
        if kind is Input:
            return Input(_of(one, network.inputs))
        layer = _of(one, network.depth)
        target = _of(two, network.sizes[layer + 1])
        if kind is Neuron:
            return Neuron(layer, target)
        if kind is Bias:
            return None if network.layers[layer].bias is BiasKind.ABSENT else Bias(layer, target)
        return Weight(layer, _of(three, network.sizes[layer]), target)

    def settle(self) -> None:
        """Until training has come as far as was asked for, and stands still."""
        model = self.model
        while is_recording(model):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        model.commands.playback.pause()
        until_training_has_heard(model, pytest.MonkeyPatch())

    def write(self) -> None:
        model, setup = self.model, self.model.readings.setup
        if self.written is None or self.written[0] is not setup:
            self.written = setup, scenario_text(as_saved(setup, None))
        write_archive(archive_of(self.written[1], model.readings.saved), self.path)

    def opened(self) -> SavedRun:
        self.write()
        return read_saved_run(self.path)


def _of(part: float, count: int) -> int:
    return min(int(part * count), count - 1)


def _same_course(found: Course, expected: Course) -> None:
    assert [root.state for root in found.roots] == [root.state for root in expected.roots]
    for there, here in zip(found.roots, expected.roots, strict=True):
        assert there.parameters.tobytes() == here.parameters.tobytes()
        _same_setup(there.setup, here.setup)
    assert len(found.kept_runs) == len(expected.kept_runs)
    for there, here in zip(found.kept_runs, expected.kept_runs, strict=True):
        _same_kept_run(there, here)


def _same_setup(found: Setup, expected: Setup) -> None:
    assert found.network == expected.network
    assert found.names == expected.names
    assert (named(found.rule), found.learning_rate, found.batch) == (
        named(expected.rule),
        expected.learning_rate,
        expected.batch,
    )
    assert found.start.tobytes() == expected.start.tobytes()
    _same_samples(found.samples, expected.samples)
    _same_samples(found.whole, expected.whole)
    assert (found.split is None) == (expected.split is None)
    if found.split is not None and expected.split is not None:
        assert found.split.how == expected.split.how
        assert found.split.is_out.tolist() == expected.split.is_out.tolist()


def _same_samples(found: Samples, expected: Samples) -> None:
    assert found.inputs.tobytes() == expected.inputs.tobytes()
    assert found.targets.tobytes() == expected.targets.tobytes()


def _same_kept_run(found: KeptRun, expected: KeptRun) -> None:
    assert found.is_right == expected.is_right
    assert found.is_drawn_as(expected)
    if expected.is_right:
        return  # it holds no states of its own: it is trained anew beside the run that is opened
    assert (found.since, found.last, found.stride) == (expected.since, expected.last, expected.stride)
    assert np.array_equal(found.errors, expected.errors, equal_nan=True)
    assert found.rows.tobytes() == expected.rows.tobytes()
    _same_setup(found.setup, expected.setup)


def _settings(examples: int, by_hand: bool = True) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=STEPS,
        deadline=None,
        print_blob=True,
        derandomize=not by_hand,  # in the tests the same work each time
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.slow
def test_whatever_is_written_opens_again(qapp: QApplication):
    run_state_machine_as_test(Work, settings=_settings(IN_THE_TESTS, by_hand=False))


if __name__ == "__main__":
    application = QApplication([])
    run_state_machine_as_test(Work, settings=_settings(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
