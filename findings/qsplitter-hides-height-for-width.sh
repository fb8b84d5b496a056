#!/usr/bin/env bash
# PySide6-Essentials 6.11.3: how high wrapped text is within a splitter that is scrolled.
#
# A layout that holds a label of wrapped text has a height for its width, and a scroll area that resizes its widget asks
# for it: however narrow it is, all of the text has room, and the area scrolls. One would think that this holds as well
# where a splitter stands in between. But a splitter hands on its parts' minimumSizeHint alone, for which a label that
# wraps counts as if it were wide: the part gets that height and no more, the scroll area scrolls only so far, and the
# label and whatever stands below it are squeezed, even the gaps of the layout. Who puts wrapped text into a splitter has
# to override minimumSizeHint by the layout's minimumHeightForWidth, and to call updateGeometry when the width changes.
#
# Output (room of the part in a narrow scroll area, with 10, 40 and 80 words in the label):
#   without a splitter: enough, enough, enough
#   with a splitter:    too little, too little, too little
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" -W ignore - 2> /dev/null <<'PYTHON' | tee "$folder/seen"
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

application = QApplication([])


def heights(words, with_splitter):
    """What the part needs at its width, and what it has."""
    part = QWidget()
    column = QVBoxLayout(part)
    label = QLabel("word " * words)
    label.setWordWrap(True)
    column.addWidget(label)
    for _ in range(3):
        fixed = QFrame()
        fixed.setFixedHeight(40)
        column.addWidget(fixed)
    holder = QSplitter() if with_splitter else QWidget()
    if with_splitter:
        holder.addWidget(part)
    else:
        QHBoxLayout(holder).addWidget(part)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(holder)
    area.resize(240, 100)
    area.show()
    for _ in range(3):
        application.processEvents()
    return column.minimumHeightForWidth(part.width()), part.height()


for with_splitter in (False, True):
    room = []
    for words in (10, 40, 80):
        needed, has = heights(words, with_splitter)
        room.append("enough" if has >= needed else "too little")
    print("with a splitter:   " if with_splitter else "without a splitter:", ", ".join(room))
PYTHON
diff - "$folder/seen" <<'SEEN'
without a splitter: enough, enough, enough
with a splitter:    too little, too little, too little
SEEN
echo "as noted"
