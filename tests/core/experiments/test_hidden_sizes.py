"""Hidden sizes side by side: the variants, and the sizes as they are typed."""

import numpy as np
import pytest

from core.analysis.decision_plane import PlaneGrid, activations_over
from core.experiments.hidden_sizes import (
    ARTICLES_SIZES,
    MOST_SCORED,
    LossCurve,
    SizesError,
    scores_of,
    sizes_in,
    variant,
)
from core.network.forward_pass import forward_pass
from core.setup.learned_samples import hold_out
from core.setup.setup import built_in_names, open_setup
from core.setup.split import mean_losses
from core.training.run import Run

pytestmark = pytest.mark.usefixtures("general_loops")  # each of the sizes would be compiled


def test_the_articles_own_size_is_the_article_itself():
    setup = open_setup("moons-2-3-2")
    same = variant(setup, 3)
    assert same.start.tolist() == setup.start.tolist()
    run = Run(same)
    run.advance(1)
    assert run.history.newest_error == pytest.approx(0.381135, abs=5e-7)  # the article, after pass 0


@pytest.mark.parametrize("size", ARTICLES_SIZES)
def test_only_the_hidden_size_is_another(size: int):
    setup = open_setup("moons-2-3-2")
    made = variant(setup, size)
    assert made.network.sizes == (2, size, 2)
    assert made.samples.inputs.tolist() == setup.samples.inputs.tolist()
    assert (made.batch, made.learning_rate, made.objective.l2) == (300, setup.learning_rate, setup.objective.l2)


@pytest.mark.parametrize("name", [name for name in built_in_names() if "1000" not in name])
def test_every_setup_with_a_hidden_layer_has_variants(name: str):
    made = variant(open_setup(name), 4)
    assert made.network.sizes[1] == 4 and np.isfinite(made.start).all()


def test_a_given_start_is_drawn_for_another_size():
    made = variant(open_setup("gad-3-2-1"), 5)
    normal = np.random.default_rng(0).normal(0.0, 1.0, 15) / np.sqrt(3)
    assert made.start[:15].tolist() == normal.tolist()


def test_it_is_drawn_as_the_scenario_says_by_its_generator():
    rand = np.random.default_rng(0).uniform(0.0, 1.0, 15)
    assert variant(open_setup("psi-2-3-3-2"), 5).start[:15].tolist() == rand.tolist()
    given = open_setup("moons-2-3-2")
    given = given.with_start(given.start)  # as by a weight changed by hand: no longer drawn, but from the same draw
    assert variant(given, 3).start.tolist() == given.start.tolist()


def test_sizes_are_read_as_they_are_typed():
    assert sizes_in("1, 2, 3, 4, 5, 20, 50") == ARTICLES_SIZES
    assert sizes_in(" 7;3  3") == (7, 3)
    assert sizes_in("0 1") == (0, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "0 sizes stand there; there can be 1 to 12 of them"),
        ("1, x", '"x" stands there; sizes are whole numbers from 0 to 2\u00a0000'),
        ("-3", '"-3" stands there; sizes are whole numbers from 0 to 2\u00a0000'),
        ("2.5", '"2.5" stands there; sizes are whole numbers from 0 to 2\u00a0000'),
        ("3000", '"3000" stands there; sizes are whole numbers from 0 to 2\u00a0000'),
        (", ".join(map(str, range(1, 14))), "13 sizes stand there; there can be 1 to 12 of them"),
    ],
)
def test_what_is_no_size_is_said(text: str, said: str):
    with pytest.raises(SizesError) as caught:
        sizes_in(text)
    assert str(caught.value) == said


def test_size_0_leaves_the_layer_out():
    """What is left of the moons is logistic regression: softmax(x·W + b), whose boundary is a straight line."""
    made = variant(open_setup("moons-2-3-2"), 0)
    assert made.network.sizes == (2, 2)
    assert [layer.activation.name for layer in made.network.layers] == ["softmax"]
    deep = variant(open_setup("psi-2-3-3-2"), 0)
    assert deep.network.sizes == (2, 3, 2)
    run = Run(made)
    run.advance(400)
    over = activations_over(made.network, run.history.newest[1], PlaneGrid(-1, 1, -1, 1, 9, 9), 0)
    scores = np.log(over[..., 0] / over[..., 1])  # linear in x and y
    assert np.abs(np.diff(scores, 2, axis=0)).max() < 1e-9 and np.abs(np.diff(scores, 2, axis=1)).max() < 1e-9


def test_held_out_samples_are_scored_and_never_trained_on():
    """The article's point: 50 neurons have less error on what they learn than 2, and more on what they don't."""
    trained = hold_out(open_setup("moons-2-3-2"), 0.5, 0)
    parts = trained.split
    assert parts is not None
    for size in (2, 50):
        made = variant(trained, size)
        run = Run(made)
        run.advance(300)
        standing = scores_of(made, run.history.newest[1])
        network, parameters = made.network, run.history.newest[1]
        for samples, loss, accuracy in (
            (parts.training, standing.loss, standing.accuracy),
            (parts.held_out, standing.held_out_loss, standing.held_out_accuracy),
        ):
            p = forward_pass(network, parameters, samples.inputs).outputs
            assert loss == pytest.approx(-np.log(p[samples.targets == 1.0]).mean(), rel=1e-12)
            assert accuracy == (p.argmax(axis=1) == samples.targets.argmax(axis=1)).mean()
        curves = [LossCurve(made, samples).over(run.history.recorded) for samples in (parts.training, parts.held_out)]
        assert [(states[0], states[-1]) for states, _ in curves] == [(0, 300), (0, 300)]
        assert [losses[-1] for _, losses in curves] == [standing.loss, standing.held_out_loss]
    whole = open_setup("moons-2-3-2")
    assert np.isnan(scores_of(whole, whole.start).held_out_loss)


def test_a_curve_of_losses_is_drawn_by_few_states_and_computes_none_twice(monkeypatch: pytest.MonkeyPatch):
    computed: list[int] = []

    def counted(*arguments: object) -> np.ndarray:
        computed.append(1)
        return mean_losses(*arguments)

    monkeypatch.setattr("core.experiments.hidden_sizes.mean_losses", counted)
    setup = open_setup("gad-3-2-1")
    run, curve = Run(setup), LossCurve(setup, setup.samples)
    for until in range(0, 5001, 50):
        run.advance(until)
        states, losses = curve.over(run.history.recorded)
        assert len(states) <= MOST_SCORED + 1 and states[-1] == until
    assert losses == pytest.approx([run.history.errors[int(state)] for state in states], rel=1e-12)
    assert len(computed) < 700
