"""What the class sees, small: the picture that its window has painted already, so that nothing is painted twice."""

from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QGuiApplication, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed

WIDTH = 660  # logical pixels
RIM, ROUND = 2.0, 6.0
LOOKS = 125  # ms between two looks at whether something else has been painted
SPARING = 20  # times as long as a look took nothing is looked at
LOOKS_SELDOM = 1000  # where the window has to be painted once more for it
READ_FROM = ("xcb", "windows", "offscreen")
"""The platforms that keep what a window shows in a picture which can be read between two frames."""


class ClassMirror(Dressed):
    """Shows a window, as it is on its screen."""

    def __init__(self, theme: Theme, window: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._window = window
        self._picture = QImage()
        self._share = 0.625  # of its width, that the window is high
        self._seen: tuple[int, QSize] | None = None  # which picture it was, and for which size
        self._can_read = QGuiApplication.platformName() in READ_FROM
        self._looks = QTimer(self, interval=LOOKS)
        self._looks.timeout.connect(self.look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What the class sees"))

    @property
    def picture(self) -> QImage:
        """What is shown, as large as it is shown."""
        return self._picture

    @Slot()
    def look(self) -> None:
        """Take the picture of the window, if it is another one."""
        source = self._painted()
        if source is None or source.isNull() or not self._window.isVisible():
            return
        share = self._window.height() / max(self._window.width(), 1)
        if share != self._share:
            self._share = share
            self.updateGeometry()
        ratio = self.devicePixelRatio()
        seen = source.cacheKey(), self.size() * ratio
        if seen == self._seen:
            return
        self._seen, begun = seen, monotonic()
        self._picture = source.scaled(
            self._inside() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._picture.setDevicePixelRatio(ratio)
        usual = LOOKS if self._can_read else LOOKS_SELDOM
        self._looks.start(max(usual, round(SPARING * 1000 * (monotonic() - begun))))
        self.update()

    def _painted(self) -> QImage | None:
        if not self._can_read:
            return self._window.grab().toImage()
        store = self._window.backingStore()
        painted = None if store is None else store.paintDevice()
        return painted if isinstance(painted, QImage) else None

    def _inside(self) -> QSize:
        return self.size() - QSize(2 * round(RIM), 2 * round(RIM))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._share)

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), self.heightForWidth(grown(WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(WIDTH // 2), self.heightForWidth(grown(WIDTH // 2)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looks.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._looks.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.colors
        painter.fillRect(self.rect(), QColor(colors.field))
        size = self._picture.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(round(left), round(top), self._picture)
        painter.setPen(QPen(QColor(colors.lit), RIM))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.end()
