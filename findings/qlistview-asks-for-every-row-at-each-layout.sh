#!/usr/bin/env bash
# PySide6-Essentials 6.11.3, QListView with wrapping, uniformItemSizes and a gridSize: what a layout asks of its model.
#
# The documentation says that with uniform item sizes a view can optimise, and a grid says where each item lies. A view
# that wraps asks its model for the index of every row at each layout all the same, and a QAbstractListModel makes an
# index by asking rowCount() of Python. So a resize costs as many calls into Python as there are rows. A
# QStringListModel of as many empty strings, of which only data() is written in Python, is asked in C++.
#
# Output (60,000 rows, one layout):
#   QAbstractListModel in Python: rowCount() was called 60007 times
#   QStringListModel, data() in Python: data() was called fewer than 100 times; a layout takes less than a fifth of that
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet PySide6-Essentials==6.11.3
cat > "$folder/seen.py" <<'PYTHON'
import sys
import time

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, QStringListModel
from PySide6.QtWidgets import QApplication, QListView

ROWS = 60_000
calls = {"rowCount": 0, "data": 0}


class InPython(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        calls["rowCount"] += 1
        return 0 if parent.isValid() else ROWS

    def data(self, index, role=0):
        return None


class InStrings(QStringListModel):
    def data(self, index, role=0):
        calls["data"] += 1
        return None


application = QApplication([])


def laid_out(model):
    view = QListView()
    view.setFlow(QListView.Flow.LeftToRight)
    view.setWrapping(True)
    view.setUniformItemSizes(True)
    view.setGridSize(QSize(58, 70))
    view.setModel(model)
    view.resize(800, 300)
    view.show()
    application.processEvents()
    times = []
    for _ in range(5):
        calls.update(rowCount=0, data=0)
        view.scheduleDelayedItemsLayout()
        began = time.thread_time()
        view.executeDelayedItemsLayout()
        times.append(time.thread_time() - began)
    return sorted(times)[2]


slow = laid_out(InPython())
asked = calls["rowCount"]
print(f"QAbstractListModel in Python: rowCount() was called {asked} times in a layout, which took {1000 * slow:.0f} ms")
fast = laid_out(InStrings([""] * ROWS))
print(f"QStringListModel, data() in Python: data() was called {calls['data']} times, which took {1000 * fast:.1f} ms")
sys.exit(0 if asked >= ROWS and calls["data"] < 100 and fast < slow / 5 else 1)
PYTHON
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/seen.py"
