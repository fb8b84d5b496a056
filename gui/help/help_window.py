"""The window of help: what is under the pointer, all keys, all views, all terms; searched by what is typed above."""

import re
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTabBar, QTextBrowser, QVBoxLayout, QWidget

from core.base.spoken import listed
from gui.actions.shortcuts import Shortcut
from gui.help.help_texts import HelpText, glossary
from gui.help.topic import Topic
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.texts.letters import plain_letters
from gui.widgets.purpose import Purpose

SIZE = 640, 620  # logical pixels
KEYS_WIDE = 120
HERE, KEYS, VIEWS, TERMS = range(4)
_CODE = re.compile(r"`([^`]*)`")
Named = tuple[str, str]  # what something is called, and what it is for


class HelpWindow(QDialog):
    """Stays beside the window while that is used; `shown()` is what stands there."""

    def __init__(
        self,
        theme: Theme,
        keys: Callable[[], Sequence[Shortcut]],
        views: Callable[[], Sequence[Named]],
        language: Callable[[], str],
        open_page: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """`open_page` shows a page of the manual."""
        super().__init__(parent)
        self._theme, self._keys, self._views, self._language = theme, keys, views, language
        self._topic: Topic | None = None
        self.setWindowTitle(self.tr("Help"))
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Find a key, a view or a term"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.tabs = QTabBar()
        self._purpose = Purpose(self.tabs, self.tr("Parts of the help"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for title in (self.tr("Here"), self.tr("Keys"), self.tr("Views"), self.tr("Glossary")):
            self.tabs.addTab(title)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda link: open_page(link.toString()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for part in (self.line, self.tabs, self.text, buttons):
            rows.addWidget(part)
        self.resize(*SIZE)
        self.line.textChanged.connect(self._write)
        self.tabs.currentChanged.connect(self._write)
        theme.changed.connect(self._write)
        theme.changed.connect(self._dress)
        self._dress()

    def show_topic(self, topic: Topic | None) -> None:
        """Tell of what is under the pointer; of nothing but the keys where that is nothing."""
        self._topic = topic
        self.tabs.setTabVisible(HERE, topic is not None)
        self._come(KEYS if topic is None else HERE)

    def show_keys(self) -> None:
        """Tell of all keys."""
        self.tabs.setTabVisible(HERE, self._topic is not None)
        self._come(KEYS)

    def show_view(self, title: str) -> None:
        """Tell of a view, by what its tab says, among all others."""
        self.tabs.setTabVisible(HERE, self._topic is not None)
        self._come(VIEWS)
        self.text.scrollToAnchor(title)

    def show_terms(self, term: str = "") -> None:
        """Tell of all terms, with that of this id at the top."""
        self.tabs.setTabVisible(HERE, self._topic is not None)
        self._come(TERMS)
        self.text.scrollToAnchor(term)

    def shown(self) -> str:
        """What stands there, as plain text."""
        return self.text.toPlainText()

    def _come(self, tab: int) -> None:
        self.line.clear()
        self.tabs.setCurrentIndex(tab)
        self._write()
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.line.setStyleSheet(
            f"QLineEdit {{ background: {colors.field}; border: 1px solid {colors.border}; border-radius: 6px;"
            " padding: 3px 7px; }"
            f"QLineEdit:focus {{ border: 2px solid {colors.accent}; padding: 2px 6px; }}"
        )

    # What stands there

    @Slot()
    def _write(self) -> None:
        words = plain_letters(self.line.text()).split()
        if words:
            html = self._found(words)
        else:
            pages = {HERE: self._of_topic, KEYS: self._of_keys, VIEWS: self._of_views, TERMS: self._of_terms}
            html = pages[self.tabs.currentIndex()](words)
        self.text.setHtml(f"<div style='font-size: {grown(12)}px'>{html}</div>")

    def _found(self, words: Sequence[str]) -> str:
        parts = (
            (self.tr("Keys"), self._of_keys),
            (self.tr("Views"), self._of_views),
            (self.tr("Glossary"), self._of_terms),
        )
        html = "".join(f"<h2>{escape(title)}</h2>{found}" for title, page in parts if (found := page(words)))
        return html or f"<p>{escape(self.tr('Nothing matches “{words}”').format(words=self.line.text().strip()))}</p>"

    def _of_topic(self, _words: Sequence[str]) -> str:
        topic = self._topic
        if topic is None:
            return ""
        keys = f" &nbsp;<code>{escape(topic.keys)}</code>" if topic.keys else ""
        said = "".join(f"<p>{_marked(each)}</p>" for each in topic.said)
        terms = "".join(map(self._term, topic.terms))
        head = f"<h3>{escape(self.tr('The words for it'))}</h3>" if terms else ""
        more = escape(self.tr("More in the manual"))
        page = (
            f"<p><a style='color: {self._theme.colors.accent}' href='{topic.page}'>{more}</a></p>" if topic.page else ""
        )
        return f"<h2>{escape(topic.title)}{keys}</h2>{said}{page}{head}{terms}"

    def _of_keys(self, words: Sequence[str]) -> str:
        groups: dict[str, list[Shortcut]] = {}
        for each in self._keys():
            if _has(words, each.keys, each.name, each.does, each.group):
                groups.setdefault(each.group, []).append(each)
        html = ""
        for group, some in groups.items():
            lines = "".join(
                f"<tr><td width='{grown(KEYS_WIDE)}'><code>{escape(each.keys)}</code></td><td>{_does(each)}</td></tr>"
                for each in some
            )
            html += f"<h3>{escape(group)}</h3><table cellspacing='3'>{lines}</table>"
        return html

    def _of_views(self, words: Sequence[str]) -> str:
        return "".join(
            f"<p><a name='{escape(name)}'></a>{_headed(escape(name), _marked(text))}</p>"
            for name, text in self._views()
            if _has(words, name, text)
        )

    def _of_terms(self, words: Sequence[str]) -> str:
        return "".join(
            self._term(each)
            for each in sorted(glossary(), key=lambda each: plain_letters(each.name_in(self._language())))
            if _has(words, *each.name.values(), *each.also, *each.met, each.text_in(self._language()))
        )

    def _term(self, term: HelpText) -> str:
        name, others = term.name_in(self._language()), [*term.name.values(), *term.also]
        beside = listed(dict.fromkeys(each for each in others if each != name))
        dim = f" <span style='color: {self._theme.colors.dim}'>{escape(beside)}</span>" if beside else ""
        anchor = f"<a name='{escape(term.id)}'></a>"
        return f"<p>{anchor}<b>{escape(name)}</b>{dim}<br>{escape(term.text_in(self._language()))}</p>"


def _has(words: Sequence[str], *texts: str) -> bool:
    """Whether each of these words is in one of the texts."""
    low = plain_letters(" ".join(texts))
    return all(word in low for word in words)


def _does(key: Shortcut) -> str:
    return _headed(escape(key.name), escape(key.does)) if key.name else escape(key.does)


def _headed(name: str, text: str) -> str:
    """A name and what is said of it, both as HTML."""
    return QCoreApplication.translate("HelpWindow", "{name}: {text}").format(name=f"<b>{name}</b>", text=text)


def _marked(text: str) -> str:
    """A text in which `keys` are set off."""
    return _CODE.sub(r"<code>\1</code>", escape(text))
