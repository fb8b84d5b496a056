"""What is the same in every window, and is drawn or found once for all tests of a process."""

from collections.abc import Iterator
from functools import cache

from core.base.spoken import spoken_code
from gui.formulas import tex_to_svg
from gui.inspector.cards import card_of
from gui.look import icons
from gui.model.readings import Readings

typeset = cache(tex_to_svg.typeset)
pixmap = cache(icons.pixmap)

_find_tex = card_of.tex_of_setup
_known: dict[tuple[object, ...], dict[str, None]] = {}


def tex_of_setup(readings: Readings) -> Iterator[str]:
    """The TeX of all cards: every card is made for it, but where network, rule and language were here before.

    It is typeset before anybody asks for it. What is missing, as something else is another, is typeset when it is asked
    for.
    """
    setup = readings.setup
    of = setup.name, setup.network, setup.rule, type(setup.objective.loss), readings.notation, spoken_code()
    if of not in _known:
        found: dict[str, None] = {}
        for tex in _find_tex(readings):
            found[tex] = None
            yield tex
        _known[of] = found
    else:
        yield from _known[of]
