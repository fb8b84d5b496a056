"""The scenario file's schema: a network, its start, its samples, and how it is trained.

Here stands what each part may hold by itself. Whether the parts fit together is `core.scenario.consistency`; files are
read and written by `reader` and `writer` beside this one; what is built from a scenario is `core.setup.setup`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, create_model, field_serializer
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType  # of which a check is built once, however many fields are of it

from core.base.message import MessageKind
from core.network.activations import ACTIVATIONS, OPTIONS
from core.network.losses import LOSSES
from core.network.notations import NOTATIONS
from core.network.optimizers import OPTIMIZERS, PLAIN, SCHEDULES, Optimizer, Schedule, TrainingOption
from core.network.rules import RULES
from core.scenario.distributions import DISTRIBUTIONS, DRAW_NUMBERS, SCALES
from core.scenario.faults import ValueSort
from core.scenario.generators import MOST_SEED
from core.scenario.number_rows import as_lists

MOST_SKIPPED = 1000  # samples that were taken out, of which a file keeps that they were there
MOST_PIXELS = 4096  # on a side of a picture

Number = Annotated[float, Field(allow_inf_nan=False)]
Count = Annotated[int, Field(ge=1, le=1_000_000_000)]
Vector = list[Number]
Matrix = list[Vector]
Names = list[Annotated[str, Field(min_length=1)]]


def one_of(wanted: MessageKind, *kinds: Any) -> BeforeValidator:
    """Refuse, in one sentence, what is of none of these types or values, and `wanted` for people."""

    def check(value: object) -> object:
        for kind in kinds:
            if isinstance(kind, type):
                # True is an int to Python, but not to a reader.
                if isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool):
                    return value
            elif value == kind and type(value) is type(kind):
                return value
        raise PydanticCustomError("one_of", "{wanted}", {"wanted": wanted})

    return BeforeValidator(check)


Languages = Annotated[dict[str, str], Field(min_length=1)]
Text = Annotated[str | Languages, one_of(ValueSort.TEXTS, str, dict)]


RuleName = Literal[tuple(RULES)]  # type: ignore[valid-type]
RuleNames = Annotated[
    RuleName | list[RuleName],  # type: ignore[valid-type]
    one_of(ValueSort.RULES, str, list),
]


class Section(BaseModel):
    """A table of the file; keys that it doesn't know are errors.

    What checks one is built when one is to be checked: with all its parts in one go, and most are parts alone.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


class _LayerKind(Section):
    """How many neurons a layer has, and which activation."""

    size: Count
    activation: Literal[tuple(ACTIVATIONS)]  # type: ignore[valid-type]


if TYPE_CHECKING:
    _LayerWithOptions = _LayerKind
else:
    # Between the two, as they stand in a file: a number for each option that some activation takes.
    _options = dict.fromkeys(OPTIONS, (Number | None, None))
    _LayerWithOptions = create_model("_LayerWithOptions", __base__=_LayerKind, **_options)


class LayerSection(_LayerWithOptions):
    """One layer of neurons."""

    bias: Annotated[bool | Literal["fixed"], one_of(ValueSort.BIAS, bool, "fixed")] = True
    neurons: Names | None = None

    @property
    def options(self) -> dict[str, float]:
        """The numbers that the activation is given, by their names."""
        return {name: value for name in OPTIONS if (value := getattr(self, name)) is not None}


class NetworkSection(Section):
    """The inputs and the layers."""

    inputs: Annotated[Count | Names, one_of(ValueSort.INPUTS, int, list)]
    layers: Annotated[list[LayerSection], Field(min_length=1)]

    @property
    def input_count(self) -> int:
        """How many inputs there are, however they were given."""
        return self.inputs if isinstance(self.inputs, int) else len(self.inputs)


class _DrawKind(Section):
    """Which distribution is drawn from."""

    distribution: Literal[tuple(DISTRIBUTIONS)]  # type: ignore[valid-type]


if TYPE_CHECKING:
    _DrawWithNumbers = _DrawKind
else:
    _DrawWithNumbers = create_model(
        "_DrawWithNumbers",
        __base__=_DrawKind,
        **{
            number.name: (Annotated[float, Field(allow_inf_nan=False, ge=number.least)] | None, None)
            for number in DRAW_NUMBERS
        },
    )


class DrawSection(_DrawWithNumbers):
    """A distribution to draw parameters from."""

    scale: Literal[tuple(SCALES)] | None = None  # type: ignore[valid-type]

    @property
    def numbers(self) -> tuple[float, ...]:
        """The numbers of the distribution, in its order; all that it needs have to be there."""
        return tuple(getattr(self, key) for key in DISTRIBUTIONS[self.distribution].keys)


def draw_section(distribution: str, *numbers: float, scale: str | None = None) -> DrawSection:
    """The section of a distribution, of its numbers in its order."""
    named: dict[str, Any] = dict(zip(DISTRIBUTIONS[distribution].keys, numbers, strict=True))
    return DrawSection(distribution=distribution, scale=scale, **named)


class DrawsSection(Section):
    """What weights and biases are drawn from."""

    weights: DrawSection
    biases: DrawSection = DrawSection.model_construct(distribution="constant", value=0.0)


class StartSection(Section):
    """The parameters at iteration 0, given or drawn."""

    weights: list[Matrix] | None = None
    biases: list[Vector] | None = None
    seed: Annotated[int, Field(ge=0, le=MOST_SEED)] | None = None
    generator: Literal["pcg64", "mt19937"] = "pcg64"
    draw: DrawsSection | None = None
    redraw: DrawsSection | None = None  # beside given weights: what new ones are drawn from

    @field_serializer("weights", when_used="unless-none")
    def _as_lists(self, weights: list[Matrix]) -> list[Matrix]:
        return [as_lists(matrix) for matrix in weights]


class ScaleSection(Section):
    """How a number of the samples came from an original one: less `less`, divided by `divided_by`."""

    less: Number = 0.0
    divided_by: Number = 1.0
    unit: str | None = None  # of the original numbers


Scales = Annotated[ScaleSection | list[ScaleSection], one_of(ValueSort.SCALES, dict, list, ScaleSection)]
"""One table that holds for all, as for the pixels of a picture, or one for each."""


class ScalingSection(Section):
    """How the samples were scaled, their inputs and their targets; None where they were not."""

    inputs: Scales | None = None
    targets: Scales | None = None


class HeldOutSection(Section):
    """Samples that are never trained on: which, says `core.setup.split`."""

    share: Annotated[float, Field(allow_inf_nan=False, gt=0, lt=1)]
    seed: Annotated[int, Field(ge=0, le=MOST_SEED)]
    # Places of samples that were taken out, so that the others keep theirs; whole numbers that fit an array's.
    skip: Annotated[list[Annotated[int, Field(ge=0, le=2**31 - 1)]], Field(max_length=MOST_SKIPPED)] | None = None


def _as_pair(value: object) -> object:
    if isinstance(value, list) and len(value) == 2:
        return value
    raise PydanticCustomError("one_of", "{wanted}", {"wanted": ValueSort.PICTURE})


ImageShape = Annotated[list[Annotated[int, Field(ge=1, le=MOST_PIXELS)]], BeforeValidator(_as_pair)]
"""Rows and columns of the picture that the inputs are, row by row."""


class DataSection(Section):
    """The samples: given, read from a file beside the scenario, or built in."""

    inputs: Annotated[Matrix, Field(min_length=1)] | None = None
    targets: Annotated[Matrix, Field(min_length=1)] | None = None
    file: str | None = None
    target_columns: Count | None = None
    classes: Annotated[int, Field(ge=2)] | None = None
    missing: Literal["leave out"] | None = None
    # Of a file of pictures.
    pixels: Literal["0..1", "0.01..1"] | None = None
    largest_pixel: Annotated[int, Field(ge=1, le=255)] | None = None
    label_column: Literal["first", "last"] | None = None
    labels: str | None = None
    dataset: str | None = None
    image: ImageShape | None = None
    class_names: Names | None = None
    target_names: Names | None = None
    scaling: ScalingSection | None = None
    held_out: HeldOutSection | None = None

    @property
    def classes_called(self) -> list[str] | None:
        """What the classes are called: as is said, and else those of pictures by their labels, from 0."""
        if self.class_names is None and self.pixels is not None and self.classes is not None:
            return [str(number) for number in range(self.classes)]
        return self.class_names

    @field_serializer("inputs", "targets", when_used="unless-none")
    def _as_lists(self, rows: Matrix) -> Matrix:
        return as_lists(rows)


class _OptimizerName(Section):
    """Which optimizer."""

    name: Literal[tuple(OPTIMIZERS)]  # type: ignore[valid-type]


class _ScheduleName(Section):
    """Which schedule."""

    name: Literal[tuple(SCHEDULES)]  # type: ignore[valid-type]


def _fields_of(kinds: Iterable[type[Optimizer | Schedule]]) -> dict[str, Any]:
    """A field for each option that some of them take; a key means the same in all that have it."""
    return {option.name: (_option_type(option) | None, None) for kind in kinds for option in kind.options}


def _option_type(option: TrainingOption) -> Any:
    if isinstance(option.usual, bool):
        return bool
    limits: dict[str, Any] = {"ge" if option.may_be_least else "gt": option.least}
    if option.is_count:
        return Annotated[int, Field(**limits, le=10**15)]
    if option.below is not None:
        limits["lt"] = option.below
    return Annotated[float, Field(allow_inf_nan=False, **limits)]


if TYPE_CHECKING:
    _OptimizerWithOptions = _OptimizerName
    _ScheduleWithOptions = _ScheduleName
else:
    _OptimizerWithOptions = create_model(
        "_OptimizerWithOptions", __base__=_OptimizerName, **_fields_of(OPTIMIZERS.values())
    )
    _ScheduleWithOptions = create_model(
        "_ScheduleWithOptions", __base__=_ScheduleName, **_fields_of(SCHEDULES.values())
    )


class OptimizerSection(_OptimizerWithOptions):
    """What makes an update of the gradients."""

    @property
    def options(self) -> dict[str, Any]:
        """What it is given, by its keys."""
        return dict(self.model_dump(exclude={"name"}, exclude_none=True))

    @property
    def made(self) -> Optimizer:
        """The optimizer itself; its options have to be its own."""
        return OPTIMIZERS[self.name](**self.options)


class ScheduleSection(_ScheduleWithOptions):
    """How the learning rate changes."""

    @property
    def options(self) -> dict[str, Any]:
        """What it is given, by its keys."""
        return dict(self.model_dump(exclude={"name"}, exclude_none=True))

    @property
    def made(self) -> Schedule:
        """The schedule itself; its options have to be its own, and all there."""
        return SCHEDULES[self.name](**self.options)


def optimizer_section(optimizer: Optimizer) -> OptimizerSection | None:
    """What a scenario says of an optimizer; None where it need not say anything."""
    return None if optimizer == PLAIN else OptimizerSection(name=optimizer.name, **optimizer.told)


def schedule_section(schedule: Schedule) -> ScheduleSection | None:
    """What a scenario says of a schedule; None where it need not say anything."""
    return None if schedule.is_constant else ScheduleSection(name=schedule.name, **schedule.told)


class TrainingSection(Section):
    """How the network is trained."""

    loss: Literal[tuple(LOSSES)]  # type: ignore[valid-type]
    learning_rate: Number
    batch: Annotated[Count | Literal["all"], one_of(ValueSort.BATCH, int, "all")] = 1
    order: Literal["sequential", "shuffled"] = "sequential"
    reduction: Literal["mean", "sum"] = "mean"
    l2: Annotated[float, Field(allow_inf_nan=False, ge=0)] = 0.0
    iterations: Annotated[int, Field(ge=0)] = 1000
    rule: RuleNames = "gradient_descent"
    l1: Annotated[float, Field(allow_inf_nan=False, ge=0)] = 0.0
    optimizer: OptimizerSection | None = None
    schedule: ScheduleSection | None = None


class PrintedSection(Section):
    """What the article's own listing does otherwise than the scenario."""

    rule: RuleNames | None = None
    learning_rate: Number | None = None
    biases: Literal["fixed", "none"] | None = None


NamePattern = Annotated[str, Field(min_length=1)]
OfOnes = TypeAliasType("OfOnes", Annotated[NamePattern | Names, one_of(ValueSort.NAMES, str, list)])
OfNeurons = TypeAliasType(
    "OfNeurons",
    Annotated[
        NamePattern | list[Annotated[str | Names, one_of(ValueSort.NAMES, str, list)]],  # "" where one goes by the rule
        one_of(ValueSort.NAMES_OF_LAYERS, str, list),
    ],
)
OfWeights = TypeAliasType(
    "OfWeights",
    Annotated[
        NamePattern | list[Annotated[str | list[Names], one_of(ValueSort.NAMES, str, list)]],
        one_of(ValueSort.NAMES_OF_LAYERS, str, list),
    ],
)


class NamesSection(Section):
    """What things are called: by a pattern for all, by one for each layer, or one by one.

    `core.network.notations.own_names` says what the keys mean, and `pattern` beside it what stands in a pattern.
    """

    inputs: OfOnes | None = None
    targets: OfOnes | None = None
    weights: OfWeights | None = None
    biases: OfNeurons | None = None
    sops: OfNeurons | None = None
    neurons: OfNeurons | None = None
    deltas: OfNeurons | None = None
    error: NamePattern | None = None
    objective: NamePattern | None = None
    rate: NamePattern | None = None
    l2: NamePattern | None = None
    error_by_neurons: OfNeurons | None = None
    slopes: OfNeurons | None = None
    gradients: OfWeights | None = None
    bias_gradients: OfNeurons | None = None
    batch_gradients: OfWeights | None = None
    batch_bias_gradients: OfNeurons | None = None
    new_weights: OfWeights | None = None
    new_biases: OfNeurons | None = None
    sop_by_neurons: OfWeights | None = None
    sop_by_weights: OfWeights | None = None

    def said(self) -> dict[str, Any]:
        """What is said of names, by their keys."""
        return {key: value for key in NamesSection.model_fields if (value := getattr(self, key)) is not None}


class MatricesSection(Section):
    """What whole vectors and matrices are called: by a pattern with {layer} in it, or by one for each layer."""

    inputs: NamePattern | None = None
    targets: NamePattern | None = None
    weights: OfOnes | None = None
    biases: OfOnes | None = None
    sops: OfOnes | None = None
    neurons: OfOnes | None = None
    deltas: OfOnes | None = None
    gradients: OfOnes | None = None
    bias_gradients: OfOnes | None = None
    batch_gradients: OfOnes | None = None
    batch_bias_gradients: OfOnes | None = None


class ListingSection(NamesSection):
    """The names of an article's own program, those of its arrays, and how it is written."""

    matrices: MatricesSection | None = None
    style: Literal["neurons", "factors", "bias_column", "errors", "classes"] | None = None


class LabelsSection(NamesSection):
    """An article's own names, how they are set as TeX where that is not by rule, and the names of its listing."""

    matrices: MatricesSection | None = None
    tex: NamesSection | None = None
    code: ListingSection | None = None
    factors: NamePattern | None = None
    target_first: Annotated[bool | Literal["loss"], one_of(ValueSort.TARGET_FIRST, bool, "loss")] | None = None
    slope: Literal["sigma", "value", "difference"] | None = None
    function: NamePattern | None = None
    also: dict[str, NamePattern] | None = None
    orientation: Literal["from_to", "to_from"] | None = None
    bias_column: bool | None = None
    samples: Literal["rows", "columns"] | None = None


class Scenario(Section):
    """A whole scenario file."""

    format: Annotated[Literal[1], one_of(ValueSort.FORMAT, 1)]
    title: Text
    source: str | None = None
    notes: Text | None = None
    network: NetworkSection
    start: StartSection
    data: DataSection
    training: TrainingSection
    printed: PrintedSection | None = None
    labels: LabelsSection | None = None
    notation: Literal[NOTATIONS] | None = None  # type: ignore[valid-type]

    def title_in(self, language: str) -> str:
        """The title in a language such as "zh_CN", or in the nearest there is."""
        return in_language(self.title, language)

    def notes_in(self, language: str) -> str:
        """The notes, as Markdown; empty where there are none."""
        return in_language(self.notes or "", language)


def in_language(text: str | dict[str, str], language: str) -> str:
    """`text` in that language, else in its base, in English, or in any that there is."""
    if isinstance(text, str):
        return text
    for key in (language, language.split("_", maxsplit=1)[0], "en", *text):
        if key in text:
            return text[key]
    return ""
