"""The manual: every view has its page in both languages, every page its picture, and the program shows it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from docs.manual.pictures import DOCS, FOLDERS, PARTS, VIEWS
from gui.help.help_texts import view_texts
from gui.help.manual_window import ManualWindow, manual_folder

MOST_BYTES = 6_000_000  # of all pictures of the repository
PAGES = [(language, each.name) for language in FOLDERS for each in (*PARTS, *VIEWS)]
_LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.fixture
def manual(qtbot: QtBot) -> ManualWindow:
    made = ManualWindow()
    qtbot.addWidget(made)
    return made


def page(language: str, name: str) -> Path:
    return FOLDERS[language] / f"{name}.md"


def test_each_view_has_its_page():
    assert [each.name for each in VIEWS] == list(view_texts())


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_each_page_has_its_picture_and_is_led_to(language: str, name: str):
    text, index = (page(language, each).read_text(encoding="utf-8") for each in (name, "README"))
    (picture,) = re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)
    path = (page(language, name).parent / picture).resolve()
    assert path.name == f"{name}-{language}.webp" and path.is_file()
    assert f"({name}.md)" in index
    title = text.splitlines()[0].removeprefix("# ")
    assert f"[{title}]" in index


@pytest.mark.parametrize(("language", "name"), [*PAGES, *((language, "README") for language in FOLDERS)])
def test_every_link_leads_somewhere(language: str, name: str):
    path = page(language, name)
    links = _LINK.findall(path.read_text(encoding="utf-8"))
    assert links and all((path.parent / link).is_file() for link in links)


def test_no_picture_is_left_over_and_all_are_small():
    pictures = {each.name for each in (DOCS / "manual" / "pictures").iterdir()}
    assert pictures == {f"{name}-{language}.webp" for language, name in PAGES}
    everything = [path for kind in ("png", "webp", "jpg") for path in DOCS.rglob(f"*.{kind}")]
    assert sum(path.stat().st_size for path in everything) <= MOST_BYTES


def test_the_window_shows_a_page_and_goes_back(manual: ManualWindow):
    manual.open_page("matrices", "zh_CN")
    assert manual.shown().startswith("矩阵")
    manual.open_page("matrices", "en")
    assert manual.shown().startswith("Matrices") and "row times column" in manual.shown()
    manual.browser.setSource(QUrl("listing.md"))
    assert manual.shown().startswith("Listing")
    manual.browser.setSource(QUrl("../exercises.md"))  # which is no page of the manual
    assert manual.shown().startswith("Listing")
    manual.back.click()
    assert manual.shown().startswith("Matrices")


def test_a_picture_is_no_wider_than_there_is_room(manual: ManualWindow):
    manual.open_page("window", "en")
    kind = QTextDocument.ResourceType.ImageResource
    picture = manual.browser.document().resource(kind.value, QUrl("pictures/window-en.webp"))
    assert isinstance(picture, QImage) and 300 < picture.width() <= manual.browser.viewport().width()
    assert manual_folder() == DOCS / "manual"
