"""What all scripts in JavaScript have in common: the setup as arrays, and the lines that print a state."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.export.libraries.obstacles import rows_a_batch
from core.export.script_parts import comments, refuse_pictures
from core.setup.setup import Setup

# The loss of one sample, of outputs p and targets t.
_LOSSES = {
    "squared_error": "sum(p.map((_, j) => (p[j] - t[j]) ** 2))",
    "half_squared_error": "sum(p.map((_, j) => (p[j] - t[j]) ** 2)) / 2",
    "mean_squared_error": "sum(p.map((_, j) => (p[j] - t[j]) ** 2)) / p.length",
    "cross_entropy": "-sum(p.map((_, j) => timesLog(t[j], p[j])))",
    "binary_cross_entropy": "-sum(p.map((_, j) => timesLog(t[j], p[j]) + timesLog(1 - t[j], 1 - p[j])))",
}


@dataclass(frozen=True)
class JavaScriptParts:
    """What one library adds: how it is loaded, how its network is made and trained, and where its numbers stand."""

    loaded: str
    made: Sequence[str]
    outputs: str  # of `rows`, an expression; a list of rows
    weights: str  # a list of matrices, [from][to]
    biases: str
    trained: Sequence[str]  # the lines of one iteration, by the samples `rows`


def javascript_script(setup: Setup, iterations: int, every: int, what: str, parts: JavaScriptParts) -> str:
    """The script: it prints every `every`-th state up to `iterations`, and that itself, a line of JSON each."""
    refuse_pictures(setup)
    loss = _LOSSES[setup.objective.loss.name]
    count, batch = len(setup.samples), rows_a_batch(setup)
    joined = "sum(losses) / losses.length"
    network = setup.network
    whole = [
        comments(setup, f"{what} trains a network here; it prints iterations 0 to {iterations}.", "//"),
        parts.loaded,
        "// One matrix a layer, [fan-in][neurons], and one row of biases.",
        f"const weights = {_text([matrix.tolist() for matrix in network.weights(setup.start)])};",
        f"const biases = {_text([vector.tolist() for vector in network.biases(setup.start)])};",
        f"const inputs = {_text(np.asarray(setup.samples.inputs).tolist())};",
        f"const targets = {_text(setup.samples.targets.tolist())};",
        "",
        "const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);",
        *(["const timesLog = (t, p) => (t === 0 ? 0 : t * Math.log(p));"] if "timesLog" in loss else []),
        f"const lossOf = (p, t) => {loss};",
        "",
        "function rowsOf(iteration) { // the samples of the batch that leads on from a state",
        f"  const first = (iteration % {-(-count // batch)}) * {batch};",
        f"  return inputs.map((_, row) => row).slice(first, first + {batch});",
        "}",
        "",
        "function show(iteration, outputs, weights, biases) { // the numbers of a state, and the error of its batch",
        "  const losses = rowsOf(iteration).map((row, place) => lossOf(outputs[place], targets[row]));",
        f"  const error = {joined};",
        "  console.log(JSON.stringify({ iteration, error, outputs, weights, biases }));",
        "}",
        "",
        *parts.made,
        "",
        f"for (let iteration = 0; iteration <= {iterations}; iteration++) {{",
        "  const rows = rowsOf(iteration);",
        f"  {_when(iterations, every)}show(iteration, {parts.outputs}, {parts.weights}, {parts.biases});",
        f"  if (iteration === {iterations}) break;",
        *(f"  {line}" for line in parts.trained),
        "}",
    ]
    return "\n".join(whole) + "\n"


def _when(iterations: int, every: int) -> str:
    return "" if every == 1 else f"if (iteration % {every} === 0 || iteration === {iterations}) "


def _text(numbers: object) -> str:
    return json.dumps(numbers)
