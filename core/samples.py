"""The samples a network learns: given in the scenario, read from a file beside it, or built in."""

import csv
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.datasets import DATA_SETS, SIZE, targets_of
from core.errors import MisfitError, nearest, shortened
from core.figures import counted
from core.scenario import Scenario

Array = NDArray[np.float64]

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
LARGEST = 256 * 2**20  # bytes


MOONS = "moons.csv"  # the article's own 300 points, the last column their class; the other data sets are drawn


@dataclass(frozen=True)
class Samples:
    """Inputs and the targets they should lead to; neither is to be written to."""

    inputs: Array  # (samples, inputs)
    targets: Array  # (samples, outputs)

    def __post_init__(self) -> None:
        self.inputs.setflags(write=False)
        self.targets.setflags(write=False)


def samples_of(scenario: Scenario, folder: Path | None) -> Samples:
    """The samples of a scenario that stands in `folder` (None where it stands nowhere yet).

    Raises
    ------
    MisfitError
        If a file or data set is not there, or what it holds doesn't fit the network.
    """
    data = scenario.data
    if data.inputs is not None:
        return Samples(np.array(data.inputs, dtype=np.float64), np.array(data.targets, dtype=np.float64))
    if data.dataset is not None:
        if data.dataset not in DATA_SETS:
            known = ", ".join(DATA_SETS)
            problem = f'"{data.dataset}" stands there; it may be one of {known}{nearest(data.dataset, DATA_SETS)}'
            raise MisfitError("data.dataset", problem)
        samples = _built_in(data.dataset, scenario.network.layers[-1].size)
    else:
        table = _read_table(_beside(data.file or "", folder), "data.file")
        samples = _split(table, "data.file", data.target_columns, data.classes)
    for found, wanted, what in (
        (samples.inputs.shape[1], scenario.network.input_count, "input"),
        (samples.targets.shape[1], scenario.network.layers[-1].size, "output"),
    ):
        if found != wanted:
            name = data.dataset or data.file
            here, there = (f"{count} {what}{'s' * (count != 1)}" for count in (found, wanted))
            problem = f"{name} has {here} a sample; the network has {there}"
            raise MisfitError("data", problem)
    return samples


def reads_as(scenario: Scenario, folder: Path, samples: Samples) -> bool:
    """Whether a scenario that stands in `folder` gives these very samples: it may name a file that is not there."""
    if scenario.data.file is None:
        return True
    try:
        found = samples_of(scenario, folder)
    except MisfitError:
        return False
    return np.array_equal(found.inputs, samples.inputs) and np.array_equal(found.targets, samples.targets)


def _built_in(name: str, outputs: int) -> Samples:
    """A built-in data set at its usual size and noise; its targets one-hot, or 0 and 1 for a single output."""
    if name == "moons":
        points = _split(_read_table(RESOURCES / "data" / MOONS, "data.dataset"), "data.dataset", None, 2)
        inputs, labels = points.inputs, points.targets.argmax(axis=1)
    else:
        data_set = DATA_SETS[name]
        inputs, labels = data_set.points(SIZE, data_set.noise, seed=0)
    return Samples(inputs, targets_of(labels, 1 if outputs == 1 else 2))


def _beside(name: str, folder: Path | None) -> Path:
    """The path of a file that stands in the scenario's own folder, or below it."""
    if folder is None:
        raise MisfitError("data.file", f'"{name}" stands there; save the scenario first, so that it has a folder')
    quoted = f'"{shortened(name)}" stands there'
    if "\0" in name:
        raise MisfitError("data.file", f"{quoted}; no file has such a name")
    try:
        path = (folder / name).resolve()
    except (OSError, RuntimeError):
        raise MisfitError("data.file", f"{quoted}; that link leads round in a circle") from None
    if Path(name).is_absolute() or not path.is_relative_to(folder.resolve()):
        raise MisfitError("data.file", f"{quoted}; the file must stand beside the scenario, or below it")
    return path


def _read_table(path: Path, place: str) -> Array:
    """The numbers of a CSV file; a first line without any number, not even nan, is a header."""
    name = shortened(path.name)
    try:
        if path.exists() and not path.is_file():
            raise MisfitError(place, f"{name} is no file")
        if path.stat().st_size > LARGEST:
            raise MisfitError(place, f"{name} is larger than {LARGEST // 2**20} MB")
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = [(number, row) for number, row in enumerate(csv.reader(file), start=1) if any(row)]
    except FileNotFoundError:
        raise MisfitError(place, f"there is no file {name} beside the scenario") from None
    except UnicodeDecodeError:
        raise MisfitError(place, f"{name} is not UTF-8 text; save it as UTF-8") from None
    except (OSError, csv.Error) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else str(fault)
        raise MisfitError(place, f"{name} can't be read: {reason}") from None
    if lines and all(_number(cell) is None for cell in lines[0][1]):
        lines = lines[1:]
    return _numbers(lines, name, place)


def _numbers(lines: list[tuple[int, list[str]]], name: str, place: str) -> Array:
    """The cells of numbered lines as numbers, (lines, columns)."""
    if not lines:
        raise MisfitError(place, f"{name} holds no samples")
    width = len(lines[0][1])
    table = np.empty((len(lines), width))
    for place_in_table, (number, row) in enumerate(lines):
        if len(row) != width:
            problem = f"{name} has {counted(len(row), 'column')} in line {number}; the lines before have {width}"
            raise MisfitError(place, problem)
        for column, cell in enumerate(row):
            value = _number(cell)
            if value is None or not math.isfinite(value):
                where = f"line {number}, column {column + 1}"
                problem = f'{name}: "{shortened(cell)}" stands in {where}; it must be a finite number'
                raise MisfitError(place, problem)
            table[place_in_table, column] = value
    return table


def _number(cell: str) -> float | None:
    """The number in a cell, nan and infinity among them; None where there is none."""
    try:
        return None if "_" in cell else float(cell)
    except ValueError:
        return None


def _split(table: Array, place: str, target_columns: int | None, classes: int | None) -> Samples:
    columns = target_columns or 1
    if columns >= table.shape[1]:
        here, there = (f"{count} column{'s' * (count != 1)}" for count in (table.shape[1], columns))
        raise MisfitError(place, f"the file has {here}; with {there} of targets, none is left for the inputs")
    inputs, targets = table[:, :-columns].copy(), table[:, -columns:].copy()
    if classes is None:
        return Samples(inputs, targets)
    labels = targets[:, 0]
    bad = np.flatnonzero((labels != np.floor(labels)) | (labels < 0) | (labels >= classes))
    if len(bad):
        problem = f"class {labels[bad[0]]:g} stands in sample {bad[0] + 1}; classes run from 0 to {classes - 1}"
        raise MisfitError(place, problem)
    return Samples(inputs, np.eye(classes)[labels.astype(np.intp)])
