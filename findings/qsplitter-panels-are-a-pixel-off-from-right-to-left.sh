#!/usr/bin/env bash
# PySide6-Essentials 6.11.3, a horizontal QSplitter laid out from right to left: where its panels and handles lie.
#
# Mirrored, panels and handles should tile the splitter as they do from left to right. Each panel lies one pixel further
# right than that: the first reaches one pixel out of the splitter, where its last column (a border, a scroll bar's
# edge) is cut off, the last leaves one pixel bare at the left. The handles are where they should be, so each lies over
# one column of the panel at its left. A vertical splitter and one from left to right are right.
#
# Output (316 pixels wide, three panels of 100, handles of 8; left edge and width):
#   LeftToRight: panels 0+100 108+100 216+100, handles 100+8 208+8
#   RightToLeft: panels 217+100 109+100 1+100, handles 208+8 100+8
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet PySide6-Essentials==6.11.3
cat > "$folder/seen.py" <<'PYTHON'
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

application = QApplication([])


def edges(direction):
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setLayoutDirection(direction)
    splitter.setHandleWidth(8)
    for _ in range(3):
        splitter.addWidget(QWidget())
    splitter.resize(316, 50)
    splitter.setSizes([100, 100, 100])
    splitter.show()
    application.processEvents()
    panels = [splitter.widget(number).geometry() for number in range(3)]
    handles = [splitter.handle(number).geometry() for number in (1, 2)]
    told = [" ".join(f"{each.x()}+{each.width()}" for each in some) for some in (panels, handles)]
    print(f"{direction.name}: panels {told[0]}, handles {told[1]}")
    return [each.x() for each in panels], [each.x() for each in handles]


straight = edges(Qt.LayoutDirection.LeftToRight)
mirrored = edges(Qt.LayoutDirection.RightToLeft)
sys.exit(0 if straight == ([0, 108, 216], [100, 208]) and mirrored == ([217, 109, 1], [208, 100]) else 1)
PYTHON
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/seen.py"
