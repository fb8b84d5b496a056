"""The words of a call that opens the window, read without what the commands need: that would be waited for."""

import argparse

from core.base.spoken import said
from core.cli.one_line_parser import OneLineParser
from core.cli.program import called_as

NEW_WINDOW = "--new-window"
COMMAND_NAMES = (
    "run",
    "explain",
    "check",
    "exercise",
    "mark",
    "worksheet",
    "scenarios",
    "validate",
    "data",
    "weights",
    "library",
    "picture",
    "kernel",
    "install-desktop",
)
"""Those of `all_commands`: the window opens without a parser for each of them."""


def window_parser(language: str | None) -> argparse.ArgumentParser:
    """The parser of a call without a command, which opens the window."""
    parser = OneLineParser(prog=called_as())
    parser.set_defaults(command="window", spoken=language)
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help=scenario_help())
    parser.add_argument(
        NEW_WINDOW,
        action="store_true",
        help=said("open a window of its own, even where one is open that could be used"),
    )
    return parser


def scenario_help() -> str:
    """What may stand where a scenario is asked for."""
    return said("a built-in scenario's name, or the path of a scenario file")
