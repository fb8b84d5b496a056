"""Waiting until there is nothing to wait for: no fixed time is long enough on a busy machine, or short enough on a fast one."""

import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.training.run import Run
from gui.model.model import Model
from gui.threads.job import Job


def until_idle() -> None:
    """Handle events, and what follows from them, until there is none left."""
    loop, dispatcher = QEventLoop(), QAbstractEventDispatcher.instance()
    dispatcher.aboutToBlock.connect(loop.quit)
    loop.exec()  # only in a loop is deleted what is to be deleted later; with GLib it ends although more may wait
    dispatcher.aboutToBlock.disconnect(loop.quit)
    while dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
        pass


def until_done(window: QWidget) -> None:
    """The same, until no job runs beside the window, and nothing is to come after a moment.

    Nobody needs such moments here: each passes at once. Where it begins anew, as while something goes on, it takes its
    time, so that what goes on has the machine meanwhile.
    """
    passed: set[QTimer] = set()
    while True:
        was_at_work = _is_at_work(window)  # what a job that ends meanwhile says of itself is handled in the next round
        until_idle()
        soon = {timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot()}
        is_at_work = _is_at_work(window)
        if not (soon or is_at_work or was_at_work):
            return
        if is_at_work or (soon and soon <= passed):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        elif soon:
            _pass(soon - passed)
            passed |= soon


def _is_at_work(window: QWidget) -> bool:
    return any(job.is_running for job in window.findChildren(Job))


def _pass(timers: set[QTimer]) -> None:
    """Let them end now, and take as long as ever the next time."""
    moments = {timer: timer.interval() for timer in timers}

    def take_back(timer: QTimer) -> None:
        moment = moments.pop(timer, 0)
        if timer.interval() == 0:
            timer.setInterval(moment)

    endings = [timer.timeout.connect(partial(take_back, timer)) for timer in timers]  # after what it was started for
    for timer in timers:
        timer.setInterval(0)
    until_idle()
    for timer in [*moments]:
        if shiboken6.isValid(timer):  # it was stopped
            take_back(timer)
    for ending in endings:
        QObject.disconnect(ending)


def has_work(owner: QObject) -> bool:
    """Whether `owner` waits for a job beside the window, for one that was not called off."""
    return any(not (job.is_over or job.is_called_off) for job in owner.findChildren(Job))


def is_recording(model: Model) -> bool:
    """Whether the playhead still waits for states that training has yet to record."""
    return model.commands.playback.clock.is_ticking


def until_training_has_heard(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait until the training thread has done all that it was told to do so far."""
    heard = threading.Event()
    with monkeypatch.context() as patch:
        patch.setattr(Run, "begin_loading", lambda _run: heard.set())
        model.commands.playback.prepare()  # commands arrive in the order in which they were given
        assert heard.wait(60)
    until_idle()
