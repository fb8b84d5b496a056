"""Optimizer and schedule chosen in the form: what is asked for, and which fields there are."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.network.optimizers import OPTIMIZERS, PLAIN, SCHEDULES, Adam, Momentum
from core.setup.setup import Setup, open_setup
from gui.views.network.training import TrainingForm

GAD = open_setup("gad-3-2-1")


@pytest.fixture
def form(qtbot: QtBot) -> TrainingForm:
    made = TrainingForm()
    qtbot.addWidget(made)
    made.show_setup(GAD)
    return made


def changed(form: TrainingForm, setup: Setup, do: object) -> tuple[str, Setup]:
    """What the form asks for when that is done in it, and the setup that comes of it."""
    wanted: list[tuple[str, object]] = []
    form.wanted.connect(lambda text, change: wanted.append((text, change)))
    do()
    form.wanted.disconnect()
    ((text, change),) = wanted
    return text, change(setup)


def fields_shown(fields) -> list[str]:
    return [name for name, field in fields.fields.items() if not field.isHidden()]


@pytest.mark.parametrize("name", [name for name in OPTIMIZERS if name != PLAIN.name])
def test_every_optimizer_can_be_chosen(form: TrainingForm, name: str):
    text, setup = changed(form, GAD, lambda: form.optimizer.kind.chosen.emit(name))
    assert setup.optimizer == OPTIMIZERS[name]()
    assert text.startswith("optimizer: ")
    form.show_setup(setup)
    assert fields_shown(form.optimizer) == [
        each for each in form.optimizer.fields if each in {option.name for option in OPTIMIZERS[name].options}
    ]
    _, back = changed(form, setup, lambda: form.optimizer.kind.chosen.emit("sgd"))
    assert back.optimizer == PLAIN
    assert back.scenario.training.optimizer is None


@pytest.mark.parametrize("name", [name for name in SCHEDULES if name != "constant"])
def test_every_schedule_can_be_chosen_with_numbers_to_begin_with(form: TrainingForm, name: str):
    _, setup = changed(form, GAD, lambda: form.schedule.kind.chosen.emit(name))
    assert setup.schedule.name == name
    if name == "cosine":
        assert setup.schedule.values == (GAD.iterations, 0.0)
    form.show_setup(setup)
    _, back = changed(form, setup, lambda: form.schedule.kind.chosen.emit("constant"))
    assert back.schedule.is_constant


def test_one_option_is_changed_and_the_others_stay(form: TrainingForm):
    setup = replace(GAD, optimizer=Adam(beta1=0.5, weight_decay=0.01))
    form.show_setup(setup)
    _, other = changed(form, setup, lambda: form.optimizer.fields["beta2"].setValue(0.99))
    assert other.optimizer == Adam(0.5, 0.99, 1e-8, 0.01)


def test_nesterov_is_yes_or_no(form: TrainingForm):
    setup = replace(GAD, optimizer=Momentum(0.5))
    form.show_setup(setup)
    _, other = changed(form, setup, lambda: form.optimizer.fields["nesterov"].chosen.emit(True))
    assert other.optimizer == Momentum(0.5, nesterov=True)


def test_l1_stands_beside_l2(form: TrainingForm):
    text, setup = changed(form, GAD, lambda: form.l1.setValue(0.25))
    assert setup.objective.l1 == 0.25
    assert text.startswith("L1")
