"""The samples a network learns: given in the scenario, read from a file beside it, or built in."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Count, Message, suggestion
from core.base.resources import resource
from core.data.datasets import DATA_SETS, SIZE, targets_of
from core.data.faults import SamplesFault
from core.data.pictures.pixels import Pixels
from core.data.recorded import RECORDED_SETS
from core.scenario.schema import Scenario

Array = NDArray[np.float64]
Inputs = Array | Pixels

BUILT_IN_SETS = (*DATA_SETS, *RECORDED_SETS)
"""The names of all data sets that a scenario may learn without a file of its own."""


@dataclass(frozen=True)
class Samples:
    """Inputs and the targets they should lead to; neither is to be written to.

    Inputs are numbers, or pictures kept as bytes: both are read alike by rows, which gives numbers, and those of all at
    once are `np.asarray(inputs)`. Who needs all of many pictures goes through `parts`.
    """

    inputs: Inputs  # (samples, inputs)
    targets: Array  # (samples, outputs)

    def __post_init__(self) -> None:
        if isinstance(self.inputs, np.ndarray):
            self.inputs.setflags(write=False)
        self.targets.setflags(write=False)

    @cached_property  # it is asked for with every sample that comes on the screen
    def are_of_classes(self) -> bool:
        """Whether the targets are classes: one-hot, or 0 and 1 in one column; and more than one sample."""
        targets = self.targets
        if len(targets) < 2 or not np.isin(targets, (0.0, 1.0)).all():
            return False
        return targets.shape[1] == 1 or bool((targets.sum(axis=1) == 1.0).all())

    def __len__(self) -> int:
        return len(self.targets)

    @cached_property
    def input_range(self) -> tuple[float, float]:
        """The smallest and the largest number among all inputs and 0; of pictures of a file what these can be."""
        if not isinstance(self.inputs, np.ndarray):
            return 0.0, 1.0
        return float(self.inputs.min(initial=0.0)), float(self.inputs.max(initial=0.0))

    def parts(self) -> Iterator[tuple[Array, Array]]:
        """Inputs and targets as numbers: all at once where they are kept so, of pictures some at a time."""
        if isinstance(self.inputs, np.ndarray):
            yield self.inputs, self.targets
            return
        for block in self.inputs.blocks():
            yield self.inputs[block], self.targets[block]

    def taken(self, rows: Any) -> "Samples":
        """Some of them, by whatever an array of all is indexed by; pictures stay bytes."""
        inputs = self.inputs
        return Samples(inputs[rows] if isinstance(inputs, np.ndarray) else inputs.taken(rows), self.targets[rows])

    def with_one(self, sample: int, inputs: Array, targets: Array) -> "Samples":
        """The same with other inputs, (inputs,), and targets, (outputs,), of one; of a picture the nearest shades."""
        all_targets = self.targets.copy()
        all_targets[sample] = targets
        if not isinstance(self.inputs, np.ndarray):
            is_same = np.array_equal(self.inputs[sample], inputs)
            return Samples(self.inputs if is_same else self.inputs.with_row(sample, inputs), all_targets)
        all_inputs = self.inputs.copy()
        all_inputs[sample] = inputs
        return Samples(all_inputs, all_targets)

    def with_more(self, inputs: Array, targets: Array) -> "Samples":
        """The same with more behind them, (more, inputs) and (more, outputs); of pictures the nearest shades."""
        more = np.vstack((self.targets, targets))
        if not isinstance(self.inputs, np.ndarray):
            return Samples(self.inputs.with_more(inputs), more)
        return Samples(np.vstack((self.inputs, inputs)), more)

    def apart(self, other: "Samples") -> int:
        """How many are others than as many samples of the same sizes."""
        by_targets = (self.targets != other.targets).any(axis=1)
        if not isinstance(self.inputs, np.ndarray) and not isinstance(other.inputs, np.ndarray):
            return int((self.inputs.are_apart(other.inputs) | by_targets).sum())
        return int(((np.asarray(self.inputs) != np.asarray(other.inputs)).any(axis=1) | by_targets).sum())

    def is_same(self, other: "Samples") -> bool:
        """Whether all numbers are the same."""
        return self is other or (
            have_same_numbers(self.inputs, other.inputs) and np.array_equal(self.targets, other.targets)
        )


def have_same_numbers(one: Inputs, other: Inputs) -> bool:
    """Whether two inputs are the same numbers, without all of many pictures being made numbers at once."""
    if isinstance(one, Pixels) and isinstance(other, Pixels):
        return one.is_same(other)
    if one.shape != other.shape:
        return False
    pictures = next((each for each in (one, other) if isinstance(each, Pixels)), None)
    blocks = [slice(None)] if pictures is None else pictures.blocks()
    return all(np.array_equal(one[block], other[block]) for block in blocks)


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
        if data.dataset not in BUILT_IN_SETS:
            known, meant = ", ".join(BUILT_IN_SETS), suggestion(data.dataset, BUILT_IN_SETS)
            problem = SamplesFault.NO_SUCH_DATA_SET(name=data.dataset, known=known, suggestion=meant)
            raise MisfitError("data.dataset", problem)
        samples = _built_in(data.dataset, scenario.network.layers[-1].size)
    else:
        samples = _from_file(scenario, folder)[0]
    for found, wanted, what in (
        (samples.inputs.shape[1], scenario.network.input_count, Count.INPUT),
        (samples.targets.shape[1], scenario.network.layers[-1].size, Count.OUTPUT),
    ):
        if found != wanted:
            name = data.dataset or data.file or ""
            problem = SamplesFault.SIZE(name=name, here=what(count=found), wanted=what(count=wanted))
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
    return found.is_same(samples)


def decisions_of_file(scenario: Scenario, folder: Path | None) -> tuple[Message, ...]:
    """What was decided as the scenario's file was read; nothing where it has none.

    Raises
    ------
    MisfitError
        If it can't be read.
    """
    return _from_file(scenario, folder)[1] if scenario.data.file is not None else ()


def _from_file(scenario: Scenario, folder: Path | None) -> tuple[Samples, tuple[Message, ...]]:
    """The samples of the scenario's file, and what was decided as it was read."""
    from core.data.data_file import DataFileError, read_data_file

    data = scenario.data
    path = _beside("data.file", data.file or "", folder)
    if data.pixels is not None:
        return _from_pictures(scenario, path, folder)
    try:
        leave_out, inputs = data.missing is not None, scenario.network.input_count
        return read_data_file(path, data.target_columns, data.classes, leave_out=leave_out, inputs=inputs)
    except DataFileError as fault:
        from core.data.pictures.picture_file import are_pictures

        if are_pictures(path):
            raise MisfitError("data.file", SamplesFault.PICTURES(name=shortened(path.name))) from None
        raise MisfitError("data.file", fault.problem) from None


def _from_pictures(scenario: Scenario, path: Path, folder: Path | None) -> tuple[Samples, tuple[Message, ...]]:
    """The same of a file of pictures."""
    from core.data.pictures.faults import PictureError
    from core.data.pictures.picture_samples import samples_of_pictures

    data = scenario.data
    labels = None if data.labels is None else _beside("data.labels", data.labels, folder)
    try:
        return samples_of_pictures(path, labels, data)
    except PictureError as fault:
        raise MisfitError("data.file", fault.problem) from None


def _built_in(name: str, outputs: int) -> Samples:
    """A built-in data set, from its file or drawn as is usual; two classes are 0 and 1 for a single output."""
    if name in RECORDED_SETS:
        return Samples(*RECORDED_SETS[name].samples())
    data_set = DATA_SETS[name]
    if data_set.file:
        points = _of_own_file(data_set.file)
        inputs, labels = points.inputs, points.targets.argmax(axis=1)
    else:
        inputs, labels = data_set.points(SIZE, data_set.noise, seed=0)
    return Samples(inputs, targets_of(labels, 1 if outputs == 1 else 2))


@cache  # to read it takes ten times as long as all the rest of a scenario, and it never changes
def _of_own_file(name: str) -> Samples:
    """The points of two classes in a file that comes with the program."""
    from core.data.data_file import read_data_file

    return read_data_file(resource("data", name), classes=2)[0]


def _beside(place: str, name: str, folder: Path | None) -> Path:
    """The path of a file that stands in the scenario's own folder, or below it, as the scenario says at `place`."""
    if folder is None:
        raise MisfitError(place, SamplesFault.NOT_SAVED_YET(name=name))
    shown = shortened(name)
    if "\0" in name:
        raise MisfitError(place, SamplesFault.INVALID_NAME(name=shown))
    try:
        path = (folder / name).resolve()
    except (OSError, RuntimeError):
        raise MisfitError(place, SamplesFault.CIRCULAR_LINK(name=shown)) from None
    if Path(name).is_absolute() or not path.is_relative_to(folder.resolve()):
        raise MisfitError(place, SamplesFault.ELSEWHERE(name=shown))
    return path
