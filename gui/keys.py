"""Who gets a key: the focused control first, then the window's shortcuts."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QWidget

_KEYS = Qt.Key
_OWN_KEYS: tuple[tuple[type[QWidget], frozenset[Qt.Key]], ...] = (
    (QAbstractButton, frozenset({_KEYS.Key_Space})),
    (
        QAbstractSlider,
        frozenset({_KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Home, _KEYS.Key_End}),
    ),
    (QComboBox, frozenset({_KEYS.Key_Space, _KEYS.Key_Home, _KEYS.Key_End})),
    (
        QAbstractItemView,
        frozenset({_KEYS.Key_Space, _KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Home, _KEYS.Key_End}),
    ),
)


class KeepsItsKeys(QObject):
    """Lets a control that has the focus keep its usual keys, where a shortcut of the window has them too.

    Without it Space on a focused button would run the training instead of pressing the button.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for kind, keys in _OWN_KEYS:
                if isinstance(watched, kind) and Qt.Key(event.key()) in keys:
                    event.accept()
                    return True
        return False

    def guard(self, window: QWidget) -> None:
        """Watch over all controls that `window` has now."""
        for kind, _ in _OWN_KEYS:
            for control in window.findChildren(kind):
                control.installEventFilter(self)
