"""The command line's answers for programs: what `--json` prints, key by key.

Floats are left as they are, so that `json` writes them with full precision.
"""

import math
from typing import Any

import numpy as np

from core.analysis.gradient_check import GradientCheck
from core.base.errors import one_line
from core.base.number_format import NumberFormat
from core.data.tables.reading import Reading
from core.data.tables.roles import CLASS
from core.explain.chain import Chain
from core.explain.factors import Factor
from core.explain.formulas import FormulaWriter, factor_name
from core.explain.update_lines import step_rows
from core.network.backward_pass import Trace
from core.network.optimizers import UpdateStep
from core.setup.learned_samples import held_out_scores
from core.setup.setup import Setup


def state_answer(setup: Setup, iteration: int, trace: Trace) -> dict[str, Any]:
    """State `iteration`, all of it, as `run --json` prints it."""
    network = setup.network
    answer: dict[str, Any] = {
        "iteration": iteration,
        "error": trace.error,
        "outputs": trace.forward.outputs.tolist(),
        "weights": [weights.tolist() for weights in trace.weights],
        "biases": [biases.tolist() for biases in trace.biases],
        "gradients": {
            "weights": [weights.tolist() for weights in network.weights(trace.gradient)],
            "biases": [biases.tolist() for biases in network.biases(trace.gradient)],
        },
    }
    scores = held_out_scores(setup, trace.parameters)
    if scores is not None:
        answer["held_out"] = {"error": _or_none(scores.error)}
        if scores.accuracy is not None:
            answer["held_out"]["accuracy"] = _or_none(scores.accuracy)
    return answer


def chain_answer(chain: Chain, writer: FormulaWriter) -> dict[str, Any]:
    """A chain, factor by factor, as `explain --json` prints it; `writer` writes its formulas."""
    answer: dict[str, Any] = {
        "name": chain.name,
        "value": chain.value,
        "gradient": chain.gradient,
        "new_value": chain.new_value,
        "paths": [
            {
                "product": path.product,
                "factors": [_factor_answer(factor, index, writer) for index, factor in enumerate(path.factors)],
            }
            for path in chain.paths
        ],
    }
    if chain.omitted is not None:
        answer["omitted"] = {"count": chain.omitted.count, "sum": chain.omitted.sum}
    return answer


def update_answer(setup: Setup, chain: Chain, rate: float, update: UpdateStep) -> dict[str, Any]:
    """What an optimizer makes of the gradient; nothing where that is taken as it is, at the scenario's rate."""
    if update.is_plain and setup.schedule.is_constant:
        return {}
    position = setup.network.position(chain.parameter)
    rows = [] if update.is_plain else step_rows(update, position, chain.gradient, NumberFormat())
    factors = [{"name": row.name, "formula": row.formula.text, "value": row.value} for row in rows]
    carried = dict(zip(update.optimizer.carries, update.carried[:, position].tolist(), strict=True))
    names = {"optimizer": update.optimizer.name, "k": update.k}
    return {"update": {**names, "learning_rate": rate, "carried": carried, "factors": factors}}


def _factor_answer(factor: Factor, index: int, writer: FormulaWriter) -> dict[str, Any]:
    rendered = writer.factor(factor)
    return {"name": factor_name(index), "of": rendered.of, "formula": rendered.text, "value": factor.value}


def check_answer(setup: Setup, result: GradientCheck, tolerance: float) -> dict[str, Any]:
    """Each checked gradient beside its central difference, as `check --json` prints it.

    "kink" is null but where the error has a kink: there it holds the slopes to the left and to the right.
    """
    return {
        "passed": result.passed(tolerance),
        "checked": len(result.positions),
        "at_kinks": int(result.at_kink.sum()),
        "parameters": [
            {
                "name": setup.names.of(setup.network.parameter(int(position))),
                "gradient": float(gradient),
                "central_difference": _or_none(beside.slope),
                "off": _or_none(off),
                "kink": {"left": beside.left, "right": beside.right} if beside.at_kink else None,
            }
            for position, gradient, beside, off in zip(
                result.positions, result.gradients, result.beside, result.off, strict=True
            )
        ],
    }


def table_answer(reading: Reading) -> dict[str, Any]:
    """How a table is read, column by column, as `data --json` prints it."""
    columns = []
    for column in reading.columns:
        parts = list(reading.parts_of(column)) if column.is_used else [(column.name, np.empty(0))]
        for name, numbers in parts:
            values = numbers.astype(np.int64) if column.role == CLASS else numbers
            entry = {"name": name or str(column.title), "role": column.role, "why": str(column.why)}
            columns.append({**entry, "numbers": values.tolist()})
    return {
        "columns": columns,
        "classes": list(reading.classes),
        "left_out_rows": [{"line": row.line, "why": str(row.why)} for row in reading.left_out_rows],
        "said": [one_line(str(decision)) for decision in reading.decisions],
    }


def _or_none(value: float) -> float | None:
    """JSON has no word for a number that isn't there."""
    return float(value) if math.isfinite(value) else None
