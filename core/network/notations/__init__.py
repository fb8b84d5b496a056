"""Notations: what each quantity of a network is called, as it is typed and as TeX, at any depth.

    scheme = SCHEMES["za"]((3, 2, 1))
    scheme.name(Kind.SOP, QuantityPlace(0, target=1))        # z1_2, z^{(1)}_{2}
    scheme.derivative("E", "z1_2")                   # ∂E/∂z1_2

`core.network.names` joins them with what a scenario calls things itself.
"""

from core.network.notations.kind import Kind
from core.network.notations.name import Name, in_line, tex
from core.network.notations.own_names import OwnNames, own_names
from core.network.notations.pattern import Pattern, QuantityPlace
from core.network.notations.scheme import NamingScheme
from core.network.notations.schemes import ARTICLE, NOTATIONS, SCHEMES
from core.network.notations.whole import BIAS_COLUMN, COLUMNS, ROWS, Convention, WholeKind, WholeNames

__all__ = [
    "ARTICLE",
    "BIAS_COLUMN",
    "COLUMNS",
    "NOTATIONS",
    "ROWS",
    "SCHEMES",
    "Convention",
    "Kind",
    "Name",
    "NamingScheme",
    "OwnNames",
    "Pattern",
    "QuantityPlace",
    "WholeKind",
    "WholeNames",
    "in_line",
    "own_names",
    "tex",
]
