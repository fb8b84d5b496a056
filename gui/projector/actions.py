"""The actions of the projector, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Choice
from gui.projector.arrangement import Arrangement
from gui.projector.projector import Projector


class ProjectorActions(ActionTable):
    """Full screen for a class, its three arrangements, and the spotlight."""

    def __init__(self, projector: Projector, parent: QObject) -> None:
        super().__init__(parent)
        self._projector = projector
        self.specs = (
            ActionSpec(
                "projector",
                self.tr("Projector"),
                self.tr("Fill the screen with the network and one sentence, for a class; Esc leaves"),
                "F11",
                run=projector.fill_screen,
                checked_when=lambda: projector.is_full,
            ),
            self._arrange(
                Arrangement.SENTENCE,
                self.tr("Diagram and sentence"),
                self.tr("Show the network and one sentence, large; in the window too"),
                "Ctrl+1",
            ),
            self._arrange(
                Arrangement.CHAIN,
                self.tr("Diagram and chain"),
                self.tr("Show the network beside the chain of the pinned weight, large; in the window too"),
                "Ctrl+2",
            ),
            self._arrange(
                Arrangement.PLOTS,
                self.tr("Plots and slider"),
                self.tr("Show the curves over all iterations with the slider, large; in the window too"),
                "Ctrl+3",
            ),
            ActionSpec(
                "spotlight",
                self.tr("Spotlight"),
                self.tr("In the projector: light what is around the pointer, and dim all else"),
                "Ctrl+L",
                run=projector.light,
                enabled_when=lambda: projector.is_shown,
                checked_when=lambda: projector.is_lit,
            ),
        )
        self.changes = (projector.changed,)

    def _arrange(self, arrangement: Arrangement, text: str, tip: str, keys: str) -> ActionSpec:
        projector = self._projector
        return ActionSpec(
            f"arrange_{arrangement.value}",
            text,
            tip,
            keys,
            run=lambda _wanted: projector.arrange(arrangement),
            checked_when=lambda: projector.arrangement is arrangement,
            choice=Choice("arrangement", arrangement, exclusive=False),
        )
