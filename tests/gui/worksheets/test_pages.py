"""The pages of sheets and keys: what stands on them, that all of it is on the paper, and that a PDF has it as text."""

import gc
import shutil
import subprocess
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from core.worksheets.choices import PageChoices, Paper, SheetChoices
from core.worksheets.key import key_of
from core.worksheets.page import Worksheet
from core.worksheets.sheet_set import SheetSet, filled
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.key_pages import key_pages
from gui.worksheets.page_flow import SIZES
from gui.worksheets.page_output import PdfDocument, picture_of
from gui.worksheets.page_pen import Style, width_of
from gui.worksheets.pdf_files import PdfKeys, PdfSheets
from gui.worksheets.sheet_pages import FIRST_LINES, MORE_LINES, sheet_pages
from tests.core.worksheets.sources import built_in, worksheet
from tests.gui.worksheets.recording_pen import RecordingPen, recorded

SHEETS = [("gad-3-2-1", "W11"), ("gad-3-2-1", "all"), ("gad-3-2-1", "forward"), ("psi-2-3-3-2", "W11"),
          ("csdn-2-3-1", "all"), ("gad-10-2-1", "new_w[1,1,1]"), ("moons-2-3-2", "all")]  # fmt: skip


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    """There are fonts once there is an application."""


@pytest.fixture(scope="module")
def formulas() -> FormulaOutlines:
    return FormulaOutlines()


def pages_of(sheet: Worksheet, formulas: FormulaOutlines) -> list[RecordingPen]:
    return [recorded(draw) for draw in sheet_pages(sheet, formulas)]


def boxes_for_numbers(pen: RecordingPen) -> int:
    return sum(frame.height() == 7.0 for frame in pen.frames)


def test_a_weights_chain_is_one_page_with_all_that_is_given_and_nothing_that_is_asked(formulas):
    (page,) = pages_of(worksheet(about="W11", rate=0.5), formulas)
    for text in ("3-2-1, by the chain rule", "Z8B35226-01", "Name", "Date", "Points", "/ 14", "0.417022", "W11", "4.1",
                 "SOP1 → Activ1", "target 0.2", "1", "14"):  # fmt: skip
        assert text in page.words
    assert boxes_for_numbers(page) == 14
    assert {circle.width() for circle in page.circles} == {27.0}
    for answer in ("0.3303", "0.5818", "0.5795", "0.7590", "0.4166"):
        assert not any(answer in text for text in page.words)


def test_on_letter_paper_the_circles_are_a_little_smaller_and_the_lines_the_same(formulas):
    (page,) = pages_of(worksheet(about="W11", page=PageChoices(paper=Paper.LETTER)), formulas)
    assert boxes_for_numbers(page) == 14
    assert all(20.0 <= circle.width() < 27.0 for circle in page.circles)


def test_fourteen_lines_stand_on_the_first_page_and_twenty_two_on_each_after_it(formulas):
    pages = pages_of(worksheet(about="all"), formulas)  # 32 lines
    assert [boxes_for_numbers(page) for page in pages] == [FIRST_LINES, 18]
    many = pages_of(worksheet("csdn-2-3-1", about="all"), formulas)  # 47 lines
    assert sum(boxes_for_numbers(page) for page in many) == 47
    assert max(boxes_for_numbers(page) for page in many) == MORE_LINES


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("name", "about"), SHEETS)
def test_all_is_on_the_paper_and_no_text_on_another(name, about, paper, formulas):
    sheet = worksheet(name, about=about, page=PageChoices(paper=paper))
    width, height = SIZES[paper]
    inside = QRectF(10.0, 8.0, width - 20.0, height - 16.0)
    for pages in (pages_of(sheet, formulas), [recorded(draw) for draw in key_pages(key_of(sheet))]):
        for page in pages:
            for written in page.texts:
                assert not written.text or inside.contains(written.place), written
            for frame in (*page.frames, *page.circles):
                assert inside.contains(frame)
            for one, other in combinations([each for each in page.texts if each.text], 2):
                assert not one.place.intersects(other.place), (one, other)


@pytest.mark.parametrize("digits", [4, 5, 8])
def test_every_given_number_stands_on_the_sheet(formulas, digits):
    for name, about in SHEETS:
        sheet = worksheet(name, about=about, digits=digits)
        words = " ".join(word for page in pages_of(sheet, formulas) for word in page.words)
        for number in sheet.given:
            assert number.value in words, (name, number)


def test_what_the_gradients_of_a_batch_are_stands_over_them(formulas):
    page = pages_of(worksheet("moons-2-3-2"), formulas)[0]
    said = next(each.place for each in page.texts if each.text.startswith("Updates take ∂Loss"))
    first = next(each.place for each in page.texts if each.text == "dW₁₁⁽¹⁾")
    assert said.bottom() < first.top() < said.bottom() + 5.0


def test_what_was_left_out_is_not_there(formulas):
    page = PageChoices(has_name_line=False, has_squares=False, has_diagram=False)
    (pen,) = pages_of(worksheet(about="W11", page=page), formulas)
    assert "Name" not in pen.words and not pen.circles
    assert {"W11", "0.417022", "X1", "target"} <= set(pen.words)


def test_a_key_has_the_values_in_the_circles_and_in_rows():
    sheet = worksheet(about="W11", rate=0.5)
    (page,) = [recorded(draw) for draw in key_pages(key_of(sheet))]
    assert "3-2-1, by the chain rule — key" in page.words
    assert page.words.count("0.3303") == 2  # in its circle and in its row
    for text in (
        "How to mark",
        "0.3795",
        "the 2 is missing",
        "−0.7590",
        "0.4174",
        "If ∂Predicted/∂SOP3 was wrong, what follows from it",
    ):
        assert text in page.words


@pytest.mark.parametrize("room", [9.3, 11.1, 12.7, 13.6])
def test_a_number_is_written_smaller_before_it_is_cut(room):
    pen = RecordingPen()
    width = pen.text(0.0, 0.0, "0.69861", Style(10.0, is_mono=True), room=room)
    smallest = width_of("0.69861", Style(7.0, is_mono=True))
    assert width <= room
    assert width > 0.97 * room if room > smallest else width < smallest
    pen.end()


def test_the_code_stands_at_the_same_place_on_sheet_and_key(formulas):
    sheet = worksheet(about="W11")
    pens = (pages_of(sheet, formulas)[0], recorded(key_pages(key_of(sheet))[0]))
    places = [next(each.place for each in pen.texts if each.text == sheet.code) for pen in pens]
    assert places[0] == places[1]


def test_no_letter_is_smaller_than_can_be_read_on_a_copy(formulas, monkeypatch):
    sizes = []
    font = Style.font
    monkeypatch.setattr(Style, "font", lambda style, size=None: sizes.append(size or style.size) or font(style, size))
    sheet = worksheet("psi-2-3-3-2", about="W11")
    pages_of(sheet, formulas)
    [recorded(draw) for draw in key_pages(key_of(sheet))]
    assert min(sizes) >= 7.0


def test_a_preview_is_a_picture_of_the_page(formulas):
    (draw,) = sheet_pages(worksheet(about="W11"), formulas)
    picture = picture_of(draw, Paper.A4, 400, 2.0, formulas)
    assert (picture.width(), picture.height()) == (800, 1131)
    assert picture.devicePixelRatio() == 2.0
    dark = sum(picture.pixelColor(x, 60).lightness() < 200 for x in range(800))
    assert dark > 20  # the title


def test_a_formula_that_cannot_be_typeset_is_text():
    pen = RecordingPen()
    pen.formula(10.0, 10.0, r"\undefined{", "x + y", 10.0, (50.0, 9.0))
    pen.end()
    assert pen.words == ["x + y"]


@pytest.mark.parametrize("calls", [1, 2, 3, 36, 38])  # before a variant, in a sheet, in a key, in the next variant
def test_a_file_that_is_called_off_leaves_no_painter_behind(formulas, calls):
    class EndedError(Exception):
        pass

    left = calls

    def progress(_done: int, _total: int) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise EndedError

    sheets = SheetSet(built_in("gad-3-2-1"), SheetChoices(), PageChoices(), 3)
    files = [PdfSheets(sheets.page, "3-2-1", formulas), PdfKeys(sheets.page, "3-2-1", formulas)]
    with pytest.raises(EndedError):
        filled(files, sheets, progress, with_keys=True)
    del files
    gc.collect()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext looks into the PDF")
def test_a_pdf_has_text_that_can_be_found_and_fonts_that_are_in_it(tmp_path: Path, formulas):
    document = PdfDocument(Paper.A4, "3-2-1", formulas)
    document.add(sheet_pages(worksheet(about="W11"), formulas))
    document.add(sheet_pages(worksheet(about="W11", number=2), formulas))
    file = tmp_path / "sheet.pdf"
    file.write_bytes(document.finish())
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    for words in ("K7T-01", "4 significant digits", "W11 0.417022", "SOP3 → Predicted", "page 1 of 1"):
        assert words in text
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)  # embedded
