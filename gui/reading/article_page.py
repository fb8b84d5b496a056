"""An article of the reader's own beside the network."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.articles.article import SUFFIXES, Article, read_article
from core.articles.faults import ArticleError
from core.base.message import Count, Phrase
from gui.look.icons import icon
from gui.look.plain_text import keep_plain, tip
from gui.model import changes
from gui.preferences.settings import kept_folder
from gui.preferences.view_context import ViewContext
from gui.reading.kept_articles import KeptArticles
from gui.reading.outer_links import OuterLinks
from gui.reading.reading_text import ReadingText
from gui.texts.faults import sentence, translated
from gui.threads.job import Report
from gui.threads.single_job import SingleJob
from gui.widgets.message_line import MessageLine

ASIDE = 8  # logical pixels between what is above the text and the panel's rim


class ArticlePage(QWidget):
    """Shows the file that was opened beside the open scenario; numbers in it that the open state has are live."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._readings, self._theme, self._contexts = context.readings, context.theme, context.settings
        self._kept = KeptArticles(context.settings)
        self._job = SingleJob(self._fail, self)
        self._path: Path | None = None
        self.open = QPushButton(self.tr("Open an article…"))
        self.open.clicked.connect(self._browse)
        self.about = QLabel(
            self.tr(
                "The article that the network is from, or a text of your own: a web page that was saved "
                "(.html), Markdown (.md) or plain text (.txt). Drop it here, or open it. Numbers in it that "
                "the network has at this iteration are underlined, and light what they are. It is read on "
                "this machine alone; pictures and scripts are left out."
            )
        )
        self.about.setObjectName("dim")
        self.about.setWordWrap(True)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.name = QLabel()
        keep_plain(self.name)
        self.another, self.leave = QToolButton(), QToolButton()
        self.another.setText(self.tr("Another…"))
        self.another.setToolTip(self.tr("Open another article beside this scenario"))
        self.leave.setToolTip(self.tr("Put the article away"))
        self.leave.setAccessibleName(self.tr("Put the article away"))
        for button in (self.another, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.another.clicked.connect(self._browse)
        self.leave.clicked.connect(self._put_away)
        self.message = MessageLine(context.theme)
        self.text = ReadingText(context, self)
        self.text.setAccessibleName(self.tr("Article"))
        self._links = OuterLinks(self)
        self.text.link_wanted.connect(self._links.ask)
        self._lay_out()
        context.theme.changed.connect(self._dress)
        context.store.when(changes.opened).connect(self._follow)
        self._dress()
        self._follow()

    @property
    def path(self) -> Path | None:
        """The file that is shown, or being read; None where there is none."""
        return self._path

    @property
    def is_reading(self) -> bool:
        """Whether the file is still being read."""
        return self._job.is_busy

    def open_article(self, path: Path) -> None:
        """Show a file beside the open scenario, from now on."""
        self._kept.keep(self._readings.setup, path)
        self._read(path)

    # Following

    @Slot()
    def _follow(self) -> None:
        """Another scenario has another article."""
        path = self._kept.path_of(self._readings.setup)
        if path is None:
            self._show_none()
        elif path != self._path:
            self._read(path)

    def _read(self, path: Path) -> None:
        self._path = path
        self._arrange()
        self.message.show_message(self.tr("reading…"))
        self.text.show_blocks(())
        self._job.begin(partial(_read_beside, path), self._show)

    @Slot(object)
    def _show(self, found: Article | ArticleError) -> None:
        if isinstance(found, ArticleError):
            self.message.refuse(sentence(found.problem))
            return
        self.message.show_message(self._left_out(found))
        self.text.show_blocks(found.blocks)

    def _left_out(self, article: Article) -> str:
        counted = ((Count.PICTURE, article.pictures), (Count.SCRIPT, article.scripts))
        parts = [kind(count=count) for kind, count in counted if count]
        what = parts[0] if len(parts) == 1 else Phrase.AND(first=parts[0], second=parts[1]) if parts else None
        return self.tr("{what} left out").format(what=translated(what)) if what is not None else ""

    def _fail(self, fault: str) -> None:
        self.message.refuse(self.tr("It could not be read: {fault}").format(fault=fault))

    @Slot()
    def _put_away(self) -> None:
        self._kept.keep(self._readings.setup, None)
        self._show_none()

    def _show_none(self) -> None:
        self._job.leave()
        self._path = None
        self.message.show_message("")
        self.text.show_blocks(())
        self._arrange()

    @Slot()
    def _browse(self) -> None:
        endings = " ".join(f"*{each}" for each in SUFFIXES)
        kinds = self.tr("Articles ({endings})").format(endings=endings)
        folder = str(kept_folder(self._contexts))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open an article"), folder, kinds)
        if chosen:
            self._contexts.setValue("folder", str(Path(chosen).parent))
            self.open_article(Path(chosen))

    # How it is put together

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.name, 1)
        top.addWidget(self.another)
        top.addWidget(self.leave)
        above = QVBoxLayout()
        above.setContentsMargins(ASIDE, 4, ASIDE, 4)
        above.setSpacing(6)
        above.addLayout(top)
        above.addWidget(self.message)
        opened, none = QWidget(), QWidget()
        rows = QVBoxLayout(opened)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(above)
        rows.addWidget(self.text, 1)
        offer = QVBoxLayout(none)
        offer.setContentsMargins(ASIDE, 8, ASIDE, 4)
        offer.setSpacing(12)
        offer.addWidget(self.about)
        offer.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        offer.addStretch(1)
        self._states = QStackedLayout(self)
        self._states.addWidget(none)
        self._states.addWidget(opened)

    def _arrange(self) -> None:
        """Show the text, or how one is opened."""
        self._states.setCurrentIndex(int(self._path is not None))
        self.setFocusProxy(self.open if self._path is None else self.text)
        self._name()

    def _name(self) -> None:
        if self._path is not None:
            elided = self.name.fontMetrics().elidedText(
                self._path.name, Qt.TextElideMode.ElideMiddle, max(self.name.width(), 60)
            )
            self.name.setText(elided)
            self.name.setToolTip(tip(str(self._path)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()

    @Slot()
    def _dress(self) -> None:
        self.leave.setIcon(icon("close", self._theme.colors.dim))
        self.message.dress()


def _read_beside(path: Path, report: Report) -> Article | ArticleError:
    """Read a file in a thread beside the window."""
    try:
        return read_article(path, partial(report, 0, 1))
    except ArticleError as fault:
        return fault
