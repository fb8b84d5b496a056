"""The strip of beads: where they stand, what is said of them, and how one is asked for."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QPushButton, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.look.theme import Theme
from gui.practice.parts.bead_places import Bead, lay_out
from gui.practice.parts.beads import BeadStrip
from gui.practice.parts.marks import AnswerMark
from tests.gui.practice.pictures import has_color

RIGHT, OPEN = AnswerMark.RIGHT, AnswerMark.OPEN
NAMES = [
    "SOP1",
    "Activ1",
    "SOP2",
    "Activ2",
    "SOP3",
    "Predicted",
    "g1",
    "g2",
    "∂E/∂SOP3",
    "∂E/∂Activ1",
    "g4",
    "∂E/∂SOP1",
    "∂E/∂W11",
]
CHAIN = [
    *(Bead(name, RIGHT, "forward") for name in NAMES[:6]),
    *(Bead(name, RIGHT if place < 4 else OPEN, "back") for place, name in enumerate(NAMES[6:])),
    Bead("new W11", OPEN, "update"),
]
Key = Qt.Key


def many(count: int, done: int) -> list[Bead]:
    """Two groups, as large as each other."""
    return [
        Bead(f"W{number}", RIGHT if number < done else OPEN, "forward" if 2 * number < count else "back")
        for number in range(count)
    ]


class Strip(QWidget):
    """A strip between two buttons, in a window as wide as is asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.before, self.strip, self.after = QPushButton("before"), BeadStrip(theme), QPushButton("after")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for widget in (self.before, self.strip, self.after):
            rows.addWidget(widget)
        self.asked: list[int] = []
        self.strip.chosen.connect(self.asked.append)


@pytest.fixture
def around(qtbot: QtBot, theme: Theme) -> Strip:
    made = Strip(theme)
    qtbot.addWidget(made)
    made.resize(920, 160)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def place_of(strip: BeadStrip, number: int) -> QPoint:
    return QPoint(round(strip.shown()[number].x), 24)


def test_where_there_is_room_they_stand_64_apart_in_the_middle_with_their_labels():
    places = lay_out(CHAIN, 920.0)
    assert [spot.x for spot in places.spots] == [460 - 6.5 * 64 + 64 * number for number in range(14)]
    assert (places.radius, places.has_labels) == (10.0, True)
    assert [(group.title, group.first, group.last) for group in places.groups] == [
        ("forward", 0, 5), ("back", 6, 12), ("update", 13, 13),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("count", "width", "radius", "beads"),
    [
        (14, 690.0, 10.0, 14),
        (39, 1100.0, 10.0, 39),
        (40, 900.0, 7.0, 40),
        (120, 2400.0, 7.0, 120),
        (121, 2400.0, 10.0, 2),
    ],
)
def test_the_more_there_are_the_smaller_they_get_until_a_group_is_one(
    count: int, width: float, radius: float, beads: int
):
    places = lay_out(many(count, 0), width)
    assert (places.radius, len(places.spots)) == (radius, beads)
    assert places.spots[0].x - radius >= 0 and places.spots[-1].x + radius <= width


@pytest.mark.parametrize("count", [2, 14, 40, 96])
@pytest.mark.parametrize("width", [220.0, 400.0, 900.0])
def test_no_two_beads_touch(count: int, width: float):
    places = lay_out(many(count, 0), width)
    xs = [spot.x for spot in places.spots]
    assert all(after - x >= 2 * places.radius + 4 for x, after in pairwise(xs))


def test_each_is_labelled_and_said(around: Strip):
    around.strip.show_beads(CHAIN, 10)
    shown = around.strip.shown()
    assert [bead.label for bead in shown] == [*NAMES, "new W11"]
    assert shown[10].text == "question 11 of 14, g4, open" and shown[0].text == "question 1 of 14, SOP1, right"


def test_where_they_are_near_only_the_one_that_is_asked_and_the_one_pointed_at_are_labelled(around: Strip):
    around.resize(480, 160)
    around.strip.show_beads(CHAIN, 10)
    assert [bead.label for bead in around.strip.shown() if bead.label] == ["g4"]
    QTest.mouseMove(around.strip.viewport(), place_of(around.strip, 2))
    assert [bead.label for bead in around.strip.shown() if bead.label] == ["SOP2", "g4"]
    QTest.mouseMove(around.strip.viewport(), place_of(around.strip, 9))
    assert [bead.label for bead in around.strip.shown() if bead.label] == ["∂E/∂Activ1"], "one is not over another"


def test_a_name_that_is_too_wide_beside_its_neighbours_is_whole_or_not_there(around: Strip):
    names = [f"∂X2_{number}/∂Z2_{number}" for number in range(1, 10)]
    around.strip.show_beads([Bead(name) for name in names], 4)
    labels = {number: bead.label for number, bead in enumerate(around.strip.shown()) if bead.label}
    assert labels[4] == names[4]
    assert all(label == names[number] for number, label in labels.items())
    assert 3 not in labels and 5 not in labels


def test_of_a_group_it_says_how_many_are_done(around: Strip):
    around.strip.show_beads(many(192, 127), 127)
    assert [bead.label for bead in around.strip.shown()] == ["96 of 96", "31 of 96"]
    assert around.strip.shown()[1].text == "questions 97 to 192 of 192, 31 of them answered"
    assert [bead.mark for bead in around.strip.shown()] == [RIGHT, OPEN]
    QTest.mouseClick(around.strip.viewport(), Qt.MouseButton.LeftButton, pos=place_of(around.strip, 1))
    assert around.asked == [127], "the first that is open"


def test_a_click_asks_for_a_question(around: Strip):
    around.strip.show_beads(CHAIN, 10)
    QTest.mouseClick(around.strip.viewport(), Qt.MouseButton.LeftButton, pos=place_of(around.strip, 7))
    assert around.asked == [7]
    QTest.mouseClick(around.strip.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 24))
    assert around.asked == [7], "beside the beads there is nothing"


def test_it_is_one_stop_of_tab_in_which_arrows_walk(around: Strip):
    around.strip.show_beads(CHAIN, 10)
    around.before.setFocus()
    QTest.keyClick(around.before, Key.Key_Tab)
    assert around.strip.hasFocus()
    for key in (Key.Key_Left, Key.Key_Left, Key.Key_Return, Key.Key_Home, Key.Key_Left, Key.Key_Space, Key.Key_End):
        QTest.keyClick(around.strip, key)
    QTest.keyClick(around.strip, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert around.asked == [8, 0, 13]
    QTest.keyClick(around.strip, Key.Key_Tab)
    assert around.after.hasFocus()


def test_a_screen_reader_finds_one_list(around: Strip):
    around.strip.show_beads(CHAIN, 10)
    found = QAccessible.queryAccessibleInterface(around.strip)
    assert found.role() == QAccessible.Role.List and found.text(QAccessible.Text.Name) == "Questions"
    texts = [found.child(number).text(QAccessible.Text.Name) for number in range(found.childCount())]
    assert len(texts) == 14 and texts[10] == "question 11 of 14, g4, open"


def test_the_beads_are_told_anew_once_one_is_answered(around: Strip, qtbot: QtBot):
    around.strip.show_beads(CHAIN, 10)
    answered = [*CHAIN[:10], Bead("g4", AnswerMark.SLIP, "back"), *CHAIN[11:]]
    around.strip.show_beads(answered, 10)
    assert around.strip.shown()[10].text == "question 11 of 14, g4, known slip"
    assert around.strip.shown()[10].filled < 1.0, "it has just begun to fill"
    qtbot.waitUntil(lambda: around.strip.shown()[10].filled == 1.0)
    assert has_color(around.strip, "#b04d00")


class StillStyle(QProxyStyle):
    """The style of a system whose animations are off."""

    def styleHint(self, hint, option=None, widget=None, returnData=None):  # noqa: N803 - as Qt calls it
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_nothing_moves_where_the_systems_animations_are_off(around: Strip):
    style = StillStyle("Fusion")
    style.setParent(around)
    around.strip.setStyle(style)
    around.strip.show_beads(CHAIN, 10)
    around.strip.show_beads([*CHAIN[:10], Bead("g4", RIGHT, "back"), *CHAIN[11:]], 11)
    assert around.strip.shown()[10].filled == 1.0


def test_letters_and_questions_marks_are_left_to_the_window(around: Strip):
    around.strip.show_beads(CHAIN, 10)
    around.strip.setFocus()
    QTest.keyClick(around.strip, Key.Key_Question)
    QTest.keyClick(around.strip, "g")
    QApplication.processEvents()
    QTest.keyClick(around.strip, Key.Key_Return)
    assert around.asked == [10], "a letter searches nothing"


@pytest.mark.parametrize("count", [14, 192])
def test_once_all_is_done_none_is_asked(around: Strip, theme: Theme, count: int):
    around.strip.show_beads(many(count, count), count - 1)
    assert has_color(around.strip, theme.colors.lit)
    around.strip.show_beads(many(count, count), None)
    assert not has_color(around.strip, theme.colors.lit)
    around.resize(600, 160)
    assert around.strip.shown()[0].mark is RIGHT
