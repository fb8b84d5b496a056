"""A scenario whose numbers are arrays is the one whose numbers are lists."""

import numpy as np

from core.data.samples import Samples
from core.scenario.number_rows import Rows
from core.scenario.schema import Scenario
from core.scenario.writer import text_of
from core.setup.learned_samples import with_samples
from core.setup.setup import open_setup


def test_it_is_a_list_of_lists_to_whoever_reads_it():
    rows = Rows(np.array([[0.1, -0.0], [1e-300, 2.0]]))
    lists = [[0.1, -0.0], [1e-300, 2.0]]
    assert (list(rows), rows[1], rows[:1], len(rows), repr(rows)) == (lists, lists[1], lists[:1], 2, repr(lists))
    assert rows == lists and lists == rows and rows == Rows(np.array(lists)) and rows != [[0.1, 0.5], lists[1]]
    assert all(type(number) is float for row in rows for number in row)
    assert np.array(rows).tolist() == lists


def test_it_is_written_as_lists_are():
    setup = open_setup("gad-3-2-1")
    samples = Samples(setup.samples.inputs + 0.5, setup.samples.targets)
    made = with_samples(setup.with_start(setup.start + 0.125), samples).scenario
    read = Scenario.model_validate(made.model_dump(exclude_none=True))
    assert isinstance(made.data.inputs, Rows) and isinstance(made.start.weights[0], Rows)
    assert isinstance(read.data.inputs, list) and isinstance(read.start.weights[0], list)
    assert read == made and made == read
    assert Scenario.model_validate_json(made.model_dump_json(exclude_none=True)) == made
    assert text_of(made) == text_of(read)
