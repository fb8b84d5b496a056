"""Where the parts of the window stand: the play bar, what is read at its left, the network, and what is below it."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.actions.action_set import ActionSet
from gui.diagram.view import DiagramView
from gui.inspector.panel import Inspector
from gui.look.theme import Theme
from gui.plots.error_plot import ErrorPlot
from gui.preferences.folding import Foldable, Folding
from gui.preferences.window_geometry import Fold, WindowGeometry
from gui.reading.reading_column import ReadingColumn
from gui.widgets.panel_splitter import PanelSplitter
from gui.widgets.rail import Rail, RailSide
from gui.widgets.room.yielding_width import YieldingWidth
from gui.window.view_tabs import ViewTabs
from gui.window.window_context import WindowContext


class Panels(NamedTuple):
    """What stands side by side in the window, and can be folded away, covered, or made way for."""

    reading: ReadingColumn
    diagram: DiagramView
    inspector: Inspector
    error_plot: ErrorPlot
    views: ViewTabs


class Workspace(YieldingWidth):
    """The panels that are made in it, its splitters, and the rails to which they fold.

    Parts are made in what they will stand in: each that is moved into another is styled, and measured, anew.
    """

    def __init__(self) -> None:
        super().__init__(self._least_width)
        self._plot_sizes: list[int] = []  # of the lower row, while its views stand beside all else
        self.body = QWidget(self)  # all but the play bar
        self._beside = QWidget(self.body)
        self.across = PanelSplitter(Qt.Orientation.Horizontal, self._beside)  # what is read, and all the rest
        self.right = QWidget(self.across)
        self._halves = PanelSplitter(
            Qt.Orientation.Horizontal, self.right
        )  # all that, and a view that stands beside it
        self.rows = PanelSplitter(Qt.Orientation.Vertical, self._halves)  # the network, and what is below it
        self._upper = QWidget(self.rows)
        self.columns = PanelSplitter(Qt.Orientation.Horizontal, self._upper)  # network and inspector
        self.plots = PanelSplitter(Qt.Orientation.Horizontal, self.rows)  # the error, and the views
        for splitter in (self.across, self.columns, self.plots, self.rows, self._halves):
            splitter.setHandleWidth(8)
            splitter.setChildrenCollapsible(False)

    def make_rails(self, actions: ActionSet, theme: Theme) -> dict[str, Rail]:
        """What stands for each panel while it is folded, by the action that folds it."""
        self._actions = actions
        self.rails = {
            name: Rail(side, actions[name], theme, holder)
            for name, side, holder in (
                ("scenarios", RailSide.LEFT, self._beside),
                ("inspector", RailSide.RIGHT, self._upper),
                ("lower_views", RailSide.BOTTOM, self.right),
                ("tool_bar", RailSide.TOP, self.body),
            )
        }
        return self.rails

    def lay_out(
        self, context: WindowContext, panels: Panels, transport: QWidget, phase_bar: QWidget, bars: Sequence[QWidget]
    ) -> None:
        """Lay out the window's parts, which are made; let them be folded, and their shares be kept.

        The bars stand one below the other, above all but the play bar.
        """
        self._panels, self._transport, self._phase_bar = panels, transport, phase_bar
        window, settings, rails = context.window, context.settings, self.rails
        _lay_side_by_side(self._beside, rails["scenarios"], self.across)
        _lay_side_by_side(self._upper, self.columns, rails["inspector"])
        self.across.insertWidget(0, panels.reading)  # what is read is as tall as all the rest
        for splitter, stretched in ((self.across, 1), (self.columns, 0), (self.rows, 0)):
            splitter.setStretchFactor(stretched, 1)
        self.geometry_kept = WindowGeometry(window, settings, self.across, self.columns, self.plots, self.rows)
        above_rail = QVBoxLayout(self.right)
        above_rail.setContentsMargins(0, 0, 0, 0)
        above_rail.setSpacing(8)
        above_rail.addWidget(phase_bar)
        above_rail.addWidget(self._halves, 1)
        above_rail.addWidget(rails["lower_views"])
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(transport)
        both.addWidget(self.body, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(8, 8, 8, 2)
        column.setSpacing(8)
        column.addWidget(rails["tool_bar"])
        for bar in bars:
            column.addWidget(bar)
        column.addWidget(self._beside, 1)
        self.folding = Folding(settings, panels.diagram, window)
        self.folding.take(self._folds())

    def lay_bar(self, bar: QWidget) -> None:
        """Have one more bar above all, that nobody may ever need."""
        layout = cast("QVBoxLayout", self.body.layout())
        layout.insertWidget(0, bar)

    def lay_around(self, beside: QWidget, below: QWidget) -> None:
        """Have a panel at the right of all else, and one below the diagram, each as long as it is shown."""
        for holder, panel in ((self._beside, beside), (self.right, below)):
            panel.hide()
            layout = holder.layout()
            if layout is not None:
                layout.addWidget(panel)

    def put_beside(self, views: QWidget, *, beside: bool, share: float) -> None:
        """Have the views at the right of diagram and inspector, with a share of the width; or below them, as usual."""
        if not beside:
            self.plots.addWidget(views)
            self.plots.setSizes(self._plot_sizes)
            self.plots.setVisible(self._actions["lower_views"].isChecked())
            return
        self._plot_sizes = self.plots.sizes()
        self._halves.addWidget(views)
        self.plots.hide()
        width = self.right.width()
        self._halves.setSizes([round((1.0 - share) * width), round(share * width)])

    def _folds(self) -> list[Foldable]:
        """The panels that can be folded away; of the play bar no room is asked, it is always there at first."""
        geometry, actions = self.geometry_kept, self._actions
        parts: tuple[tuple[str, QWidget, Fold], ...] = (
            ("inspector", self._panels.inspector, Fold.INSPECTOR),
            ("scenarios", self._panels.reading, Fold.SCENARIOS),
            ("lower_views", self.plots, Fold.LOWER),
        )
        panels = [
            Foldable(
                f"window/{name}",
                actions[name],
                panel,
                self.rails[name],
                partial(geometry.show_part, fold),
                partial(geometry.has_room, fold),
            )
            for name, panel, fold in parts
        ]
        bar, name = self._transport, "tool_bar"
        show, is_free = bar.setVisible, lambda: True
        panels.append(Foldable(f"window/{name}", actions[name], bar, self.rails[name], show, is_free, can_yield=False))
        return panels

    def _least_width(self) -> int:
        """Of all of it, once what can be folded is."""
        beside_rails = self._phase_bar.minimumSizeHint().width() + self.geometry_kept.least_beside()
        return max(beside_rails, self._transport.minimumSizeHint().width())


def _lay_side_by_side(holder: QWidget, left: QWidget, right: QWidget) -> None:
    """Lay a rail and what it stands beside into `holder`; only the latter stretches."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in (left, right):
        row.addWidget(part, 0 if isinstance(part, Rail) else 1)
