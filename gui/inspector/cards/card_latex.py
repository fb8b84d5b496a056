"""A card, and a line of it, as LaTeX: to be copied into a document."""

from core.explain.tex_line import needs_more_than_pdflatex, tex_line
from gui.inspector.cards.card import Caption, Card, Fault, Formula, Note, Part, Row, Statement, Total, exactly

NEEDS_MORE = "pdfLaTeX has no letters for some of the names: use XeLaTeX or LuaLaTeX, and a font that has them."


def card_latex(card: Card) -> str:
    """A card for a document, which needs amsmath: formulas, the numbers put in, and what comes of them."""
    lines = [f"{tex_line(card.title)} &{_equal(card.value)}{_aside(card.subtitle)}"]
    for part in card.parts:
        lines += _latex_lines(part)
    body = " \\\\\n".join(lines)
    remark = f"% {NEEDS_MORE}\n" if needs_more_than_pdflatex(body) else ""
    return f"{remark}\\begin{{align*}}\n{body}\n\\end{{align*}}\n"


def _latex_lines(part: Part) -> list[str]:
    """The lines of a part, each with the place where all of them are aligned; none for what has no words."""
    match part:
        case Statement(pieces):
            return ["& " + r"\;".join(_latex(piece) for piece in pieces)]
        case Row():
            return [row_latex(part, align=" &", apart=" \\\\\n&")]
        case Total(label, value):
            return [f"{tex_line(label)} &{_equal(value)}{_aside(exactly(part.exact))}"]
        case Caption(text) | Note(text) | Fault(text) if text:
            return [f"& {tex_line(text)}"]
    return []


def row_latex(row: Row, align: str = "", apart: str = "") -> str:
    """A row as a formula; `align` marks where rows are aligned, `apart` where a long one is broken."""
    name = f"{tex_line(row.name)} = " if row.name and not row.fold else ""
    formula = f" = {_latex(row.formula)}" if row.formula is not None else ""
    in_words = tex_line(row.numbers).startswith(r"\text")
    numbers = "" if in_words else _equal(row.numbers)
    asides = "".join(map(_aside, (row.numbers if in_words else "", exactly(row.exact), row.fault)))
    broken = apart if formula and numbers else ""
    return f"{name}{_latex(row.of)}{align}{formula}{broken}{numbers}{_equal(row.value)}{asides}"


def _latex(formula: Formula) -> str:
    return formula.tex or tex_line(formula.text)


def _equal(text: str) -> str:
    return f" = {tex_line(text)}" if text else ""


def _aside(text: str) -> str:
    return rf" \quad ({tex_line(text)})" if text else ""
