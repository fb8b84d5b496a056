"""The window's model, put together: what is shown, what views read of it, and what they may ask for."""

from PySide6.QtCore import QObject

from core.setup.setup import Setup
from core.training.run import Run
from gui.model.commands import Commands
from gui.model.course_follower import CourseFollower
from gui.model.display import DisplayCommands
from gui.model.documents import Documents
from gui.model.edits import Edits
from gui.model.kept_runs import KeptRunCommands
from gui.model.playback import Playback
from gui.model.pointing import Pointing
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.training_service import TrainingService
from gui.model.undo import UndoSteps
from gui.model.window_state import Cursor, Display, RunState, Selection, Session, TrainingProgress, WindowState


class Model(QObject):
    """Made once for a window, which hands its parts out: no view holds it."""

    def __init__(self, setup: Setup, parent: QObject | None = None) -> None:
        """Begin with a setup open, at its start."""
        super().__init__(parent)
        self.store = Store(_at_start_of(setup), self)
        self.readings = Readings(self.store)
        self.training = TrainingService(self)
        playback = Playback(self.store, self.training, self)
        follower = CourseFollower(self.store, self.training, playback)
        undo = UndoSteps(self)
        edits = Edits(self.store, follower, undo, self)
        self.commands = Commands(
            playback=playback,
            edits=edits,
            kept_runs=KeptRunCommands(self.store, follower, undo, self),
            documents=Documents(self.store, follower, playback, edits.undo),
            pointing=Pointing(self.store, self.training),
            display=DisplayCommands(self.store),
        )

    def close(self) -> None:
        """Stop training and join the thread; nothing may be asked of the model afterwards."""
        self.commands.playback.close()
        self.training.close()
        self.commands.edits.close()


def _at_start_of(setup: Setup) -> WindowState:
    run = Run(setup)
    return WindowState(
        session=Session(document=0, edition=0, original_setup=setup, run=run, roots=run.roots),
        cursor=Cursor(),
        selection=Selection(),
        display=Display(),
        run_state=RunState(goal=max(setup.iterations, 1)),
        progress=TrainingProgress(length=run.history.length, ended=run.ended),
    )
