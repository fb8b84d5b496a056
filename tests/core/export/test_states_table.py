"""The table of every state: what one pass after the other gives, to the last bit."""

import pytest

from core.export.states_table import Row, StatesTable
from core.network.backward_pass import Trace
from core.setup.setup import built_in_names, open_setup
from core.training.run import Run
from core.training.step import Training

STATES = 40


@pytest.mark.parametrize("name", built_in_names())
def test_it_has_the_numbers_of_each_pass_and_no_state_twice(name: str):
    setup = open_setup(name)
    run, rows, noted = Run(setup), list[Row](), dict[int, Trace]()
    table = run.watch = StatesTable(rows.extend, range(0, STATES + 1, 7), lambda t, k: noted.update({k: t}))
    table.write(Training(setup), 0, run.trace.parameters[None])
    while run.advance(STATES):
        pass

    stepped, expected = Run(setup), list[Row]()
    for state in range(STATES + 1):
        stepped.advance(state)
        expected.append([state, stepped.trace.error, *stepped.trace.forward.outputs.ravel().tolist()])
    assert rows == expected
    assert sorted(noted) == list(range(0, STATES + 1, 7))
    assert noted[35].error == expected[35][1]
