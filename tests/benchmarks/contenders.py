"""What the compiled training is measured against, each as a function of a number of iterations."""

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from core.data.samples import Samples
from core.network.activations import Sigmoid
from core.network.losses import SquaredError
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.setup.setup import Setup, open_setup
from core.training.kernel import Kernel
from core.training.run import Run
from core.training.step import Training

# Trains so many iterations; it may say how many seconds of CPU that took, where another process has trained.
Contender = Callable[[int], float | None]

SHORTEST = 1e-9  # seconds
INKED = 0.19  # of the pixels of MNIST's pictures


def setup_of_sizes(*sizes: int, samples: int = 16, batch: int = 1) -> Setup:
    """A network of sigmoids with biases, drawn, with drawn samples."""
    random = np.random.default_rng(1)
    network = Network(sizes[0], tuple(Layer(size, Sigmoid(), BiasKind.TRAINED) for size in sizes[1:]))
    return replace(
        open_setup("gad-3-2-1"),
        name="-".join(map(str, sizes)),
        network=network,
        names=Names(network),
        start=random.normal(0.0, 1.0, network.parameter_count) / np.sqrt(max(sizes)),
        samples=Samples(random.random((samples, sizes[0])), random.random((samples, sizes[-1]))),
        objective=Objective(SquaredError()),
        learning_rate=0.05,
        batch=batch,
    )


def setup_of_pictures(side: int, *sizes: int) -> Setup:
    """The same for pictures of `side` × `side` pixels, of which four in five have no ink, and one class each."""
    setup = setup_of_sizes(side * side, *sizes, samples=200)
    random = np.random.default_rng(2)
    ink = np.where(random.random(setup.samples.inputs.shape) < INKED, setup.samples.inputs, 0.0)
    classes = np.eye(sizes[-1])[random.integers(0, sizes[-1], len(ink))]
    return replace(setup, samples=Samples(ink, classes))


def compiled(setup: Setup, recorded: bool) -> Contender | None:
    """Our own: with every error, and every state too where it is recorded. None where that is left to NumPy.

    Each time in memory that no time before has had: where it lies moves an iteration by up to a quarter.
    """
    if Training(setup).kernel is None:
        return None
    kernels: list[Kernel] = []
    rows = np.empty((0, 0))

    def train(iterations: int) -> float:
        nonlocal rows
        kernel = Training(setup).kernel
        assert kernel is not None
        kernels.append(kernel)
        kernel.loads()
        if recorded and len(rows) != iterations:
            rows = np.zeros((iterations, setup.network.parameter_count))
        began = time.thread_time()
        kernel.train(setup.start.copy(), 0, np.empty(iterations), rows if recorded else None)
        return time.thread_time() - began

    train(3)
    return train


def by_run(setup: Setup) -> Contender:
    """Our own as `run` has it: in leaps, with every state and its error kept in a history."""
    Run(setup).advance(100)

    def train(iterations: int) -> None:
        Run(setup).advance(iterations)

    return train


def plain(setup: Setup) -> Contender:
    """The NumPy path: what is there to be read, and where numba isn't."""
    training = Training(setup)
    training.kernel = None

    def train(iterations: int) -> None:
        parameters = setup.start
        for state in range(iterations):
            parameters = training.update(training.trace(state, parameters))

    return train


def as_articles_do(setup: Setup) -> Contender:
    """A loop as the articles write it, for any number of layers: whole arrays, one sample at a time."""
    network = setup.network

    def train(iterations: int) -> None:
        weights = [matrix.copy() for matrix in network.weights(setup.start)]
        biases = [vector.copy() for vector in network.biases(setup.start)]
        for k in range(iterations):
            sample = k % len(setup.samples.inputs)
            activations = [setup.samples.inputs[sample]]
            for w, b in zip(weights, biases, strict=True):
                z = np.dot(activations[-1], w) + b if b.size else np.dot(activations[-1], w)
                activations.append(1.0 / (1.0 + np.exp(-z)))
            p, t = activations[-1], setup.samples.targets[sample]
            np.sum((p - t) ** 2)
            delta = 2.0 * (p - t) * p * (1.0 - p)
            for layer in reversed(range(len(weights))):
                a = activations[layer]
                back = np.dot(weights[layer], delta)
                weights[layer] = weights[layer] - setup.learning_rate * np.outer(a, delta)
                if biases[layer].size:
                    biases[layer] = biases[layer] - setup.learning_rate * delta
                delta = back * a * (1.0 - a)

    return train


def as_textbooks_do(setup: Setup) -> Contender:
    """A class as textbooks write it: column vectors, a matrix for each layer and another for each gradient of it."""
    network = setup.network

    class TextbookNetwork:
        def __init__(self) -> None:
            self.weights = [matrix.T.copy() for matrix in network.weights(setup.start)]
            self.biases = [vector[:, np.newaxis].copy() for vector in network.biases(setup.start)]

        def train(self, inputs_list: np.ndarray, targets_list: np.ndarray) -> None:
            activations = [np.array(inputs_list, ndmin=2).T]
            targets = np.array(targets_list, ndmin=2).T
            for w, b in zip(self.weights, self.biases, strict=True):
                activations.append(1.0 / (1.0 + np.exp(-(np.dot(w, activations[-1]) + b))))
            errors = 2.0 * (activations[-1] - targets)
            for layer in reversed(range(len(self.weights))):
                delta = errors * activations[layer + 1] * (1.0 - activations[layer + 1])
                errors = np.dot(self.weights[layer].T, delta)
                self.weights[layer] -= setup.learning_rate * np.dot(delta, np.transpose(activations[layer]))
                self.biases[layer] -= setup.learning_rate * delta

    def train(iterations: int) -> None:
        textbook, samples = TextbookNetwork(), setup.samples
        for k in range(iterations):
            sample = k % len(samples.inputs)
            textbook.train(samples.inputs[sample], samples.targets[sample])

    return train


def moons_as_the_article_does(setup: Setup) -> Contender:
    """The loop of the article about two moons: all samples at once, tanh, softmax, summed gradients, the loss too."""
    x, targets = np.array(setup.samples.inputs), setup.samples.targets
    y, count = targets.argmax(axis=1), len(x)
    rate, l2 = setup.learning_rate, setup.objective.l2

    def train(iterations: int) -> None:
        (w1, w2), (b1, b2) = (
            [part.copy() for part in parts]
            for parts in (setup.network.weights(setup.start), setup.network.biases(setup.start))
        )
        for _ in range(iterations):
            a1 = np.tanh(x.dot(w1) + b1)
            scores = np.exp(a1.dot(w2) + b2)
            probabilities = scores / np.sum(scores, axis=1, keepdims=True)
            data_loss = np.sum(-np.log(probabilities[range(count), y]))
            (data_loss + l2 / 2 * (np.sum(np.square(w1)) + np.sum(np.square(w2)))) / count
            delta3 = probabilities
            delta3[range(count), y] -= 1
            dw2, db2 = (a1.T).dot(delta3), np.sum(delta3, axis=0, keepdims=True)
            delta2 = delta3.dot(w2.T) * (1 - np.power(a1, 2))
            dw1, db1 = np.dot(x.T, delta2), np.sum(delta2, axis=0)
            w1 = w1 - rate * (dw1 + l2 * w1)
            b1 = b1 - rate * db1
            w2 = w2 - rate * (dw2 + l2 * w2)
            b2 = b2 - rate * db2

    return train


def with_torch(setup: Setup) -> Contender | None:
    """PyTorch on one thread, in float64; None where it isn't installed."""
    try:
        import torch
    except ImportError:
        return None
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    network = setup.network
    batch = setup.batch > 1
    steps: list[torch.nn.Module] = []
    for fan_in, layer, biases in zip(network.sizes, network.layers, network.biases(setup.start), strict=False):
        steps.append(torch.nn.Linear(fan_in, layer.size, bias=bool(biases.size)))
        if layer.activation.name != "softmax":
            steps.append(torch.nn.Tanh() if layer.activation.name == "tanh" else torch.nn.Sigmoid())
    model = torch.nn.Sequential(*steps)
    optimizer = torch.optim.SGD(model.parameters(), lr=setup.learning_rate)
    inputs, targets = torch.tensor(setup.samples.inputs), torch.tensor(setup.samples.targets)
    entropy = torch.nn.CrossEntropyLoss(reduction="sum")

    def train(iterations: int) -> None:
        for k in range(iterations):
            rows = slice(None) if batch else slice(k % len(inputs), k % len(inputs) + 1)
            optimizer.zero_grad()
            answers = model(inputs[rows])
            error = entropy(answers, targets[rows]) if batch else ((answers - targets[rows]) ** 2).sum()
            error.backward()
            optimizer.step()

    return train


def rate(contender: Contender, seconds: float, iterations: int) -> tuple[float, int]:
    """Iterations a second of the thread's own time, measured over about so many; and how many iterations those were."""
    while True:
        began = time.thread_time()
        said = contender(iterations)
        took = max(time.thread_time() - began if said is None else said, SHORTEST)
        if took > seconds / 3 or iterations >= 1 << 24:
            return iterations / took, max(1, int(iterations * seconds / took))
        iterations *= 3
