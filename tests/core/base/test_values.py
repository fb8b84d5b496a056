"""Frozen dataclasses that are made sooner: they do what those of the standard library do."""

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
from typing import Any, get_type_hints

import pytest

from core.base.values import dataclass
from tests import ROOT


def both(**options: Any) -> list[type]:
    """One class of each kind with a field of each sort, and one made from it."""
    made = []
    for make in (dataclass, dataclasses.dataclass):

        @make(frozen=True, **options)
        class Sample:
            """A sample."""

            number: int
            name: "str" = "x"
            values: list[int] = dataclasses.field(default_factory=list, compare=False)
            hidden: float = dataclasses.field(default=0.5, repr=False)
            kept: dict[str, int] = dataclasses.field(default_factory=dict, init=False, repr=False, compare=False)

            def __post_init__(self) -> None:
                self.kept["made"] = self.number

        made.append(Sample)
    return made


@dataclass(frozen=True)
class Base:
    """A class whose fields another has too."""

    first: int
    second: int = 2


@dataclass(frozen=True)
class Derived(Base):
    """One more field; it says itself what it is called."""

    third: int = 3

    def __repr__(self) -> str:
        return f"<{self.first}>"


@dataclasses.dataclass(frozen=True)
class OfTheLibrary(Base):
    """A class made from ours by the standard library itself."""

    fourth: int = 4


@dataclass(frozen=True)
class OfThatAgain(OfTheLibrary):
    """And one of ours from that."""

    fifth: int = 5


class Free(Base):
    """No dataclass itself: it may have what it likes beside the fields."""


@pytest.fixture(params=[{}, {"eq": False}, {"slots": True}], ids=["values", "identity", "slots"])
def kinds(request: pytest.FixtureRequest) -> list[type]:
    return both(**request.param)


def test_they_are_made_shown_and_compared_alike(kinds: list[type]):
    told = []
    for kind in kinds:
        one, same, other = kind(1, "a", [1]), kind(1, "a", [2]), kind(2, hidden=7.0)
        told.append([
            repr(one).rpartition(".")[2], repr(other).rpartition(".")[2], one == same, one == other, one == 1,
            hash(one) == hash(same), hash(one) == hash(other), one.kept, other.values, kind(3).values is kind(3).values,
        ])  # fmt: skip
    assert told[0] == told[1]


def test_they_tell_of_their_fields_alike(kinds: list[type]):
    ours, theirs = kinds
    for tell in (
        lambda kind: str(inspect.signature(kind)),
        lambda kind: get_type_hints(kind.__init__),
        lambda kind: [(field.name, field.type, field.init, field.repr) for field in dataclasses.fields(kind)],
        lambda kind: kind.__match_args__,
        lambda kind: dataclasses.replace(kind(1), number=2).number,
        lambda kind: dataclasses.asdict(kind(1, values=[4])),
    ):
        assert tell(ours) == tell(theirs)


def test_they_refuse_a_change_alike(kinds: list[type]):
    for kind in kinds:
        one = kind(1)
        with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'number'"):
            one.number = 2
        with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'number'"):
            del one.number
        with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):  # this where there are slots, by Python 3.11
            one.unknown = 2
        assert one.number == 1
        for wrong in ({}, {"number": 1, "kept": {}}, {"nothing": 1}):
            with pytest.raises(TypeError):
                kind(**wrong)


def test_one_is_made_from_another():
    assert Derived(1) == Derived(1, 2, 3)
    assert Derived(1) != Base(1)
    assert (repr(Derived(1)), repr(Base(1))) == ("<1>", "Base(first=1, second=2)")
    assert OfTheLibrary(1) == OfTheLibrary(1, 2, 4) != OfTheLibrary(1, 2, 5)
    assert hash(OfThatAgain(1)) == hash(OfThatAgain(1, 2, 4, 5))
    assert repr(OfThatAgain(1)) == "OfThatAgain(first=1, second=2, fourth=4, fifth=5)"
    for one in (OfTheLibrary(1), OfThatAgain(1)):
        for name in ("first", "fourth"):
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(one, name, 5)
    free = Free(1)
    free.colour = "red"  # type: ignore[attr-defined]
    with pytest.raises(dataclasses.FrozenInstanceError):
        free.first = 2  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(Derived(4))) == copy.deepcopy(Derived(4))


def test_a_field_without_a_default_comes_first():
    with pytest.raises(TypeError, match="non-default argument 'late' follows default argument 'second'"):

        @dataclass(frozen=True)
        class _Wrong:
            second: int = 2
            late: int


def test_only_the_constructor_is_compiled():
    script = """
import builtins
from core.base.values import dataclass

compiled, run = [], exec
builtins.exec = lambda *told: (compiled.append(told), run(*told))

@dataclass(frozen=True)
class Pair:
    a: int
    b: int = 1

print(len(compiled))
"""
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["1"]
