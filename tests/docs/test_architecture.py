"""What docs/architecture.md and CONTRIBUTING.md say of the sources is so: files, rooms, snippets."""

import ast
import re
import tomllib
from itertools import pairwise
from pathlib import Path
from textwrap import dedent

import pytest

from tests import ROOT

ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MOST_TO_READ = 10  # files that a newcomer is asked to read first


def rooms() -> dict[str, str]:
    """Every room and the first line of what it says of itself."""
    found = {}
    for building in ("core", "gui"):
        for package in sorted((ROOT / building).glob("*/__init__.py")):
            said = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or ""
            found[f"{building}.{package.parent.name}"] = said.splitlines()[0]
    return found


def snippets() -> list[tuple[str, str]]:
    return re.findall(r"```python\n# (\S+)\n(.*?)```", ARCHITECTURE, re.DOTALL)


def section(title: str) -> str:
    return ARCHITECTURE.split(f"## {title}\n")[1].split("\n## ")[0]


def test_every_room_is_listed_as_it_says_itself():
    listed = re.findall(r"^\| `((?:core|gui)\.\w+)` \| (.*) \|$", section("The rooms"), re.MULTILINE)
    assert sorted(listed) == sorted(rooms().items())


def test_a_contract_about_all_views_or_rooms_of_core_names_each():
    """A contract names its modules one by one: a new one that nobody adds would be held to nothing."""
    contracts = {each["name"]: each for each in PROJECT["tool"]["importlinter"]["contracts"]}
    views = {f"gui.views.{init.parent.name}" for init in (ROOT / "gui" / "views").glob("*/__init__.py")}
    assert set(contracts["a view knows no other view"]["modules"]) == views
    core = {room for room in rooms() if room.startswith("core.")} - {"core.cli"}
    assert set(contracts["core knows no window and no terminal"]["source_modules"]) == core


def test_there_are_snippets_of_a_hover_and_of_a_step():
    assert len(snippets()) >= 5


@pytest.mark.parametrize(("path", "code"), snippets())
def test_a_snippet_stands_in_its_file(path: str, code: str):
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    wanted = code.splitlines()
    places = range(len(lines) - len(wanted) + 1)
    assert any(dedent("\n".join(lines[place : place + len(wanted)])).strip() == code.strip() for place in places)


def test_a_newcomer_is_not_asked_to_read_much():
    files = re.findall(r"^\d+\. \[(\S+)\]", section("Read in this order"), re.MULTILINE)
    assert 5 < len(files) <= MOST_TO_READ
    assert all((ROOT / file).is_file() for file in files)
    numbers = [int(number) for number in re.findall(r"^(\d+)\. ", section("Read in this order"), re.MULTILINE)]
    assert numbers[0] == 1 and all(after == before + 1 for before, after in pairwise(numbers))


@pytest.mark.parametrize(
    "path",
    sorted(
        {
            path
            for page in (ARCHITECTURE, CONTRIBUTING)
            for path in re.findall(r"`((?:core|gui|tests|docs|resources)/[\w/.-]+)`", page)
        }
    ),
)
def test_what_is_named_is_there(path: str):
    assert (ROOT / path.rstrip("/")).exists()


@pytest.mark.parametrize("page", ["docs/architecture.md", "CONTRIBUTING.md", "README.md"])
def test_links_lead_somewhere(page: str):
    text = (ROOT / page).read_text(encoding="utf-8")
    here = (ROOT / page).parent
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    assert links
    assert [link for link in links if not Path(here, link).exists()] == []
