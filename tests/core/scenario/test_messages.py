"""Whatever is wrong with a scenario, it is said in one line and in our own words."""

import copy
import datetime as dt
import re
import tomllib
from functools import reduce

import pytest
import tomlkit
from pydantic import ValidationError

from core.base.errors import ScenarioError
from core.network.losses import LOSSES
from core.scenario.messages import MOST_FAULTS, format_faults, place_text
from core.scenario.reader import parse_scenario
from core.scenario.schema import Scenario
from core.setup.setup import BUILT_IN, setup_of
from tests.core.scenario.test_schema import GOOD

# What pydantic, Python and tomllib say in their own words.
FOREIGN = re.compile(
    r"Input should|something else|validat|Value error|type=|Literal|pydantic|_type\b|\('|\bdict\b|None"
)

MISPLACED = [
    True, False, 0, -1, 3, 2.5, float("nan"), float("inf"), 10**30, 10**400, "", "x", "3", "all", "fixed", "\x1b[31m",
    [], [[]], [1], ["a"], [True], [[[1.0]]], {}, {"a": 1}, {"en": ""}, dt.date(2020, 1, 1),
]  # fmt: skip


def read(name):
    return tomllib.loads((BUILT_IN / f"{name}.toml").read_text(encoding="utf-8"))


def places(value, place=()):
    """Every place in a file, but of long lists, and of long tables of texts, only the first two entries."""
    if place:
        yield place
    parts = [*value.items()] if isinstance(value, dict) else [*enumerate(value)] if isinstance(value, list) else []
    is_long = isinstance(value, list) or (len(parts) > 6 and all(isinstance(part, str) for _, part in parts))
    for key, part in parts[: 2 if is_long else None]:
        yield from places(part, (*place, key))


def holder(values, place):
    for key in place[:-1]:
        values = values[key]
    return values


def along(values, place):
    """The values once more, of which only what holds that place is a copy: thousands of files share the rest."""
    copied = inner = copy.copy(values)
    for key in place[:-1]:
        inner[key] = copy.copy(inner[key])
        inner = inner[key]
    return copied


def changed(values, place, value):
    values = along(values, place)
    holder(values, place)[place[-1]] = value
    return values


def without(values, place):
    values = along(values, place)
    del holder(values, place)[place[-1]]
    return values


def written(values, known):
    """The file of these values. Of thousands nearly all share their lines, which are written once, into `known`."""
    return "".join(parts_of((), values, known))


def parts_of(keys, table, known):
    """The head of a table and its lines, and then what has heads of its own, each as it stands in a file."""
    if keys:
        yield part_of(keys, {}, known)
    with_heads = {key: value for key, value in table.items() if is_table(value) or is_list_of_tables(value)}
    for key, value in table.items():
        if key not in with_heads:
            yield part_of((), {key: value}, known)
    for key, value in with_heads.items():
        if is_table(value):
            yield from parts_of((*keys, key), value, known)
        else:
            for each in value:
                yield part_of(keys, {key: [each]}, known)


def is_table(value):
    return isinstance(value, dict)


def is_list_of_tables(value):
    return isinstance(value, list) and value != [] and all(map(is_table, value))


def part_of(keys, values, known):
    if (keys, repr(values)) not in known:
        known[keys, repr(values)] = tomlkit.dumps(reduce(lambda within, key: {key: within}, reversed(keys), values))
    return known[keys, repr(values)]


def message_of(text):
    """What is said of a text, or None where there is nothing to say; anything but a ScenarioError fails the test."""
    try:
        setup_of(parse_scenario(text, "f.toml"), "f", None, BUILT_IN, "f.toml")
    except ScenarioError as error:
        return str(error)
    return None


@pytest.mark.slow
@pytest.mark.parametrize(("name", "another"), [("csdn-2-3-1", None), ("moons-2-3-2", "csdn-2-3-1")])
def test_anything_anywhere_gets_one_line_in_our_own_words(name, another):
    """What stands in another one, too, is spoilt there."""
    base, elsewhere = read(name), set(places(read(another))) if another else set()
    own = [place for place in places(base) if place not in elsewhere]
    spoilt = [changed(base, place, value) for place in own for value in MISPLACED]
    spoilt += [without(base, place) for place in own]
    known = {}
    said = {message for values in spoilt if (message := message_of(written(values, known)))}
    assert len(said) > 300
    for message in said:
        assert message.startswith("f.toml: ")
        assert message.isprintable(), message
        assert not FOREIGN.search(message), message
        assert len(message) < 300, message


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('title = "t"\n', "title: missing; it must be a text or a table"),
        ("inputs = 2\n", "network.inputs: missing; it must be a whole number or a list"),
        ("size = 2, ", "network.layers[0].size: missing; it must be a whole number"),
        ('loss = "squared_error"\n',
         f"training.loss: missing; it must be one of {', '.join(LOSSES)}"),
    ],
)  # fmt: skip
def test_what_is_missing_is_named_with_what_it_must_be(line, message):
    assert line in GOOD
    assert message_of(GOOD.replace(line, "", 1)) == f"f.toml: {message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('title = "abc', "unterminated string (at line 1, column 13, where the file ends)"),
        ("format = 1\nx = [1,\n2", "unclosed array (at line 3, column 2, where the file ends)"),
        ("[a.b]\n[a.b]", "cannot declare a.b twice (at line 2, column 5)"),
        ("format = 1 2", "expected newline or end of document after a statement (at line 1, column 12)"),
    ],
)
def test_broken_toml_is_named_by_line_and_column_at_the_end_of_the_file_too(text, message):
    assert message_of(text) == f"f.toml: is not TOML: {message}"


@pytest.mark.parametrize("number", [10**309, -(10**309)])
def test_a_whole_number_beyond_all_floats_is_told_so(number):
    text = GOOD.replace("learning_rate = 0.1", f"learning_rate = {number}")
    assert message_of(text) == (
        "f.toml: training.learning_rate: a huge number stands there; it must lie within ±1.8e308"
    )


def test_whole_numbers_stand_for_floats_and_nothing_else_does():
    text = GOOD.replace("learning_rate = 0.1", "learning_rate = -3")
    assert parse_scenario(text, "f.toml").training.learning_rate == -3.0


def test_of_very_many_faults_the_first_are_told():
    values = read("gad-3-2-1")
    values["training"] |= {f"key{number}": 1 for number in range(5 * MOST_FAULTS)}
    with pytest.raises(ValidationError) as raised:
        Scenario.model_validate(values)
    told = [place_text(place) for place, _ in format_faults(raised.value, values)]
    assert told == [f"training.key{number}" for number in range(MOST_FAULTS)]
    with pytest.raises(ScenarioError, match=r"training\.key0: is no key"):
        parse_scenario(tomlkit.dumps(values), "x.toml")
