"""All that can be asked for: the only ones who put another state into the store."""

from typing import NamedTuple

from gui.model.display import DisplayCommands
from gui.model.documents import Documents
from gui.model.edits import Edits
from gui.model.kept_runs import KeptRunCommands
from gui.model.playback import Playback
from gui.model.pointing import Pointing


class Commands(NamedTuple):
    """What a view may ask for, by its subject."""

    playback: Playback  # step, run, pause, seek …
    edits: Edits  # of the setup and its run; undo
    kept_runs: KeptRunCommands  # keep a run, name it, show it, delete it
    documents: Documents  # open another
    pointing: Pointing  # hover, hold
    display: DisplayCommands  # show the same otherwise
