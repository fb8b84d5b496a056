"""Takes the pictures of the manual and of the README anew: `python -m docs.manual [NAME …]`."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from docs.manual.pictures import DOCS, FOLDERS, PARTS, SIZE, VIEWS, Picture

QUALITY = 80  # of WebP: no letter has a seam
FIRST = Picture("window", "gad-3-2-1", ("--select", "W11"))


def main(wanted: Sequence[str]) -> None:
    """Take those of these names; all where none is named."""
    for picture in (*PARTS, *VIEWS):
        view = ("--view", picture.name) if picture in VIEWS else ()
        if not wanted or picture.name in wanted:
            for language in FOLDERS:
                _take_small(picture, language, view)
    if not wanted or "readme" in wanted:
        for theme in ("light", "dark"):
            _take(FIRST, DOCS / f"window-{theme}.png", "en", "--theme", theme, "--scale", "2")


def _take_small(picture: Picture, language: str, view: tuple[str, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        png = Path(folder) / "window.png"
        _take(picture, png, language, *view)
        if not QImage(str(png)).save(str(picture.path(language)), "webp", QUALITY):
            raise SystemExit(f"{picture.path(language)} can't be written")


def _take(picture: Picture, out: Path, language: str, *words: str) -> None:
    told = ["picture", picture.scenario, "--language", language, "--size", SIZE, *words, *picture.words, "--out", out]
    subprocess.run(  # noqa: S603
        [sys.executable, "main.py", *map(str, told)], cwd=DOCS.parent, check=True
    )


if __name__ == "__main__":
    main(sys.argv[1:])
