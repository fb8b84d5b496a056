"""Formulas as pictures: typeset once, drawn once for each size and colour, kept."""

import logging
import time
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.base.errors import one_line
from gui.formulas import tex_to_svg
from gui.formulas.code_letters import is_code
from gui.formulas.tex_to_svg import EM, INK, Extent, Typeset

REST = 0.25  # seconds without a move, after which the playhead rests
LOOKS = 50  # milliseconds between two looks whether it does
MOST_KEPT = 2000  # formulas, and pictures of them
Key = TypeVar("Key")
Value = TypeVar("Value")
PROBE = r"\frac{a}{b}"  # what no font and no library that works fails at
_logger = logging.getLogger("backstep")


class Formulas(QObject):
    """Typesets TeX, one formula at a turn of the event loop, so that no frame waits for more than one.

    What can't be typeset (bad TeX, letters that no font has) has no extent and no picture for
    good; who asks shows plain text then, as for what is not typeset yet. Where the library itself can't be used,
    nothing is typeset any more, which is said once.
    """

    ready = Signal(str)  # this TeX is typeset, or never will be
    given_up = Signal(str)  # why nothing is typeset any more

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typeset: dict[str, Typeset | None] = {}
        self._pictures: dict[tuple[str, float, str, float], QPixmap] = {}
        self._asked: dict[str, None] = {}  # a queue in which nothing stands twice
        self._idle: Iterator[str] = iter(())
        self._works: bool | None = None  # the library; None before it was tried
        self._started = self._hurried = False
        self._moved = self._rests_at = 0.0  # when it last moved, and until when it is taken to move on; seconds
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @Slot()
    def start(self) -> None:
        """From now on typeset what is asked for, whenever the event loop has nothing else to do."""
        self._started = True
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Typeset nothing any more by itself: the window is closing."""
        self._started = False
        self._timer.stop()

    def hurry(self, wanted: bool) -> None:
        """Typeset only what is asked for, as long as frames have to come in time; or warm the rest again."""
        self._hurried = wanted
        if self._started:
            self._timer.start()

    @Slot()
    def put_off(self) -> None:
        """The playhead has moved: where it does so again and again, it is dragged, and nothing is typeset meanwhile.

        After a single step nothing waits.
        """
        now = time.perf_counter()
        if now - self._moved < REST:
            self._rests_at = now + REST
        self._moved = now

    @property
    def waits(self) -> bool:
        """Whether something moves that waits for no formula. A run that goes on by itself does so for long."""
        return not self._hurried and time.perf_counter() < self._rests_at

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for or was to be warmed is typeset."""
        return self._started and not self._timer.isActive()

    def warm(self, tex: Iterable[str]) -> None:
        """Typeset these too once nothing is asked for, in place of what was to be warmed so far."""
        self._idle = iter(tex)
        if self._started:
            self._timer.start()

    def extent(self, tex: str, size: float) -> Extent | None:
        """How much room `tex` takes in a font of `size` logical pixels.

        None where that isn't known yet, and it is put in the queue; or where it can't be typeset.
        """
        typeset = self._look_up(tex)
        return None if typeset is None else typeset.extent.scaled(size / EM)

    def picture(self, tex: str, size: float, color: str, ratio: float = 1.0) -> QPixmap | None:
        """`tex` in a font of `size` logical pixels, of `ratio` pixels each; None where there is no picture (yet).

        Its top left corner belongs at (0, −ascent) of the formula's origin.
        """
        key = (tex, size, color, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            typeset = self._look_up(tex)
            if typeset is not None:
                picture = self._pictures[key] = _draw(typeset, size, color, ratio)
                _forget_oldest(self._pictures)
        return picture

    def draw(self, painter: QPainter, tex: str, size: float, color: str, at: QPointF) -> None:
        """Draw `tex` in lines and not in pixels, typeset at once, in a font of `size` logical pixels.

        `at` is where the top left corner belongs.
        """
        from gui.formulas.outline import outline

        if tex not in self._typeset:
            self._take(tex)
        typeset = self._typeset[tex]
        if typeset is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(at)
            painter.scale(size / EM, size / EM)
            painter.fillPath(outline(typeset.svg), QColor(color))
            painter.restore()

    def is_plain(self, tex: str) -> bool:
        """Whether it is known that `tex` can't be typeset."""
        return tex in self._typeset and self._typeset[tex] is None

    def settle(self) -> None:
        """Typeset all that is in the queue, now."""
        while self._asked:
            self._take(next(iter(self._asked)))

    def _look_up(self, tex: str) -> Typeset | None:
        if tex not in self._typeset:
            self._asked[tex] = None
            if self._started:
                self._timer.start()
        return self._typeset.get(tex)

    @Slot()
    def _turn(self) -> None:
        waits = self.waits
        if waits == (self._timer.interval() == 0):
            self._timer.setInterval(LOOKS if waits else 0)
        if waits:
            return
        tex = next(iter(self._asked) if self._hurried else chain(self._asked, self._idle), None)
        if tex is None:
            self._timer.stop()
        elif tex in self._typeset:
            self._asked.pop(tex, None)
        else:
            self._take(tex)

    def _take(self, tex: str) -> None:
        self._asked.pop(tex, None)
        if self._works is None:
            self._works = self._try_library()
        # Names of a program stay text: the library sets them in italics, with what only LaTeX takes for a command.
        self._typeset[tex] = tex_to_svg.typeset(tex) if self._works and not is_code(tex) else None
        _forget_oldest(self._typeset)
        self.ready.emit(tex)

    def _try_library(self) -> bool:
        """Whether anything can be typeset; what is wrong otherwise is wrong for every formula."""
        try:
            tex_to_svg.svg_of(PROBE)
        except Exception as fault:  # noqa: BLE001  it may not be there, be of another version, or have no font
            self._idle = iter(())
            why = f"{type(fault).__name__}: {fault}"
            _logger.warning("backstep: formulas can't be typeset, and are shown as text: %s", one_line(why))
            self.given_up.emit(why)
            return False
        return True


def _forget_oldest(kept: dict[Key, Value]) -> None:
    """A wide network has millions of weights to hover, and a panel that is dragged many widths."""
    if len(kept) > MOST_KEPT:
        del kept[next(iter(kept))]


def _draw(typeset: Typeset, size: float, color: str, ratio: float) -> QPixmap:
    extent = typeset.extent.scaled(size / EM)
    area = QRectF(0, 0, extent.width, extent.ascent + extent.descent)
    picture = QPixmap(int(area.width() * ratio) + 1, int(area.height() * ratio) + 1)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    svg = typeset.svg.replace(INK, QColor(color).name())
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, area)
    painter.end()
    return picture
