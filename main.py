"""Backstep's one door: with a scenario or nothing it opens the window; with a command it answers in text."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from core.analysis.gradient_check import TOLERANCE
from core.base.catalogue import ENGLISH, language_codes
from core.base.errors import one_line, shortened
from core.base.exit_status import BAD_INPUT, guarded
from core.base.expression_faults import ExpressionError
from core.base.expressions import evaluate, whole
from core.base.message import suggestion
from core.base.number_format import Decimals
from core.base.spoken import known_language, language_of, said, speak
from core.base.version import VERSION
from core.cli.program import called_as
from core.network.notations import NOTATIONS

MOST_DIGITS = 12
MOST_ASKED = 17  # significant digits: a number has no more
LEAST_RATE, MOST_RATE = 1e-12, 1e12  # beyond, updates are no numbers any more, and no sheet's code holds it
LANGUAGE = "--language"


def _own_words() -> dict[str, str]:
    """What is said in place of words of argparse."""
    return {
        "expected one argument": said("a value has to follow"),
        "the following arguments are required": said("missing"),
        "unrecognized arguments": said("there is no such option"),
    }


def scenario_help() -> str:
    """What may stand where a scenario is asked for."""
    return said("a built-in scenario's name, or the path of a scenario file")


class HelpText(argparse.HelpFormatter):
    """The help of a command, in the language that is spoken."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Put the usage first."""
        super().add_usage(usage, actions, groups, said("usage: ") if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """Begin a section; argparse names two by itself."""
        own = {"positional arguments": said("positional arguments"), "options": said("options")}
        super().start_section(heading and own.get(heading, heading))


class OneLineParser(argparse.ArgumentParser):
    """Says in one line what is wrong with the words of a call, and where help is."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**{**arguments, "formatter_class": HelpText, "add_help": False})
        self.add_argument("-h", "--help", action="help", help=said("show this help message and exit"))
        self.add_argument(
            LANGUAGE,
            metavar="CODE",
            help=said("in which everything is said: en or zh (default: the system's; with --json English)"),
        )

    def error(self, message: str) -> NoReturn:
        """Print the line and exit with status 2."""
        told = message.removeprefix("argument ")
        for theirs, ours in _own_words().items():
            told = told.replace(theirs, ours)
        line = said("backstep: {fault} (see: {program} --help)").format(fault=one_line(told), program=self.prog)
        self.exit(BAD_INPUT, f"{line}\n")


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit status."""
    # pydantic would look through everything that is installed for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    for stream in (sys.stdout, sys.stderr):
        # Formulas have signs that not every system's own encoding has.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = list(sys.argv[1:] if words is None else words)
    language = _asked_language(words)
    speak(language_of() if language is None else language)
    parser, command_names = _parsers()
    if not words or (words[0] not in command_names and not words[0].startswith("-")):
        if len(words) > 1:
            suggested = suggestion(words[0], command_names)
            parser.error(
                said("{words!r} is no command{suggested}, and the window takes one scenario alone").format(
                    words=shortened(words[0]), suggested=suggested
                )
            )
        parser = _window_parser(language)
    arguments = parser.parse_args(words)
    if language is None and getattr(arguments, "json", False):
        speak(ENGLISH)  # a program reads it: what it is told depends on nobody's desktop
    return guarded(_do, arguments)


def _asked_language(words: list[str]) -> str | None:
    """Take the language out of the words of a call: it is spoken before they are read. None where none is asked for."""
    for place, word in enumerate(words):
        if word == LANGUAGE and place + 1 < len(words):
            name = words[place + 1]
            del words[place : place + 2]
        elif word.startswith(f"{LANGUAGE}="):
            name = words.pop(place).partition("=")[2]
        else:
            continue
        code = known_language(name)
        if code is None:
            known = ", ".join([ENGLISH, *language_codes()])
            OneLineParser(prog=called_as()).error(
                said("{option} {text!r} is none of these: {words}").format(option=LANGUAGE, text=name, words=known)
            )
        return code
    return None


def _do(arguments: argparse.Namespace) -> int:
    """Hand over to who does it; what one command needs is not loaded for another."""
    match arguments.command:
        case "window":
            gc.disable()  # what is loaded now stays: the window has a collector of its own, from when it is there
            from gui.app.app import open_window

            return open_window(arguments.scenario, arguments.spoken)
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


def _window_parser(language: str | None) -> argparse.ArgumentParser:
    parser = OneLineParser(prog=called_as())
    parser.set_defaults(command="window", spoken=language)
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help=scenario_help())
    return parser


def _parsers() -> tuple[argparse.ArgumentParser, set[str]]:
    """The parser of all commands, and their names."""
    program = called_as()
    parser = OneLineParser(
        prog=program,
        usage=f"{program} [SCENARIO]\n       {program} COMMAND …",
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

    run = subparsers.add_parser("run", help=said("train, and print the state that was reached"))
    _add_scenario(run)
    run.add_argument(
        "--iterations",
        type=_Count(),
        metavar="N",
        help=said("how many updates (default: what the scenario suggests)"),
    )
    run.add_argument("--csv", type=Path, metavar="FILE", help=said("write state, error and outputs of every state"))
    run.add_argument(
        "--errors",
        type=_Count(),
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

    explain = subparsers.add_parser("explain", help=said("print the chain of one weight or bias, factor by factor"))
    _add_scenario(explain)
    _add_iteration(explain)
    which = explain.add_mutually_exclusive_group(required=True)
    which.add_argument("--weight", type=_Places(3), metavar="L,I,J", help=said("layer, from, to, each counted from 1"))
    which.add_argument("--bias", type=_Places(2), metavar="L,J", help=said("layer, neuron, each counted from 1"))
    which.add_argument("--name", metavar="NAME", help=said("the name on the screen, such as W11"))
    _add_sample(explain)
    _add_notation(explain)
    _add_json(explain)

    check = subparsers.add_parser(
        "check", help=said("hold every gradient against central differences; exit status 1 where one is off")
    )
    _add_scenario(check)
    _add_iteration(check)
    check.add_argument(
        "--tolerance", type=_tolerance, default=TOLERANCE, metavar="X", help=said("relative (default: %(default)g)")
    )
    _add_json(check)

    exercise = subparsers.add_parser("exercise", help=said("print one iteration as a sheet to be worked out by hand"))
    _add_sheet(exercise)
    _add_json(exercise)

    mark = subparsers.add_parser(
        "mark", help=said("mark the answers to such a sheet, or all that a class has handed in")
    )
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

    worksheet = subparsers.add_parser("worksheet", help=said("write such sheets to be printed, and their key"))
    _add_sheet(worksheet)
    _add_worksheet(worksheet)

    scenarios = subparsers.add_parser("scenarios", help=said("list the built-in scenarios"))
    _add_json(scenarios)

    validate = subparsers.add_parser("validate", help=said("say whether a scenario or lesson file keeps to the format"))
    _add_scenario(validate, said("a built-in scenario's name, or the path of a scenario file or a lesson file"))

    data = subparsers.add_parser(
        "data", help=said("say how a table is read: its columns, their numbers, what is left out")
    )
    data.add_argument("file", type=Path, metavar="FILE", help=said("a table: CSV in any dialect, .xlsx, .ods, ARFF"))
    _add_json(data)

    picture = subparsers.add_parser("picture", help=said("save a picture of the window; no display is needed"))
    _add_scenario(picture)
    picture.add_argument(
        "--state", type=_Count(), default=0, metavar="N", help=said("train to this state (default: 0)")
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
        "--size", type=_size, default=(1280, 800), metavar="WxH", help=said("in points (default: 1280x800)")
    )
    picture.add_argument("--scale", type=_scale, default=1.0, metavar="X", help=said("pixels a point (default: 1)"))
    picture.add_argument("--out", type=Path, required=True, metavar="FILE.png", help=said("where to save it"))

    desktop = subparsers.add_parser(
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
    return parser, set(subparsers.choices)


def _add_scenario(parser: argparse.ArgumentParser, what: str = "") -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=what or scenario_help())


def _add_iteration(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--iteration", type=_Count(), default=0, metavar="N", help=said("at this state (default: 0, the start)")
    )


def _add_sample(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sample",
        type=_Count(said("a sample's number: 1, 2, 3, …")),
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
        "--digits", type=_digits, default=4, metavar="D", help=said("significant digits that are asked (default: 4)")
    )
    digits.add_argument(
        "--decimals",
        dest="digits",
        type=_decimals,
        metavar="D",
        help=said("digits behind the point, in place of --digits"),
    )
    parser.add_argument(
        "--board", action="store_true", help=said("round each number as it is written, and go on with the rounded ones")
    )
    _add_notation(parser)


def _add_notation(parser: argparse.ArgumentParser) -> None:
    notations = _OneOf(*NOTATIONS)
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
        type=_Count(said("a number of sheets from 1 to 60")),
        default=1,
        metavar="N",
        help=said("1 to 60; from the second on with drawn numbers (default: 1)"),
    )
    seed = _Count(said("a seed from 0 to 9999"))
    parser.add_argument("--seed", type=seed, default=7, metavar="K", help=said("that they are drawn by (default: 7)"))
    parser.add_argument(
        "--rate", type=_rate, metavar="X", help=said("the update's learning rate (default: the scenario's)")
    )
    paper = _OneOf("A4", "Letter")
    parser.add_argument("--paper", type=paper, metavar=str(paper), default="A4", help=said("(default: %(default)s)"))
    formulas = _OneOf("none", "forward", "all")
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


class _Count:
    """Reads a count, and says what it is to be where there is none."""

    def __init__(self, what: str = "") -> None:
        self._what = what or said("a count: 0, 1, 2, …")

    def __call__(self, text: str) -> int:
        try:
            count = whole(text)
        except ExpressionError:
            count = -1
        typed = shortened(text)
        if count < 0:
            raise argparse.ArgumentTypeError(said("{text!r} is not {what}").format(text=typed, what=self._what))
        if count >= 10**MOST_DIGITS:
            raise argparse.ArgumentTypeError(
                said("{text!r} is too large: a count has {most} digits at most").format(text=typed, most=MOST_DIGITS)
            )
        return count


class _OneOf:
    """Reads one of a few words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def __call__(self, text: str) -> str:
        if text not in self._words:
            raise argparse.ArgumentTypeError(
                said("{text!r} is none of these: {words}").format(text=shortened(text), words=", ".join(self._words))
            )
        return text

    def __str__(self) -> str:
        return f"{{{','.join(self._words)}}}"


def _digits(text: str) -> int:
    if not (text.isdecimal() and len(text) < 3 and 1 <= int(text) <= MOST_ASKED):
        raise argparse.ArgumentTypeError(
            said("{text!r} is not a number of digits from 1 to {most}").format(text=shortened(text), most=MOST_ASKED)
        )
    return int(text)


def _decimals(text: str) -> Decimals:
    if not (text.isdecimal() and len(text) < 3 and int(text) <= MOST_ASKED):
        raise argparse.ArgumentTypeError(
            said("{text!r} is not a number of decimals from 0 to {most}").format(text=shortened(text), most=MOST_ASKED)
        )
    return Decimals(text)


def _tolerance(text: str) -> float:
    try:
        tolerance = evaluate(text)
    except ExpressionError:
        tolerance = -1.0
    if tolerance < 0.0:
        raise argparse.ArgumentTypeError(said("{text!r} is not a tolerance such as 1e-6").format(text=shortened(text)))
    return tolerance


def _rate(text: str) -> float:
    try:
        rate = evaluate(text)
    except ExpressionError:
        rate = 0.0
    if not LEAST_RATE <= rate <= MOST_RATE:
        what = said("a learning rate such as 0.5: from {least:g} to {most:g}").format(least=LEAST_RATE, most=MOST_RATE)
        raise argparse.ArgumentTypeError(said("{text!r} is not {what}").format(text=shortened(text), what=what))
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
            raise argparse.ArgumentTypeError(
                said("{text!r} is not {count} whole numbers parted by commas").format(
                    text=shortened(text), count=self._count
                )
            )
        return [int(part) for part in parts]


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(said("{text!r} is not a size such as 1280x800").format(text=text))
    if not (320 <= int(width) <= 10_000 and 240 <= int(height) <= 10_000):
        raise argparse.ArgumentTypeError(
            said("{text!r} is too small or too large: 320x240 to 10000x10000").format(text=text)
        )
    return int(width), int(height)


def _scale(text: str) -> float:
    try:
        scale = evaluate(text)
    except ExpressionError:
        scale = 0.0
    if not 0.5 <= scale <= 4.0:
        raise argparse.ArgumentTypeError(said("{text!r} is not a scale from 0.5 to 4").format(text=text))
    return scale


if __name__ == "__main__":
    sys.exit(main())
