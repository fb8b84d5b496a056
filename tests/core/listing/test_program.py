"""A listing as a program: it runs in NumPy, and what its lines make are the numbers of the window, under its names."""

import ast
import contextlib
import copy
import io
import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from core.exercises.own.own_numbers import whole_sheet
from core.exercises.own.read_numbers import read_numbers
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import UPDATES, QuantityKind
from core.exercises.sheet.quantity_names import QuantityNames
from core.listing.build import listing_of
from core.listing.line import Place
from core.listing.listing import Listing
from core.listing.program import listing_program
from core.network.backward_pass import Trace
from core.setup.changes import change_training
from core.setup.setup import Setup, open_setup
from core.training.carried import with_carried
from core.training.step import Training

ARTICLES = (
    "gad-3-2-1",
    "gad-10-2-1",
    "csdn-2-3-1",
    "psi-2-3-3-2",
    "moons-2-3-2",
    "moons-2-3-2-sigmoid",
    "query-3-2-1",
)
EXACT = 1e-12


OTHERWISE: dict[str, dict[str, object]] = {
    "moons-2-3-2, both penalties": {"l1": 0.02, "l2": 0.03},
    "moons-2-3-2-sigmoid, l1, summed": {"l1": 0.02, "reduction": "sum", "batch": 7},
    "csdn-2-3-1, adam": {"optimizer": {"name": "adam"}},
    "gad-3-2-1, by a schedule": {"schedule": {"name": "exponential", "factor": 0.5}},
}


@cache
def opened(name: str) -> tuple[Setup, Trace, Iteration]:
    setup = change_training(open_setup(name.partition(",")[0]), **OTHERWISE.get(name, {}))
    state, training = 3, Training(setup)
    whole = with_carried(setup, setup.start, np.empty(0))
    for k in range(state):
        whole = training.next_whole(k, whole)
    parameters = whole[: setup.network.parameter_count]
    iteration = iteration_at(setup, state, parameters, update=training.update_at(state, whole))
    return setup, training.trace(state, parameters), iteration


class Run:
    """A program that is carried out line by line: what stood in a variable when a line had made it."""

    def __init__(self, listing: Listing, trace: Trace) -> None:
        self.listing = listing
        self.text = listing_program(listing, trace, 3)
        printed = io.StringIO()
        self.space: dict[str, object] = {}
        self.after: list[object] = []
        before_update: dict[str, object] | None = None
        lines = iter(listing.lines)
        waiting = next(lines, None)
        with contextlib.redirect_stdout(printed):
            for statement in _statements(self.text):
                code = statement.partition("  # printed")[0]
                if before_update is None and waiting is not None and waiting.phase[0].name == "UPDATE":
                    before_update = {name: _copied(each) for name, each in self.space.items()}
                exec(statement, self.space)
                if waiting is not None and code == waiting.text:
                    self.after.append(_copied(eval(waiting.variable, self.space)))
                    waiting = next(lines, None)
        assert waiting is None, waiting
        self.printed = printed.getvalue()
        self.before_update = before_update or self.space


def _statements(text: str) -> Iterator[str]:
    lines = text.splitlines()
    for each in ast.parse(text).body:
        yield "\n".join(lines[each.lineno - 1 : each.end_lineno])


def _copied(value: object) -> object:
    return copy.deepcopy(value) if isinstance(value, np.ndarray | list) else value


def _made(value: object, place: Place, shape: Place, row: int | None) -> float:
    array = np.asarray(value, dtype=float)
    if array.size > math.prod(shape) and row is None:
        array = array.reshape(-1)[: math.prod(shape)]  # a 1 for the biases at its end
    if row is not None and array.ndim and array.shape[0] > 1 and array.ndim > len(shape):
        array = array[row]
    return float(array.reshape(-1)[np.ravel_multi_index(place, shape) if shape else 0])


@pytest.mark.parametrize("name", [*ARTICLES, *OTHERWISE])
def test_every_line_makes_the_numbers_that_it_says(name: str) -> None:
    setup, trace, iteration = opened(name)
    listing = listing_of(setup)
    run = Run(listing, trace)
    row = 0 if listing.is_of_batch else None
    compared = 0
    for line, made in zip(listing.lines, run.after, strict=True):
        if line.is_objective:
            assert float(np.asarray(made)) == pytest.approx(trace.error, rel=EXACT), line.text
        if line.result is None:
            continue
        shape = line.result.shape(setup.network)
        for place in line.result.places(setup.network):
            true = line.result.value(iteration, place)
            assert true is not None, (line.text, place)
            assert math.isclose(_made(made, place, shape, row), true, rel_tol=EXACT, abs_tol=1e-15), (line.text, place)
            compared += 1
    assert compared > 20


@pytest.mark.parametrize("name", ["csdn-2-3-1, adam", "gad-3-2-1, by a schedule"])
def test_a_listing_ends_with_the_gradients_where_another_update_goes_on(name: str) -> None:
    setup, trace, _ = opened(name)
    listing = listing_of(setup)
    assert not [line for line in listing.lines if line.result is not None and line.result.kind in UPDATES]
    assert "learning_rate" not in listing_program(listing, trace, 3)


@pytest.mark.parametrize("name", ARTICLES)
def test_names_of_the_notation_code_are_those_of_the_listing(name: str) -> None:
    setup, trace, iteration = opened(name)
    listing = listing_of(setup)
    run = Run(listing, trace)
    named = QuantityNames(replace(iteration, names=setup.names.written_in("code")))
    found = 0
    for quantity in iteration.quantities():
        text = str(named.name(quantity))
        space = run.space if quantity.kind in UPDATES else run.before_update
        try:
            value = eval(text, {**space, "s": 0})
        except (NameError, SyntaxError, IndexError):
            continue
        array = np.asarray(value, dtype=float)
        if listing.is_of_batch and array.ndim == 1 and array.size == setup.network.sizes[quantity.layer + 1] > 1:
            continue  # by the rule an entry of one sample's vector; of a batch it is the row of a sample
        if array.size == 1 and not listing.is_of_batch:
            assert math.isclose(float(array.reshape(-1)[0]), iteration.value(quantity), rel_tol=EXACT, abs_tol=1e-15), (
                text
            )
            found += 1
    assert listing.is_of_batch or found > 10, found


@pytest.mark.parametrize("name", ["gad-3-2-1"])
def test_what_it_prints_is_recognised_as_ones_own_numbers(name: str) -> None:
    setup, trace, iteration = opened(name)
    run = Run(listing_of(setup), trace)
    read = read_numbers(whole_sheet(iteration, ""), run.printed)
    texts = read.texts()
    assert texts
    for quantity, text in texts.items():
        assert math.isclose(float(text), iteration.value(quantity), rel_tol=1e-9), (quantity.id, text)
    assert QuantityKind.WEIGHT_GRADIENT in {quantity.kind for quantity in texts}
