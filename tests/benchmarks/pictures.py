"""60,000 pictures of 28 × 28 pixels opened: what it takes, beside NumPy's reader of texts and our own of all tables.

Each is read in a process of its own, as what one has taken another would find there. The files are made: about a fifth
of the pixels are ink, as in MNIST.
"""

import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.data.pictures.idx import idx_head
from tests import ROOT
from tests.benchmarks.earlier import Bench, Figure

COUNT, SIDE, CLASSES, INK = 60_000, 28, 10, 0.19
PART = 6_000  # of which the reader of all tables is given as many: it takes long for all of them
LINES, SOME_LINES, IMAGES, LABELS = "train.csv", "part.csv", "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"
SCENARIO = """format = 1
title = "Pictures"
[network]
inputs = 784
layers = [{ size = 200, activation = "sigmoid" }, { size = 10, activation = "sigmoid" }]
[start]
seed = 0
draw = { weights = { distribution = "normal", mean = 0.0, std = 1.0, scale = "fan_in" }, biases = { distribution = "constant", value = 0.0 } }
[data]
file = "FILE"
classes = 10
pixels = "0.01..1"
image = [28, 28]
held_out = { share = 0.2, seed = 0 }
[training]
loss = "squared_error"
learning_rate = 0.1
iterations = 1
"""


def make(folder: Path) -> None:
    """Write the files."""
    random = np.random.default_rng(0)
    pixels = np.where(random.random((COUNT, SIDE**2)) < INK, random.integers(1, 256, (COUNT, SIDE**2)), 0)
    pixels = pixels.astype(np.uint8)
    labels = random.integers(0, CLASSES, COUNT).astype(np.uint8)
    words = np.array([str(number) for number in range(256)], object)
    for name, count in ((LINES, COUNT), (SOME_LINES, PART)):
        with (folder / name).open("w") as file:
            for label, row in zip(labels[:count], pixels[:count], strict=True):
                file.write(f"{label},{','.join(words[row])}\n")
    (folder / IMAGES).write_bytes(gzip.compress(idx_head((COUNT, SIDE, SIDE)) + pixels.tobytes(), 1))
    (folder / LABELS).write_bytes(gzip.compress(idx_head((COUNT,)) + labels.tobytes(), 1))
    for name in (LINES, IMAGES):
        (folder / f"{name}.toml").write_text(SCENARIO.replace("FILE", name))


def _open(folder: Path, name: str) -> Callable[[], object]:
    from core.setup.setup import open_setup

    open_setup("gad-3-2-1")  # with all that is loaded once
    return lambda: open_setup(folder / f"{name}.toml")


def _read_table(folder: Path) -> Callable[[], object]:
    from core.data.data_file import read_data_file

    return lambda: read_data_file(folder / SOME_LINES, target_columns=1)


WAYS: dict[str, Callable[[Path], Callable[[], object]]] = {
    "lines, opened": lambda folder: _open(folder, LINES),
    "IDX, opened": lambda folder: _open(folder, IMAGES),
    "lines, numpy.loadtxt": lambda folder: lambda: np.loadtxt(folder / LINES, delimiter=","),
    "lines, as any table": _read_table,
}


def _memory(which: str) -> int:
    """How many bytes of memory the process has now, VmRSS, or had at most, VmHWM: not what `resource` says.

    That counts what the process had that started this one.
    """
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith(which))


def measured(way: str, folder: Path) -> dict[str, float]:
    """Seconds of processor time, and megabytes that stay and that were needed at most, by one way of reading."""
    read = WAYS[way](folder)
    before, began = _memory("VmRSS"), time.process_time()
    kept = read()
    took, after = time.process_time() - began, _memory("VmRSS")
    most = _memory("VmHWM")
    del kept
    return {"s": took, "MB kept": (after - before) / 1e6, "MB at most": (most - before) / 1e6}


def measure(bench: Bench) -> dict[str, Figure]:
    """All ways, and what they come to beside each other; nothing where the system doesn't say what memory is taken.

    The earlier build reads no pictures.
    """
    if not Path("/proc/self/status").exists():
        return {}
    figures: dict[str, float] = {}
    make(bench.folder)
    for way in WAYS:
        bench.say(f"60,000 pictures: {way}")
        command = [sys.executable, "-m", "tests.benchmarks.pictures", way, str(bench.folder)]
        answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        figures |= {f"{way}, {unit}": value for unit, value in json.loads(answer.stdout).items()}
    lines, by_numpy = figures["lines, opened, s"], figures["lines, numpy.loadtxt, s"]
    figures["lines: numpy.loadtxt takes × as long"] = by_numpy / lines
    figures["lines: the reader of tables takes × as long"] = figures["lines, as any table, s"] * COUNT / PART / lines
    for form in ("lines", "IDX"):
        figures[f"{form}: what is kept × the pixels"] = figures[f"{form}, opened, MB kept"] * 1e6 / (COUNT * SIDE**2)
    return {f"60,000 pictures, {name}": Figure(value) for name, value in figures.items()}


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], Path(sys.argv[2]))))
