"""The lower right of the window: several views of the open setup, one at a time, under tabs."""

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import pairwise
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions.spec import Told
from gui.look.text_size import grow_with_text, grown
from gui.model import changes
from gui.preferences.settings import kept_text
from gui.preferences.view_context import ViewContext
from gui.views.page import TabPage
from gui.widgets.controls import TabBar
from gui.widgets.purpose import Purpose
from gui.widgets.scrolled import Scrolled
from gui.window.pages import PageSpec

HEADER = 34  # logical pixels that the row of the tabs is high, at least
WIDTH = 345  # logical pixels, at least
PAGE_HEIGHT = 62  # logical pixels that there are at least below the tabs and the tools of a view
SPACING = 50  # logical pixels that margins and gaps take beside the tabs

PageType = TypeVar("PageType")


class ViewTabs(QFrame):
    """Shows one of its views; one that the open setup has nothing for can't be chosen, and says why.

    A view is made when it is shown or asked for the first time.
    """

    made = Signal(object)  # a page that wasn't there before
    asked_for = Signal()  # a view, which is to be seen
    left = Signal()  # another view comes, and the keyboard was in the one before: it may go to the diagram

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._readings = context.store, context.readings
        self._theme, self._settings = context.theme, context.settings
        self.setObjectName("panel")
        self.setMinimumWidth(WIDTH)
        grow_with_text(self.setMinimumHeight, lambda: grown(2 * HEADER) + PAGE_HEIGHT)
        # Whatever the view in front would like, the room is the user's to share out.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._specs: list[PageSpec] = []
        self._made: dict[str, TabPage] = {}
        self._scrolled: dict[str, Scrolled] = {}
        self._locked: dict[str, str] = {}  # why nothing can be changed on some pages, by their names
        self._wanted = kept_text(context.settings, "view")
        self._is_chosen = False  # whether anybody has chosen a view since the window was opened
        self._without: list[int] = []  # which views' tabs have no room, from 0
        self.tabs = TabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for button, name in zip(
            self.tabs.findChildren(QToolButton), (self.tr("Previous views"), self.tr("Next views")), strict=True
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._purpose = Purpose(self.tabs, self.tr("Views"))
        self.more = QToolButton()  # the views whose tabs have no room
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("More views"))
        self.more.setToolTip(self.tr("The views whose tabs have no room here"))
        self.more.setMenu(QMenu(self.more))
        self.more.menu().setToolTipsVisible(True)
        self.more.menu().aboutToShow.connect(self._list_others)
        self._pages = QStackedLayout()
        self._cover = QLabel()  # while a lesson asks for what the views would tell
        self._cover.setObjectName("dim")
        self._cover.setWordWrap(True)
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._cover)
        self._beside = QWidget()  # the tools of the view in front: beside the tabs, or below them
        self._tools = QStackedLayout(self._beside)
        self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.larger = QToolButton()
        self.larger.setAutoRaise(True)
        self._dress()  # while there are no tabs that would be laid out anew
        row = QHBoxLayout()
        row.setContentsMargins(8, 3, 8, 1)
        row.setSpacing(10)
        row.addWidget(self.tabs)
        row.addWidget(self.more)
        row.addWidget(self._beside, 1)
        row.addStretch()
        row.addWidget(self.larger)
        self._row = row
        top = QWidget()
        top.setLayout(row)
        grow_with_text(top.setMinimumHeight, HEADER)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._below = QHBoxLayout()
        self._below.setContentsMargins(13, 0, 10, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(self._below)
        column.addLayout(self._pages, 1)

    def begin(self, specs: Iterable[PageSpec], larger: QAction) -> None:
        """Show the first of these views: all actions are there now, of which views are made, and `larger` as well."""
        self.larger.setDefaultAction(larger)
        for spec in specs:
            self._add_tab(spec)
        self._follow_setup()
        self.tabs.currentChanged.connect(self._choose)
        # Each page knows of another setup before it may come to the front.
        self._store.when(changes.setup_taken).connect(self._follow_setup)
        self._theme.changed.connect(self._follow_theme)

    def add(self, spec: PageSpec) -> None:
        """Give one more view a tab."""
        self._add_tab(spec)
        self._follow_setup()

    def retell(self, told: Told) -> None:
        """Call the views, also those that are not made yet, what they are called in another language."""
        self._specs = [
            spec._replace(
                title=told(spec.title, f"{spec.name}_title", "PageTable"),
                tip=told(spec.tip, f"{spec.name}_title_tip", "PageTable"),
            )
            for spec in self._specs
        ]
        for index, spec in enumerate(self._specs):
            self.tabs.setTabText(index, spec.title)
            self.tabs.setTabToolTip(index, spec.tip)
            self.tabs.setTabWhatsThis(index, spec.tip)
        self._follow_setup()

    def _add_tab(self, spec: PageSpec) -> None:
        self._specs.append(spec)
        self.tabs.blockSignals(True)
        place = self.tabs.addTab(spec.title)
        self.tabs.blockSignals(False)
        self.tabs.setTabToolTip(place, spec.tip)
        self.tabs.setTabWhatsThis(place, spec.tip)

    def _page(self, spec: PageSpec) -> TabPage:
        """The page, which is made where it isn't yet."""
        if spec.name in self._made:
            return self._made[spec.name]
        page = self._made[spec.name] = spec.make()
        scrolled = self._scrolled[spec.name] = Scrolled(cast("QWidget", page), self)
        scrolled.setEnabled(spec.name not in self._locked)
        scrolled.dress(self._theme.colors)
        self._pages.addWidget(scrolled)
        page.tools.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools.addWidget(page.tools)
        page.tools.installEventFilter(self)
        self._lead_into(scrolled, page.tools)
        self.made.emit(page)
        return page

    def _lead_into(self, *parts: QWidget) -> None:
        """Have Tab go from the tabs to what stands in these, which would come last as it was made last.

        The list that drops from a choice is a window of its own, and no stop: `isAncestorOf` leaves it out.
        """
        # Not along `nextInFocusChain`: in Python the next widget, at last the window, becomes a child of that asked.
        within = (each for part in parts for each in part.findChildren(QWidget) if part.isAncestorOf(each))
        stops = [self.larger, *(each for each in within if each.focusPolicy() & Qt.FocusPolicy.TabFocus)]
        for before, stop in pairwise(stops):
            QWidget.setTabOrder(before, stop)

    @property
    def names(self) -> list[str]:
        """The names of all views, in the order of their tabs."""
        return [spec.name for spec in self._specs]

    @property
    def titles(self) -> list[str]:
        """What all views are called, in the order of their tabs."""
        return [spec.title for spec in self._specs]

    def titles_by_name(self) -> dict[str, str]:
        """What each view is called."""
        return {spec.name: spec.title for spec in self._specs}

    def spec_of(self, name: str) -> PageSpec:
        """What is known of a view before it is made.

        Raises
        ------
        KeyError
            If there is none of this name.
        """
        return {spec.name: spec for spec in self._specs}[name]

    @property
    def pages(self) -> list[TabPage]:
        """Those that are made."""
        return list(self._made.values())

    def page(self, kind: type[PageType]) -> PageType:
        """The page of that class; it need not have been shown.

        Raises
        ------
        LookupError
            If there is none.
        """
        for spec in self._specs:
            if spec.kind == kind.__name__:
                return cast("PageType", self._page(spec))
        raise LookupError(kind.__name__)

    @property
    def shown(self) -> str:
        """The name of the view that is shown."""
        return self._specs[self.tabs.currentIndex()].name

    @property
    def wants_width(self) -> bool:
        """Whether the view that is shown would be as wide as the window."""
        return self._page(self._specs[self.tabs.currentIndex()]).wants_width

    @property
    def stands_beside(self) -> bool:
        """Whether the view that is shown would be beside the diagram."""
        return self._page(self._specs[self.tabs.currentIndex()]).stands_beside

    def show_view(self, name: str) -> None:
        """Bring a view to the front."""
        if self._pages.currentWidget() is not self._scrolled.get(name) and self._has_keyboard():
            self.left.emit()  # or Qt gives it to whatever comes next, where Space presses it
        self._wanted, self._is_chosen = name, True
        self._settings.setValue("view", name)
        self._follow_setup()
        self.asked_for.emit()

    def show_usual(self) -> None:
        """Bring to the front what is there where nobody has chosen a view."""
        self.show_view(self._specs[0].name)
        self._is_chosen = False
        self._follow_setup()

    @Slot()
    def arrange(self) -> None:
        """The whole of it stands elsewhere, in another width."""
        self.tabs.updateGeometry()
        self._row.invalidate()
        self._row.activate()
        self._arrange()

    def cover(self, text: str) -> None:
        """Show this in the place of whichever view is in front, until the text is empty again."""
        if text != self._cover.text():
            self._cover.setText(text)
            self._follow_setup()

    def lock(self, reasons: Mapping[str, str]) -> None:
        """Let nothing be changed on these pages, and say in their tips why; on all others all can be."""
        for name, scrolled in self._scrolled.items():
            scrolled.setEnabled(name not in reasons)
            scrolled.setToolTip(reasons.get(name, ""))
        self._locked = dict(reasons)

    def why_locked(self, name: str) -> str:
        """Why nothing can be changed on a page; empty where it can."""
        return self._locked.get(name, "")

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is in the view in front, or its tools."""
        focused, page = self.window().focusWidget(), self._pages.currentWidget()
        if focused is None or page is None:
            return False
        return page.isAncestorOf(focused) or self._beside.isAncestorOf(focused)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.show_view(self._specs[index].name)

    @Slot()
    def _follow_setup(self) -> None:
        """Show the view that the user wants, wherever the setup has something for it, and else the first."""
        current, in_front = 0, self._in_front()
        self.tabs.blockSignals(True)  # a tab that can't be chosen any more makes way for another by itself
        for index, spec in enumerate(self._specs):
            lacks = spec.lacks(self._readings)
            self.tabs.setTabEnabled(index, not lacks)
            self.tabs.setTabToolTip(index, lacks or self.tabs.tabWhatsThis(index))
            if spec.name == in_front and not lacks:
                current = index
        self.tabs.setCurrentIndex(current)
        self.tabs.blockSignals(False)
        self.tabs.updateGeometry()  # the chosen tab's text is bold, and wider
        page = self._page(self._specs[current])
        is_covered = bool(self._cover.text()) and not page.hides_what_is_asked
        self._pages.setCurrentWidget(self._cover if is_covered else self._scrolled[self._specs[current].name])
        self._tools.setCurrentWidget(page.tools)
        self.setAccessibleName(self.tabs.tabText(current))
        self._arrange()

    def _in_front(self) -> str:
        """The view that is wanted; where that is only the usual one, what suits the setup better goes before it."""
        if self._is_chosen or self._wanted not in {"", self._specs[0].name}:
            return self._wanted
        return next((spec.name for spec in self._specs if spec.stands_first(self._readings)), self._wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What the tools say may be longer now than as they got their place.
        if event.type() == QEvent.Type.LayoutRequest and watched is self._tools.currentWidget():
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Have the tabs in one row, what has no room there in a menu; the tools beside them, or else below."""
        self._fit_tabs()
        tools = self._tools.currentWidget()
        if tools is None:
            return
        layout = tools.layout()
        wanted = layout.sizeHint().width() if layout is not None else 0
        wanted = 0 if self._cover.text() else wanted
        self._beside.setHidden(wanted == 0)
        room = self._room - self.tabs.sizeHint().width()
        room -= 0 if self.more.isHidden() else self._room_for_more
        place = self._below if wanted > room else self._row
        if place.indexOf(self._beside) < 0:
            for each in (self._below, self._row):
                each.removeWidget(self._beside)
            place.insertWidget(0 if place is self._below else self._row.indexOf(self.more) + 1, self._beside, 1)
            self._beside.setVisible(wanted > 0)  # now, and not when Qt gets round to it

    @property
    def _room(self) -> int:
        """Points that tabs and tools have in their row."""
        return self.width() - self.larger.sizeHint().width() - SPACING

    @property
    def _room_for_more(self) -> int:
        return self.more.sizeHint().width() + self._row.spacing()

    def _fit_tabs(self) -> None:
        """Show the tabs that have room; the menu has the other views."""
        self.more.setText(self.tr("{count} more ▾").format(count=len(self._specs)))  # at its widest
        self._without = self.tabs.fit(self._room, self._room_for_more)
        self.tabs.updateGeometry()  # which hidden tabs alone don't: they would be scrolled in the old width
        self.more.setText(self.tr("{count} more ▾").format(count=len(self._without)))
        self.more.setHidden(not self._without)

    @Slot()
    def _list_others(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for index in self._without:
            action = menu.addAction(self.tabs.tabText(index), partial(self.show_view, self._specs[index].name))
            action.setEnabled(self.tabs.isTabEnabled(index))
            action.setToolTip(self.tabs.tabToolTip(index))

    @Slot()
    def _follow_theme(self) -> None:
        self._dress()
        self._arrange()  # the tabs are as wide as their text is large

    def _dress(self) -> None:
        colors = self._theme.colors
        for scrolled in self._scrolled.values():
            scrolled.dress(colors)
        self.tabs.setStyleSheet(
            f"QTabBar::tab {{ color: {colors.dim}; background: transparent; border: none; padding: 5px 6px 4px 6px;"
            " border-bottom: 2px solid transparent; }"
            f"QTabBar::tab:selected {{ color: {colors.text}; font-weight: bold;"
            f" border-bottom-color: {colors.accent}; }}"
            f"QTabBar::tab:hover:!selected {{ color: {colors.text}; }}"
            f"QTabBar::tab:disabled {{ color: {colors.middle}; }}"
            f"QTabBar::tab:focus {{ background: {colors.field}; }}"
            f"QTabBar QToolButton {{ background: {colors.panel}; border: none; }}"
            f"QTabBar QToolButton:hover {{ background: {colors.field}; }}"
        )
        self.more.setStyleSheet(
            f"QToolButton {{ color: {colors.dim}; }} QToolButton:hover {{ color: {colors.text}; }}"
            " QToolButton::menu-indicator { image: none; width: 0; }"
        )
