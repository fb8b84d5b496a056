"""The map as text: every room, and every room that it imports."""

from docs.map.rooms import House

HEAD = """# The map of the rooms

![The rooms, floor by floor, and their imports](map.svg)

`make map` draws it from the imports that the sources make. Imports lead down only. In the picture a line that
others imply is left out; here is every import, from the door down.

| floor | room | holds | imports |
| ---: | --- | --- | --- |
"""


def text(house: House) -> str:
    """A page of Markdown."""
    lines = []
    for floor in range(max(house.floors.values()), -1, -1):
        for room in house.rooms_of(floor):
            imported = ", ".join(f"`{each}`" for each in sorted(house.imports[room]))
            lines.append(f"| {floor} | `{room}` | {house.subjects[room]} | {imported} |\n")
    return HEAD + "".join(lines)
