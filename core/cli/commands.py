"""What the command line does without a window: run, explain, check, scenarios, validate, data; and the table of all.

Each command prints its answer on standard output and returns the exit status.
"""

import argparse
import csv
import io
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import numpy as np

from core.analysis.gradient_check import check_gradients
from core.base.atomic_files import write_file
from core.base.errors import MisfitError, ScenarioError, shortened
from core.base.exit_status import OFF, OK, CommandError
from core.base.number_format import NumberFormat
from core.base.spoken import said, spoken_code
from core.cli.exercise_commands import exercise, mark
from core.cli.json_answers import chain_answer, check_answer, state_answer, table_answer, update_answer
from core.cli.kernel_command import kernel
from core.cli.lesson_command import validate_lesson
from core.cli.library_command import library
from core.cli.output import keep_what_is_read, print_json, print_line, print_numbers
from core.cli.text_tables import console_for_tables, print_chain, print_check, print_state, print_table, table_of
from core.cli.trained import (
    advance,
    advance_through,
    check_sample,
    files_of,
    progress,
    reached,
    refuse_if_ended,
    run_of,
    setup_at,
)
from core.cli.weights_command import weights
from core.data.samples import decisions_of_file
from core.data.tables.csv_writer import cell_of
from core.data.tables.error import TableError
from core.data.tables.table import read_file
from core.explain.chain import chain_of
from core.explain.formulas import FormulaWriter
from core.export.epochs_table import EpochRow, write_epochs
from core.export.errors_text import ErrorsForm, StateError, errors_text, states_every
from core.export.states_table import StatesTable
from core.network.backward_pass import Trace
from core.network.elements import Bias, Element, Parameter, Weight
from core.network.find_element import NotFoundError, look_up
from core.scenario.lesson_or_not import is_lesson_file
from core.setup.concerns import concerns_of, concerns_of_inputs, concerns_of_share
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.epoch_scores import part_scores, parts_of
from core.training.run import Run
from core.training.step import Training

FOR_TABLES = 2**24  # bytes that a run may record which is written as it comes: what has left the numbers is found there


def run(arguments: argparse.Namespace) -> int:
    """Train, and print the state that was reached."""
    training_run = run_of(arguments.scenario, budget=FOR_TABLES)
    iterations = training_run.setup.iterations if arguments.iterations is None else arguments.iterations
    setup = setup_at(training_run, iterations)
    _keep_files(arguments, setup)
    if arguments.errors == 0:
        raise CommandError(said("--errors 0: it is every how many iterations: 1, 2, …"))
    wanted = states_every(arguments.errors, iterations, after_update=arguments.after) if arguments.errors else range(0)
    errors: list[StateError] = []
    an_epoch = Training(setup).batches.an_epoch
    ends = range(an_epoch, iterations + 1, an_epoch) if arguments.epochs is not None else range(0)
    noted = {*wanted, *ends}
    epochs: list[EpochRow] = []

    def record(trace: Trace, state: int) -> None:
        if state in wanted:
            errors.append(StateError(state, trace.error))
        if state in ends:
            epochs.append(_epoch_row(setup, trace, state, an_epoch))

    def train() -> None:
        if arguments.csv is not None:
            _advance_into(arguments.csv, training_run, iterations, setup, noted, record)
        else:
            advance_through(training_run, sorted(noted), iterations, record)
        refuse_if_ended(training_run, iterations)

    if arguments.epochs is None:
        train()
    else:
        _train_into(arguments.epochs, train, epochs, len(parts_of(setup)))
    trace = training_run.trace
    if arguments.json:
        answer = state_answer(setup, iterations, trace)
        print_json({**answer, "errors": errors} if wanted else answer)
    elif wanted:
        print_numbers(errors_text(errors, ErrorsForm(arguments.errors_as), after_update=arguments.after))
    else:
        print_state(setup, iterations, trace, NumberFormat())
        _print_concerns(setup)
    return OK


def explain(arguments: argparse.Namespace) -> int:
    """Print the chain of one weight or bias."""
    training_run = run_of(arguments.scenario, arguments.notation)
    setup = setup_at(training_run, arguments.iteration)
    parameter = _parameter(setup, arguments)
    advance(training_run, arguments.iteration)
    refuse_if_ended(training_run, arguments.iteration)
    batch = training_run.trace
    trace, row, sample = _sample_of(setup, arguments.iteration, batch, arguments.sample)
    rate, update = setup.rate_at(arguments.iteration), training_run.update_step
    chain = chain_of(setup.network, setup.names, trace, parameter, rate, row, batch=batch, update=update)
    writer = FormulaWriter(setup.names, trace, row, NumberFormat())
    if arguments.json:
        print_json(chain_answer(chain, writer) | update_answer(setup, chain, rate, update))
    else:
        print_chain(setup, chain, writer, arguments.iteration, sample, update)
    return OK


def check(arguments: argparse.Namespace) -> int:
    """Hold every gradient of a state against central differences."""
    setup, trace, _ = reached(arguments.scenario, arguments.iteration)
    with progress(said("checking")) as show:
        result = check_gradients(setup.network, setup.objective, trace, progress=show)
    if arguments.json:
        print_json(check_answer(setup, result, arguments.tolerance))
    else:
        print_check(setup, result, arguments.iteration, arguments.tolerance)
    return OK if result.passed(arguments.tolerance) else OFF


def scenarios(arguments: argparse.Namespace) -> int:
    """List the built-in scenarios."""
    setups = [open_setup(name) for name in built_in_names()]
    if arguments.json:
        listed = [{"name": each.name, "title": each.scenario.title_in("en")} for each in setups]
        print_json(listed)
        return OK
    table = table_of(said("name"), said("network"), said("title"))
    for each in setups:
        table.add_row(each.name, "-".join(map(str, each.network.sizes)), each.scenario.title_in(spoken_code()))
    console_for_tables().print(table)
    return OK


def validate(arguments: argparse.Namespace) -> int:
    """Say whether a scenario or lesson file keeps to the format."""
    if arguments.scenario not in built_in_names() and is_lesson_file(Path(arguments.scenario)):
        return validate_lesson(Path(arguments.scenario))
    setup = open_setup(arguments.scenario)
    sizes = "-".join(map(str, setup.network.sizes))
    count, samples = setup.network.parameter_count, f"{len(setup.whole.inputs)}"
    if setup.split is not None:
        samples += said(", of which {inputs} held out").format(inputs=len(setup.split.held_out.inputs))
    print_line(
        said("{scenario}: good. A {sizes} network; parameters: {count}, samples: {samples}.").format(
            scenario=arguments.scenario, sizes=sizes, count=count, samples=samples
        )
    )
    try:
        for decision in decisions_of_file(setup.scenario, setup.path.parent if setup.path else None):
            print_line(f"{setup.scenario.data.file}: {decision}")
    except MisfitError as misfit:  # the file has gone meanwhile
        raise misfit.of(arguments.scenario) from None
    _print_concerns(setup)
    for concern in concerns_of_inputs(setup.whole.inputs, setup.names):
        print_line(said("But {concern}.").format(concern=concern))
    return OK


def data(arguments: argparse.Namespace) -> int:
    """Say how a table is read."""
    try:
        with progress(said("reading")) as show:
            reading = read_file(arguments.file, progress=show)
    except TableError as fault:
        raise CommandError(str(fault.of(str(arguments.file)))) from None
    if arguments.json:
        print_json(table_answer(reading))
    else:
        print_table(reading)
    return OK


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    command.__name__: command
    for command in (run, explain, check, scenarios, validate, data, exercise, mark, weights, library, kernel)
}


# What is printed besides


def _epoch_row(setup: Setup, trace: Trace, state: int, an_epoch: int) -> EpochRow:
    """How good the state at the end of an epoch is, of which this is the pass."""
    parts = [part_scores(setup, part, trace.parameters.reshape(1, -1)) for part in parts_of(setup)]
    scores = tuple((float(part.losses[0]), float(part.accuracies[0])) for part in parts)
    return EpochRow(state // an_epoch, state, scores)


def _keep_files(arguments: argparse.Namespace, setup: Setup) -> None:
    """See that no table is written over what is read, nor over the other one."""
    kept = files_of(arguments.scenario, setup)
    for option, path in (("--csv", arguments.csv), ("--epochs", arguments.epochs)):
        if path is not None:
            keep_what_is_read(option, path, kept)
            kept.append(path)


def _train_into(path: Path, train: Callable[[], None], epochs: Sequence[EpochRow], parts: int) -> None:
    """Train, and write the epochs that have come of it: whole at the end, or not at all."""

    def rows() -> Iterator[EpochRow]:
        train()
        yield from epochs

    try:
        write_epochs(path, rows(), parts)
    except ScenarioError as fault:
        raise CommandError(f"--epochs {path}: {fault.problem}") from None


def _advance_into(
    path: Path,
    training_run: Run,
    until: int,
    setup: Setup,
    noted: Container[int],
    note: Callable[[Trace, int], None],
) -> None:
    """Train, and write state, error and outputs as CSV: whole at the end, or not at all."""
    network, names = setup.network, setup.names
    outputs: list[str] = [names.activation(network.depth - 1, j) for j in range(network.outputs)]
    batch = min(setup.batch, len(setup.samples.inputs))
    if batch > 1:
        outputs = [f"{output}[{row + 1}]" for row in range(batch) for output in outputs]

    def write(file: BinaryIO) -> None:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        writer = csv.writer(text)
        writer.writerow(["state", "error", *map(cell_of, outputs)])
        table = training_run.watch = StatesTable(writer.writerows, noted, note)
        table.write(Training(training_run.roots[0].setup), 0, training_run.trace.parameters[np.newaxis])
        advance(training_run, until)
        text.detach()

    try:
        write_file(path, write)
    except ScenarioError as fault:
        raise CommandError(f"--csv {path}: {fault.problem}") from None


def _print_concerns(setup: Setup) -> None:
    for concern in (*concerns_of(setup), *concerns_of_share(setup)):
        print_line(said("But {concern}.").format(concern=concern))


# What was asked for


def _parameter(setup: Setup, arguments: argparse.Namespace) -> Parameter:
    if arguments.name is not None:
        found: Element | None = None
        with suppress(NotFoundError):
            found = look_up(setup.network, setup.names, arguments.name)
        if not isinstance(found, Weight | Bias):
            raise CommandError(
                said("--name {name}: the network has no weight or bias of that name").format(
                    name=shortened(arguments.name)
                )
            )
        return found
    option, places = ("--weight", arguments.weight) if arguments.weight is not None else ("--bias", arguments.bias)
    numbers = [place - 1 for place in places]
    parameter: Parameter = Weight(*numbers) if option == "--weight" else Bias(*numbers)
    try:
        setup.network.position(parameter)
    except IndexError:
        sizes = "-".join(map(str, setup.network.sizes))
        asked = ",".join(map(str, places))
        raise CommandError(
            said("{option} {asked}: the {sizes} network has no such {what}; all are counted from 1").format(
                option=option, asked=asked, sizes=sizes, what=option[2:]
            )
        ) from None
    return parameter


def _sample_of(setup: Setup, state: int, batch: Trace, number: int | None) -> tuple[Trace, int, int]:
    """The trace and the row to explain, and the sample's number from 1: the batch's first unless asked for."""
    training = Training(setup)
    in_batch = training.batch(state)
    if number is None:
        return batch, 0, in_batch[0] + 1
    check_sample(setup, number)
    if number - 1 in in_batch:
        return batch, in_batch.index(number - 1), number
    return training.trace_of_sample(number - 1, batch.parameters, state), 0, number
