"""What stands above the matrices: the convention, whose gradients, which layer, and what is done with them."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from core.base.number_format import grouped
from core.matrices.equations import CONVENTIONS
from core.network.notations import Convention
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, grown
from gui.views.matrices.texts import convention_words
from gui.widgets.controls import ComboBox
from gui.widgets.room.flow_layout import FlowLayout
from gui.widgets.segments import Segments

SPACING, HEIGHT = 8, 26  # logical pixels
WORD, AROUND = 13, 20  # logical pixels: a word of the switch, and what is beside it
SEGMENTS_SHARE = 0.62  # of the width that the switch of conventions may take; else it is a choice that drops


class MatrixTools(QWidget):
    """Choices and buttons, in as many lines as their width needs."""

    convention_chosen = Signal(object)
    whole_batch_chosen = Signal(bool)
    layer_chosen = Signal(int)  # from 0; −1 are all
    deltas_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[Convention] = list(CONVENTIONS)
        words = {str(index): convention_words(each) for index, each in enumerate(self._offered)}
        self.segments, self.conventions = Segments(words), ComboBox()
        self.conventions.setAccessibleName(self.tr("How the article lays out its matrices"))
        self.segments.setAccessibleName(self.tr("How the article lays out its matrices"))
        self.whose, self.layer = ComboBox(), ComboBox()
        self.whose.setAccessibleName(self.tr("Of one sample, or of the batch"))
        self.layer.setAccessibleName(self.tr("Layer"))
        self.deltas, self.make, self.copy = QToolButton(), QToolButton(), QToolButton()
        self.deltas.setCheckable(True)
        self.make.setText(self.tr("Make a product"))
        self.make.setToolTip(self.tr("Work out the entry that is pointed at, product by product (.)"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the matrices as TeX, NumPy or CSV"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copies = QMenu(self.copy)
        self.copy.setMenu(self.copies)
        self.where = QLabel()
        keep_plain(self.where)
        self.where.setObjectName("dim")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(SPACING, self)
        self._parts = (
            self.segments,
            self.conventions,
            self.layer,
            self.whose,
            self.deltas,
            self.make,
            self.copy,
        )
        for part in (*self._parts, self.where):
            self._flow.addWidget(part)
        self.copy.setObjectName("drops")
        grow_with_text(self.where.setMinimumHeight, HEIGHT)
        for button in (self.deltas, self.make, self.copy):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.segments.chosen.connect(self._choose_segment)
        self.conventions.activated.connect(self._choose_convention)
        self.whose.activated.connect(lambda place: self.whole_batch_chosen.emit(place == 1))
        self.layer.activated.connect(lambda place: self.layer_chosen.emit(place - 1))
        self.deltas.clicked.connect(self.deltas_wanted)

    def show_convention(self, convention: Convention, of_article: Convention) -> None:
        """Show which is on, and which is that of the open article."""
        marked = self.tr("as the article: {words}")
        usual = [each for each in CONVENTIONS if each != of_article]
        self._offered = [of_article, *usual] if of_article not in CONVENTIONS else list(CONVENTIONS)
        self.conventions.clear()
        for index, each in enumerate(self._offered):
            word = convention_words(each)
            text = marked.format(words=word) if each == of_article else word
            self.conventions.addItem(text)
            if str(index) not in self.segments.buttons:
                continue
            button = self.segments.buttons[str(index)]
            button.setText(text)
            grow_with_text(button.setMinimumWidth, partial(_width_in_bold, text))
        index = self._offered.index(convention)
        if str(index) in self.segments.buttons:
            self.segments.turn_on(str(index))
        self.conventions.setCurrentIndex(index)
        self._choose_form()

    def show_layers(self, sizes: tuple[int, ...]) -> None:
        """Offer the layers of a network of these sizes."""
        self.layer.clear()
        self.layer.addItem(self.tr("All layers"))
        for number, (fan_in, size) in enumerate(pairwise(sizes), 1):
            text = self.tr("Layer {number}: {fan_in} → {size}")
            self.layer.addItem(text.format(number=number, fan_in=grouped(fan_in), size=grouped(size)))
        self.layer.setVisible(len(sizes) > 2)

    def show_whose(self, sample: str, batch: str, *, is_batch: bool) -> None:
        """Offer the sample and the batch; without a text for the batch there is no choice."""
        if (self.whose.itemText(0), self.whose.itemText(1)) != (sample, batch):
            self.whose.clear()
            self.whose.addItems([sample, batch])
        self.whose.setCurrentIndex(int(is_batch))
        self.whose.setVisible(bool(batch))

    def minimumSizeHint(self) -> QSize:
        width = max(self.width(), self._flow.minimumSize().width())
        return QSize(self._flow.minimumSize().width(), self._flow.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_form()
        self.updateGeometry()

    def _choose_form(self) -> None:
        has_room = self.segments.sizeHint().width() <= SEGMENTS_SHARE * self.width()
        has_room = has_room and len(self._offered) == len(self.segments.buttons)
        self.segments.setVisible(has_room)
        self.conventions.setVisible(not has_room)
        # What stands in the title line, too, has no line of its own.
        widths = [part.sizeHint().width() + SPACING for part in self._parts if not part.isHidden()]
        self.where.setVisible(sum(widths) + self.where.sizeHint().width() <= self.width())

    @Slot(str)
    def _choose_segment(self, name: str) -> None:
        self.convention_chosen.emit(self._offered[int(name)])

    @Slot(int)
    def _choose_convention(self, index: int) -> None:
        self.convention_chosen.emit(self._offered[index])


def _width_in_bold(word: str) -> int:
    """Logical pixels that a word of the switch takes, which is bold while it is on."""
    font = QFont(QApplication.font())
    font.setPixelSize(grown(WORD))
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(word) + grown(AROUND)
