"""The action of the presenter view, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.presenter.presenting import Presenting


class PresenterActions(ActionTable):
    """Shows the presenter view, or only what the class sees."""

    is_of_workspace = False  # also while a curve is drawn

    def __init__(self, presenting: Presenting, player: LessonPlayer, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "presenter",
                self.tr("Presenter view"),
                self.tr("In a lesson: your notes, the clock and the answers, on a second screen, or in this place"),
                "F9",
                run=presenting.show,
                enabled_when=lambda: player.is_running,
                checked_when=lambda: presenting.is_shown,
            ),
        )
        self.changes = (player.changed, presenting.changed)
