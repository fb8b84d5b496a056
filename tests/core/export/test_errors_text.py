"""The errors at every n-th state as text."""

from core.export.errors_text import ErrorsForm, StateError, errors_text, states_every

ERRORS = [StateError(1, 0.381135), StateError(1001, 0.06519312345)]


def test_every_n_th_state_to_the_last() -> None:
    assert list(states_every(1000, 2500)) == [0, 1000, 2000]
    assert list(states_every(1000, 2000)) == [0, 1000, 2000]


def test_after_the_update_iteration_0_is_state_1() -> None:
    assert list(states_every(1000, 2500, after_update=True)) == [1, 1001, 2001]
    lines = errors_text(ERRORS, ErrorsForm.LINES, after_update=True).splitlines()
    assert lines == ["Loss after iteration 0: 0.381135", "Loss after iteration 1000: 0.065193"]


def test_as_a_table() -> None:
    assert errors_text(ERRORS, ErrorsForm.TSV) == "iteration\terror\n1\t0.381135\n1001\t0.06519312345\n"
    assert errors_text(ERRORS, ErrorsForm.MARKDOWN).splitlines()[-1] == "| 1001 | 0.0651931 |"
