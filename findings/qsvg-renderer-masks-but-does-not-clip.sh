#!/usr/bin/env bash
# PySide6-Essentials 6.11.3 (Qt 6.11.3): QSvgRenderer and what a QSvgGenerator (SVG 1.1) writes of a clip.
#
# The generator writes a painter's clip as a clipPath, and the renderer of the same Qt draws beyond it: it knows no
# clip-path, neither from the generator nor from a file of another program, and says nothing of that. It does know
# mask, which is the larger feature, and so the same rectangle as a mask cuts the line off. Whoever compares a window
# with what was saved of it by Qt alone sees curves leave their plots which other programs show cut off.
#
# Output:
#   a red line from 0 to 100, cut to 20 to 80; the colour of the pixel at 5
#   written by QSvgGenerator:   clipPath in the file: True   drawn at 5: #ff0000
#   clip-path by hand:          drawn at 5: #ff0000
#   the same as a mask:         drawn at 5: #ffffff   at 50: #ff0000
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
import sys

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

app = QGuiApplication([])
LINE = '<path d="M0,50 L100,50" stroke="#ff0000" stroke-width="4"/>'
CUT = '<rect x="20" y="20" width="60" height="60" fill="#ffffff"/>'
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">'


def written():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(100, 100))
    generator.setViewBox(QRect(0, 0, 100, 100))
    painter = QPainter(generator)
    painter.setClipRect(QRectF(20, 20, 60, 60))
    painter.setPen(QPen(QColor("#ff0000"), 4))
    painter.drawLine(0, 50, 100, 50)
    painter.end()
    return bytes(buffer.data().data()).decode()


def drawn(svg, *places):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    renderer = QSvgRenderer(svg.encode())
    assert renderer.isValid()
    renderer.render(painter, QRectF(0, 0, 100, 100))
    painter.end()
    return [image.pixelColor(place, 50).name() for place in places]


own = written()
clipped = f'{HEAD}<defs><clipPath id="cut">{CUT}</clipPath></defs><g clip-path="url(#cut)">{LINE}</g></svg>'
masked = f'{HEAD}<defs><mask id="cut" maskUnits="userSpaceOnUse" x="0" y="0" width="100" height="100">{CUT}</mask></defs>'
masked += f'<g mask="url(#cut)">{LINE}</g></svg>'
(by_own,), (by_hand,), (outside, inside) = drawn(own, 5), drawn(clipped, 5), drawn(masked, 5, 50)
print("a red line from 0 to 100, cut to 20 to 80; the colour of the pixel at 5")
print(f"written by QSvgGenerator:   clipPath in the file: {'clipPath' in own}   drawn at 5: {by_own}")
print(f"clip-path by hand:          drawn at 5: {by_hand}")
print(f"the same as a mask:         drawn at 5: {outside}   at 50: {inside}")
seen = ("clipPath" in own, by_own, by_hand, outside, inside)
sys.exit(seen != (True, "#ff0000", "#ff0000", "#ffffff", "#ff0000"))
PYTHON
