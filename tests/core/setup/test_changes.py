"""A setup changed by hand: what still fits stays, the rest is drawn and said, and what can't be is refused."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.twins import first_twins
from core.base.errors import ScenarioError
from core.network.default_names import DefaultNames
from core.network.forward_pass import forward_pass
from core.network.rules import CHAIN_RULE
from core.scenario.reader import parse_scenario
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.scenario.writer import text_of
from core.setup.blank import blank_setup
from core.setup.changes import (
    add_layer,
    change_inputs,
    change_layer,
    change_texts,
    change_training,
    draw_start,
    remove_layer,
    remove_neuron,
    rename,
    resize,
)
from core.setup.concerns import concerns_by_place
from core.setup.scaling import normalised
from core.setup.setup import Setup, open_setup, setup_of
from core.training.run import Run


def weights_of(setup: Setup) -> list[np.ndarray]:
    return setup.network.weights(setup.start)


def test_a_hidden_layer_keeps_the_weights_that_it_does_not_touch():
    setup = open_setup("psi-2-3-3-2")
    edited = add_layer(setup, 1, 4)
    assert edited.setup.network.sizes == (2, 3, 4, 3, 2)
    assert edited.redrawn == (1, 2)
    assert weights_of(edited.setup)[0].tolist() == weights_of(setup)[0].tolist()
    assert weights_of(edited.setup)[3].tolist() == weights_of(setup)[2].tolist()
    back = remove_layer(edited.setup, 1)
    assert back.setup.network == setup.network
    assert back.redrawn == (1,)
    assert weights_of(back.setup)[2].tolist() == weights_of(setup)[2].tolist()


def test_a_neuron_more_or_less_keeps_all_other_weights_and_names():
    setup = open_setup("gad-3-2-1")
    more = resize(setup, 1, 3)
    assert more.redrawn == (0, 1)
    assert weights_of(more.setup)[0][:, :2].tolist() == weights_of(setup)[0].tolist()
    assert weights_of(more.setup)[1][:2].tolist() == weights_of(setup)[1].tolist()
    less = remove_neuron(setup, 1, 0)
    assert less.redrawn == ()
    assert less.setup.names.activation(0, 0) == "Activ1"  # the rule's, and so it stays the rule's
    assert weights_of(less.setup)[0].tolist() == weights_of(setup)[0][:, 1:].tolist()
    with pytest.raises(ScenarioError, match="last neuron"):
        remove_neuron(less.setup, 1, 0)


def test_inputs_and_outputs_take_their_samples_with_them():
    setup = open_setup("gad-3-2-1")
    fewer = remove_neuron(setup, 0, 1).setup
    assert fewer.samples.inputs.tolist() == [[0.1, 4.1]]
    assert fewer.names.input(1) == "X2"
    own = remove_neuron(open_setup("csdn-2-3-1"), 0, 0).setup
    assert own.names.input(0) == "x2"  # a person's goes with its input
    two = resize(setup, 2, 2).setup
    assert two.samples.targets.tolist() == [[0.2, 0.0]]
    assert two.scenario.data.targets == [[0.2, 0.0]]


def test_activation_and_bias_change_alone():
    setup = open_setup("csdn-2-3-1")
    tanh = change_layer(setup, 0, activation="tanh")
    assert tanh.redrawn == ()
    assert tanh.setup.start is setup.start or tanh.setup.start.tolist() == setup.start.tolist()
    assert tanh.setup.scenario.start == setup.scenario.start
    assert tanh.setup.scenario.labels == setup.scenario.labels
    off = change_layer(setup, 0, bias=False).setup
    assert off.network.parameter_count == setup.network.parameter_count - 3
    assert weights_of(off)[0].tolist() == weights_of(setup)[0].tolist()
    on = change_layer(off, 0, bias="fixed").setup
    assert on.network.biases(on.start)[0].tolist() == [0.0, 0.0, 0.0]
    leaky = change_layer(setup, 0, activation="leaky_relu", slope=0.2).setup
    assert change_layer(leaky, 0, activation="relu").setup.scenario.network.layers[0].slope is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda setup: change_layer(setup, 0, activation="softmax"), "only the output layer"),
        (lambda setup: change_layer(setup, 0, activation="step"), "step"),
        (lambda setup: change_layer(setup, 0, neurons=["one"]), "1 name"),
        (lambda setup: remove_layer(setup, 1), "output layer"),
        (lambda setup: change_training(setup, learning_rate=float("nan")), "learning_rate"),
        (lambda setup: change_training(setup, batch=0), "batch"),
        (lambda setup: add_layer(setup, 1, 40_000_000), "at most 50\u00a0000\u00a0000"),
        (lambda setup: add_layer(setup, 1, 10**9), "if they fit into memory"),
        (lambda setup: resize(setup, 1, 0), "from 1 to"),
    ],
)
def test_what_can_not_be_is_refused_in_one_sentence(change, said: str):
    with pytest.raises(ScenarioError, match=said):
        change(open_setup("gad-3-2-1"))


def test_training_is_changed_and_the_start_drawn():
    setup = open_setup("moons-2-3-2")
    other = change_training(setup, learning_rate=0.5, loss="squared_error", batch=10, l2=0.0, order="shuffled")
    assert (other.learning_rate, other.objective.loss.name, other.batch, other.order) == (
        0.5,
        "squared_error",
        10,
        "shuffled",
    )
    assert other.start.tolist() == setup.start.tolist()
    assert other.scenario.start == setup.scenario.start
    uniform = DrawSection(distribution="uniform", low=-0.1, high=0.1)
    drawn = draw_start(setup, StartSection(seed=7, draw=DrawsSection(weights=uniform)))
    assert np.abs(drawn.start).max() <= 0.1
    assert drawn.start.tolist() != setup.start.tolist()


def test_what_goes_together_badly_is_said():
    setup = open_setup("moons-2-3-2")
    assert concerns_by_place(setup) == []
    places = [place for place, _ in concerns_by_place(change_training(setup, loss="squared_error", learning_rate=0.0))]
    assert places == ["loss", "learning_rate"]
    identity = change_layer(setup, 1, activation="identity").setup
    assert [place for place, _ in concerns_by_place(identity)] == ["loss"]


def xor_given(setup: Setup | None = None) -> Setup:
    """XOR as a student's file gives it, number by number."""
    setup = blank_setup() if setup is None else setup
    weights = [-0.12692590266986868, -0.9357427469178123, -0.844955757436316, 0.8173651578783794]
    out = [-0.5832662974097391, 0.5308947844782579]
    return setup.with_start(np.array([*weights, 0.39650732687505963, -0.49808473788143637, *out, 0.2908941132572971]))


def neurons_of(setup: Setup, layer: int) -> list[tuple[float, ...]]:
    """The weights and the bias that lead into each neuron of a layer."""
    weights, biases = setup.network.weights(setup.start)[layer], setup.network.biases(setup.start)[layer]
    return [(*column, bias) for column, bias in zip(weights.T.tolist(), biases.tolist(), strict=True)]


def test_a_neuron_that_is_added_after_one_was_taken_away_is_no_twin():
    setup = resize(xor_given(), 1, 3).setup
    third = neurons_of(setup, 0)[2]
    setup = resize(remove_neuron(setup, 1, 0).setup, 1, 3).setup
    assert neurons_of(setup, 0)[1] == third
    assert len(set(neurons_of(setup, 0))) == 3
    assert concerns_by_place(setup) == []
    run = Run(setup)
    run.advance(100)
    assert first_twins(setup.network, run.history.nearest(100)[1]) is None


@pytest.mark.slow
@given(
    st.sampled_from(["given", "drawn", "constant, then by hand"]),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(1, 5)), min_size=1, max_size=12),
)
@settings(max_examples=150)
def test_whatever_is_added_and_taken_away_no_two_neurons_are_equal(begun: str, steps: list[tuple[int, int, int]]):
    setup = blank_setup()
    if begun == "given":
        setup = xor_given()
    if begun == "constant, then by hand":
        one = DrawSection(distribution="constant", value=0.5)
        setup = xor_given(draw_start(setup, StartSection(seed=1, draw=DrawsSection(weights=one, biases=one))))
        assert setup.scenario.start.redraw == DrawsSection(weights=one, biases=one)
    for kind, place, size in steps:
        depth = setup.network.depth
        column = place % (depth + 1)
        before = setup
        try:
            match kind:
                case 0:
                    edited = add_layer(setup, place % depth, size)
                case 1:
                    edited = remove_layer(setup, place % depth)
                case 2:
                    edited = resize(setup, column, size)
                case _:
                    edited = remove_neuron(setup, column, size % setup.network.sizes[column])
        except ScenarioError:
            continue
        setup = edited.setup
        for layer in range(setup.network.depth):
            assert len(set(neurons_of(setup, layer))) == setup.network.sizes[layer + 1]
        if kind == 2:
            assert resize(before, column, size).setup.start.tolist() == setup.start.tolist()


def test_what_was_drawn_stays_drawn_for_the_network_as_it_is_then():
    small, article = open_setup("moons-2-3-2"), open_setup("psi-2-1000-1000-2")
    section = small.scenario.start
    edited = resize(small, 1, 5)
    draws = np.random.RandomState(0)
    first, second = draws.normal(0.0, 1.0, (2, 5)) / np.sqrt(2), draws.normal(0.0, 1.0, (5, 2)) / np.sqrt(5)
    assert edited.setup.start.tolist() == [*first.ravel(), *[0.0] * 5, *second.ravel(), 0.0, 0.0]
    assert edited.setup.scenario.start == section
    assert edited.redrawn == (0, 1)
    assert resize(edited.setup, 1, 3).setup.start.tolist() == small.start.tolist()
    assert resize(small, 2, 3).redrawn == (1,)  # the first layer's numbers are drawn first
    back = resize(resize(resize(article, 1, 3).setup, 2, 3).setup, 1, 1000).setup
    assert resize(back, 2, 1000).setup.start.tolist() == article.start.tolist()


def test_1000_and_1000_typed_into_2_3_3_2_is_saturated_as_in_the_article():
    small, article = open_setup("psi-2-3-3-2"), open_setup("psi-2-1000-1000-2")
    setup = resize(resize(small, 1, 1000).setup, 2, 1000).setup
    assert weights_of(setup)[0][:, :3].tolist() == weights_of(small)[0].tolist()  # what was given and fits
    assert setup.start.min() >= 0.0 and setup.start.max() <= 1.0
    forward = forward_pass(setup.network, setup.start, setup.samples.inputs)
    assert forward.activations[1].tolist() == [[1.0] * 1000]
    trace = CHAIN_RULE.backward_pass(setup.network, forward, setup.samples.targets, setup.objective)
    assert not trace.gradient.any()
    start = setup.scenario.start
    assert start.draw is None and start.redraw == article.scenario.start.draw
    drawn = draw_start(setup, StartSection(seed=start.seed, generator=start.generator, draw=start.redraw))
    assert drawn.start.tolist() == article.start.tolist()
    assert drawn.scenario.start == article.scenario.start


def test_a_drawn_start_that_is_changed_by_hand_goes_on_drawing_new_neurons_as_before():
    article = open_setup("psi-2-1000-1000-2")
    small = resize(resize(article, 1, 3).setup, 2, 3).setup
    parameters = small.start.copy()
    parameters[0] = 7.0
    setup = resize(small.with_start(parameters), 1, 200).setup
    assert setup.start.max() == 7.0 and setup.start.min() >= 0.0
    assert 0.4 < setup.network.biases(setup.start)[0].mean() < 0.6
    again = setup_of(parse_scenario(text_of(setup.scenario), "f.toml"), "f", None, None, "f.toml")
    assert again.start.tolist() == setup.start.tolist()
    assert again.scenario.start.redraw == article.scenario.start.draw


def test_a_draw_that_leads_out_of_the_numbers_adds_no_neuron():
    wide = DrawsSection(weights=DrawSection(distribution="uniform", low=-1.7e308, high=1.7e308))
    setup = xor_given()
    start = setup.scenario.start.model_copy(update={"redraw": wide})
    setup = replace(setup, scenario=setup.scenario.model_copy(update={"start": start}))
    with pytest.raises(ScenarioError, match="infinite numbers"):
        resize(setup, 1, 3)


def test_neurons_that_start_alike_are_said_to_stay_alike():
    one = DrawSection(distribution="constant", value=0.5)
    setup = draw_start(blank_setup(), StartSection(draw=DrawsSection(weights=one)))
    said = [str(text) for place, text in concerns_by_place(setup) if place == "start"]
    assert said == ["Activ1 and Activ2 start with equal weights, so they learn the same and stay equal"]
    run = Run(setup)
    run.advance(50)
    assert first_twins(setup.network, run.history.nearest(50)[1]) is not None
    parameters = setup.start.copy()
    parameters[-2] = 0.25  # only what leads out of it is another
    assert concerns_by_place(setup.with_start(parameters)) == []


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 5)), min_size=1, max_size=8))
@settings(max_examples=40)
def test_however_it_is_changed_its_scenario_says_the_same(steps: list[tuple[int, int, int]]):
    setup = open_setup("csdn-2-3-1")
    for kind, place, size in steps:
        depth = setup.network.depth
        try:
            match kind:
                case 0:
                    setup = add_layer(setup, place % depth, size).setup
                case 1:
                    setup = remove_layer(setup, place % depth).setup
                case 2:
                    setup = resize(setup, place % (depth + 1), size).setup
                case 3:
                    setup = remove_neuron(setup, place % (depth + 1), 0).setup
                case 4:
                    setup = change_layer(setup, place % depth, bias=[True, False, "fixed"][size % 3]).setup
                case _:
                    setup = change_layer(
                        setup, place % depth, activation=["tanh", "relu", "leaky_relu"][size % 3]
                    ).setup
        except ScenarioError:
            continue
    again = setup_of(setup.scenario, setup.name, None, None, setup.name)
    assert again.network == setup.network
    assert again.start.tolist() == setup.start.tolist()
    assert again.samples.inputs.tolist() == setup.samples.inputs.tolist()
    assert again.samples.targets.tolist() == setup.samples.targets.tolist()
    run = Run(setup)
    run.advance(3)
    assert run.history.last == 3 or run.ended


def names_of(setup: Setup) -> list[list[str]]:
    names, sizes = setup.names, setup.network.sizes
    layers = [[names.activation(layer, index) for index in range(size)] for layer, size in enumerate(sizes[1:])]
    return [[names.input(index) for index in range(sizes[0])], *layers]


def test_one_name_leaves_its_neighbours_to_the_rule():
    setup = add_layer(blank_setup(), 1, 3).setup
    setup = rename(setup, 2, 1, "knee").setup
    assert names_of(setup)[1:3] == [["Activ1", "Activ2"], ["Activ3", "knee", "Activ5"]]
    setup = resize(resize(setup, 1, 4).setup, 2, 4).setup
    assert names_of(setup)[1:3] == [["Activ1", "Activ2", "Activ3", "Activ4"], ["Activ5", "knee", "Activ7", "Activ8"]]
    setup = remove_neuron(setup, 2, 0).setup
    assert names_of(setup)[2] == ["knee", "Activ6", "Activ7"]
    setup = rename(rename(setup, 3, 0, "y").setup, 0, 1, "size").setup
    setup = resize(resize(setup, 3, 2).setup, 0, 3).setup
    assert names_of(setup)[0] == ["X1", "size", "X3"]
    assert names_of(setup)[3] == ["y", "Predicted2"]


def test_where_all_names_are_the_rules_none_is_given():
    setup = rename(blank_setup(), 1, 0, "knee").setup
    assert remove_neuron(setup, 1, 0).setup.scenario.network.layers[0].neurons is None
    assert rename(setup, 1, 0, " ").setup.scenario.network.layers[0].neurons is None
    assert change_layer(setup, 0, neurons=["Activ1", "Activ2"]).setup.scenario.network.layers[0].neurons is None
    inputs = rename(blank_setup(), 0, 1, "size").setup
    assert inputs.scenario.network.inputs == ["X1", "size"]
    assert remove_neuron(inputs, 0, 1).setup.scenario.network.inputs == 1
    assert change_inputs(inputs, ["X1", "X2"]).setup.scenario.network.inputs == 2
    written = open_setup("gad-3-2-1")
    kept = change_layer(written, 0, activation="tanh").setup.scenario.network
    assert (kept.inputs, kept.layers[0].neurons) == (["X1", "X2", "X3"], ["Activ1", "Activ2"])


@pytest.mark.parametrize("name", ["Activ3", "X2", "Predicted"])
def test_a_name_of_the_rule_that_something_else_has_is_refused(name: str):
    setup = add_layer(blank_setup(), 1, 3).setup
    with pytest.raises(ScenarioError, match=f'two would be called "{name}"'):
        rename(setup, 1, 0, name)
    named = rename(setup, 1, 0, "Activ6").setup
    with pytest.raises(ScenarioError, match='two would be called "Activ6"'):
        resize(named, 2, 4)


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 3), st.integers(1, 4)), min_size=4, max_size=12))
@settings(max_examples=200)
def test_names_stay_unique_and_what_a_person_named_keeps_its_name(steps: list[tuple[int, int, int]]):
    setup = blank_setup()
    fresh = iter(range(10_000))
    columns = [[next(fresh) for _ in range(size)] for size in setup.network.sizes]
    given_by_person: dict[int, str] = {}
    for kind, place, size in steps:
        column = place % len(columns)
        index = size % len(columns[column])
        match kind:
            case 0 if column > 0:
                setup = add_layer(setup, column - 1, size).setup
                columns.insert(column, [next(fresh) for _ in range(size)])
            case 1 if 0 < column < len(columns) - 1:
                setup = remove_layer(setup, column - 1).setup
                del columns[column]
            case 2:
                setup = resize(setup, column, size).setup
                columns[column] = columns[column][:size] + [next(fresh) for _ in range(size - len(columns[column]))]
            case 3 if len(columns[column]) > 1:
                setup = remove_neuron(setup, column, index).setup
                del columns[column][index]
            case 4 | 5 | 6:
                neuron = columns[column][index]
                given_by_person[neuron] = f"own {neuron}" if kind < 6 else ""
                setup = rename(setup, column, index, given_by_person[neuron]).setup
        called = names_of(setup)
        flat = [name for part in called for name in part]
        assert len(set(flat)) == len(flat)
        rule = DefaultNames(setup.network.sizes)
        for number, neurons in enumerate(columns):
            by_rule = rule.names(number)
            assert called[number] == [given_by_person.get(n) or by_rule[k] for k, n in enumerate(neurons)]


def test_title_and_notes_are_changed_in_the_language_that_is_shown():
    setup = change_texts(blank_setup(), "de_DE", title=" XOR ", notes="")
    assert (setup.scenario.title, setup.scenario.notes) == ("XOR", None)
    both = {"en": "Either", "de": "Entweder"}
    setup = replace(setup, scenario=setup.scenario.model_copy(update={"title": both, "notes": both}))
    german = change_texts(setup, "de_DE", title="Oder", notes=" ")
    assert german.scenario.title == {"en": "Either", "de": "Oder"}
    assert german.scenario.notes == {"en": "Either"}
    assert change_texts(german, "fr_FR", notes="").scenario.notes is None
    assert change_texts(setup, "fr_FR", title="Or").scenario.title == {"en": "Or", "de": "Entweder"}
    with pytest.raises(ScenarioError, match="needs a title"):
        change_texts(setup, "en_US", title=" ")


def test_a_network_that_grows_or_shrinks_renames_nothing_that_stays():
    setup = open_setup("csdn-2-3-1")  # its sums are net_1[0] …, its weights W11 … and V11 …, its biases B1[0] …
    more = resize(setup, 1, 4).setup.names
    assert [more.sop(0, k) for k in range(4)] == ["net_1[0]", "net_1[1]", "net_1[2]", "net_1[3]"]
    assert [more.weight(1, k, 0) for k in range(4)] == ["V11", "V21", "V31", "V41"]
    assert [more.bias(0, 2), more.bias(0, 3), more.bias(1, 0), more.sop(1, 0)] == ["B1[2]", "B1[3]", "B2", "net_2"]
    less = remove_neuron(setup, 1, 0).setup.names
    assert [less.activation(0, 0), less.sop(0, 0), less.weight(0, 1, 0), less.bias(0, 0)] == [
        "h2", "net_1[1]", "W22", "B1[1]",
    ]  # fmt: skip
    deeper = add_layer(setup, 1, 2).setup.names
    assert [deeper.weight(0, 0, 2), deeper.sop(2, 0), deeper.bias(2, 0)] == ["W13", "net_2", "B2"]
    assert deeper.weight(2, 0, 0) == "W3_11"
    bare = change_layer(setup, 0, bias=False).setup
    assert change_layer(bare, 0, bias=True).setup.names.bias(1, 0) == "B2"


def test_the_label_of_something_new_never_is_one_that_is_taken():
    setup = change_layer(open_setup("gad-3-2-1"), 0, neurons=["W13", "Activ2"]).setup
    assert resize(setup, 1, 3).setup.names.weight(0, 0, 2) == "W13′"


def test_classes_targets_and_scales_stay_with_their_outputs():
    setup = open_setup("moons-2-3-2")
    data = setup.scenario.data.model_copy(update={"class_names": ["upper", "lower"], "target_names": ["u", "l"]})
    setup = normalised(setup.with_scenario(setup.scenario.model_copy(update={"data": data})))
    more = resize(setup, 2, 3).setup
    assert more.scenario.data.class_names == ["upper", "lower", "3"]
    assert more.scenario.data.target_names == ["u", "l", "target3"]
    one = remove_neuron(setup, 2, 0).setup
    assert (one.scenario.data.class_names, one.scenario.data.target_names) == (None, ["l"])
    fewer = remove_neuron(setup, 0, 0).setup.scenario.data.scaling
    assert fewer is not None and fewer.inputs == setup.scenario.data.scaling.inputs[1:]


@pytest.mark.parametrize(
    ("column", "name", "other"),
    [(1, "W11", "a weight"), (1, "B1[0]", "a bias"), (0, "net_1[0]", "a SOP"), (1, "Predicted", None)],
)
def test_a_name_that_stands_already_is_refused_by_what_is_called_so(column: int, name: str, other: str | None):
    setup = open_setup("csdn-2-3-1")
    other = other or "a neuron"
    name = name if name != "Predicted" else setup.names.activation(0, 2)
    with pytest.raises(ScenarioError) as refused:
        rename(setup, column, 0, name)
    assert str(refused.value.problem) == f'{other} is called "{name}" already; every name may stand once'


@pytest.mark.parametrize(
    ("change", "names", "said"),
    [
        (change_inputs, ["W11", "b"], '"W11" would be the name of an input and of a weight'),
        (change_inputs, ["a", "a"], '"a" would be the name of two: an input each'),
        (
            partial(change_layer, layer=0),
            ["a", "b", "net_1[1]"],
            '"net_1[1]" would be the name of a neuron and of a SOP',
        ),
    ],
)
def test_names_that_are_typed_are_refused_by_what_is_called_so_and_not_by_places_in_a_file(
    change: Callable[..., object], names: list[str], said: str
):
    setup = open_setup("csdn-2-3-1")
    key = "names" if change is change_inputs else "neurons"
    with pytest.raises(ScenarioError) as refused:
        change(setup, **{key: names})
    assert str(refused.value.problem) == f"{said}; every name may stand once"
