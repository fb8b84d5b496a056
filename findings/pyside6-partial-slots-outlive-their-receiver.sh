#!/usr/bin/env bash
# PySide6 6.11.3: what becomes of a connection whose receiver is gone, by how its slot was given.
#
# A bound method of a QObject is connected to that object: when the object is destroyed in C++, the connection ends, and
# while it lasts it keeps nothing alive. The same method inside functools.partial, with or without arguments, is a
# callable like any other: the connection belongs to the sender alone. It goes on when the receiver is destroyed, so the
# next signal calls a method of an object that is there no more; and until the sender itself is destroyed it holds the
# receiver's Python object with everything that leads from there. No cycle of Python's is needed, so collecting garbage
# doesn't help: a signal of something that outlives a window, such as a theme or a document, keeps the whole window.
# A signal connected to a signal of the receiver, and the partial behind that, ends with the receiver.
#
# Output:
#   bound method: freed, called 0 times afterwards
#   partial: kept, called 1 times afterwards
#   partial behind a signal of the receiver: freed, called 0 times afterwards
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'PySide6-Essentials==6.11.3'
"$folder/venv/bin/python" - <<'PYTHON'
import gc
import sys
import weakref
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

application = QCoreApplication([])
called = []


class Sender(QObject):
    happened = Signal()


class Receiver(QObject):
    passed_on = Signal()

    @Slot()
    def hear(self, *_given):
        called.append("heard")


def bound_method(sender, receiver):
    sender.happened.connect(receiver.hear)


def in_partial(sender, receiver):
    sender.happened.connect(partial(receiver.hear, 1))


def behind_own_signal(sender, receiver):
    sender.happened.connect(receiver.passed_on)
    receiver.passed_on.connect(partial(receiver.hear, 1))


seen = []
for name, connect in (
    ("bound method", bound_method),
    ("partial", in_partial),
    ("partial behind a signal of the receiver", behind_own_signal),
):
    sender, receiver = Sender(), Receiver()
    connect(sender, receiver)
    left = weakref.ref(receiver)
    shiboken6.delete(receiver)  # as a window that is closed takes its children with it
    del receiver
    gc.collect()
    called.clear()
    sender.happened.emit()
    seen.append(f"{name}: {'freed' if left() is None else 'kept'}, called {len(called)} times afterwards")
    print(seen[-1])

expected = [
    "bound method: freed, called 0 times afterwards",
    "partial: kept, called 1 times afterwards",
    "partial behind a signal of the receiver: freed, called 0 times afterwards",
]
sys.exit(seen != expected)
PYTHON
