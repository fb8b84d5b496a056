"""How a call is refused, and helped: in one line, in the language that is spoken."""

import argparse
import re
from typing import Any, NoReturn

from core.base.errors import LONGEST, one_line, shortened
from core.base.exit_status import BAD_INPUT
from core.base.spoken import said

LANGUAGE = "--language"
_LONG_WORD = re.compile(rf"[^\s'\"]{{{LONGEST + 1},}}")  # of a call: argparse says it whole


def _own_words() -> dict[str, str]:
    """What is said in place of words of argparse."""
    return {
        "expected one argument": said("a value has to follow"),
        "the following arguments are required": said("still missing"),
        "unrecognized arguments": said("there is no such option"),
        "one of the arguments": said("one of the arguments"),
        "is required": said("is required"),
        "not allowed with argument": said("is not allowed with"),
        "invalid choice": said("there is no such choice"),
        "choose from": said("choose from"),
    }


class SpokenHelp(argparse.HelpFormatter):
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
        super().__init__(**{**arguments, "formatter_class": SpokenHelp, "add_help": False})
        self.add_argument("-h", "--help", action="help", help=said("show this help message and exit"))
        self.add_argument(
            LANGUAGE,
            metavar="CODE",
            help=said("in which everything is said: en or zh (default: the system's; with --json English)"),
        )

    def error(self, message: str) -> NoReturn:
        """Print the line and exit with status 2."""
        told = _LONG_WORD.sub(lambda word: shortened(word[0]), message.removeprefix("argument "))
        for theirs, ours in _own_words().items():
            told = told.replace(theirs, ours)
        line = said("backstep: {fault} (see: {program} --help)").format(fault=one_line(told), program=self.prog)
        self.exit(BAD_INPUT, f"{line}\n")
