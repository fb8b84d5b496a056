"""What is the same in every window, and is drawn or found once for all tests of a process.

A formula is typeset once for all processes of a run: it takes as long as twenty tests of what needs no window.
"""

import json
import os
from collections.abc import Callable, Iterator
from functools import cache, wraps
from hashlib import sha256

import pytest

from core.base.spoken import spoken_code
from core.base.written_numbers import decimal_mark
from gui.formulas import tex_to_svg
from gui.formulas.tex_to_svg import Extent, Typeset
from gui.inspector.cards import card_of
from gui.look import icons
from gui.model.readings import Readings

pixmap = cache(icons.pixmap)

_find_tex = card_of.tex_of_setup
_made: set[tuple[object, ...]] = set()
NO_MATTER_WHICH = "x"


def tex_of_setup(readings: Readings) -> Iterator[str]:
    """In place of the TeX of all cards, which is typeset before anybody asks for it, one formula again and again.

    Every card is made for it, but where network, rule and language were here before. What a card shows is typeset when
    it is asked for, and of all others no test sees anything: of a scenario they are hundreds.
    """
    setup = readings.setup
    of = setup.name, setup.network, setup.rule, type(setup.objective.loss), readings.notation, spoken_code()
    if of not in _made:
        for _ in _find_tex(readings):
            yield NO_MATTER_WHICH
        _made.add(of)


def typesetting(temporary: pytest.TempPathFactory) -> Callable[[str], Typeset | None]:
    """What typesets as `tex_to_svg.typeset` does, and looks first at what another process of the run has typeset."""
    own = temporary.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "formulas"
    folder.mkdir(exist_ok=True)
    typeset_anew = tex_to_svg.typeset

    @cache
    def found(tex: str, mark: str) -> Typeset | None:
        path = folder / f"{sha256(f'{mark}{tex}'.encode()).hexdigest()}.json"
        if not path.exists():
            made = typeset_anew(tex)
            written = path.with_suffix(f".{os.getpid()}")
            written.write_text(json.dumps(made), encoding="utf-8")
            os.replace(written, path)  # whole, whoever reads it meanwhile
            return made
        values = json.loads(path.read_text(encoding="utf-8"))
        return None if values is None else Typeset(values[0], Extent(*values[1]))

    @wraps(typeset_anew)
    def typeset(tex: str) -> Typeset | None:
        return found(tex, decimal_mark())

    return typeset
