"""Files of sheets and of keys as PDF, filled variant by variant."""

from core.worksheets.choices import PageChoices
from core.worksheets.key import Key
from core.worksheets.page import Worksheet
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.key_pages import key_pages
from gui.worksheets.page_output import PdfDocument
from gui.worksheets.sheet_pages import sheet_pages


class PdfSheets:
    """A file of blank sheets."""

    def __init__(self, page: PageChoices, title: str, formulas: FormulaOutlines) -> None:
        self._formulas = formulas
        self._document = PdfDocument(page.paper, title, formulas)

    def add(self, worksheet: Worksheet, key: Key | None) -> None:
        """Add a variant."""
        self._document.add(sheet_pages(worksheet, self._formulas))

    def finish(self) -> bytes:
        """The whole file."""
        return self._document.finish()


class PdfKeys:
    """A file of keys."""

    def __init__(self, page: PageChoices, title: str, formulas: FormulaOutlines) -> None:
        self._document = PdfDocument(page.paper, title, formulas)

    def add(self, worksheet: Worksheet, key: Key | None) -> None:
        """Add a variant."""
        if key is not None:
            self._document.add(key_pages(key))

    def finish(self) -> bytes:
        """The whole file."""
        return self._document.finish()
