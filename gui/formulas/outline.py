"""A typeset formula as an outline to be filled.

Qt draws an SVG into another SVG with black edges around every letter; so pictures that are no pixels get outlines.
"""

import re
from collections.abc import Iterator
from itertools import islice
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_PARTS = re.compile(r"[MLQCZ]|-?[\d.]+(?:e-?\d+)?")


def outline(svg: str) -> QPainterPath:
    """The letters and bars of a typeset formula (M, L, Q, C, Z and rectangles), from its top left corner."""
    root = ET.fromstring(svg)  # noqa: S314  it is our own, made a moment ago
    left, top, _, _ = map(float, root.attrib["viewBox"].split())
    path = QPainterPath()
    for part in root.iter():
        name, at = part.tag.rpartition("}")[2], part.attrib
        if name == "rect":
            path.addRect(*(float(at[key]) for key in ("x", "y", "width", "height")))
        elif name == "path":
            path.addPath(letter(at["d"]))
    return path.translated(-left, -top)


def letter(commands: str) -> QPainterPath:
    """What the commands of an SVG's path draw."""
    path = QPainterPath()
    parts = iter(_PARTS.findall(commands))
    for part in parts:
        match part:
            case "M":
                path.moveTo(*_points(parts, 1))
            case "L":
                path.lineTo(*_points(parts, 1))
            case "Q":
                path.quadTo(*_points(parts, 2))
            case "C":
                path.cubicTo(*_points(parts, 3))
            case "Z":
                path.closeSubpath()
    return path


def commands_of(path: QPainterPath) -> str:
    """The commands of an SVG's path that draw this, each part of it closed."""
    commands: list[str] = []
    kinds = QPainterPath.ElementType
    names = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}
    for number in range(path.elementCount()):
        part = path.elementAt(number)
        name = names.get(part.type, "")
        if name == "M" and commands:
            commands.append("Z")
        commands.append(f"{name} {part.x:.3f} {part.y:.3f}")
    return " ".join([*commands, "Z"])


def _points(parts: Iterator[str], count: int) -> list[QPointF]:
    numbers = [float(part) for part in islice(parts, 2 * count)]
    return [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
