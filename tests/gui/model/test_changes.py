"""A change is asked of two states only where a part is another that it looks at."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from core.network.elements import Weight
from core.training.stops import GradientVanished, Stopped
from gui.model import changes
from gui.model.model import Model
from gui.model.store import Store
from gui.model.window_state import PARTS, WindowState


class Watched:
    """A state of the window that writes down which of its parts are asked for."""

    def __init__(self, state: WindowState, asked: set[str]) -> None:
        self._state, self._asked = state, asked

    def __getattr__(self, name: str) -> object:
        if name in PARTS:
            self._asked.add(name)
            return getattr(self._state, name)
        return vars(WindowState)[name].fget(self)  # what is told of the parts asks for parts


@pytest.mark.parametrize("change", changes.ALL, ids=lambda change: change.__name__)
def test_a_change_looks_at_the_parts_that_it_says(change: Callable[[Any, Any], bool], model: Model):
    asked: set[str] = set()
    halted = model.store.state.progress._replace(stopped=Stopped(0, GradientVanished(1e-6)))
    state = Watched(replace(model.store.state, progress=halted), asked)
    assert not change(state, state)
    assert asked == set(changes.ALL[change])  # type: ignore[index]


def test_what_looks_at_other_parts_is_not_asked(model: Model, monkeypatch: pytest.MonkeyPatch):
    """Pointing at a weight makes another selection; another sample, another cursor."""
    asked: list[str] = []

    def counting(change: changes.Change) -> changes.Change:
        def asks(before: WindowState, after: WindowState) -> bool:
            asked.append(change.__name__)
            return change(before, after)

        return asks

    counted = {counting(change): parts for change, parts in changes.ALL.items()}
    monkeypatch.setattr("gui.model.notices.ALL", counted)
    before = model.store.state
    store = Store(before)
    store.put(replace(before, selection=before.selection._replace(hovered=Weight(0, 0, 0))))
    assert asked == ["hover_changed", "pin_changed", "factor_changed"]
    asked.clear()
    store.put(replace(store.state, cursor=replace(before.cursor, chosen_sample=0)))
    assert asked == ["playhead_changed", "phase_changed", "stopped_changed"]
