"""The pad: what is drawn there is the sample on the screen, and is answered with each stroke."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.data.drawn_sample import DrawnSample
from core.drawing.strokes import Drawing, Stroke
from core.drawing.undo import DrawingUndo
from core.network.activations import Softmax
from core.setup.drawable import why_not_drawn
from core.setup.drawings import DrawnInputs, learning
from core.setup.setup import Setup
from gui.drawing.canvas import DrawingCanvas
from gui.drawing.class_buttons import ClassButtons
from gui.drawing.pen_sizes import PENS, USUAL, pen_picture
from gui.look.plain_text import keep_plain, keyless
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.class_names import class_title
from gui.texts.drawings import hardly_trained, how_made, looks_like
from gui.widgets.announce import announce
from gui.widgets.controls import ComboBox
from gui.widgets.scrolled import ScrolledDown

SILENCE = 500  # ms from a stroke to what is announced of it


class DrawingPad(QWidget):
    """A square to draw on, what the network takes it for, and which class it is; it can be kept as a sample.

    What is drawn is on the screen as long as the pad is open and no sample is chosen.
    """

    left = Signal()  # the pad is to be closed
    leaves_keyboard = Signal()
    announced = Signal(str)
    told = Signal(str)  # for the status line

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme = readings, commands, theme
        self._drawn = DrawingUndo()  # what is drawn, and how it was
        self._shown: DrawnSample | None = None  # what was put on the screen last
        self._class: int | None = None
        self._making: tuple[Setup, DrawnInputs] | None = None
        self._is_open = False
        self._said = ""
        self._soon = QTimer(self, singleShot=True, interval=SILENCE)
        self._soon.timeout.connect(self._announce)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._put)

        self.title = QLabel(self.tr("Draw a digit"))
        self.title.setObjectName("padTitle")
        self.key = QLabel("D")
        self.key.setObjectName("dim")
        self.close_pad = QToolButton()
        self.close_pad.setText(self.tr("Close"))
        self.close_pad.setToolTip(self.tr("Close the pad, and show the sample that was there before (D)"))
        self.canvas = DrawingCanvas()
        self.canvas.setAccessibleName(self.tr("Drawing pad"))
        self.canvas.show_hint(self.tr("Draw here with the mouse or a pen. By keyboard: arrows move, Space draws."))
        self.undo, self.clear = QPushButton(self.tr("Undo")), QPushButton(self.tr("Clear"))
        self.undo.setToolTip(self.tr("Take back the last stroke (Ctrl+Z while the pad has the keyboard)"))
        self.clear.setToolTip(self.tr("Take all strokes away; Undo brings them back"))
        self.pens = ComboBox()
        self.pens.setAccessibleName(self.tr("How thick the pen is"))
        self.pens.setToolTip(self.tr("How thick the pen is"))
        for name, text in (("thin", self.tr("thin")), ("medium", self.tr("medium")), ("thick", self.tr("thick"))):
            self.pens.addItem(text, name)
        self.pens.setCurrentIndex(self.pens.findData(USUAL))
        self.answer, self.hint, self.how = QLabel(), QLabel(), QLabel()
        self.answer.setObjectName("answer")
        self.how.setObjectName("dim")
        self.train = QPushButton(self.tr("Train it"))
        self.train.setToolTip(self.tr("Run all its iterations, as fast as it goes"))
        self.back = QPushButton(self.tr("Show the drawing"))
        self.keep = QPushButton()
        self.keep.setToolTip(self.tr("Add the drawing to the samples that are trained on; Undo takes it out again"))
        self.classes = ClassButtons()
        self._lay_out()
        self._connect(store)
        self.dress()
        self._take_setup()

    # What others ask

    @property
    def drawing(self) -> Drawing:
        """What is drawn, but for a stroke that isn't whole yet."""
        return self._drawn.drawing

    @property
    def is_on_screen(self) -> bool:
        """Whether the drawing is the sample on the screen."""
        return self._shown is not None and self._readings.drawn is self._shown

    def begin(self) -> None:
        """The pad is opened: what was drawn is on the screen again."""
        self._is_open = True
        self._take_setup()
        self._put()
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """The pad is closed: a sample of the data is on the screen again."""
        self._is_open = False
        self._soon.stop()
        self._again.stop()
        if self.is_on_screen:
            self._commands.playback.look_at_drawn(None)
        self._shown = None

    # How it is put together

    def _lay_out(self) -> None:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.key)
        head.addStretch(1)
        head.addWidget(self.close_pad)
        rows.addLayout(head)
        rows.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for tool in (self.undo, self.clear):
            tools.addWidget(tool, 1)
        tools.addWidget(self.pens)
        rows.addLayout(tools)
        rows.addWidget(self.answer)
        rows.addWidget(self.classes)
        rows.addWidget(self.keep)
        rows.addWidget(self.back)
        rows.addWidget(self.hint)
        rows.addWidget(self.train)
        rows.addWidget(self.how)
        rows.addStretch(1)
        for label in (self.answer, self.hint, self.how):
            label.setWordWrap(True)
            keep_plain(label)
        for button in (self.undo, self.clear, self.keep, self.train, self.back, self.close_pad):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scrolled = ScrolledDown(column)
        whole = QVBoxLayout(self)
        grow_with_text(whole.setContentsMargins, 12, 10, 10, 8)
        whole.addWidget(self._scrolled)

    def _connect(self, store: Store) -> None:
        canvas = self.canvas
        canvas.drawn.connect(self._follow_stroke)
        canvas.ended.connect(self._take_stroke)
        canvas.undo_wanted.connect(self._undo)
        canvas.redo_wanted.connect(self._redo)
        canvas.clear_wanted.connect(self._clear)
        canvas.class_typed.connect(self._choose_class)
        self.classes.chosen.connect(self._choose_class)
        canvas.left.connect(self.leaves_keyboard)
        self.undo.clicked.connect(self._undo)
        self.clear.clicked.connect(self._clear)
        self.keep.clicked.connect(self._keep)
        self.train.clicked.connect(self._train)
        self.back.clicked.connect(self._put)
        self.close_pad.clicked.connect(self.left)
        self.pens.currentIndexChanged.connect(self._choose_pen)
        self._theme.changed.connect(self.dress)
        for change in (changes.setup_changed, changes.samples_changed, changes.words_changed):
            store.when(change).connect(self._take_setup)
        store.when(changes.setup_changed).connect(self._draw_again)
        store.when(changes.samples_changed).connect(self._follow_samples)
        for change in (changes.playhead_changed, changes.recorded_changed, changes.running_changed):
            store.when(change).connect(self._follow)

    # What is drawn

    @Slot(object)
    def _follow_stroke(self, stroke: Stroke) -> None:
        self._look_at(self.drawing.with_stroke(stroke))

    @Slot(object)
    def _take_stroke(self, stroke: Stroke) -> None:
        self._go_to(self._drawn.gone_on(self.drawing.with_stroke(stroke)))

    @Slot()
    def _clear(self) -> None:
        if not self.drawing.is_empty:
            self._class = None
            self._go_to(self._drawn.gone_on(Drawing()))

    @Slot()
    def _undo(self) -> None:
        self._go_to(self._drawn.undone())

    @Slot()
    def _redo(self) -> None:
        self._go_to(self._drawn.redone())

    def _go_to(self, undone: DrawingUndo) -> None:
        if undone != self._drawn:
            self._drawn = undone
            self.canvas.show_drawing(self.drawing)
            self._put()

    @Slot()
    def _put(self) -> None:
        """Have the drawing on the screen, in the place of a sample."""
        self._look_at(self.drawing)

    def _look_at(self, drawing: Drawing) -> None:
        if not self._is_open or self._drawn_inputs is None:
            return
        self._shown = None if drawing.is_empty else DrawnSample(self._drawn_inputs.inputs(drawing), self._class)
        self._commands.playback.look_at_drawn(self._shown)
        self._follow()
        self._soon.start()

    @property
    def _drawn_inputs(self) -> DrawnInputs | None:
        """How drawings become inputs of the open setup; None where they can't."""
        setup = self._readings.setup
        if why_not_drawn(setup) is not None:
            return None
        known = None if self._making is None else self._making[0]
        if known is None or setup.whole is not known.whole or setup.scenario.data is not known.scenario.data:
            self._making = setup, DrawnInputs.of(setup)
        return None if self._making is None else self._making[1]

    # Which class it is

    @Slot(int)
    def _choose_class(self, number: int) -> None:
        """It is this class; chosen once more, it is whatever is answered."""
        if 0 <= number < len(self.classes.buttons) and not self.drawing.is_empty:
            self._class = None if number == self._class else number
            self._put()

    @Slot()
    def _keep(self) -> None:
        readings, drawn = self._readings, self._shown
        if drawn is None or not self.is_on_screen:
            return
        outputs = readings.trace.forward.outputs[readings.row]
        name = class_title(readings.names, drawn.class_of(outputs))
        number = len(readings.whole.inputs)
        text = self.tr("keep a drawing as a sample of class {name}").format(name=name)
        if not self._commands.edits.edit(text, learning(readings.setup, drawn, outputs)):
            return
        self._clear()
        self._commands.playback.choose_sample(number)
        told = self.tr("Kept as sample {number}, class {name}: trained on from now on. Edit, Undo takes it out again.")
        self.told.emit(told.format(number=grouped(number + 1), name=name))
        self._follow()

    @Slot()
    def _train(self) -> None:
        readings = self._readings
        self._commands.playback.run_to(max(readings.goal, readings.history.last))

    @Slot()
    def _choose_pen(self) -> None:
        self.canvas.pen = PENS[self.pens.currentData()]
        self.canvas.update()

    # What is told

    @Slot()
    def _take_setup(self) -> None:
        """Another setup, other samples, or other words: classes and what is drawn are made for it."""
        readings = self._readings
        count = max(readings.network.outputs, 2) if why_not_drawn(readings.setup) is None else 0
        names = [class_title(readings.names, number) for number in range(count)]
        self.classes.offer(names)
        if self._class is not None and self._class >= count:
            self._class = None
        drawn_inputs = self._drawn_inputs if self._is_open else None
        self.how.setText("" if drawn_inputs is None else how_made(drawn_inputs.making))
        self._follow()

    @Slot()
    def _draw_again(self) -> None:
        """What is drawn comes in otherwise: what it was in the setup before has gone from the screen."""
        if self._is_open and not self.drawing.is_empty:
            self._again.start()

    @Slot()
    def _follow_samples(self) -> None:
        if self.is_on_screen:
            self._again.start()

    @Slot()
    def _follow(self) -> None:
        """Say what is answered now."""
        if not self._is_open:
            return
        readings, is_there = self._readings, self.is_on_screen
        chosen = answered = None
        if is_there and self._shown is not None:
            outputs = readings.trace.forward.outputs[readings.row]
            answered = DrawnSample(self._shown.inputs, None).class_of(outputs)
            chosen = self._shown.class_of(outputs)
            shares = isinstance(readings.network.layers[-1].activation, Softmax)
            share = float(outputs[answered]) if shares else None
            name = class_title(readings.names, answered)
            self.answer.setText(looks_like(name, share))
        elif self.drawing.is_empty:
            self.answer.setText(self.tr("Nothing is drawn yet."))
        else:
            text = self.tr("Sample {number} is on the screen.")
            self.answer.setText(text.format(number=grouped(readings.sample + 1)))
        self.classes.mark(chosen, can_be_chosen=is_there)
        kept = self.tr("Keep as a sample")
        if chosen is not None:
            kept = self.tr("Keep as a sample of class {name}").format(name=class_title(readings.names, chosen))
        self.keep.setText(keyless(kept))
        self.keep.setEnabled(chosen is not None)
        self.back.setVisible(not is_there and not self.drawing.is_empty and self.canvas.stroke is None)
        self.undo.setEnabled(self._drawn.can_undo)
        self.clear.setEnabled(not self.drawing.is_empty)
        self.canvas.let_undo(undo=self._drawn.can_undo, redo=self._drawn.can_redo)
        self._tell_training()
        described = self.answer.text()
        if self.canvas.accessibleDescription() != described:
            self.canvas.setAccessibleDescription(described)

    def _tell_training(self) -> None:
        """Say where the network has hardly been trained: it guesses."""
        readings, setup = self._readings, self._readings.setup
        seen, count = readings.state * setup.batch, len(setup.samples.inputs)
        is_hardly = seen < count and readings.ended is None
        text = hardly_trained(seen, count) if is_hardly else ""
        self.hint.setText(text)
        self.hint.setVisible(is_hardly)
        self.train.setVisible(is_hardly and not readings.running)

    @Slot()
    def _announce(self) -> None:
        """Say to a screen reader what is answered, where that is another answer than before."""
        text = self.answer.text()
        if self._is_open and text != self._said and self.is_on_screen:
            self._said = text
            announce(self.canvas, text)
            self.announced.emit(text)

    @Slot()
    def dress(self) -> None:
        """Take the colours of the theme."""
        colors = self._theme.colors
        self.canvas.dress(colors)
        self.canvas.updateGeometry()
        self.setStyleSheet(
            f"{form_style(colors)}"
            f"QWidget {{ font-size: {grown(13)}px; }}"
            f"QLabel {{ color: {colors.text}; }}"
            f"QLabel#dim {{ color: {colors.dim}; font-size: {grown(12)}px; }}"
            f"QLabel#padTitle {{ font-weight: bold; }}"
            f"QLabel#answer {{ font-weight: bold; }}"
            f"QPushButton {{ min-height: {grown(20)}px; }}"
            f"QPushButton:checked {{ background: {colors.accent}; color: {colors.on_accent}; font-weight: bold; }}"
            f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {colors.panel}; border: none; }}"
        )
        for index in range(self.pens.count()):
            width = PENS[self.pens.itemData(index)]
            self.pens.setItemIcon(index, pen_picture(width, colors.text, self.devicePixelRatioF()))
