"""The column on the left: scenarios, notes and article, one at a time."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from gui.look.plain_text import keyless, tip
from gui.look.text_size import grow_with_text, grown
from gui.model import changes
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_text
from gui.preferences.view_context import ViewContext
from gui.reading.reading_type import ReadingType
from gui.reading.scenario_drop_down import ScenarioDropDown
from gui.widgets.room.pages import Pages
from gui.widgets.segments import Segments

if TYPE_CHECKING:  # what is read is loaded when it is first shown
    from gui.reading.article_page import ArticlePage
    from gui.reading.notes_page import NotesPage
    from gui.reading.reading_text import ReadingText

SCENARIOS, NOTES, ARTICLE = "scenarios", "notes", "article"
NARROW = 1100  # logical pixels of the window's width, below which the scenarios drop down from the title
LEAST_TITLE = 60  # logical pixels, at least
KEY = "reading/page"  # in the settings


class ReadingColumn(QFrame):
    """Shows the scenarios, the notes or an article; or, in the place of all of it, another pane.

    Ctrl+Tab goes from one to the next while the keyboard is in it. Notes and article are made when they are first
    shown. In a narrow window the scenarios are no page: they drop down from the title of the open one.
    """

    told = Signal(str)  # for the status line

    def __init__(self, context: ViewContext, make_scenarios: Callable[[QWidget], QWidget], parent: QWidget) -> None:
        """`make_scenarios` makes their page in its place: moved there, all that is in it would be styled anew."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAcceptDrops(True)
        self._context = context
        self._is_narrow = False
        self.title = QToolButton()
        self.title.setObjectName("title")
        grow_with_text(self.title.setFont, partial(ReadingType().heading, 1))
        self.title.setArrowType(Qt.ArrowType.DownArrow)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # It is as long as the column is wide: that must not keep the column from becoming narrower.
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.title.setMinimumWidth(LEAST_TITLE)
        self.title.hide()
        self._drop_down = ScenarioDropDown(self)
        self.switch = Segments({SCENARIOS: self.tr("Scenarios"), NOTES: self.tr("Notes"), ARTICLE: self.tr("Article")})
        for button in self.switch.buttons.values():
            button.setToolTip(self.tr("Ctrl+Tab goes to the next"))
        usual = QWidget(self)
        self._pages = Pages(usual)
        self._scenarios = make_scenarios(self._pages)
        self._pages.addWidget(self._scenarios)
        self._foot = QVBoxLayout()
        column = QVBoxLayout(usual)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.switch)
        column.addWidget(self._pages, 1)
        column.addLayout(self._foot)
        self._usual = usual
        self._in_place: QWidget | None = None
        self._over: QWidget | None = None
        self._places = QStackedLayout(self)
        self._places.addWidget(usual)
        self._wanted = self._known(kept_text(context.settings, KEY, SCENARIOS))
        self.switch.chosen.connect(self.show_page)
        self.title.clicked.connect(self._drop)
        for change in (changes.setup_changed, changes.words_changed):
            context.store.when(change).connect(self._name)
        context.store.when(changes.opened).connect(self._drop_down.hide)
        parent.installEventFilter(self)
        self._name()
        self._follow_choice()

    @property
    def shown(self) -> str:
        """Which of its pages is in front."""
        return self.switch.on

    @cached_property
    def notes(self) -> "NotesPage":
        """The page of the notes, made when it is asked for."""
        from gui.reading.notes_page import NotesPage

        page = NotesPage(self._context)
        page.title.setVisible(not self._is_narrow)
        self._add(page, page.text)
        return page

    @cached_property
    def article(self) -> "ArticlePage":
        """The page of the article, made when it is asked for."""
        from gui.reading.article_page import ArticlePage

        page = ArticlePage(self._context)
        self._add(page, page.text)
        return page

    def _add(self, page: QWidget, text: "ReadingText") -> None:
        text.told.connect(self.told)
        self._pages.addWidget(page)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show one of its pages, also at the next start; where the scenarios drop down, they do."""
        if self._is_narrow and name == SCENARIOS:
            self._drop()
            return
        self._wanted = name
        self._context.settings.setValue(KEY, name)
        self._follow_choice()

    def open_article(self, path: Path) -> None:
        """Read a file beside the open scenario."""
        self.show_page(ARTICLE)
        self.article.open_article(path)

    def add_foot(self, widget: QWidget) -> None:
        """Put something below the pages, whichever is shown."""
        self._foot.addWidget(widget)

    def put_in_place(self, pane: QWidget) -> None:
        """Show this in the place of all of it, until `take_back`."""
        self._in_place = pane
        self._places.addWidget(pane)
        self._show_place()

    def lay_over(self, pane: QWidget) -> None:
        """Show this over whatever is there, until `uncover`."""
        self._over = pane
        self._places.addWidget(pane)
        self._show_place()

    def uncover(self) -> None:
        """Show again what was laid over."""
        pane, self._over = self._over, None
        if pane is not None:
            self._show_place()
            self._places.removeWidget(pane)

    def _show_place(self) -> None:
        self._places.setCurrentWidget(self._over or self._in_place or self._usual)

    def rim(self, is_red: bool) -> None:
        """Have a red rim while what is done is recorded, or the usual one."""
        self.setProperty("records", is_red)
        self.style().unpolish(self)
        self.style().polish(self)

    def take_back(self) -> None:
        """Show the pages again; what was in their place is let go."""
        pane, self._in_place = self._in_place, None
        if pane is not None:
            self._show_place()
            self._places.removeWidget(pane)

    # Following

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._fit(event.size().width() < grown(NARROW))
        return False

    def _fit(self, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self.title.setVisible(is_narrow)
        self.switch.show_word(SCENARIOS, not is_narrow)
        if is_narrow:
            self._drop_down.take(self._scenarios)
        else:
            self._drop_down.hide()
            self._pages.insertWidget(0, self._scenarios)
        self._follow_choice()
        if "notes" in self.__dict__:
            self.notes.title.setVisible(not is_narrow)

    @Slot()
    def _follow_choice(self) -> None:
        name = NOTES if self._is_narrow and self._wanted == SCENARIOS else self._wanted
        self.switch.turn_on(name)
        self._pages.setCurrentWidget(self._page(name))

    @Slot()
    def _name(self) -> None:
        self._full_title = self._context.readings.setup.scenario.title_in(language_of_texts())
        self.title.setToolTip(tip(f"{self._full_title}\n{self.tr('Open another scenario')}"))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - grown(60), LEAST_TITLE)
        elided = self.title.fontMetrics().elidedText(self._full_title, Qt.TextElideMode.ElideRight, room)
        self.title.setText(keyless(elided))

    @Slot()
    def _drop(self) -> None:
        self._drop_down.open_below(self.title, self._pages.width())

    def _page(self, name: str) -> QWidget:
        if name == SCENARIOS:
            return self._scenarios
        return self.notes if name == NOTES else self.article

    @staticmethod
    def _known(name: str) -> str:
        return name if name in (SCENARIOS, NOTES, ARTICLE) else SCENARIOS

    # Keys, and what is dropped

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if is_tab and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            name = self.switch.following(-1 if event.key() == Qt.Key.Key_Backtab else 1)
            self.show_page(name)
            self._page(name).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()  # it is the window's

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_article(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        """The article that is dragged over the column."""
        from core.articles.article import is_article

        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        is_free = self._places.currentWidget() is self._usual
        return files[0] if is_free and len(files) == 1 and is_article(files[0]) else None
