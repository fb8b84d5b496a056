"""What may stand behind the program's name: the commands, their words and options, and what help says of each."""

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from core.analysis.gradient_check import TOLERANCE
from core.base.file_kind import WEIGHT_FORMATS
from core.base.spoken import said
from core.base.version import VERSION
from core.cli.one_line_parser import OneLineParser
from core.cli.program import called_as
from core.cli.typed_words import (
    CountedPlaces,
    OneOf,
    TypedCount,
    decimals_of,
    digits_of,
    rate_of,
    scale_of,
    size_of,
    tolerance_of,
)
from core.cli.window_parser import NEW_WINDOW, scenario_help
from core.export.libraries.names import LIBRARY_NAMES
from core.network.notations import NOTATIONS

_Commands: TypeAlias = "argparse._SubParsersAction[OneLineParser]"  # noqa: SLF001 - it has no other name


def all_commands() -> tuple[argparse.ArgumentParser, set[str]]:
    """The parser of all commands, and their names."""
    return _parser_of(_COMMANDS), set(_COMMANDS)


def parser_of(command: str) -> argparse.ArgumentParser:
    """The parser of a call that begins with this command; none is made for the others."""
    return _parser_of([command])


def _parser_of(names: Iterable[str]) -> argparse.ArgumentParser:
    program = called_as()
    parser = OneLineParser(
        prog=program,
        usage=f"{program} [{NEW_WINDOW}] [SCENARIO]\n       {program} COMMAND …",
        description=said(
            "Backstep: watch, step, rewind and question backpropagation. "
            "Without a command the window opens, on SCENARIO where one is named."
        ),
        epilog=said("{program} COMMAND --help says more of each.").format(program=program),
    )
    parser.add_argument(
        "--version", action="version", version=f"Backstep {VERSION}", help=said("show the version and exit")
    )
    subparsers = parser.add_subparsers(
        prog=program, title=said("commands"), metavar="COMMAND", dest="command", required=True
    )
    for name in names:
        _COMMANDS[name](subparsers)
    return parser


def _command_run(commands: _Commands) -> None:
    run = commands.add_parser("run", help=said("train, and print the state that was reached"))
    _add_scenario(run)
    run.add_argument(
        "--iterations",
        type=TypedCount(),
        metavar="N",
        help=said("how many updates (default: what the scenario suggests)"),
    )
    run.add_argument("--csv", type=Path, metavar="FILE", help=said("write state, error and outputs of every state"))
    run.add_argument(
        "--epochs",
        type=Path,
        metavar="FILE",
        help=said("write error and right answers at the end of each epoch, of training and held-out samples"),
    )
    run.add_argument(
        "--errors",
        type=TypedCount(),
        metavar="N",
        help=said("print the error of every N-th iteration in place of the state"),
    )
    run.add_argument(
        "--errors-as",
        choices=("lines", "markdown", "tsv"),
        default="lines",
        help=said(
            "how: lines as a program prints them, a table in Markdown, or one for a spreadsheet (default: lines)"
        ),
    )
    run.add_argument(
        "--after",
        action="store_true",
        help=said(
            "count the updates from 0, as programs do that print the error after one: their iteration 0 is 1 here"
        ),
    )
    _add_json(run)


def _command_explain(commands: _Commands) -> None:
    explain = commands.add_parser("explain", help=said("print the chain of one weight or bias, factor by factor"))
    _add_scenario(explain)
    _add_iteration(explain)
    which = explain.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--weight", type=CountedPlaces(3), metavar="L,I,J", help=said("layer, from, to, each counted from 1")
    )
    which.add_argument("--bias", type=CountedPlaces(2), metavar="L,J", help=said("layer, neuron, each counted from 1"))
    which.add_argument("--name", metavar="NAME", help=said("the name on the screen, such as W11"))
    _add_sample(explain)
    _add_notation(explain)
    _add_json(explain)


def _command_check(commands: _Commands) -> None:
    check = commands.add_parser(
        "check", help=said("hold every gradient against central differences; exit status 1 where one is off")
    )
    _add_scenario(check)
    _add_iteration(check)
    check.add_argument(
        "--tolerance", type=tolerance_of, default=TOLERANCE, metavar="X", help=said("relative (default: %(default)g)")
    )
    _add_json(check)


def _command_exercise(commands: _Commands) -> None:
    exercise = commands.add_parser("exercise", help=said("print one iteration as a sheet to be worked out by hand"))
    _add_sheet(exercise)
    _add_json(exercise)


def _command_mark(commands: _Commands) -> None:
    mark = commands.add_parser("mark", help=said("mark the answers to such a sheet, or all that a class has handed in"))
    mark.add_argument(
        "scenario",
        nargs="?",
        metavar="SCENARIO",
        help=said("{scenario}; with --all only where it is your own").format(scenario=scenario_help()),
    )
    _add_sheet_options(mark)
    mark.add_argument(
        "answers", nargs="?", type=Path, metavar="ANSWERS.json", help=said('{"z[1,1]": "0.33", …}, by ids or names')
    )
    mark.add_argument(
        "--all", type=Path, metavar="FOLDER", help=said("mark every file in it, each by its sheet's code")
    )
    mark.add_argument("--csv", type=Path, metavar="FILE", help=said("with --all: write the class's table there"))
    mark.add_argument(
        "--strict", action="store_true", help=said("exit status 1 where an answer is neither right nor missing")
    )
    _add_json(mark)


def _command_worksheet(commands: _Commands) -> None:
    worksheet = commands.add_parser("worksheet", help=said("write such sheets to be printed, and their key"))
    _add_sheet(worksheet)
    _add_worksheet(worksheet)


def _command_scenarios(commands: _Commands) -> None:
    scenarios = commands.add_parser("scenarios", help=said("list the built-in scenarios"))
    _add_json(scenarios)


def _command_validate(commands: _Commands) -> None:
    validate = commands.add_parser("validate", help=said("say whether a scenario or lesson file keeps to the format"))
    _add_scenario(validate, said("a built-in scenario's name, or the path of a scenario file or a lesson file"))


def _command_data(commands: _Commands) -> None:
    data = commands.add_parser(
        "data", help=said("say how a table is read: its columns, their numbers, what is left out")
    )
    data.add_argument("file", type=Path, metavar="FILE", help=said("a table: CSV in any dialect, .xlsx, .ods, ARFF"))
    _add_json(data)


def _command_picture(commands: _Commands) -> None:
    picture = commands.add_parser("picture", help=said("save a picture of the window; no display is needed"))
    _add_scenario(picture)
    picture.add_argument(
        "--state", type=TypedCount(), default=0, metavar="N", help=said("train to this state (default: 0)")
    )
    picture.add_argument("--select", metavar="NAME", help=said("pin this weight or neuron in the inspector: W11"))
    picture.add_argument("--view", metavar="NAME", help=said("show this view in the lower right: matrices"))
    picture.add_argument(
        "--do",
        action="append",
        default=[],
        metavar="ACTION",
        help=said("do this before: projector, or another action; may stand several times"),
    )
    _add_notation(picture)
    picture.add_argument("--theme", choices=("light", "dark"), default="light", help=said("(default: %(default)s)"))
    picture.add_argument(
        "--size", type=size_of, default=(1280, 800), metavar="WxH", help=said("in points (default: 1280x800)")
    )
    picture.add_argument("--scale", type=scale_of, default=1.0, metavar="X", help=said("pixels a point (default: 1)"))
    picture.add_argument("--out", type=Path, required=True, metavar="FILE.png", help=said("where to save it"))


def _command_kernel(commands: _Commands) -> None:
    kernel = commands.add_parser("kernel", help=said("print the loop that is generated to train a small network"))
    _add_scenario(kernel)


def _command_install_desktop(commands: _Commands) -> None:
    desktop = commands.add_parser(
        "install-desktop",
        help=said("put Backstep and its file types into a Linux desktop's menu, or take them out again"),
    )
    desktop.add_argument("--uninstall", action="store_true", help=said("take back what was written"))
    desktop.add_argument(
        "--to",
        type=Path,
        metavar="FOLDER",
        help=said("such as /usr/local/share, for all users (default: the user's own)"),
    )


def _command_weights(commands: _Commands) -> None:
    """Weights of other libraries, read and written."""
    weights = commands.add_parser("weights", help=said("read or write a network's weights in another library's file"))
    both = weights.add_subparsers(title=said("commands"), metavar="COMMAND", dest="direction", required=True)
    read = both.add_parser("read", help=said("say what a file of weights holds, and how it was recognised"))
    read.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=said(".npz, .safetensors, .keras, .h5, .onnx, .json of brain.js, .net"),
    )
    read.add_argument("--into", metavar="SCENARIO", help=said("put them into this scenario's network"))
    read.add_argument(
        "--out", type=Path, metavar="FILE.toml", help=said("write the scenario that starts from them; needs --into")
    )
    _add_json(read)
    write = both.add_parser("write", help=said("train, and write the weights of the state that was reached"))
    _add_scenario(write)
    _add_iteration(write)
    write.add_argument("--to", type=Path, required=True, metavar="FILE", help=said("its ending says which kind"))
    kind = OneOf(*WEIGHT_FORMATS)
    write.add_argument("--as", dest="kind", type=kind, metavar=str(kind), help=said("which kind, if not by the ending"))


def _command_library(commands: _Commands) -> None:
    """Other libraries: scripts that print our numbers there, and what comes of them held against ours."""
    library = commands.add_parser(
        "library", help=said("write a script that prints the same numbers in another library, or compare with one")
    )
    asked = library.add_subparsers(title=said("commands"), metavar="COMMAND", dest="asked", required=True)
    _add_json(asked.add_parser("list", help=said("list the libraries")))
    about = asked.add_parser("about", help=said("say what a library does, in Backstep's terms"))
    _add_library_name(about)
    _add_json(about)
    script = asked.add_parser("script", help=said("write the script of a scenario for a library"))
    _add_library_run(script)
    script.add_argument("--out", type=Path, required=True, metavar="FILE", help=said("where to write it"))
    compare = asked.add_parser(
        "compare", help=said("hold what such a script prints against a run here; exit status 1 where they are apart")
    )
    _add_library_run(compare)
    source = compare.add_mutually_exclusive_group(required=True)
    source.add_argument("--output", type=Path, metavar="FILE", help=said("what the script printed, in a file"))
    source.add_argument("--run", action="store_true", help=said("run the script with the library, which is installed"))
    compare.add_argument(
        "--program",
        type=Path,
        metavar="FILE",
        help=said("by which Python, node, Rscript or java (default: on the path)"),
    )
    compare.add_argument(
        "--packages", type=Path, metavar="PATH", help=said("the folder of node_modules, or a library's .jar")
    )
    compare.add_argument(
        "--timeout",
        type=TypedCount(),
        default=120,
        metavar="S",
        help=said("end the script after S seconds (default: 120)"),
    )
    _add_json(compare)


def _add_library_name(parser: argparse.ArgumentParser) -> None:
    names = OneOf(*LIBRARY_NAMES)
    parser.add_argument("name", type=names, metavar="LIBRARY", help=said("one of: {names}").format(names=names))


def _add_library_run(parser: argparse.ArgumentParser) -> None:
    _add_library_name(parser)
    parser.add_argument(
        "scenario",
        nargs="?",
        metavar="SCENARIO",
        help=said("{scenario} (default: one that does as the library does)").format(scenario=scenario_help()),
    )
    parser.add_argument(
        "--iterations", type=TypedCount(), default=20, metavar="N", help=said("up to this state (default: 20)")
    )
    parser.add_argument(
        "--every", type=TypedCount(), default=1, metavar="K", help=said("print every K-th state (default: 1)")
    )


def _add_scenario(parser: argparse.ArgumentParser, what: str = "") -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=what or scenario_help())


def _add_iteration(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--iteration", type=TypedCount(), default=0, metavar="N", help=said("at this state (default: 0, the start)")
    )


def _add_sample(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sample",
        type=TypedCount(said("a sample's number: 1, 2, 3, …")),
        metavar="S",
        help=said("counted from 1 (default: the first of the state's batch)"),
    )


def _add_sheet(parser: argparse.ArgumentParser) -> None:
    """Which sheet is meant: the same words for all that is done with one."""
    _add_scenario(parser)
    _add_sheet_options(parser)


def _add_sheet_options(parser: argparse.ArgumentParser) -> None:
    _add_iteration(parser)
    _add_sample(parser)
    parser.add_argument(
        "--about",
        default="all",
        metavar="WHAT",
        help=said('only what this needs: "forward", an id such as z[1,1], or a name such as W11 (default: all)'),
    )
    digits = parser.add_mutually_exclusive_group()
    digits.add_argument(
        "--digits", type=digits_of, default=4, metavar="D", help=said("significant digits that are asked (default: 4)")
    )
    digits.add_argument(
        "--decimals",
        dest="digits",
        type=decimals_of,
        metavar="D",
        help=said("digits behind the point, in place of --digits"),
    )
    parser.add_argument(
        "--board", action="store_true", help=said("round each number as it is written, and go on with the rounded ones")
    )
    _add_notation(parser)


def _add_notation(parser: argparse.ArgumentParser) -> None:
    notations = OneOf(*NOTATIONS)
    parser.add_argument(
        "--notation",
        type=notations,
        metavar=str(notations),
        help=said("what everything is called (default: what the scenario says, or else the article's own names)"),
    )


def _add_worksheet(parser: argparse.ArgumentParser) -> None:
    """What is written of a sheet, and how it is laid out."""
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE.pdf", help=said("the blank sheets; .tex for LaTeX")
    )
    parser.add_argument("--key", type=Path, metavar="FILE.pdf", help=said("the key of each; .tex for LaTeX"))
    parser.add_argument(
        "--variants",
        type=TypedCount(said("a number of sheets from 1 to 60")),
        default=1,
        metavar="N",
        help=said("1 to 60; from the second on with drawn numbers (default: 1)"),
    )
    seed = TypedCount(said("a seed from 0 to 9999"))
    parser.add_argument("--seed", type=seed, default=7, metavar="K", help=said("that they are drawn by (default: 7)"))
    parser.add_argument(
        "--rate", type=rate_of, metavar="X", help=said("the update's learning rate (default: the scenario's)")
    )
    paper = OneOf("A4", "Letter")
    parser.add_argument("--paper", type=paper, metavar=str(paper), default="A4", help=said("(default: %(default)s)"))
    formulas = OneOf("none", "forward", "all")
    parser.add_argument(
        "--formulas",
        type=formulas,
        metavar=str(formulas),
        default="forward",
        help=said("beside which lines (default: %(default)s)"),
    )
    parser.add_argument("--no-name", action="store_true", help=said("leave out the line for name and date"))
    parser.add_argument("--no-squares", action="store_true", help=said("leave out the squared paper"))
    parser.add_argument("--no-diagram", action="store_true", help=said("leave out the diagram"))


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=said("one JSON object instead of text"))


_COMMANDS: dict[str, Callable[[_Commands], None]] = {  # in the order in which help lists them
    "run": _command_run,
    "explain": _command_explain,
    "check": _command_check,
    "exercise": _command_exercise,
    "mark": _command_mark,
    "worksheet": _command_worksheet,
    "scenarios": _command_scenarios,
    "validate": _command_validate,
    "data": _command_data,
    "weights": _command_weights,
    "library": _command_library,
    "picture": _command_picture,
    "kernel": _command_kernel,
    "install-desktop": _command_install_desktop,
}
