"""The lower right of the window: several views of the open setup, one at a time, under tabs."""

from typing import Protocol

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions.actions import Actions
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model.workbench import Workbench
from gui.preferences.settings import kept_text
from gui.widgets.controls import TabBar
from gui.widgets.purpose import Purpose
from gui.widgets.scrolled import Scrolled

HEADER = 34  # points
ACROSS, PAGE = 280, 62  # points that it has at least, and below the tabs and what belongs to a view
APART = 50  # points that margins and gaps take


class View(Protocol):
    """What can stand under a tab."""

    tools: QWidget  # stands beside the tabs

    def why_not(self) -> str:
        """What the open setup lacks for this view; empty where it lacks nothing."""


class Views(QFrame):
    """Shows one of its views; one that the open setup has nothing for can't be chosen, and says why."""

    left = Signal()  # another view comes, and the keyboard was in the one before

    def __init__(
        self, workbench: Workbench, theme: Theme, actions: Actions, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self.setObjectName("panel")
        self.setMinimumSize(ACROSS, grown(2 * HEADER) + PAGE)
        # Whatever the view in front would like, the room is the user's to share out.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._views: list[tuple[str, View]] = []
        self._scrolled: list[Scrolled] = []
        self._wanted = kept_text(settings, "view")
        self.tabs = TabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self._purpose = Purpose(self.tabs, self.tr("Views"))
        self._pages = QStackedLayout()
        self._beside = QWidget()  # the tools of the view in front: beside the tabs, or below them
        self._tools = QStackedLayout(self._beside)
        self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.larger = QToolButton()
        self.larger.setDefaultAction(actions.larger)
        self.larger.setAutoRaise(True)
        row = QHBoxLayout()
        row.setContentsMargins(8, 3, 8, 1)
        row.setSpacing(10)
        row.addWidget(self.tabs)
        row.addWidget(self._beside, 1)
        row.addStretch()
        row.addWidget(self.larger)
        self._row = row
        top = QWidget()
        top.setLayout(row)
        top.setMinimumHeight(HEADER)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._below = QHBoxLayout()
        self._below.setContentsMargins(13, 0, 10, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(self._below)
        column.addLayout(self._pages, 1)
        self.tabs.currentChanged.connect(self._choose)
        workbench.setup_changed.connect(self._follow_setup)
        theme.changed.connect(self._dress)
        self._dress()

    def add(self, name: str, text: str, tip: str, view: QWidget) -> None:
        """Give `view`, a `View`, a tab; `name` is what the settings know it by."""
        self._views.append((name, view))  # type: ignore[arg-type]
        self._scrolled.append(Scrolled(view))
        self._scrolled[-1].dress(self._theme.colors)
        self._pages.addWidget(self._scrolled[-1])
        tools: QWidget = view.tools  # type: ignore[attr-defined]
        tools.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools.addWidget(tools)
        self.tabs.blockSignals(True)
        place = self.tabs.addTab(text)
        self.tabs.blockSignals(False)
        self.tabs.setTabToolTip(place, tip)
        self.tabs.setTabWhatsThis(place, tip)
        self._follow_setup()

    @property
    def names(self) -> list[str]:
        """The names of all views, in the order of their tabs."""
        return [name for name, _ in self._views]

    @property
    def shown(self) -> str:
        """The name of the view that is shown."""
        return self._views[self.tabs.currentIndex()][0]

    def show_view(self, name: str) -> None:
        """Bring a view to the front."""
        if name != self._views[self._pages.currentIndex()][0] and self._has_keyboard():
            self.left.emit()  # or Qt gives it to whatever comes next, where Space presses it
        self._wanted = name
        self._settings.setValue("view", name)
        self._follow_setup()

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is in the view in front, or its tools."""
        focused, parts = self.window().focusWidget(), (self._scrolled[self._pages.currentIndex()], self._beside)
        return focused is not None and any(part.isAncestorOf(focused) for part in parts)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.show_view(self._views[place][0])

    @Slot()
    def _follow_setup(self) -> None:
        """Show the view that the user wants, wherever the setup has something for it, and else the first."""
        current = 0
        self.tabs.blockSignals(True)  # a tab that can't be chosen any more makes way for another by itself
        for place, (name, view) in enumerate(self._views):
            lacks = view.why_not()
            self.tabs.setTabEnabled(place, not lacks)
            self.tabs.setTabToolTip(place, lacks or self.tabs.tabWhatsThis(place))
            if name == self._wanted and not lacks:
                current = place
        self.tabs.setCurrentIndex(current)
        self.tabs.blockSignals(False)
        self.tabs.updateGeometry()  # the chosen tab's text is bold, and wider
        self._pages.setCurrentIndex(current)
        self._tools.setCurrentIndex(current)
        self.setAccessibleName(self.tabs.tabText(current))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the tools of the view in front below the tabs where there is no room beside them."""
        if not self._views:
            return
        tools = self._views[self.tabs.currentIndex()][1].tools
        layout = tools.layout()
        wanted = layout.sizeHint().width() if layout is not None else 0
        self._beside.setHidden(wanted == 0)
        room = self.width() - self.tabs.sizeHint().width() - self.larger.sizeHint().width() - APART
        place = self._below if wanted > room else self._row
        if place.indexOf(self._beside) < 0:
            for each in (self._below, self._row):
                each.removeWidget(self._beside)
            place.insertWidget(0 if place is self._below else 1, self._beside, 1)
            self._beside.setVisible(wanted > 0)  # now, and not when Qt gets round to it

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        for scrolled in self._scrolled:
            scrolled.dress(colors)
        self.tabs.setStyleSheet(
            f"QTabBar::tab {{ color: {colors.dim}; background: transparent; border: none; padding: 5px 6px 4px 6px;"
            " border-bottom: 2px solid transparent; }"
            f"QTabBar::tab:selected {{ color: {colors.text}; font-weight: bold;"
            f" border-bottom-color: {colors.accent}; }}"
            f"QTabBar::tab:hover:!selected {{ color: {colors.text}; }}"
            f"QTabBar::tab:disabled {{ color: {colors.middle}; }}"
            f"QTabBar::tab:focus {{ background: {colors.field}; }}"
        )
