"""Weights of other libraries on the command line: read, recognised, and written."""

import argparse
from collections.abc import Iterable
from typing import Any

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.base.exit_status import OK, CommandError
from core.base.message import Message
from core.base.number_format import grouped
from core.base.spoken import said
from core.cli.output import keep_what_is_read, print_json, print_line
from core.cli.text_tables import console_for_tables, table_of
from core.cli.trained import advance, files_of, refuse_if_ended, run_of, setup_at
from core.network.function_names import function_name
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import open_setup
from core.weight_files.activation_names import word_of
from core.weight_files.formats import FORMATS, WeightFormat, format_for, format_named, read_weights, write_weights
from core.weight_files.into_setup import into_network
from core.weight_files.values import NetworkWeights, RecognisedWeights, values_of


def weights(arguments: argparse.Namespace) -> int:
    """Read a file of weights, or write one."""
    return _read(arguments) if arguments.direction == "read" else _write(arguments)


def _read(arguments: argparse.Namespace) -> int:
    if arguments.out is not None and arguments.into is None:
        raise CommandError(said("--out needs --into SCENARIO: whose samples and training come with the weights"))
    if arguments.out is not None:
        keep_what_is_read("--out", arguments.out, [arguments.file])
    kind, found = read_weights(arguments.file)
    notes, values = found.notes, found.values
    placed = None
    if arguments.into is not None:
        placed = into_network(open_setup(arguments.into), values)
        notes += placed.notes
        values = values_of(placed.setup.network, placed.setup.start)
    if placed is not None and arguments.out is not None:
        text = scenario_text(as_saved(placed.setup, arguments.out.absolute().parent))
        try:
            write_text_file(arguments.out, text)
        except ScenarioError as fault:
            raise CommandError(f"--out {arguments.out}: {fault.problem}") from None
    if arguments.json:
        print_json(_answer(kind, values, notes))
    else:
        _print(arguments.file.name, kind, RecognisedWeights(values, notes))
    return OK


def _write(arguments: argparse.Namespace) -> int:
    kind = format_for(arguments.to) if arguments.kind is None else format_named(arguments.kind)
    if kind is None:
        kinds = ", ".join(dict.fromkeys(each.suffixes[0] for each in FORMATS))
        raise CommandError(
            said("--to {file}: its ending is none of {kinds}; --as says which kind it is").format(
                file=arguments.to, kinds=kinds
            )
        )
    training_run = run_of(arguments.scenario)
    setup = setup_at(training_run, arguments.iteration)
    keep_what_is_read("--to", arguments.to, files_of(arguments.scenario, setup))
    advance(training_run, arguments.iteration)
    refuse_if_ended(training_run, arguments.iteration)
    notes = write_weights(arguments.to, values_of(setup.network, training_run.trace.parameters), kind)
    print_line(
        said("{file}: {kind}, the weights of iteration {iteration}.").format(
            file=arguments.to, kind=kind.title, iteration=grouped(arguments.iteration)
        )
    )
    _print_notes(notes)
    return OK


def _print(name: str, kind: WeightFormat, found: RecognisedWeights) -> None:
    values = found.values
    sizes = "-".join(map(str, values.sizes))
    count = sum(layer.weights.size + (0 if layer.biases is None else layer.biases.size) for layer in values.layers)
    print_line(
        said("{file}: {kind}. A {sizes} network; parameters: {count}.").format(
            file=name, kind=kind.title, sizes=sizes, count=grouped(count)
        )
    )
    _print_notes(found.notes)
    table = table_of(said("layer"), said("weights"), said("biases"), said("activation"), said("in the file"))
    for number, layer in enumerate(values.layers, start=1):
        activation = "?" if layer.activation is None else str(function_name(layer.activation.name))
        biases = "–" if layer.biases is None else str(layer.biases.size)
        table.add_row(str(number), f"{layer.fan_in} × {layer.fan_out}", biases, activation, layer.name)
    console_for_tables().print(table)


def _print_notes(notes: Iterable[Message]) -> None:
    for note in notes:
        text = str(note)
        print_line(said("{sentence}.").format(sentence=f"{text[:1].upper()}{text[1:]}"))


def _answer(kind: WeightFormat, values: NetworkWeights, notes: Iterable[Message]) -> dict[str, Any]:
    return {
        "format": kind.name,
        "sizes": list(values.sizes),
        "activations": [None if layer.activation is None else word_of(layer.activation) for layer in values.layers],
        "weights": [layer.weights.tolist() for layer in values.layers],
        "biases": [[] if layer.biases is None else layer.biases.tolist() for layer in values.layers],
        "notes": [str(note) for note in notes],
    }
