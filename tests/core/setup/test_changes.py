"""A lesson changed by hand: what still fits stays, the rest is drawn and said, and what can't be is refused."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.twins import first_twins
from core.base.errors import ScenarioError
from core.network.names import Rule
from core.scenario.reader import parse_scenario
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.scenario.writer import text_of
from core.setup.blank import blank_lesson
from core.setup.changes import (
    add_layer,
    change_inputs,
    change_layer,
    change_texts,
    change_training,
    draw_start,
    problems,
    remove_layer,
    remove_neuron,
    rename,
    resize,
)
from core.setup.scaling import normalised
from core.setup.setup import Lesson, lesson_of, open_lesson
from core.training.run import Run


def weights_of(lesson: Lesson) -> list[np.ndarray]:
    return lesson.network.weights(lesson.start)


def test_a_hidden_layer_keeps_the_weights_that_it_does_not_touch():
    lesson = open_lesson("psi-2-3-3-2")
    edited = add_layer(lesson, 1, 4)
    assert edited.lesson.network.sizes == (2, 3, 4, 3, 2)
    assert edited.redrawn == (1, 2)
    assert weights_of(edited.lesson)[0].tolist() == weights_of(lesson)[0].tolist()
    assert weights_of(edited.lesson)[3].tolist() == weights_of(lesson)[2].tolist()
    back = remove_layer(edited.lesson, 1)
    assert back.lesson.network == lesson.network
    assert back.redrawn == (1,)
    assert weights_of(back.lesson)[2].tolist() == weights_of(lesson)[2].tolist()


def test_a_neuron_more_or_less_keeps_all_other_weights_and_names():
    lesson = open_lesson("gad-3-2-1")
    more = resize(lesson, 1, 3)
    assert more.redrawn == (0, 1)
    assert weights_of(more.lesson)[0][:, :2].tolist() == weights_of(lesson)[0].tolist()
    assert weights_of(more.lesson)[1][:2].tolist() == weights_of(lesson)[1].tolist()
    less = remove_neuron(lesson, 1, 0)
    assert less.redrawn == ()
    assert less.lesson.names.activation(0, 0) == "Activ1"  # the rule's, and so it stays the rule's
    assert weights_of(less.lesson)[0].tolist() == weights_of(lesson)[0][:, 1:].tolist()
    with pytest.raises(ScenarioError, match="last neuron"):
        remove_neuron(less.lesson, 1, 0)


def test_inputs_and_outputs_take_their_samples_with_them():
    lesson = open_lesson("gad-3-2-1")
    fewer = remove_neuron(lesson, 0, 1).lesson
    assert fewer.samples.inputs.tolist() == [[0.1, 4.1]]
    assert fewer.names.input(1) == "X2"
    own = remove_neuron(open_lesson("csdn-2-3-1"), 0, 0).lesson
    assert own.names.input(0) == "x2"  # a person's goes with its input
    two = resize(lesson, 2, 2).lesson
    assert two.samples.targets.tolist() == [[0.2, 0.0]]
    assert two.scenario.data.targets == [[0.2, 0.0]]


def test_activation_and_bias_change_alone():
    lesson = open_lesson("csdn-2-3-1")
    tanh = change_layer(lesson, 0, activation="tanh")
    assert tanh.redrawn == ()
    assert tanh.lesson.start is lesson.start or tanh.lesson.start.tolist() == lesson.start.tolist()
    assert tanh.lesson.scenario.start == lesson.scenario.start
    assert tanh.lesson.scenario.labels == lesson.scenario.labels
    off = change_layer(lesson, 0, bias=False).lesson
    assert off.network.parameter_count == lesson.network.parameter_count - 3
    assert weights_of(off)[0].tolist() == weights_of(lesson)[0].tolist()
    on = change_layer(off, 0, bias="fixed").lesson
    assert on.network.biases(on.start)[0].tolist() == [0.0, 0.0, 0.0]
    leaky = change_layer(lesson, 0, activation="leaky_relu", slope=0.2).lesson
    assert change_layer(leaky, 0, activation="relu").lesson.scenario.network.layers[0].slope is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda lesson: change_layer(lesson, 0, activation="softmax"), "only the output layer"),
        (lambda lesson: change_layer(lesson, 0, activation="step"), "step"),
        (lambda lesson: change_layer(lesson, 0, neurons=["one"]), "1 name"),
        (lambda lesson: remove_layer(lesson, 1), "output layer"),
        (lambda lesson: change_training(lesson, learning_rate=float("nan")), "learning_rate"),
        (lambda lesson: change_training(lesson, batch=0), "batch"),
        (lambda lesson: add_layer(lesson, 1, 40_000_000), "at most 50\u00a0000\u00a0000"),
        (lambda lesson: add_layer(lesson, 1, 10**9), "if they fit into memory"),
        (lambda lesson: resize(lesson, 1, 0), "from 1 to"),
    ],
)
def test_what_can_not_be_is_refused_in_one_sentence(change, said: str):
    with pytest.raises(ScenarioError, match=said):
        change(open_lesson("gad-3-2-1"))


def test_training_is_changed_and_the_start_drawn():
    lesson = open_lesson("moons-2-3-2")
    other = change_training(lesson, learning_rate=0.5, loss="squared_error", batch=10, l2=0.0, order="shuffled")
    assert (other.learning_rate, other.objective.loss.name, other.batch, other.order) == (
        0.5,
        "squared_error",
        10,
        "shuffled",
    )
    assert other.start.tolist() == lesson.start.tolist()
    assert other.scenario.start == lesson.scenario.start
    uniform = DrawSection(distribution="uniform", low=-0.1, high=0.1)
    drawn = draw_start(lesson, StartSection(seed=7, draw=DrawsSection(weights=uniform)))
    assert np.abs(drawn.start).max() <= 0.1
    assert drawn.start.tolist() != lesson.start.tolist()


def test_what_goes_together_badly_is_said():
    lesson = open_lesson("moons-2-3-2")
    assert problems(lesson) == []
    places = [place for place, _ in problems(change_training(lesson, loss="squared_error", learning_rate=0.0))]
    assert places == ["loss", "learning_rate"]
    identity = change_layer(lesson, 1, activation="identity").lesson
    assert [place for place, _ in problems(identity)] == ["loss"]


def xor_given(lesson: Lesson | None = None) -> Lesson:
    """XOR as a student's file gives it, number by number."""
    lesson = blank_lesson() if lesson is None else lesson
    weights = [-0.12692590266986868, -0.9357427469178123, -0.844955757436316, 0.8173651578783794]
    out = [-0.5832662974097391, 0.5308947844782579]
    return lesson.with_start(np.array([*weights, 0.39650732687505963, -0.49808473788143637, *out, 0.2908941132572971]))


def neurons_of(lesson: Lesson, layer: int) -> list[tuple[float, ...]]:
    """The weights and the bias that lead into each neuron of a layer."""
    weights, biases = lesson.network.weights(lesson.start)[layer], lesson.network.biases(lesson.start)[layer]
    return [(*column, bias) for column, bias in zip(weights.T.tolist(), biases.tolist(), strict=True)]


def test_a_neuron_that_is_added_after_one_was_taken_away_is_no_twin():
    lesson = resize(xor_given(), 1, 3).lesson
    third = neurons_of(lesson, 0)[2]
    lesson = resize(remove_neuron(lesson, 1, 0).lesson, 1, 3).lesson
    assert neurons_of(lesson, 0)[1] == third
    assert len(set(neurons_of(lesson, 0))) == 3
    assert problems(lesson) == []
    run = Run(lesson)
    run.advance(100)
    assert first_twins(lesson.network, run.history.nearest(100)[1]) is None


@given(
    st.sampled_from(["given", "drawn", "constant, then by hand"]),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(1, 5)), min_size=1, max_size=12),
)
@settings(max_examples=150)
def test_whatever_is_added_and_taken_away_no_two_neurons_are_equal(begun: str, steps: list[tuple[int, int, int]]):
    lesson = blank_lesson()
    if begun == "given":
        lesson = xor_given()
    if begun == "constant, then by hand":
        one = DrawSection(distribution="constant", value=0.5)
        lesson = xor_given(draw_start(lesson, StartSection(seed=1, draw=DrawsSection(weights=one, biases=one))))
        assert lesson.scenario.start.redraw == DrawsSection(weights=one, biases=one)
    for kind, place, size in steps:
        depth = lesson.network.depth
        column = place % (depth + 1)
        before = lesson
        try:
            match kind:
                case 0:
                    edited = add_layer(lesson, place % depth, size)
                case 1:
                    edited = remove_layer(lesson, place % depth)
                case 2:
                    edited = resize(lesson, column, size)
                case _:
                    edited = remove_neuron(lesson, column, size % lesson.network.sizes[column])
        except ScenarioError:
            continue
        lesson = edited.lesson
        for layer in range(lesson.network.depth):
            assert len(set(neurons_of(lesson, layer))) == lesson.network.sizes[layer + 1]
        if kind == 2:
            assert resize(before, column, size).lesson.start.tolist() == lesson.start.tolist()


def test_what_was_drawn_stays_drawn_for_the_network_as_it_is_then():
    small, article = open_lesson("moons-2-3-2"), open_lesson("psi-2-1000-1000-2")
    section = small.scenario.start
    edited = resize(small, 1, 5)
    draws = np.random.RandomState(0)
    first, second = draws.normal(0.0, 1.0, (2, 5)) / np.sqrt(2), draws.normal(0.0, 1.0, (5, 2)) / np.sqrt(5)
    assert edited.lesson.start.tolist() == [*first.ravel(), *[0.0] * 5, *second.ravel(), 0.0, 0.0]
    assert edited.lesson.scenario.start == section
    assert edited.redrawn == (0, 1)
    assert resize(edited.lesson, 1, 3).lesson.start.tolist() == small.start.tolist()
    assert resize(small, 2, 3).redrawn == (1,)  # the first layer's numbers are drawn first
    back = resize(resize(resize(article, 1, 3).lesson, 2, 3).lesson, 1, 1000).lesson
    assert resize(back, 2, 1000).lesson.start.tolist() == article.start.tolist()


def test_1000_and_1000_typed_into_2_3_3_2_is_saturated_as_in_the_article():
    small, article = open_lesson("psi-2-3-3-2"), open_lesson("psi-2-1000-1000-2")
    lesson = resize(resize(small, 1, 1000).lesson, 2, 1000).lesson
    assert weights_of(lesson)[0][:, :3].tolist() == weights_of(small)[0].tolist()  # what was given and fits
    assert lesson.start.min() >= 0.0 and lesson.start.max() <= 1.0
    forward = lesson.network.forward(lesson.start, lesson.samples.inputs)
    assert forward.activations[1].tolist() == [[1.0] * 1000]
    trace = lesson.network.backward(lesson.start, forward, lesson.samples.targets, lesson.objective)
    assert not trace.gradient.any()
    start = lesson.scenario.start
    assert start.draw is None and start.redraw == article.scenario.start.draw
    drawn = draw_start(lesson, StartSection(seed=start.seed, generator=start.generator, draw=start.redraw))
    assert drawn.start.tolist() == article.start.tolist()
    assert drawn.scenario.start == article.scenario.start


def test_a_drawn_start_that_is_changed_by_hand_goes_on_drawing_new_neurons_as_before():
    article = open_lesson("psi-2-1000-1000-2")
    small = resize(resize(article, 1, 3).lesson, 2, 3).lesson
    parameters = small.start.copy()
    parameters[0] = 7.0
    lesson = resize(small.with_start(parameters), 1, 200).lesson
    assert lesson.start.max() == 7.0 and lesson.start.min() >= 0.0
    assert 0.4 < lesson.network.biases(lesson.start)[0].mean() < 0.6
    again = lesson_of(parse_scenario(text_of(lesson.scenario), "f.toml"), "f", None, None, "f.toml")
    assert again.start.tolist() == lesson.start.tolist()
    assert again.scenario.start.redraw == article.scenario.start.draw


def test_a_draw_that_leads_out_of_the_numbers_adds_no_neuron():
    wide = DrawsSection(weights=DrawSection(distribution="uniform", low=-1.7e308, high=1.7e308))
    lesson = xor_given()
    start = lesson.scenario.start.model_copy(update={"redraw": wide})
    lesson = replace(lesson, scenario=lesson.scenario.model_copy(update={"start": start}))
    with pytest.raises(ScenarioError, match="infinite numbers"):
        resize(lesson, 1, 3)


def test_neurons_that_start_alike_are_said_to_stay_alike():
    one = DrawSection(distribution="constant", value=0.5)
    lesson = draw_start(blank_lesson(), StartSection(draw=DrawsSection(weights=one)))
    said = [text for place, text in problems(lesson) if place == "start"]
    assert said == ["Activ1 and Activ2 start with equal weights, so they learn the same and stay equal"]
    run = Run(lesson)
    run.advance(50)
    assert first_twins(lesson.network, run.history.nearest(50)[1]) is not None
    parameters = lesson.start.copy()
    parameters[-2] = 0.25  # only what leads out of it is another
    assert problems(lesson.with_start(parameters)) == []


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 5)), min_size=1, max_size=8))
@settings(max_examples=40)
def test_however_it_is_changed_its_scenario_says_the_same(steps: list[tuple[int, int, int]]):
    lesson = open_lesson("csdn-2-3-1")
    for kind, place, size in steps:
        depth = lesson.network.depth
        try:
            match kind:
                case 0:
                    lesson = add_layer(lesson, place % depth, size).lesson
                case 1:
                    lesson = remove_layer(lesson, place % depth).lesson
                case 2:
                    lesson = resize(lesson, place % (depth + 1), size).lesson
                case 3:
                    lesson = remove_neuron(lesson, place % (depth + 1), 0).lesson
                case 4:
                    lesson = change_layer(lesson, place % depth, bias=[True, False, "fixed"][size % 3]).lesson
                case _:
                    lesson = change_layer(
                        lesson, place % depth, activation=["tanh", "relu", "leaky_relu"][size % 3]
                    ).lesson
        except ScenarioError:
            continue
    again = lesson_of(lesson.scenario, lesson.name, None, None, lesson.name)
    assert again.network == lesson.network
    assert again.start.tolist() == lesson.start.tolist()
    assert again.samples.inputs.tolist() == lesson.samples.inputs.tolist()
    assert again.samples.targets.tolist() == lesson.samples.targets.tolist()
    run = Run(lesson)
    run.advance(3)
    assert run.history.last == 3 or run.ended


def names_of(lesson: Lesson) -> list[list[str]]:
    names, sizes = lesson.names, lesson.network.sizes
    layers = [[names.activation(layer, index) for index in range(size)] for layer, size in enumerate(sizes[1:])]
    return [[names.input(index) for index in range(sizes[0])], *layers]


def test_one_name_leaves_its_neighbours_to_the_rule():
    lesson = add_layer(blank_lesson(), 1, 3).lesson
    lesson = rename(lesson, 2, 1, "knee").lesson
    assert names_of(lesson)[1:3] == [["Activ1", "Activ2"], ["Activ3", "knee", "Activ5"]]
    lesson = resize(resize(lesson, 1, 4).lesson, 2, 4).lesson
    assert names_of(lesson)[1:3] == [["Activ1", "Activ2", "Activ3", "Activ4"], ["Activ5", "knee", "Activ7", "Activ8"]]
    lesson = remove_neuron(lesson, 2, 0).lesson
    assert names_of(lesson)[2] == ["knee", "Activ6", "Activ7"]
    lesson = rename(rename(lesson, 3, 0, "y").lesson, 0, 1, "size").lesson
    lesson = resize(resize(lesson, 3, 2).lesson, 0, 3).lesson
    assert names_of(lesson)[0] == ["X1", "size", "X3"]
    assert names_of(lesson)[3] == ["y", "Predicted2"]


def test_where_all_names_are_the_rules_none_is_given():
    lesson = rename(blank_lesson(), 1, 0, "knee").lesson
    assert remove_neuron(lesson, 1, 0).lesson.scenario.network.layers[0].neurons is None
    assert rename(lesson, 1, 0, " ").lesson.scenario.network.layers[0].neurons is None
    assert change_layer(lesson, 0, neurons=["Activ1", "Activ2"]).lesson.scenario.network.layers[0].neurons is None
    inputs = rename(blank_lesson(), 0, 1, "size").lesson
    assert inputs.scenario.network.inputs == ["X1", "size"]
    assert remove_neuron(inputs, 0, 1).lesson.scenario.network.inputs == 1
    assert change_inputs(inputs, ["X1", "X2"]).lesson.scenario.network.inputs == 2
    written = open_lesson("gad-3-2-1")
    kept = change_layer(written, 0, activation="tanh").lesson.scenario.network
    assert (kept.inputs, kept.layers[0].neurons) == (["X1", "X2", "X3"], ["Activ1", "Activ2"])


@pytest.mark.parametrize("name", ["Activ3", "X2", "Predicted"])
def test_a_name_of_the_rule_that_something_else_has_is_refused(name: str):
    lesson = add_layer(blank_lesson(), 1, 3).lesson
    with pytest.raises(ScenarioError, match=f'two would be called "{name}"'):
        rename(lesson, 1, 0, name)
    named = rename(lesson, 1, 0, "Activ6").lesson
    with pytest.raises(ScenarioError, match='two would be called "Activ6"'):
        resize(named, 2, 4)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 3), st.integers(1, 4)), min_size=4, max_size=12))
@settings(max_examples=200)
def test_names_stay_unique_and_what_a_person_named_keeps_its_name(steps: list[tuple[int, int, int]]):
    lesson = blank_lesson()
    fresh = iter(range(10_000))
    columns = [[next(fresh) for _ in range(size)] for size in lesson.network.sizes]
    given_by_person: dict[int, str] = {}
    for kind, place, size in steps:
        column = place % len(columns)
        index = size % len(columns[column])
        match kind:
            case 0 if column > 0:
                lesson = add_layer(lesson, column - 1, size).lesson
                columns.insert(column, [next(fresh) for _ in range(size)])
            case 1 if 0 < column < len(columns) - 1:
                lesson = remove_layer(lesson, column - 1).lesson
                del columns[column]
            case 2:
                lesson = resize(lesson, column, size).lesson
                columns[column] = columns[column][:size] + [next(fresh) for _ in range(size - len(columns[column]))]
            case 3 if len(columns[column]) > 1:
                lesson = remove_neuron(lesson, column, index).lesson
                del columns[column][index]
            case 4 | 5 | 6:
                neuron = columns[column][index]
                given_by_person[neuron] = f"own {neuron}" if kind < 6 else ""
                lesson = rename(lesson, column, index, given_by_person[neuron]).lesson
        called = names_of(lesson)
        flat = [name for part in called for name in part]
        assert len(set(flat)) == len(flat)
        rule = Rule(lesson.network.sizes)
        for number, neurons in enumerate(columns):
            by_rule = rule.names(number)
            assert called[number] == [given_by_person.get(n) or by_rule[k] for k, n in enumerate(neurons)]


def test_title_and_notes_are_changed_in_the_language_that_is_shown():
    lesson = change_texts(blank_lesson(), "de_DE", title=" XOR ", notes="")
    assert (lesson.scenario.title, lesson.scenario.notes) == ("XOR", None)
    both = {"en": "Either", "de": "Entweder"}
    lesson = replace(lesson, scenario=lesson.scenario.model_copy(update={"title": both, "notes": both}))
    german = change_texts(lesson, "de_DE", title="Oder", notes=" ")
    assert german.scenario.title == {"en": "Either", "de": "Oder"}
    assert german.scenario.notes == {"en": "Either"}
    assert change_texts(german, "fr_FR", notes="").scenario.notes is None
    assert change_texts(lesson, "fr_FR", title="Or").scenario.title == {"en": "Or", "de": "Entweder"}
    with pytest.raises(ScenarioError, match="needs a title"):
        change_texts(lesson, "en_US", title=" ")


def test_a_network_that_grows_or_shrinks_renames_nothing_that_stays():
    lesson = open_lesson("csdn-2-3-1")  # its sums are net1,1 …, its weights W11 … and V11 …, its biases B11 …
    more = resize(lesson, 1, 4).lesson.names
    assert [more.sop(0, k) for k in range(4)] == ["net1,1", "net1,2", "net1,3", "SOP4"]
    assert [more.weight(1, k, 0) for k in range(4)] == ["V11", "V21", "V31", "W2_41"]
    assert [more.bias(0, 2), more.bias(0, 3), more.bias(1, 0), more.sop(1, 0)] == ["B13", "B4", "B2", "net2"]
    less = remove_neuron(lesson, 1, 0).lesson.names
    assert [less.activation(0, 0), less.sop(0, 0), less.weight(0, 1, 0), less.bias(0, 0)] == [
        "h2", "net1,2", "W22", "B12",
    ]  # fmt: skip
    deeper = add_layer(lesson, 1, 2).lesson.names
    assert [deeper.weight(0, 0, 2), deeper.sop(2, 0), deeper.bias(2, 0)] == ["W13", "net2", "B2"]
    assert deeper.weight(2, 0, 0) == "W3_11"
    bare = change_layer(lesson, 0, bias=False).lesson
    assert change_layer(bare, 0, bias=True).lesson.names.bias(1, 0) == "B2"


def test_the_label_of_something_new_never_is_one_that_is_taken():
    lesson = change_layer(open_lesson("gad-3-2-1"), 0, neurons=["W13", "Activ2"]).lesson
    assert resize(lesson, 1, 3).lesson.names.weight(0, 0, 2) == "W13′"


def test_classes_targets_and_scales_stay_with_their_outputs():
    lesson = open_lesson("moons-2-3-2")
    data = lesson.scenario.data.model_copy(update={"class_names": ["upper", "lower"], "target_names": ["u", "l"]})
    lesson = normalised(lesson.with_scenario(lesson.scenario.model_copy(update={"data": data})))
    more = resize(lesson, 2, 3).lesson
    assert more.scenario.data.class_names == ["upper", "lower", "3"]
    assert more.scenario.data.target_names == ["u", "l", "target3"]
    one = remove_neuron(lesson, 2, 0).lesson
    assert (one.scenario.data.class_names, one.scenario.data.target_names) == (None, ["l"])
    fewer = remove_neuron(lesson, 0, 0).lesson.scenario.data.scaling
    assert fewer is not None and fewer.inputs == lesson.scenario.data.scaling.inputs[1:]


@pytest.mark.parametrize(
    ("column", "name", "other"),
    [(1, "W11", "a weight"), (1, "B11", "a bias"), (0, "net1,1", "a SOP"), (1, "Predicted", None)],
)
def test_a_name_that_stands_already_is_refused_by_what_is_called_so(column: int, name: str, other: str | None):
    lesson = open_lesson("csdn-2-3-1")
    other = other or "a neuron"
    name = name if name != "Predicted" else lesson.names.activation(0, 2)
    with pytest.raises(ScenarioError) as refused:
        rename(lesson, column, 0, name)
    assert refused.value.problem == f'{other} is called "{name}" already; every name may stand once'


@pytest.mark.parametrize(
    ("change", "names", "said"),
    [
        (change_inputs, ["W11", "b"], '"W11" would be the name of an input and of a weight'),
        (change_inputs, ["a", "a"], '"a" would be the name of two: an input each'),
        (partial(change_layer, layer=0), ["a", "b", "net1,2"], '"net1,2" would be the name of a neuron and of a SOP'),
    ],
)
def test_names_that_are_typed_are_refused_by_what_is_called_so_and_not_by_places_in_a_file(
    change: Callable[..., object], names: list[str], said: str
):
    lesson = open_lesson("csdn-2-3-1")
    key = "names" if change is change_inputs else "neurons"
    with pytest.raises(ScenarioError) as refused:
        change(lesson, **{key: names})
    assert refused.value.problem == f"{said}; every name may stand once"
