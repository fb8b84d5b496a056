"""The scenarios on recorded data: trained here by a plain program that shares nothing with core, and what notes tell."""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from core.analysis.answers import named_classes
from core.analysis.outputs_over_states import sops_and_outputs_over_states
from core.cli.json_answers import state_answer
from core.setup.changes import change_training, remove_neuron, resize
from core.setup.learned_samples import held_out_scores
from core.setup.setup import Setup, open_setup
from core.setup.split import accuracies, mean_losses
from core.training.run import Run

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
DATA = Path(__file__).parents[3] / "resources" / "data"


@dataclass
class Plain:
    """One hidden layer and an output layer, trained by the formulas of the scenario format, in NumPy."""

    inputs: Array
    targets: Array
    held_out: Mask  # (samples,)
    hidden: int
    is_classes: bool  # sigmoid or tanh, then softmax with cross-entropy; or tanh, identity and the squared error
    is_tanh: bool
    bias_std: float = 0.0

    def __post_init__(self) -> None:
        draws = np.random.default_rng(0)
        self.layers = []
        for fan_in, size in ((self.inputs.shape[1], self.hidden), (self.hidden, self.targets.shape[1])):
            weights = draws.normal(0.0, 1.0, (fan_in, size)) / np.sqrt(fan_in)
            bias = draws.normal(0.0, self.bias_std, size) if self.bias_std else np.zeros(size)
            self.layers.append([weights, bias])

    def outputs(self, x: Array) -> tuple[Array, Array]:
        (w1, b1), (w2, b2) = self.layers
        z = x @ w1 + b1
        hidden = np.tanh(z) if self.is_tanh else 1.0 / (1.0 + np.exp(-z))
        out = hidden @ w2 + b2
        if self.is_classes:
            out = np.exp(out - out.max(axis=1, keepdims=True))
            out /= out.sum(axis=1, keepdims=True)
        return hidden, out

    def train(self, iterations: int, rate: float, batch: int, is_shuffled: bool) -> None:
        x, t = self.inputs[~self.held_out], self.targets[~self.held_out]
        orders = np.random.default_rng(0)
        order = np.arange(len(x))
        an_epoch = -(-len(x) // batch)
        for state in range(iterations):
            place = state % an_epoch
            if place == 0 and is_shuffled:
                order = orders.permutation(len(x))
            rows = order[place * batch : (place + 1) * batch]
            hidden, out = self.outputs(x[rows])
            delta = (out - t[rows]) * (1.0 if self.is_classes else 2.0) / len(rows)
            slope = 1.0 - hidden**2 if self.is_tanh else hidden * (1.0 - hidden)
            (w1, b1), (w2, b2) = self.layers
            before = (delta @ w2.T) * slope
            self.layers = [
                [w1 - rate * x[rows].T @ before, b1 - rate * before.sum(axis=0)],
                [w2 - rate * hidden.T @ delta, b2 - rate * delta.sum(axis=0)],
            ]

    def error(self, of: Mask) -> float:
        out, t = self.outputs(self.inputs[of])[1], self.targets[of]
        losses = -(t * np.log(np.maximum(out, 1e-300))).sum(axis=1) if self.is_classes else ((out - t) ** 2).sum(axis=1)
        return float(losses.mean())

    def right(self, of: Mask) -> int:
        return int((self.outputs(self.inputs[of])[1].argmax(axis=1) == self.targets[of].argmax(axis=1)).sum())


def held_out_by_the_format(labels: Array, share: float) -> Mask:
    """Which samples are held out, as docs/scenario-format.md says it, with seed 0."""
    count = len(labels)
    numbers = np.random.default_rng(0).random(count)
    wanted = int(share * count + 0.5)
    parts = {label: wanted * int((labels == label).sum()) / count for label in np.unique(labels)}
    quota = {label: int(part) for label, part in parts.items()}
    in_turn = {label: sorted(np.flatnonzero(labels == label), key=lambda n: numbers[n]) for label in parts}
    lost = sorted(parts, key=lambda label: (-(parts[label] - quota[label]), numbers[in_turn[label][quota[label]]]))
    for label in lost[: wanted - sum(quota.values())]:
        quota[label] += 1
    out = np.zeros(count, np.bool_)
    for label, size in quota.items():
        out[in_turn[label][:size]] = True
    return out


def digits() -> Plain:
    lines = gzip.decompress((DATA / "digits.csv.gz").read_bytes()).splitlines()
    rows = np.array([list(map(int, line.split(b","))) for line in lines], float)
    out = held_out_by_the_format(rows[:, 64], 0.2)
    return Plain(rows[:, :64] / 16.0, np.eye(10)[rows[:, 64].astype(int)], out, 20, is_classes=True, is_tanh=False)


def iris() -> Plain:
    lines = (DATA / "iris.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = np.array([list(map(float, line.split(","))) for line in lines])
    inputs = (rows[:, :4] - [5.84, 3.06, 3.76, 1.2]) / [0.83, 0.43, 1.76, 0.76]
    out = held_out_by_the_format(rows[:, 4], 0.2)
    return Plain(inputs, np.eye(3)[rows[:, 4].astype(int)], out, 5, is_classes=True, is_tanh=True)


def noisy_curve() -> Plain:
    lines = (DATA / "noisy_curve.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = np.array([list(map(float, line.split(","))) for line in lines])
    out = held_out_by_the_format(np.where(rows[:, 1] > 0.5, 1.0, 0.0), 0.25)
    return Plain(rows[:, :1], rows[:, 1:], out, 8, is_classes=False, is_tanh=True, bias_std=1.0)


def trained(setup: Setup, iterations: int | None = None) -> Run:
    run = Run(setup, budget=0)
    until = setup.iterations if iterations is None else iterations
    run.advance(until)
    assert run.history.last == until
    return run


def right(run: Run) -> tuple[int, int]:
    """How many are answered rightly, of those trained on and of the held out."""
    setup, rows = run.roots[0].setup, run.trace.parameters[np.newaxis]
    assert setup.split is not None
    parts = setup.samples, setup.split.held_out
    trained_on, out = (accuracies(setup.network, rows, part)[0] * len(part.inputs) for part in parts)
    return round(trained_on), round(out)


def errors(run: Run) -> tuple[float, float]:
    """The mean loss of those trained on, and of the held out."""
    setup, rows = run.roots[0].setup, run.trace.parameters[np.newaxis]
    assert setup.split is not None
    parts = setup.samples, setup.split.held_out
    trained_on, out = (float(mean_losses(setup.network, setup.objective.loss, rows, part)[0]) for part in parts)
    return trained_on, out


def notes(name: str) -> tuple[str, str]:
    """In both languages, without what marks words, and line breaks."""
    scenario = open_setup(name).scenario
    return tuple(re.sub(r"\s+", " ", scenario.notes_in(each).replace("*", "")) for each in ("en", "zh_CN"))  # type: ignore[return-value]


def says(name: str, english: str, chinese: str) -> None:
    for text, wanted in zip(notes(name), (english, chinese), strict=True):
        assert wanted.replace(" ", "") in text.replace(" ", ""), wanted


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "plain", "iterations", "rate", "batch", "is_shuffled"),
    [
        ("digits-64-20-10", digits, 3000, 0.1, 1, True),  # into the third epoch
        ("iris-4-5-3", iris, 1200, 0.1, 10, True),
        ("curve-1-8-1", noisy_curve, 5000, 0.1, 30, False),
    ],
)
def test_a_plain_program_comes_to_the_same(
    name: str, plain: Callable[[], Plain], iterations: int, rate: float, batch: int, is_shuffled: bool
) -> None:
    setup, other = open_setup(name), plain()
    assert setup.split is not None
    assert setup.split.is_out.tolist() == other.held_out.tolist()
    np.testing.assert_array_equal(setup.network.weights(setup.start)[0], other.layers[0][0])
    assert (setup.learning_rate, setup.batch, setup.order == "shuffled") == (rate, batch, is_shuffled)
    run = trained(setup, iterations)
    other.train(iterations, rate, batch, is_shuffled)
    network = setup.network
    # Thousands of steps carry the last bits of sums on.
    for ours, theirs in zip(network.weights(run.trace.parameters), other.layers, strict=True):
        np.testing.assert_allclose(ours, theirs[0], rtol=1e-7, atol=1e-9)
    assert errors(run) == pytest.approx((other.error(~other.held_out), other.error(other.held_out)), rel=1e-7)
    if other.is_classes:
        assert right(run) == (other.right(~other.held_out), other.right(other.held_out))
    told = held_out_scores(setup, run.trace.parameters)
    assert told is not None and told.error == pytest.approx(other.error(other.held_out), rel=1e-7)
    answer = state_answer(setup, iterations, run.trace)
    accuracy = {"accuracy": told.accuracy} if other.is_classes else {}
    assert answer["held_out"] == {"error": told.error, **accuracy}


@pytest.mark.slow
def test_the_digits_are_read_as_their_notes_tell() -> None:
    name, setup = "digits-64-20-10", open_setup("digits-64-20-10")
    assert setup.split is not None
    assert (len(setup.samples.inputs), len(setup.split.held_out.inputs)) == (1438, 359)
    assert setup.iterations == 43140 == 30 * 1438
    assert right(trained(setup, 0))[1] == 35
    assert right(trained(setup, 1438))[1] == 319
    says(name, "At the start 35 of the 359 are answered rightly", "开始时 359 个中答对 35 个")
    says(
        name,
        "after one epoch 319; at iteration 43140 it is 352, which is 98.1 %",
        "1 轮之后 319 个，迭代 43140 次后 352 个，即 98.1 %",
    )
    at_20, at_30 = trained(setup, 20 * 1438), trained(setup)
    assert right(at_30) == (1438, 352)
    assert 352 / 359 > 0.96 and round(100 * 352 / 359, 1) == 98.1
    assert [f"{error:.3f}" for run in (at_20, at_30) for error in errors(run)] == ["0.017", "0.066", "0.008", "0.059"]
    says(
        name,
        "halves, from 0.017 to 0.008; that of the held out hardly falls any more, from 0.066 to 0.059",
        "从 0.017 到 0.008；留出样本的误差几乎不再下降，从 0.066 到 0.059",
    )
    # What hidden neurons tell the outputs.
    told = setup.network.weights(at_30.trace.parameters)[1]
    assert ((told > 1.0).sum(axis=1) >= 2).all() and ((told < -1.0).sum(axis=1) >= 2).all()


@pytest.mark.slow
def test_pixels_without_ink_learn_nothing() -> None:
    setup = open_setup("digits-64-20-10")
    blank = np.flatnonzero((np.asarray(setup.whole.inputs) == 0.0).all(axis=0))
    assert [str(setup.names.input(int(place))) for place in blank] == ["X1", "X33", "X40"]
    run = trained(setup, 2000)
    now, then = (setup.network.weights(each)[0] for each in (run.trace.parameters, setup.start))
    moved = np.flatnonzero((now != then).any(axis=1))
    assert moved.tolist() == [place for place in range(64) if place not in blank]


@pytest.mark.slow
def test_of_the_digits_fewer_neurons_and_larger_batches_do_what_the_notes_tell() -> None:
    setup = open_setup("digits-64-20-10")
    assert right(trained(resize(setup, 1, 10).setup))[1] == 352
    assert right(trained(resize(setup, 1, 3).setup))[1] == 283
    says(setup.name, "ten answer as many as twenty do, three still 283", "十个答对的与二十个一样多，三个也答对 283 个")
    assert right(trained(change_training(setup, batch="all"), 30))[1] == 96
    says(setup.name, "after 30 of them 96 are right", "30 步之后答对 96 个")


def test_the_flowers_are_told_apart_as_the_notes_tell() -> None:
    name, setup = "iris-4-5-3", open_setup("iris-4-5-3")
    assert setup.split is not None
    assert named_classes(setup.split.held_out.targets).tolist() == [0] * 10 + [1] * 10 + [2] * 10
    run = trained(setup)
    assert right(run) == (117, 30)
    says(
        name,
        "At iteration 1200 all of the 30 are answered rightly, and 117 of the 120",
        "留出的 30 朵全部答对，训练的 120 朵答对 117 朵",
    )
    _, outputs = sops_and_outputs_over_states(
        setup.network, run.trace.parameters[np.newaxis], np.asarray(setup.whole.inputs)
    )
    wrong = np.flatnonzero(named_classes(outputs[0]) != named_classes(setup.whole.targets))
    assert (wrong + 1).tolist() == [71, 84, 134]
    assert sorted(set(named_classes(setup.whole.targets)[wrong].tolist())) == [1, 2]
    assert sorted(set(named_classes(outputs[0])[wrong].tolist())) == [1, 2]
    says(name, "samples 71, 84 and 134", "样本 71、84 和 134")
    rows = np.loadtxt(DATA / "iris.csv", delimiter=",")
    assert (rows[:50, 2].max(), rows[50:, 2].min()) == (1.9, 3.0)


@pytest.mark.usefixtures("general_loops")  # each of the networks would be compiled
def test_what_the_flowers_can_do_without_is_told() -> None:
    setup = open_setup("iris-4-5-3")
    petals = remove_neuron(remove_neuron(setup, 0, 1).setup, 0, 0).setup
    sepals = remove_neuron(remove_neuron(setup, 0, 3).setup, 0, 2).setup
    assert petals.scenario.network.inputs == ["petal length", "petal width"]
    assert (right(trained(petals))[1], right(trained(sepals))[1]) == (29, 24)
    says(
        setup.name,
        "sepals away: 29 of the 30 are right. Take both petals away: 24.",
        "30 朵中答对 29 朵。去掉两个花瓣的数：24 朵",
    )
    assert right(trained(resize(setup, 1, 1).setup)) == (115, 30)
    says(setup.name, "30 of 30, and 115 of the 120", "30 朵全对，120 朵中对 115 朵")


@pytest.mark.usefixtures("general_loops")  # the other networks would be compiled
def test_the_curve_is_learned_by_heart_as_its_notes_tell() -> None:
    name, setup = "curve-1-8-1", open_setup("curve-1-8-1")
    over = [errors(trained(setup, state))[1] for state in (747, 748, 749)]
    assert min(over) == over[1] and f"{over[1]:.3f}" == "0.046"
    then, last = errors(trained(setup, 748)), errors(trained(setup))
    assert [f"{error:.3f}" for error in (last[1], then[0], last[0])] == ["0.107", "0.096", "0.061"]
    says(
        name,
        "lowest, 0.046. Then it rises, to 0.107 at iteration 5000",
        "最低，为 0.046。此后上升，迭代 5000 次后为 0.107",
    )
    says(name, "from 0.096 to 0.061", "从 0.096 到 0.061")
    assert last[0] < 0.25**2 < last[1]  # beyond the noise
    assert f"{errors(trained(change_training(setup, l2=0.01)))[1]:.3f}" == "0.066"
    assert f"{errors(trained(resize(setup, 1, 1).setup))[1]:.3f}" == "0.048"
    says(name, "an L2 of 0.01 (held out: 0.066)", "L2 取 0.01（留出：0.066）")
    says(name, "a single hidden neuron (0.048)", "一个隐藏神经元（0.048）")
