"""What is said of a library beside its script, held against the library: a short program for each, on two networks."""

import json
from dataclasses import dataclass
from pathlib import Path

from core.base.errors import MessageError
from core.export.libraries.running import Program, run_script
from core.export.libraries.table import LIBRARIES
from tests.libraries.environments import Place

PROGRAMS = Path(__file__).parent / "programs"
SECONDS = 120.0
SEEDS = (1, 2)


@dataclass(frozen=True)
class Claim:
    """A claim: of which library, by which program, and which of the numbers that it prints have to be equal.

    The program is given a seed by SEED in its text, and prints one line of JSON: claims, each with a pair of numbers.
    """

    library: str
    text: str
    key: str  # of what the program prints
    precision: float = 1e-9

    def holds(self, place: Place) -> bool:
        """Whether it is so on every network."""
        return all(self._holds(_printed(self.library, place, seed)[self.key]) for seed in SEEDS)

    def _holds(self, pair: tuple[float, float]) -> bool:
        there, said = pair
        return abs(there - said) <= self.precision * max(1.0, abs(said))


_seen: dict[tuple[str, int], dict[str, tuple[float, float]]] = {}


def _printed(name: str, place: Place, seed: int) -> dict[str, tuple[float, float]]:
    if (name, seed) not in _seen:
        library = LIBRARIES[name]
        file = name.translate(str.maketrans("-.", "__")) + library.language.value
        source = (PROGRAMS / file).read_text(encoding="utf-8").replace("SEED", str(seed))
        try:
            text = run_script(source, library, Program(place.program, place.packages), SECONDS)
        except MessageError as fault:
            raise AssertionError(f"{name}: {fault}") from None
        _seen[name, seed] = json.loads(text.strip().splitlines()[-1])
    return _seen[name, seed]


def _of(library: str, *claims: tuple[str, str] | tuple[str, str, float]) -> tuple[Claim, ...]:
    return tuple(Claim(library, *claim) for claim in claims)


CLAIMS: tuple[Claim, ...] = (
    *_of(
        "pytorch",
        ("as created it computes in float32", "float32"),
        ("MSELoss is the mean over outputs and samples", "mse"),
        ("CrossEntropyLoss takes sums", "cross_entropy"),
    ),
    *_of(
        "scikit-learn",
        ("as created momentum is Nesterov's 0.9", "momentum"),
        ("alpha is divided by the samples of a batch", "alpha"),
        ("the loss told is divided by the outputs", "told"),
    ),
    *_of(
        "keras",
        ("mean_squared_error is the mean over outputs, taken in float32", "mse", 1e-6),
        ("Adam has epsilon beside √v before the correction", "adam"),
        ("RMSprop has epsilon below the root", "rmsprop"),
        ("as created it computes in float32", "float32"),
    ),
    *_of(
        "tensorflow.js",
        ("it has float32 alone", "float32"),
        ("meanSquaredError is the mean over outputs", "mse", 1e-6),
    ),
    *_of(
        "nnet",
        ("from the second step on it is no gradient descent", "second"),
        ("the sigmoid is 1 beyond a sum of 15", "cut"),
        ("decay reaches the biases", "decay"),
    ),
    *_of(
        "opencv",
        ("as created the activation is 1.7159·tanh(z/3)", "activation", 1e-6),
        ("as created it trains by RPROP", "method"),
        ("BACKPROP without numbers has a rate of 0.1 and no momentum", "momentum"),
        ("targets are mapped to ±0.95", "scaled"),
    ),
    *_of(
        "fann",
        ("as created the sigmoid is made of straight pieces", "stepwise"),
        ("steepness 0.5 is the scale 1", "steepness", 1e-6),
        ("an output within 0.01 of 1 counts as 0.99 in the slope", "slope", 1e-5),
        ("as created differences are 2·atanh d", "bent", 1e-5),
    ),
    *_of(
        "weka",
        ("rate 0.3 and momentum 0.2 as created", "defaults"),
        ("the start is drawn from −0.05 to 0.05", "start"),
        ("inputs and a numeric class are mapped to ±1 as created", "scaled"),
        ("the rate is halved where the error leaves the numbers", "halved"),
    ),
    *_of(
        "neurolab",
        ("n epochs are n − 1 updates", "epochs"),
        ("the error told is the sum of half_squared_error", "told"),
        ("train_gdm averages", "momentum"),
    ),
    *_of(
        "mlxtend",
        ("the cost is half the mean cross_entropy, after the update", "cost"),
        ("momentum is not multiplied by the rate", "momentum"),
        ("l1 is told and not descended", "l1"),
    ),
    *_of(
        "brain.js",
        ("as created weights have momentum 0.1", "weights", 1e-5),
        ("and biases none", "biases", 1e-5),
        ("momentum 0 is refused", "refused"),
        ("the error told is mean_squared_error before the update", "told", 1e-6),
    ),
    *_of(
        "synaptic",
        ("the output's slope is left out", "slope"),
        ("the Trainer tells mean_squared_error", "told"),
    ),
    *_of(
        "neataptic",
        ("the output's slope is left out", "slope"),
        ("in a batch the last sample alone goes back through new weights", "batch"),
        ("train tells mean_squared_error", "told"),
    ),
)
