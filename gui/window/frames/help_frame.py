"""Help in the window: what is under the pointer or has the keyboard, and what is known of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from core.network.elements import Bias, Element, Input, Weight
from gui.look.plain_text import unkeyed
from gui.preferences.language import language_of_texts
from gui.window.view_tabs import ViewTabs
from gui.window.window_context import WindowContext

if TYPE_CHECKING:  # loaded when help is wanted
    from gui.actions.shortcuts import Shortcut
    from gui.help.help_texts import HelpText
    from gui.help.help_window import HelpWindow
    from gui.help.manual_window import ManualWindow
    from gui.help.topic import Topic


class HelpFrame(QObject):
    """Finds out what help is wanted for, and shows it."""

    def __init__(
        self, context: WindowContext, diagram: QWidget, views: ViewTabs, parts: Callable[[], Mapping[str, QWidget]]
    ) -> None:
        """Tell of the views, and of the `parts` of a window by the names that their help has, the inner ones first."""
        super().__init__(context.window)
        self._theme, self._readings = context.theme, context.readings
        self._actions, self._window = context.actions, context.window
        self._diagram, self._views, self._parts = diagram, views, parts

    def _keys(self) -> "Sequence[Shortcut]":
        from gui.actions.shortcuts import shortcuts_of

        return shortcuts_of(self._actions, self._window.menuBar())

    @cached_property
    def help(self) -> "HelpWindow":
        """The window of help, made when it is first wanted."""
        from gui.help.help_window import HelpWindow

        return HelpWindow(
            self._theme,
            self._keys,
            lambda: [*self.views(), *self.parts()],
            language_of_texts,
            self.show_page,
            self._window,
        )

    @Slot()
    def show_here(self) -> None:
        """Tell of what is under the pointer; where that is nothing of the window, of what has the keyboard."""
        self.help.show_topic(self.topic_at(QCursor.pos()))

    @Slot()
    def show_keys(self) -> None:
        """Tell of all keys."""
        self.help.show_keys()

    @Slot()
    def show_terms(self, term: str = "") -> None:
        """Tell of all terms, that of this id at the top."""
        self.help.show_terms(term)

    @cached_property
    def manual(self) -> "ManualWindow":
        """The window of the manual, made when it is first wanted."""
        from gui.help.manual_window import ManualWindow

        return ManualWindow(self._window)

    @Slot()
    def show_manual(self) -> None:
        """Open the manual at the view that is shown below."""
        self.show_page(self._views.shown)

    def show_page(self, name: str) -> None:
        """Open the manual at the page of a view."""
        self.manual.open_page(name, language_of_texts())

    def show_view(self, name: str) -> None:
        """Tell of a view or a part of the window, by its name."""
        self.help.show_view(name)

    def topic_at(self, at: QPoint) -> "Topic | None":
        """What help there is for a place of the screen, or else for what has the keyboard."""
        widget, focused = QApplication.widgetAt(at), self._window.focusWidget()
        topic = None
        if widget is not None and widget.window() is self._window:
            topic = self.topic_of(widget, widget.mapFromGlobal(at))
        if topic is None and focused is not None:
            topic = self.topic_of(focused)
        return topic

    def topic_of(self, widget: QWidget, at: QPoint | None = None) -> "Topic | None":
        """What help there is for a widget, at a place in it: its own tips, those of what it is in, and the terms."""
        from gui.help.help_texts import part_texts, terms_in, terms_of, view_texts
        from gui.help.topic import MOST_TERMS, Topic, told_of

        title, said, keys = self._of_tab(widget, at) or told_of(widget)
        texts: list[str] = [title, *said]
        known: list[HelpText] = []
        element = self._element_at(widget)
        if element is not None:
            title, said = self._readings.names.of(element), ()
            known += terms_of([_TERM_OF.get(type(element), "neuron")])
        page = self._page_of(title, "")
        for name, text in self._around(widget):
            page = page or self._page_of(text, name)
            about = view_texts().get(name) or part_texts()[name]
            title = title or text
            said = (*said, f"{text}: {about.text_in(language_of_texts())}")
            known += terms_of(about.terms)
        found = [*(each for text in texts for each in terms_in(text, language_of_texts())), *known]
        terms = tuple(dict.fromkeys(found))[:MOST_TERMS]
        return Topic(title, said, keys, terms, page) if title or terms else None

    def _page_of(self, title: str, part: str) -> str:
        """The page of the manual that tells of a view, by its title, or of a part; empty where none does."""
        views = self._views
        view = next((name for name in views.names if views.spec_of(name).title == title), "")
        return view or _PAGE_OF.get(part, "")

    def views(self) -> Iterator[tuple[str, str]]:
        """What each view is called, and what it is for."""
        from gui.help.help_texts import view_texts

        views = self._views
        return ((views.spec_of(name).title, view_texts()[name].text_in(language_of_texts())) for name in views.names)

    def parts(self) -> Iterator[tuple[str, str]]:
        """What each part of the window is called, and what it is for."""
        from gui.help.help_texts import part_texts

        return (
            (each.name_in(language_of_texts()), each.text_in(language_of_texts())) for each in part_texts().values()
        )

    def _of_tab(self, widget: QWidget, at: QPoint | None) -> tuple[str, tuple[str, ...], str] | None:
        if not isinstance(widget, QTabBar):
            return None
        tab = widget.currentIndex() if at is None else widget.tabAt(at)
        return (unkeyed(widget.tabText(tab)), (widget.tabToolTip(tab),), "") if tab >= 0 else None

    def _element_at(self, widget: QWidget) -> Element | None:
        """What is pointed at in the diagram."""
        is_there = widget is self._diagram or self._diagram.isAncestorOf(widget)
        return self._readings.hovered if is_there else None

    def _around(self, widget: QWidget) -> Iterator[tuple[str, str]]:
        """The view and the part of the window that a widget is in, the inner first: their ids and their names."""
        from gui.help.help_texts import part_texts

        views = self._views
        if views.isAncestorOf(widget):
            yield views.shown, views.spec_of(views.shown).title
            return
        for name, part in self._parts().items():
            if part is widget or part.isAncestorOf(widget):
                yield name, part_texts()[name].name_in(language_of_texts())
                return


_TERM_OF: Mapping[type[Element], str] = {Weight: "weight", Bias: "bias", Input: "input"}
_PAGE_OF = dict.fromkeys(("diagram", "inspector", "error", "transport", "reading"), "window") | {
    name: name for name in ("phases", "lesson", "practice")
}
