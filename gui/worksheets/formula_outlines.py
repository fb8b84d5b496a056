"""Formulas as outlines, each typeset once: thirty sheets have the same ones."""

from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from gui.formulas import tex_to_svg
from gui.formulas.outline import outline
from gui.formulas.tex_to_svg import EM, Extent


class FormulaOutline(NamedTuple):
    """A typeset formula at the size `EM`: its outline from the top left corner, and its extent."""

    path: QPainterPath
    extent: Extent


class FormulaOutlines:
    """Typesets TeX at once and keeps it; for one thread at a time."""

    def __init__(self) -> None:
        self._kept: dict[str, FormulaOutline | None] = {}

    def of(self, tex: str) -> FormulaOutline | None:
        """A formula; None where it can't be typeset."""
        if tex not in self._kept:
            formula = tex_to_svg.typeset(tex)
            self._kept[tex] = None if formula is None else FormulaOutline(outline(formula.svg), formula.extent)
        return self._kept[tex]


SIZE = EM
