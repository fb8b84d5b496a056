"""Somebody at work in another process, to be killed there: each is forked from one that has loaded everything."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from PySide6.QtCore import QCoreApplication, QSettings

from core.setup.changes import change_training
from core.setup.setup import open_setup
from gui.document.recovery import Recovery
from gui.model.model import Model
from tests.gui.idle import has_work

_FORKS = "forkserver" in multiprocessing.get_all_start_methods()
_PROCESSES = multiprocessing.get_context("forkserver" if _FORKS else "spawn")
if _FORKS:
    _PROCESSES.set_forkserver_preload([__name__, "core.training.compiled.online"])


@contextmanager
def at_work(settings: QSettings, reference: str, change: str) -> Iterator[BaseProcess]:
    """A process that has opened a scenario, changed it and kept its work aside, and goes on until it is killed.

    `change` is code that may ask `model` and `app`, and call `keep` and `change_training`.
    """
    said, says = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=_work, args=(settings.fileName(), reference, change, says), daemon=True)
    process.start()
    says.close()
    try:
        assert said.recv() == "kept"
        yield process
    finally:
        process.kill()
        process.join()
        process.close()
        said.close()


def _work(settings: str, reference: str, change: str, says: Connection) -> None:
    app = QCoreApplication([])
    model = Model(open_setup(reference))
    recovery = Recovery(model.readings, model.commands, QSettings(settings, QSettings.Format.IniFormat), model)

    def keep() -> None:
        for _ in range(2):  # what was begun before, and then what is there now
            while has_work(recovery):
                app.processEvents()
            recovery.keep()
        while has_work(recovery):
            app.processEvents()

    exec(change, {"model": model, "app": app, "keep": keep, "change_training": change_training})
    keep()
    says.send("kept")
    app.exec()
