r"""A line as a card writes it, in LaTeX: numbers put in, signs, names and words.

1 − (−4.6362e−7)² becomes 1 - (-4.6362 \cdot 10^{-7})^{2}: no power of ten is left as an e, which LaTeX would typeset as
a quantity, and no sign that only some engines have. What is written needs amsmath, and is understood by KaTeX and
MathJax.
"""

import re

from core.base.tex import tex_text
from core.network.names import tex

_SIGNS = {
    "−": "-",
    "·": r" \cdot ",
    "×": r" \times ",
    "²": "^{2}",
    "½": r"\frac{1}{2}",
    "∂": r"\partial ",
    "Σ": r"\sum ",
    "σ": r"\sigma",
    "∞": r"\infty ",
    "→": r" \to ",
    "…": r"\ldots ",
    "=": " = ",
    "+": "+",
    "/": "/",
    ">": " > ",
}
_TOKEN = re.compile(
    r"""
    (?P<power>e\^)                                                  # what follows is an exponent
  | (?P<function>(?:tanh|max|ln)(?=[ (]))
  | (?P<name>[^\W\d_]+(?:\d+_)?\d+(?:,\d+)?(?![^\W²]))                  # SOP3, W2_12, W10,2
  | (?P<number>\d+(?:\u00a0\d{3})*(?:[.,]\d+)?(?:e−?\d+)?(?![^\W\d_²]))
  | (?P<sign>[−·×²½∂Σσ∞→…=+/>()])
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_NUMBER = re.compile(r"(\d[\d\u00a0.,]*)(?:e(−?\d+))?")
_UNKNOWN_TO_PDFLATEX = re.compile(r"[^\x00-\u017f]")


def tex_line(text: str) -> str:
    """A line of a card as LaTeX in mathematics mode; what is no number, sign or name stands there as words."""
    parts: list[str] = []
    words = ""
    closing: list[str] = []  # what ends each parenthesis that is open
    opens_exponent = False
    for found in _TOKEN.finditer(text):
        kind, piece = found.lastgroup, found[0]
        if kind == "other":
            words += piece
            continue
        if words:
            parts.append(_words(words))
            if piece in "+−" and words.strip() and not text[found.end() : found.end() + 1].isspace():
                piece = f"{{{_SIGNS[piece]}}}"  # a sign of what follows, and none between two
            words = ""
        if piece == "(":
            parts.append("{" if opens_exponent else "(")
            closing.append("}" if opens_exponent else ")")
        elif piece == ")":
            parts.append(closing.pop() if closing else ")")
        else:
            before = next((part.strip() for part in reversed(parts) if part.strip()), "")
            latex = _token(kind or "", piece, alone=before not in ("/", r"\ln"))
            parts.append(f"{{{latex}}}" if opens_exponent else latex)
        opens_exponent = kind == "power"
    if words:
        parts.append(_words(words))
    # An exponent that was cut short is closed: braces have to match.
    line = "".join([*parts, *(each for each in reversed(closing) if each == "}")])
    return re.sub(" {2,}", " ", line).strip()


def needs_more_than_pdflatex(latex: str) -> bool:
    """Whether there are letters that pdfLaTeX doesn't know without further packages, such as Chinese ones."""
    return _UNKNOWN_TO_PDFLATEX.search(latex) is not None


def _token(kind: str, piece: str, alone: bool) -> str:
    """One token that is neither a parenthesis nor a part of words."""
    match kind:
        case "power":
            return "e^"
        case "function":
            return rf"\{piece} "
        case "name":
            return tex(piece)
        case "number":
            return _number(piece, alone)
    return _SIGNS.get(piece, piece)


def _number(piece: str, alone: bool) -> str:
    """A number without its sign; where it does not stand alone, its power of ten is held together with it."""
    found = _NUMBER.fullmatch(piece)
    if found is None:
        return piece
    digits, exponent = found[1].replace(",", "{,}").replace("\u00a0", r"\,"), (found[2] or "0").replace("−", "-")
    if int(exponent) == 0:
        return digits
    power = rf"{digits} \cdot 10^{{{exponent}}}"
    return power if alone else f"({power})"


def _words(words: str) -> str:
    """Words; between two signs a comma or a space only parts them, and a single letter is a quantity."""
    bare = words.strip(" ,")
    return words if not bare or (len(bare) == 1 and bare.isascii() and bare.isalpha()) else tex_text(words)
