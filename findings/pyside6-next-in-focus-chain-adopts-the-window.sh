#!/usr/bin/env bash
# PySide6 6.8.0 and 6.11.3: what asking a widget for the next one in the chain of Tab does to that one.
#
# PySide6 takes what a method without arguments gives back for a child of the object that was asked. It knows better for
# window() and parentWidget(); with nextInFocusChain(), previousInFocusChain() and topLevelWidget() the widget that they
# give is, in Python, a child of the one that was asked from then on. The chain is a ring, so whoever walks along it, only
# to read, makes the window a child of one of its own parts, and Python no longer owns it. When that part goes (it is
# deleted, or its Python object is dropped, as that of a widget is which Qt made and an event filter was handed), all
# that is below it in Python becomes invalid: the window itself, made in Python, stays; but its status bar, its menus and
# whatever else Qt has made in it raise RuntimeError, "Internal C++ object already deleted", at the next use, though Qt
# has deleted nothing of it: they are still children of the window, and `destroyed` was never emitted. findChildren()
# gives the parts of a window, and leaves them where they are.
#
# Output:
#   6.8.0  window():               owned by Python, status bar valid, destroyed 0 times, 1 status bar in the window
#   6.8.0  parentWidget():         owned by Python, status bar valid, destroyed 0 times, 1 status bar in the window
#   6.8.0  nextInFocusChain():     not owned by Python, status bar invalid, destroyed 0 times, 1 status bar in the window
#   6.8.0  topLevelWidget():       not owned by Python, status bar invalid, destroyed 0 times, 1 status bar in the window
#   6.11.3 window():               owned by Python, status bar valid, destroyed 0 times, 1 status bar in the window
#   6.11.3 parentWidget():         owned by Python, status bar valid, destroyed 0 times, 1 status bar in the window
#   6.11.3 nextInFocusChain():     not owned by Python, status bar invalid, destroyed 0 times, 1 status bar in the window
#   6.11.3 topLevelWidget():       not owned by Python, status bar invalid, destroyed 0 times, 1 status bar in the window
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/ask.py" <<'PYTHON'
import sys

import PySide6
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QStatusBar

application = QApplication([])
window = QMainWindow()
kept = window.statusBar()
destroyed = []
kept.destroyed.connect(lambda: destroyed.append(1))
last = QPushButton(window)
asked = getattr(last, sys.argv[1])()
assert asked is window
owned = "owned" if shiboken6.ownedByPython(window) else "not owned"

last.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
try:
    kept.currentMessage()
    said = "valid"
except RuntimeError:
    said = "invalid"
bars = len(window.findChildren(QStatusBar))
way = f"{sys.argv[1]}():"
print(
    f"{PySide6.__version__:6} {way:24}{owned} by Python, status bar {said}, destroyed {len(destroyed)} times, "
    f"{bars} status bar in the window"
)
PYTHON
export QT_QPA_PLATFORM=offscreen
for version in 6.8.0 6.11.3; do
  python3 -m venv "$folder/$version"
  "$folder/$version/bin/pip" install -q --disable-pip-version-check "PySide6-Essentials==$version" "shiboken6==$version"
  for way in window parentWidget nextInFocusChain topLevelWidget; do
    "$folder/$version/bin/python" "$folder/ask.py" "$way"
  done
done | tee "$folder/seen"
diff "$folder/seen" <(sed -n 's/^#   //p' "$0")
