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
from core.listing.state import ListingState
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
    "gad-3-2-1, nesterov": {"optimizer": {"name": "momentum", "momentum": 0.8, "nesterov": True}},
    "gad-10-2-1, momentum in steps": {
        "optimizer": {"name": "momentum"},
        "schedule": {"name": "step", "every": 2, "factor": 0.5},
    },
    "psi-2-3-3-2, adamw": {"optimizer": {"name": "adam", "weight_decay": 0.02}},
    "psi-2-3-3-2, cosine": {"schedule": {"name": "cosine", "over": 9, "lowest": 0.01}},
    "query-3-2-1, rmsprop": {"optimizer": {"name": "rmsprop", "decay": 0.95}},
    "moons-2-3-2, adamw with a penalty": {"optimizer": {"name": "adam", "weight_decay": 0.1}, "l2": 0.03},
    "moons-2-3-2-sigmoid, adamw": {"optimizer": {"name": "adam", "weight_decay": 0.1}},
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

    def __init__(self, listing: Listing, trace: Trace, iteration: Iteration) -> None:
        self.listing = listing
        self.text = listing_program(listing, trace, 3, update=iteration.update)
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
    run = Run(listing, trace, iteration)
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


@pytest.mark.parametrize("name", OTHERWISE)
def test_every_update_ends_with_what_it_makes(name: str) -> None:
    setup, _, iteration = opened(name)
    made = {
        line.result.kind for line in listing_of(setup).lines if line.result is not None and not line.result.step_key
    }
    assert QuantityKind.NEW_WEIGHT in made
    has_biases = any(iteration.moves(QuantityKind.NEW_BIAS, layer) for layer in range(setup.network.depth))
    has_column = any(line.result is not None and line.result.bias_column for line in listing_of(setup).lines)
    assert has_column or (QuantityKind.NEW_BIAS in made) == has_biases


def test_the_lines_of_adam_are_written_one_after_the_other() -> None:
    setup, _, _ = opened("csdn-2-3-1, adam")
    texts = [line.text for line in listing_of(setup).lines if line.phase[0].name == "UPDATE"]
    assert texts[:6] == [
        "m_V = 0.9 * m_V + (1 - 0.9) * delta_V[:, None]",
        "v_V = 0.999 * v_V + (1 - 0.999) * delta_V[:, None] ** 2",
        "m_hat_V = m_V / (1 - 0.9 ** k)",
        "v_hat_V = v_V / (1 - 0.999 ** k)",
        "step_V = m_hat_V / (np.sqrt(v_hat_V) + 1e-08)",
        "V -= learning_rate * step_V",
    ]


def test_the_rate_of_a_schedule_stands_before_the_first_update() -> None:
    setup, _, iteration = opened("gad-3-2-1, by a schedule")
    rates = [line for line in listing_of(setup).lines if line.is_rate]
    assert [line.text for line in rates] == [f"learning_rate = {setup.learning_rate!r} * 0.5 ** state"]
    state = ListingState(setup, iteration, iteration, 0.0)
    assert state.value(rates[0]) == iteration.learning_rate == setup.learning_rate * 0.5**3


def test_momentum_moves_by_what_it_carries_and_has_no_line_for_the_step() -> None:
    setup, _, _ = opened("gad-10-2-1, momentum in steps")
    texts = [line.text for line in listing_of(setup).lines if line.phase[0].name == "UPDATE"]
    assert any(text.endswith("-= learning_rate * v_" + text.partition(" ")[0]) for text in texts)
    assert not any("step_" in text for text in texts)


def test_without_what_is_carried_there_is_no_program() -> None:
    setup, trace, _ = opened("csdn-2-3-1, adam")
    with pytest.raises(ValueError, match="nothing says what m_V is"):
        listing_program(listing_of(setup), trace, 3)


@pytest.mark.parametrize("name", ARTICLES)
def test_names_of_the_notation_code_are_those_of_the_listing(name: str) -> None:
    setup, trace, iteration = opened(name)
    listing = listing_of(setup)
    run = Run(listing, trace, iteration)
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
    run = Run(listing_of(setup), trace, iteration)
    read = read_numbers(whole_sheet(iteration, ""), run.printed)
    texts = read.texts()
    assert texts
    for quantity, text in texts.items():
        assert math.isclose(float(text), iteration.value(quantity), rel_tol=1e-9), (quantity.id, text)
    assert QuantityKind.WEIGHT_GRADIENT in {quantity.kind for quantity in texts}
