"""The dialog in which everything is set that the program remembers."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import FEWEST, MOST
from core.base.written_numbers import COMMA, POINT
from core.network.elements import Bias, Weight
from gui.look.plain_text import keep_plain, unkeyed
from gui.look.style_sheet import dialog_style
from gui.look.text_size import PERCENTS, USUAL, grown
from gui.look.theme import Scheme, Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import LabelContent
from gui.preferences.language import AS_THE_SYSTEM
from gui.preferences.screens import fit_to_screen
from gui.preferences.store import Preferences
from gui.texts.notations import notation_titles
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import WholeField
from gui.widgets.scrolled import ScrolledDown

WIDEST = "∂E/∂W2_1000,1000 = −1.2345678901234567e−10"  # an example, for which there has to be room


class PreferencesDialog(QDialog):
    """Each choice takes effect in the window behind as soon as it is made."""

    def __init__(
        self,
        preferences: Preferences,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._store, self._readings, self._commands, self._theme = (
            preferences,
            store,
            readings,
            commands,
            theme,
        )
        self._tells_gradient = True
        self.setWindowTitle(self.tr("Preferences"))
        self.colors, self.text_size, self.scientific, self.cards, self.language = (ComboBox() for _ in range(5))
        self.start, self.tickets, self.beginning, self.mark = (ComboBox() for _ in range(4))
        self.digits = WholeField(FEWEST, MOST)
        self.notation, self.labels = ComboBox(), ComboBox()
        self._offer_looks()
        self._offer_numbers()
        self._offer_names()
        self._offer_motion()
        self._offer_beginnings()
        self.example = QLabel()
        self.example.setObjectName("dim")
        keep_plain(self.example)
        self.language.addItem(self.tr("As the system"), AS_THE_SYSTEM)
        for code, name in preferences.languages.items():
            self.language.addItem(name, code)
        self.reset = QPushButton(self.tr("Reset all settings…"))
        self.reset.setToolTip(
            self.tr("Restore window, colours, digits, cards, language, speed and recent files to their defaults")
        )
        self.reset.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._dress()

    def _offer_looks(self) -> None:
        for scheme, name in (
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.CONTRAST_LIGHT, self.tr("High contrast, light")),
            (Scheme.CONTRAST_DARK, self.tr("High contrast, dark")),
        ):
            self.colors.addItem(name, scheme)
        for percent in PERCENTS:
            self.text_size.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.text_size.setToolTip(
            self.tr("Of all text in the window on this screen, beside the desktop's (Ctrl + and −)")
        )
        for wanted, name in ((True, self.tr("While pointing")), (False, self.tr("On click only"))):
            self.cards.addItem(name, wanted)
        self.cards.setToolTip(self.tr("Beside the pointer, once it rests on something; or only in the inspector"))

    def _offer_numbers(self) -> None:
        self.digits.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.digits.setToolTip(
            self.tr("Significant digits, from {least} to {most}; {most} show every number to the last bit").format(
                least=FEWEST, most=MOST
            )
        )
        for always, name in ((False, self.tr("Only where needed")), (True, self.tr("Always"))):
            self.scientific.addItem(name, always)
        self.scientific.setToolTip(self.tr("Powers of ten: 4.17e−1 is 0.417"))
        for mark, name in ((POINT, self.tr("Point: 0.5")), (COMMA, self.tr("Comma: 0,5"))):
            self.mark.addItem(name, mark)
        self.mark.setToolTip(
            self.tr("Before the decimals of every number in the window and on worksheets; files keep the point")
        )

    def _offer_names(self) -> None:
        for notation, name in notation_titles().items():
            self.notation.addItem(name, notation)
        self.notation.setToolTip(self.tr("What everything is called (N), unless a scenario or a lesson says it"))
        for labels, name in (
            (LabelContent.VALUE, self.tr("Values")),
            (LabelContent.NAME, self.tr("Names")),
            (LabelContent.BOTH, self.tr("Name = value")),
        ):
            self.labels.addItem(name, labels)
        self.labels.setToolTip(self.tr("What is written on the edges of the diagram (4)"))

    def _offer_motion(self) -> None:
        self.motion = ComboBox()
        for still, name in ((False, self.tr("As the system")), (True, self.tr("Nothing moves by itself"))):
            self.motion.addItem(name, still)
        self.motion.setToolTip(self.tr("Numbers that glide along the edges, panels that open: or all is there at once"))

    def _offer_beginnings(self) -> None:
        for at_home, name in ((False, self.tr("What was open last")), (True, self.tr("Home"))):
            self.start.addItem(name, at_home)
        self.start.setToolTip(self.tr("What the program shows when it is started"))
        for wanted, name in ((True, self.tr("A day and a week later")), (False, self.tr("Never"))):
            self.tickets.addItem(name, wanted)
        self.tickets.setToolTip(self.tr("When Home offers the last questions of a lesson again"))
        for slowly, name in ((True, self.tr("Slowly, then ever faster")), (False, self.tr("At full speed"))):
            self.beginning.addItem(name, slowly)
        self.beginning.setToolTip(
            self.tr(
                "How the first run of what was opened begins, unless a speed is chosen: slowly, each iteration is seen"
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        self._follow()
        if not event.spontaneous():
            fit_to_screen(self)  # with the example that is told now
        super().showEvent(event)

    def tell_gradient(self, is_told: bool) -> None:
        """Have a gradient in the example, or not: where it is to be worked out it must not be read here."""
        self._tells_gradient = is_told
        self._follow()

    @Slot()
    def _dress(self) -> None:
        self.setStyleSheet(dialog_style(self._theme.colors))
        fixed = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        fixed.setPixelSize(grown(USUAL))
        self.example.setFont(fixed)
        widest = self.example.fontMetrics().horizontalAdvance(WIDEST)
        self.example.setMinimumWidth(min(widest, self.screen().availableGeometry().width() // 2))
        fit_to_screen(self)

    def _lay_out(self) -> None:
        choosing = QWidget()
        form = QFormLayout(choosing)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for text, field in (
            (self.tr("&Colours"), self.colors),
            (self.tr("&Text size"), self.text_size),
            (self.tr("&Digits shown"), self.digits),
            (self.tr("&Scientific notation"), self.scientific),
            (self.tr("Decimal &mark"), self.mark),
            (self.tr("&Names"), self.notation),
            ("", self.example),
            (self.tr("On the ed&ges"), self.labels),
            (self.tr("C&ards"), self.cards),
            (self.tr("M&otion"), self.motion),
            (self.tr("&Begin with"), self.start),
            (self.tr("&Exit tickets"), self.tickets),
            (self.tr("First &run"), self.beginning),
            (self.tr("&Language"), self.language),
        ):
            form.addRow(text, field)
            field.setAccessibleName(unkeyed(text))
        self.example.setAccessibleName(self.tr("Example"))
        choices = (
            self.colors,
            self.text_size,
            self.scientific,
            self.mark,
            self.notation,
            self.labels,
            self.cards,
            self.motion,
            self.start,
            self.tickets,
            self.beginning,
            self.language,
        )
        for field in (*choices, self.digits):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addWidget(ScrolledDown(choosing), 1)  # large text has more rows than a small screen
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.colors.activated.connect(self._choose_colors)
        self.text_size.activated.connect(self._choose_text_size)
        self.digits.valueChanged.connect(self._choose_notation)
        self.scientific.activated.connect(self._choose_notation)
        self.mark.activated.connect(self._choose_mark)
        self.notation.activated.connect(self._choose_names)
        self.labels.activated.connect(self._choose_labels)
        self.cards.activated.connect(self._choose_cards)
        self.motion.activated.connect(self._choose_motion)
        self.start.activated.connect(self._choose_start)
        self.tickets.activated.connect(self._choose_tickets)
        self.beginning.activated.connect(self._choose_beginning)
        self.language.activated.connect(self._choose_language)
        self.reset.clicked.connect(self._ask_to_reset)
        self.close_button.clicked.connect(self.close)
        self._theme.changed.connect(self._dress)
        self._theme.changed.connect(self._follow)
        self._preferences.language_changed.connect(self._follow)
        self._preferences.cards_changed.connect(self._follow)
        self._preferences.start_changed.connect(self._follow)
        self._preferences.beginning_changed.connect(self._follow)
        store = self._store
        for signal in (
            store.when(changes.number_format_changed),
            store.when(changes.playhead_changed),
            store.when(changes.pin_changed),
            store.when(changes.setup_changed),
            store.when(changes.words_changed),
            store.when(changes.edges_changed),
        ):
            signal.connect(self._follow)

    # What is chosen

    @Slot()
    def _choose_colors(self) -> None:
        self._theme.choose(self.colors.currentData())

    @Slot()
    def _choose_text_size(self) -> None:
        self._preferences.choose_text_size(self.text_size.currentData())

    @Slot()
    def _choose_notation(self) -> None:
        wanted = replace(
            self._readings.exactly.number_format, digits=self.digits.value(), scientific=self.scientific.currentData()
        )
        self._commands.display.write_numbers(wanted)

    @Slot()
    def _choose_mark(self) -> None:
        self._commands.display.write_decimals_with(self.mark.currentData())

    @Slot()
    def _choose_names(self) -> None:
        self._commands.display.write_names(self.notation.currentData())

    @Slot()
    def _choose_labels(self) -> None:
        self._commands.display.label_edges(self.labels.currentData())

    @Slot()
    def _choose_cards(self) -> None:
        self._preferences.show_cards_while_pointing(self.cards.currentData())

    @Slot()
    def _choose_motion(self) -> None:
        self._preferences.keep_still(self.motion.currentData())

    @Slot()
    def _choose_start(self) -> None:
        self._preferences.begin_at_home(self.start.currentData())

    @Slot()
    def _choose_tickets(self) -> None:
        self._preferences.offer_tickets(self.tickets.currentData())

    @Slot()
    def _choose_beginning(self) -> None:
        self._preferences.let_run_begin_slowly(self.beginning.currentData())

    @Slot()
    def _choose_language(self) -> None:
        self._preferences.choose_language(self.language.currentData())

    @Slot()
    def _ask_to_reset(self) -> None:
        self._preferences.ask_to_reset(self)

    # What is so

    @Slot()
    def _follow(self) -> None:
        """Show what has been chosen, here or elsewhere."""
        if not self.isVisible():
            return
        self.colors.setCurrentIndex(self.colors.findData(self._theme.scheme))
        self.text_size.setCurrentIndex(self.text_size.findData(self._theme.text_percent))
        self.digits.show_value(self._readings.number_format.digits)
        self.scientific.setCurrentIndex(self.scientific.findData(self._readings.number_format.scientific))
        self.mark.setCurrentIndex(self.mark.findData(self._readings.decimal_mark))
        self.notation.setCurrentIndex(self.notation.findData(self._readings.notation))
        self.labels.setCurrentIndex(self.labels.findData(self._readings.labels))
        self.cards.setCurrentIndex(self.cards.findData(self._preferences.cards_while_pointing))
        self.motion.setCurrentIndex(self.motion.findData(self._preferences.is_still))
        self.start.setCurrentIndex(self.start.findData(self._preferences.begins_at_home))
        self.tickets.setCurrentIndex(self.tickets.findData(self._preferences.tickets_are_wanted))
        self.beginning.setCurrentIndex(self.beginning.findData(self._preferences.run_begins_slowly))
        self.language.setCurrentIndex(self.language.findData(self._preferences.language))
        self.example.setText(self._example())

    def _example(self) -> str:
        """The weight or bias that is held, or else the first, and its gradient where it may be told."""
        readings = self._readings
        pinned = readings.pinned
        parameter = pinned if isinstance(pinned, Weight | Bias) else readings.network.parameter(0)
        position, name = readings.network.position(parameter), readings.names.of(parameter)
        value = f"{name} = {readings.number_format.figure(float(readings.parameters[position]))}"
        if not self._tells_gradient:
            return value
        gradient = float(readings.gradient[position])
        return f"{value}\n{readings.names.gradient(parameter)} = {readings.number_format.signed(gradient)}"
