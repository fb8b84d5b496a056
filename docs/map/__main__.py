"""Writes docs/map.svg and docs/map.md anew."""

from docs.map.drawing import drawing
from docs.map.rooms import ROOT, read_house
from docs.map.text import text

PAGES = {"map.svg": drawing, "map.md": text}


def main() -> None:
    """Write both, and say so."""
    house = read_house()
    for name, page in PAGES.items():
        path = ROOT / "docs" / name
        path.write_text(page(house), encoding="utf-8", newline="\n")
        print(f"wrote {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
