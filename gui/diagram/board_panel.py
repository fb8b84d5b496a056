"""Where it is chosen how numbers are rounded on the board, with what that costs."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.base.number_format import Decimals
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import FEWEST_ON_BOARD, MOST_ON_BOARD
from gui.texts.board import cost_text
from gui.texts.faults import sentence
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import WholeField

FIELD, WIDE = 56, 320  # logical pixels


class BoardPanel(QFrame):
    """What is chosen counts at once, and is seen in the window behind."""

    def __init__(self, store: Store, readings: Readings, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("stops")  # looks as that panel does
        self._readings, self._commands = readings, commands
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = QLabel(self.tr("As on the board"))
        title.setObjectName("title")
        self.switch = QCheckBox(self.tr("Round each number, and go on with the rounded ones"))
        self.digits = WholeField(FEWEST_ON_BOARD, MOST_ON_BOARD, self.tr("Digits on the board"))
        grow_with_text(self.digits.setFixedWidth, FIELD)
        self.kind = ComboBox()
        self.kind.addItem(self.tr("significant digits"), int)
        self.kind.addItem(self.tr("digits behind the point"), Decimals)
        self.kind.setAccessibleName(self.tr("Which digits"))
        self.cost, self.hint = QLabel(), QLabel()
        self.hint.setText(
            self.tr("Given numbers stay as they are. Cards say what each number is exactly, where that is another.")
        )
        self.hint.setObjectName("dim")
        for label in (self.cost, self.hint):
            keep_plain(label)
            label.setWordWrap(True)
            grow_with_text(label.setFixedWidth, WIDE)
        row = QHBoxLayout()
        row.addSpacing(22)
        row.addWidget(self.digits)
        row.addWidget(self.kind)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(title)
        rows.addWidget(self.switch)
        rows.addLayout(row)
        rows.addWidget(self.cost)
        rows.addWidget(self.hint)
        self.switch.toggled.connect(commands.display.work_on_board)
        self.digits.valueChanged.connect(self._take_digits)
        self.kind.activated.connect(self._take_digits)
        for change in (changes.board_changed, changes.playhead_changed, changes.setup_changed, changes.rule_changed):
            store.when(change).connect(self._follow)

    def open_at(self, place: QPoint) -> None:
        """Show it with its upper left corner there, in global coordinates, as far as the screen has room."""
        self._take_what_is_so()
        self.adjustSize()
        free = self.screen().availableGeometry()
        self.move(max(min(place.x(), free.right() - self.width()), free.x()), place.y())
        self.show()
        self.digits.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _take_digits(self) -> None:
        self._commands.display.round_on_board(self.kind.currentData()(self.digits.value()))

    @Slot()
    def _follow(self) -> None:
        if self.isVisible():
            self._take_what_is_so()

    def _take_what_is_so(self) -> None:
        switch, why = self._readings.board_switch, self._readings.why_no_board
        self.switch.setChecked(switch.is_on)
        self.digits.follow_value(int(switch.digits))
        self.kind.setCurrentIndex(int(isinstance(switch.digits, Decimals)))
        if why is not None:
            self.cost.setText(sentence(why))
        else:
            cost = "" if self._readings.veil.hides_errors else cost_text(self._readings.board)
            self.cost.setText(cost or self.tr("Here stands what rounding costs, once numbers are rounded and told."))
        self.adjustSize()
