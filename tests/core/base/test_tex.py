"""TeX: how deep its brackets stand within each other."""

import pytest

from core.base.tex import nesting


@pytest.mark.parametrize(
    ("tex", "count"),
    [
        ("x", 0),
        (r"\frac{a}{b}", 1),
        (r"\sqrt{\frac{a}{b_{1}}}", 3),
        (r"\left(\frac{a}{b}\right)", 2),
        (r"\{ {x} \}", 1),
        (r"{a}{b}{c}", 1),
        (r"\leftarrow {x}", 1),
    ],
)
def test_brackets_within_each_other_are_counted(tex: str, count: int) -> None:
    assert nesting(tex) == count
