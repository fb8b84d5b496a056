"""The chooser: what it offers, says, and begins."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.number_format import grouped
from core.exercises.choosing.choice import PracticeChoice, practice_of_choice
from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from core.network.elements import Neuron, Weight
from core.setup.setup import open_setup
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.chooser.kind_texts import KEYS
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_idle

KIND = PracticeKind
LEFT = Qt.MouseButton.LeftButton
Make = Callable[..., ChooserPage]


class Heard(QObject):
    """What a page says by its signals."""

    def __init__(self, page: ChooserPage) -> None:
        super().__init__(page)
        self.started: list[PracticeChoice] = []
        self.said: list[str] = []
        self.others: list[str] = []
        page.started.connect(self.started.append)
        page.announced.connect(self.said.append)
        page.left.connect(lambda: self.others.append("left"))
        page.code_wanted.connect(lambda: self.others.append("code"))
        page.worksheet_wanted.connect(lambda: self.others.append("worksheet"))


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, settings: QSettings) -> Iterator[Make]:
    models = []

    def made(name: str = "gad-3-2-1", hold: Weight | Neuron | None = None, model: Model | None = None) -> ChooserPage:
        model = model or Model(open_setup(name))
        models.append(model)
        model.commands.pointing.pin(hold)
        page = ChooserPage(model.store, model.readings, KeptChoices(settings), theme)
        qtbot.addWidget(page)
        page.resize(1280, 750)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.setFocus()
        until_idle()
        return page

    yield made
    for model in models:
        model.close()


def press(page: ChooserPage, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)
        until_idle()


def started(page: ChooserPage) -> PracticeChoice:
    heard = Heard(page)
    QTest.mouseClick(page.panel.start, LEFT)
    (choice,) = heard.started
    return choice


# What it begins with


def test_enter_begins_one_weights_chain(make: Make):
    page = make()
    heard = Heard(page)
    assert QApplication.focusWidget() is page.panel.start
    press(page, Qt.Key.Key_Return)
    assert heard.started == [PracticeChoice(KIND.CHAIN, "w[1,1,1]", sample=0, rate=0.5, blanks=1)]


def test_what_was_begun_last_is_chosen_the_next_time(make: Make):
    page = make()
    press(page, "4")
    page.panel.digits.field.setValue(6)
    assert started(page).kind is KIND.UPDATE
    again = make()
    assert again.choosing.kind is KIND.UPDATE and again.panel.digits.field.value() == 6


def test_what_was_looked_at_only_is_not(make: Make):
    press(make(), "4")
    assert make().choosing.kind is KIND.CHAIN


def test_the_weight_that_is_held_is_chosen(make: Make):
    assert started(make(hold=Weight(1, 1, 0))).about == "w[2,2,1]"


def test_the_neuron_that_is_held_is_chosen(make: Make):
    page = make("psi-2-3-3-2", hold=Neuron(0, 2))
    press(page, "3")
    assert started(page).about == "dE/dz[1,3]"
    assert page.panel.subject.currentText() == "ψ1_3"


def test_where_the_last_one_cannot_be_begun_another_is_chosen(make: Make, settings: QSettings):
    KeptChoices(settings).keep(PracticeChoice(KIND.DELTA, "dE/dz[1,1]"))
    page = make()
    assert page.choosing.kind is KIND.FORWARD
    assert page.grid.cards[KIND.FORWARD].isChecked() and not page.grid.cards[KIND.DELTA].isChecked()


# The cards


def test_each_card_says_how_much_it_asks(make: Make):
    cards = make().grid.cards
    assert {kind: card.detail for kind, card in cards.items()} == {
        KIND.FORWARD: "7 numbers, to E · 4\u00a0min",
        KIND.CHAIN: "14 numbers, W11 · 7\u00a0min",
        KIND.DELTA: "Every neuron here has one path only. Try 2-3-3-2, with ψ.",
        KIND.UPDATE: "8 new weights · 4\u00a0min",
        KIND.ITERATION: "32 numbers · 16\u00a0min",
        KIND.UP_OR_DOWN: "All 8 shrink here: with other numbers",
        KIND.WHICH_RULE: "5 factors · 2\u00a0min",
        KIND.ORDER: "3 weights · 3\u00a0min",
        KIND.MISTAKE: "a sheet with one wrong line",
        KIND.PREDICT: "draw the error before Run",
        KIND.MY_NUMBERS: "type, paste or open yours",
    }
    assert [kind for kind, card in cards.items() if card.is_off] == [KIND.DELTA]


def test_every_key_chooses_its_card(make: Make):
    page = make("psi-2-3-3-2")
    for key, kind in KEYS.items():
        press(page, key.lower())
        assert page.choosing.kind is kind
        assert page.panel.title.text() == page.grid.cards[kind].title


def test_a_card_that_is_off_says_why(make: Make):
    page = make()
    heard = Heard(page)
    press(page, "3")
    QTest.mouseClick(page.grid.cards[KIND.DELTA], LEFT)
    assert page.choosing.kind is KIND.CHAIN
    assert heard.said == ["A delta over all paths: Every neuron here has one path only. Try 2-3-3-2, with ψ."] * 2
    assert page.grid.cards[KIND.DELTA].accessibleDescription().startswith("Can't be chosen: Every neuron")


def test_arrows_go_through_the_cards_that_can_be_chosen(make: Make):
    page = make()
    arrows = [Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up]
    visited = []
    for arrow in arrows:
        press(page, arrow)
        visited.append(page.choosing.kind)
    assert visited == [KIND.UPDATE, KIND.ITERATION, KIND.WHICH_RULE, KIND.PREDICT, KIND.MISTAKE, KIND.UP_OR_DOWN]
    press(page, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert page.choosing.kind is KIND.FORWARD, "none is beyond the first"


def test_a_double_click_begins(make: Make):
    page = make()
    heard = Heard(page)
    QTest.mouseClick(page.grid.cards[KIND.UPDATE], LEFT)
    QTest.mouseDClick(page.grid.cards[KIND.UPDATE], LEFT)
    assert [choice.kind for choice in heard.started] == [KIND.UPDATE]


def test_a_card_that_has_the_keyboard_hands_it_on(make: Make):
    page = make()
    page.grid.cards[KIND.CHAIN].setFocus()
    press(page, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.grid.cards[KIND.ITERATION]
    heard = Heard(page)
    press(page, Qt.Key.Key_Return)
    assert [choice.kind for choice in heard.started] == [KIND.ITERATION]


# What is chosen beside it


def test_another_weight_is_asked_about(make: Make):
    page = make()
    page.panel.subject.setFocus()
    press(page, Qt.Key.Key_End)
    assert page.panel.subject.currentText() == "W42"
    assert page.grid.cards[KIND.CHAIN].detail == "11 numbers, W42 · 6\u00a0min"
    assert started(page).about == "w[2,2,1]"


def test_what_cannot_be_begun_with_what_is_chosen_says_why(make: Make):
    page = make()
    press(page, "7")
    page.panel.subject.setFocus()
    press(page, Qt.Key.Key_End)
    assert page.panel.note.text().startswith("A chain here has 3 factors: too few to choose from.")
    assert not page.panel.start.isEnabled()
    heard = Heard(page)
    page.start()
    assert heard.started == []
    press(page, Qt.Key.Key_Home)
    assert page.panel.start.isEnabled() and not page.panel.note.isVisible()


def test_only_what_a_kind_needs_is_asked(make: Make):
    page = make()
    panel = page.panel
    press(page, "0")
    assert not any(each.isVisible() for each in (panel.subject, panel.digits, panel.state, panel.numbers, panel.blanks))
    press(page, "6")
    assert panel.numbers.isVisible() and not panel.digits.isVisible() and not panel.blanks.isVisible()
    press(page, "1")
    assert panel.digits.isVisible() and panel.blanks.isVisible() and not panel.subject.isVisible()


def test_more_digits_tell_more_and_are_kept_within_what_can_be_asked(make: Make):
    page = make()
    for _ in range(9):
        QTest.mouseClick(page.panel.digits.more, LEFT)
    assert page.panel.digits.field.value() == 8 and not page.panel.digits.more.isEnabled()
    assert not page.panel.takes_rate.isVisible(), "in eight digits the scenario's own rate can be told"
    assert (started(page).digits, started(page).rate) == (8, None)


def test_the_scenarios_own_rate_can_be_kept(make: Make):
    page = make()
    assert "Practice rate 0.5." in page.panel.rate.text()
    assert "the new W11 is 0.4170 in 4 digits, as the old one is" in page.panel.rate.text()
    QTest.mouseClick(page.panel.takes_rate, LEFT)
    assert page.panel.takes_rate.isVisible() and not page.panel.takes_rate.isChecked()
    assert page.panel.note.text() == "Not asked, as a slip gives the same 4 digits there: ∂E/∂Activ1, W11_new."
    assert page.grid.cards[KIND.CHAIN].detail.startswith("12 numbers")
    assert started(page).rate is None


@pytest.mark.parametrize(("name", "state", "sample"), [("gad-3-2-1", 80_000, 0), ("digits-64-20-10", 43_000, 1188)])
def test_iteration_and_sample_are_written_in_full(qtbot: QtBot, make: Make, name: str, state: int, sample: int):
    model = Model(open_setup(name))
    model.commands.playback.choose_sample(sample)
    model.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: model.readings.state == state, timeout=60_000)
    page = make(model=model)
    assert page.panel.state.text() == grouped(state) and page.panel.sample.text() == grouped(sample + 1)


def test_drawn_numbers_are_those_of_their_start(qtbot: QtBot, make: Make):
    model = Model(open_setup("gad-3-2-1"))
    model.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: model.readings.history.last >= 3 and not model.readings.running)
    model.commands.playback.seek(2)
    page = make(model=model)
    assert page.bar.how.text() == "iteration 2 · sample 1" and page.panel.state.value() == 2
    assert not page.panel.drawn.isVisible()
    page.panel.numbers.setFocus()
    press(page, Qt.Key.Key_Down)
    assert page.panel.drawn.isVisible() and not page.panel.state.isEnabled()
    QTest.mouseClick(page.panel.drawn.more, LEFT)
    choice = started(page)
    assert (choice.seed, choice.state) == (703, 0)  # as sheet 3 of seed 7 is printed
    page.panel.numbers.setFocus()
    press(page, Qt.Key.Key_Up)
    assert (started(page).seed, started(page).state) == (None, 2)


def test_another_sample_is_asked_about(make: Make):
    page = make("moons-2-3-2")
    page.panel.sample.setFocus()
    page.panel.sample.selectAll()
    press(page, "7", Qt.Key.Key_Return)
    assert started(page).sample == 6
    assert page.bar.how.text() == "iteration 0 · sample 7"


def test_typing_a_number_chooses_no_card(make: Make):
    page = make()
    page.panel.digits.field.setFocus()
    page.panel.digits.field.selectAll()
    press(page, "5", Qt.Key.Key_Return)
    assert page.choosing.kind is KIND.CHAIN and started(page).digits == 5


# Blank lines


def test_blank_lines_are_as_many_as_one_wants(make: Make, settings: QSettings):
    page = make()
    assert page.panel.blank_count.text() == "the last of 14"
    page.panel.blanks.setFocus()
    press(page, Qt.Key.Key_Right)
    assert page.panel.blank_count.text() == "the last 2 of 14" and started(page).blanks == 2
    press(page, Qt.Key.Key_End)
    assert page.panel.blank_count.text() == "all 14" and started(page).blanks is None
    assert KeptChoices(settings).fading(KIND.CHAIN) == Fading(None)
    assert KeptChoices(settings).fading(KIND.FORWARD) == Fading(1), "each kind has its own"


def test_what_was_right_twice_running_is_said_to_be_given(make: Make, settings: QSettings):
    KeptChoices(settings).keep_fading(KIND.FORWARD, Fading(3, 0, frozenset(), frozenset({"E"})))
    page = make()
    press(page, "1")
    assert page.panel.given.text() == "Given, as it was right twice running: E"
    choice = started(page)
    setup = open_setup("gad-3-2-1")
    assert [each.id for each in practice_of_choice(setup, setup.start, choice).blanks] == ["z[2,1]", "a[2,1]"]


# The ways out


def test_esc_leaves_and_the_other_ways_are_asked_for(make: Make):
    page = make()
    heard = Heard(page)
    press(page, Qt.Key.Key_Escape)
    QTest.mouseClick(page.bar.leave, LEFT)
    QTest.mouseClick(page.panel.code, LEFT)
    page.panel.worksheet.setFocus()
    press(page, Qt.Key.Key_Return)
    assert heard.others == ["left", "left", "code", "worksheet"]
    assert heard.started == []


def test_it_follows_the_scenario(make: Make, qtbot: QtBot):
    model = Model(open_setup("gad-3-2-1"))
    page = make(model=model)
    model.commands.edits.edit("rate", model.readings.setup.with_learning_rate(0.5))
    assert not page.panel.takes_rate.isVisible()
    assert started(page).rate is None


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("name", ["gad-3-2-1", "psi-2-3-3-2", "query-3-2-1"])
def test_nothing_is_cut_off(qtbot: QtBot, make: Make, theme: Theme, name: str, scheme: Scheme):
    theme.choose(scheme)
    page = make(name)
    for key, size in product("15679", ((960, 580), (1024, 640), (1280, 740))):
        press(page, key)
        page.resize(*size)
        places: list[object] = []
        qtbot.waitUntil(lambda places=places: is_settled(page, places))
        assert faults_of(page) == [], (key, size)
