"""The map of the rooms is drawn from the imports as they are now."""

import itertools
import xml.etree.ElementTree as ET
from graphlib import CycleError, TopologicalSorter

import pytest

from docs.map.__main__ import PAGES
from docs.map.layout import ROOM_WIDTH, lay_out
from docs.map.rooms import BUILDINGS, House, read_house
from tests import ROOT


@pytest.fixture(scope="module")
def house() -> House:
    return read_house()


def small_house(**imports: str) -> House:
    """Rooms of core, such as b="a" for core.b that imports core.a."""
    rooms = {f"core.{room}": frozenset(f"core.{each}" for each in its.split()) for room, its in imports.items()}
    rooms |= {"gui.app": frozenset(rooms), "main": frozenset({"gui.app"})}
    return House(rooms, dict.fromkeys(rooms, "What it is for."))


@pytest.mark.parametrize("name", PAGES)
def test_it_is_up_to_date(house: House, name: str):
    kept = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert PAGES[name](house) == kept, "make map draws it anew"


def test_every_room_is_on_it(house: House):
    rooms = {
        f"{building}.{path.parent.name}" for building in BUILDINGS for path in ROOT.glob(f"{building}/*/__init__.py")
    }
    assert set(house.imports) == rooms | {"main"}
    assert all(house.subjects.values()), "each says what it is for"


def test_imports_lead_down(house: House):
    for room, imported in house.imports.items():
        assert all(house.floors[each] < house.floors[room] for each in imported), room


def test_rooms_in_a_circle_have_no_floor():
    with pytest.raises(CycleError):
        small_house(a="b", b="a").floors  # noqa: B018


def test_a_floor_is_one_above_the_highest_that_is_imported():
    floors = small_house(a="", b="a", c="a", d="b a").floors
    assert floors == {"core.a": 0, "core.b": 1, "core.c": 1, "core.d": 2, "gui.app": 3, "main": 4}


def test_what_others_imply_is_not_drawn():
    direct = small_house(a="", b="a", c="b a", d="a").direct
    assert direct == [
        ("core.b", "core.a"), ("core.c", "core.b"), ("core.d", "core.a"), ("gui.app", "core.c"), ("gui.app", "core.d"),
        ("main", "gui.app"),
    ]  # fmt: skip


def test_by_the_lines_that_are_drawn_every_import_is_reached(house: House):
    drawn: dict[str, set[str]] = {room: set() for room in house.imports}
    for room, imported in house.direct:
        drawn[room].add(imported)
    reached: dict[str, set[str]] = {}
    for room in TopologicalSorter(drawn).static_order():
        reached[room] = drawn[room].union(*(reached[each] for each in drawn[room]))
        assert reached[room] >= house.imports[room], room


def test_no_room_stands_on_another(house: House):
    layout = lay_out(house)
    for floor in set(house.floors.values()):
        places = sorted(layout.rooms[room] for room in house.rooms_of(floor))
        assert all(right - left >= ROOM_WIDTH for left, right in itertools.pairwise(places))
    assert min(layout.rooms.values()) >= ROOM_WIDTH // 2
    assert max(layout.rooms.values()) + ROOM_WIDTH // 2 <= layout.width


def test_the_picture_is_one_that_is_read():
    svg = (ROOT / "docs" / "map.svg").read_text(encoding="utf-8")
    words = [each.text for each in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]
    assert {"network", "training", "window", "main.py"} <= set(words)
    assert "prefers-color-scheme: dark" in svg
