"""What pydantic says of a field's limits, made in less time: equal to the same, hashed by it, and all else as ever."""

from dataclasses import FrozenInstanceError, dataclass
from importlib import import_module
from typing import Any

import pytest

import_module("core.scenario")  # by which pydantic is loaded, with what says the limits
limits: Any = import_module("annotated_types")


def test_the_limits_of_a_field_are_told_apart_by_their_kind_and_value():
    assert limits.Ge(1) == limits.Ge(1) and hash(limits.Ge(1)) == hash(limits.Ge(1))
    assert limits.Ge(1) != limits.Ge(2) and limits.Ge(1) != limits.Gt(1)
    assert len({limits.Ge(1), limits.Ge(1), limits.Len(1, 2), limits.Len(1, 3)}) == 3


def test_a_frozen_dataclass_of_anybody_else_is_frozen_and_written_out():
    @dataclass(frozen=True)
    class Place:
        row: int

    place: Any = Place(1)
    assert repr(place).endswith("Place(row=1)")
    with pytest.raises(FrozenInstanceError):
        place.row = 2
