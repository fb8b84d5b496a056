"""Some twenty small scenarios, number by number: every kind of layer, loss, bias and batch that exercises know."""

import random
from dataclasses import dataclass, field

SIGMOID, TANH, IDENTITY, RELU = ("sigmoid", {}), ("tanh", {}), ("identity", {}), ("relu", {})
STRETCHED, SQUEEZED = ("sigmoid", {"scale": 0.5}), ("sigmoid", {"scale": 2.0})
LEAKY, STEEP, SOFTMAX = ("leaky_relu", {}), ("leaky_relu", {"slope": 0.2}), ("softmax", {})


@dataclass(frozen=True)
class Written:
    """A scenario to be written, and the state and sample of it that are asked; sample 0 is the first of the batch."""

    sizes: tuple[int, ...]
    activations: tuple[tuple[str, dict[str, float]], ...]
    biases: tuple[str, ...]
    loss: str = "squared_error"
    samples: int = 1
    state: int = 0
    sample: int = 0
    training: dict[str, object] = field(default_factory=dict)

    def text(self, seed: int) -> str:
        """The file; its parameters and samples, of two decimals, follow from the seed."""
        draws = random.Random(seed)
        pairs = list(zip(self.sizes, self.sizes[1:], strict=False))
        kinds = [
            {"size": size, "activation": name, "bias": bias, **options}
            for size, (name, options), bias in zip(self.sizes[1:], self.activations, self.biases, strict=True)
        ]
        weights = [
            [[_decimal(draws, -1.5, 1.5) for _ in range(after)] for _ in range(before)] for before, after in pairs
        ]
        biases = [
            [] if bias == "false" else [_decimal(draws, -0.9, 0.9) for _ in range(size)]
            for bias, size in zip(self.biases, self.sizes[1:], strict=True)
        ]
        inputs = [[_decimal(draws, -2.0, 2.0) for _ in range(self.sizes[0])] for _ in range(self.samples)]
        targets = [self._targets(draws) for _ in range(self.samples)]
        training = {"loss": self.loss, "learning_rate": 0.5, **self.training}
        return "\n".join(
            [
                'format = 1\ntitle = "an exercise"\n[network]',
                f"inputs = {self.sizes[0]}\nlayers = [{', '.join(map(_table, kinds))}]",
                f"[start]\nweights = {weights}\nbiases = {biases}",
                f"[data]\ninputs = {inputs}\ntargets = {targets}",
                "[training]",
                *(f"{key} = {_toml(value)}" for key, value in training.items()),
            ]
        )

    def _targets(self, draws: random.Random) -> list[float]:
        outputs = self.sizes[-1]
        if self.activations[-1] == SOFTMAX:
            chosen = draws.randrange(outputs)
            return [1.0 if j == chosen else 0.0 for j in range(outputs)]
        return [_decimal(draws, 0.05, 0.95) for _ in range(outputs)]


def _decimal(draws: random.Random, low: float, high: float) -> float:
    return round(draws.uniform(low, high), 2)


def _table(values: dict[str, object]) -> str:
    return "{ " + ", ".join(f"{key} = {_toml(value)}" for key, value in values.items()) + " }"


def _toml(value: object) -> str:
    if isinstance(value, str) and value not in ("true", "false"):
        return f'"{value}"'
    return str(value)


YES, NO, FIXED = "true", "false", "fixed"
SCENARIOS = {
    "two layers": Written((3, 2, 1), (SIGMOID, SIGMOID), (NO, NO)),
    "two layers, trained on": Written((2, 3, 1), (SIGMOID, SIGMOID), (YES, YES), state=7),
    "a single neuron": Written((2, 1), (SIGMOID,), (YES,), "half_squared_error"),
    "three layers, stretched": Written((2, 2, 2, 2), (STRETCHED, SQUEEZED, SIGMOID), (YES, YES, YES)),
    "three layers, all stretched": Written((2, 3, 3, 2), (STRETCHED,) * 3, (YES, FIXED, NO), "mean_squared_error"),
    "tanh": Written((2, 2, 2), (TANH, TANH), (YES, YES), "mean_squared_error", samples=2, state=3),
    "leaky ReLU, fixed bias": Written((2, 3, 2), (LEAKY, IDENTITY), (FIXED, FIXED)),
    "steep leaky ReLU": Written((3, 3, 1), (STEEP, STEEP), (YES, NO), samples=3, state=4),
    "ReLU": Written((2, 4, 2), (RELU, IDENTITY), (YES, YES), "half_squared_error", state=1),
    "identity": Written((1, 2, 1), (IDENTITY, IDENTITY), (NO, YES)),
    "logistic regression": Written((3, 1), (SIGMOID,), (YES,), "binary_cross_entropy"),
    "binary cross-entropy": Written((2, 3, 2), (TANH, SIGMOID), (YES, YES), "binary_cross_entropy", state=2),
    "cross-entropy of sigmoids": Written((2, 2, 2), (SIGMOID, STRETCHED), (YES, NO), "cross_entropy"),
    "softmax": Written((2, 3, 3), (TANH, SOFTMAX), (YES, YES), "cross_entropy", samples=2, state=1),
    "softmax alone": Written((2, 3), (SOFTMAX,), (NO,), "cross_entropy"),
    "softmax, squared": Written((2, 2, 3), (SIGMOID, SOFTMAX), (YES, YES), "squared_error"),
    "softmax, yes or no": Written((2, 2, 2), (SIGMOID, SOFTMAX), (YES, YES), "binary_cross_entropy"),
    "softmax, squared and halved": Written((3, 2, 2), (RELU, SOFTMAX), (YES, FIXED), "half_squared_error", state=5),
    "a batch's mean": Written((2, 2, 1), (SIGMOID, SIGMOID), (YES, YES), samples=4, state=2, training={"batch": "all"}),
    "a batch's sum, with l2": Written(
        (2, 2, 2),
        (TANH, SIGMOID),
        (YES, FIXED),
        samples=5,
        state=3,
        sample=4,
        training={"batch": 2, "reduction": "sum", "l2": 0.1, "learning_rate": 0.1},
    ),
    "an epoch's rest": Written((2, 2, 1), (SIGMOID, SIGMOID), (YES, NO), samples=3, state=1, training={"batch": 2}),
    "l2 alone": Written((2, 2, 1), (SIGMOID, IDENTITY), (NO, YES), state=1, training={"l2": 0.05}),
    "another sample": Written((2, 2, 1), (SIGMOID, SIGMOID), (YES, YES), samples=3, state=1, sample=3),
    "mistaken": Written(
        (3, 2, 2), (STRETCHED, SIGMOID), (YES, YES), samples=2, state=6,
        training={"rule": ["wrong_sign", "unscaled_derivative"]},
    ),
    "updated in sequence": Written(
        (2, 3, 2), (SIGMOID, SIGMOID), (YES, YES), state=9, training={"rule": "sequential_update"}
    ),
    "a wide layer": Written((2, 11, 2), (SIGMOID, TANH), (YES, YES), state=1),
    "two wide layers": Written((3, 12, 11, 2), (LEAKY, SIGMOID, SOFTMAX), (YES, NO, YES), "cross_entropy"),
    "slow": Written((2, 2, 1), (SIGMOID, SIGMOID), (YES, YES), training={"learning_rate": 0.001}),
    "a rate of 1": Written((2, 2, 1), (SIGMOID, SIGMOID), (YES, YES), training={"learning_rate": 1.0}),
}  # fmt: skip


def drawn(draws: random.Random) -> Written:
    """A scenario of one to four layers, with whatever layers, loss, batch and mistake."""
    depth = draws.choice([1, 2, 2, 3, 3, 4])
    sizes = [draws.choice([1, 2, 2, 3, 4]) for _ in range(depth + 1)]
    hidden = [
        draws.choice([SIGMOID, TANH, IDENTITY, RELU, STRETCHED, SQUEEZED, LEAKY, STEEP]) for _ in range(depth - 1)
    ]
    if draws.random() < 0.4:
        loss, outputs = draws.choice(["cross_entropy", "binary_cross_entropy"]), [SIGMOID, STRETCHED, SQUEEZED, SOFTMAX]
    else:
        loss = draws.choice(["squared_error", "half_squared_error", "mean_squared_error"])
        outputs = [SIGMOID, STRETCHED, TANH, IDENTITY, LEAKY, SOFTMAX]
    output = draws.choice(outputs)
    if output == SOFTMAX:
        sizes[-1] = max(sizes[-1], 2)
    samples = draws.choice([1, 2, 3, 5])
    rules = ["gradient_descent"] * 5 + [
        "sequential_update",
        "wrong_sign",
        "no_output_slope",
        "missing_output_derivative",
    ]
    training = {
        "learning_rate": draws.choice([0.001, 0.1, 0.5, 1.0]),
        "batch": draws.choice([1, 1, min(2, samples), "all"]),
        "reduction": draws.choice(["mean", "sum"]),
        "l2": draws.choice([0.0, 0.0, 0.05]),
        "rule": draws.choice(rules),
    }
    biases = [draws.choice([YES, NO, FIXED]) for _ in range(depth)]
    state, sample = draws.choice([0, 0, 1, 2, 5]), draws.choice([0, 0, samples])
    return Written(tuple(sizes), (*hidden, output), tuple(biases), loss, samples, state, sample, training)
