"""Windows stand where they stood, and where they can be reached: a screen is made smaller, or taken away, meanwhile.

Some desktops look after that themselves, others leave a window where there is no screen any more. Under Wayland no
program knows where its windows stand: there a window is only made as small as its screen.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from gui.preferences.settings import keep_sizes, kept_sizes, kept_truth

SETTLED = 300  # milliseconds after which a desktop has put screens and windows where it wants them
DECORATION = 16, 40  # logical pixels that a window manager may take for itself
PLACED = Qt.WindowType.Window, Qt.WindowType.Dialog  # kinds of window that somebody has put where they are


def keep_place(window: QWidget, settings: QSettings, name: str) -> None:
    """Keep where a window stands, how large it is, and whether it fills its screen."""
    place = window.normalGeometry()
    keep_sizes(settings, f"{name}/place", (place.x(), place.y(), place.width(), place.height()))
    settings.setValue(f"{name}/maximized", window.isMaximized())


def restore_place(window: QWidget, settings: QSettings, name: str) -> None:
    """Put a window where it stood, as far as there is a screen there that it fits on."""
    place = kept_sizes(settings, f"{name}/place", 4)
    if place is None or min(place[2:]) <= 0:
        return
    rectangle = QRect(*place)
    screen = QGuiApplication.screenAt(rectangle.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    rectangle.setSize(rectangle.size().boundedTo(room.size()))
    if not room.contains(rectangle.topLeft()):
        rectangle.moveTo(room.topLeft())
    window.setGeometry(rectangle)
    if kept_truth(settings, f"{name}/maximized", usual=False):
        window.showMaximized()


def fit_to_screen(window: QWidget) -> None:
    """Have a window as large as it likes best, as far as its screen has room; where it stands already, all in sight."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # or what has just been said in it isn't counted yet
    room = window.screen().availableGeometry().size() - QSize(*DECORATION)
    window.resize(window.sizeHint().boundedTo(room))
    if window.isVisible():
        _bring_back(window)


class OnScreens(QObject):
    """Follows the screens of the application, and brings back the windows that reach out of them then."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._later = QTimer(self, singleShot=True, interval=SETTLED)
        self._later.timeout.connect(self.bring_back)
        self._knows_places = not app.platformName().startswith("wayland")
        app.screenAdded.connect(self._follow)
        app.screenAdded.connect(self._later.start)
        app.screenRemoved.connect(self._later.start)
        for screen in app.screens():
            self._follow(screen)

    @Slot(QScreen)
    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._later.start)

    @Slot()
    def bring_back(self) -> None:
        """Have each window in sight; one that fills its screen, once it does no longer."""
        for window in QApplication.topLevelWidgets():
            handle = window.windowHandle()
            if handle is None or not window.isVisible() or window.windowType() not in PLACED:
                continue
            if window.isMaximized() or window.isFullScreen():
                handle.windowStateChanged.connect(self._later.start, Qt.ConnectionType.UniqueConnection)
            elif self._knows_places and not window.isMinimized():
                _bring_back(window)
            elif not window.isMinimized():
                _fit(window, window.screen())


def _fit(window: QWidget, screen: QScreen) -> None:
    """No larger than the screen, with its title and borders."""
    frame = window.frameGeometry().size()
    window.resize(window.size() - frame + frame.boundedTo(screen.availableGeometry().size()))


def _bring_back(window: QWidget) -> None:
    frame = window.frameGeometry()
    screens = QGuiApplication.screens()
    seen = QRegion()
    for screen in screens:
        seen += screen.geometry()
    if (QRegion(frame) - seen).isEmpty():
        return
    most_seen = max(screens, key=lambda screen: _area(screen.geometry() & frame))  # the first one, where none sees it
    _fit(window, most_seen)
    window.move(_within(most_seen.availableGeometry(), QRect(frame.topLeft(), window.frameGeometry().size())))


def _area(rectangle: QRect) -> int:
    return 0 if rectangle.isEmpty() else rectangle.width() * rectangle.height()


def _within(room: QRect, frame: QRect) -> QPoint:
    """The upper left corner that has a frame within the room; its title, where it is too large for that."""
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    return QPoint(left, top)
