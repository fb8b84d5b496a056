"""What a teacher reads: the ready lessons are as their files have them, and what the pages call by a key or name is so."""

import re

import pytest

from core.lessons.built_in import LESSONS, built_in_lesson, homework_of
from core.scenario.schema import in_language
from docs.lessons.__main__ import PAGES
from docs.lessons.page import page
from tests import ROOT

DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text(encoding="utf-8")
TEACHING = {"en": "teaching.md", "zh_CN": "zh/teaching.md"}
KEY = re.compile(r"`((?:(?:Ctrl|Shift|Alt|Page) ?\+? ?)*(?:[A-Z0-9+]|F\d+|Page Down))`")
KEYS_OF_THE_README = set(re.findall(r"`([^`]+)`", README.split("<!-- keys -->")[1]))
TRANSLATED = "".join(
    path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources/translations/zh_CN").glob("*.ts"))
)


def text_of(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_the_ready_lessons_are_as_their_files_have_them(name: str):
    assert page(PAGES[name]) == text_of(name), "python -m docs.lessons writes it anew"


@pytest.mark.parametrize("name", PAGES)
def test_every_lesson_and_its_homework_has_its_title_there(name: str):
    titles = [
        in_language(built_in_lesson(each).lesson.title, PAGES[name].code)
        for lesson in LESSONS
        for each in (lesson, homework_of(lesson))
        if each is not None
    ]
    assert len(titles) > len(LESSONS)
    assert [title for title in titles if title not in text_of(name)] == []


@pytest.mark.parametrize("name", TEACHING.values())
def test_its_keys_do_something(name: str):
    keys = {each.replace(" ", "").replace("PageDown", "PgDown") for each in KEY.findall(text_of(name))}
    keys = {"Ctrl++" if each == "Ctrl+" else each for each in keys}
    assert len(keys) > 8
    assert keys - KEYS_OF_THE_README - {"1", "2", "3"} == set()


def test_what_is_quoted_in_chinese_is_said_so_in_the_window_or_a_lesson():
    lessons = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources/lessons").glob("*.toml")))
    quoted = set(re.findall("“([^”]+)”", text_of(TEACHING["zh_CN"]))) - {"为什么", "是哪条规则"}
    assert len(quoted) > 8
    assert [each for each in sorted(quoted) if each not in TRANSLATED + lessons] == []


@pytest.mark.parametrize("name", [*TEACHING.values(), *PAGES])
def test_its_links_lead_somewhere(name: str):
    links = [each.split("#")[0] for each in re.findall(r"\]\(([^)]+)\)", text_of(name))]
    assert links
    assert [each for each in links if each and not ((DOCS / name).parent / each).exists()] == []
