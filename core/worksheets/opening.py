"""A printed sheet opened again by its code: what it is of, and what it asks."""

from dataclasses import dataclass

from core.setup.setup import open_setup
from core.training.roots import Root, roots_of
from core.worksheets.choices import SheetChoices
from core.worksheets.codes import CodeError, SheetCode, code_of
from core.worksheets.messages import CodeFault
from core.worksheets.source import SheetSource


@dataclass(frozen=True)
class OpenedSheet:
    """A variant that is to be practised: what it was printed of, the same with its own numbers, and what is asked."""

    code: str
    printed_of: tuple[Root, ...]
    roots: tuple[Root, ...]
    choices: SheetChoices
    variant: int


def needs_file(sheet: SheetCode) -> bool:
    """Whether the code is of a scenario that is not built in, so that somebody has to say where it is."""
    return sheet.scenario is None


def opened_sheet(sheet: SheetCode, own: SheetSource | None = None, file: str = "") -> OpenedSheet:
    """The variant that a code says; of a scenario that is not built in, `own` is what `file` holds.

    Raises
    ------
    CodeError
        If `own` is not what the sheet was printed of.
    ScenarioError
        If the scenario can't be opened.
    """
    code = code_of(sheet)
    if sheet.scenario is not None:
        source = SheetSource(roots_of(open_setup(sheet.scenario)))
    elif own is None or own.check_sum != sheet.check_sum:
        raise CodeError(CodeFault.OTHER_SCENARIO(file=file, code=code))
    else:
        source = own
    roots = source.roots_of_variant(sheet.choices, sheet.variant)
    return OpenedSheet(code, source.roots, roots, sheet.choices, sheet.variant)
