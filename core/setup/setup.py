"""A scenario opened: everything built, and everything fits."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_files import is_there
from core.base.errors import MisfitError, ScenarioError
from core.base.message import suggestion
from core.base.resources import resource
from core.data.samples import Samples, samples_of
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.optimizers import CONSTANT, PLAIN, Optimizer, Schedule
from core.network.rules import Rule, named, rule_named
from core.scenario.reader import ScenarioFile, read_scenario_file
from core.scenario.schema import LayerSection, NetworkSection, Scenario
from core.setup.initial_parameters import given, start_parameters
from core.setup.messages import SetupFault
from core.setup.scenario_names import names_of
from core.setup.split import Split, split_as

Array = NDArray[np.float64]

BUILT_IN = resource("scenarios")
TEACHING_ORDER = (
    "gad-3-2-1",
    "gad-10-2-1",
    "csdn-2-3-1",
    "psi-2-3-3-2",
    "psi-2-1000-1000-2",
    "psi-2-1000-1000-2-stretched",
    "psi-2-1000-1000-2-leaky",
    "moons-2-3-2",
    "moons-2-3-2-sigmoid",
    "query-3-2-1",
    "curve-1-8-1",
    "iris-4-5-3",
    "digits-64-20-10",
)


@dataclass(frozen=True)
class Setup:
    """What a scenario describes, ready to be trained and explained."""

    name: str  # a built-in scenario's name, or the file's
    path: Path | None  # None for a built-in one
    scenario: Scenario
    network: Network
    names: Names
    start: Array  # (parameters,), not to be written to
    samples: Samples  # that it is trained on
    objective: Objective
    rule: Rule
    learning_rate: float
    batch: int  # samples an iteration
    order: str  # "sequential" or "shuffled"
    seed: int
    generator: str
    iterations: int  # how long a demonstration of it runs
    unprinted: Scenario | None = (
        None  # before its article's listing took its place: see core.experiments.printed_listing
    )
    split: Split | None = None  # of all its samples, where some are held out
    optimizer: Optimizer = PLAIN
    schedule: Schedule = CONSTANT

    @property
    def whole(self) -> Samples:
        """All samples, those that are held out among them: in the order of the scenario, by which they are numbered."""
        return self.samples if self.split is None else self.split.whole

    @property
    def image_shape(self) -> tuple[int, int] | None:
        """Rows and columns of the picture that the inputs are, row by row; None where they are none."""
        image = self.scenario.data.image
        return None if image is None else (image[0], image[1])

    def rate_at(self, state: int) -> float:
        """The learning rate of the iteration that leads on from `state`."""
        return self.schedule.rate(self.learning_rate, state)

    def is_held_out(self, sample: int) -> bool:
        """Whether a sample, by its number from 0 among all, is never trained on."""
        return self.split is not None and bool(self.split.is_out[sample])

    def numbers_of(self, trained: list[int]) -> list[int]:
        """The numbers among all samples of these that are trained on, which are counted among themselves."""
        return trained if self.split is None else [int(number) for number in self.split.numbers[trained]]

    def with_scenario(self, scenario: Scenario) -> "Setup":
        """The same setup, of which its scenario tells something else than numbers: texts, names of classes."""
        names = names_of(scenario, self.network, self.names.is_alone).written_in(self.names.notation)
        return replace(self, scenario=scenario, names=names)

    def written_in(self, notation: str) -> "Setup":
        """The same setup with everything called by its name in a notation of `core.network.notations`."""
        names = self.names.written_in(notation)
        return self if names is self.names else replace(self, names=names)

    def with_rule(self, *names: str) -> "Setup":
        """The same setup, trained by the rule of that name, or by several joined; by the right one without a name.

        Raises
        ------
        KeyError
            If there is no rule of that name.
        """
        rule = rule_named(names, self.learning_rate)
        training = self.scenario.training.model_copy(update={"rule": named(rule)})
        scenario = self.scenario.model_copy(update={"training": training})
        return replace(self, scenario=scenario, rule=rule)

    def with_learning_rate(self, rate: float) -> "Setup":
        """The same setup, trained in steps of another size."""
        training = self.scenario.training.model_copy(update={"learning_rate": rate})
        scenario = self.scenario.model_copy(update={"training": training})
        return replace(self, scenario=scenario, learning_rate=rate, rule=rule_named(training.rule, rate))

    def with_start(self, parameters: Array) -> "Setup":
        """The same setup from other parameters, (parameters,), which its scenario then gives one by one."""
        start = parameters.copy()
        start.setflags(write=False)
        section = given(self.scenario.start, self.network, start)
        return replace(self, scenario=self.scenario.model_copy(update={"start": section}), start=start)


def built_in_names() -> tuple[str, ...]:
    """The built-in scenarios, in the order in which they are taught."""
    found = sorted(path.stem for path in BUILT_IN.glob("*.toml"))
    return (
        *(name for name in TEACHING_ORDER if name in found),
        *(n for n in found if n not in TEACHING_ORDER),
    )


@cache
def built_in_scenario(name: str) -> ScenarioFile:
    """A built-in scenario by its name; read and checked once, as that is most of what opening it takes.

    Raises
    ------
    ScenarioError
        If there is none of this name.
    """
    return read_scenario_file(BUILT_IN / f"{name}.toml")


def open_setup(reference: str | Path) -> Setup:
    """Open a built-in scenario by its name, or a file by its path.

    Raises
    ------
    ScenarioError
        If there is neither, or the file breaks the format.
    """
    if isinstance(reference, str) and reference in built_in_names():
        scenario_file = built_in_scenario(reference)
        return setup_of(scenario_file.scenario, reference, None, BUILT_IN, reference)
    path = Path(reference)
    if isinstance(reference, str) and path.suffix != ".toml" and not is_there(path):
        known = built_in_names()
        meant = suggestion(reference, known)
        problem = SetupFault.NO_FILE_AND_NOT_BUILT_IN(suggestion=meant, known=", ".join(known))
        raise ScenarioError(reference, "", problem)
    scenario_file = read_scenario_file(path)
    return setup_of(scenario_file.scenario, path.stem, path.absolute(), path.absolute().parent, str(path))


def are_alone(scenario: Scenario, samples: Samples, objective: Objective) -> bool:
    """Whether each update takes one of the samples that are trained on, without a penalty."""
    return (scenario.training.batch == 1 or len(samples.inputs) == 1) and not objective.has_penalty


def setup_of(
    scenario: Scenario,
    name: str,
    path: Path | None,
    folder: Path | None,
    file: str,
    samples: Samples | None = None,
    split: Split | None = None,
) -> Setup:
    """Build what a scenario describes; `file` names it in messages, `samples` are all its data where they are at hand.

    Where `split` is one of them that it asks for, it is taken as it is.

    Raises
    ------
    ScenarioError
        If its data can't be read, or doesn't fit.
    """
    section, training, start = scenario.network, scenario.training, scenario.start
    network = network_of(section)
    try:
        whole = samples_of(scenario, folder) if samples is None else samples
        split = _split_of(whole, scenario, split)
        parameters = start_parameters(start, network)
    except MisfitError as misfit:
        raise misfit.of(file) from None
    samples = whole if split is None else split.training
    objective = Objective(LOSSES[training.loss](), training.reduction, training.l2, training.l1)
    return Setup(
        name=name,
        path=path,
        scenario=scenario,
        network=network,
        names=names_of(scenario, network, are_alone(scenario, samples, objective)),
        start=parameters,
        samples=samples,
        objective=objective,
        rule=rule_named(training.rule, training.learning_rate),
        learning_rate=training.learning_rate,
        batch=len(samples.inputs) if training.batch == "all" else training.batch,
        order=training.order,
        seed=start.seed or 0,
        generator=start.generator,
        iterations=training.iterations,
        split=split,
        optimizer=PLAIN if training.optimizer is None else training.optimizer.made,
        schedule=CONSTANT if training.schedule is None else training.schedule.made,
    )


def _split_of(samples: Samples, scenario: Scenario, known: Split | None) -> Split | None:
    try:
        return split_as(samples, scenario.data.held_out, known)
    except ValueError:
        raise MisfitError("data.held_out", SetupFault.ONE_SAMPLE_HELD_OUT_OF_DATA()) from None


def network_of(section: NetworkSection) -> Network:
    """The network that a scenario describes."""
    return Network(section.input_count, tuple(_layer(layer) for layer in section.layers))


def _layer(section: LayerSection) -> Layer:
    activation = ACTIVATIONS[section.activation](**section.options)
    kinds = {True: BiasKind.TRAINED, False: BiasKind.ABSENT, "fixed": BiasKind.FIXED}
    return Layer(section.size, activation, kinds[section.bias])
