"""Where what a run is halted by is chosen: a panel that opens under the Run button."""

from PySide6.QtCore import QPoint, QSettings, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.base.expression_faults import ExpressionError
from core.base.expressions import Number
from core.base.number_format import grouped
from core.base.written_numbers import marked
from core.network.elements import Bias, Weight
from core.training.stops import (
    ErrorBelow,
    GradientExploded,
    GradientVanished,
    HeldOutStalled,
    PredictionWithin,
    SignChanged,
    Stop,
)
from gui.look.plain_text import keyless
from gui.look.text_size import grow_with_text
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.widgets.number_field import RealField, WholeField

FIELD = 96  # logical pixels that the field of a number is wide
FIRST_LIMITS = {  # of a stop that was never chosen
    ErrorBelow.name: 0.01,
    PredictionWithin.name: 0.05,
    GradientVanished.name: 1e-6,
    GradientExploded.name: 1000.0,
}
FIRST_PATIENCE, MOST_PATIENCE = 5, 1_000_000  # epochs
MOST_STATES = 1_000_000_000  # that can be typed


class StopChooser(QFrame):
    """A check box and a number for each stop; what is ticked counts at once, and limits are remembered."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("stops")
        self._readings, self._commands, self._settings = readings, commands, settings
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.boxes: dict[str, QCheckBox] = {}
        self.fields: dict[str, RealField] = {}
        self._named_sample = -1  # in the text of its box; none yet

        title = QLabel(self.tr("Stop when"))
        title.setObjectName("title")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        self.goal = WholeField(1, MOST_STATES, self.tr("The iteration at which Run stops"))
        grow_with_text(self.goal.setFixedWidth, FIELD)
        reached = QLabel(self.tr("this iteration is reached"))
        reached.setIndent(22)
        reached.setBuddy(self.goal)
        self._grid.addWidget(reached, 0, 0)
        self._grid.addWidget(self.goal, 0, 1)
        self._add(ErrorBelow.name, self.tr("the error is below"))
        self._add(PredictionWithin.name, "")
        self._add_patience(self.tr("the held-out error has not fallen for so many epochs"))
        self._add(GradientVanished.name, self.tr("the gradients vanish: all are below"))
        self._add(GradientExploded.name, self.tr("a gradient explodes: it is above"))
        self._add(SignChanged.name, "")
        self.always = QCheckBox(self.tr("a number becomes infinite or not a number"))
        self.always.setChecked(True)
        self.always.setEnabled(False)
        self.always.setToolTip(self.tr("That always stops it, and the window says which number it was"))
        self._grid.addWidget(self.always, self._grid.rowCount(), 0, 1, 2)
        self.hint = QLabel(
            self.tr("Run stops at the first iteration at which one of these is true, and continues when you press Run.")
        )
        self.hint.setObjectName("dim")
        self.hint.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(title)
        rows.addLayout(self._grid)
        rows.addWidget(self.hint)

        self.goal.valueChanged.connect(self._take_goal)
        store.when(changes.pin_changed).connect(self._follow)
        store.when(changes.opened).connect(self._begin)
        store.when(changes.number_format_changed).connect(self._write_fields)
        for changed in (store.when(changes.setup_changed), store.when(changes.words_changed)):
            changed.connect(self._follow)
        store.when(changes.playhead_changed).connect(self._follow_sample)
        self._follow()

    def open_under(self, widget: QWidget) -> None:
        """Show it below `widget`."""
        self.goal.show_value(self._readings.goal)
        self._follow()
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        self.boxes[ErrorBelow.name].setFocus(Qt.FocusReason.PopupFocusReason)

    def _add(self, name: str, text: str) -> None:
        row = self._grid.rowCount()
        box = self.boxes[name] = QCheckBox(text)
        box.toggled.connect(self._take)
        if name not in FIRST_LIMITS:
            self._grid.addWidget(box, row, 0, 1, 2)
            return
        field = self.fields[name] = RealField(text, above=0.0)
        grow_with_text(field.setFixedWidth, FIELD)
        field.setToolTip(self.tr("A number, such as 0.01, 1e-6 or 1/3"))
        field.show_value(self._remembered(field, name))
        field.valueChanged.connect(self._take)
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(field, row, 1)

    def _add_patience(self, text: str) -> None:
        """The box and the field of what stops early: epochs are counted, and limits are not."""
        row = self._grid.rowCount()
        box = self.boxes[HeldOutStalled.name] = QCheckBox(text)
        box.toggled.connect(self._take)
        self.patience = WholeField(1, MOST_PATIENCE, text)
        grow_with_text(self.patience.setFixedWidth, FIELD)
        self.patience.show_value(self._remembered_patience())
        self.patience.valueChanged.connect(self._take)
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(self.patience, row, 1)

    def _remembered_patience(self) -> int:
        """The epochs of the last time; where that is no number of them, those at first."""
        text = str(self._settings.value(f"stops/{HeldOutStalled.name}", FIRST_PATIENCE))
        return min(int(text), MOST_PATIENCE) if text.isdecimal() and int(text) else FIRST_PATIENCE

    @Slot()
    def _write_fields(self) -> None:
        for field in self.fields.values():
            field.write_in(self._readings.number_format)

    def _remembered(self, field: RealField, name: str) -> Number:
        """The limit of the last time; where that is none, the one at first."""
        try:
            return field.kind.read(marked(str(self._settings.value(f"stops/{name}", FIRST_LIMITS[name]))))
        except ExpressionError:
            return FIRST_LIMITS[name]

    @Slot()
    def _begin(self) -> None:
        """Another document: nothing halts it yet."""
        for box in self.boxes.values():
            box.setChecked(False)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        held = self._held()
        self.boxes[SignChanged.name].setText(
            self.tr("{name} changes its sign").format(name=keyless(self._readings.names.of(held)))
            if held
            else self.tr("any weight or bias changes its sign")
        )
        lacks = self._readings.split is None
        box = self.boxes[HeldOutStalled.name]
        if lacks:
            box.setChecked(False)
        for widget in (box, self.patience):
            widget.setEnabled(not lacks)
            widget.setToolTip(self._why_not_held_out() if lacks else "")
        self._follow_sample()
        self._take()

    def _why_not_held_out(self) -> str:
        return self.tr("No samples are held out: the view Data holds some out")

    @Slot()
    def _follow_sample(self) -> None:
        if self._sample != self._named_sample:
            self._named_sample = self._sample
            sample = grouped(self._sample + 1)
            text = self.tr("the output of sample {sample} differs from its target by less than").format(sample=sample)
            self.boxes[PredictionWithin.name].setText(text)
            self.fields[PredictionWithin.name].setAccessibleName(text)
            self._take()

    @property
    def _sample(self) -> int:
        """The sample that is held on the screen; where none is, the first."""
        chosen = self._readings.chosen_sample
        return 0 if chosen is None else chosen

    def _held(self) -> Weight | Bias | None:
        pinned = self._readings.pinned
        return pinned if isinstance(pinned, Weight | Bias) else None

    @Slot()
    def _take_goal(self) -> None:
        self._commands.playback.set_goal(self.goal.value())

    @Slot()
    def _take(self) -> None:
        """Halt by what is ticked."""
        for name, field in self.fields.items():
            self._settings.setValue(f"stops/{name}", repr(field.value()))
        self._settings.setValue(f"stops/{HeldOutStalled.name}", self.patience.value())
        self._commands.playback.set_stops(tuple(stop for stop in self._stops() if self.boxes[stop.name].isChecked()))

    def _stops(self) -> list[Stop]:
        held = self._held()
        limits = {name: field.value() for name, field in self.fields.items()}
        return [
            ErrorBelow(limits[ErrorBelow.name]),
            PredictionWithin(limits[PredictionWithin.name], self._sample),
            HeldOutStalled(self.patience.value()),
            GradientVanished(limits[GradientVanished.name]),
            GradientExploded(limits[GradientExploded.name]),
            SignChanged((self._readings.network.position(held),) if held else ()),
        ]
