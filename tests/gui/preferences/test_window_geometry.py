"""How the window's panels share it when it is shown for the first time."""

from PySide6.QtCore import QEvent, QObject, QSettings
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.look.theme import Theme
from gui.model.model import Model
from gui.preferences.settings import keep_sizes
from gui.window.main_window import MainWindow


class Resizes(QObject):
    """Counts how often something is given another size."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Resize
        return super().eventFilter(watched, event)


def test_a_panel_is_laid_out_once_as_the_window_is_shown(qtbot: QtBot, theme: Theme, settings: QSettings):
    keep_sizes(settings, "window/side_sizes", [300, 956])
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    resizes = Resizes()
    window.diagram.installEventFilter(resizes)
    window.show()
    assert resizes.count == 1  # or the network would be drawn for a size that is not its own
    assert window.workspace.across.sizes()[0] == 300
