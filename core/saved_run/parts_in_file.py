"""The parts of a saved run's file, each as what it is to be: values, numbers, a scenario, a setup."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from core.base.archive import read_archive
from core.base.errors import MisfitError, ScenarioError
from core.base.message import Message
from core.data.pictures.pixels import USUAL_LARGEST, Pixels
from core.data.samples import Samples
from core.saved_run.faults import SavedRunFault
from core.saved_run.given_starts import STAND_IN, START, START_SECTION, with_start
from core.scenario.consistency import check_fit
from core.scenario.faults import TextFault
from core.scenario.messages import format_fault
from core.scenario.reader import SCENARIO, parse_scenario
from core.scenario.schema import Scenario, StartSection
from core.setup.saved_pictures import PICTURES, TARGETS
from core.setup.setup import Setup, network_of, setup_of
from core.setup.split import Split

Array = NDArray[np.float64]


class PartsInFile:
    """Reads one file, and names it in every message: all that it gives raises a ScenarioError where that can't be."""

    def __init__(self, path: Path, pictures: Path | None) -> None:
        """Read it; where its pictures were left out of it, they are in the file `pictures`."""
        self._path = path.absolute()
        self._file = str(path)
        self._archive = read_archive(path)
        if pictures is not None:
            self._archive.arrays.update(read_archive(pictures).arrays)

    def has_text(self, name: str) -> bool:
        """Whether there is a part of that name that is a text."""
        return name in self._archive.texts

    def open_scenario(self) -> Scenario:
        """The scenario that the run is of, with its start, wherever that stands."""
        scenario = parse_scenario(self._text(SCENARIO), f"{self._file}: {SCENARIO}")
        if START in self._archive.arrays:
            scenario = self._with_start(scenario, self.json(START_SECTION), START, START_SECTION)
        return scenario

    def other(self, name: str, setup: Setup, *, may_differ: bool = False) -> Setup:
        """Another setup, of the same network where it may not differ; one without samples has those of `setup`."""
        values = self.json(name)
        same = None
        if "data" not in values:
            same = setup
            values["data"] = setup.scenario.data.model_dump()
        scenario = self._other_scenario(values, name)
        other = self.setup(scenario, name, same)
        if other.network == setup.network:
            return replace(other, unprinted=setup.unprinted)
        if not may_differ:
            raise self.fault(name, SavedRunFault.OTHER_NETWORK())
        return other

    def _other_scenario(self, values: dict[str, Any], name: str) -> Scenario:
        array, beside = f"{name.removesuffix('.json')}-{START}", values.get("start")
        if array not in self._archive.arrays:
            return self.scenario(values, name)
        if not isinstance(beside, dict):
            raise self.fault(f"{name}: start", SavedRunFault.NO_OBJECT())
        values["start"] = STAND_IN.model_dump(exclude_none=True)
        return self._with_start(self.scenario(values, name), beside, array, f"{name}: start")

    def scenario(self, values: dict[str, Any], name: str) -> Scenario:
        """The scenario that these values of a part describe, whose parts fit together."""
        try:
            scenario = Scenario.model_validate(values)
            check_fit(scenario)
        except ValidationError as faults:
            misfit = format_fault(faults, values)
            raise self.fault(f"{name}: {misfit.place}", misfit.problem) from None
        except MisfitError as misfit:
            raise self.fault(f"{name}: {misfit.place}", misfit.problem) from None
        return scenario

    def _with_start(self, scenario: Scenario, values: dict[str, Any], array: str, part: str) -> Scenario:
        """The scenario with its start, which stands in an array, and in `values`, of a part, what is said beside it."""
        parameters = self.array(array, network_of(scenario.network).parameter_count)
        try:
            section = StartSection.model_validate(values)
            whole = with_start(scenario, section, parameters)
            check_fit(whole)
        except ValidationError as faults:
            misfit = format_fault(faults, values, StartSection)
            raise self.fault(f"{part}: {misfit.place}", misfit.problem) from None
        except MisfitError as misfit:
            raise self.fault(f"{part}: {misfit.place}", misfit.problem) from None
        return whole

    def setup(self, scenario: Scenario, part: str, same: Setup | None = None) -> Setup:
        """What a scenario describes; with the samples of a setup that has the same ones."""
        known: tuple[Samples | None, Split | None] = (None, None) if same is None else (same.whole, same.split)
        if scenario.data.file is not None and same is None:
            known = self._pictures(scenario, part), None
        return setup_of(scenario, self._path.stem, self._path, None, f"{self._file}: {part}", *known)

    def _pictures(self, scenario: Scenario, part: str) -> Samples:
        """The samples of a scenario that are pictures of a file, which stand in the archive by its name."""
        data = scenario.data
        name = data.file or ""
        if data.pixels is None or not name.endswith(PICTURES) or name not in self._archive.arrays:
            raise self.fault(f"{part}: data.file", SavedRunFault.DATA_FILE())
        kept = self._archive.arrays[name]
        largest = data.largest_pixel or USUAL_LARGEST
        if kept.ndim != 2 or kept.dtype != np.uint8 or not len(kept) or int(kept.max()) > largest:
            raise self.fault(name, SavedRunFault.NO_PICTURES())
        if kept.shape[1] != scenario.network.input_count:
            raise self.fault(name, SavedRunFault.OTHER_NETWORK())
        outputs = scenario.network.layers[-1].size
        targets = self.array(name.removesuffix(PICTURES) + TARGETS, len(kept), outputs)
        return Samples(Pixels(kept.astype(np.uint8, copy=False), data.pixels, largest), targets)

    def _text(self, name: str) -> str:
        if name not in self._archive.texts:
            raise self.fault(name, TextFault.PART_MISSING())
        return self._archive.texts[name]

    def json(self, name: str) -> dict[str, Any]:
        """The values of a part that is a text."""
        try:
            values = json.loads(self._text(name))
        except (ValueError, RecursionError):
            values = None
        if not isinstance(values, dict):
            raise self.fault(name, SavedRunFault.NO_OBJECT())
        return values

    def array(self, name: str, *shape: int, finite: bool = True) -> Array:
        """The numbers of a part, of that shape."""
        if name not in self._archive.arrays:
            raise self.fault(name, TextFault.PART_MISSING())
        array = np.asarray(self._archive.arrays[name], np.float64)
        if array.shape != shape:
            found, wanted = (" × ".join(f"{count:,}" for count in sizes) for sizes in (array.shape, shape))
            raise self.fault(name, SavedRunFault.OTHER_SHAPE(found=found, wanted=wanted))
        if finite and not np.isfinite(array).all():
            raise self.fault(name, SavedRunFault.NOT_FINITE())
        return array

    def fault(self, place: str, problem: Message) -> ScenarioError:
        """What to raise for something that is wrong in a part."""
        return ScenarioError(self._file, place, problem)
