"""How large everything is in the projector: beside a screen of 1920 × 1080, and never too small to be read."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from gui.look.text_size import PERCENTS

SCREEN = QSizeF(1920.0, 1080.0)  # logical pixels, for which the sizes are told
SMALLEST_SCREEN = QSizeF(1280.0, 800.0)  # logical pixels, from which on the floor holds
FLOOR = 32.0  # logical pixels (24 pt): nothing that is read is smaller
SENTENCE, EXPLANATION, NAME, NUMBER, CHIP, FOOT, ROW, PUT_IN = 44.0, 34.0, 30.0, 32.0, 30.0, 24.0, 36.0, 29.0
BIG_STATE = 44.0  # the state beside the slider
FOOT_HIGH = 60.0
LEAST_SENTENCE = 40.0
OF_PAGES = 200  # per cent of usual text, for a page of the window that a class sees on that screen: the most that fits


@dataclass(frozen=True)
class ProjectorSizes:
    """Type sizes in logical pixels for a place of `room`, with text `percent` as large as usual."""

    room: QSizeF
    percent: int = 100

    @property
    def scale(self) -> float:
        """How many times as large as on a screen of 1920 × 1080 all is."""
        room = self.room
        return min(room.width() / SCREEN.width(), room.height() / SCREEN.height()) * self.percent / 100

    def text(self, size: float) -> float:
        """What text of so many pixels on that screen has here; the floor grows smaller only where the window is."""
        return max(size * self.scale, self._floor)

    @property
    def sentence(self) -> float:
        """The sentence of a phase, which is larger than what stands below it."""
        return max(SENTENCE * self.scale, LEAST_SENTENCE / FLOOR * self._floor)

    @property
    def foot_high(self) -> float:
        """The line below everything."""
        return max(FOOT_HIGH * self.scale, self.text(FOOT) * 1.6)

    @property
    def percent_of_pages(self) -> int:
        """How large text has to be, in per cent of usual, in a page of the window that stands there for a while."""
        room = self.room
        most = OF_PAGES * min(room.width() / SCREEN.width(), room.height() / SCREEN.height())
        return max(self.percent, *(each for each in PERCENTS if each <= max(most, PERCENTS[0])))

    @property
    def _floor(self) -> float:
        least, room = SMALLEST_SCREEN, self.room
        return FLOOR * min(1.0, room.width() / least.width(), room.height() / least.height())


def letters(base: QFont, size: float, is_bold: bool = False) -> QFont:
    """The font of the window, so large in logical pixels."""
    font = QFont(base)
    font.setPixelSize(round(size))
    font.setBold(is_bold)
    return font


def figures(size: float, is_bold: bool = False) -> QFont:
    """The font of numbers, so large in logical pixels."""
    return letters(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), size, is_bold)


def width_of(font: QFont, text: str) -> float:
    """How wide a text is, in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def height_of(font: QFont) -> float:
    """How high a line is, in logical pixels."""
    return QFontMetricsF(font).height()
