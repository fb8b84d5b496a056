"""Many small pictures in ink: shown, chosen by pointer and keys, read out; fast although there may be tens of thousands."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.look.theme import DARK, LIGHT, Colors, Theme
from gui.widgets.thumbnails.ink_pictures import InkPictures
from gui.widgets.thumbnails.thumbnail import CaptionTone, CaptionWord, Thumbnail
from gui.widgets.thumbnails.thumbnail_list import ThumbnailList
from tests.gui.idle import until_idle

WRONG = 4  # the sample that is answered wrongly


def told(number: int) -> Thumbnail:
    if number == WRONG:
        words = (CaptionWord("4", CaptionTone.STRONG), CaptionWord(" as "), CaptionWord("9", CaptionTone.WRONG))
        return Thumbnail(words, "sample 5, a 4, answered 9", below="94 %", is_wrong=True)
    return Thumbnail((CaptionWord(str(number)),), f"sample {number + 1}, a {number}")


def ink(number: int) -> np.ndarray:
    """The first row of pixels is full, and one more pixel for each sample."""
    shares = np.zeros((4, 4))
    shares[0], shares.flat[4 : 4 + number] = 1.0, 0.5
    return shares


@pytest.fixture
def some(qtbot: QtBot, theme: Theme) -> Iterator[ThumbnailList]:
    """Ten of them, in a row of at least three."""
    made = ThumbnailList()
    qtbot.addWidget(made)
    made.dress(theme.colors)
    made.show_pictures(ink, (4, 4))
    made.show_samples(np.arange(10), told)
    made.resize(230, 200)
    with qtbot.waitExposed(made):
        made.show()
    until_idle()
    return made


def center(of: ThumbnailList, number: int) -> QPoint:
    row = of.thumbnails.row_of(number)
    assert row is not None
    return of.visualRect(of.thumbnails.index(row)).center()


def click(on: ThumbnailList, number: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(on.viewport(), Qt.MouseButton.LeftButton, held, center(on, number))


def test_one_is_chosen_by_a_click_and_the_next_by_keys(some: ThumbnailList):
    chosen: list[int] = []
    some.chosen.connect(chosen.append)
    click(some, 1)
    QTest.keyClick(some, Qt.Key.Key_Right)
    QTest.keyClick(some, Qt.Key.Key_Left)
    QTest.keyClick(some, Qt.Key.Key_Down)
    QTest.keyClick(some, Qt.Key.Key_Up)
    below = next(number for number in range(2, 10) if center(some, number).y() > center(some, 1).y())
    assert center(some, below + 1).x() == center(some, 1).x()
    assert chosen == [1, 2, 1, below + 1, 1]
    assert some.selected == [1]


def test_several_are_selected_and_none_of_them_is_chosen(some: ThumbnailList):
    chosen: list[int] = []
    click(some, 1)
    some.chosen.connect(chosen.append)
    click(some, 3, Qt.KeyboardModifier.ShiftModifier)
    assert some.selected == [1, 2, 3] and not chosen
    some.selectAll()
    assert some.selected == list(range(10))


def test_what_is_selected_stays_where_others_are_shown(some: ThumbnailList):
    click(some, 1)
    for number in (3, 4, 8):
        click(some, number, Qt.KeyboardModifier.ControlModifier)
    some.show_samples(np.array([9, 8, 4, 3, 0]), told)
    assert some.selected == [3, 4, 8] and some.current == 8
    some.show_samples(np.array([0, 1]), told)
    assert some.selected == []


def test_it_stays_where_it_is_scrolled_to(some: ThumbnailList):
    some.show_samples(np.arange(300), told)
    some.verticalScrollBar().setValue(500)
    some.show_samples(np.arange(1, 301), told)
    until_idle()
    assert some.verticalScrollBar().value() == 500
    some.bring_into_view(0)  # which isn't there
    assert some.verticalScrollBar().value() == 500
    some.bring_into_view(1)
    assert some.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Down])
def test_keys_that_move_in_it_are_its_own(some: ThumbnailList, key: Qt.Key):
    """PgDown is the window's way to the next sample."""
    of_window: list[None] = []
    QShortcut(QKeySequence(key), some).activated.connect(lambda: of_window.append(None))
    some.show_samples(np.arange(300), told)
    some.go_to(0)
    QTest.keyClick(some, key)
    assert some.current is not None and some.current >= 3 and not of_window


def test_a_screen_reader_hears_what_the_sample_is(some: ThumbnailList):
    interface = QAccessible.queryAccessibleInterface(some)
    items = [interface.child(index) for index in range(interface.childCount())]
    texts = [item.text(QAccessible.Text.Name) for item in items]
    assert texts[3:5] == ["sample 4, a 3", "sample 5, a 4, answered 9"]
    assert items[3].role() is QAccessible.Role.ListItem


def test_letters_typed_go_to_a_caption(some: ThumbnailList):
    chosen: list[int] = []
    some.chosen.connect(chosen.append)
    QTest.keyClicks(some, "7")
    assert chosen == [7]


def picture_of(list_: ThumbnailList) -> QImage:
    return list_.viewport().grab().toImage()


def colors_in(list_: ThumbnailList, number: int) -> set[str]:
    image, cell = picture_of(list_), list_.visualRect(list_.thumbnails.index(number))
    points = ((x, y) for x in range(cell.left(), cell.right()) for y in range(cell.top(), cell.bottom()))
    return {QColor(image.pixel(x, y)).name() for x, y in points}


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_ink_is_the_colour_of_text_and_a_wrong_answer_has_a_red_rim(some: ThumbnailList, colors: Colors):
    some.dress(colors)
    assert {colors.text, colors.panel} <= colors_in(some, 0)
    assert colors.error in colors_in(some, WRONG) and colors.error not in colors_in(some, 3)
    assert colors.lit_soft not in colors_in(some, 3)
    some.light({3})
    assert colors.lit_soft in colors_in(some, 3)


def test_a_pixel_is_an_even_block_of_its_ink():
    pictures = InkPictures()
    pictures.dress(LIGHT)
    pictures.take(lambda _number: np.array([[0.0, 1.0, 0.5], [0.0, np.nan, 0.0]]))
    image = pictures.image(0)
    assert image is not None and (image.width(), image.height()) == (3, 2)
    shades = [[QColor(image.pixel(x, y)).name() for x in range(3)] for y in range(2)]
    # half way from #ffffff to #1b1f27, at 128/255: 255 − 228 · 0.50196 = 140.6 = 0x8d and so on
    assert shades == [
        ["#ffffff", "#1b1f27", "#8d8f93"],
        ["#ffffff", LIGHT.error, "#ffffff"],
    ]  # what is no number is no ink either


def test_pictures_are_made_and_described_as_they_come_into_sight(some: ThumbnailList):
    """Of 60,000 only those that are seen, and those on the way, are asked for."""
    made: set[int] = set()
    described: set[int] = set()

    def ink_of(number: int) -> np.ndarray:
        made.add(number)
        return ink(number % 9)

    def tell(number: int) -> Thumbnail:
        described.add(number)
        return told(number)

    some.show_pictures(ink_of, (4, 4))
    some.show_samples(np.arange(60_000), tell)
    some.scrollToBottom()
    picture_of(some)
    assert 59_999 in made and len(made) < 60 and len(described) < 60


def test_without_pictures_there_are_captions_alone(some: ThumbnailList):
    high = some.visualRect(some.thumbnails.index(0)).height()
    some.show_pictures(None, (1, 1))
    assert some.visualRect(some.thumbnails.index(0)).height() < high / 2
    assert some.shown()[:2] == [(0, "0"), (1, "1")] and some.shown()[WRONG] == (WRONG, "4 as 9")


def test_a_long_caption_makes_cells_wider_and_is_shortened_beyond_that(some: ThumbnailList):
    narrow = some.gridSize().width()
    some.show_samples(np.arange(10), told, ["Iris-versicolor"])
    assert some.gridSize().width() > narrow
    some.show_samples(np.arange(10), told, ["of a class that has a very long name indeed, in every word of it"])
    assert some.gridSize().width() < 200
    picture_of(some)


def test_the_first_in_sight_stays_it_in_another_width(some: ThumbnailList):
    some.show_samples(np.arange(300), told)
    some.resize(700, 200)
    until_idle()
    some.bring_into_view(200)
    until_idle()
    first = some.indexAt(QPoint(20, 20)).row()
    assert first > 0
    some.resize(230, 200)
    until_idle()
    assert first in {some.indexAt(QPoint(x, 20)).row() for x in range(20, 200, 20)}


def test_a_bar_has_a_handle_only_where_there_is_more(some: ThumbnailList):
    some.show_samples(np.arange(300), told)
    until_idle()
    assert some.verticalScrollBar().isEnabled()
    some.show_samples(np.arange(2), told)
    until_idle()
    assert not some.verticalScrollBar().isEnabled()
