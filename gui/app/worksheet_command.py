"""Worksheets and their keys written from the command line; no display is needed."""

import argparse
import os
import sys
from pathlib import Path

from core.base.atomic_files import write_file
from core.base.errors import ScenarioError, shortened
from core.base.exit_status import OK, CommandError
from core.base.spoken import said, spoken_code
from core.cli.messages import TerminalText
from core.cli.output import print_line
from core.cli.trained import check_sample, progress, run_of
from core.exercises.sheet.asked_about import NoQuantityError
from core.exercises.sheet.sheet import SheetError
from core.worksheets.choices import MOST_SEED, MOST_VARIANTS, PageChoices, Paper, SheetChoices, ShownFormulas
from core.worksheets.codes import CodeError, code_of
from core.worksheets.latex import TexKeys, TexSheets
from core.worksheets.sheet_set import SheetFile, SheetSet, filled
from core.worksheets.source import SheetSource, WorksheetError

PDF, TEX = ".pdf", ".tex"


def write_worksheets(arguments: argparse.Namespace) -> int:
    """Do what the command `worksheet` asks for; returns the exit status.

    Raises
    ------
    ScenarioError
        If there is no such scenario, or the file breaks the format.
    CommandError
        If there are no such sheets, or they can't be written.
    """
    _refuse_unwritable(arguments)
    source = SheetSource(run_of(arguments.scenario, arguments.notation).roots)
    sheets = SheetSet(source, _choices(source, arguments), _page(arguments), arguments.variants)
    contents = _contents(sheets, arguments)
    for (option, path), content in zip(_paths(arguments), contents, strict=True):
        _write(option, path, content)
    first, last = (code_of(source.code(sheets.choices, number)) for number in (1, sheets.variants))
    codes = first if first == last else said("{first} to {last}").format(first=first, last=last)
    out, key, count = str(arguments.out), arguments.key, sheets.variants
    if key is None:
        print_line(str(TerminalText.SHEETS(count=count, codes=codes, path=out)))
    else:
        print_line(str(TerminalText.SHEETS_AND_KEY(count=count, codes=codes, path=out, key=str(key))))
    return OK


def _paths(arguments: argparse.Namespace) -> list[tuple[str, Path]]:
    """The options that name files, and these."""
    named = (("--out", arguments.out), ("--key", arguments.key))
    return [(option, path) for option, path in named if path is not None]


def _refuse_unwritable(arguments: argparse.Namespace) -> None:
    """Before anything is trained: another kind of file, no such place, too many sheets."""
    for option, path in _paths(arguments):
        if path.suffix.lower() not in (PDF, TEX):
            raise CommandError(
                said("{option} {path}: give it a name that ends in .pdf, or in .tex for LaTeX").format(
                    option=option, path=path
                )
            )
        if path.is_dir() or not path.absolute().parent.is_dir():
            raise CommandError(
                said("{option} {path}: there is no such folder, or a folder has that name").format(
                    option=option, path=path
                )
            )
    if arguments.key is not None and arguments.key.resolve() == arguments.out.resolve():
        raise CommandError(said("--key {key}: the sheets go there; name another file").format(key=arguments.key))
    if not 1 <= arguments.variants <= MOST_VARIANTS:
        raise CommandError(
            said("--variants {variants}: 1 to {most_variants} can be printed").format(
                variants=arguments.variants, most_variants=MOST_VARIANTS
            )
        )
    if arguments.seed > MOST_SEED:
        raise CommandError(
            said("--seed {seed}: it is at most {most_seed}").format(seed=arguments.seed, most_seed=MOST_SEED)
        )


def _page(arguments: argparse.Namespace) -> PageChoices:
    return PageChoices(
        paper=Paper(arguments.paper),
        formulas=ShownFormulas(arguments.formulas),
        has_name_line=not arguments.no_name,
        has_squares=not arguments.no_squares,
        has_diagram=not arguments.no_diagram,
        language=spoken_code(),
    )


def _choices(source: SheetSource, arguments: argparse.Namespace) -> SheetChoices:
    if arguments.sample is not None:
        check_sample(source.setup, arguments.sample)
    choices = SheetChoices(
        about=arguments.about,
        state=arguments.iteration,
        sample=None if arguments.sample is None else arguments.sample - 1,
        digits=arguments.digits,
        is_board=arguments.board,
        rate=arguments.rate,
        seed=arguments.seed,
    )
    try:
        return source.settled(choices)
    except NoQuantityError as fault:
        raise CommandError(f"--about {shortened(arguments.about)}: {fault}") from None


def _contents(sheets: SheetSet, arguments: argparse.Namespace) -> list[bytes]:
    """What the files hold: all made before the first is written, so that what can't be made leaves none."""
    paths = [path for _, path in _paths(arguments)]
    application = _application() if any(path.suffix.lower() == PDF for path in paths) else None
    title = sheets.source.setup.scenario.title_in(spoken_code())
    files = [_file(path, path == arguments.key, sheets.page, title) for path in paths]
    with progress(said("making sheets")) as show:
        try:
            return filled(files, sheets, show, with_keys=arguments.key is not None)
        except SheetError as fault:
            raise CommandError(f"--about {shortened(arguments.about)}: {fault}") from None
        except WorksheetError as fault:
            raise CommandError(f"{arguments.scenario}: {fault}") from None
        except CodeError as fault:
            raise CommandError(str(fault)) from None
        finally:
            del application


def _application() -> object:
    """What fonts need; without a display, and without all that a window needs."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from gui.preferences.language import speak

    application = QGuiApplication.instance() or QGuiApplication(["backstep"])
    speak(spoken_code())
    return application


def _file(path: Path, is_key: bool, page: PageChoices, title: str) -> SheetFile:
    if path.suffix.lower() == TEX:
        return TexKeys(page) if is_key else TexSheets(page)
    from gui.worksheets.formula_outlines import FormulaOutlines
    from gui.worksheets.pdf_files import PdfKeys, PdfSheets

    return PdfKeys(page, title, FormulaOutlines()) if is_key else PdfSheets(page, title, FormulaOutlines())


def _write(option: str, path: Path, content: bytes) -> None:
    try:
        write_file(path, lambda file: file.write(content))
    except ScenarioError as fault:
        raise CommandError(f"{option} {fault}") from None
