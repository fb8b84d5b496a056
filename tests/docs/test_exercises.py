"""What docs/exercises.md says of exercises is so: ids, verdicts, slips."""

import re

from core.exercises.marking.marking import Verdict
from core.exercises.sheet.quantity import QuantityKind
from core.exercises.sheet.slips import SLIPS
from tests import ROOT

PAGE = (ROOT / "docs" / "exercises.md").read_text(encoding="utf-8")


def first_cells(title: str) -> list[str]:
    """What stands in code in the first column of a section's table."""
    section = PAGE.split(f"## {title}\n")[1].split("\n## ")[0]
    return [
        word for cell in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE) for word in re.findall("`(.*?)`", cell)
    ]


def test_every_slip_stands_there_in_the_order_in_which_they_are_tried():
    assert first_cells("Slips") == list(SLIPS)


def test_every_verdict_stands_there():
    assert first_cells("Answers, and what they are") == list(Verdict)


def test_every_kind_of_quantity_stands_there():
    assert [each.partition("[")[0] for each in first_cells("What is asked")] == list(QuantityKind)
