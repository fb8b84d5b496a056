"""A typeset formula as an outline to be filled.

Qt draws an SVG into another SVG with black edges around every letter; so pictures that are no pixels get outlines.
"""

import re
from collections.abc import Iterator
from itertools import islice
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_PARTS = re.compile(r"[MLQZ]|-?[\d.]+(?:e-?\d+)?")


def outline(svg: str) -> QPainterPath:
    """The letters and bars of an SVG as ziamath makes it (M, L, Q, Z and rectangles), from its top left corner."""
    root = ET.fromstring(svg)  # noqa: S314  it is our own, made a moment ago
    left, top, _, _ = map(float, root.attrib["viewBox"].split())
    path = QPainterPath()
    for part in root.iter():
        name, at = part.tag.rpartition("}")[2], part.attrib
        if name == "rect":
            path.addRect(*(float(at[key]) for key in ("x", "y", "width", "height")))
        elif name == "path":
            path.addPath(_letter(at["d"]))
    return path.translated(-left, -top)


def _letter(commands: str) -> QPainterPath:
    letter = QPainterPath()
    parts = iter(_PARTS.findall(commands))
    for part in parts:
        match part:
            case "M":
                letter.moveTo(*_points(parts, 1))
            case "L":
                letter.lineTo(*_points(parts, 1))
            case "Q":
                letter.quadTo(*_points(parts, 2))
            case "Z":
                letter.closeSubpath()
    return letter


def _points(parts: Iterator[str], count: int) -> list[QPointF]:
    numbers = [float(part) for part in islice(parts, 2 * count)]
    return [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
