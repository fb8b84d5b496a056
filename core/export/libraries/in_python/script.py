"""What all scripts in Python have in common: the setup in NumPy, and the lines that print a state."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.export.script_parts import batches, comments, start_and_samples
from core.setup.setup import Setup

_LOG = """

def times_log(t, p):  # t·ln p, which is 0 where t is 0
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(t == 0, 0.0, t * np.log(p))

"""
# The loss of each sample, of outputs p and targets t. These come from the library, and its sums don't.
_LOSSES = {
    "squared_error": "((p - t) ** 2).sum(axis=1)",
    "half_squared_error": "((p - t) ** 2).sum(axis=1) / 2",
    "mean_squared_error": "((p - t) ** 2).mean(axis=1)",
    "cross_entropy": "-times_log(t, p).sum(axis=1)",
    "binary_cross_entropy": "-(times_log(t, p) + times_log(1 - t, 1 - p)).sum(axis=1)",
}


@dataclass(frozen=True)
class PythonParts:
    """What one library adds: its imports, how its network is made and trained, and where its numbers stand."""

    imports: str
    made: Sequence[str]
    outputs: str  # of `rows`, an expression; (samples, outputs)
    weights: str  # a list of matrices, (fan-in, fan-out)
    biases: str
    trained: Sequence[str]  # the lines of one iteration, by the samples `rows`
    before: str = "import json\n\nimport numpy as np\n"  # what is imported before them


def python_script(setup: Setup, iterations: int, every: int, what: str, parts: PythonParts) -> str:
    """The script: it prints every `every`-th state up to `iterations`, and that itself, a line of JSON each."""
    shown = "" if every == 1 else f" if iteration % {every} == 0 or iteration == {iterations}:"
    show = f"show(iteration, {parts.outputs}, {parts.weights}, {parts.biases})"
    lines = [
        f"for iteration in range({iterations + 1}):",
        "    rows = rows_of(iteration)",
        *([f"   {shown}", f"        {show}"] if shown else [f"    {show}"]),
        *([f"    if iteration == {iterations}:", "        break"] if parts.trained else []),
        *(f"    {line}" for line in parts.trained),
    ]
    whole = [
        comments(setup, f"{what} trains a network here; it prints iterations 0 to {iterations}.", "#"),
        f"{parts.before}{parts.imports}",
        *start_and_samples(setup, "np.array"),
        "\n".join(batches(setup, "np.arange")),
        _show(setup),
        "\n".join(parts.made),
        "",
        "\n".join(lines),
    ]
    return "\n".join(whole) + "\n"


def _show(setup: Setup) -> str:
    objective, loss = setup.objective, _LOSSES[setup.objective.loss.name]
    error = f"({loss}).{objective.reduction}()"
    if objective.l2:
        error += f" + {0.5 * objective.l2!r} * sum((np.asarray(w) ** 2).sum() for w in weights)"
    if objective.l1:
        error += f" + {objective.l1!r} * sum(abs(np.asarray(w)).sum() for w in weights)"
    if objective.reduction == "sum":
        error = f"({error}) / len(t)"
    parts = [_LOG] if "times_log" in loss else ["\n"]
    return "".join(parts) + "\n".join(
        [
            "def show(iteration, outputs, weights, biases):  # the numbers of a state, and the error of its batch",
            "    p, t = np.asarray(outputs, dtype=float), targets[rows_of(iteration)]",
            f"    error = {error}",
            "    state = {",
            '        "iteration": iteration,',
            '        "error": float(error),',
            '        "outputs": p.tolist(),',
            '        "weights": [np.asarray(matrix).tolist() for matrix in weights],',
            '        "biases": [np.asarray(vector).tolist() for vector in biases],',
            "    }",
            "    print(json.dumps(state), flush=True)",
            "\n",
        ]
    )
