"""Messages: every kind has its text, every argument its place, and every place that makes one gives what it takes."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import core
from core.base.errors import MisfitError, ScenarioError
from core.base.message import Count, Message, MessageKind, Phrase, joined, suggestion
from core.base.number_format import NumberFormat
from core.setup.messages import ChangeFault

ROOT = Path(core.__file__).parents[1]


@cache
def classes() -> list[type[MessageKind]]:
    """All classes of kinds, wherever in core they stand."""
    for module in pkgutil.walk_packages(core.__path__, "core."):
        importlib.import_module(module.name)
    return sorted(MessageKind.__subclasses__(), key=lambda each: each.__name__)


def kinds() -> list[MessageKind]:
    return [kind for each in classes() for kind in each]


def example(kind: MessageKind, count: int = 2) -> Message:
    """A message of a kind, with numbers where its sentence wants numbers and names elsewhere."""
    fields = [field for sentence in kind.sentences for field in Formatter().parse(sentence) if field[1] is not None]
    values: dict[str, str | int] = {name: 7 if spec else f"<{name}>" for _, name, spec, _ in fields}
    if "count" in kind.argument_names:
        values["count"] = count
    return kind(**values)


def test_every_sentence_shows_every_argument():
    assert len(kinds()) > 250
    for kind in kinds():
        for count in (1, 2):
            said = example(kind, count)
            text = str(said)
            shown = {name for _, name, _, _ in Formatter().parse(kind.sentence(dict(said.arguments))) if name}
            assert all(str(said.argument(name)).strip("<>") in text for name in shown), kind
            assert text.isprintable() and text == text.rstrip("\n"), kind


def test_no_two_kinds_of_a_class_have_one_sentence():
    for each in classes():
        assert len(each.__members__) == len(list(each)), f"{each.__name__}: of two equal ones the second is no kind"


def test_every_class_has_a_name_of_its_own():
    names = [each.__name__ for each in classes()]
    assert len(names) == len(set(names))


def calls(path: Path) -> Iterator[tuple[str, ast.Call | None]]:
    """The kinds that a file names, each with the call that makes a message of it, where it is called there."""
    known, text = {each.__name__ for each in classes()}, path.read_text(encoding="utf-8")
    if not any(name in text for name in known):
        return  # most files: to take them apart takes long
    nodes = list(ast.walk(ast.parse(text)))
    called = {id(node.func): node for node in nodes if isinstance(node, ast.Call)}
    for node in nodes:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            yield f"{node.value.id}.{node.attr}", called.get(id(node))


@pytest.mark.slow
def test_every_kind_is_said_somewhere_and_given_what_its_sentence_takes():
    by_name = {f"{type(kind).__name__}.{kind.name}": kind for kind in kinds()}
    unused = set(by_name)
    for path in [*ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py")]:
        for name, call in calls(path):
            unused.discard(name)
            if call is None or any(keyword.arg is None for keyword in call.keywords):
                continue
            given = {keyword.arg for keyword in call.keywords}
            assert given == by_name[name].argument_names - ({"table"} - given), f"{path}:{call.lineno}: {name}"
    assert unused == set()


@pytest.mark.parametrize("wrong", [{}, {"word": "a", "more": "b"}, {"words": "a"}])
def test_other_arguments_than_those_of_the_sentence_are_refused_at_once(wrong: dict[str, str]):
    with pytest.raises(TypeError, match="DID_YOU_MEAN takes"):
        Phrase.DID_YOU_MEAN(**wrong)


def test_one_is_counted_otherwise_than_many():
    assert [str(Count.CLASS(count=count)) for count in (0, 1, 2)] == ["0 classes", "1 class", "2 classes"]


def test_messages_stand_in_messages_and_all_are_translated():
    said = joined(["a", Count.ROW(count=1), Count.ROW(count=2)], Phrase.AND)
    assert isinstance(said, Message)
    assert str(said) == "a and 1 row and 2 rows"
    german = {
        "{first} and {second}": "{second} nach {first}",
        "{count} row": "{count} Reihe",
        "{count} rows": "{count} Reihen",
    }
    assert said.text(german.__getitem__) == "2 Reihen nach 1 Reihe nach a"


def test_a_float_has_the_digits_that_are_wanted_where_its_place_does_not_say_how_many():
    third = Phrase.AND(first=1 / 3, second=Count.ROW(count=1))
    assert str(third) == "0.333333 and 1 row"
    nested = Phrase.OR(first=third, second=-0.5)
    assert nested.text(number_format=NumberFormat(3)) == "0.333 and 1 row or −0.5"
    given = ChangeFault.RANGE_OF_INPUTS(column=1, low=1 / 3, high=1.0)
    assert given.text(number_format=NumberFormat(3)) == str(given)


def test_braces_in_an_argument_are_no_places():
    assert str(Phrase.DID_YOU_MEAN(word="{x}")) == ' (did you mean "{x}"?)'


def test_a_near_word_is_suggested_and_a_far_one_is_not():
    assert str(suggestion("titel", ["title", "notes"])) == ' (did you mean "title"?)'
    assert suggestion("xyz", ["title", "notes"]) == ""


def test_an_error_says_where_and_in_which_file():
    misfit = MisfitError("network.inputs", Count.INPUT(count=3))
    assert str(misfit) == "network.inputs: 3 inputs"
    assert str(misfit.of("a\n.toml")) == r"a\n.toml: network.inputs: 3 inputs"
    assert str(ScenarioError("a.toml", "", misfit.problem)) == "a.toml: 3 inputs"
    german = misfit.of("a.toml").text(lambda sentence: sentence.replace("inputs", "Eingaben"))
    assert german == "a.toml: network.inputs: 3 Eingaben"
