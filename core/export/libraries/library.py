"""What another library is: one entry of the table, and what of a setup it can do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from core.base.message import Message
from core.network.network import BiasKind
from core.setup.setup import Setup

ALL_BIASES = frozenset(BiasKind)
TRAINED = frozenset({BiasKind.TRAINED})


class Language(Enum):
    """What a script is written in; the value is the ending of its file."""

    PYTHON = ".py"
    JAVASCRIPT = ".js"
    R = ".R"
    JAVA = ".java"


class Joining(Enum):
    """How a library joins the gradients of a batch's samples."""

    MEAN = "mean"
    SUM = "sum"
    EITHER = "either"


@dataclass(frozen=True)
class Abilities:
    """What a library can train as it is meant here. A name is one of a scenario file."""

    losses: Mapping[str, frozenset[str]]  # by the activation of the output layer: which losses it descends there
    hidden: frozenset[str]  # activations of hidden layers
    one_activation: bool = False  # that all hidden layers share
    same_at_output: bool = False  # the output layer has it, too
    options: bool = False  # a sigmoid's scale, a leaky ReLU's slope
    fewest_hidden: int = 0
    most_hidden: int | None = None
    biases: frozenset[BiasKind] = TRAINED
    batches: str = "any"  # or "one" sample, or "all" of them
    joining: Joining = Joining.EITHER
    rule: tuple[str, ...] = ()  # the documented mistakes that it makes
    optimizers: frozenset[str] = frozenset({"sgd"})
    schedules: bool = False
    scheduled_velocity: bool = False  # whose velocity is not multiplied by the rate
    l2: bool = False
    l1: bool = False
    shuffled: bool = False
    classes: frozenset[str] = frozenset()  # outputs by whose loss targets have to be one class each, or 0 and 1
    two_classes_are_one: bool = False  # of two classes it makes one sigmoid
    l2_of_equal_batches: bool = False  # its penalty is divided by the samples of each batch
    rate: float | None = None  # the only learning rate there is
    rates_below: float | None = None
    any_rate: bool = False  # one below 0, too
    own_start: bool = False  # draws its parameters, and takes none
    outputs: int | None = None  # how many there are, at most
    own_order: bool = False  # shuffles the samples by itself
    most_iterations: int | None = None


@dataclass(frozen=True)
class Library:
    """One library: what it is called, what it can do, how its script is written, and what it does otherwise."""

    name: str  # as it is asked for
    title: str  # names of products, which no language changes
    version: str  # which was measured
    language: Language
    needs: str  # what is installed, by which line
    precision: float  # how far its numbers may be from ours, of the largest of them
    abilities: Abilities
    write: Callable[[Setup, int, int], str] | None  # of the setup, the last iteration, and every how many are printed
    otherwise: tuple[Message, ...]  # what it does as it is created, in our terms
    found: Message  # how that was found
    prints_last_alone: bool = False  # if asked for every 0 iterations: name by name, to be read
    modules: tuple[str, ...] = ()  # that a script in Python imports, and that are not Python's own
