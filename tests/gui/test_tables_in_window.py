"""Every activation, loss, data set and distribution there is, as the window offers and shows it."""

import pytest

from core.data.datasets import DATA_SETS
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.scenario.distributions import DISTRIBUTIONS
from gui.inspector.cards.card_of import card_of, tex_of_setup
from gui.texts.data_sets import title_of
from gui.texts.draws import draws_text
from gui.views.network.page import NetworkPage
from gui.window.main_window import MainWindow


def offered(choice) -> list[str]:
    return [choice.itemData(index) for index in range(choice.count())]


def choose(choice, name: str) -> None:
    choice.setCurrentIndex(choice.findData(name))
    choice.activated.emit(choice.currentIndex())


def not_typeset(window: MainWindow) -> list[str]:
    """The formulas of all cards that can't be typeset."""
    every = list(dict.fromkeys(tex_of_setup(window.readings)))
    for tex in every:
        window.formulas.extent(tex, 10.0)
    window.formulas.settle()
    return [tex for tex in every if window.formulas.extent(tex, 10.0) is None]


@pytest.fixture
def page(window: MainWindow):
    window.views.show_view("network")
    return window.views.page(NetworkPage)


def test_an_activation_is_chosen_and_its_cards_are_typeset(window: MainWindow, page):
    model = window.model
    for name, kind in ACTIVATIONS.items():
        hidden, last = page.layers.activations[0], page.layers.activations[-1]
        assert sorted(offered(last)) == sorted(ACTIVATIONS)
        assert (name in offered(hidden)) is not kind.only_in_output_layer, name
        for choice in page.layers.activations[1 if kind.only_in_output_layer else 0 :]:
            choose(choice, name)
        assert model.readings.network.layers[-1].activation == kind()
        assert page.layers.options[-1].isVisibleTo(page) is bool(kind.option_name), name
        if kind.option_name:
            page.layers.options[-1].setValue(0.3)
            assert model.readings.network.layers[-1].activation == kind(**{kind.option_name: 0.3})
        assert not_typeset(window) == [], name
        for position in (0, model.readings.network.parameter_count - 1):
            card = card_of(model.readings, model.readings.network.parameter(position))
            assert all(row.sentence for row in card.rows), name
        while model.commands.edits.undo.canUndo():
            model.commands.edits.undo.undo()
        assert "sigmoid" in {layer.activation.name for layer in model.readings.network.layers}, name


def test_an_activation_has_its_place_in_every_view(window: MainWindow, page):
    for name, kind in ACTIVATIONS.items():
        window.views.show_view("network")
        for choice in page.layers.activations[1 if kind.only_in_output_layer else 0 :]:
            choose(choice, name)
        assert window.readings.network.layers[-1].activation.name == name
        for view in ("layers", "query", "weights", "check", "plane"):
            window.views.show_view(view)
            assert not window.grab().isNull()


def test_a_loss_is_chosen_and_its_cards_are_typeset(window: MainWindow, page):
    for name in LOSSES:
        assert offered(page.training.loss) == list(LOSSES)
        choose(page.training.loss, name)
        assert window.readings.setup.objective.loss.name == name
        assert not_typeset(window) == [], name


@pytest.mark.parametrize("name", list(DATA_SETS))
def test_a_data_set_has_a_title(name: str):
    assert title_of(name)[0].isupper()


@pytest.mark.parametrize("name", list(DISTRIBUTIONS))
def test_a_distribution_is_chosen_and_drawn_as_it_is_shown(window: MainWindow, page, name: str):
    form, kind = page.start, DISTRIBUTIONS[name]
    assert offered(form.weights.distribution) == list(DISTRIBUTIONS)
    choose(form.weights.distribution, name)
    shown = [field for field in form.weights.numbers if field.isVisibleTo(page)]
    assert [field.value() for field in shown] == [number.usual for number in kind.numbers]
    form.draw.click()
    start = window.readings.setup.scenario.start
    assert start.draw is not None and start.draw.weights.distribution == name
    assert kind.formula.split("{")[0] in draws_text(start, window.readings.number_format)
