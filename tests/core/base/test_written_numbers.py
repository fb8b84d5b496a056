"""What is a number as people write it, and what only looks like one."""

import pytest

from core.base.written_numbers import is_written_number


@pytest.mark.parametrize(
    "text",
    [
        *("0", "7", "-3", "−3", "+3", "0.5", "0,5", ".5", ",5", "5.", "1e-3", "2,5E4", " 1 ", "1 000", "1\u202f000,5"),
        *("1'000.5", "1’000", "1,234", "1.234", "1,234.5", "1.234,5", "1.000.000"),
    ],
)
def test_numbers(text: str):
    assert is_written_number(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "-",
            ".",
            "e",
            "pi",
            "x",
            "1/2",
            "2^3",
            "5 km",
            "12%",
            "1_000",
            "1 00",
            "1,23,456",
            "1.2.3",
            "1e",
            "e5",
            "nan",
        ),
        *("(3)", "3 + 4", "1.000.000.5", "0x1f"),
    ],
)
def test_what_is_none(text: str):
    assert not is_written_number(text)
