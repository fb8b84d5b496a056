"""The network page: what the network is, how it is trained, and what goes together badly."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.base.errors import ScenarioError
from core.setup.changes import Edited
from core.setup.concerns import concerns_by_place
from core.setup.messages import NetworkChange
from core.setup.setup import Setup
from gui.dialogs.network_change import change_network
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.draws import drawn_text
from gui.texts.faults import sentence, translated
from gui.views.network.layers import LayerRows
from gui.views.network.start import StartForm
from gui.views.network.title_and_notes import TextsForm
from gui.views.network.training import TrainingForm
from gui.views.page import Page
from gui.widgets.message_line import MessageLine
from gui.widgets.number_field import NumberField
from gui.widgets.scrolled import ScrolledDown

SIGN = 12  # points, of what a button says


class NetworkPage(Page):
    """Every change can be undone; what can't be is refused in one sentence, and nothing is changed."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self.texts, self.training, self.start = TextsForm(), TrainingForm(), StartForm()
        self.training.show_setup(readings.setup)
        self.layers = LayerRows(self.texts.notes)
        self._may_lose = False  # whether there is a run that a change of the layers would begin anew
        self.message = MessageLine(theme)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message.setContentsMargins(10, 0, 6, 0)
        left = QVBoxLayout()
        left.setSpacing(0)
        network = QWidget()
        rows = QVBoxLayout(network)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.texts)
        rows.addWidget(self.layers, 1)
        self._network = ScrolledDown(network)
        left.addWidget(self._network, 1)
        left.addWidget(self.message)
        forms = QWidget()
        both = QVBoxLayout(forms)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        for each in (self.training, self.start):
            both.addWidget(each)
        both.addStretch(1)
        self._forms = ScrolledDown(forms)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 4, 4)
        self._both.setSpacing(6)
        self._both.addLayout(left, 1)
        self._both.addWidget(self._forms)
        for part in (self.texts, self.layers, self.training):
            part.wanted.connect(self._change)
        self.layers.sized.connect(self._resize)
        self.start.wanted.connect(self._draw)
        store.when(changes.run_changed).connect(self._take_setup)
        store.when(changes.rule_changed).connect(self._take_setup)

    def build(self) -> None:
        setup = self._readings.setup
        self.texts.show_setup(setup)
        self.layers.show_setup(setup)
        self.training.show_setup(setup)
        self.start.show_setup(setup)
        self.rewrite()
        self._show_concerns(setup)

    def rewrite(self) -> None:
        for form in (self.layers, self.training):
            form.write_in(self._readings.number_format)

    def refresh(self) -> None:
        if (self._readings.history.last > 0) != self._may_lose:
            self._show_concerns(self._readings.setup)

    @Slot()
    def go_to_training(self) -> None:
        """Give the keyboard to the learning rate, with what else it is trained by below it, as far as there is room."""
        around = self.parentWidget()
        while around is not None and not around.isWindow():
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self.start)
            around = around.parentWidget()
        self.training.rate.setFocus(Qt.FocusReason.TabFocusReason)  # scrolled back to, no farther; all of it is chosen

    def dress(self) -> None:
        self.message.dress()
        self.layers.fit()

    def own_style(self) -> str:
        colors = self._theme.colors
        return f"""
QToolButton {{ font-weight: bold; min-width: {grown(SIGN)}px; padding: 2px 2px; }}
QPushButton:checked {{ background: {colors.window}; }}
QPlainTextEdit {{ background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px; }}
#dim {{ color: {colors.dim}; }}
#title {{ font-weight: bold; }}
"""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        # Beside each other the forms take more than they have to: there is another way, which `resizeEvent` takes.
        widest = max(area.minimumSizeHint().width() for area in (self._network, self._forms))
        return QSize(widest + self._both.contentsMargins().right(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the rows are others, or wider
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Have the forms beside the layers, each scrolled for itself, or below them where that would be too narrow."""
        needed = self._network.minimumSizeHint().width() + self._forms.minimumSizeHint().width()
        below = self.width() < needed + self._both.spacing() + self._both.contentsMargins().right()
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way != self._both.direction():
            self._both.setDirection(way)
            for area in (self._network, self._forms):
                area.show_whole(below)

    @Slot(str, object)
    def _change(self, text: str, change: Callable[[Setup], Edited | Setup]) -> None:
        setup = self._readings.setup
        answers = partial(self._take, text), self._refuse
        change_network(self, setup, setup.network.sizes, change, answers)

    @Slot(str, object, object, object)
    def _resize(
        self, text: str, change: Callable[[Setup], Edited], sizes: tuple[int, ...], field: NumberField | None
    ) -> None:
        def refuse(fault: str) -> None:
            if field is None:
                self._refuse(fault)
                return
            self.build()
            if fault:
                field.refuse(fault)

        change_network(self, self._readings.setup, sizes, change, (partial(self._take, text), refuse))

    def _take(self, text: str, made: Edited | Setup) -> None:
        setup = made if isinstance(made, Setup) else made.setup
        was_picture = self._readings.setup.image_shape is not None
        if not self._commands.edits.edit(text, setup):
            self.build()  # the fields show again what is so
        elif isinstance(made, Edited) and made.redrawn:
            told = [drawn_text(made)]
            if was_picture and setup.image_shape is None:
                told.append(translated(NetworkChange.NO_PICTURE()))
            self._show_concerns(made.setup, "  ".join(told))

    @Slot(str, object)
    def _draw(self, text: str, draw: Callable[[Setup], Setup]) -> None:
        try:
            setup = draw(self._readings.setup)
        except ScenarioError as fault:
            self.start.refuse(fault.place, translated(fault.problem))
            return
        self._commands.edits.edit(text, setup)

    @Slot(str)
    def _refuse(self, fault: str) -> None:
        self.build()  # the fields show again what is so
        if fault:
            self.message.refuse(self.tr("This can't be changed: {fault}.").format(fault=fault))

    def _show_concerns(self, setup: Setup, drawn: str = "") -> None:
        self._may_lose = self._readings.history.last > 0
        lost = self.tr("A change of the layers begins the run anew; Undo brings it back.") if self._may_lose else ""
        bad = [sentence(concern) for _, concern in concerns_by_place(setup)]
        show = self.message.refuse if bad else self.message.show_message
        show("  ".join(filter(None, [*bad, drawn, lost])))
