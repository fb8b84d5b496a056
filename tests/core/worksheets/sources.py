"""Worksheets to look at: of built-in scenarios."""

from core.setup.setup import open_setup
from core.training.roots import roots_of
from core.worksheets.choices import PageChoices, SheetChoices
from core.worksheets.page import Worksheet, worksheet_of
from core.worksheets.source import SheetSource


def built_in(name: str) -> SheetSource:
    return SheetSource(roots_of(open_setup(name)))


def worksheet(
    name: str = "gad-3-2-1", number: int = 1, page: PageChoices | None = None, **choices: object
) -> Worksheet:
    source = built_in(name)
    settled = source.settled(SheetChoices(**choices))  # type: ignore[arg-type]
    return worksheet_of(source, settled, page or PageChoices(), number)
