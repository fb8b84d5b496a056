"""The notes of the open scenario, to be read."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.articles.article import blocks_of_notes
from core.base.number_format import grouped
from core.explain.equations import loss_text
from gui.look.direction import keep_left_to_right
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, lines_high
from gui.model import changes
from gui.preferences.language import language_of_texts
from gui.preferences.view_context import ViewContext
from gui.reading.outer_links import OuterLinks
from gui.reading.reading_text import ReadingText
from gui.reading.reading_type import ReadingType
from gui.texts.optimizers import rate_text

LEAST_LINES, LINES_WITH_HEADING = 5, 14  # of text that the page is high
ASIDE = 8  # logical pixels between the heading and the panel's rim


class NotesPage(QWidget):
    """The title, where the scenario comes from, how it is trained; and its notes, with names and numbers live."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings = context.readings
        self._shown: str | None = None
        self.title, self.source, self.training, self.hint = QLabel(), QLabel(), QLabel(), QLabel()
        grow_with_text(self.title.setFont, partial(ReadingType().heading, 1))
        self.hint.setText(self.tr("There are no notes. They are written in the view Network, below."))
        for dim in (self.source, self.training, self.hint):
            dim.setObjectName("dim")
        heading = (self.title, self.source, self.training, self.hint)
        keep_plain(*heading)
        keep_left_to_right(self.training)
        for label in heading:
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = ReadingText(context, self)
        self.text.setAccessibleName(self.tr("Notes on the scenario"))
        self.setFocusProxy(self.text)
        self._links = OuterLinks(self)
        self.text.link_wanted.connect(self._links.ask)
        above = QVBoxLayout()
        above.setContentsMargins(ASIDE, 4, ASIDE, 6)
        above.setSpacing(2)
        for label in heading:
            above.addWidget(label)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(above)
        rows.addWidget(self.text, 1)
        for change in (
            changes.setup_changed,
            changes.words_changed,
            changes.rule_changed,
            changes.run_changed,
            changes.number_format_changed,
        ):
            context.store.when(change).connect(self._follow)
        self._follow()

    def minimumSizeHint(self) -> QSize:
        """Some lines of the notes: where there is no room for more, what stands above them goes."""
        return QSize(0, lines_high(LEAST_LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_heading()

    def _show_heading(self) -> None:
        has_room = self.height() >= lines_high(LINES_WITH_HEADING)
        self.source.setVisible(has_room and bool(self.source.text()))
        self.training.setVisible(has_room)

    @Slot()
    def _follow(self) -> None:
        setup, scenario = self._readings.setup, self._readings.setup.scenario
        self.title.setText(scenario.title_in(language_of_texts()))
        self.source.setText(scenario.source or "")
        rate = self.tr("rate {rate}").format(rate=rate_text(setup, self._readings.number_format))
        iterations = self.tr("{count} iterations").format(count=grouped(setup.iterations))
        loss = loss_text(setup.names, setup.objective.loss)
        self.training.setText(f"{loss}  ·  {rate}  ·  {iterations}")
        self._show_heading()
        notes = scenario.notes_in(language_of_texts())
        if notes != self._shown:  # or a drag of a number would scroll them back
            self._shown = notes
            self.text.show_blocks(blocks_of_notes(notes))
            self.hint.setVisible(not notes.strip())
            self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus if notes.strip() else Qt.FocusPolicy.NoFocus)
