"""A window that no screen shows whole any more is brought back once the screens are others."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.preferences.screens import OnScreens

Opened = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No desktop moves anything here."""
    monkeypatch.setattr("gui.preferences.screens.SETTLED", 1)


@pytest.fixture
def follower(qapp: QApplication) -> Iterator[OnScreens]:
    """Follows the screens for one test."""
    follower = OnScreens(qapp)
    yield follower
    follower.setParent(None)
    follower.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Shows a window so large, there."""

    def show(place: QRect, window: QWidget | None = None) -> QWidget:
        window = QWidget() if window is None else window
        qtbot.addWidget(window)
        window.setGeometry(place)
        with qtbot.waitExposed(window):
            window.show()
        window.setGeometry(place)  # where the screen itself would have had it elsewhere
        return window

    return show


def room() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def change_screens() -> None:
    """Tell of another screen, as the desktop does."""
    screen = QGuiApplication.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())


@pytest.mark.parametrize("kind", [QWidget, QDialog])
@pytest.mark.parametrize(
    "place",
    [
        pytest.param(QRect(9000, 5000, 400, 300), id="on a screen that is gone"),
        pytest.param(QRect(-9000, -5000, 400, 300), id="on one that was to the left"),
        pytest.param(QRect(500, 500, 400, 300), id="partly out of it"),
        pytest.param(QRect(100, 100, 5000, 4000), id="larger than it"),
    ],
)
def test_it_is_brought_back(
    follower: OnScreens, opened: Opened, qtbot: QtBot, kind: type[QWidget], place: QRect
) -> None:
    window = opened(place, kind())
    change_screens()
    qtbot.waitUntil(lambda: room().contains(window.frameGeometry()))
    border = window.frameGeometry().size() - window.size()
    assert window.size() == place.size().boundedTo(room().size() - border)


def test_its_title_is_in_sight_where_it_cannot_be_as_small_as_the_screen(
    follower: OnScreens, opened: Opened, qtbot: QtBot
) -> None:
    window = QWidget()
    window.setMinimumSize(5000, 4000)
    opened(QRect(-700, -700, 5000, 4000), window)
    change_screens()
    qtbot.waitUntil(lambda: window.frameGeometry().topLeft() == room().topLeft())


def test_one_that_is_in_sight_stays(follower: OnScreens, opened: Opened, qtbot: QtBot) -> None:
    here, away = opened(QRect(30, 40, 300, 200)), opened(QRect(9000, 5000, 300, 200))
    place = here.geometry()
    change_screens()
    qtbot.waitUntil(lambda: room().contains(away.frameGeometry()))
    assert here.geometry() == place


def test_what_is_shown_beside_the_pointer_stays(follower: OnScreens, opened: Opened, qtbot: QtBot) -> None:
    card = opened(QRect(9000, 5000, 60, 40), QWidget(None, Qt.WindowType.ToolTip))
    away = opened(QRect(9000, 5000, 300, 200))
    place = card.geometry()
    change_screens()
    qtbot.waitUntil(lambda: room().contains(away.frameGeometry()))
    assert card.geometry() == place


def test_one_that_filled_the_screen_comes_back_once_it_does_no_longer(
    follower: OnScreens, opened: Opened, qtbot: QtBot
) -> None:
    window = opened(QRect(9000, 5000, 300, 200))
    window.showFullScreen()
    follower.bring_back()
    assert window.isFullScreen()
    window.showNormal()
    window.setGeometry(9000, 5000, 300, 200)
    qtbot.waitUntil(lambda: room().contains(window.frameGeometry()))


def test_nothing_is_moved_until_the_screens_are_others(follower: OnScreens) -> None:
    """A picture of the window may be larger than the screen that there is."""
    waits = follower.findChild(QTimer)
    assert waits is not None and not waits.isActive()
    change_screens()
    assert waits.isActive()


def test_where_no_place_is_known_it_is_made_as_small_as_its_screen(
    opened: Opened, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "platformName", staticmethod(lambda: "wayland"))
    large, small = opened(QRect(100, 100, 5000, 4000)), opened(QRect(9000, 5000, 300, 200))
    follower, place = OnScreens(qapp), small.geometry()
    change_screens()
    qtbot.waitUntil(lambda: large.frameGeometry().size() == room().size())
    assert small.geometry() == place
    follower.setParent(None)
    follower.deleteLater()
