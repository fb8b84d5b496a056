r"""Formulas of a text as a program has them: \texttt{x[0]} \texttt{w1\_3[0]} + \ldots becomes x[0]*w1_3[0] + ..."""

import re

from core.explain.code_text import operand
from core.network.notations import Name

_TOKEN = re.compile(
    r"\s*(?:(?P<name>\\texttt\{[^{}]*\})|(?P<factor>g_(?:\d|\{\d+\}))|(?P<number>\d+(?:\.\d+)?)|(?P<power>e\^\{)"
    r"|(?P<square>\^(?:2|\{2\}))|(?P<command>\\[A-Za-z]+)|(?P<sign>[-+=(){}]))"
)
MOST_GROUPS = 100  # that may be in each other
_FUNCTIONS = {r"\sigma": "sigmoid", r"\ln": "np.log"}
_SIGNS = {"+": " + ", "-": " - ", "=": " = "}
_TWICE = re.compile(r"^(\S+) = \1 = ")  # what has two names in the article, and one in the program
_SIMPLE = re.compile(r"[\w.]+(?:\[[\w,]+\])*")


class _NotCodeError(ValueError):
    """Something stands there that a program has not."""


def code_of_tex(tex: str) -> str | None:
    r"""The formula as code, its names being \texttt; None where no program computes it, or it is very deep."""
    if sum(map(tex.count, "({")) > MOST_GROUPS:
        return None
    try:
        code, at = _expression(tex, 0, "")
    except _NotCodeError:
        return None
    return _TWICE.sub(r"\1 = ", code) if at >= len(tex.rstrip()) else None


def _expression(tex: str, at: int, end: str) -> tuple[str, int]:
    """The code from a place to the sign that ends it, and where that is passed."""
    code, is_operand = "", False  # what is written, and whether its end can be multiplied by what comes
    while at < len(tex.rstrip()):
        found = _TOKEN.match(tex, at)
        if found is None:
            raise _NotCodeError
        at, kind = found.end(), found.lastgroup
        piece = found[0].strip()
        if piece == end:
            return code, at
        if kind == "sign" and piece in _SIGNS:
            is_sign_of_what_follows = piece == "-" and (not code or code.endswith((" = ", "(")))
            code, is_operand = code + ("-" if is_sign_of_what_follows else _SIGNS[piece]), False
            continue
        if piece == r"\cdot":
            code, is_operand = f"{code}*", False
            continue
        if kind == "square":
            code += "**2"
            continue
        term, at = _term(tex, at, kind or "", piece)
        code, is_operand = code + ("*" if is_operand else "") + term, True
    if end:
        raise _NotCodeError
    return code, at


def _term(tex: str, at: int, kind: str, piece: str) -> tuple[str, int]:
    """One thing that can be multiplied, and where it ends."""
    match kind:
        case "name":
            name = Name(piece[len(r"\texttt{") : -1].replace(r"\_", "_"), is_code=True)
            return operand(name), at
        case "factor":
            return "g" + piece.strip("g_{}"), at
        case "number":
            return piece, at
        case "power":
            inner, at = _expression(tex, at, "}")
            return f"np.exp({inner})", at
    if piece == "(":
        inner, at = _expression(tex, at, ")")
        return f"({inner})", at
    if piece == "{":
        return _expression(tex, at, "}")
    if piece == r"\frac":
        above, at = _expression(tex, _opened(tex, at, "{"), "}")
        below, at = _expression(tex, _opened(tex, at, "{"), "}")
        return f"{_alone(above)}/{_alone(below)}", at
    if piece in _FUNCTIONS:
        inner, at = _expression(tex, _opened(tex, at, "("), ")")
        return f"{_FUNCTIONS[piece]}({inner})", at
    raise _NotCodeError


def _opened(tex: str, at: int, sign: str) -> int:
    """Behind a parenthesis that has to stand there."""
    rest = tex[at:]
    if not rest.lstrip().startswith(sign):
        raise _NotCodeError
    return at + len(rest) - len(rest.lstrip()) + 1


def _alone(code: str) -> str:
    return code if _SIMPLE.fullmatch(code) else f"({code})"
