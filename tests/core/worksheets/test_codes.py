"""The codes of sheets: they say what was chosen, and no slip of the pen makes another one of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.number_format import Decimals
from core.exercises.sheet.asked_about import ALL, FORWARD
from core.setup.setup import built_in_names
from core.worksheets.choices import MOST_SEED, SheetChoices
from core.worksheets.code_signs import SIGNS
from core.worksheets.codes import FIRST_WEIGHT, SCENARIOS, CodeError, SheetCode, code_of, read_code

ABOUT = (ALL, FORWARD, "E", FIRST_WEIGHT, "new_w[2,300,17]", "dE/dw[1,1,2]", "new_b[1,3]", "z[3,1]", "da/dz[1,2]")
KEYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -?"

choices = st.builds(
    SheetChoices,
    about=st.sampled_from(ABOUT),
    state=st.integers(0, 100_000),
    sample=st.none() | st.integers(0, 5000),
    digits=st.integers(3, 16) | st.integers(0, 16).map(Decimals),
    is_board=st.booleans(),
    rate=st.none() | st.sampled_from([0.5, 0.001, 1.0, 0.25, 20.0, 3e-7, 0.0125]),
    seed=st.integers(0, MOST_SEED),
)
short = st.builds(SheetChoices, about=st.sampled_from([ALL, FIRST_WEIGHT]), seed=st.integers(0, 29))


def has_code(sheet: SheetCode) -> bool:
    """Whether what was chosen has room in a code."""
    try:
        code_of(sheet)
    except CodeError:
        return False
    return True


sheets = st.one_of(
    st.builds(SheetCode, st.sampled_from(list(SCENARIOS)), st.just(0), short | choices, st.integers(1, 60)),
    st.builds(SheetCode, st.none(), st.integers(0, 2**20 - 1), choices, st.integers(1, 60)),
).filter(has_code)


@given(sheets)
@settings(max_examples=100, deadline=None)
def test_a_code_says_what_was_chosen(sheet):
    assert read_code(code_of(sheet)) == sheet


@given(st.sets(st.integers(0, 200), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_a_code_says_which_lines_are_blank(places):
    sheet = SheetCode("gad-3-2-1", 0, SheetChoices(blanks=tuple(sorted(places))), 3)
    assert read_code(code_of(sheet)) == sheet


@given(st.sets(st.integers(0, 31), min_size=1))
@settings(max_examples=100, deadline=None)
def test_it_says_so_of_all_lines_of_a_sheet_however_they_lie(places):
    sheet = SheetCode("gad-3-2-1", 0, SheetChoices(blanks=tuple(sorted(places))), 3)
    assert read_code(code_of(sheet)) == sheet


@pytest.mark.parametrize(
    ("sheet", "code"),
    [  # printed on paper somewhere: a newer program must still read them
        (SheetCode("gad-3-2-1", 0, SheetChoices(about=FIRST_WEIGHT), 12), "K7Q-12"),
        (SheetCode("gad-3-2-1", 0, SheetChoices(), 1), "J7G-01"),
        (SheetCode("moons-2-3-2", 0, SheetChoices(state=3, about=FORWARD, seed=30), 60), "ZC8JDBKA3C-60"),
        (SheetCode("gad-3-2-1", 0, SheetChoices(about=FIRST_WEIGHT, rate=0.5), 1), "Z8B35226-01"),
        (SheetCode(None, 777_777, SheetChoices(rate=0.5), 2), "ZFAJHPQVEB52M-02"),
    ],
)
def test_codes_stay_what_they_are(sheet, code):
    assert code_of(sheet) == code
    assert read_code(code) == sheet


def test_every_built_in_scenario_has_signs_of_its_own():
    assert set(built_in_names()) == set(SCENARIOS)
    signs = "".join(SCENARIOS.values())
    assert len(set(signs)) == len(signs) and "Z" not in signs
    assert set(signs) <= set(SIGNS)


def test_no_sign_can_be_taken_for_another():
    assert not set(SIGNS) & set("IL1O0")


def is_read_as(text: str) -> SheetCode | None:
    try:
        return read_code(text)
    except CodeError:
        return None


@given(sheets, st.data())
@settings(max_examples=100, deadline=None)
def test_one_wrong_sign_is_always_found(sheet, data):
    code = code_of(sheet)
    place = data.draw(st.integers(0, len(code) - 1))
    for key in KEYS:
        typed = code[:place] + key + code[place + 1 :]
        assert is_read_as(typed) in (None, sheet), typed


@pytest.mark.parametrize("number", range(1, 61))
def test_every_wrong_sign_of_a_short_code_is_found(number):
    sheet = SheetCode("gad-3-2-1", 0, SheetChoices(about=FIRST_WEIGHT, seed=11), number)
    code = code_of(sheet)
    for index in range(len(code)):
        for key in KEYS:
            typed = code[:index] + key + code[index + 1 :]
            assert is_read_as(typed) in (None, sheet), typed


@given(sheets)
@settings(max_examples=100, deadline=None)
def test_two_signs_that_changed_places_are_always_found(sheet):
    code = code_of(sheet)
    for index in range(len(code) - 1):
        typed = code[:index] + code[index + 1] + code[index] + code[index + 2 :]
        assert is_read_as(typed) in (None, sheet), typed


@given(sheets, st.data())
@settings(max_examples=100, deadline=None)
def test_a_sign_that_is_missing_at_the_end_is_found(sheet, data):
    code = code_of(sheet)
    assert is_read_as(code[:-1]) is None


@pytest.mark.parametrize("typed", ["k7q-12", "K7Q12", " K7Q 12 ", "k7q–l2", "K7Q-I2"])
def test_a_code_is_read_however_it_was_typed(typed):
    assert read_code(typed) == read_code("K7Q-12")


@pytest.mark.parametrize(
    "typed", ["", "-", "12", "K7", "K7Q", "hello", "K7Q-1", "Ω7Q-12", "K7Q-1²", "9" * 500, "Z" * 20]
)
def test_what_is_no_code_is_said_in_one_message(typed):
    with pytest.raises(CodeError) as fault:
        read_code(typed)
    assert "codes look like K7Q-12" in str(fault.value)


def test_a_code_that_would_be_too_long_is_refused():
    choices = SheetChoices(about="new_w[99,9999,9999]", state=10**9, sample=10**6, rate=0.123456789, seed=9999)
    with pytest.raises(CodeError, match="^the code of such a sheet would have 4[0-9] signs, and can have 30: choose"):
        code_of(SheetCode("gad-3-2-1", 0, choices, 1))


def test_one_sign_that_is_off_is_said():
    with pytest.raises(CodeError, match='^"K7Q-1Z" is no sheet\'s code: at least one sign is off; .*like K7Q-12$'):
        read_code("K7Q-1Z")
