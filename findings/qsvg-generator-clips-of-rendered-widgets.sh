#!/usr/bin/env bash
# PySide6-Essentials 6.11.3 (Qt 6.11.3): QSvgGenerator (SVG 1.1) and clips that a child widget sets.
#
# QWidget.render draws a window into a QSvgGenerator. Where a child widget clips what it paints, the clip path is
# written at the place within the child, without the child's own place in the window, while what is clipped is written
# with it: the two part, and a child that is not at the corner is clipped away in every viewer. Rendered into a QPicture
# first, and that picture drawn into the generator, the clip stands where it belongs. A clip set without any widget is
# right too; and in SVG Tiny 1.2, which is what a QSvgGenerator writes unless told otherwise, there are no clips at all.
#
# Output:
#   a child at 50,50 moves its painter by 5,0, clips to 20 x 20 and draws a line
#   rendered straight:        clip from 5,0   line from 55,50
#   through a QPicture:       clip from 55,50 line from 55,50
#   SVG Tiny 1.2:             clips written: 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
import re
import sys

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPicture, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
DRAW_CHILDREN = QWidget.RenderFlag.DrawChildren


class Child(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setPen(QPen(QColor("red"), 3))
        painter.translate(5, 0)
        painter.setClipRect(0, 0, 20, 20)
        painter.drawLine(0, 0, 100, 100)
        painter.end()


def svg(draw, version=QSvgGenerator.SvgVersion.Svg11):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(version)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(200, 200))
    generator.setViewBox(QRectF(0, 0, 200, 200))
    generator.setResolution(96)  # as the screen, so that the picture is not scaled
    painter = QPainter(generator)
    draw(painter)
    painter.end()
    return bytes(buffer.data()).decode()


def straight(painter):
    window.render(painter, QPoint(), QRegion(), DRAW_CHILDREN)


def through_a_picture(painter):
    picture = QPicture()
    inner = QPainter(picture)
    window.render(inner, QPoint(), QRegion(), DRAW_CHILDREN)
    inner.end()
    painter.drawPicture(0, 0, picture)


def places(text):
    (clip,) = re.findall(r"<clipPath[^>]*>.*?d=\"M([\d.]+,[\d.]+)", text, re.DOTALL)
    before = text[: text.index("<polyline")]
    x, y = re.findall(r"matrix\(1,0,0,1,([\d.]+),([\d.]+)\)", before)[-1]
    return clip, f"{x},{y}"


window = QWidget()
window.resize(200, 200)
child = Child(window)
child.setGeometry(50, 50, 100, 100)
print("a child at 50,50 moves its painter by 5,0, clips to 20 x 20 and draws a line")
seen = []
for name, draw in (("rendered straight:", straight), ("through a QPicture:", through_a_picture)):
    clip, line = places(svg(draw))
    seen.append((clip, line))
    print(f"{name:25} clip from {clip:5} line from {line}")
count = svg(straight, QSvgGenerator.SvgVersion.SvgTiny12).count("<clipPath")
print(f"{'SVG Tiny 1.2:':25} clips written: {count}")
sys.exit(seen != [("5,0", "55,50"), ("55,50", "55,50")] or count != 0)
PYTHON
