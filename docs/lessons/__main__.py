"""Writes docs/lessons.md and docs/zh/lessons.md anew."""

from docs.lessons.page import CHINESE, ENGLISH, page
from docs.map.rooms import ROOT

DOCS = ROOT / "docs"
PAGES = {"lessons.md": ENGLISH, "zh/lessons.md": CHINESE}


def main() -> None:
    """Write both, and say so."""
    for name, words in PAGES.items():
        (DOCS / name).write_text(page(words), encoding="utf-8", newline="\n")
        print(f"wrote docs/{name}")


if __name__ == "__main__":
    main()
