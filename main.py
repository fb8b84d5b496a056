"""Backstep's one door: with a scenario or nothing it opens the window; with a command it answers in text."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence

from core.base.catalogue import ENGLISH, language_codes
from core.base.errors import shortened
from core.base.exit_status import guarded
from core.base.message import suggestion
from core.base.spoken import known_language, language_of, said, speak
from core.cli.one_line_parser import LANGUAGE, OneLineParser
from core.cli.program import called_as
from core.cli.window_parser import COMMAND_NAMES, NEW_WINDOW, window_parser


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
    if not words or words[0] == NEW_WINDOW or (words[0] not in COMMAND_NAMES and not words[0].startswith("-")):
        if len([word for word in words if word != NEW_WINDOW]) > 1:
            from core.cli.parsers import all_commands

            suggested = suggestion(words[0], COMMAND_NAMES)
            all_commands()[0].error(
                said("{words!r} is no command{suggested}, and the window takes one scenario alone").format(
                    words=shortened(words[0]), suggested=suggested
                )
            )
        parser = window_parser(language)
    else:
        from core.cli.parsers import all_commands, parser_of

        parser = parser_of(words[0]) if words[0] in COMMAND_NAMES else all_commands()[0]
    arguments = parser.parse_args(words)
    if language is None and getattr(arguments, "json", False):
        speak(ENGLISH)  # a program reads it: what it is told depends on nobody's desktop
    return guarded(_do, arguments)


def _asked_language(words: list[str]) -> str | None:
    """Take the language out of the words of a call: it is spoken before they are read. None where none is asked for."""
    for index, word in enumerate(words):
        if word == LANGUAGE and index + 1 < len(words):
            name = words[index + 1]
            del words[index : index + 2]
        elif word.startswith(f"{LANGUAGE}="):
            name = words.pop(index).partition("=")[2]
        else:
            continue
        code = known_language(name)
        if code is None:
            known = ", ".join([ENGLISH, *language_codes()])
            OneLineParser(prog=called_as()).error(
                said("{option} {text!r} is none of these: {words}").format(
                    option=LANGUAGE, text=shortened(name), words=known
                )
            )
        return code
    return None


def _do(arguments: argparse.Namespace) -> int:
    """Hand over to who does it; what one command needs is not loaded for another."""
    match arguments.command:
        case "window":
            gc.disable()  # what is loaded now stays: the window has a collector of its own, from when it is there
            from gui.app.app import open_window

            return open_window(arguments.scenario, arguments.spoken, is_new=arguments.new_window)
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


if __name__ == "__main__":
    sys.exit(main())
