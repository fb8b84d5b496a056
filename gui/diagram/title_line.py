"""The line at the top of the diagram: its headline, or what is told for a while; the chip of the board at its end."""

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from core.network.notations import ARTICLE
from gui.diagram.answer_label import AnswerLabel
from gui.diagram.board_chip import BoardChip
from gui.diagram.readings import headline
from gui.look.plain_text import keep_plain
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.notations import told_notation

TOP = 12  # logical pixels from the top to the line
TELLING = 2000  # ms that the headline says which notation everything is called by
CHIP = 22  # logical pixels that the chip of the board is high
EDGE = 16  # between the rim and what is written along it


class TitleLine(QObject):
    """Writes along the upper rim of a view; while the network is walked, which keys do that."""

    def __init__(self, store: Store, readings: Readings, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._readings, self._view = readings, view
        self._headline, self._titled_sample = "", (readings.chosen_sample, readings.drawn)
        self._title = QLabel(view)
        self.hint = QLabel(self.tr("Arrow keys move through the network  ·  Enter pins  ·  Esc leaves"), view)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self._told = ""  # in the place of the headline, for a while
        self._telling = QTimer(self, interval=TELLING, singleShot=True)
        self._telling.timeout.connect(self._be_silent)
        keep_plain(self._title)
        for label in (self._title, self.hint):
            label.setObjectName("dim")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.board_chip = BoardChip(store, readings, theme, view)
        self.board_chip.sized.connect(self._write)
        self.answer = AnswerLabel(store, readings, theme, view)
        self.answer.sized.connect(self._write)
        store.when(changes.notation_changed).connect(self._tell_notation)
        store.when(changes.run_changed).connect(self.retitle)

    @property
    def texts(self) -> tuple[str, str]:
        """The headline, also where the hint is in its place; and the hint, where it is seen."""
        return self._title.text(), self.hint.text() if self.hint.isVisible() else ""

    @Slot()
    def retitle(self) -> None:
        """Write the headline of the state on the screen."""
        readings = self._readings
        self._headline, self._titled_sample = headline(readings), (readings.chosen_sample, readings.drawn)
        self._write()

    def follow_sample(self) -> None:
        """Write it anew where another sample is looked at."""
        chosen, drawn = self._titled_sample
        readings = self._readings
        follows_answer = readings.drawn is not None and readings.drawn.chosen_class is None  # another in each state
        if readings.chosen_sample != chosen or readings.drawn is not drawn or follows_answer:
            self.retitle()

    def show_hint(self, walking: bool) -> None:
        """Say which keys walk the network, in place of the headline: so it covers nothing of the network."""
        self._title.setHidden(walking)
        self.hint.setVisible(walking)

    def fit(self) -> None:
        """Take the room that the view has."""
        self._write()
        room, hint = self._room, self.hint
        hint.setFixedWidth(min(max(room, 0), hint.fontMetrics().horizontalAdvance(hint.text()) + 4))
        hint.resize(hint.width(), hint.heightForWidth(hint.width()))
        hint.move(EDGE, TOP)

    @property
    def _room(self) -> int:
        return self._view.width() - 2 * EDGE

    @Slot()
    def _tell_notation(self) -> None:
        """Say for a while what has become of a name."""
        if not self._view.isVisible():
            return
        names = self._readings.names
        article = names.written_in(ARTICLE if names.notation != ARTICLE else "sop")
        self._told = told_notation(names, article)
        self._write()
        self._telling.start()

    @Slot()
    def _be_silent(self) -> None:
        self._told = ""
        self._write()

    @Slot()
    def _write(self) -> None:
        room, chip = self._room, self.board_chip
        if not chip.isHidden():
            chip.resize(chip.sizeHint().boundedTo(QSize(max(room, 0), grown(CHIP))))
            chip.move(EDGE + room - chip.width(), TOP - 3)
            room = max(room - chip.width() - EDGE, 0)
        answer = self.answer
        if not answer.isHidden():
            answer.adjustSize()
            answer.resize(min(answer.width(), max(room, 0)), answer.height())
            answer.move(EDGE + room - answer.width(), TOP)
            room = max(room - answer.width() - EDGE, 0)
        text = self._told or self._headline
        self._title.setText(self._title.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self._title.setGeometry(EDGE, TOP, room, self._title.sizeHint().height())
