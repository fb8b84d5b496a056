r"""Formulas that somebody wrote in one notation, told in another: X_1 W_{11} becomes x_{1} w^{(1)}_{11}."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from core.network.names import Names
from core.network.notations import Kind, QuantityPlace, WholeKind

_TOKEN = re.compile(r"\\(?:mathrm|mathbf|boldsymbol)\s*\{[^{}]*\}|\\[A-Za-z]+|\\.|[^\s]")
_ALIKE = {r"\widehat": r"\hat", r"\dfrac": r"\frac", r"\tfrac": r"\frac"}
_WITHOUT_LAYER = (WholeKind.INPUTS, WholeKind.TARGETS)

Place = tuple[Kind, QuantityPlace]


@dataclass(frozen=True)
class _Token:
    """The smallest part of a formula: what it says, and where it ends."""

    sign: str
    start: int
    end: int


@dataclass(frozen=True)
class RetoldTex:
    """Puts names in the place of names: `names` are TeX as a formula has it, and what is told for it."""

    names: Mapping[str, str]

    def told(self, tex: str) -> str:
        """The formula with every name that is known told; what goes on with an index is another name."""
        tokens, told, done, at = _tokens(tex), "", 0, 0
        while at < len(tokens):
            found = self._longest(tokens, at)
            if found is None:
                at += 1
                continue
            size, name = found
            before, at = at, at + size
            name = f"{{{name}}}" if _sign(tokens, at) == "^" else name
            told += tex[done : tokens[before].start] + name
            done = tokens[at - 1].end
            told += " " if tex[done : done + 1].isalpha() else ""  # or a letter would go on with a command
        return told + tex[done:]

    def _longest(self, tokens: list[_Token], at: int) -> tuple[int, str] | None:
        """The longest name that begins at a token: how many tokens it has, and what is told for it."""
        for signs, name in self._by_first.get(tokens[at].sign, ()):
            size = len(signs)
            if tuple(token.sign for token in tokens[at : at + size]) != signs:
                continue
            after = _sign(tokens, at + size)
            is_power = after == "^" and ("_" in signs or _sign(tokens, at + size + 1).isdigit())
            if is_power or after not in ("_", "^"):
                return size, name
        return None

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        """Names by their first token, the longest first."""
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for tex, name in self.names.items():
            signs = tuple(token.sign for token in _tokens(tex))
            found.setdefault(signs[0], []).append((signs, name))
        for each in found.values():
            each.sort(key=lambda named: -len(named[0]))
        return found


def retold_tex(written: Names, told: Names, places: Iterable[Place]) -> RetoldTex:
    """What tells formulas of one network in other names; `places` are the quantities that can stand in them."""
    pairs = ((written.called(kind, *place), told.called(kind, *place)) for kind, place in places)
    wholes = ((written.matrix(*each), told.matrix(*each)) for each in _wholes(written.network.depth))
    return RetoldTex({before.tex: now.tex for before, now in (*wholes, *pairs)})


def _wholes(depth: int) -> Iterator[tuple[WholeKind, int]]:
    for whole in WholeKind:
        yield from ((whole, layer) for layer in ((-1,) if whole in _WITHOUT_LAYER else range(depth)))


def _tokens(tex: str) -> list[_Token]:
    """The tokens of a formula; the braces around a single sign are left out, as TeX needs none there."""
    tokens = [_Token(_plain(found[0]), found.start(), found.end()) for found in _TOKEN.finditer(tex)]
    kept: list[_Token] = []
    at = 0
    while at < len(tokens):
        if kept and kept[-1].sign in ("_", "^") and _is_one_in_braces(tokens, at):
            kept.append(_Token(tokens[at + 1].sign, tokens[at].start, tokens[at + 2].end))
            at += 3
        else:
            kept.append(tokens[at])
            at += 1
    return kept


def _plain(sign: str) -> str:
    return _ALIKE.get(sign, sign.replace(" ", ""))


def _is_one_in_braces(tokens: list[_Token], at: int) -> bool:
    return tokens[at].sign == "{" and _sign(tokens, at + 2) == "}"


def _sign(tokens: list[_Token], at: int) -> str:
    return tokens[at].sign if at < len(tokens) else ""
