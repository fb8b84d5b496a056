"""A table that is written is read back by the one reader, in every dialect."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.tables.csv_writer import DIALECTS, Dialect, csv_text
from core.data.tables.source import Choices
from core.data.tables.table import read_text

NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=64)


@pytest.mark.slow
@pytest.mark.parametrize("dialect", DIALECTS)
@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=20))
def test_what_is_written_is_read_back_to_the_last_bit(dialect: Dialect, rows: list[tuple[float, float, float]]):
    table = np.array(rows)
    roles = Choices(header_line=1, roles={0: "input", 1: "input", 2: "target"})
    reading = read_text(csv_text(["x", "y", "t"], table.tolist(), dialect), roles)
    again = reading.samples()
    assert (again.input_names, again.target_names) == (["x", "y"], ["t"])
    assert again.samples.inputs.tolist() == table[:, :2].tolist()
    assert again.samples.targets.tolist() == table[:, 2:].tolist()
