"""A sheet and its key side by side, as they will be printed."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.errors import MessageError
from core.worksheets.choices import Paper
from core.worksheets.key import key_of
from core.worksheets.sheet_set import SheetSet
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.threads.job import Report
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.key_pages import key_pages
from gui.worksheets.page_flow import SIZES, Draw
from gui.worksheets.page_output import picture_of
from gui.worksheets.sheet_pages import sheet_pages

GAP, BELOW = 28, 30  # logical pixels around the pages; for what is said below them
SHADOW = 4
LEAST = QSize(360, 260)


@dataclass(frozen=True)
class PreviewAsked:
    """What is to be seen: a variant, which of its pages, how large."""

    sheets: SheetSet
    number: int  # the variant, from 1
    page: int  # from 0
    width: int  # logical pixels of a page
    ratio: float


@dataclass(frozen=True)
class PreviewMade:
    """The pictures of a page and of the same page of the key, where there are as many."""

    asked: PreviewAsked
    code: str
    sheet: QImage | None
    key: QImage | None
    sheet_pages: int
    key_pages: int


def make_preview(asked: PreviewAsked, formulas: FormulaOutlines, report: Report) -> PreviewMade | MessageError:
    """The pictures; or why there is no such sheet."""
    sheets = asked.sheets
    try:
        settled = SheetSet(sheets.source, sheets.source.settled(sheets.choices), sheets.page, sheets.variants)
        worksheet = settled.worksheet(asked.number, lambda: report(0, 1))
    except MessageError as fault:
        return fault
    report(0, 1)
    sheet = sheet_pages(worksheet, formulas)
    report(0, 1)
    key = key_pages(key_of(worksheet, lambda: report(0, 1)))
    report(0, 1)

    def picture(pages: list[Draw]) -> QImage | None:
        if asked.page >= len(pages):
            return None
        return picture_of(pages[asked.page], sheets.page.paper, asked.width, asked.ratio, formulas)

    return PreviewMade(asked, worksheet.code, picture(sheet), picture(key), len(sheet), len(key))


class PagesView(QWidget):
    """Shows the pictures that there are, until there are others; says in `resized` when they should be otherwise."""

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made: PreviewMade | None = None
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_pages(self, made: PreviewMade) -> None:
        """Show these."""
        self._made = made
        self.setAccessibleName(", ".join(self.shown()))
        self.update()

    def shown(self) -> list[str]:
        """What stands below the pages."""
        made = self._made
        if made is None:
            return []
        page = made.asked.page + 1
        of_sheet = self.tr("{code}, page {page} of {pages}")
        of_key = self.tr("its key, page {page} of {pages}")
        texts = []
        if made.sheet is not None:
            texts.append(of_sheet.format(code=made.code, page=page, pages=made.sheet_pages))
        if made.key is not None:
            texts.append(of_key.format(page=page, pages=made.key_pages))
        return texts

    def page_width(self, paper: Paper) -> int:
        """How wide a page is, so that two stand beside each other."""
        width, height = SIZES[paper]
        by_width = (self.width() - 3 * GAP) / 2
        by_height = (self.height() - GAP - grown(BELOW)) * width / height
        return max(80, int(min(by_width, by_height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(colors.border))
        made = self._made
        if made is not None:
            paper = made.asked.sheets.page.paper
            width = self.page_width(paper)
            height = width * SIZES[paper][1] / SIZES[paper][0]
            pictures = [picture for picture in (made.sheet, made.key) if picture is not None]
            left = (self.width() - len(pictures) * width - (len(pictures) - 1) * GAP) / 2
            top = max((self.height() - height - grown(BELOW)) / 2, 4.0)
            for picture, text in zip(pictures, self.shown(), strict=True):
                place = QRectF(left, top, width, height)
                painter.fillRect(place.translated(SHADOW, SHADOW), QColor(0, 0, 0, 40))
                painter.drawImage(place, picture)
                painter.setPen(QColor(colors.dim))
                below = QRectF(left - GAP / 2, top + height + 6, width + GAP, grown(BELOW) - 6)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)
                left += width + GAP
        painter.end()
