"""Which rooms there are, which of them import which, and on which floor that puts each."""

import ast
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[2]
DOOR = "main"
BUILDINGS = ("core", "gui")  # from the ground up: each stands on the one before


@dataclass(frozen=True)
class House:
    """Rooms such as "core.network" and "main"; each with the rooms that it imports, and with what it is for."""

    imports: dict[str, frozenset[str]]
    subjects: dict[str, str]

    @cached_property
    def floors(self) -> dict[str, int]:
        """The floor of each room, from 0: one above the highest of its own building that it imports.

        Raises
        ------
        graphlib.CycleError
            If rooms import each other in a circle.
        """
        floors: dict[str, int] = {}
        ground = 0
        order = tuple(TopologicalSorter(self.imports).static_order())
        for building in (*BUILDINGS, DOOR):
            for room in order:
                if building_of(room) == building:
                    below = [floors[each] for each in self.imports[room] if building_of(each) == building]
                    floors[room] = max(below, default=ground - 1) + 1
            ground = max(floors.values()) + 1
        return floors

    def rooms_of(self, floor: int) -> list[str]:
        """The rooms of a floor, by their names."""
        return sorted(room for room, its in self.floors.items() if its == floor)

    @cached_property
    def direct(self) -> list[tuple[str, str]]:
        """The imports that no others imply: A imports C is implied where A imports B, and B, by some way, C."""
        reached: dict[str, frozenset[str]] = {}
        for room in TopologicalSorter(self.imports).static_order():
            reached[room] = self.imports[room].union(*(reached[each] for each in self.imports[room]))
        return sorted(
            (room, target)
            for room, targets in self.imports.items()
            for target in targets
            if not any(target in reached[other] for other in targets)
        )


def building_of(room: str) -> str:
    """The building of a room: "core", "gui", or the door itself."""
    return room.partition(".")[0]


def read_house() -> House:
    """The house as the sources are now."""
    graph = grimp.build_graph(*BUILDINGS, cache_dir=None)
    imports: dict[str, set[str]] = {DOOR: _imports_of_door()}
    for module in graph.modules:
        room = _room_of(module)
        if room is not None:
            targets = map(_room_of, graph.find_modules_directly_imported_by(module))
            imports.setdefault(room, set()).update(each for each in targets if each not in (None, room))
    subjects = {room: _subject_of(room) for room in imports}
    return House({room: frozenset(imports[room]) for room in sorted(imports)}, subjects)


def _room_of(module: str) -> str | None:
    """The room that a module stands in; None for a building itself."""
    parts = module.split(".")
    return ".".join(parts[:2]) if len(parts) > 1 else None


def _imports_of_door() -> set[str]:
    tree = ast.parse((ROOT / f"{DOOR}.py").read_text(encoding="utf-8"))
    modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {room for module in modules if building_of(module) in BUILDINGS and (room := _room_of(module))}


def _subject_of(room: str) -> str:
    """The first line of what a room says of itself."""
    path = ROOT / f"{DOOR}.py" if room == DOOR else ROOT.joinpath(*room.split("."), "__init__.py")
    documented = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return documented.partition("\n")[0]
