"""A window that is closed and gone leaves nothing behind, whatever it was told of by what lives on."""

import gc
import weakref

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.look.theme import Theme
from gui.model.model import Model
from gui.window.main_window import MainWindow


def test_nothing_of_a_closed_window_stays(qtbot: QtBot, theme: Theme, settings: QSettings):
    model = Model(open_setup("gad-3-2-1"))
    window = MainWindow(model, theme, settings)
    run, left = weakref.ref(model.store.state.session.run), weakref.ref(window)
    window.close()
    shiboken6.delete(window)
    del model, window
    QApplication.processEvents()
    gc.collect()
    assert left() is None
    assert run() is None  # states of hundreds of megabytes, perhaps


def test_nothing_of_a_window_in_which_somebody_practised_stays(qtbot: QtBot, theme: Theme, settings: QSettings):
    model = Model(open_setup("gad-3-2-1"))
    window = MainWindow(model, theme, settings)
    window.show()
    window.actions_made["predict_curve"].trigger()
    run, left = weakref.ref(model.store.state.session.run), weakref.ref(window)
    window.close()
    shiboken6.delete(window)
    del model, window
    QApplication.processEvents()
    gc.collect()
    assert left() is None
    assert run() is None
