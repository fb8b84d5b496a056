"""Backstep's one door: with a scenario or nothing it opens the window; with a command it answers in text."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from core.analysis.gradient_check import TOLERANCE
from core.base.errors import one_line, shortened
from core.base.exit_status import BAD_INPUT, guarded
from core.base.expression_faults import ExpressionError
from core.base.expressions import evaluate, whole
from core.base.message import suggestion
from core.base.number_format import Decimals
from core.base.version import VERSION
from core.cli.program import called_as
from core.network.notations import NOTATIONS

MOST_DIGITS = 12
MOST_ASKED = 17  # significant digits: a number has no more
LEAST_RATE, MOST_RATE = 1e-12, 1e12  # beyond, updates are no numbers any more, and no sheet's code holds it
_OWN_WORDS = {  # of what argparse says
    "expected one argument": "a value has to follow",
    "the following arguments are required": "missing",
    "unrecognized arguments": "there is no such option",
}
SCENARIO_HELP = "a built-in scenario's name, or the path of a scenario file"


class OneLineParser(argparse.ArgumentParser):
    """Says in one line what is wrong with the words of a call, and where help is."""

    def error(self, message: str) -> NoReturn:
        """Print the line and exit with status 2."""
        said = message.removeprefix("argument ")
        for theirs, ours in _OWN_WORDS.items():
            said = said.replace(theirs, ours)
        self.exit(BAD_INPUT, f"backstep: {one_line(said)} (see: {self.prog} --help)\n")


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit status."""
    # pydantic would look through everything that is installed for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    for stream in (sys.stdout, sys.stderr):
        # Formulas have signs that not every system's own encoding has.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = list(sys.argv[1:] if words is None else words)
    parser, command_names = _parsers()
    if not words or (words[0] not in command_names and not words[0].startswith("-")):
        if len(words) > 1:
            suggested = suggestion(words[0], command_names)
            parser.error(f"{shortened(words[0])!r} is no command{suggested}, and the window takes one scenario alone")
        parser = _window_parser()
    return guarded(_do, parser.parse_args(words))


def _do(arguments: argparse.Namespace) -> int:
    """Hand over to who does it; what one command needs is not loaded for another."""
    match arguments.command:
        case "window":
            gc.disable()  # what is loaded now stays: the window has a collector of its own, from when it is there
            from gui.app.app import open_window

            return open_window(arguments.scenario)
        case "picture":
            from gui.app.picture_command import save_picture

            return save_picture(arguments)
        case "worksheet":
            from gui.app.worksheet_command import write_worksheets

            return write_worksheets(arguments)
        case "install-desktop":
            from core.cli.install_desktop import install_desktop

            return install_desktop(arguments)
    from core.cli.commands import COMMANDS

    return COMMANDS[arguments.command](arguments)


def _window_parser() -> argparse.ArgumentParser:
    parser = OneLineParser(prog=called_as(), add_help=False)
    parser.set_defaults(command="window")
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help=SCENARIO_HELP)
    return parser


def _parsers() -> tuple[argparse.ArgumentParser, set[str]]:
    """The parser of all commands, and their names."""
    program = called_as()
    parser = OneLineParser(
        prog=program,
        usage=f"{program} [SCENARIO]\n       {program} COMMAND …",
        description="Backstep: watch, step, rewind and question backpropagation. "
        "Without a command the window opens, on SCENARIO where one is named.",
        epilog=f"{program} COMMAND --help says more of each.",
    )
    parser.add_argument("--version", action="version", version=f"Backstep {VERSION}")
    subparsers = parser.add_subparsers(prog=program, title="commands", metavar="COMMAND", dest="command", required=True)

    run = subparsers.add_parser("run", help="train, and print the state that was reached")
    _add_scenario(run)
    run.add_argument(
        "--iterations",
        type=_Count(),
        metavar="N",
        help="how many updates (default: what the scenario suggests)",
    )
    run.add_argument("--csv", type=Path, metavar="FILE", help="write state, error and outputs of every state")
    run.add_argument(
        "--errors", type=_Count(), metavar="N", help="print the error of every N-th iteration in place of the state"
    )
    run.add_argument(
        "--errors-as",
        choices=("lines", "markdown", "tsv"),
        default="lines",
        help="how: lines as a program prints them, a table in Markdown, or one for a spreadsheet (default: lines)",
    )
    run.add_argument(
        "--after",
        action="store_true",
        help="count the updates from 0, as programs do that print the error after one: their iteration 0 is 1 here",
    )
    _add_json(run)

    explain = subparsers.add_parser("explain", help="print the chain of one weight or bias, factor by factor")
    _add_scenario(explain)
    _add_iteration(explain)
    which = explain.add_mutually_exclusive_group(required=True)
    which.add_argument("--weight", type=_Places(3), metavar="L,I,J", help="layer, from, to, each counted from 1")
    which.add_argument("--bias", type=_Places(2), metavar="L,J", help="layer, neuron, each counted from 1")
    which.add_argument("--name", metavar="NAME", help="the name on the screen, such as W11")
    _add_sample(explain)
    _add_notation(explain)
    _add_json(explain)

    check = subparsers.add_parser(
        "check", help="hold every gradient against central differences; exit status 1 where one is off"
    )
    _add_scenario(check)
    _add_iteration(check)
    check.add_argument(
        "--tolerance", type=_tolerance, default=TOLERANCE, metavar="X", help="relative (default: %(default)g)"
    )
    _add_json(check)

    exercise = subparsers.add_parser("exercise", help="print one iteration as a sheet to be worked out by hand")
    _add_sheet(exercise)
    _add_json(exercise)

    mark = subparsers.add_parser("mark", help="mark the answers to such a sheet, or all that a class has handed in")
    mark.add_argument(
        "scenario", nargs="?", metavar="SCENARIO", help=f"{SCENARIO_HELP}; with --all only where it is your own"
    )
    _add_sheet_options(mark)
    mark.add_argument(
        "answers", nargs="?", type=Path, metavar="ANSWERS.json", help='{"z[1,1]": "0.33", …}, by ids or names'
    )
    mark.add_argument("--all", type=Path, metavar="FOLDER", help="mark every file in it, each by its sheet's code")
    mark.add_argument("--csv", type=Path, metavar="FILE", help="with --all: write the class's table there")
    mark.add_argument(
        "--strict", action="store_true", help="exit status 1 where an answer is neither right nor missing"
    )
    _add_json(mark)

    worksheet = subparsers.add_parser("worksheet", help="write such sheets to be printed, and their key")
    _add_sheet(worksheet)
    _add_worksheet(worksheet)

    scenarios = subparsers.add_parser("scenarios", help="list the built-in scenarios")
    _add_json(scenarios)

    validate = subparsers.add_parser("validate", help="say whether a scenario or lesson file keeps to the format")
    _add_scenario(validate, "a built-in scenario's name, or the path of a scenario file or a lesson file")

    data = subparsers.add_parser("data", help="say how a table is read: its columns, their numbers, what is left out")
    data.add_argument("file", type=Path, metavar="FILE", help="a table: CSV in any dialect, .xlsx, .ods, ARFF")
    _add_json(data)

    picture = subparsers.add_parser("picture", help="save a picture of the window; no display is needed")
    _add_scenario(picture)
    picture.add_argument("--state", type=_Count(), default=0, metavar="N", help="train to this state (default: 0)")
    picture.add_argument("--select", metavar="NAME", help="hold this weight or neuron in the inspector: W11")
    _add_notation(picture)
    picture.add_argument("--theme", choices=("light", "dark"), default="light", help="(default: %(default)s)")
    picture.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="in points (default: 1280x800)")
    picture.add_argument("--scale", type=_scale, default=1.0, metavar="X", help="pixels a point (default: 1)")
    picture.add_argument("--out", type=Path, required=True, metavar="FILE.png", help="where to save it")

    desktop = subparsers.add_parser(
        "install-desktop", help="put Backstep and its file types into a Linux desktop's menu, or take them out again"
    )
    desktop.add_argument("--uninstall", action="store_true", help="take back what was written")
    desktop.add_argument(
        "--to", type=Path, metavar="FOLDER", help="such as /usr/local/share, for all users (default: the user's own)"
    )
    return parser, set(subparsers.choices)


def _add_scenario(parser: argparse.ArgumentParser, what: str = SCENARIO_HELP) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=what)


def _add_iteration(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--iteration", type=_Count(), default=0, metavar="N", help="at this state (default: 0, the start)"
    )


def _add_sample(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sample",
        type=_Count("a sample's number: 1, 2, 3, …"),
        metavar="S",
        help="counted from 1 (default: the first of the state's batch)",
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
        help='only what this needs: "forward", an id such as z[1,1], or a name such as W11 (default: all)',
    )
    digits = parser.add_mutually_exclusive_group()
    digits.add_argument(
        "--digits", type=_digits, default=4, metavar="D", help="significant digits that are asked (default: 4)"
    )
    digits.add_argument(
        "--decimals", dest="digits", type=_decimals, metavar="D", help="digits behind the point, in place of --digits"
    )
    parser.add_argument(
        "--board", action="store_true", help="round each number as it is written, and go on with the rounded ones"
    )
    _add_notation(parser)


def _add_notation(parser: argparse.ArgumentParser) -> None:
    notations = _OneOf(*NOTATIONS)
    parser.add_argument(
        "--notation",
        type=notations,
        metavar=str(notations),
        help="what everything is called (default: what the scenario says, or else the article's own names)",
    )


def _add_worksheet(parser: argparse.ArgumentParser) -> None:
    """What is written of a sheet, and how it is laid out."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the blank sheets; .tex for LaTeX")
    parser.add_argument("--key", type=Path, metavar="FILE.pdf", help="the key of each; .tex for LaTeX")
    parser.add_argument(
        "--variants",
        type=_Count("a number of sheets from 1 to 60"),
        default=1,
        metavar="N",
        help="1 to 60; from the second on with drawn numbers (default: 1)",
    )
    seed = _Count("a seed from 0 to 9999")
    parser.add_argument("--seed", type=seed, default=7, metavar="K", help="that they are drawn by (default: 7)")
    parser.add_argument("--rate", type=_rate, metavar="X", help="the update's learning rate (default: the scenario's)")
    paper = _OneOf("A4", "Letter")
    parser.add_argument("--paper", type=paper, metavar=str(paper), default="A4", help="(default: %(default)s)")
    formulas = _OneOf("none", "forward", "all")
    parser.add_argument(
        "--formulas",
        type=formulas,
        metavar=str(formulas),
        default="forward",
        help="beside which lines (default: %(default)s)",
    )
    parser.add_argument("--no-name", action="store_true", help="leave out the line for name and date")
    parser.add_argument("--no-squares", action="store_true", help="leave out the squared paper")
    parser.add_argument("--no-diagram", action="store_true", help="leave out the diagram")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object instead of text")


class _Count:
    """Reads a count, and says what it is to be where there is none."""

    def __init__(self, what: str = "a count: 0, 1, 2, …") -> None:
        self._what = what

    def __call__(self, text: str) -> int:
        try:
            count = whole(text)
        except ExpressionError:
            count = -1
        said = repr(shortened(text))
        if count < 0:
            raise argparse.ArgumentTypeError(f"{said} is not {self._what}")
        if count >= 10**MOST_DIGITS:
            raise argparse.ArgumentTypeError(f"{said} is too large: a count has {MOST_DIGITS} digits at most")
        return count


class _OneOf:
    """Reads one of a few words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def __call__(self, text: str) -> str:
        if text not in self._words:
            raise argparse.ArgumentTypeError(f"{shortened(text)!r} is none of these: {', '.join(self._words)}")
        return text

    def __str__(self) -> str:
        return f"{{{','.join(self._words)}}}"


def _digits(text: str) -> int:
    if not (text.isdecimal() and len(text) < 3 and 1 <= int(text) <= MOST_ASKED):
        raise argparse.ArgumentTypeError(f"{shortened(text)!r} is not a number of digits from 1 to {MOST_ASKED}")
    return int(text)


def _decimals(text: str) -> Decimals:
    if not (text.isdecimal() and len(text) < 3 and int(text) <= MOST_ASKED):
        raise argparse.ArgumentTypeError(f"{shortened(text)!r} is not a number of decimals from 0 to {MOST_ASKED}")
    return Decimals(text)


def _tolerance(text: str) -> float:
    try:
        tolerance = evaluate(text)
    except ExpressionError:
        tolerance = -1.0
    if tolerance < 0.0:
        raise argparse.ArgumentTypeError(f"{shortened(text)!r} is not a tolerance such as 1e-6")
    return tolerance


def _rate(text: str) -> float:
    try:
        rate = evaluate(text)
    except ExpressionError:
        rate = 0.0
    if not LEAST_RATE <= rate <= MOST_RATE:
        what = f"a learning rate such as 0.5: from {LEAST_RATE:g} to {MOST_RATE:g}"
        raise argparse.ArgumentTypeError(f"{shortened(text)!r} is not {what}")
    return rate


def _is_place(text: str) -> bool:
    return text.strip().isdecimal() and len(text) <= MOST_DIGITS


class _Places:
    """Reads so many places, counted from 1 and parted by commas."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __call__(self, text: str) -> list[int]:
        parts = text.split(",")
        if len(parts) != self._count or not all(_is_place(part) for part in parts):
            raise argparse.ArgumentTypeError(f"{shortened(text)!r} is not {self._count} whole numbers parted by commas")
        return [int(part) for part in parts]


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    if not (320 <= int(width) <= 10_000 and 240 <= int(height) <= 10_000):
        raise argparse.ArgumentTypeError(f"{text!r} is too small or too large: 320x240 to 10000x10000")
    return int(width), int(height)


def _scale(text: str) -> float:
    try:
        scale = evaluate(text)
    except ExpressionError:
        scale = 0.0
    if not 0.5 <= scale <= 4.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a scale from 0.5 to 4")
    return scale


if __name__ == "__main__":
    sys.exit(main())
