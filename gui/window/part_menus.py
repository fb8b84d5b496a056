"""What a right click, the Menu key and Shift+F10 offer on the parts of the window: what is done there, and a copy."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


class PartMenus(QObject):
    """Gives each plot, map and line a menu of actions that are there already."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_made
        self._run = self._action(self.tr("Error and weights over time (CSV)…"), window.exports.run)
        error, below = window.error_plot, window.views
        for plot, of, what in (
            (error, error, "error"),
            (window.prediction_plot, below, "view"),
            (window.data_page.plot, below, "view"),
        ):
            show_all = self._action(self.tr("Show all states"), plot.show_all.click)
            more = actions.of("log", "dismiss_previous_runs") if plot is error else ()
            self._give(plot.canvas, (show_all, *more, None, *self._copies(of, what), None, self._run))
        for part, fit in (
            (window.plane_page.canvas, self._action(self.tr("Show all samples"), window.plane_page.show_all)),
            (
                window.weights_page.matrix,
                self._action(self.tr("Show all weights"), window.weights_page.matrix.show_all),
            ),
            (window.layers_page.drawing, None),
            (window.slope_page.plot, None),
            (window.what_if_page.sweep_panel.plot, None),
            (window.check_page.view, actions["check"]),
        ):
            self._give(part, (fit, None, *self._copies(below, "view")))
        states = actions.of("to_start", "step_back", "step", "newest"), actions.of("run_to", "reset")
        self._give(window.transport.timeline, (*states[0], None, *states[1], None, self._run))
        window.diagram.addActions([actions["fit"], *self._copies(window.diagram, "network")])

    def _copies(self, of: QWidget, what: str) -> list[QAction]:
        """What makes a picture of a part; `what` is a word for its file."""
        exports = self._window.exports
        return [
            self._action(self.tr("Copy as a picture"), partial(exports.copy_picture, of)),
            self._action(self.tr("Save a picture…"), partial(exports.picture, lambda: of, what)),
        ]

    def _action(self, text: str, slot: Callable[..., object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        return action

    def _give(self, part: QWidget, offered: Iterable[QAction | None]) -> None:
        """Let `part` have a menu of these; None parts groups."""
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        part.customContextMenuRequested.connect(partial(self._open, part, tuple(offered)))

    def _open(self, part: QWidget, offered: tuple[QAction | None, ...], at: QPoint) -> None:
        menu = QMenu(part.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in offered:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self._window.commands.pointing.hover(None)  # no card covers it
        inside = part.viewport() if isinstance(part, QAbstractScrollArea) else part
        menu.popup(inside.mapToGlobal(at))


def open_menu_of_focus() -> None:
    """Open the menu of what has the keyboard, as the Menu key does where there is one."""
    part = QApplication.focusWidget()
    if part is not None:
        cursor = part.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = (cursor if isinstance(cursor, QRect | QRectF) else part.rect()).center()
        at = at.toPoint() if isinstance(at, QPointF) else at
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, part.mapToGlobal(at))
        QApplication.sendEvent(part, event)
