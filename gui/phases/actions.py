"""The actions of a step that is walked through phase by phase, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Appearance
from gui.model import changes
from gui.model.store import Store
from gui.phases.phase_player import PhasePlayer


class PhaseActions(ActionTable):
    """Phase by phase through a step, by hand or by itself."""

    def __init__(self, store: Store, player: PhasePlayer, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "next_phase",
                self.tr("Next phase"),
                self.tr("On by one phase: walk through this step from inside"),
                ".",
                "next-phase",
                player.next,
            ),
            ActionSpec(
                "previous_phase",
                self.tr("Previous phase"),
                self.tr("Back by one phase of the step"),
                ",",
                "previous-phase",
                player.previous,
                button_text=self.tr("Phase back"),
            ),
            ActionSpec(
                "play_phases",
                self.tr("Play the phases"),
                self.tr("Play the phases one after the other, or pause"),
                "P",
                run=player.toggle,
                appears=lambda: Appearance(icon="pause" if player.playing else "run"),
            ),
            ActionSpec(
                "leave_phases",
                self.tr("Leave the phases"),
                self.tr("Show the whole step again (Esc)"),
                "",
                "close",
                player.leave,
            ),
        )
        self.changes = (player.playing_changed, store.when(changes.phase_changed))
