#!/usr/bin/env bash
# PySide6-Essentials 6.11.3 (Qt 6.11.3): QSvgGenerator and the part of a pixmap that was asked for.
#
# QPainter.drawPixmap(target, pixmap, source) draws the part `source` of a pixmap, and drawPixmapFragments draws several.
# On a QSvgGenerator the part is ignored: the whole pixmap is embedded and squeezed into the target. Whatever keeps its
# symbols side by side in one pixmap and draws each from there, as pyqtgraph's scatter plots do, comes out as a garbled
# strip in every place. The same calls on a QImage draw the part.
#
# Output:
#   asked for 10 x 10 of a pixmap of 40 x 10, red at the left, blue elsewhere
#   drawPixmap: embedded 40 x 10, its right end is blue
#   drawPixmapFragments: embedded 40 x 10, its right end is blue
#   on a QImage: the right end of the target is red
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
import base64
import re
import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator

app = QGuiApplication([])
strip = QPixmap(40, 10)
strip.fill(QColor("red"))
painter = QPainter(strip)
painter.fillRect(10, 0, 30, 10, QColor("blue"))
painter.end()
part = QRectF(0, 0, 10, 10)
print("asked for 10 x 10 of a pixmap of 40 x 10, red at the left, blue elsewhere")


def embedded(draw):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(100, 100))
    painter = QPainter(generator)
    draw(painter)
    painter.end()
    (data,) = re.findall(r"base64,([^\"]*)", bytes(buffer.data()).decode())
    return QImage.fromData(QByteArray(base64.b64decode(data)))


def end_of(image, x, y):
    return "blue" if image.pixelColor(x, y).blue() > 200 else "red"


seen = []
fragment = QPainter.PixmapFragment.create(QPointF(20, 20), part)
for name, draw in (
    ("drawPixmap", lambda painter: painter.drawPixmap(QRectF(0, 0, 10, 10), strip, part)),
    ("drawPixmapFragments", lambda painter: painter.drawPixmapFragments(fragment, 1, strip)),
):
    image = embedded(draw)
    seen.append((image.width(), image.height(), end_of(image, image.width() - 1, 5)))
    print(f"{name}: embedded {image.width()} x {image.height()}, its right end is {seen[-1][2]}")
plain = QImage(10, 10, QImage.Format.Format_RGB32)
painter = QPainter(plain)
painter.drawPixmap(QRectF(0, 0, 10, 10), strip, part)
painter.end()
seen.append(end_of(plain, 9, 5))
print(f"on a QImage: the right end of the target is {seen[-1]}")
sys.exit(seen != [(40, 10, "blue"), (40, 10, "blue"), "red"])
PYTHON
