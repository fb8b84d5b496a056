"""The command line's answers for people: aligned text and tables."""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from rich.text import Text

from core.analysis.gradient_check import GradientCheck
from core.base.errors import one_line
from core.base.message import Count, Message
from core.base.number_format import NumberFormat, figure, put_in, signed
from core.base.spoken import said, spoken_code
from core.cli.messages import TerminalText
from core.data.tables.reading import Reading
from core.explain.chain import Chain, Path
from core.explain.formulas import FormulaWriter
from core.explain.update_lines import carried_text, step_rows
from core.network.backward_pass import Trace
from core.network.elements import Bias
from core.network.network import BiasKind
from core.network.optimizers import UpdateStep
from core.setup.learned_samples import held_out_scores
from core.setup.setup import Setup
from core.training.step import Training

MOST_ROWS = 60
MOST_WAYS = 3
FIRST = 5  # numbers of a column


class PlainConsole(Console):
    """Standard output that shows every text as it is: nothing in a name is a style, a picture or a terminal's order."""

    def __init__(self, width: int | None = None) -> None:
        super().__init__(highlight=False, markup=False, emoji=False, width=width)

    def render_str(self, text: str, **how: Any) -> Text:
        """The text as it is shown; all that is printed comes by here."""
        return super().render_str("\n".join(map(one_line, text.split("\n"))), **how | {"emoji": False})

    def on_broken_pipe(self) -> None:
        """Who reads it has seen enough: left to whoever runs the command, as for all that is printed otherwise."""
        raise BrokenPipeError


def console_for_tables() -> Console:
    """Standard output, for tables and text that is not to be styled."""
    # In a pipe nothing is to be wrapped: whoever reads it has no width.
    console = PlainConsole()
    return console if console.is_terminal else PlainConsole(width=10_000)


def table_of(*headings: str) -> Table:
    """An empty table without lines, with these columns."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 3, 0, 0))
    for heading in headings:
        table.add_column(heading, no_wrap=True, justify="left")
    return table


def print_state(setup: Setup, iteration: int, trace: Trace, number_format: NumberFormat) -> None:
    """Print a state: its error, its outputs, its parameters and their gradients; at most `MOST_ROWS` of each."""
    network, names = setup.network, setup.names
    console = console_for_tables()
    console.print(
        said("{title}\niteration {state}, error {error}").format(
            title=setup.scenario.title_in(spoken_code()), state=iteration, error=number_format.figure(trace.error)
        )
    )
    scores = held_out_scores(setup, trace.parameters)
    if scores is not None and setup.split is not None:
        count, error = len(setup.split.held_out.inputs), number_format.figure(scores.error)
        if scores.accuracy is None:
            told = TerminalText.HELD_OUT(count=count, error=error)
        else:
            share = number_format.figure(100 * scores.accuracy)
            told = TerminalText.HELD_OUT_RIGHT(count=count, error=error, share=share)
        console.print(str(told))
    console.print(_mistaken(setup))
    rows = Training(setup).batch(iteration)
    outputs = table_of(said("sample"), said("output"), said("value"), said("target"))
    for row, j in _first(len(rows), network.outputs):
        name = names.output(j)
        value, target = float(trace.forward.outputs[row, j]), float(trace.targets[row, j])
        outputs.add_row(str(rows[row] + 1), name, figure(value, 10), figure(target, 10))
    console.print(outputs)
    parameters = table_of(said("parameter"), said("value"), said("gradient"))
    for position in range(min(network.parameter_count, MOST_ROWS)):
        name = names.of(network.parameter(position))
        value, gradient = float(trace.parameters[position]), float(trace.gradient[position])
        parameters.add_row(name, figure(value, 10), signed(gradient, 10))
    console.print()
    console.print(parameters)
    left_out = network.parameter_count - MOST_ROWS
    if left_out > 0:
        console.print(said("… and {left_out} more: --json prints all of them").format(left_out=left_out))


def _first(samples: int, outputs: int) -> Iterator[tuple[int, int]]:
    for number in range(min(samples * outputs, MOST_ROWS)):
        yield divmod(number, outputs)


def print_chain(
    setup: Setup, chain: Chain, writer: FormulaWriter, iteration: int, sample: int, update: UpdateStep
) -> None:
    """Print a chain as aligned text, its formulas as `writer` writes them; `sample` counts from 1."""
    console = console_for_tables()
    held_out = said(", which is held out: not trained on") if setup.is_held_out(sample - 1) else ""
    console.print(
        said("{name} = {value}   at iteration {state}, sample {sample}{held_out}").format(
            name=chain.name, value=figure(chain.value, 10), state=iteration, sample=sample, held_out=held_out
        )
    )
    console.print(_mistaken(setup))
    ways, gradient = chain.ways, writer.names.gradient(chain.parameter)
    if ways == 1:
        _print_way(console, gradient, chain.paths[0], writer)
    else:
        console.print(
            said("{gradient} is the sum over {ways} paths, the largest first:\n").format(gradient=gradient, ways=ways)
        )
        for number, way in enumerate(chain.paths[:MOST_WAYS], start=1):
            _print_way(console, said("path {number}").format(number=number), way, writer)
        rest = chain.paths[MOST_WAYS:]
        left_out = len(rest) + (chain.omitted.count if chain.omitted else 0)
        if left_out:
            added = math.fsum(way.product for way in rest) + (chain.omitted.sum if chain.omitted else 0.0)
            console.print(f"{TerminalText.MORE_PATHS(count=left_out, sum=writer.number_format.signed(added))}\n")
        console.print(f"{gradient} = {signed(chain.sample_gradient, 10)}")
    if chain.gradient != chain.sample_gradient:
        of_batch = writer.names.gradient(chain.parameter, of_batch=True)
        console.print(
            said("{of_batch} = {signed}   of the whole batch, with any penalty").format(
                of_batch=of_batch, signed=signed(chain.gradient, 10)
            )
        )
    position = setup.network.position(chain.parameter)
    if not update.is_plain and setup.network.trainable[position]:
        console.print(f"{update.optimizer.name}: {carried_text(update, position, NumberFormat(10))}, k = {update.k}")
        for row in step_rows(update, position, chain.gradient, NumberFormat(10)):
            console.print(f"  {row.name} = {row.formula.text} = {row.formula.numbers} = {figure(row.value, 10)}")
    text = _update(setup, chain, writer.number_format, setup.rate_at(iteration), update)
    console.print(said("update: {update}").format(update=text))


def _update(setup: Setup, chain: Chain, number_format: NumberFormat, learning_rate: float, update: UpdateStep) -> str:
    if isinstance(chain.parameter, Bias) and setup.network.layers[chain.parameter.layer].bias is BiasKind.FIXED:
        return said("none, the bias is fixed; it stays {figure}").format(figure=figure(chain.value, 12))
    rate, shrinking = number_format.figure(learning_rate), update.optimizer.shrinking
    less = f" − {rate} · {figure(shrinking, 10)} · {put_in(chain.value, 10)}" if shrinking else ""
    less = "" if isinstance(chain.parameter, Bias) else less
    moves_by = update.numbers(setup.network.position(chain.parameter), chain.gradient)["step"]
    return f"{figure(chain.value, 12)}{less} − {rate} · {put_in(moves_by, 10)} = {figure(chain.new_value, 12)}"


def _mistaken(setup: Setup) -> str:
    """A line that says which mistakes all gradients are computed by; empty where none is made."""
    names = " + ".join(mistake.name for mistake in setup.rule.mistakes)
    return said("gradients by a mistake made on purpose: {names}\n").format(names=names) if names else ""


def _print_way(console: Console, heading: str, way: Path, writer: FormulaWriter) -> None:
    label = writer.names.factor_label
    product = "*" if writer.names.notation == "code" else "·"
    console.print(f"{heading} = {product.join(map(label, range(len(way.factors))))}")
    table = table_of(*[""] * 5)
    table.show_header = False
    for index, factor in enumerate(way.factors):
        rendered = writer.factor(factor)
        table.add_row(
            f"  {label(index)}",
            f"= {rendered.of}",
            f"= {rendered.text}",
            f"= {rendered.numbers}",
            f"= {signed(factor.value, 10)}",
        )
    console.print(table)
    console.print(said("  product = {signed}\n").format(signed=signed(way.product, 10)))


def print_check(setup: Setup, result: GradientCheck, iteration: int, tolerance: float) -> None:
    """Print what is off by more than `tolerance`, the worst first; what is at a kink; and how many gradients agree."""
    console = console_for_tables()
    is_wrong, is_smooth = result.wrong(tolerance), ~result.at_kink
    worst_first = np.argsort(-np.nan_to_num(result.off, nan=np.inf), kind="stable")
    wrong, kinks, checked = int(is_wrong.sum()), int((~is_smooth & ~is_wrong).sum()), len(result.positions)
    unknown = int(result.undetermined.sum())
    table = table_of(said("parameter"), said("gradient"), said("central difference"), said("difference"))
    for index in worst_first[is_smooth[worst_first]][: MOST_ROWS if wrong else 5]:
        table.add_row(
            _name_at(setup, result, index),
            signed(float(result.gradients[index]), 10),
            signed(float(result.differences[index]), 10),
            figure(float(result.off[index]), 2),
        )
    console.print(table)
    if not is_smooth.all():
        console.print(
            said(
                "\nat a kink, where a weighted sum is 0, the error has two slopes, and a gradient may be any "
                "between them:\n"
            )
        )
        table = table_of(said("parameter"), said("gradient"), said("from the left"), said("from the right"), "")
        for index in worst_first[~is_smooth[worst_first]][:MOST_ROWS]:
            beside = result.beside[index]
            table.add_row(
                _name_at(setup, result, index),
                signed(float(result.gradients[index]), 10),
                signed(beside.left, 10),
                signed(beside.right, 10),
                said("wrong: it is none of them") if is_wrong[index] else "",
            )
        console.print(table)
    if wrong:
        rule = " + ".join(mistake.name for mistake in setup.rule.mistakes) or setup.rule.name
        verdict = [TerminalText.OFF(count=wrong, all=Count.GRADIENT(count=checked), rule=rule)]
    else:
        verdict = [_which(checked, setup.network.parameter_count, kinks + unknown)]
    if kinks:
        verdict.append(TerminalText.AT_KINK(count=kinks))
    if unknown:
        verdict.append(TerminalText.UNKNOWN(count=unknown))
    told = "; ".join(map(str, verdict))
    console.print(said("\niteration {state}: {verdict}").format(state=iteration, verdict=told))


def _name_at(setup: Setup, result: GradientCheck, index: int) -> str:
    return setup.names.of(setup.network.parameter(int(result.positions[index])))


def _which(checked: int, count: int, others: int) -> Message:
    """Which gradients agree, where none is wrong."""
    if others:
        return TerminalText.AGREE(count=checked - others, all=Count.GRADIENT(count=checked))
    if checked < count:
        return TerminalText.SPREAD(count=checked, all=Count.GRADIENT(count=count))
    return TerminalText.ALL_AGREE(count=count)


def print_table(reading: Reading) -> None:
    """Print how a table is read: what was decided, each column with its first numbers, and the rows left out."""
    console = console_for_tables()
    for decision in reading.decisions:
        console.print(one_line(str(decision)))
    table = table_of(said("column"), said("name"), said("role"), said("first numbers"))
    for column in reading.columns[:MOST_ROWS]:
        parts = list(reading.parts_of(column)) if column.is_used else [(column.name, np.empty(0))]
        for name, numbers in parts[:MOST_ROWS]:
            first = "  ".join(figure(float(value), 10) for value in numbers[:FIRST])
            more = "  …" if len(numbers) > FIRST else ""
            table.add_row(str(column.index + 1), name, column.role, first + more)
    console.print()
    console.print(table)
    if len(reading.columns) > MOST_ROWS:
        console.print(
            said("… and {count:,} more columns: --json prints all of them").format(
                count=len(reading.columns) - MOST_ROWS
            )
        )
    if reading.left_out_rows:
        rows = table_of(said("line"), said("left out because"))
        for row in reading.left_out_rows[:MOST_ROWS]:
            rows.add_row(str(row.line), str(row.why))
        console.print()
        console.print(rows)
        if len(reading.left_out_rows) > MOST_ROWS:
            console.print(
                said("… and {count:,} more rows: --json lists all of them").format(
                    count=len(reading.left_out_rows) - MOST_ROWS
                )
            )
    kept = int(reading.kept.sum())
    console.print(said("\n{kept:,} of {row_count:,} rows are samples").format(kept=kept, row_count=reading.row_count))
