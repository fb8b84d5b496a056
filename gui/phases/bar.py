"""The bar that narrates a step while it is walked through."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import figure
from gui.actions.action_set import ActionSet
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, grown, lines_high
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.phases.narration import phase_text, phase_title
from gui.phases.phase_player import PACES, PhasePlayer
from gui.widgets.controls import Slider

PACE = 90  # logical pixels that the slider is wide
LEAST_FOR_PACE = 420  # logical pixels of the bar, beside which its text has no room left
PACE_TEXT = 44  # logical pixels that a pace, "0.75 s", has to be written in


class PhaseBar(QFrame):
    """Which phase it is, one line about it, and the controls; there only while a step is walked through."""

    def __init__(
        self, store: Store, readings: Readings, player: PhasePlayer, actions: ActionSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("phases")
        self._readings, self._player = readings, player
        self.title = QLabel()
        self.title.setObjectName("phase")
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line = QLabel()
        keep_plain(self.title, self.line)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.setWordWrap(True)
        grow_with_text(self.line.setMinimumHeight, partial(lines_high, 2))
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.line, 1)
        self.pace = Slider(Qt.Orientation.Horizontal)
        self.pace.setRange(0, len(PACES) - 1)
        grow_with_text(self.pace.setFixedWidth, PACE)
        self.pace.setInvertedAppearance(True)  # faster is to the right, as everywhere
        self.pace.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pace.setAccessibleName(self.tr("Duration of a phase"))
        self.pace.setToolTip(self.tr("How long a phase stays while they play"))
        self.seconds = QLabel()
        self.seconds.setObjectName("dim")
        grow_with_text(self.seconds.setMinimumWidth, PACE_TEXT)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(6)
        row.addLayout(texts, 1)
        for action in actions.of("previous_phase", "play_phases", "next_phase"):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoRaise(True)
            row.addWidget(button)
        row.addWidget(self.pace)
        row.addWidget(self.seconds)
        leave = QToolButton()
        leave.setDefaultAction(actions["leave_phases"])
        leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        leave.setAutoRaise(True)
        row.addWidget(leave)
        self.pace.valueChanged.connect(player.set_pace)
        player.pace_changed.connect(self._follow_pace)
        store.when(changes.phase_changed).connect(self._follow)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.number_format_changed).connect(self._follow)
        store.when(changes.veil_changed).connect(self._follow)
        store.when(changes.words_changed).connect(self._follow)
        store.when(changes.language_changed).connect(self._follow_pace)
        self._follow_pace()
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow bar, or one with large text, the text has the room of the pace."""
        super().resizeEvent(event)
        for widget in (self.pace, self.seconds):
            widget.setVisible(self.width() >= grown(LEAST_FOR_PACE))

    @Slot()
    def _follow(self) -> None:
        reached = self._readings.reached
        phase = reached.phase
        self.setVisible(phase is not None)
        if phase is None or reached.phase_index is None:
            return
        where = self.tr("phase {number} of {count}").format(number=reached.phase_index + 1, count=len(reached.phases))
        self.title.setText(f"{phase_title(phase, self._readings.network.depth)}   ·   {where}")
        if self._readings.veil.hides_phase(phase):
            self.line.setText(self.tr("What is asked, and all that follows from it, stays hidden until you answer."))
        else:
            self.line.setText(phase_text(self._readings, phase))
        self.line.setToolTip(self.line.text())
        self.setAccessibleName(f"{self.title.text()}. {self.line.text()}")

    @Slot()
    def _follow_pace(self) -> None:
        self.pace.setValue(self._player.pace)
        self.seconds.setText(self.tr("{seconds} s").format(seconds=figure(PACES[self._player.pace], 2)))
