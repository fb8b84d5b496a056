"""Files of sheets and of keys as PDF, filled variant by variant."""

from core.base.atomic_files import Beat, unhurried
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

    def add(self, worksheet: Worksheet, key: Key | None, beat: Beat = unhurried) -> None:
        """Add a variant."""
        self._document.add(sheet_pages(worksheet, self._formulas), beat)

    def finish(self) -> bytes:
        """The whole file."""
        return self._document.finish()

    def close(self) -> None:
        """Nothing is added any more."""
        self._document.close()


class PdfKeys:
    """A file of keys."""

    def __init__(self, page: PageChoices, title: str, formulas: FormulaOutlines) -> None:
        self._document = PdfDocument(page.paper, title, formulas)

    def add(self, worksheet: Worksheet, key: Key | None, beat: Beat = unhurried) -> None:
        """Add a variant."""
        if key is not None:
            self._document.add(key_pages(key), beat)

    def finish(self) -> bytes:
        """The whole file."""
        return self._document.finish()

    def close(self) -> None:
        """Nothing is added any more."""
        self._document.close()
