"""Samples that are kept from training: which, and how well they are answered."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.answers import named_classes
from core.data.samples import Samples
from core.network.activations import ACTIVATIONS, Sigmoid, Softmax
from core.network.forward_pass import forward_pass
from core.network.losses import LOSSES, BinaryCrossEntropy, CrossEntropy
from core.network.network import BiasKind, Layer, Network
from core.scenario.reader import parse_scenario
from core.scenario.schema import MOST_SKIPPED, HeldOutSection
from core.scenario.writer import text_of
from core.setup.changes import change_training
from core.setup.learned_samples import hold_out, with_samples, without_samples
from core.setup.setup import open_setup, setup_of
from core.setup.split import Split, accuracies, mean_losses, split, tally
from core.training.run import Run

MOONS = open_setup("moons-2-3-2")


def moons() -> Samples:
    return MOONS.samples


def parted(samples: Samples, share: float, seed: int) -> Split:
    return split(samples, HeldOutSection(share=share, seed=seed))


def of_classes(sizes: list[int]) -> Samples:
    """So many samples of each class, one-hot; the inputs tell all of them apart."""
    labels = np.repeat(np.arange(len(sizes)), sizes)
    return Samples(np.arange(len(labels), dtype=float)[:, np.newaxis], np.eye(len(sizes))[labels])


@given(st.integers(1, 19), st.integers(0, 50))
def test_every_sample_is_on_one_side(share: int, seed: int):
    whole = moons()
    parts = parted(whole, share / 20, seed)
    both = np.concatenate((parts.training.inputs, parts.held_out.inputs))
    assert sorted(map(tuple, both.tolist())) == sorted(map(tuple, whole.inputs.tolist()))


@given(st.lists(st.integers(1, 40), min_size=2, max_size=5), st.integers(1, 50), st.integers(0, 5))
def test_each_class_gives_its_share_within_one_and_the_total_is_the_shares(sizes: list[int], per_cent: int, seed: int):
    whole = of_classes(sizes)
    held_out = parted(whole, per_cent / 100, seed).held_out
    count = sum(sizes)
    wanted = min(max(int(per_cent / 100 * count + 0.5), 1), count - 1)
    assert len(held_out.inputs) == wanted
    taken = held_out.targets.sum(axis=0)
    assert (np.abs(taken - wanted / count * np.array(sizes)) < 1.0).all()


def test_thirty_per_cent_of_the_articles_moons_are_ninety_and_as_many_of_each_class():
    parts = parted(moons(), 0.3, 0)
    assert (len(parts.training.inputs), len(parts.held_out.inputs)) == (210, 90)
    assert parts.held_out.targets.sum(axis=0).tolist() == [45.0, 45.0]  # the file has 150 of each


def test_what_is_no_class_is_parted_all_the_same():
    whole = Samples(np.arange(10.0)[:, np.newaxis], np.linspace(0.0, 1.0, 10)[:, np.newaxis])
    assert len(parted(whole, 0.25, 0).held_out.inputs) == 3  # 2.5, rounded


def test_the_parts_keep_the_samples_order():
    parts = parted(of_classes([20, 20]), 0.4, 3)
    for part in (parts.training, parts.held_out):
        assert part.inputs[:, 0].tolist() == sorted(part.inputs[:, 0].tolist())


def test_the_same_seed_holds_out_the_same():
    one, same, other = (parted(moons(), 0.3, seed).held_out.inputs.tolist() for seed in (1, 1, 2))
    assert one == same != other


@given(
    st.lists(st.tuples(st.integers(0, 2), st.floats(-1, 1)), min_size=2, max_size=30),
    st.integers(1, 99),
    st.integers(0, 9),
)
def test_which_are_held_out_is_what_the_format_says(rows: list[tuple[int, float]], per_cent: int, seed: int):
    """Its sentences, one by one, in plain loops."""
    labels, share = [label for label, _ in rows], per_cent / 100
    numbers = np.random.default_rng(seed).random(len(rows)).tolist()
    wanted = min(max(int(share * len(rows) + 0.5), 1), len(rows) - 1)
    of_class = {
        label: sorted((k for k in range(len(rows)) if labels[k] == label), key=lambda k: numbers[k])
        for label in set(labels)
    }
    own = {label: Fraction(wanted * len(members), len(rows)) for label, members in of_class.items()}
    quotas = {label: math.floor(part) for label, part in own.items()}
    left_over = [label for label in own if own[label] != quotas[label]]
    left_over.sort(key=lambda label: (quotas[label] - own[label], numbers[of_class[label][quotas[label]]]))
    for label in left_over[: wanted - sum(quotas.values())]:
        quotas[label] += 1
    expected = {k for label, members in of_class.items() for k in members[: quotas[label]]}
    samples = Samples(np.array([[value] for _, value in rows]), np.eye(3)[labels])
    assert set(np.flatnonzero(parted(samples, share, seed).is_out).tolist()) == expected


def moved(before: np.ndarray, after: np.ndarray, labels: np.ndarray) -> int:
    """How many of a class have changed sides, at most."""
    return int(np.bincount(labels[before != after], minlength=1).max())


@given(st.integers(1, 60), st.integers(0, 200), st.integers(0, 1))
def test_one_sample_more_leaves_the_others_where_they_are(per_cent: int, seed: int, label: int):
    before = hold_out(MOONS, per_cent / 100, seed)
    more = Samples(
        np.vstack((before.whole.inputs, [[0.5, 0.5]])), np.vstack((before.whole.targets, np.eye(2)[[label]]))
    )
    after = with_samples(before, more)
    assert before.split is not None and after.split is not None
    labels = named_classes(before.whole.targets)
    assert moved(before.split.is_out, after.split.is_out[:-1], labels) <= 1


@pytest.mark.slow
@given(st.integers(1, 60), st.integers(0, 200), st.integers(0, 299))
def test_one_sample_less_leaves_the_others_where_they_are(per_cent: int, seed: int, gone: int):
    before = hold_out(MOONS, per_cent / 100, seed)
    kept = np.delete(np.arange(300), gone)
    after = without_samples(before, kept)
    assert before.split is not None and after.split is not None
    labels = named_classes(before.whole.targets)[kept]
    assert moved(before.split.is_out[kept], after.split.is_out, labels) <= 1
    assert after.whole.inputs.tolist() == before.whole.inputs[kept].tolist()
    # And one more at the end takes no place that there was.
    more = Samples(np.vstack((after.whole.inputs, [[0.0, 0.0]])), np.vstack((after.whole.targets, [[0.0, 1.0]])))
    again = with_samples(after, more)
    assert again.split is not None and moved(after.split.is_out, again.split.is_out[:-1], labels) <= 1
    read = setup_of(parse_scenario(text_of(after.scenario), "f"), "f", None, None, "f")
    assert read.split is not None and read.split.is_out.tolist() == after.split.is_out.tolist()


@given(st.integers(1, 60), st.integers(0, 200), st.integers(0, 299))
def test_a_sample_that_is_changed_leaves_all_where_they_are(per_cent: int, seed: int, which: int):
    before = hold_out(MOONS, per_cent / 100, seed)
    assert before.split is not None
    inputs, targets = before.whole.inputs.copy(), before.whole.targets.copy()
    inputs[which] += 0.25
    after = with_samples(before, Samples(inputs, before.whole.targets)).split
    assert after is not None and after.is_out.tolist() == before.split.is_out.tolist()
    targets[which] = targets[which, ::-1]  # another class
    others = np.arange(300) != which
    after = with_samples(before, Samples(inputs, targets)).split
    assert after is not None
    labels = named_classes(before.whole.targets)[others]
    assert moved(before.split.is_out[others], after.is_out[others], labels) <= 1
    targets = targets.copy()
    targets[which] = 0.3, 0.6  # none at all
    after = with_samples(before, Samples(inputs, targets)).split
    assert after is not None and moved(before.split.is_out[others], after.is_out[others], labels) <= 1


def test_a_class_of_its_own_for_each_is_drawn_by_the_seed():
    drawn = {tuple(np.flatnonzero(parted(of_classes([1] * 20), 0.2, seed).is_out)) for seed in range(8)}
    assert len(drawn) > 4 and {len(each) for each in drawn} == {4}


def test_where_very_many_are_taken_out_the_others_are_drawn_anew():
    setup = hold_out(open_setup("moons-2-3-2"), 0.5, 3)
    count = MOST_SKIPPED + 100
    many = Samples(np.arange(2.0 * count).reshape(-1, 2), np.eye(2)[np.arange(count) % 2])
    setup = with_samples(setup, many)
    few = without_samples(setup, np.arange(MOST_SKIPPED, count)).scenario.data.held_out
    assert few is not None and few.skip == list(range(MOST_SKIPPED))
    fewer = without_samples(setup, np.arange(MOST_SKIPPED + 1, count)).scenario.data.held_out
    assert fewer is not None and fewer.skip is None
    last = without_samples(setup, np.arange(count - 10)).scenario.data.held_out
    assert last is not None and last.skip is None  # those that come next take their places


def test_a_share_holds_out_at_least_one_and_leaves_at_least_one():
    samples = Samples(np.array([[1.0], [2.0]]), np.array([[0.1], [0.2]]))
    for share in (0.01, 0.99):
        parts = parted(samples, share, 0)
        assert len(parts.training.inputs) == len(parts.held_out.inputs) == 1
    assert hold_out(open_setup("moons-2-3-2"), 0.0, 0).split is None
    for wrong in (1.0, -0.1, float("nan")):
        with pytest.raises(ValueError, match="share"):
            parted(samples, wrong, 0)


def test_a_single_sample_is_never_held_out():
    with pytest.raises(ValueError, match="of a single sample none can be held out"):
        parted(Samples(np.array([[1.0]]), np.array([[0.1]])), 0.5, 0)
    setup = hold_out(open_setup("moons-2-3-2"), 0.5, 0)
    one = with_samples(setup, Samples(setup.whole.inputs[:1], setup.whole.targets[:1]))
    assert one.split is None and one.scenario.data.held_out is None
    assert len(one.samples.inputs) == one.batch == 1


def test_the_error_of_all_samples_is_the_setups_own_without_the_penalty():
    setup = open_setup("moons-2-3-2")
    run = Run(setup)
    run.advance(30)
    _, rows = run.history.kept_rows()
    losses = mean_losses(setup.network, setup.objective.loss, rows, setup.samples)
    for place in (0, 17, 30):
        penalty = setup.objective.penalty(setup.network.weights(rows[place])) / 300  # the sum is shown over 300
        assert losses[place] + penalty == pytest.approx(run.history.errors[place], rel=1e-12)
    assert accuracies(setup.network, rows, setup.samples)[30] > 0.8


def test_the_articles_printed_loss_is_the_mean_loss_and_its_penalty():
    setup = open_setup("moons-2-3-2")
    run = Run(setup)
    run.advance(1)
    _, rows = run.history.kept_rows()
    loss = mean_losses(setup.network, setup.objective.loss, rows[1:], setup.samples)[0]
    penalty = 0.01 / 2 * sum((w**2).sum() for w in setup.network.weights(rows[1]))
    assert loss + penalty / 300 == pytest.approx(0.381135, abs=5e-7)  # KDnuggets: "loss after iteration 0"


@pytest.mark.parametrize("activation", ["identity", "sigmoid", "tanh", "relu", "leaky_relu", "softmax"])
@pytest.mark.parametrize("biased", [True, False])
def test_many_states_at_once_give_what_one_forward_pass_each_gives(activation: str, biased: bool):
    kind = BiasKind.TRAINED if biased else BiasKind.ABSENT
    network = Network(2, (Layer(4, ACTIVATIONS["tanh"](), kind), Layer(3, ACTIVATIONS[activation](), kind)))
    random = np.random.default_rng(0)
    rows = random.standard_normal((5, network.parameter_count))
    samples = Samples(random.standard_normal((7, 2)), np.eye(3)[random.integers(0, 3, 7)])
    loss = LOSSES["squared_error"]()
    outputs = [forward_pass(network, row, samples.inputs).outputs for row in rows]
    expected = [((p - samples.targets) ** 2).sum() / 7 for p in outputs]
    right = [np.mean(p.argmax(axis=1) == samples.targets.argmax(axis=1)) for p in outputs]
    assert mean_losses(network, loss, rows, samples) == pytest.approx(expected, rel=1e-12)
    assert accuracies(network, rows, samples).tolist() == right


def test_slices_of_the_samples_add_up():
    setup = open_setup("moons-2-3-2")
    rows, whole = setup.start[np.newaxis], setup.samples
    slices = [Samples(whole.inputs[k : k + 70], whole.targets[k : k + 70]) for k in range(0, 300, 70)]
    loss = setup.objective.loss
    added = sum(tally(setup.network, loss, rows, part)[:, 0] for part in slices)
    assert added / 300 == pytest.approx(
        [mean_losses(setup.network, loss, rows, whole)[0], accuracies(setup.network, rows, whole)[0]]
    )


def test_classes_are_read_from_one_output_or_several():
    assert named_classes(np.array([[0.4], [0.6]])).tolist() == [0, 1]
    assert named_classes(np.array([[0.2, 0.5, 0.3]])).tolist() == [1]
    assert moons().are_of_classes
    assert not open_setup("psi-2-3-3-2").samples.are_of_classes
    assert not Samples(np.zeros((2, 1)), np.array([[0.5], [1.0]])).are_of_classes
    assert not Samples(np.zeros((2, 2)), np.array([[1.0, 1.0], [0.0, 1.0]])).are_of_classes


def test_an_accuracy_by_hand():
    network = Network(1, (Layer(1, Sigmoid()),))  # p = σ(2x): above ½ where x > 0
    samples = Samples(np.array([[-1.0], [-2.0], [1.0], [3.0]]), np.array([[0.0], [1.0], [1.0], [1.0]]))
    rows = np.array([[2.0, 0.0]])
    assert accuracies(network, rows, samples).tolist() == [0.75]
    by_hand = (
        -(
            np.log(1 - 1 / (1 + np.e**2))
            + np.log(1 / (1 + np.e**4))
            + np.log(1 / (1 + np.e**-2))
            + np.log(1 / (1 + np.e**-6))
        )
        / 4
    )
    assert mean_losses(network, BinaryCrossEntropy(), rows, samples)[0] == pytest.approx(by_hand, rel=1e-12)


def test_a_network_that_left_the_numbers_is_right_about_nothing():
    network = Network(1, (Layer(2, Softmax()),))
    samples = of_classes([3, 3])
    rows = np.array([[1.0, -1.0, 0.0, 0.0], [np.nan, 1.0, 0.0, 0.0]])
    assert np.isnan(accuracies(network, rows, samples)).tolist() == [False, True]
    assert np.isnan(mean_losses(network, CrossEntropy(), rows, samples)).tolist() == [False, True]


def test_certainty_of_the_wrong_class_costs_as_much_as_the_sums_are_apart():
    network = Network(1, (Layer(2, Softmax()),))
    rows = np.array([[800.0, -800.0, 0.0, 0.0]])  # e^−1600 is 0: p is (1, 0) for the second sample
    samples = Samples(np.array([[-1.0], [1.0]]), np.array([[0.0, 1.0], [0.0, 1.0]]))
    assert mean_losses(network, CrossEntropy(), rows, samples).tolist() == [1600.0 / 2]
    assert accuracies(network, rows, samples).tolist() == [0.5]


def test_a_setup_takes_other_samples_and_writes_them_into_its_scenario():
    setup = open_setup("moons-2-3-2")
    fewer = parted(setup.samples, 0.5, 0).training
    changed = with_samples(setup, fewer)
    assert changed.batch == len(fewer.inputs) == 150
    assert changed.scenario.data.dataset is None
    again = setup_of(changed.scenario, "again", None, None, "again")
    assert again.samples.inputs.tolist() == fewer.inputs.tolist()
    assert again.samples.targets.tolist() == fewer.targets.tolist()
    with pytest.raises(ValueError, match="3 inputs"):
        with_samples(setup, Samples(np.zeros((2, 3)), np.zeros((2, 2))))


def test_what_is_descended_is_the_mean_as_soon_as_there_are_two_samples_and_one_error_where_one_is_left():
    alone = change_training(open_setup("csdn-2-3-1"), batch="all")
    one = alone.whole
    assert alone.names.is_alone
    two = with_samples(alone, Samples(np.vstack((one.inputs, -one.inputs)), np.vstack((one.targets, one.targets))))
    assert len(two.samples.inputs) == 2 and not two.names.is_alone
    held_out = hold_out(two, 0.5, 1)
    assert len(held_out.samples.inputs) == 1 and held_out.names.is_alone
    assert without_samples(two, np.array([1])).names == alone.names
