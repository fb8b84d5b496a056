"""A text of Markdown as it is read aloud: its words, and its formulas in words where they stand as pictures."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlock, QTextDocument

from gui.reading.formula_objects import LETTER, OBJECT, TEX
from gui.reading.written_text import LINE_END

translate = QCoreApplication.translate

_FRACTION = re.compile(r"\\[dt]?frac\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_UPRIGHT = re.compile(r"\\(?:mathrm|text|operatorname|mathbf)\s*\{([^{}]*)\}")
_WORDS = {
    "cdot": "·", "times": "×", "partial": "∂", "sigma": "σ", "delta": "δ", "eta": "η", "alpha": "α", "psi": "ψ",
    "Delta": "Δ", "sum": "Σ", "le": "≤", "ge": "≥", "ne": "≠", "approx": "≈", "to": "→", "rightarrow": "→", "odot": "⊙",
    "infty": "∞", "pm": "±", "quad": " ", "qquad": " ", "dots": "…", "ldots": "…", "cdots": "…",
}  # fmt: skip


def heard_text(document: QTextDocument, *, heading: bool = True) -> str:
    """All paragraphs, each ended as a sentence is; without the heading that it begins with, where none is wanted."""
    found = heard_paragraphs(document)
    return " ".join(text for block, text in found if heading or not block.blockFormat().headingLevel())


def heard_paragraphs(document: QTextDocument) -> Iterator[tuple[QTextBlock, str]]:
    """Each block in which something is said, and that, ended as a sentence is; a listing is said line by line."""
    block = document.begin()
    while block.isValid():
        lines = (" ".join(line.split()) for line in _heard_block(block).split(LINE_END))
        text = " ".join(as_sentence(line) for line in lines if line)
        if text:
            yield block, text
        block = block.next()


def as_sentence(text: str) -> str:
    """A text that ends as a sentence does, so that what is said after it is not run into it."""
    return text if not text or text[-1] in ".:?!;…。：？！；" else f"{text}."


def tex_heard(tex: str) -> str:
    """A formula as it is read: a fraction is one thing over another, and what only places signs is left out."""
    tex = _UPRIGHT.sub(r"\1", re.sub(r"\\partial\s+", "∂", tex))
    before = ""
    while before != tex:
        before, tex = tex, _FRACTION.sub(_fraction, tex)
    tex = re.sub(r"\^\s*\{?(?:T|\\top)\b\}?", f" {translate('Heard', 'transposed')}", tex)
    tex = re.sub(r"\\([A-Za-z]+)", lambda found: _WORDS.get(found[1], "" if found[1] in _PLACING else found[1]), tex)
    tex = re.sub(r"\^\s*(?:\{([^{}]*)\}|(\w))", _power, tex)
    return re.sub(r"\s+", " ", re.sub(r"[{}_$]|\\[,;:! ]|\\", "", tex)).strip()


_POWERS = {"2": "²", "3": "³"}
_PLACING = frozenset(("left", "right", "mathrm", "text", "operatorname", "mathbf", "displaystyle", "big", "Big"))


def _fraction(found: re.Match[str]) -> str:
    top, bottom = (_as_one(_FRACTION.sub(_fraction, part)) for part in found.groups())
    return translate("Heard", "{top} over {bottom}").format(top=top, bottom=bottom)


def _as_one(part: str) -> str:
    """A part of a fraction: in brackets where it is more than a number or a name."""
    return part if re.fullmatch(r"[^\s()+−*/=-]+", part) else f"({part})"


def _power(found: re.Match[str]) -> str:
    raised = found[1] or found[2]
    if raised == "new":
        return f" {translate('Heard', 'new')}"
    return _POWERS.get(raised, f"^({raised})")


def _heard_block(block: QTextBlock) -> str:
    parts, fragments = [], block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        form, text = fragment.charFormat(), fragment.text()
        parts.append(tex_heard(str(form.property(TEX))) if form.objectType() == OBJECT else text)
        fragments += 1
    return "".join(parts).replace(LETTER, "").strip()
