"""How answers are written that were typed."""

import pytest

from gui.practice.line_numbers import written_answer


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0.25", "0.25"),  # with the digits that it was given in
        (" -0,03535", "−0.03535"),
        (".3208", "0.3208"),
        ("-.3208", "−0.3208"),
        ("+.3208", "+0.3208"),
        ("0.5818*(1-0.5818)", "0.2433"),
        ("0.330299", "0.3303"),
    ],
)
def test_an_answer_is_written_as_a_number(typed: str, written: str):
    assert written_answer(typed, 4) == written
