"""Products of a SOP as the rows of a card: what comes in, times its weight."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.explain.sum_of_products import Term
from core.network.names import tex
from core.network.phases import Phase
from gui.inspector.cards.card import Formula, Part, Row, Total

MOST_TERMS = 12  # up to so many are all shown,
LARGEST = 10  # of more only the largest

translate = QCoreApplication.translate


def term_rows(
    terms: Sequence[Term],
    number_format: NumberFormat,
    names: Sequence[str] | None = None,
    phase: Phase | None = None,
) -> list[Part]:
    """Products term by term; of many the largest, and what the others add up to.

    `names` stand before the terms, one each; `phase` is when they are computed.
    """
    shown = list(range(len(terms)))
    if len(terms) > MOST_TERMS:
        shown = sorted(shown, key=lambda index: -_size(terms[index].product))[:LARGEST]
    parts: list[Part] = [
        _term_row(terms[index], number_format, names[index] if names else "", phase) for index in shown
    ]
    if len(shown) < len(terms):
        named = set(shown)
        others = math.fsum(term.product for index, term in enumerate(terms) if index not in named)
        label = translate("Cards", "%n more, together", "", len(terms) - len(shown))
        parts.append(Total(label, number_format.signed(others), phase=phase))
    return parts


def product_of(term: Term) -> Formula:
    """X1·W11; a bias stands alone."""
    if term.source is None:
        return Formula(term.parameter_name, tex(term.parameter_name))
    return Formula(
        f"{term.source_name}·{term.parameter_name}",
        rf"{tex(term.source_name)} \cdot {tex(term.parameter_name)}",
    )


def _term_row(term: Term, number_format: NumberFormat, name: str, phase: Phase | None) -> Row:
    product = number_format.signed(term.product)
    if term.source is None:
        numbers = ""
        sentence = translate("Cards", "{name} is added as it is.").format(name=term.parameter_name)
    else:
        numbers = f"{number_format.put_in(term.source_value)} · {number_format.put_in(term.parameter_value)}"
        sentence = translate("Cards", "{source} times {weight} adds {product}.").format(
            source=term.source_name, weight=term.parameter_name, product=product
        )
    return Row(name, product_of(term), None, numbers, product, term.parameter, sentence, phase=phase)


def _size(value: float) -> float:
    """Magnitude, with NaN counted as the largest there is."""
    return math.inf if math.isnan(value) else abs(value)
