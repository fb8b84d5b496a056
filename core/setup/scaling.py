"""How the samples' numbers came from original ones: kept, so that a question can be asked in centimetres.

A number x of the samples is (original − less) / divided_by. Where no scaling is kept, the two are the same.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.scenario.schema import ScaleSection, ScalingSection
from core.setup.learned_samples import with_samples
from core.setup.messages import ChangeFault
from core.setup.setup import Setup

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Scaling:
    """The scales of all inputs, or of all targets."""

    less: Array  # (numbers,)
    divided_by: Array  # (numbers,)
    units: tuple[str, ...]  # of the original numbers; empty where none is known
    is_one: bool = False  # whether the scenario says it once for all of them

    @classmethod
    def of(cls, said: ScaleSection | list[ScaleSection] | None, size: int) -> "Scaling":
        """What a scenario says of `size` numbers: of each, or once for all of them."""
        is_one = isinstance(said, ScaleSection)
        sections = said if isinstance(said, list) else [said or ScaleSection()] * size
        return cls(
            np.array([section.less for section in sections]),
            np.array([section.divided_by for section in sections]),
            tuple(section.unit or "" for section in sections),
            is_one,
        )

    @property
    def is_there(self) -> bool:
        """Whether original numbers are others than the samples' own, or have a unit."""
        return bool((self.less != 0.0).any() or (self.divided_by != 1.0).any() or any(self.units))

    def scaled(self, original: Array) -> Array:
        """Original numbers, (…, numbers), as the network takes them."""
        return np.asarray((original - self.less) / self.divided_by)

    def original(self, scaled: Array) -> Array:
        """Numbers of the network, (…, numbers), as they were before they were scaled."""
        return np.asarray(scaled * self.divided_by + self.less)

    def then(self, less: Array, divided_by: Array) -> "Scaling":
        """Scale by this, and then what comes of it by another; both numbers are (numbers,)."""
        return Scaling(self.less + less * self.divided_by, self.divided_by * divided_by, self.units)

    def sections(self) -> ScaleSection | list[ScaleSection] | None:
        """What a scenario says; None where nothing is scaled."""
        if not self.is_there:
            return None
        parts = zip(self.less.tolist(), self.divided_by.tolist(), self.units, strict=True)
        sections = [ScaleSection(less=less, divided_by=by, unit=unit or None) for less, by, unit in parts]
        return sections[0] if self.is_one else sections


def input_scaling(setup: Setup) -> Scaling:
    """How the inputs of a setup were scaled: as is kept, else as the pixels of pictures became numbers."""
    kept, inputs = setup.scenario.data.scaling, setup.whole.inputs
    if not isinstance(inputs, np.ndarray) and (kept is None or kept.inputs is None):
        less, divided_by = inputs.scale_of_bytes
        count = setup.network.inputs
        return Scaling(np.full(count, less), np.full(count, divided_by), ("",) * count, is_one=True)
    return Scaling.of(kept.inputs if kept else None, setup.network.inputs)


def target_scaling(setup: Setup) -> Scaling:
    """How the targets of a setup were scaled."""
    kept = setup.scenario.data.scaling
    return Scaling.of(kept.targets if kept else None, setup.network.outputs)


def normalised(setup: Setup, *, inputs: bool = True, targets: bool = False) -> Setup:
    """The setup with each input, each target, or both from 0 to 1: less its smallest value, divided by its range.

    What is the same in all samples becomes 0. How it was scaled is kept in the scenario.

    Raises
    ------
    ScenarioError
        If the range of a number is beyond the largest number there is.
    """
    kept, numbers, wanted = setup.scenario.data.scaling, setup.whole.inputs, setup.whole.targets
    of_inputs = Scaling.of(kept.inputs if kept else None, setup.network.inputs)
    of_targets = target_scaling(setup)
    if inputs and isinstance(numbers, np.ndarray):  # pictures are from 0 to 1 already
        numbers, of_inputs = _from_0_to_1(setup, "inputs", numbers, of_inputs)
    if targets:
        wanted, of_targets = _from_0_to_1(setup, "targets", wanted, of_targets)
    made = with_samples(setup, Samples(numbers.copy() if isinstance(numbers, np.ndarray) else numbers, wanted.copy()))
    return with_scaling(made, of_inputs, of_targets)


def with_scaling(setup: Setup, inputs: Scaling, targets: Scaling) -> Setup:
    """The setup that says so of how its samples were scaled; their numbers stay."""
    sections = ScalingSection(inputs=inputs.sections(), targets=targets.sections())
    kept = sections if sections.inputs or sections.targets else None
    data = setup.scenario.data.model_copy(update={"scaling": kept})
    return setup.with_scenario(setup.scenario.model_copy(update={"data": data}))


def _from_0_to_1(setup: Setup, key: str, values: Array, before: Scaling) -> tuple[Array, Scaling]:
    low, high = values.min(axis=0), values.max(axis=0)
    with np.errstate(over="ignore"):
        reach = np.where(high > low, high - low, 1.0)
        after = before.then(low, reach)
    for column in np.flatnonzero(~np.isfinite(after.less + after.divided_by) | (after.divided_by == 0.0)):
        kind = ChangeFault.RANGE_OF_INPUTS if key == "inputs" else ChangeFault.RANGE_OF_TARGETS
        problem = kind(column=int(column) + 1, low=float(low[column]), high=float(high[column]))
        raise ScenarioError(setup.name, f"data.{key}", problem)
    return (values - low) / reach, after
