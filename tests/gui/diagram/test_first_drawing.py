"""The network is drawn when its view has the room that it is drawn for."""

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.diagram.drawn_network import DrawnNetwork
from gui.look.theme import Theme
from gui.model.model import Model
from gui.window.main_window import MainWindow


def test_it_is_drawn_once_as_a_window_is_made_and_shown(
    qtbot: QtBot, theme: Theme, settings: QSettings, monkeypatch: pytest.MonkeyPatch
):
    layouts, draw = [], DrawnNetwork.draw

    def noted(network, scene, layout):
        layouts.append(layout)
        return draw(network, scene, layout)

    monkeypatch.setattr(DrawnNetwork, "draw", noted)
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    assert layouts == []  # nobody has asked for it, and it has no room yet
    window.show()
    assert layouts == [window.diagram.places]
