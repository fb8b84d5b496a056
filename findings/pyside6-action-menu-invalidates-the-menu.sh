#!/usr/bin/env bash
# PySide6 6.11.1 and 6.11.2: what QAction.menu() does to the menu that it gives back.
#
# Up to 6.11.1 the menu counts as owned by the action in Python: when the action's Python object goes, which in a loop
# over menu.actions() is at once, every Python name of that menu becomes invalid, also one that addMenu() gave long
# before. The next use raises RuntimeError, "Internal C++ object already deleted", though Qt has deleted nothing: the
# menu is still a child of its parent, opens and works, and `destroyed` was never emitted. So a walk through a menu bar
# that only reads can break a window that keeps its menus in attributes. QMenu.menuInAction(action) gives the same menu
# and takes nothing along. From 6.11.2 on both are alike.
#
# Output:
#   6.8.0  action.menu():        kept menu is invalid, destroyed 0 times, 2 menus in the bar
#   6.8.0  QMenu.menuInAction(): kept menu has 1 action, destroyed 0 times, 2 menus in the bar
#   6.11.1 action.menu():        kept menu is invalid, destroyed 0 times, 2 menus in the bar
#   6.11.1 QMenu.menuInAction(): kept menu has 1 action, destroyed 0 times, 2 menus in the bar
#   6.11.2 action.menu():        kept menu has 1 action, destroyed 0 times, 2 menus in the bar
#   6.11.2 QMenu.menuInAction(): kept menu has 1 action, destroyed 0 times, 2 menus in the bar
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/walk.py" <<'PYTHON'
import sys

import PySide6
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

application = QApplication([])


def menu_of(action):
    return action.menu() if sys.argv[1] == "action.menu()" else QMenu.menuInAction(action)


def count(menu):
    found = 0
    for action in menu.actions():
        within = menu_of(action)
        found += 1 if within is None else count(within)
    return found


window = QMainWindow()
bar = window.menuBar()
kept = bar.addMenu("File")
kept.addMenu("Recent").addAction("one")
destroyed = []
kept.destroyed.connect(lambda: destroyed.append(1))
count(bar)
try:
    said = f"has {len(kept.actions())} action"
except RuntimeError:
    said = "is invalid"
menus = len(bar.findChildren(QMenu))
way = f"{sys.argv[1]}:"
print(f"{PySide6.__version__:6} {way:21} kept menu {said}, destroyed {len(destroyed)} times, {menus} menus in the bar")
PYTHON
export QT_QPA_PLATFORM=offscreen
for version in 6.8.0 6.11.1 6.11.2; do
  python3 -m venv "$folder/$version"
  "$folder/$version/bin/pip" install -q --disable-pip-version-check "PySide6-Essentials==$version" "shiboken6==$version"
  for way in 'action.menu()' 'QMenu.menuInAction()'; do
    "$folder/$version/bin/python" "$folder/walk.py" "$way"
  done
done | tee "$folder/seen"
diff "$folder/seen" <(sed -n 's/^#   //p' "$0")
