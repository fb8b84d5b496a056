"""What a network would take, said before it is made."""

import tracemalloc

import pytest

from core import cost
from core.comparison import together
from core.cost import Cost, amount, cost_of, free_memory
from core.edit import resize
from core.lesson import open_lesson


def test_parameters_are_counted_with_every_bias():
    assert cost_of((3, 2, 1), 1).parameters == (3 * 2 + 2) + (2 * 1 + 1)
    assert cost_of((3, 2, 1), 1, (True, False)).parameters == (3 * 2 + 2) + 2 * 1
    psi = open_lesson("psi-2-1000-1000-2").network
    assert cost_of(psi.sizes, 1).parameters == psi.parameter_count == 1_006_002


def test_memory_counts_parameters_neurons_and_samples():
    few, many = cost_of((1000, 10, 1), 1), cost_of((1000, 10, 1), 1001)
    assert many.memory - few.memory == 60 * 1000 * 1001
    assert cost_of((3, 9_999_999, 1), 1).memory == pytest.approx(5.2e9, rel=0.02)


@pytest.mark.parametrize(("column", "size"), [(1, 30_000), (0, 3_000), (2, 3_000)])
def test_it_is_about_what_is_taken(column: int, size: int):
    lesson = open_lesson("moons-2-3-2")
    sizes = list(lesson.network.sizes)
    sizes[column] = size
    tracemalloc.start()
    try:
        resize(lesson, column, size)
        _, taken = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    said = cost_of(sizes, len(lesson.samples.inputs)).memory
    assert 0.4 * said < taken < 1.3 * said


def test_what_does_not_fit_is_said_with_what_is_free():
    assert cost_of((3, 2, 1), 1).fault(10**9) == ""
    assert cost_of((3, 2, 1), 1).fault(None) == ""
    said = Cost(40_000_000, 4_400_000_000).fault(2_000_000_000)
    assert said == "that makes 40,000,000 parameters, and with the samples about 4.4 GB of memory; 2.0 GB are free"
    said = cost_of((1000, 1_000_000, 1), 1).fault(None)
    assert said == "that makes 1,002,000,001 parameters; at most 50,000,000 can be worked with"


def test_a_machine_that_does_not_say_what_is_free_is_taken_at_what_it_has(monkeypatch, tmp_path):
    free = free_memory()
    assert free is not None and free > 10**8
    monkeypatch.setattr(cost, "MEMORY_INFO", tmp_path / "nothing")
    there = free_memory()
    assert there is not None and there >= free
    monkeypatch.delattr(cost.os, "sysconf")
    assert free_memory() is None


def test_amounts_are_read_by_people():
    assert (amount(320_400_000), amount(4_400_000_000)) == ("320 MB", "4.4 GB")


def test_networks_side_by_side_are_counted_together():
    lesson = open_lesson("moons-2-3-2")
    both = together(lesson, (5, 20))
    assert both.parameters == cost_of((2, 5, 2), 300).parameters + cost_of((2, 20, 2), 300).parameters
