"""Records that stand beside each other are told apart: two named tuples of equal values are equal, whatever they are.

So of two of them in one union, `A | B`, one has more fields, or there is a field that never is the same in both.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import pytest

from tests import ROOT

UNION = re.compile(r"\b\w[\w.]*+(?:\s*+\|\s*+\w[\w.]*+)++")
ALIAS = re.compile(rf"^(\w+) = ({UNION.pattern})", re.MULTILINE)
NEVER_EQUAL = {"str", "bytes", "tuple", "list", "dict", "set", "frozenset", "range", "None"}
"""Of two of these no value is equal to one of the other."""

Fields = tuple[str, ...]  # the type of each field, as it is written


def all_code() -> list[str]:
    return [
        path.read_text(encoding="utf-8") for room in ("core", "gui") for path in sorted((ROOT / room).rglob("*.py"))
    ]


def records_of(code: str) -> Iterator[tuple[str, Fields]]:
    """The named tuples of a module, by what they are called: no two classes of the program have one name."""
    if "(NamedTuple)" not in code:
        return
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "NamedTuple" for base in node.bases):
            fields = (each for each in node.body if isinstance(each, ast.AnnAssign))
            yield node.name, tuple(ast.unparse(each.annotation) for each in fields)


def unions_of(code: str, aliases: Mapping[str, str]) -> Iterator[frozenset[str]]:
    """The classes that stand in each union of a module; what has a name of its own is what that stands for."""
    for union in UNION.findall(code):
        yield frozenset(named(union, aliases))


def named(union: str, aliases: Mapping[str, str]) -> Iterator[str]:
    for name in re.split(r"\s*\|\s*", union):
        last = name.rpartition(".")[2]
        if last in aliases:
            yield from named(aliases[last], aliases)
        else:
            yield last


def may_be_equal(first: Fields, second: Fields) -> bool:
    def never(one: str, other: str) -> bool:
        kinds = {one.partition("[")[0], other.partition("[")[0]}
        return len(kinds) == 2 and kinds <= NEVER_EQUAL

    return len(first) == len(second) and not any(map(never, first, second))


def confused(modules: Iterable[str]) -> tuple[set[frozenset[str]], set[tuple[str, str]]]:
    """The records that stand in unions together, and which two of them may be equal."""
    modules = list(modules)
    records = {name: fields for code in modules for name, fields in records_of(code)}
    aliases = {name: union for code in modules for name, union in ALIAS.findall(code)}
    unions = {union & frozenset(records) for code in modules for union in unions_of(code, aliases)}
    together = {union for union in unions if len(union) > 1}
    pairs = {pair for union in together for pair in combinations(sorted(union), 2)}
    return together, {pair for pair in pairs if may_be_equal(*(records[each] for each in pair))}


def test_no_record_is_equal_to_one_of_another_kind_that_stands_beside_it():
    together, equal = confused(all_code())
    assert frozenset({"Row", "Total"}) in together
    assert equal == set()


RECORDS = """
class Weight(NamedTuple):
    layer: int
    target: int

class Neuron(NamedTuple):
    layer: int
    index: float

class Named(NamedTuple):
    layer: int
    name: str

class Listed(NamedTuple):
    layer: int
    names: tuple[str, ...]

class Alone(NamedTuple):
    layer: int

Part = Weight | Neuron
"""


@pytest.mark.parametrize(
    ("annotation", "equal"),
    [
        ("Weight | Neuron", {("Neuron", "Weight")}),
        ('list["Neuron\n    | elements.Weight"]', {("Neuron", "Weight")}),
        ("Part | None", {("Neuron", "Weight")}),
        ("Named | Listed", set()),  # a text is no tuple
        ("Weight | Alone", set()),  # of another length
        ("tuple[Weight, Neuron]", set()),
    ],
)
def test_what_may_be_equal_is_found(annotation: str, equal: set[tuple[str, str]]):
    code = RECORDS if "Part" in annotation else RECORDS.replace("Part = Weight | Neuron", "")
    assert confused([code, f"def shown(part: {annotation}) -> None: ..."])[1] == equal
