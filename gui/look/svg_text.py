"""The SVG that Qt writes, so that other programs show it as Qt does."""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import count
from uuid import uuid4

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontInfo

_MARK = uuid4().hex  # that no text of a scenario can hold
END_OF_CLIP = f"{_MARK} end"
_MARKED = re.compile(rf"<g [^>]*>\s*((?:<text[^>]*>{_MARK}[^<]*</text>\s*)+)</g>")
_RECT = re.compile(rf"{_MARK} (end|(\S+) (\S+) (\S+) (\S+))<")
_FAMILY = re.compile(r'font-family="([^"]*)"')
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # for which every program refuses the file
_EFFECT = re.compile(r' vector-effect="[^"]*"')


def begin_of_clip(rect: QRect) -> str:
    """A text to draw where something begins of which nothing is to be seen beside `rect`; `END_OF_CLIP` ends it."""
    return f"{_MARK} {rect.x()} {rect.y()} {rect.width()} {rect.height()}"


def portable_svg(svg: str) -> str:
    """The same picture with fonts that can be found, cut off where it is marked, without what not all programs know.

    Qt writes a font as it was asked for, such as "Sans Serif", which is no font: it becomes the one that is meant, and
    after it the kind of font to take where there is no such. `vector-effect`, by which a pen would keep its width, is
    needed nowhere: all lines are drawn in points (see gui/plots/plot_items.py).
    """
    numbers = count(1)

    def cut(found: re.Match[str]) -> str:
        return "\n".join(_cut(mark, numbers) for mark in _RECT.finditer(found[1]))

    svg = _MARKED.sub(cut, svg)
    return _NO_XML.sub(" ", _EFFECT.sub("", _FAMILY.sub(_family, svg)))


def _cut(mark: re.Match[str], numbers: Iterator[int]) -> str:
    """What begins, or ends, what is cut off."""
    if mark[1] == "end":
        return "</g>"
    x, y, width, height = mark.groups()[1:]
    name = f"view{next(numbers)}"
    # Without a pen and a brush: a program that knows no clips would draw it.
    rect = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="none" stroke="none"/>'
    return f'<clipPath id="{name}">{rect}</clipPath>\n<g clip-path="url(#{name})">'


def _family(found: re.Match[str]) -> str:
    meant = QFontInfo(QFont(unescape(found[1])))
    kind = "monospace" if meant.fixedPitch() else "sans-serif"
    return f'font-family="{escape(meant.family())}, {kind}"'
