"""What a right click, the Menu key and Shift+F10 offer on the parts of the window: what is done there, and a copy."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from gui.document.exports import Exports
from gui.plots.curve_panel import CurvePanel
from gui.views.page import TabPage
from gui.window.frames.workspace import Panels
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from gui.plots.prediction_plot import PredictionPlot
    from gui.views.check.page import CheckPage
    from gui.views.confusion.page import ConfusionPage
    from gui.views.data.page import DataPage
    from gui.views.layers.page import LayersPage
    from gui.views.listing.page import ListingPage
    from gui.views.matrices.page import MatricesPage
    from gui.views.plane.curve_page import CurvePage
    from gui.views.plane.page import PlanePage
    from gui.views.slope.page import SlopePage
    from gui.views.weights.page import WeightsPage


class PartMenus(QObject):
    """Gives each plot, map and line a menu of actions that are there already."""

    def __init__(self, context: WindowContext, panels: Panels, timeline: QWidget, exports: Exports) -> None:
        super().__init__(context.window)
        self._actions, self._pointing, self._exports = context.actions, context.commands.pointing, exports
        actions, views, error = context.actions, panels.views, panels.error_plot
        [self._run] = actions.in_menu("export_run")
        self._below = self._copies(views, "view")
        self._give_curves(
            error,
            *actions.in_menu("log", "plot_next", "delete_kept_runs", "export_errors", "export_epochs"),
            copies=self._copies(error, "error"),
        )
        for page in views.pages:
            self._give_page(page)
            self._give_confusion(page)
        views.made.connect(self._give_page)
        views.made.connect(self._give_confusion)
        states = actions.in_menu("to_start", "step_back", "step", "newest"), actions.in_menu("run_to", "reset")
        self._give(timeline, (*states[0], None, *states[1], None, self._run))
        panels.diagram.addActions([actions["fit"], *self._copies(panels.diagram, "network")])

    @Slot(object)
    def _give_page(self, page: TabPage) -> None:
        """Give what is drawn on a page that was made its menu."""
        match type(page).__name__:  # a class that is named here would be loaded for it
            case "PredictionPlot":
                self._give_curves(cast("PredictionPlot", page), copies=self._below)
            case "DataPage":
                self._give_curves(cast("DataPage", page).plot, copies=self._below)
            case "PlanePage" | "CurvePage":
                plane = cast("PlanePage | CurvePage", page)
                self._give_view(plane.canvas, self._action(self.tr("Show all samples"), plane.show_all))
            case "WeightsPage":
                matrix = cast("WeightsPage", page).matrix
                self._give_view(matrix, self._action(self.tr("Show all weights"), matrix.show_all))
            case "MatricesPage":
                matrices = cast("MatricesPage", page)
                self._give_view(matrices.canvas, *matrices.copies.of_one)
            case "ListingPage":
                listing = cast("ListingPage", page)
                self._give_view(listing.list, *listing.copies.actions)
            case "LayersPage":
                self._give_view(cast("LayersPage", page).drawing)
            case "SlopePage":
                self._give_view(cast("SlopePage", page).plot)
            case "CheckPage":
                self._give_view(cast("CheckPage", page).view, self._actions["check"])

    @Slot(object)
    def _give_confusion(self, page: TabPage) -> None:
        """The same for the page of the confusion matrix, which has a button for a picture beside."""
        if type(page).__name__ == "ConfusionPage":
            confusion = cast("ConfusionPage", page)
            self._give_view(confusion.matrix, self._action(self.tr("Copy as CSV"), confusion.copy_csv))
            self._give_curves(confusion.plot, copies=self._below)
            confusion.picture_wanted.connect(partial(self._exports.picture, lambda: confusion, "confusion"))

    def _give_curves(self, plot: CurvePanel, *more: QAction, copies: Iterable[QAction]) -> None:
        show_all = self._action(self.tr("Show all iterations"), plot.show_all.click)
        self._give(plot.canvas, (show_all, *more, None, *copies, None, self._run))

    def _give_view(self, part: QWidget, *first: QAction) -> None:
        self._give(part, (*first, None, *self._below))

    def _copies(self, of: QWidget, what: str) -> list[QAction]:
        """What makes a picture of a part; `what` is a word for its file."""
        exports = self._exports
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
        self._actions.draw_icons_of(filter(None, offered))
        self._pointing.hover(None)  # no card covers it
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
