"""The map as a picture: floors from the ground up, in the colours of a light and of a dark page."""

import itertools
from xml.sax.saxutils import escape

from docs.map.layout import ROOM_WIDTH, Layout, lay_out
from docs.map.rooms import BUILDINGS, House, building_of

HEIGHT, FLOOR = 34, 78  # pixels: of a room, and from floor to floor
MARGIN, CAPTION = 24, 30
TITLES = {"core": "core · NumPy, no window", "gui": "gui · Qt draws and asks"}
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1d2733; text-anchor: middle; }
  .title { font-weight: 600; fill: #5a6673; text-anchor: start; }
  .page { fill: #ffffff; }
  .building { fill: #f3f6f9; stroke: #dbe2e9; }
  .room { fill: #ffffff; stroke-width: 1.5; }
  .core { stroke: #0a66cc; } .gui { stroke: #b36b00; } .main { stroke: #1d2733; }
  path { fill: none; stroke-width: 1.3; opacity: 0.55; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6ebf0; } .title { fill: #9aa7b4; }
    .page { fill: #14181d; } .building { fill: #1b2127; stroke: #303942; } .room { fill: #14181d; }
    .core { stroke: #5aa9ff; } .gui { stroke: #ffb54a; } .main { stroke: #e6ebf0; }
  }
"""


def drawing(house: House) -> str:
    """An SVG: a box for each room, a line from each to what it imports, but for those that others imply."""
    layout = lay_out(house)
    top = max(house.floors.values())

    def y_of(floor: int) -> int:
        """The upper edge of a floor; a caption stands above the uppermost of each building."""
        captions = sum(floor <= _top_of(house, building) for building in BUILDINGS)
        return MARGIN + (top - floor) * FLOOR + captions * CAPTION

    width = layout.width + 4 * MARGIN
    height = y_of(0) + HEIGHT + 2 * MARGIN
    parts = [f'<rect class="page" width="{width}" height="{height}"/>']
    for building in BUILDINGS:
        upper = y_of(_top_of(house, building)) - CAPTION
        lower = y_of(_bottom_of(house, building)) + HEIGHT + 12
        parts.append(_box("building", MARGIN, upper, width - 2 * MARGIN, lower - upper, 12))
        parts.append(f'<text class="title" x="{MARGIN + 14}" y="{upper + 20}">{escape(TITLES[building])}</text>')
    ys = [y_of(floor) for floor in range(top + 1)]
    parts += [_line(house, layout, edge, ys) for edge in house.direct]
    for room in sorted(layout.rooms, key=lambda room: (-house.floors[room], layout.rooms[room])):
        x, y = layout.rooms[room] + 2 * MARGIN, ys[house.floors[room]]
        building = building_of(room)
        name = room.partition(".")[2] or f"{room}.py"
        parts.append(
            f"<g><title>{escape(f'{room}: {house.subjects[room]}')}</title>"
            + _box(f"room {building}", x - ROOM_WIDTH // 2, y, ROOM_WIDTH, HEIGHT, 7)
            + f'<text x="{x}" y="{y + 22}">{escape(name)}</text></g>'
        )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">\n'
    title = "<title>The rooms of Backstep, floor by floor, and their imports</title>\n"
    return head + title + f"<style>{STYLE}</style>\n" + "\n".join(parts) + "\n</svg>\n"


def _top_of(house: House, building: str) -> int:
    return max(floor for room, floor in house.floors.items() if building_of(room) == building)


def _bottom_of(house: House, building: str) -> int:
    return min(floor for room, floor in house.floors.items() if building_of(room) == building)


def _line(house: House, layout: Layout, edge: tuple[str, str], ys: list[int]) -> str:
    """From the lower edge of the importer to the upper edge of what it imports, straight down past each floor."""
    xs = [x + 2 * MARGIN for x in layout.lines[edge]]
    floor = house.floors[edge[0]]
    y = ys[floor] + HEIGHT
    steps = [f"M{xs[0]} {y}"]
    for before, x in itertools.pairwise(xs):
        floor -= 1
        upper = ys[floor]
        half = (y + upper) // 2
        steps.append(f"C{before} {half} {x} {half} {x} {upper}")
        if floor > house.floors[edge[1]]:
            y = upper + HEIGHT
            steps.append(f"V{y}")
    return f'<path class="{building_of(edge[0])}" d="{"".join(steps)}"/>'


def _box(kind: str, x: int, y: int, width: int, height: int, radius: int) -> str:
    return f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>'
