"""The start as the Network page shows it: what stands there is what is drawn, and nothing else."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea

from core.scenario.generators import most_seed
from core.scenario.named_draws import NAMED_DRAWS, ROOT_3
from core.scenario.reader import parse_scenario
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.scenario.writer import text_of
from core.setup.blank import blank_setup
from core.setup.changes import draw_start
from core.setup.initial_parameters import draws_of, start_parameters
from core.setup.setup import Setup, built_in_names, open_setup
from gui.look.theme import Scheme
from gui.views.network.page import NetworkPage
from gui.views.network.start import StartForm
from gui.window.main_window import MainWindow
from tests.gui.views.network.test_page import write

CAPTIONS = ("Title", "Inputs", "Loss", "Start")
ARROW = 24  # points of a box that its arrow and its frame take


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    window.views.show_view("network")
    return window.views.page(NetworkPage)


@pytest.fixture
def form(page: NetworkPage) -> StartForm:
    return page.start


def type_only(field, text: str) -> None:
    """Type, and neither press Enter nor leave the field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, text)


def press(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, value: object) -> None:
    """As by hand."""
    place = next(place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def called(name: str) -> int:
    return next(number for number, named in enumerate(NAMED_DRAWS) if named.name == name)


def start_of(window: MainWindow) -> list[float]:
    setup: Setup = window.readings.setup
    again = parse_scenario(text_of(setup.scenario), "saved.toml")  # what would be saved draws the same
    assert start_parameters(again.start, setup.network).tolist() == setup.start.tolist()
    return setup.start.tolist()


def test_what_the_file_draws_stands_there_first_and_draw_draws_that(window: MainWindow, form: StartForm):
    for name in built_in_names():
        window.commands.documents.open_setup(open_setup(name))
        before = window.readings.setup
        start = before.scenario.start
        assert form.weights.shown() == draws_of(start).weights, name
        assert form.biases.shown() == draws_of(start).biases
        assert (form.seed.value(), form.generator.currentData()) == (start.seed or 0, start.generator)
        is_drawn = start.draw is not None
        assert form.origin.text() == ("drawn as it stands here" if is_drawn else "given one by one; Draw replaces it")
        is_named = any(named.is_of(draws_of(start), start.generator) for named in NAMED_DRAWS)
        is_own = (is_drawn or start.redraw is not None) and not is_named
        assert (form.named.currentText() == "the scenario's own") == is_own, name
        press(form.draw)
        drawn = StartSection(seed=start.seed or 0, generator=start.generator, draw=draws_of(start))
        assert window.readings.setup.start.tolist() == start_parameters(drawn, before.network).tolist()
        if is_drawn:
            assert window.readings.setup.start.tolist() == before.start.tolist()
            assert window.readings.setup.scenario.start == start


def test_draw_is_numpys_own_call_in_every_setup(window: MainWindow, form: StartForm):
    for name, call in product(("csdn-2-3-1", "moons-2-3-2", "psi-2-3-3-2"), ("rand", "randn")):
        window.commands.documents.open_setup(open_setup(name))
        choose(form.named, called(f"numpy.random.{call}"))
        type_only(form.seed, "7")
        press(form.draw)
        np.random.seed(7)
        network = window.readings.network
        expected = []
        for fan_in, fan_out in pairwise(network.sizes):
            expected += getattr(np.random, call)(fan_in, fan_out).ravel().tolist()
            expected += getattr(np.random, call)(fan_out).tolist()
        assert start_of(window) == expected


NUMBERS = st.floats(-1e6, 1e6)


@st.composite
def draw_sections(draw) -> DrawSection:
    scale = draw(st.sampled_from([None, "fan_in", "fan_out", "fan_avg", "he"]))
    match draw(st.sampled_from(["uniform", "normal", "constant"])):
        case "uniform":
            low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
            return DrawSection(distribution="uniform", low=low, high=high, scale=scale)
        case "normal":
            std = draw(st.floats(0.0, 1e6))
            return DrawSection(distribution="normal", mean=draw(NUMBERS), std=std, scale=scale)
    return DrawSection(distribution="constant", value=draw(NUMBERS), scale=scale)


@pytest.mark.slow
@given(draw_sections(), draw_sections(), st.sampled_from(["pcg64", "mt19937"]), st.data())
@settings(max_examples=100)
def test_whatever_a_file_draws_is_drawn_again_to_the_last_bit(qapp, weights, biases, generator: str, data):
    seed = data.draw(st.integers(0, most_seed(generator)))
    start = StartSection(seed=seed, generator=generator, draw=DrawsSection(weights=weights, biases=biases))
    setup = draw_start(blank_setup(), start)
    form, made = StartForm(), []
    form.wanted.connect(lambda _text, change: made.append(change(setup)))
    form.show_setup(setup)
    form.draw.click()
    assert made[0].scenario.start == start
    assert made[0].start.tolist() == setup.start.tolist()
    if seed < most_seed(generator):
        form.next.click()
        assert made[1].scenario.start == start.model_copy(update={"seed": seed + 1})


def test_every_named_draw_is_drawn_and_found_again(window: MainWindow, form: StartForm):
    network, before = window.readings.network, None
    for number, named in enumerate(NAMED_DRAWS):
        choose(form.named, number)
        press(form.draw)
        generator = named.generator or form.generator.currentData()
        section = StartSection(seed=0, generator=generator, draw=named.draws)
        assert start_of(window) == start_parameters(section, network).tolist()
        assert form.origin.text() == "drawn as it stands here"
        assert form.named.currentText() == named.name  # not "the scenario's own", as soon as it is drawn
        window.commands.edits.undo.undo()
        if before is None:
            assert form.origin.text() == "given one by one; Draw replaces it"
        else:
            assert form.weights.shown() == before.draws.weights
        window.commands.edits.undo.redo()
        assert form.weights.shown() == named.draws.weights
        before = named


def test_a_seed_that_was_just_typed_is_the_one_that_is_drawn_by(window: MainWindow, form: StartForm):
    type_only(form.seed, "340282366920938463463374607431768211455")
    press(form.draw)
    assert window.readings.setup.scenario.start.seed == 2**128 - 1
    draws = np.random.default_rng(2**128 - 1)
    first, second = draws.normal(0.0, 1.0, (3, 2)) / np.sqrt(3), draws.normal(0.0, 1.0, (2, 1)) / np.sqrt(2)
    assert start_of(window) == [*first.ravel(), *second.ravel()]


def test_expressions_and_commas_are_numbers(window: MainWindow, form: StartForm):
    choose(form.weights.distribution, "uniform")
    type_only(form.weights.numbers[0], "0,5")
    type_only(form.weights.numbers[1], "2/3")
    press(form.draw)
    draw = window.readings.setup.scenario.start.draw
    assert (draw.weights.low, draw.weights.high) == (0.5, 2 / 3)
    type_only(form.weights.numbers[1], "3^0.5")
    press(form.draw)
    assert window.readings.setup.scenario.start.draw.weights.high == ROOT_3


def test_what_can_not_be_drawn_is_said_beside_its_field_and_nothing_is_drawn(window: MainWindow, form: StartForm):
    choose(form.weights.distribution, "uniform")
    before = window.readings.setup
    fields = {"low": form.weights.numbers[0], "high": form.weights.numbers[1], "seed": form.seed}
    for typed, said in (
        ({"low": "abc"}, '"abc" is not a number.'),
        ({"low": "1/0"}, "This divides by 0."),
        ({"low": ""}, "A number is missing."),
        ({"high": "1e400"}, "larger than any number"),
        ({"low": "3", "high": "2"}, "Low = 3.0 is above high = 2.0."),
        ({"seed": "1.5"}, "no whole number"),
        ({"seed": "-1"}, "−1 is out of the range: whole numbers from 0 to 2^128 − 1."),
        (
            {"seed": "340282366920938463463374607431768211456"},
            "is out of the range: whole numbers from 0 to 2^128 − 1.",
        ),
    ):
        for button in (form.draw, form.next):
            for key, text in typed.items():
                type_only(fields[key], text)
            press(button)
            assert window.readings.setup is before and not window.commands.edits.undo.canUndo()
            assert said in fields[next(iter(typed))].fault
            assert {key: fields[key].text() for key in typed} == typed
        for key, text in {"low": "-1", "high": "1", "seed": "4"}.items():
            type_only(fields[key], text)
    press(form.draw)
    assert window.readings.setup.scenario.start.seed == 4
    assert not any(field.fault for field in fields.values())


def test_what_is_said_is_not_in_the_way_of_draw(window: MainWindow, form: StartForm):
    type_only(form.seed, "-1")
    press(form.draw)
    assert form.seed.fault
    type_only(form.seed, "5")
    for area in window.views.findChildren(QScrollArea):  # the form's own, or that of the whole page
        if area.isAncestorOf(form):
            area.ensureWidgetVisible(form.next)
    assert window.childAt(form.draw.mapTo(window, form.draw.rect().center())) is form.draw
    press(form.draw)
    assert window.readings.setup.scenario.start.seed == 5


def test_a_seed_of_39_digits_leaves_the_panel_as_wide_as_it_is(window: MainWindow, form: StartForm):
    facts = window.scenario_panel.facts
    wide = facts.minimumSizeHint().width()
    type_only(form.seed, "9" * 38)
    press(form.draw)
    assert facts.values["start"].text() == "drawn, seed 99999999999…"
    assert facts.values["start"].toolTip() == f"weights N(0, 1) / √fan-in, biases 0, PCG64, seed {'9' * 38}"
    assert facts.minimumSizeHint().width() <= max(wide, facts.width())


def test_a_fault_between_two_fields_is_over_when_the_other_is_mended(window: MainWindow, form: StartForm):
    choose(form.weights.distribution, "uniform")
    type_only(form.weights.numbers[0], "3")
    press(form.draw)
    assert form.weights.numbers[0].fault == "Low = 3.0 is above high = 1.0."
    type_only(form.weights.numbers[1], "4")
    press(form.draw)
    assert window.readings.setup.scenario.start.draw.weights.low == 3.0


def test_a_standard_deviation_below_0_is_refused_and_a_mean_is_not(window: MainWindow, form: StartForm):
    choose(form.biases.distribution, "normal")
    type_only(form.biases.numbers[0], "-1")
    type_only(form.biases.numbers[1], "-1")
    press(form.draw)
    assert "out of the range: numbers from 0 up" in form.biases.numbers[1].fault
    choose(form.biases.distribution, "uniform")  # whose ends may be below 0
    type_only(form.biases.numbers[1], "-0.5")
    press(form.draw)
    assert window.readings.setup.scenario.start.draw.biases.high == -0.5


def test_a_draw_that_leads_out_of_the_numbers_is_said(window: MainWindow, form: StartForm):
    choose(form.weights.distribution, "uniform")
    for field, text in zip(form.weights.numbers, ("-1.7e308", "1.7e308"), strict=True):
        type_only(field, text)
    press(form.draw)
    assert form.fault.isVisible()
    assert form.fault.text() == "The distribution is so wide that it draws infinite numbers."
    type_only(form.weights.numbers[0], "0")
    press(form.draw)
    assert not form.fault.isVisible()
    assert window.commands.edits.undo.canUndo()


def test_the_next_seed_is_the_one_after_what_stands_there(window: MainWindow, form: StartForm):
    choose(form.generator, "mt19937")
    type_only(form.seed, "41")
    press(form.next)
    assert window.readings.setup.scenario.start.seed == form.seed.value() == 42
    assert window.readings.setup.scenario.start.generator == "mt19937"
    type_only(form.seed, str(most_seed("mt19937")))
    press(form.next)
    assert form.seed.fault == "This is the generator's last seed."
    assert window.readings.setup.scenario.start.seed == 42
    choose(form.generator, "pcg64")
    press(form.next)
    assert window.readings.setup.scenario.start.seed == 2**32


def test_a_seed_that_the_generator_does_not_take_is_said(window: MainWindow, form: StartForm):
    type_only(form.seed, str(2**40))
    choose(form.named, called("numpy.random.rand"))
    press(form.draw)
    assert "is out of the range: whole numbers from 0 to 4" in form.seed.fault
    assert not window.commands.edits.undo.canUndo()


def test_what_is_set_here_waits_for_draw_whatever_else_is_changed(window: MainWindow, form: StartForm, page):
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    choose(form.named, called("He uniform"))
    assert form.origin.text() == "changed here, and not drawn yet"
    write(page.training.rate, "0.5")
    write(page.layers.names[1], "only one")  # refused: the other fields show again what is so
    page.layers.sizes[1].setValue(4)
    assert form.weights.shown() == NAMED_DRAWS[called("He uniform")].draws.weights
    assert window.readings.setup.scenario.start.draw.weights.distribution == "normal"
    choose(form.named, -1)
    assert form.origin.text() == "drawn as it stands here"
    choose(form.named, called("He uniform"))
    window.commands.documents.open_setup(open_setup("query-3-2-1"))
    assert form.origin.text() == "drawn as it stands here"
    assert (form.weights.scale.currentData(), form.seed.value()) == ("fan_out", 7)


def test_1000_and_1000_typed_and_drawn_are_the_articles_setup(window: MainWindow, form: StartForm, page):
    window.commands.documents.open_setup(open_setup("psi-2-3-3-2"))
    page.layers.sizes[1].setValue(1000)
    page.layers.sizes[2].setValue(1000)
    passes = window.readings.passes
    assert passes.trace.forward.activations[1].tolist() == [[1.0] * 1000]
    assert not passes.trace.gradient.any()
    assert page.message.text() == "New weights into layer 2, 3 were drawn; all others are as they were."
    press(form.draw)
    assert start_of(window) == open_setup("psi-2-1000-1000-2").start.tolist()


def test_a_drawn_start_says_that_it_stays_drawn(window: MainWindow, form: StartForm, page):
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    start = window.readings.setup.scenario.start
    page.layers.sizes[1].setValue(4)
    assert window.readings.setup.scenario.start == start
    assert page.message.text() == "The start was drawn again, for this network: into layer 1, 2 lead other weights now."


def test_neurons_that_are_drawn_alike_are_said(window: MainWindow, form: StartForm, page):
    choose(form.weights.distribution, "constant")
    choose(form.weights.scale, None)
    type_only(form.weights.numbers[0], "0.5")
    press(form.draw)
    assert start_of(window) == [0.5] * 8
    alike = "Activ1 and Activ2 start with equal weights, so they learn the same and stay equal."
    assert page.message.text() == alike
    page.layers.sizes[1].setValue(3)
    assert (
        page.message.text()
        == f"{alike}  The start was drawn again, for this network: into layer 1, 2 lead other weights now."
    )


def test_tab_goes_through_the_form_and_space_draws(window: MainWindow, form: StartForm, page: NetworkPage):
    choose(form.weights.distribution, "uniform")
    weights, biases = form.weights, form.biases
    page.training.goal.setFocus()
    for field in (
        form.named, weights.distribution, *weights.numbers, weights.scale, biases.distribution, biases.numbers[0],
        biases.scale, form.seed, form.generator, form.draw, form.next,
    ):  # fmt: skip
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is field
        assert not field.visibleRegion().isEmpty()  # the form is scrolled to it
        if field is form.seed:
            QTest.keyClicks(field, "12")
    QTest.keyClick(form.next, Qt.Key.Key_Space)
    assert window.readings.setup.scenario.start.seed == 13
    window.commands.edits.undo.undo()
    assert not window.commands.edits.undo.canUndo()


def test_no_word_of_the_form_is_cut(window: MainWindow, form: StartForm, page: NetworkPage):
    for size, scheme in product(((1024, 700), (1280, 800)), (Scheme.LIGHT, Scheme.DARK)):
        window.resize(*size)
        window.theme.choose(scheme)
        for kind in ("uniform", "normal", "constant"):
            choose(form.weights.distribution, kind)
            QApplication.processEvents()
            area = form.parentWidget().parentWidget()
            assert form.minimumSizeHint().width() <= form.width() <= area.width()
            for box in form.findChildren(QComboBox):
                room = box.width() - ARROW
                for index in range(box.count()):
                    assert box.fontMetrics().horizontalAdvance(box.itemText(index)) <= room, box.itemText(index)


def test_captions_stand_below_each_other_in_a_narrow_view(window: MainWindow, page: NetworkPage):
    window.resize(1264, 760)
    QApplication.processEvents()
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    lefts = {
        caption: {label.mapTo(page, QPoint()).x() for label in shown if label.text() == caption} for caption in CAPTIONS
    }
    assert list(lefts.values()) == [{10}] * len(CAPTIONS)
