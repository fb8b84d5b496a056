"""Formulas in a program's names are what a program computes."""

import re
from typing import Any

import numpy as np
import pytest

from core.exercises.sheet.asked_about import ALL, asked_about
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import QuantityKind
from core.exercises.sheet.sheet import sheet_of
from core.explain.code_text import as_code
from core.setup.setup import Setup, open_setup

ENTRY = re.compile(r"(\w+)\[([\d,]+)\]")
SCENARIOS = ("gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2-sigmoid", "moons-2-3-2", "query-3-2-1")


def without_listing(name: str) -> Setup:
    """A scenario with the names of the rule in place of its article's program."""
    setup = open_setup(name)
    return setup.with_scenario(setup.scenario.model_copy(update={"labels": None})).written_in("code")


def arrays_of(iteration: Iteration) -> dict[str, Any]:
    """All quantities as the entries of what they are called."""
    found: dict[str, Any] = {"np": np, "sigmoid": lambda z: 1 / (1 + np.exp(-z))}
    names = iteration.names
    found[names.rate] = iteration.learning_rate
    for quantity in iteration.quantities():
        kind, *place = quantity
        entry = ENTRY.fullmatch(names.called(kind, *place))
        value = iteration.value(quantity)
        if entry is None:
            found[names.called(kind, *place)] = value
        else:
            at = tuple(map(int, entry[2].split(",")))
            found.setdefault(entry[1], {})[at if len(at) > 1 else at[0]] = value
    return found


@pytest.mark.parametrize("name", SCENARIOS)
def test_each_line_of_a_sheet_computes_its_quantity(name: str):
    setup = without_listing(name)
    iteration = iteration_at(setup, 0, setup.start)
    sheet, arrays = sheet_of(iteration, ALL, 6), arrays_of(iteration)
    asked = asked_about(iteration, ALL)
    assert asked.quantity is None
    for quantity in sheet.questions:
        text = sheet.formula(quantity, sheet.numbers).text
        if quantity.kind is not QuantityKind.LOSS or "…" not in text:
            computed = eval(text, {"__builtins__": {}}, arrays)
            assert computed == pytest.approx(iteration.value(quantity), rel=1e-9), (quantity.id, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2(predicted − target[0])", "2*(predicted - target[0])"),
        ("σ(sop1)(1 − σ(sop1))", "sigmoid(sop1)*(1 - sigmoid(sop1))"),
        ("½(labelY[0] − Y[0])²", "0.5*(labelY[0] - Y[0])**2"),
        ("2·a1[0](1 − a1[0])", "2*a1[0]*(1 - a1[0])"),
        ("1/(1 + e^(−z1[0]))", "1/(1 + np.exp(-z1[0]))"),
        ("−ln probs[0,1]", "-np.log(probs[0,1])"),
        ("1 if z1[0] > 0, else 0.01", "1 if z1[0] > 0 else 0.01"),
        ("log1p(x)", "log1p(x)"),
    ],
)
def test_signs_become_those_of_a_program(text: str, code: str):
    assert as_code(text) == code
    assert as_code(code) == code
