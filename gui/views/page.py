"""A view that shares a corner of the window with others, and costs nothing while another one is shown."""

from typing import ClassVar, Protocol

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.look.style_sheet import form_style
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.widgets.closing import ClosesDown
from gui.widgets.number_field import NumberField


class TabPage(ClosesDown, Protocol):
    """What can stand under a tab: a widget with tools of its own; every `Page` is one."""

    tools: QWidget  # stands beside the tabs while the page is shown
    wants_width: ClassVar[bool]  # whether it would be as wide as the window while the lower views are larger
    stands_beside: ClassVar[bool]  # whether it would be beside the diagram, as high as the window
    hides_what_is_asked: ClassVar[bool]  # whether it does so by itself, so that it needs no cover

    @staticmethod
    def why_not(readings: Readings, /) -> str:
        """What the open setup lacks for such a page, as a sentence; empty where it lacks nothing."""

    def show(self) -> None:
        """Come to the front."""


class Page(QWidget):
    """What stands under one tab: a subclass says it in `build`, `reword`, `refresh`, `dress` and `rewrite`.

    Those are called when the page is seen, and otherwise put off until it is. `tools` stand beside the
    tabs while the page is shown: its legend, its buttons.
    """

    wants_width: ClassVar[bool] = False
    stands_beside: ClassVar[bool] = False
    hides_what_is_asked: ClassVar[bool] = False

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme = readings, commands, theme
        self.tools = QWidget(self)
        self.tool_row = QHBoxLayout(self.tools)
        self.tool_row.setContentsMargins(0, 0, 0, 0)
        self.tool_row.setSpacing(8)
        self._unbuilt = self._undressed = self._stale = True
        self._format_is_new = self._words_are_new = False
        store.when(changes.setup_changed).connect(self._take_setup)
        store.when(changes.samples_changed).connect(self._take_setup)
        store.when(changes.words_changed).connect(self._take_words)
        store.when(changes.playhead_changed).connect(self._take_numbers)
        store.when(changes.number_format_changed).connect(self._take_notation)
        theme.changed.connect(self._take_colors)

    @staticmethod
    def why_not(_readings: Readings, /) -> str:
        """What the open setup lacks for such a page, as a sentence; empty where it lacks nothing.

        It is asked before there is a page.
        """
        return ""

    def close_down(self) -> None:
        """The window is closing: stop what is being computed; as a rule nothing is."""

    def build(self) -> None:
        """Another setup is open: everything is new, and `refresh` follows."""

    def reword(self) -> None:
        """The open setup is told in other words, and every number is the same; `refresh` follows."""
        self.build()

    def refresh(self) -> None:
        """Another state or sample is on the screen: every number may be new."""

    def dress(self) -> None:
        """Take the colours of the theme; fields and buttons have them."""

    def own_style(self) -> str:
        """The rules of its style sheet that it has beside those of fields and buttons."""
        return ""

    def rewrite(self) -> None:
        """Write numbers in another format, where they stay as they are when `refresh` is called, which follows.

        Number fields follow by themselves.
        """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    @Slot()
    def _take_setup(self) -> None:
        self._unbuilt = self._stale = True
        self._catch_up()

    @Slot()
    def _take_words(self) -> None:
        self._words_are_new = self._stale = True
        self._catch_up()

    @Slot()
    def _take_numbers(self) -> None:
        self._stale = True
        self._catch_up()

    @Slot()
    def _take_notation(self) -> None:
        self._format_is_new = self._stale = True
        self._catch_up()

    @Slot()
    def _take_colors(self) -> None:
        self._undressed = True
        self._catch_up()

    def _catch_up(self) -> None:
        if not self.isVisible() or self.why_not(self._readings):
            return
        fields_are_new = self._unbuilt or self._words_are_new or self._format_is_new
        if self._unbuilt:
            self._unbuilt = self._words_are_new = False
            self.build()
        if self._words_are_new:
            self._words_are_new = False
            self.reword()
        if self._undressed:
            self._undressed = False
            usual = form_style(self._theme.colors)
            self.setStyleSheet(usual + self.own_style())
            self.tools.setStyleSheet(usual)
            self.dress()
        if fields_are_new:
            for field in self.findChildren(NumberField):
                field.write_in(self._readings.number_format)
        if self._format_is_new:
            self._format_is_new = False
            self.rewrite()
        if self._stale:
            self._stale = False
            self.refresh()
