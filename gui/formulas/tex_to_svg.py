"""TeX typeset as SVG."""

import re
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from core.base.tex import MOST_NESTED, nesting
from core.base.written_numbers import COMMA, decimal_mark

EM = 32.0  # the size at which everything is typeset; other sizes are the same, drawn smaller
INK = "#010203"  # a colour that nothing else in the SVG has, to be replaced by the one that is asked for
LONGEST = 1500  # characters of TeX; what is longer is better read as text
# An index after a letter that leans over it is typeset into the letter; after an empty group it isn't.
_DECIMALS = re.compile(r"(?<=\d),(?=\d)")  # behind a comma that isn't one of a number, TeX leaves room
_LEANING = re.compile(r"(?<=[FPf])_")


class Extent(NamedTuple):
    """How much room a formula takes, in logical pixels: to the right of, above and below its origin."""

    width: float
    ascent: float
    descent: float

    def scaled(self, factor: float) -> "Extent":
        """The same, larger or smaller."""
        return Extent(self.width * factor, self.ascent * factor, self.descent * factor)


class Typeset(NamedTuple):
    """A formula as a picture in lines, at the size EM and in the colour INK."""

    svg: str
    extent: Extent


def typeset(tex: str) -> Typeset | None:
    """`tex` typeset; None where it can't be."""
    if len(tex) > LONGEST or nesting(tex) > MOST_NESTED:
        return None
    try:
        svg = svg_of(_DECIMALS.sub("{,}", tex) if decimal_mark() == COMMA else tex)
    except Exception:  # noqa: BLE001  a scenario may bring any name, and the parser fails in as many ways
        return None
    box = QSvgRenderer(QByteArray(svg.encode())).viewBoxF()
    if box.isEmpty():
        return None
    return Typeset(svg, Extent(box.width(), -box.y(), box.bottom()))


def svg_of(tex: str) -> str:
    """Typeset with ziamath, which is imported only here: the first frame doesn't need it; empty without a glyph."""
    from ziamath.config import config
    from ziamath.zmath import Latex

    import gui.formulas.rows  # noqa: F401  by which ziamath lays out rows from now on
    from gui.formulas.other_letters import OtherLetters

    config.svg2 = False  # Qt draws SVG 1.2 Tiny
    font, alone = _stand_in()

    def is_known(character: str) -> bool:
        return character.isascii() or bool(font.glyphindex(character))

    letters = OtherLetters(_LEANING.sub("{}_", tex), is_known, alone, EM)
    if not all(map(is_known, letters.tex)):
        return ""
    return letters.put_into(Latex(letters.tex, size=EM, color=INK).svg(), INK)


@cache
def _stand_in() -> tuple[Any, str]:
    """The font of formulas, and what stands in for other letters typeset by itself: the same for every formula."""
    from ziamath.zmath import Latex

    from gui.formulas.other_letters import STAND_IN

    unit = Latex(rf"\text{{{STAND_IN}}}", size=EM)
    return unit.font, unit.svg()
