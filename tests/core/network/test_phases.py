"""The phases of a step: in the order in which the article computes them, and nothing before what it needs."""

import pytest

from core.network.phases import Phase, Reached, Stage, phases_of


def test_the_phases_of_3_2_1_are_the_articles():
    told = [(phase.stage.value, phase.layer) for phase in phases_of(2)]
    assert told == [
        ("inputs", 0), ("sops", 0), ("activations", 0), ("sops", 1), ("activations", 1), ("error", 0),
        ("back", 1), ("slopes", 1), ("gradients", 1), ("back", 0), ("slopes", 0), ("gradients", 0), ("update", 0),
    ]  # fmt: skip


@pytest.mark.parametrize("depth", [1, 2, 3, 7])
def test_nothing_is_computed_before_what_it_needs(depth: int):
    phases = phases_of(depth)
    assert len(phases) == len(set(phases)) == 5 * depth + 3
    for index in range(len(phases)):
        reached = Reached(phases, index)
        for layer in range(depth):
            if reached.has(Stage.ACTIVATIONS, layer):
                assert reached.has(Stage.SOPS, layer)
            if layer and reached.has(Stage.SOPS, layer):
                assert reached.has(Stage.ACTIVATIONS, layer - 1)
            if reached.has(Stage.BACK, layer):
                assert reached.has(Stage.ERROR) and reached.has(Stage.ACTIVATIONS, depth - 1)
                assert layer == depth - 1 or reached.has(Stage.SLOPES, layer + 1)
            if reached.has(Stage.GRADIENTS, layer):
                assert reached.has(Stage.SLOPES, layer) and reached.has(Stage.BACK, layer)
        assert reached.has(Stage.UPDATE) == (index == len(phases) - 1)
        assert reached.is_now(phases[index].stage, phases[index].layer)


def test_a_step_that_is_not_walked_through_is_all_there():
    reached = Reached(phases_of(3), None)
    assert reached.phase is None
    assert reached.has(Stage.UPDATE) and not reached.is_now(Stage.UPDATE)
    assert Reached(phases_of(1), 1).phase == Phase(Stage.SOPS, 0)
