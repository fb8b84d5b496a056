"""Roles of many columns, typed as ranges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.tables.error import TableError
from core.data.tables.role_ranges import roles_in, text_of_roles
from core.data.tables.roles import ROLES


def test_ranges_are_read_and_the_rest_is_left_out():
    roles = roles_in("2-5, 8: input; 1: class", 9)
    assert [roles[k] for k in range(9)] == ["class", *["input"] * 4, "left out", "left out", "input", "left out"]
    assert roles_in("1–2: input; 3: Target", 3) == {0: "input", 1: "input", 2: "target"}


@given(st.lists(st.sampled_from(ROLES), min_size=1, max_size=30))
def test_what_is_written_is_read_again(roles: list[str]):
    assert list(roles_in(text_of_roles(roles), len(roles)).values()) == roles


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("inputs", "“inputs” is no range of columns; write them as 2-785: input; 1: class"),
        ("1: inptu", '“inptu” is no role (did you mean "input"?); there are'),
        ("1-4: input", "there is no column 4: the table has 3"),
        ("3-1: input", "“3-1” is no range of columns: they are counted from 1, the smaller one first"),
        ("0: input", "“0” is no range of columns: they are counted from 1"),
        ("1-2: input; 2: class", "column 2 is named twice"),
        ("1--2: input", "“1--2” is no range of columns, such as 2-785"),
    ],
)
def test_what_can_not_be_read_is_said(text: str, said: str):
    with pytest.raises(TableError) as caught:
        roles_in(text, 3)
    assert str(caught.value).startswith(said)
