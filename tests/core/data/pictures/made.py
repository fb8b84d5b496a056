"""Files of pictures for the tests: small ones, of any form that people have."""

import gzip
from pathlib import Path

import numpy as np

SCENARIO = """format = 1
title = "Pictures"
[network]
inputs = {inputs}
layers = [{{ size = 3, activation = "sigmoid" }}, {{ size = {classes}, activation = "softmax" }}]
[start]
seed = 0
draw = {{ weights = {{ distribution = "normal", mean = 0.0, std = 1.0, scale = "fan_in" }}, biases = {{ distribution = "constant", value = 0.0 }} }}
[data]
{data}
[training]
loss = "cross_entropy"
learning_rate = 0.5
batch = {batch}
order = "shuffled"
iterations = 100
"""


def drawn(count: int = 12, side: int = 4, classes: int = 3, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Bytes, (count, side²), about a fifth of them ink and the first and last column bare, and labels, all of which come."""
    random = np.random.default_rng(seed)
    ink = np.where(random.random((count, side * side)) < 0.4, random.integers(1, 256, (count, side * side)), 0)
    ink[0, 1] = 255
    ink[:, [0, -1]] = 0
    return ink.astype(np.uint8), (np.arange(count) % classes).astype(np.uint8)


def idx(values: np.ndarray, *shape: int) -> bytes:
    """An IDX file of bytes, told by its description alone: magic, sizes, bytes."""
    return b"\0\0\x08" + bytes([len(shape)]) + b"".join(size.to_bytes(4, "big") for size in shape) + values.tobytes()


def write_idx(folder: Path, pixels: np.ndarray, labels: np.ndarray, *, packed: bool = False) -> Path:
    """The two files by their usual names; gives that of the pictures."""
    side = round(pixels.shape[1] ** 0.5)
    ending = ".gz" if packed else ""
    pack = gzip.compress if packed else bytes
    path = folder / f"train-images-idx3-ubyte{ending}"
    path.write_bytes(pack(idx(pixels, len(pixels), side, side)))
    (folder / f"train-labels-idx1-ubyte{ending}").write_bytes(pack(idx(labels, len(labels))))
    return path


def lines(pixels: np.ndarray, labels: np.ndarray, *, mark: str = ",", last: bool = False, head: str = "") -> str:
    """A line for each picture, with its label first or last."""
    rows = [
        [label, *row] if not last else [*row, label]
        for row, label in zip(pixels.tolist(), labels.tolist(), strict=True)
    ]
    return head + "".join(mark.join(map(str, row)) + "\n" for row in rows)


def scenario(data: str, *, inputs: int = 16, classes: int = 3, batch: int | str = 1) -> str:
    """One that learns pictures which `data` names."""
    batch = f'"{batch}"' if isinstance(batch, str) else batch
    return SCENARIO.format(data=data, inputs=inputs, classes=classes, batch=batch)
