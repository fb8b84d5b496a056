"""A listing as a program: what it begins from, its lines, and what prints their numbers. It needs only NumPy."""

import re

import numpy as np
from numpy.typing import NDArray

from core.base.errors import one_line, shortened
from core.base.number_format import grouped
from core.exercises.sheet.quantity import QuantityKind
from core.listing.line import LineResult, ListingHeading, ListingLine, ListingPart
from core.listing.listing import Listing, ListingGiven
from core.listing.snippets import helpers
from core.listing.step_code import STATE, UPDATE
from core.network.backward_pass import Trace
from core.network.optimizers import UpdateStep

Array = NDArray[np.float64]

MOST_NUMBERS = 100_000  # that a program begins from


def numbers_in(listing: Listing, trace: Trace) -> int:
    """How many numbers the program would begin from."""
    of_parameters = trace.parameters.size * (1 + len(listing.setup.optimizer.carries))
    return int(of_parameters + (trace.forward.inputs.size if listing.is_of_batch else 0))


def listing_program(listing: Listing, trace: Trace, state: int, row: int = 0, update: UpdateStep | None = None) -> str:
    """The program of the iteration that leads on from `state`, and prints its numbers part by part.

    `trace` is the pass of its batch; where the listing has a single sample, that is the one in `row`. `update` says
    what is carried there, where the optimizer carries something.

    Raises
    ------
    ValueError
        If the listing begins from what is carried, and nothing says what that is.
    """
    title = one_line(listing.setup.scenario.title_in("en"))
    head = ["# Written by Backstep.", f"# Iteration {grouped(state)} of this network:", f"# {shortened(title)}"]
    parts = ["\n".join(head), "import numpy as np\n\nnp.set_printoptions(precision=17, threshold=10**6)"]
    parts += [f"\n{each}" for each in helpers(listing.setup, [line.text for line in listing.lines])]
    givens = [_given_of_update(each, listing, state, update) or _given(each, trace, row) for each in listing.givens]
    parts.append("\n" + "\n".join(givens))
    heading: ListingHeading | None = None
    block: list[str] = []
    printed: list[ListingLine] = []
    for line in listing.lines:
        if line.heading != heading:
            parts += _closed(block, printed)
            heading, block, printed = line.heading, [f"# {heading_text(listing, line.heading)}"], []
        if line.makes_anew and any(each.variable == line.variable for each in printed):  # what it was is printed before
            block += _printing(printed)
            printed = []
        block.append(line.text)
        if line.printed is not None and line.printed.text:
            block[-1] += f"  # printed: {line.printed.text}"
        printed = [*printed, line]
    parts += _closed(block, printed)
    return "\n\n".join(parts) + "\n"


def heading_text(listing: Listing, heading: ListingHeading) -> str:
    """What stands above a part of a program."""
    if heading.part is not ListingPart.BACK:
        return str(heading.part.value)
    above = heading.layer == listing.setup.network.depth - 1
    weights = weights_text(listing, heading.layer)
    return f"back: from the error to {weights}" if above else f"back: from there to {weights}"


def weights_text(listing: Listing, layer: int) -> str:
    """The variables of a layer's weights, as its listing has them."""
    made = [line.variable for line in listing.lines if line.result is not None and _updates(line.result, layer)]
    return ", ".join(dict.fromkeys(_array_of(each) for each in made))


def _array_of(variable: str) -> str:
    return variable.removesuffix("_new")


def _updates(result: LineResult, layer: int) -> bool:
    return result.kind is QuantityKind.NEW_WEIGHT and result.layer == layer and not result.step_key


def _closed(block: list[str], printed: list[ListingLine]) -> list[str]:
    return ["\n".join([*block, *_printing(printed)])] if block else []


def _printing(lines: list[ListingLine]) -> list[str]:
    """What prints the variables that lines have made, each once."""
    names = dict.fromkeys(line.variable for line in lines)
    return [f'print("{name} =", {name})' for name in names]


def _given_of_update(given: ListingGiven, listing: Listing, state: int, update: UpdateStep | None) -> str:
    """What is given of the update; empty where it is something else."""
    if not given.of_update:
        return ""
    if given.of_update == STATE:
        return f"{given.name} = {state}"
    if update is None:
        raise ValueError(f"nothing says what {given.name} is")
    if given.of_update == UPDATE or given.result is None:
        return f"{given.name} = {update.k}"
    carried = update.carried[update.optimizer.carries.index(given.of_update)]
    network = listing.setup.network
    numbers = _of_parameters(given.result, network.weights(carried), network.biases(carried))
    return f"{given.name} = {_array(numbers[None, :] if given.is_row else numbers)}"


def _given(given: ListingGiven, trace: Trace, row: int) -> str:
    if given.number is not None:
        return f"{given.name} = {given.number!r}"
    if given.is_list_of:
        matrices = ",\n".join(f"    {_array(_numbers(each, trace, row))}" for each in given.is_list_of)
        return f"{given.name} = [\n{matrices},\n]"
    result = given.result
    if result is None:
        raise ValueError(f"nothing is given in {given.name}")
    if given.are_classes:
        return f"{given.name} = np.array({trace.targets.argmax(axis=1).tolist()!r})"
    if given.is_of_batch:
        of_all = trace.forward.inputs if result.kind is QuantityKind.INPUT else trace.targets
        return f"{given.name} = {_array(of_all)}"
    numbers = _numbers(result, trace, row)
    if given.is_column:
        numbers = numbers[:, None]
    return f"{given.name} = {_array(numbers[None, :] if given.is_row else numbers)}"


def _numbers(result: LineResult, trace: Trace, row: int) -> Array:
    match result.kind:
        case QuantityKind.INPUT:
            return np.asarray(trace.forward.inputs[row])
        case QuantityKind.TARGET:
            return np.asarray(trace.targets[row])
    return _of_parameters(result, trace.weights, trace.biases)


def _of_parameters(result: LineResult, of_weights: list[Array], of_biases: list[Array]) -> Array:
    """Those of the weights or biases that a result is of, where there is a number for each of them, by layers."""
    weights, biases = of_weights[result.layer], of_biases[result.layer]
    if result.kind is QuantityKind.BIAS:
        return biases
    if result.bias_column:
        return np.column_stack((weights.T, biases))
    return weights if result.target is None else weights[:, result.target]


def _array(numbers: Array) -> str:
    written = re.sub(r"\b(nan|inf)\b", r"np.\1", repr(numbers.tolist()))
    return f"np.array({written})"
