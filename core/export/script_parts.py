"""What all script writers have in common: the start, the samples, the order of the batches, the lines printed."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.base.errors import ScenarioError, one_line, shortened
from core.base.message import Count, MessageKind, source_text
from core.base.number_format import grouped
from core.network.optimizers import Optimizer
from core.network.rules import CHAIN_RULE
from core.setup.messages import SetupFault
from core.setup.scenario_of_setup import MOST_NUMBERS
from core.setup.setup import Setup

Array = NDArray[np.float64]


class ScriptFault(MessageKind):
    """Why there can be no script."""

    WRONG_RULE = source_text("a script is written for the correct rule only")


def heading(setup: Setup, iterations: int, every: int) -> str:
    """The comment that a script begins with: two lines of our own, and the title.

    Where `every` is 0, the last state alone is printed.

    Python looks into the first two lines of a file for its encoding, and "One-hot encoding: three classes" names one.

    Raises
    ------
    ScenarioError
        If one of the documented mistakes trains: a script knows only the right way back.
    """
    if setup.rule is not CHAIN_RULE:
        raise ScenarioError(setup.name, "training.rule", ScriptFault.WRONG_RULE())
    printed = f"iterations 0 to {iterations}" if every else f"iteration {iterations}"
    return comments(setup, f"A network is trained here; it prints {printed}.", "#")


def comments(setup: Setup, what: str, mark: str) -> str:
    """Three lines of comments: who wrote the script, `what` it does, and the title."""
    lines = ("Written by Backstep.", what, shortened(one_line(setup.scenario.title_in("en"))))
    return "".join(f"{mark} {line}\n" for line in lines)


def start_and_samples(setup: Setup, array: str) -> list[str]:
    """The parameters of state 0 and the samples; `array` is what makes an array of nested lists.

    Raises
    ------
    ScenarioError
        If the samples are pictures of a file, more than a script can hold as numbers.
    """
    weights, biases = setup.network.weights(setup.start), setup.network.biases(setup.start)
    lines = [
        "# One matrix a layer, (fan-in, neurons), and one row of biases; [] where a layer has none.",
        "weights = [",
    ]
    lines += [f"    {array}({_rows(matrix)})," for matrix in weights]
    lines += ["]", "biases = ["]
    lines += [f"    {array}({vector.tolist()!r})," for vector in biases]
    samples = setup.samples
    comment = ""
    if setup.split is not None:
        out, count = len(setup.split.held_out.inputs), len(setup.whole.inputs)
        comment = f"# The samples that are trained on; {grouped(out)} of {grouped(count)} are held out.\n"
    refuse_pictures(setup)
    inputs = _rows(np.asarray(samples.inputs))
    return [
        "\n".join([*lines, "]\n"]),
        f"{comment}inputs = {array}({inputs})\ntargets = {array}({_rows(samples.targets)})\n",
    ]


def refuse_pictures(setup: Setup) -> None:
    """Refuse samples that are pictures of a file, more than a script can hold as numbers.

    Raises
    ------
    ScenarioError
        If they are.
    """
    samples = setup.samples
    if not isinstance(samples.inputs, np.ndarray) and samples.inputs.nbytes > MOST_NUMBERS:
        problem = SetupFault.PICTURES_IN_A_FILE(pictures=Count.PICTURE(count=len(samples)))
        raise ScenarioError(setup.name, "data", problem)


def batches(setup: Setup, count_up: str) -> list[str]:
    """The lines of `rows_of(state)`; `count_up` is what makes the whole numbers below another."""
    count = len(setup.samples.inputs)
    batch = min(setup.batch, count)
    epoch = -(-count // batch)
    lines = [""]
    if setup.order == "shuffled":
        stream = (
            f"np.random.RandomState({setup.seed})"
            if setup.generator == "mt19937"
            else f"np.random.default_rng({setup.seed})"
        )
        lines += [f"draws, order = {stream}, None", "", ""]
    lines += ["def rows_of(state):  # the samples of the batch that leads on from a state"]
    if setup.order == "shuffled":
        lines += [
            "    global order",
            f"    if state % {epoch} == 0 and order_of[0] != state // {epoch}:",
            f"        order, order_of[0] = draws.permutation({count}), state // {epoch}",
        ]
    which = "order" if setup.order == "shuffled" else f"{count_up}({count})"
    lines += [f"    first = state % {epoch} * {batch}", f"    return {which}[first : first + {batch}]", "", ""]
    if setup.order == "shuffled":
        lines += ["order_of = [-1]  # the epoch that it was drawn for"]
    return lines


def objective_of(setup: Setup, joined: str, squares: str, sizes: str) -> str:
    """J as one expression: `joined` is R(losses), `squares` are Σ w² over all weights, and `sizes` Σ |w|."""
    l2, l1 = setup.objective.l2, setup.objective.l1
    joined = f"{joined} + {0.5 * l2!r} * {squares}" if l2 else joined
    return f"{joined} + {l1!r} * {sizes}" if l1 else joined


def rate_at_state(setup: Setup) -> str:
    """The learning rate of the iteration that leads on from `state`, as an expression."""
    schedule = setup.schedule
    options = {option.name: repr(getattr(schedule, option.name)) for option in schedule.options}
    text = schedule.script.format_map({"rate": repr(setup.learning_rate), **options})
    return re.sub(r"\bk\b", "state", text)


def modules(setup: Setup, *, as_json: bool) -> str:
    """The lines that bring what the schedule calls, and what prints JSON; empty where nothing is needed."""
    lines = ["import json"] if as_json else []
    lines += ["import math"] if "math." in setup.schedule.script else []
    return "".join(f"{line}\n" for line in lines) + ("\n" if lines else "")


def shown_at(every: int, shown: Sequence[str]) -> list[str]:
    """The function that prints a state, where that is done state by state."""
    if not every:
        return []
    return ["", "def show(state):", "    rows = rows_of(state)", *(f"    {line}" for line in shown), "", ""]


def asked_at(every: int) -> list[str]:
    """The lines at the head of the training loop that print every so many states."""
    if not every:
        return []
    return ["    show(state)"] if every == 1 else [f"    if state % {every} == 0:", "        show(state)"]


def options_of(optimizer: Optimizer) -> dict[str, str]:
    """The options of an optimizer as they stand in a script."""
    return {option.name: repr(getattr(optimizer, option.name)) for option in optimizer.options}


def printing(setup: Setup, objective: str, outputs: str, weights: str, biases: str, *, as_json: bool) -> list[str]:
    """The lines that print the error which is shown, the batch's outputs, and the parameters of `state`.

    They are four lines, or one line of JSON: state by state that is what `core.export.libraries` reads.
    """
    error = objective if setup.objective.reduction == "mean" else f"({objective}) / len(rows)"
    if as_json:
        return [
            "said = {",
            '    "iteration": state,',
            f'    "error": float({error}),',
            f'    "outputs": {outputs},',
            f'    "weights": {weights},',
            f'    "biases": {biases},',
            "}",
            "print(json.dumps(said), flush=True)",
        ]
    return [
        f'print("error", repr(float({error})))',
        f'print("outputs", {outputs})',
        f'print("weights", {weights})',
        f'print("biases", {biases})',
    ]


def _rows(matrix: Array) -> str:
    rows = ", ".join(repr(row) for row in matrix.tolist())
    return f"[{rows}]"
