"""Whose numbers are on the screen."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.base.number_format import grouped
from gui.actions.action_set import ActionSet
from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.class_names import class_of_sample
from gui.widgets.number_field import WholeField

FIELD, FIELD_OF_DRAWN = 58, 66  # logical pixels that the number is wide, and where “drawn” may stand in its place


class SamplePicker(QWidget):
    """Shows and chooses the sample that the diagram and the cards are about; there where a setup has several."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, actions: ActionSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._is_drawn = readings, commands, False
        self._told = ""  # of the sample, where the pointer rests
        self.number = WholeField(1, 1, self.tr("Sample"))
        self.caption = QLabel(self.tr("Sample"))
        self.caption.setObjectName("dim")
        self.caption.setBuddy(self.number)
        self.count = QLabel()
        self.follow = QToolButton()
        self.follow.setDefaultAction(actions["follow_batches"])
        self.draw = QToolButton()
        self.draw.setDefaultAction(actions["draw_digit"])
        self.draw.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in (self.follow, self.draw):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.caption, self.number, self.count, self.follow, self.draw):
            row.addWidget(widget)
        self.number.valueChanged.connect(self._choose)
        for changed in (changes.setup_changed, changes.samples_changed, changes.words_changed):
            store.when(changed).connect(self._follow_setup)
        store.when(changes.playhead_changed).connect(self._follow)
        self._follow_setup()

    @Slot(object)
    def _choose(self, number: int) -> None:
        self._commands.playback.choose_sample(number - 1)

    @Slot()
    def _follow_setup(self) -> None:
        samples = len(self._readings.whole.inputs)
        self.setVisible(samples > 1)
        is_picture = self._readings.setup.image_shape is not None
        self.draw.setVisible(is_picture)
        grow_with_text(self.number.setFixedWidth, FIELD_OF_DRAWN if is_picture else FIELD)
        self.number.set_range(1, samples)
        self._name_drawn()
        self.count.setText(self.tr("of {samples}").format(samples=grouped(samples)))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if (self._readings.drawn is not None) != self._is_drawn:
            self._is_drawn = not self._is_drawn
            self._name_drawn()
        self.number.show_value(self._readings.sample + 1)
        told = self.tr("The sample whose numbers are on the screen (PgUp and PgDown for the next)")
        title = None if self._is_drawn else class_of_sample(self._readings.setup, self._readings.sample)
        if title is not None:
            told = "\n".join((told, self.tr("Its class: {name}").format(name=title)))
        if told != self._told:
            self._told = told
            self.number.setToolTip(tip(told))

    def _name_drawn(self) -> None:
        """While something drawn is on the screen, the number that it would have as a sample has a name."""
        self.number.name_numbers({self.tr("drawn"): len(self._readings.whole.inputs) + 1} if self._is_drawn else {})
