"""The samples a network learns: given in the scenario, read from a file beside it, or built in."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Count, Message, suggestion
from core.base.resources import resource
from core.data.datasets import DATA_SETS, SIZE, targets_of
from core.data.faults import SamplesFault
from core.data.recorded import RECORDED_SETS
from core.scenario.schema import Scenario

Array = NDArray[np.float64]

BUILT_IN_SETS = (*DATA_SETS, *RECORDED_SETS)
"""The names of all data sets that a scenario may learn without a file of its own."""


@dataclass(frozen=True)
class Samples:
    """Inputs and the targets they should lead to; neither is to be written to."""

    inputs: Array  # (samples, inputs)
    targets: Array  # (samples, outputs)

    def __post_init__(self) -> None:
        self.inputs.setflags(write=False)
        self.targets.setflags(write=False)

    @cached_property
    def input_range(self) -> tuple[float, float]:
        """The least and the largest of all inputs."""
        return float(self.inputs.min(initial=np.inf)), float(self.inputs.max(initial=-np.inf))


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
    return np.array_equal(found.inputs, samples.inputs) and np.array_equal(found.targets, samples.targets)


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
    path = _beside(data.file or "", folder)
    try:
        return read_data_file(path, data.target_columns, data.classes, leave_out=data.missing is not None)
    except DataFileError as fault:
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


def _beside(name: str, folder: Path | None) -> Path:
    """The path of a file that stands in the scenario's own folder, or below it."""
    if folder is None:
        raise MisfitError("data.file", SamplesFault.NOT_SAVED_YET(name=name))
    shown = shortened(name)
    if "\0" in name:
        raise MisfitError("data.file", SamplesFault.INVALID_NAME(name=shown))
    try:
        path = (folder / name).resolve()
    except (OSError, RuntimeError):
        raise MisfitError("data.file", SamplesFault.CIRCULAR_LINK(name=shown)) from None
    if Path(name).is_absolute() or not path.is_relative_to(folder.resolve()):
        raise MisfitError("data.file", SamplesFault.ELSEWHERE(name=shown))
    return path
