"""Which picture of the window each page of the manual has, and the README."""

from pathlib import Path
from typing import NamedTuple

DOCS = Path(__file__).resolve().parents[1]
MANUAL = DOCS / "manual"
FOLDERS = {"en": MANUAL, "zh": MANUAL / "zh"}  # of the pages, by the code that the command line takes
SIZE = "1280x800"


class Picture(NamedTuple):
    """A picture of the window on a scenario; `words` are further ones of the command line."""

    name: str  # that of its page
    scenario: str
    words: tuple[str, ...] = ()

    def path(self, language: str) -> Path:
        """Where it is kept, as WebP: half as large as PNG."""
        return MANUAL / "pictures" / f"{self.name}-{language}.webp"


PARTS = (
    Picture("window", "gad-3-2-1", ("--state", "20000", "--select", "W11")),
    Picture("home", "gad-3-2-1", ("--do", "home")),
    Picture("phases", "gad-3-2-1", ("--select", "W11", *("--do", "next_phase") * 3)),
    Picture("notation", "moons-2-3-2", ("--notation", "za", "--select", "W1_11", "--do", "labels_both")),
    Picture("board", "gad-3-2-1", ("--select", "W11", "--do", "board")),
    Picture("practice", "gad-3-2-1", ("--do", "practise")),
    Picture("lesson", "gad-3-2-1", ("--do", "lesson")),
    Picture("projector", "gad-3-2-1", ("--select", "W11", "--do", "projector", *("--do", "next_phase") * 3)),
)
_FOLDED = ("--do", "scenarios")  # the column on the left, so that the view is as wide as can be
_LARGE = (*_FOLDED, "--do", "larger")
VIEWS = (
    Picture("prediction", "gad-3-2-1", ("--state", "20000", *_LARGE)),
    Picture("plane", "moons-2-3-2", ("--state", "400", *_LARGE)),
    Picture("curve", "curve-1-8-1", ("--state", "5000", *_LARGE)),
    Picture("confusion", "digits-64-20-10", ("--state", "7190", "--do", "confusion", *_LARGE)),
    Picture("layers", "moons-2-3-2-sigmoid", ("--state", "200", *_LARGE)),
    Picture("weights", "psi-2-1000-1000-2", _LARGE),
    Picture("matrices", "psi-2-3-3-2", ("--select", "W2_12", *_LARGE)),
    Picture("listing", "gad-3-2-1", ("--select", "W11")),
    Picture("check", "csdn-2-3-1", ("--state", "10", "--do", "check", *_LARGE)),
    Picture("slope", "gad-3-2-1", ("--state", "10", "--select", "W41", *_LARGE)),
    Picture("what-if", "gad-3-2-1", ("--state", "20000", *_LARGE)),
    Picture("kept-runs", "gad-3-2-1", ("--state", "20000", "--do", "keep_run", *_LARGE)),
    Picture("query", "query-3-2-1", ("--state", "1000", *_FOLDED)),
    Picture("network", "csdn-2-3-1", _LARGE),
    Picture("samples", "moons-2-3-2", _LARGE),
    Picture("data", "moons-2-3-2", ("--state", "100", *_LARGE)),
)
