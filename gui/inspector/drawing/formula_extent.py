"""How much room a formula gets on a card, typeset or not."""

import re

from gui.formulas.code_letters import is_code
from gui.formulas.tex_to_svg import Extent
from gui.formulas.typesetting import Formulas
from gui.inspector.cards.card import Formula
from gui.inspector.drawing.fonts import Face, Typography

# Parts of the formula's size: a line of letters, one with an exponent, one with a sum, one with a fraction,
# and one with a fraction in which something has an index and an exponent.
FLAT, RAISED, SUM = Extent(0, 0.78, 0.36), Extent(0, 1.07, 0.36), Extent(0, 0.97, 0.46)
TALL, TALLER = Extent(0, 1.47, 1.00), Extent(0, 1.53, 1.31)
AXIS = 0.3  # where the line of a fraction is, above the baseline
_DERIVATIVE = re.compile(r"(∂[^/·+ ]+)/(∂[^/·+ ]+)")


class FormulaRoom:
    """Measures formulas. Heights follow from the TeX alone, so that no line jumps once it is typeset."""

    def __init__(self, formulas: Formulas, type_: Typography) -> None:
        self._formulas, self._type = formulas, type_

    def of(self, formula: Formula) -> Extent:
        """How wide a formula is at its full size, and how high the line is that it stands in, in logical pixels."""
        size = self._type.formula_size
        extent = self._formulas.extent(formula.tex, size) if formula.tex else None
        face = self.face_of(formula)
        widths = [extent.width] if extent else [face.width(line) for line in self.lines(formula)]
        kind = self._kind(formula)
        return Extent(max(widths), kind.ascent * size, kind.descent * size)

    def face_of(self, formula: Formula) -> Face:
        """In what a formula stands that is read as text."""
        return self._type.mono if is_code(formula.tex) else self._type.body

    def _kind(self, formula: Formula) -> Extent:
        tex = formula.tex
        if self.is_tall(formula):
            return TALLER if "^{(" in tex or r"\sum e" in tex else TALL
        if r"\sum" in tex:
            return SUM
        return RAISED if "^" in tex else FLAT

    def is_tall(self, formula: Formula) -> bool:
        """Whether it has two floors."""
        if self._formulas.is_plain(formula.tex):
            return len(_halves(formula.text)) == 2
        return r"\frac" in formula.tex

    def lines(self, formula: Formula) -> list[str]:
        """The formula as text: what stands above and below the line of ∂a/∂b, or all of it."""
        return _halves(formula.text) if self.is_tall(formula) else [formula.text]


def _halves(text: str) -> list[str]:
    derivative = _DERIVATIVE.fullmatch(text)
    return list(derivative.groups()) if derivative else [text]
