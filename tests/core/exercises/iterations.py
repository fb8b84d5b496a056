"""Iterations to ask about: those of the built-in scenarios, and networks of every sort."""

from hypothesis import strategies as st

from core.exercises.sheet.iteration import Iteration, iteration_at
from core.network.activations import Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.network.names import Names
from core.network.network import BiasKind
from core.setup.setup import open_setup
from tests.core.networks import Case, cases, make_case

TRAINED, ABSENT, FIXED = BiasKind.TRAINED, BiasKind.ABSENT, BiasKind.FIXED

# Sizes, activations, biases, loss, and what else `make_case` takes.
SORTS = {
    "one layer": ((2, 2), (Sigmoid(),), (TRAINED,), "squared_error", {"samples": 1}),
    "tanh": ((3, 2, 1), (Tanh(), Identity()), (TRAINED, ABSENT), "half_squared_error", {"samples": 1}),
    "scaled, deep": ((2, 2, 2, 2), (Sigmoid(0.3), Sigmoid(0.3), Sigmoid(0.3)), (TRAINED,) * 3, "squared_error", {"samples": 1}),
    "leaky, fixed bias": ((2, 3, 2), (LeakyReLU(0.2), Tanh()), (FIXED, TRAINED), "mean_squared_error", {"samples": 1}),
    "relu": ((3, 3, 2), (ReLU(), Sigmoid()), (FIXED, FIXED), "binary_cross_entropy", {"samples": 1}),
    "softmax, cross-entropy": ((2, 3, 3), (Tanh(), Softmax()), (TRAINED, TRAINED), "cross_entropy", {"samples": 1}),
    "softmax, squares": ((2, 2, 3), (Sigmoid(), Softmax()), (TRAINED, ABSENT), "squared_error", {"samples": 1}),
    "batch, mean, l2": ((2, 2, 2), (Sigmoid(), Sigmoid()), (TRAINED, TRAINED), "squared_error", {"l2": 0.1}),
    "batch, sum": ((2, 2, 1), (Tanh(), Sigmoid()), (TRAINED, FIXED), "cross_entropy", {"reduction": "sum"}),
}  # fmt: skip


def of_sort(sort: str, rate: float = 0.5) -> Iteration:
    """The iteration of the last sample of a network of one of `SORTS`."""
    sizes, activations, biases, loss, more = SORTS[sort]
    return of_case(make_case(sizes, activations, biases, loss, seed=3, **more), rate)


def of_case(case: Case, rate: float) -> Iteration:
    """The iteration of the last sample of a case."""
    trace = case.trace()
    is_alone = len(case.inputs) == 1 and not case.objective.l2
    gradient = None if is_alone else trace.gradient
    return Iteration(Names(case.network), case.objective, rate, trace, len(case.inputs) - 1, gradient)


def iterations() -> st.SearchStrategy[Iteration]:
    """Of any network, any batch and any objective."""
    return cases(most_layers=3).map(lambda case: of_case(case, 0.5))


def built_in(name: str, sample: int | None = None) -> Iteration:
    """The first iteration of a built-in scenario."""
    setup = open_setup(name)
    return iteration_at(setup, 0, setup.start, sample)


def central_difference(case: Case, position: int, step: float = 1e-5) -> float:
    """∂E/∂parameter of a case with a single sample and no penalty, by two forward passes."""

    def loss(by: float) -> float:
        moved = case.parameters.copy()
        moved[position] += by
        return float(Case(case.network, moved, case.inputs, case.targets, case.objective).trace().losses[0])

    return (loss(step) - loss(-step)) / (2 * step)
