"""What a network would take, said before it is made."""

import tracemalloc
from collections.abc import Callable

import pytest

from core.experiments.hidden_sizes import together
from core.setup import cost
from core.setup.changes import change_training, resize
from core.setup.cost import A_PASS, Cost, amount, cost_of, free_memory
from core.setup.setup import open_setup
from core.training.run import Run


def test_parameters_are_counted_as_the_network_counts_them():
    for name in ("gad-3-2-1", "csdn-2-3-1", "psi-2-1000-1000-2"):
        setup = open_setup(name)
        assert cost_of(setup).parameters == setup.network.parameter_count
    setup = open_setup("gad-3-2-1")  # without biases
    assert cost_of(setup, (3, 9_999_999, 1)).parameters == 4 * 9_999_999
    assert cost_of(setup, (3, 5, 2, 1)).parameters == 3 * 5 + 5 + 5 * 2 + 2 + 2 + 1  # a new layer has some


def test_memory_counts_parameters_neurons_samples_and_the_batch():
    assert cost_of(open_setup("gad-3-2-1"), (3, 9_999_999, 1)).memory == pytest.approx(2.78e9, rel=0.02)
    moons = open_setup("moons-2-3-2")  # 300 samples, all of them a batch
    one = change_training(moons, batch=1)
    assert cost_of(moons).memory - cost_of(one).memory == 299 * 5 * A_PASS
    assert cost_of(change_training(moons, batch=10**9)).memory == cost_of(moons).memory


def taken_by(work: Callable[[], object]) -> int:
    """How many bytes it takes at most."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "column", "size"),
    [("gad-3-2-1", 1, 20_000), ("moons-2-3-2", 1, 5_000), ("moons-2-3-2", 0, 2_000), ("moons-2-3-2", 2, 1_000)],
)
def test_it_is_about_what_is_taken(name: str, column: int, size: int):
    setup = open_setup(name)
    sizes = list(setup.network.sizes)
    sizes[column] = size
    no_room = 1000  # bytes for what is recorded: it takes as much as it is given
    usual = taken_by(lambda: Run(setup, no_room))  # however small it is
    taken = taken_by(lambda: Run(resize(setup, column, size).setup, no_room)) - usual
    said = cost_of(setup, sizes).memory
    assert 0.4 * said < taken < 1.6 * said, (said, taken)


def test_what_does_not_fit_is_said_with_what_is_free():
    assert cost_of(open_setup("gad-3-2-1")).fault(10**9) is None
    assert cost_of(open_setup("gad-3-2-1")).fault(None) is None
    said = str(Cost(40_000_000, 4_400_000_000).fault(2_000_000_000))
    assert (
        said
        == "that makes 40\u00a0000\u00a0000 parameters, and with the samples about 4.4 GB of memory; 2.0 GB are free"
    )
    said = str(cost_of(open_setup("gad-3-2-1"), (1000, 1_000_000, 1)).fault(None))
    assert said == "that makes 1\u00a0001\u00a0000\u00a0000 parameters; at most 50\u00a0000\u00a0000 can be worked with"


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
    setup = open_setup("moons-2-3-2")
    both = together(setup, (5, 20))
    assert both.parameters == cost_of(setup, (2, 5, 2)).parameters + cost_of(setup, (2, 20, 2)).parameters
