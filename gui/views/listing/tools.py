"""The line of tools above the listing: as it should be or as it is printed, its copies; and what its numbers are of."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from core.base.number_format import grouped
from core.listing.listing import Listing
from gui.actions.action_set import ActionSet
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text
from gui.model.readings import Readings
from gui.widgets.room.flow_layout import FlowLayout
from gui.widgets.segments import Segments

RIGHT, PRINTED = "right", "printed"
SPACING, HEIGHT = 8, 26  # logical pixels: between the tools, and how high they are


class ListingTools(QWidget):
    """Does what the actions do, where the listing is read."""

    def __init__(self, actions: ActionSet) -> None:
        super().__init__()
        self._actions = actions
        flow = FlowLayout(SPACING, self)
        self.switch = Segments({RIGHT: self.tr("right"), PRINTED: self.tr("as printed")})
        self.switch.setAccessibleName(self.tr("As the chain rule has it, or as the article's listing is printed"))
        self.switch.setToolTip(actions["as_printed"].statusTip())
        self.switch.chosen.connect(self._choose_printed)
        self.check, self.copy = QToolButton(), QToolButton()
        self.check.setText(self.tr("Compare my output…"))
        self.check.setToolTip(actions["check_numbers"].statusTip())
        self.check.clicked.connect(actions["check_numbers"].trigger)
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the listing as a program that runs in NumPy and prints these numbers"))
        self.where = QLabel()
        keep_plain(self.where)
        self.where.setObjectName("dim")
        grow_with_text(self.where.setMinimumHeight, HEIGHT)
        parts: tuple[QWidget, ...] = (self.switch, self.check, self.copy, self.where)
        for part in parts:
            flow.addWidget(part)

    def show_tools(self, readings: Readings, listing: Listing, *, is_of_update: bool) -> None:
        """Show what can be chosen, and say of which iteration and sample the numbers are."""
        action = self._actions["as_printed"]
        self.switch.setVisible(readings.setup.scenario.printed is not None)
        self.switch.setEnabled(action.isEnabled())
        self.switch.turn_on(PRINTED if action.isChecked() else RIGHT)
        self.check.setEnabled(self._actions["check_numbers"].isEnabled())
        text = self.tr("iteration {state}, sample {number}")
        if listing.is_of_batch and len(readings.batch) > 1:
            text = self.tr("iteration {state}, sample {number} of a batch of {count}")
        if not is_of_update:
            text = self.tr("iteration {state}, sample {number}, which its update does not take")
            if readings.drawn is not None:
                text = self.tr("iteration {state}, drawn sample, which its update does not take")
        text = text.format(
            state=grouped(readings.state), number=grouped(readings.sample + 1), count=grouped(len(readings.batch))
        )
        self.where.setText(text)

    @Slot(str)
    def _choose_printed(self, name: str) -> None:
        if (name == PRINTED) != self._actions["as_printed"].isChecked():
            self._actions["as_printed"].trigger()
