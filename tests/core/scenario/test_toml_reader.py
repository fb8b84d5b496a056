"""TOML with long lists of numbers says what the library reads in it, and is refused where the library refuses it."""

import tomllib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import toml_reader as toml_text
from core.scenario.toml_reader import EndlessKeyError, read_toml

MANY = np.random.default_rng(0).normal(size=(40, 50)).tolist()
LONG = repr(MANY)
BY_ROWS = LONG.replace("],", "],\n")


def library(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        return str(fault)


def ours(text: str) -> object:
    try:
        return read_toml(text)
    except tomllib.TOMLDecodeError as fault:
        return str(fault)


def test_a_long_list_is_not_read_by_the_library(monkeypatch: pytest.MonkeyPatch):
    read = []
    monkeypatch.setattr(toml_text.tomllib, "loads", lambda text, real=tomllib.loads: read.append(text) or real(text))
    text = f"format = 1\n[start]\nweights = {LONG}\nbiases = [1, 2]  # short\n\n[data]\ninputs =\t{BY_ROWS}\n"
    assert len(LONG) > toml_text.LONG
    assert read_toml(text) == {"format": 1, "start": {"weights": MANY, "biases": [1, 2]}, "data": {"inputs": MANY}}
    assert [len(each) < 300 for each in read] == [True]


@pytest.mark.parametrize(
    "text",
    [
        f"a = {LONG[:-1]},\n]\n",  # a comma after the last
        f"a = {LONG[:-1]} # said within\n, 1.0]\n",
        f"a = {LONG[:-1]}, 1_000, +1.0, 0x10, inf]\n",
        f"a = {LONG[:-1]}, 1., 01]\n",
        f"a = {LONG[:-1]},, 1]\n",
        f"a = {LONG}]\n",
        f"a = {LONG} b = 1\n",
        f'a = "= {LONG}"\n',
        f'a = """\nb = {LONG}\n"""\n',
        f"a = '''b = {LONG}'''\nc = {LONG}\n",
        f"# a = {LONG}\nb = {LONG}\n",
        f"a = {{ b = {LONG}, c = 1 }}\n",
        f"a = {LONG}\na = {LONG}\n",
        f"a = {LONG}\n\n[1]\n2 = 3\n",
        f"a = [{LONG}, [1, 1e5, -0, 0.1E+2, 1979-05-27]]\n",
        f'a = {LONG}\nb = "a long list of numbers, not read yet: 0"\n',
        f"a = {LONG}\nb = [\n",
    ],
)
def test_what_it_says_is_what_the_library_reads(text: str):
    assert ours(text) == library(text)


@given(
    st.lists(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**70), 2**70), min_size=1, max_size=9)
)
def test_every_number_is_the_same(numbers: list[float]):
    row = ", ".join(map(repr, numbers))
    text = f"a = [{', '.join([row] * (1 + toml_text.LONG // len(row)))}]\n"
    found = read_toml(text)["a"][: len(numbers)]
    assert [repr(number) for number in found] == [repr(number) for number in numbers]


def test_a_key_of_endless_parts_is_refused_beside_a_long_list():
    with pytest.raises(EndlessKeyError):
        read_toml(f"a = {LONG}\n{'b.' * 33}c = 1\n")


def test_a_long_word_is_gone_through_once():
    assert read_toml(f'notes = "{"x" * 1_000_000}"')["notes"].endswith("x")  # from each of its letters it took hours
    with pytest.raises(EndlessKeyError):
        read_toml("x" * 1000 + ".a" * 33 + " = 1")
