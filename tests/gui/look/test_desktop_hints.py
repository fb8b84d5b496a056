"""What the desktop asks of every program, and what the preferences make of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLineF, QObject, QRectF, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from gui.diagram.scene.flow import Flow
from gui.look.desktop_hints import STILL, keep_still, moves
from gui.look.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Scheme, Theme
from gui.practice.parts.dressed import duration
from gui.preferences.dialog import PreferencesDialog
from gui.window.main_window import MainWindow


class AnimatedStyle(QProxyStyle):
    """The style of a desktop whose animations take so many ms; 0 where it has them off."""

    def __init__(self, milliseconds: int) -> None:
        super().__init__("Fusion")
        self._milliseconds = milliseconds

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: object = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._milliseconds
        return int(super().styleHint(hint, option, widget, data))


@pytest.fixture
def restless(qapp: QApplication) -> Iterator[QWidget]:
    """A widget of a desktop that has animations."""
    widget, style = QWidget(), AnimatedStyle(200)
    widget.setStyle(style)
    yield widget
    keep_still(False)


def test_things_glide_unless_the_desktop_has_its_animations_off(restless: QWidget):
    assert moves(restless) and duration(restless, 150) == 150
    style = AnimatedStyle(0)
    restless.setStyle(style)
    assert not moves(restless) and duration(restless, 150) == 0


def test_things_do_not_glide_where_it_was_chosen_that_nothing_moves(restless: QWidget):
    keep_still(True)
    assert not moves(restless) and not moves() and duration(restless, 150) == 0


def test_numbers_are_at_once_where_they_would_glide_to(restless: QWidget):
    keep_still(True)
    flow = Flow(QRectF(0, 0, 100, 100), QApplication.font())
    flow.start([(QLineF(0, 0, 10, 0), "0.5")], stays=True)
    assert flow.shown().texts == ("0.5",) and not flow.is_moving


def test_motion_is_chosen_in_the_preferences_and_kept(restless: QWidget, window: MainWindow, settings: QSettings):
    window.actions_made["preferences"].trigger()
    (dialog,) = window.findChildren(PreferencesDialog)
    dialog.motion.setCurrentIndex(dialog.motion.findText("Nothing moves by itself"))
    dialog.motion.activated.emit(dialog.motion.currentIndex())
    assert QApplication.instance().property(STILL) and not moves(restless)
    assert settings.value("nothing_moves") in (True, "true")
    dialog.motion.setCurrentIndex(dialog.motion.findText("As the system"))
    dialog.motion.activated.emit(dialog.motion.currentIndex())
    assert moves(restless)


class Wishes(QObject):
    """What Qt knows of the desktop: its wish for contrast, and whether it is dark."""

    contrastPreferenceChanged = Signal()  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.contrast, self.scheme = Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Light
        self.colorSchemeChanged = QGuiApplication.styleHints().colorSchemeChanged

    def accessibility(self) -> "Wishes":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme


@pytest.mark.skipif(not hasattr(Qt, "ContrastPreference"), reason="Qt before 6.10 doesn't know of it")
def test_contrast_follows_the_desktop_in_light_and_in_dark(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    wishes = Wishes()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: wishes)
    theme = Theme(Scheme.SYSTEM)
    assert theme.colors is LIGHT
    wishes.contrast = Qt.ContrastPreference.HighContrast
    wishes.contrastPreferenceChanged.emit()
    assert theme.colors is CONTRAST_LIGHT
    wishes.scheme = Qt.ColorScheme.Dark
    wishes.contrastPreferenceChanged.emit()
    assert theme.colors is CONTRAST_DARK
    wishes.contrast = Qt.ContrastPreference.NoPreference
    wishes.contrastPreferenceChanged.emit()
    assert theme.colors is DARK
    theme.blockSignals(True)
