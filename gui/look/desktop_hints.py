"""What the desktop asks of every program: much contrast, little motion."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

STILL = "stillWindow"  # a property of the application: nothing in it moves, whatever the desktop says


def wants_contrast() -> bool:
    """Whether the desktop asks for high contrast; Qt before 6.10 doesn't know."""
    hints = QGuiApplication.styleHints()  # held: without it PySide takes what it gives for deleted
    ask = getattr(hints, "accessibility", None)
    return ask is not None and ask().contrastPreference() == Qt.ContrastPreference.HighContrast


def when_contrast_changes(follow: Callable[[], None]) -> None:
    """Call a slot when the desktop asks for high contrast, or no more."""
    hints = QGuiApplication.styleHints()
    ask = getattr(hints, "accessibility", None)
    if ask is not None:
        ask().contrastPreferenceChanged.connect(follow)


def keep_still(wanted: bool) -> None:
    """Let nothing move in the window: what would glide is at once where it goes."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(STILL, wanted)


def moves(widget: QWidget | None = None) -> bool:
    """Whether things may glide: unless the desktop has its animations off, or it was chosen that nothing moves."""
    application = QApplication.instance()
    if application is None or application.property(STILL):
        return False
    style = QApplication.style() if widget is None else widget.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
