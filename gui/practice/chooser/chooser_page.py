"""The chooser: what is to be practised, of which numbers, and how many lines are blank."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.sheet.quantity import quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.network.network import BiasKind
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.chooser.card_grid import CardGrid, CardTexts
from gui.practice.chooser.choice_panel import PANEL_WIDTH, ChoicePanel
from gui.practice.chooser.choosing import Choosing
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.chooser.kind_card import KindCard
from gui.practice.chooser.kind_texts import KEYS, kind_title, offer_text
from gui.practice.chooser.shown_choice import shown_choice
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import PracticePage
from gui.preferences.titles import title_of
from gui.widgets.announce import announce
from gui.widgets.number_field import NumberField
from gui.widgets.scrolled import Scrolled

_KEYS = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
_ARROWS: dict[int, tuple[int, int]] = {
    _KEYS.Key_Left: (-1, 0),
    _KEYS.Key_Right: (1, 0),
    _KEYS.Key_Up: (0, -1),
    _KEYS.Key_Down: (0, 1),
}


class ChooserPage(PracticePage):
    """Stands in the window's place; it begins with what was practised last, so that Enter goes on with it."""

    started = Signal(object)  # with this PracticeChoice
    code_wanted = Signal()  # a sheet's code is to be opened
    worksheet_wanted = Signal()
    announced = Signal(str)

    def __init__(
        self,
        store: Store,
        readings: Readings,
        kept: KeptChoices,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._readings = readings
        self.choosing = Choosing(readings, kept, self)
        self.bar = PracticeBar(theme)
        self.grid = CardGrid(theme)
        self.panel = ChoicePanel(theme)
        self._lay_out()
        self._connect(store)
        self.dress()

    @Slot()
    def start(self) -> None:
        """Begin what is chosen."""
        if not self.choosing.offer.is_refused:
            self.started.emit(self.choosing.keep())

    # How it is made

    def _lay_out(self) -> None:
        self._scrolled = Scrolled(self.grid)
        self._cards = Dressed(self._theme)
        self._cards.setObjectName("panel")
        around = QVBoxLayout(self._cards)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._scrolled)
        grow_with_text(self.panel.setMaximumWidth, PANEL_WIDTH)
        body = QHBoxLayout()
        body.setContentsMargins(8, 8, 8, 2)
        body.setSpacing(8)
        body.addWidget(self._cards, 1)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(body, 1)
        self.setFocusProxy(self.panel.start)
        self.keys.setText(self._keys_text())

    def _connect(self, store: Store) -> None:
        for change in (
            changes.opened,
            changes.setup_changed,
            changes.samples_changed,
            changes.run_changed,
            changes.words_changed,
            changes.playhead_changed,
        ):
            store.when(change).connect(self._begin)
        for button in (self.panel.start, *self.grid.cards.values()):
            button.installEventFilter(self)
        choosing, panel = self.choosing, self.panel
        choosing.changed.connect(self._show)
        self.bar.left.connect(self.left)
        self.grid.chosen.connect(self._choose)
        self.grid.begun.connect(self.start)
        self.grid.refused.connect(self._announce)
        panel.subject_chosen.connect(choosing.choose_subject)
        panel.digits_chosen.connect(choosing.choose_digits)
        panel.board_chosen.connect(choosing.choose_board)
        panel.state_chosen.connect(choosing.choose_state)
        panel.sample_chosen.connect(self._choose_sample)
        panel.drawn_chosen.connect(choosing.choose_drawn)
        panel.blanks_chosen.connect(choosing.choose_blanks)
        panel.rate_taken.connect(choosing.take_rate)
        panel.start_wanted.connect(self.start)
        panel.code_wanted.connect(self.code_wanted)
        panel.worksheet_wanted.connect(self.worksheet_wanted)

    # What it follows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choosing.begin()

    @Slot()
    def _begin(self) -> None:
        """The run is another one, or at another state; who doesn't see it needn't know."""
        if self.isVisible():
            self.choosing.begin()

    @Slot(object)
    def _choose(self, kind: PracticeKind) -> None:
        self.choosing.choose(kind)
        self._scrolled.ensureWidgetVisible(self.grid.cards[kind])
        if not isinstance(QApplication.focusWidget(), KindCard):
            card = self.grid.cards[kind]
            self._announce(f"{card.title}: {card.detail}")

    @Slot(object)
    def _choose_sample(self, number: int) -> None:
        self.choosing.choose_sample(number - 1)

    # How it is shown

    @Slot()
    def _show(self) -> None:
        choosing = self.choosing
        self.grid.show_cards({kind: self._card(kind) for kind in choosing.offers}, choosing.kind)
        self.panel.show_choice(shown_choice(choosing, self._readings))
        setup, choice = self._readings.setup, choosing.choice
        self.bar.show_texts(
            BarTexts(
                self.tr("Practice"),
                title_of(setup),
                self.tr("iteration {state} · sample {sample}").format(
                    state=grouped(choice.state), sample=grouped((choice.sample or 0) + 1)
                ),
                "",
            )
        )

    def _card(self, kind: PracticeKind) -> CardTexts:
        offer = self.choosing.offers[kind]
        has_biases = any(layer.bias is BiasKind.TRAINED for layer in self._readings.network.layers)
        detail = offer_text(offer, self._subject_name(offer.about), has_biases)
        return CardTexts(kind_title(kind), detail, offer.is_refused)

    def _subject_name(self, about: str) -> str:
        quantity = quantity_of(about)
        return "" if quantity is None else QuantityNames(self.choosing.iteration).name(quantity)

    def _keys_text(self) -> str:
        keys = (
            (self.tr("1–9, 0, C"), self.tr("choose")),
            (self.tr("arrows"), self.tr("go through them")),
            (self.tr("Enter"), self.tr("start")),
            (self.tr("Esc"), self.tr("leave")),
        )
        return "&nbsp;&nbsp; ".join(f"<b>{key}</b> {does}" for key, does in keys)

    @Slot(str)
    def _announce(self, text: str) -> None:
        announce(self, text)
        self.announced.emit(text)

    def dress(self) -> None:
        colors = self.colors
        self._cards.setStyleSheet(
            f"#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}"
        )
        self._scrolled.dress(colors)

    @property
    def is_gone_back_to(self) -> bool:
        return False  # what was chosen is in its place

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away: while one chooses, nothing else moves."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the cards by arrows, which Qt would have go through the buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrow = _ARROWS.get(event.key())
            if arrow is not None and event.modifiers() in _PLAIN:
                self.grid.go(*arrow)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_plain = event.modifiers() in _PLAIN
        wanted = KEYS.get(event.text().upper()) if is_plain else None
        if key == _KEYS.Key_Escape:
            self.left.emit()
        elif key in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self._enter()
        elif key in _ARROWS and is_plain:
            self.grid.go(*_ARROWS[key])
        elif wanted is not None:
            self.grid.choose(wanted)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Press the button that has the keyboard; else start. In a field a number has been taken."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused in (self.panel.code, self.panel.worksheet, self.bar.leave):
            focused.click()
        elif not isinstance(focused, NumberField):
            self.start()

    def _is_own(self, event: QKeyEvent) -> bool:
        is_function = _KEYS.Key_F1 <= event.key() <= _KEYS.Key_F35
        return event.modifiers() in _PLAIN and not is_function
