"""Other libraries on the command line: what they do, a script for one, and a run of one held against ours."""

import argparse
from typing import Any

from core.base.atomic_files import write_text_file
from core.base.errors import MessageError, ScenarioError
from core.base.exit_status import OFF, OK, CommandError
from core.base.number_format import NumberFormat, grouped
from core.base.spoken import said, spoken_code
from core.cli.messages import TerminalText
from core.cli.output import keep_what_is_read, print_json, print_line
from core.cli.text_tables import console_for_tables, table_of
from core.cli.trained import files_of, progress
from core.export.libraries.comparison import Comparison, compare
from core.export.libraries.finding import program_name, program_with
from core.export.libraries.library import Library
from core.export.libraries.printed_states import MOST_UNASKED, read_output, read_states
from core.export.libraries.running import Program, run_script
from core.export.libraries.scripts import last_iteration, own_setup, said_of, script_for
from core.export.libraries.table import LIBRARIES
from core.setup.setup import Setup, open_setup


def library(arguments: argparse.Namespace) -> int:
    """List the libraries, tell of one, write a script for it, or hold what it prints against a run of ours."""
    match arguments.asked:
        case "list":
            return _list(arguments)
        case "about":
            return _about(arguments)
        case "script":
            return _script(arguments)
    return _compare(arguments)


def _list(arguments: argparse.Namespace) -> int:
    if arguments.json:
        print_json([_answer(each) for each in LIBRARIES.values()])
        return OK
    table = table_of(said("name"), said("library"), said("version"), said("these numbers"))
    for each in LIBRARIES.values():
        table.add_row(each.name, each.title, each.version, said("no") if each.write is None else said("by a script"))
    console_for_tables().print(table)
    return OK


def _about(arguments: argparse.Namespace) -> int:
    chosen = LIBRARIES[arguments.name]
    if arguments.json:
        print_json(_answer(chosen))
        return OK
    title = own_setup(chosen).scenario.title_in(spoken_code())
    print_line(f"{chosen.title} {chosen.version}: {title}")
    for message in said_of(chosen):
        text = str(message)
        print_line(said("{sentence}.").format(sentence=f"{text[:1].upper()}{text[1:]}"))
    print_line(said("It needs: {line}").format(line=chosen.needs))
    return OK


def _answer(each: Library) -> dict[str, Any]:
    return {
        "name": each.name,
        "title": each.title,
        "version": each.version,
        "needs": each.needs,
        "script": each.write is not None,
        "precision": each.precision,
        "otherwise": [str(message) for message in each.otherwise],
        "found": str(each.found),
    }


def _asked_setup(arguments: argparse.Namespace) -> tuple[Library, Setup]:
    if arguments.every == 0:
        raise CommandError(said("--every 0: it is every how many iterations: 1, 2, …"))
    chosen = LIBRARIES[arguments.name]
    return chosen, own_setup(chosen) if arguments.scenario is None else open_setup(arguments.scenario)


def _script(arguments: argparse.Namespace) -> int:
    chosen, setup = _asked_setup(arguments)
    if arguments.scenario is not None:
        keep_what_is_read("--out", arguments.out, files_of(arguments.scenario, setup))
    text = script_for(setup, chosen, arguments.iterations, arguments.every)
    try:
        write_text_file(arguments.out, text)
    except ScenarioError as fault:
        raise CommandError(f"--out {arguments.out}: {fault.problem}") from None
    last = last_iteration(chosen, arguments.iterations)
    print_line(
        said("{file}: a script for {library} {version}; it prints iterations 0 to {last}.").format(
            file=arguments.out, library=chosen.title, version=chosen.version, last=grouped(last)
        )
    )
    print_line(said("It needs: {line}").format(line=chosen.needs))
    return OK


def _compare(arguments: argparse.Namespace) -> int:
    chosen, setup = _asked_setup(arguments)
    last = last_iteration(chosen, arguments.iterations)
    try:
        if arguments.output is not None:
            text, last = read_output(arguments.output), max(last, MOST_UNASKED)
        else:
            text = _ran(arguments, chosen, script_for(setup, chosen, arguments.iterations, arguments.every))
        states = read_states(text, setup.network, last)
    except MessageError as fault:
        raise CommandError(str(fault)) from None
    with progress(said("training")) as show:
        found = compare(setup, states, chosen.precision, chosen.abilities.own_start, show)
    if arguments.json:
        print_json(_compared(found, setup))
    else:
        _print(found, setup, chosen)
    return OK if found.agrees else OFF


def _ran(arguments: argparse.Namespace, chosen: Library, script: str) -> str:
    path = arguments.program or program_with(chosen)
    if path is None:
        name = program_name(chosen.language)
        raise CommandError(said("--run: {program} isn't on the path; --program says where it is").format(program=name))
    with progress(said("running the script")) as show:
        return run_script(script, chosen, Program(path, arguments.packages), float(arguments.timeout), show)


def _compared(found: Comparison, setup: Setup) -> dict[str, Any]:
    return {
        "agrees": found.agrees,
        "tolerance": found.tolerance,
        "same_start": found.same_start,
        "rounding_grew": found.rounding_grew,
        "states": [
            {
                "iteration": each.iteration,
                "error": _finite(each.error),
                "outputs": _finite(each.outputs),
                "parameters": _finite(each.parameters),
                "furthest": setup.names.of(setup.network.parameter(each.parameter)),
            }
            for each in found.differences
        ],
    }


def _finite(number: float) -> float | str:
    """JSON has no infinity: what is no number on one side alone is told so."""
    return number if number < float("inf") else "infinite"


def _print(found: Comparison, setup: Setup, chosen: Library) -> None:
    exact = NumberFormat()
    table = table_of(said("iteration"), said("error"), said("outputs"), said("parameters"), said("furthest"))
    for each in found.differences:
        name = setup.names.of(setup.network.parameter(each.parameter)) if each.parameters else ""
        apart = (f"{number:.1e}" for number in (each.error, each.outputs, each.parameters))
        table.add_row(grouped(each.iteration), *apart, name)
    console_for_tables().print(table)
    if not found.same_start:
        print_line(said("{library} draws its own start; the run here began there, too.").format(library=chosen.title))
    if found.ended is not None:
        last = grouped(found.ended)
        print_line(said("Here a number became infinite or NaN after iteration {last}.").format(last=last))
    first = found.first_apart
    if first is None:
        print_line(str(TerminalText.SAME_STATES(count=len(found.differences), tolerance=f"{found.tolerance:.1e}")))
    elif first.parameters <= found.tolerance:
        print_line(said("Apart from iteration {first} on.").format(first=grouped(first.iteration)))
    else:
        print_line(
            said("Apart from iteration {first} on: {name} is {here} here, and {there} there.").format(
                first=grouped(first.iteration),
                name=setup.names.of(setup.network.parameter(first.parameter)),
                here=exact.figure(first.here),
                there=exact.figure(first.there),
            )
        )
    if found.rounding_grew:
        text = said(
            "Rounding alone may be why: the run here, begun {precision} aside, is as far from itself by then. "
            "Compare earlier iterations."
        )
        print_line(text.format(precision=f"{chosen.precision:g}"))
