"""An update told number by number, as one formula, as a question and by the command line."""

import json
import math
from dataclasses import replace
from pathlib import Path

import pytest

from core.base.number_format import NumberFormat
from core.exercises.marking.answers import read_answer
from core.exercises.marking.marking import marked
from core.exercises.sheet.iteration import iteration_of_passes
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.explain.chain import chain_of
from core.explain.update_lines import step_called, step_rows
from core.network.network import BiasKind
from core.network.optimizers import SCHEDULES, Adam, Momentum, Optimizer, RMSprop
from core.setup.changes import change_layer
from core.setup.setup import open_setup
from core.training.passes import Passes
from core.training.run import Run
from main import main
from tests.core.scripts import OPTIMIZING

CARRYING = [each for each in OPTIMIZING if each.carries]
EACH = pytest.mark.parametrize("optimizer", CARRYING, ids=lambda each: f"{each.name}{each.values}")
STATE = 7


def passes_of(optimizer: Optimizer, **others: object) -> Passes:
    setup = replace(open_setup("csdn-2-3-1"), optimizer=optimizer, **others)
    run = Run(setup)
    run.advance(STATE + 1)
    passes = Passes(run)
    passes.move_to(STATE)
    return passes


def sheet_at(passes: Passes) -> ExerciseSheet:
    return sheet_of(iteration_of_passes(passes.setup, passes))


@EACH
def test_a_chain_leads_to_what_the_next_state_is(optimizer: Optimizer):
    passes = passes_of(optimizer, schedule=SCHEDULES["exponential"](factor=0.9))
    network, following = passes.setup.network, passes.parameters_at(STATE + 1)
    for position in range(network.parameter_count):
        chain = chain_of(
            network,
            passes.setup.names,
            passes.trace,
            network.parameter(position),
            passes.rate,
            update=passes.update_step,
        )
        assert chain.new_value == pytest.approx(following[position], rel=1e-13)


@EACH
def test_so_does_every_update_of_a_sheet(optimizer: Optimizer):
    passes = passes_of(optimizer)
    sheet, following = sheet_at(passes), passes.parameters_at(STATE + 1)
    updates = [each for each in sheet.questions if each.kind in (QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS)]
    assert len(updates) == len(following)
    for update in updates:
        position = passes.setup.network.position(update.parameter)
        assert sheet.value(update) == pytest.approx(following[position], rel=1e-13)
    result = marked(sheet, {each: read_answer(repr(sheet.value(each))) for each in sheet.questions})
    assert result.is_faultless


def test_a_question_gives_what_is_carried():
    passes = passes_of(Momentum(0.5))
    sheet = sheet_at(passes)
    asked = sheet.question(Quantity(QuantityKind.NEW_WEIGHT, 0, 0, 0))
    v = passes.update_step.carried[0, 0]
    assert f"momentum, at k = {STATE + 1}, carries v = {NumberFormat(16).figure(v)}" in str(asked.text)
    assert asked.formula.text == "W11 − α·(0.5·v + ∂E/∂W11)"


def test_the_update_of_adam_is_written_out():
    sheet = sheet_at(passes_of(Adam(weight_decay=0.25)))
    of_weight, of_bias = (
        sheet.question(Quantity(kind, 0, 0, 0)).formula.text
        for kind in (QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS)
    )
    assert of_weight == (
        "W11 − α·0.25·W11 − α·((0.9·m + (1 − 0.9)·(∂E/∂W11))/(1 − 0.9^k))"
        "/(√((0.999·v + (1 − 0.999)·(∂E/∂W11)²)/(1 − 0.999^k)) + 1e−8)"
    )
    assert of_bias.startswith("B1[0] − α·((0.9·m")


def test_leaving_the_rate_out_is_a_slip_of_momentum_and_none_of_adam():
    for optimizer, slip in ((Momentum(), "no_rate"), (Adam(), None)):
        passes = passes_of(optimizer)
        sheet = sheet_at(passes)
        update = Quantity(QuantityKind.NEW_WEIGHT, 0, 0, 0)
        gradient, value = sheet.value(sheet.iteration.gradient(update)), sheet.value(update.beside(QuantityKind.WEIGHT))
        whole = sheet.iteration.updated(update, value, gradient, 1.0)
        result = marked(sheet, {update: read_answer(repr(whole))})
        assert next(mark.slip for mark in result.answers if mark.quantity == update) == slip


def test_the_rows_end_with_the_step():
    passes = passes_of(Adam())
    gradient = float(passes.batch_trace.gradient[0])
    rows = step_rows(passes.update_step, 0, gradient, NumberFormat(4))
    assert [row.name for row in rows] == ["m_new", "v_new", "m̂", "v̂", "step"]
    numbers = {row.name: row.value for row in rows}
    assert numbers["m̂"] == pytest.approx(numbers["m_new"] / (1 - 0.9 ** (STATE + 1)), rel=1e-14)
    assert numbers["step"] == pytest.approx(numbers["m̂"] / (math.sqrt(numbers["v̂"]) + 1e-8), rel=1e-14)
    assert rows[-1].formula.text == "m̂/(√v̂ + 1e−8)"
    assert rows[-1].formula.tex == r"\frac{\hat{m}}{\sqrt{\hat{v}} + 10^{-8}}"


@pytest.mark.parametrize(
    ("optimizer", "called"),
    [
        (Momentum(), "v_new"),
        (Momentum(nesterov=True), "(∂E/∂W11 + 0.9·v_new)"),
        (RMSprop(), "∂E/∂W11/(√v_new + 1e−8)"),
        (Adam(), "m̂/(√v̂ + 1e−8)"),
    ],
)
def test_what_a_parameter_moves_by_is_called_briefly(optimizer: Optimizer, called: str):
    assert step_called(passes_of(optimizer).update_step, "∂E/∂W11") == called


def test_a_fixed_bias_stays_in_a_chain():
    setup = change_layer(open_setup("csdn-2-3-1"), 0, bias="fixed").setup
    assert setup.network.layers[0].bias is BiasKind.FIXED
    run = Run(replace(setup, optimizer=Adam()))
    run.advance(2)
    passes = Passes(run)
    bias = setup.network.parameter(6)
    chain = chain_of(setup.network, setup.names, passes.trace, bias, passes.rate, update=passes.update_step)
    assert chain.new_value == chain.value


def written(tmp_path: Path, lines: str) -> str:
    text = Path("resources/scenarios/csdn-2-3-1.toml").read_text(encoding="utf-8")
    path = tmp_path / "mine.toml"
    path.write_text(text.replace("[training]", f"[training]\n{lines}"), encoding="utf-8")
    return str(path)


def test_the_command_line_tells_the_update(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    lines = 'optimizer = { name = "adam", weight_decay = 0.01 }\nschedule = { name = "step", every = 2, factor = 0.5 }'
    path = written(tmp_path, lines)
    assert main(["explain", path, "--iteration", "5", "--weight", "1,1,1", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["update"]["k"] == 6
    assert list(told["update"]["carried"]) == ["m", "v"]
    factors = {each["name"]: each["value"] for each in told["update"]["factors"]}
    rate = told["update"]["learning_rate"]
    expected = told["value"] - rate * 0.01 * told["value"] - rate * factors["step"]
    assert told["new_value"] == pytest.approx(expected, rel=1e-14)
    assert main(["run", path, "--iterations", "6", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["weights"][0][0][0] == pytest.approx(told["new_value"], rel=1e-14)
    assert main(["explain", path, "--iteration", "5", "--weight", "1,1,1"]) == 0
    assert "v̂ = v_new/(1 − 0.999^k)" in capsys.readouterr().out


def test_of_plain_descent_the_answer_is_what_it_was(capsys: pytest.CaptureFixture[str]):
    assert main(["explain", "csdn-2-3-1", "--iteration", "1", "--weight", "1,1,1", "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"name", "value", "gradient", "new_value", "paths"}
