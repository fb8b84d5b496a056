"""The second opinion itself: its numbers stand in `tests/reference`, its verdicts are worked out by hand."""

import json
import math

import pytest

from tests import ROOT
from tests.core.exercises.plain.marker import is_within, marked, read_number, unit
from tests.core.exercises.plain.sheet import PlainSheet
from tests.core.exercises.plain.training import gradients, read_scenario
from tests.core.exercises.scenarios import SCENARIOS

BUILT_IN = ROOT / "resources" / "scenarios"


@pytest.mark.parametrize("state", [0, 1, 1000])
@pytest.mark.parametrize("name", ["gad-3-2-1", "csdn-2-3-1"])
def test_its_numbers_are_those_of_the_reference(name: str, state: int):
    sheet = PlainSheet(read_scenario(BUILT_IN / f"{name}.toml"), state)
    reference = json.loads((ROOT / "tests" / "reference" / f"{name}@{state}.json").read_text(encoding="utf-8"))
    assert sheet.true["E"] == pytest.approx(reference["error"], rel=1e-12)
    for layer, (weights, by_weights) in enumerate(
        zip(reference["weights"], reference["gradients"]["weights"], strict=True), 1
    ):
        for i in sheet.places(layer - 1):
            for j in sheet.places(layer):
                place = f"[{layer},{i},{j}]"
                assert sheet.true["w" + place] == pytest.approx(weights[i - 1][j - 1], rel=1e-12)
                assert sheet.true["dE/dw" + place] == pytest.approx(by_weights[i - 1][j - 1], rel=1e-12)


@pytest.mark.parametrize("name", list(SCENARIOS))
def test_its_sheet_comes_to_the_gradients_that_it_trains_with(name: str, tmp_path):
    path = tmp_path / "scenario.toml"
    path.write_text(SCENARIOS[name].text(1), encoding="utf-8")
    scenario = read_scenario(path)
    for sample in range(1, len(scenario.inputs) + 1):
        sheet = PlainSheet(scenario, SCENARIOS[name].state, sample)
        of_weights, _ = gradients(scenario, sheet.weights, sheet.biases, [sample - 1], frozenset())
        for layer in range(1, sheet.depth + 1):
            for i in sheet.places(layer - 1):
                for j in sheet.places(layer):
                    w = sheet.weights[layer - 1][i - 1][j - 1]
                    by_weight = of_weights[layer - 1][i - 1][j - 1] - scenario.l2 * w
                    assert sheet.true[f"dE/dw[{layer},{i},{j}]"] == pytest.approx(by_weight, rel=1e-12, abs=1e-15)


def test_the_order_of_a_sheet():
    sheet = PlainSheet(read_scenario(BUILT_IN / "gad-3-2-1.toml"))
    assert " ".join(quantity.id for quantity in sheet.asked) == (
        "z[1,1] z[1,2] a[1,1] a[1,2] z[2,1] a[2,1] E dE/da[2,1] da/dz[2,1] dE/dz[2,1] dE/dw[2,1,1] dE/dw[2,2,1] "
        "dE/da[1,1] da/dz[1,1] dE/dz[1,1] dE/da[1,2] da/dz[1,2] dE/dz[1,2] "
        "dE/dw[1,1,1] dE/dw[1,1,2] dE/dw[1,2,1] dE/dw[1,2,2] dE/dw[1,3,1] dE/dw[1,3,2] "
        "new_w[1,1,1] new_w[1,1,2] new_w[1,2,1] new_w[1,2,2] new_w[1,3,1] new_w[1,3,2] new_w[2,1,1] new_w[2,2,1]"
    )


def test_verdicts_worked_out_by_hand():
    """SOP1 = 0.1·0.417022 + 0.4·0.720324 + 4.1·0.000114 = 0.3302992, σ of it 0.5818322, its slope 0.2433035."""
    sheet = PlainSheet(read_scenario(BUILT_IN / "gad-3-2-1.toml"))
    answers = {
        "z[1,1]": "0.3302",  # less than a unit of its fourth digit away
        "z[1,2]": "0.4",  # 0.1·0.302333 + 0.4·0.146756 + 4.1·0.092339 = 0.4675256
        "a[1,1]": 0.5818,
        "a[1,2]": 1 / (1 + math.exp(-0.4)),
        "z[2,1]": "one",
        "E": None,
        "dE/da[2,1]": {"answer": "0.5", "shown": True},
        "da/dz[1,1]": "-0.2433",
        "da/dz[1,2]": "0.4*(1 − 0.4)",
    }
    verdicts = {each.id: (each.verdict, each.slip) for each in marked(sheet, answers) if each.verdict != "missing"}
    assert verdicts == {
        "z[1,1]": ("right", None),
        "z[1,2]": ("wrong", None),
        "a[1,1]": ("right", None),
        "a[1,2]": ("follows", None),
        "z[2,1]": ("wrong", None),
        "da/dz[1,1]": ("slip", "sign"),
        "da/dz[1,2]": ("slip", "slope_at_sum"),
    }


@pytest.mark.parametrize(
    ("value", "digits", "size"),
    [(2.18, 4, 1e-3), (0.0999, 3, 1e-4), (-1000.0, 4, 1.0), (1e-13, 4, 1e-4), (0.0, 2, 1e-2)],
)
def test_units(value: float, digits: int, size: float):
    assert unit(value, digits) == pytest.approx(size)
    assert is_within(value + 0.999 * size, value, digits)
    assert not is_within(value - 1.001 * size, value, digits)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.25", 0.25), ("0,25", 0.25), ("1/3", 1 / 3), ("−2·10^-3", -0.002), (" (1 + 2)*4 ", 12.0), (3, 3.0),
        ("1/0", None), ("1,234", None), ("", None), ("abc", None), ("0x10", None), (True, None), ([], None), (math.inf, None), ("(-8)^(1/3)", None),
    ],
)  # fmt: skip
def test_numbers_as_they_are_answered(text: object, number: float | None):
    assert read_number(text) == number
