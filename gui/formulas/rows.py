"""Rows of a formula typeset as ziamath does it, without measuring what nobody asks.

ziamath lays every row out twice: once to measure it, for brackets that grow with what stands between them, and once to
place it. A row within a row is laid out four times, and one in a fraction of an index dozens of times. Only what
stretches asks for the measure, and hardly a formula here has that: it comes out the same in a fraction of the time.
"""

from xml.etree import ElementTree as ET

from ziamath import operators
from ziamath.nodes.mrow import Mrow

_STRETCHY = {text for (text, _form), how in operators.operators.items() if how.get("stretchy") == "true"}


class FormulaRow(Mrow, tag="mrow"):
    """A row that is measured only where something in it stretches; ziamath takes it for each `mrow` from now on."""

    def _get_height_nostretch(self, line: list[ET.Element], **kwargs: object) -> tuple[float, float]:
        """How far the row reaches below and above its line; zero where that changes nothing."""
        if not any(_may_stretch(each) for child in line for each in child.iter()):
            return 0.0, 0.0
        return super()._get_height_nostretch(line, **kwargs)


def _may_stretch(element: ET.Element) -> bool:
    """Whether it is an operator that may grow; ziamath takes names of operators for operators, too."""
    if element.tag == "mfenced" or element.get("stretchy") == "true":
        return True
    is_fixed = element.get("stretchy") == "false" or element.tag not in ("mo", "mi")
    return not is_fixed and (element.text or "").strip() in _STRETCHY
