#!/usr/bin/env bash
# PySide6-Essentials 6.11.3, QLocalSocket.waitForReadyRead in a thread of its own: does the rest of the program go on?
#
# A blocking wait of a binding usually lets go of the interpreter's lock: QThread.wait() does, as every blocking call of
# Python's own does. QLocalSocket's waits keep it. A thread that waits for an answer stops every other thread of Python,
# the one that would write the answer as well: a server in the same program is never heard before the wait has timed
# out, and a window stands still for as long.
#
# Output (a second thread counts while the first waits 1,000 ms for a silent server):
#   QThread.wait(1000): the other thread counted on, hundreds of times
#   QLocalSocket.waitForReadyRead(1000): the other thread counted less than 5 times
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet PySide6-Essentials==6.11.3
cat > "$folder/seen.py" <<'PYTHON'
import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

application = QCoreApplication([])
server = QLocalServer()
name = sys.argv[1]
assert server.listen(name), server.errorString()
counted, ends = 0, threading.Event()


def count():
    global counted
    while not ends.is_set():
        counted += 1
        time.sleep(0.001)


class Sleeper(QThread):
    def run(self):
        QThread.msleep(5000)


def counts_during(wait):
    before, began = counted, time.monotonic()
    answer = wait()
    return counted - before, answer, time.monotonic() - began


counter = threading.Thread(target=count, daemon=True)
counter.start()
sleeper = Sleeper()
sleeper.start()
of_thread, _, seconds = counts_during(lambda: sleeper.wait(1000))
print(f"QThread.wait(1000): the other thread counted {of_thread} times in {seconds:.2f} s")
socket = QLocalSocket()
socket.connectToServer(name)
assert socket.waitForConnected(1000)
of_socket, answer, took = counts_during(lambda: socket.waitForReadyRead(1000))
print(f"QLocalSocket.waitForReadyRead(1000): it counted {of_socket} times in {took:.2f} s; anything to read: {answer}")
ends.set()
counter.join()
sleeper.wait()
sys.exit(0 if of_thread > 100 and of_socket < 5 and took > 0.9 and not answer else 1)
PYTHON
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/seen.py" "$folder/server"
