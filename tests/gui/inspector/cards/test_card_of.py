"""What the cards say: every number held against the formulas, worked out here in plain floats."""

import math
import re
from pathlib import Path

import numpy as np
import pytest

from core.base.number_format import NumberFormat
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.phases import Phase, Stage
from core.setup.setup import open_setup
from gui.inspector.cards.card import Card, Emphasis, Fault, Note, Row, Statement, Total
from gui.inspector.cards.card_of import card_of, tex_of_setup
from gui.inspector.cards.weight_card import update_digits
from gui.model.model import Model
from gui.window.bars.ended_bar import EndedBar

# Gad's 3-2-1 network at its start
X = [0.1, 0.4, 4.1]
W = [[0.417022, 0.302333], [0.720324, 0.146756], [0.000114, 0.092339]]
V = [0.18626, 0.345561]
TARGET, RATE = 0.2, 0.001

W11 = Weight(0, 0, 0)


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def total(card: Card, label: str) -> Total:
    return next(part for part in card.parts if isinstance(part, Total) and part.label == label)


def row(card: Card, of: str) -> Row:
    return next(row for row in card.rows if row.of.text == of)


def ways(card: Card) -> list[Row]:
    return [each for each in card.rows if each.fold.startswith("ways:")]


def notes(card: Card) -> list[str]:
    return [part.text for part in card.parts if isinstance(part, Note)]


@pytest.fixture
def opened(qtbot, tmp_path):
    """Opens a setup given as the text of a scenario file."""
    made: list[Model] = []

    def open_text(text: str) -> Model:
        path = Path(tmp_path / f"{len(made)}.toml")
        path.write_text(text, encoding="utf-8")
        made.append(Model(open_setup(path)))
        return made[-1]

    yield open_text
    for model in made:
        model.close()


def scenario(layers: str, weights: str, biases: str, inputs: str, targets: str, training: str, names: str = "") -> str:
    return (
        f'format = 1\ntitle = "t"\n[network]\ninputs = {names or inputs.partition("]")[0].count(",") + 1}\n'
        f"layers = [{layers}]\n[start]\nweights = {weights}\nbiases = {biases}\n"
        f"[data]\ninputs = {inputs}\ntargets = {targets}\n[training]\n{training}\n"
    )


def test_the_card_of_w11_at_the_start(model, reference):
    sop1 = sum(x * w[0] for x, w in zip(X, W, strict=True))
    sop2 = sum(x * w[1] for x, w in zip(X, W, strict=True))
    p = sigmoid(sigmoid(sop1) * V[0] + sigmoid(sop2) * V[1])
    factors = [2 * (p - TARGET), p * (1 - p), V[0], sigmoid(sop1) * (1 - sigmoid(sop1)), X[0]]
    gradient = math.prod(factors)
    assert factors[0] == pytest.approx(0.7590492549731826, rel=1e-12)
    assert factors[1] == pytest.approx(0.2436758, rel=1e-6)
    assert gradient == pytest.approx(0.0008382052278373174, rel=1e-12)

    card = card_of(model.readings, W11)
    assert (card.title, card.subtitle, card.value) == ("W11", "from X1 to SOP1", "0.417022")
    assert [row.name for row in card.rows] == ["g1", "g2", "g3", "g4", "g5"]
    assert [row.value for row in card.rows] == [NumberFormat().signed(factor) for factor in factors]
    assert [row.of.text for row in card.rows] == [
        "∂E/∂Predicted", "∂Predicted/∂SOP3", "∂SOP3/∂Activ1", "∂Activ1/∂SOP1", "∂SOP1/∂W11",
    ]  # fmt: skip
    assert [row.formula.text for row in card.rows] == [
        "2(Predicted − target)", "σ(SOP3)(1 − σ(SOP3))", "W41", "σ(SOP1)(1 − σ(SOP1))", "X1",
    ]  # fmt: skip
    assert [row.numbers for row in card.rows] == [
        f"2·({NumberFormat().figure(p)} − 0.2)", f"{NumberFormat().figure(p)}·(1 − {NumberFormat().figure(p)})", "",
        f"{NumberFormat().figure(sigmoid(sop1))}·(1 − {NumberFormat().figure(sigmoid(sop1))})", "",
    ]  # fmt: skip
    assert card.rows[2].source == Weight(1, 0, 0)
    assert card.rows[4].source == Input(0)
    assert total(card, "gradient, the product") == Total(
        "gradient, the product", "+0.000838205", Emphasis.STRONG, Phase(Stage.GRADIENTS, 0)
    )
    assert total(card, "update").value == "0.417022 − 0.001 · 0.000838205"
    assert total(card, "new W11").emphasis is Emphasis.ACCENT
    assert number(total(card, "new W11").value) == pytest.approx(W[0][0] - RATE * gradient, abs=5e-10)
    assert notes(card)[0].startswith("central differences give +0.000838205: ")
    assert number(notes(card)[0].split()[-1]) < 1e-9


def test_the_symbols_stand_above_the_factors(model):
    statement = card_of(model.readings, W11).parts[0]
    assert isinstance(statement, Statement)
    assert [piece.tex for piece in statement.pieces] == [
        r"\frac{\partial E}{\partial W_{11}}", "", r"g_{1}\,g_{2}\,g_{3}\,g_{4}\,g_{5}",
    ]  # fmt: skip
    assert " ".join(piece.text for piece in statement.pieces) == "∂E/∂W11 = g1·g2·g3·g4·g5"


def test_a_factor_says_what_it_is(model):
    says = [row.sentence for row in card_of(model.readings, W11).rows]
    assert says[2] == "g3 = ∂SOP3/∂Activ1 is the weight W41, as it was before the update."
    assert says[4] == "g5 = ∂SOP1/∂W11 is X1, the input of the weight."
    assert len(set(says)) == 5


@pytest.mark.parametrize("state", [0, 1, 50])
@pytest.mark.parametrize("setup", ["gad-3-2-1", "csdn-2-3-1"])
def test_every_printed_update_adds_up_and_is_visible(qtbot, model, setup, state):
    model.commands.documents.open(setup)
    model.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: model.readings.state == state)
    for position in range(model.readings.network.parameter_count):
        parameter = model.readings.network.parameter(position)
        card = card_of(model.readings, parameter)
        old, rest = total(card, "update").value.split(" − ", 1)
        rate, gradient = rest.replace("(", "").replace(")", "").split(" · ")
        new = total(card, f"new {card.title}").value
        by_hand = number(old) - number(rate) * number(gradient)
        decimals = len(new.partition(".")[2])
        assert number(new) == pytest.approx(by_hand, abs=1.6 * 10.0**-decimals), "old and new are both rounded"
        assert new != old, "a reader sees that it moved"
        exact = model.readings.chain(parameter)
        assert number(new) == pytest.approx(exact.new_value, abs=10.0**-decimals)


def test_all_numbers_come_from_before_the_update(qtbot, model):
    before = total(card_of(model.readings, W11), "new W11").value
    model.commands.playback.step()
    qtbot.waitUntil(lambda: model.readings.state == 1)
    card = card_of(model.readings, W11)
    assert card.value == NumberFormat().figure(number(before))
    assert total(card, "update").value.startswith(f"{before} − ")


@pytest.mark.parametrize(
    ("old", "new", "digits"),
    [
        (0.417022, 0.41702116179, 9),  # the change starts six decimals below the value: three digits of it
        (0.18626, 0.186152383, 6),
        (0.5, 0.5, 6),
        (0.0, 0.25, 6),
        (1.0, 1.0 + 1e-15, 12),
        (1.0, math.nan, 6),
        (1.0, -math.inf, 6),
    ],
)
def test_digits_that_show_an_update(old, new, digits):
    assert update_digits(old, new, 6) == digits


def test_the_card_of_a_hidden_neuron(model):
    sop = [sum(x * w[k] for x, w in zip(X, W, strict=True)) for k in (0, 1)]
    p = sigmoid(sigmoid(sop[0]) * V[0] + sigmoid(sop[1]) * V[1])
    delta3 = 2 * (p - TARGET) * p * (1 - p)
    slope = sigmoid(sop[0]) * (1 - sigmoid(sop[0]))
    card = card_of(model.readings, Neuron(0, 0))
    assert (card.title, card.value) == ("SOP1 → Activ1", NumberFormat().figure(sigmoid(sop[0])))
    assert [(row.of.text, row.numbers, row.value, row.source) for row in card.rows[:3]] == [
        ("X1·W11", "0.1 · 0.417022", NumberFormat().signed(0.1 * 0.417022), Weight(0, 0, 0)),
        ("X2·W21", "0.4 · 0.720324", NumberFormat().signed(0.4 * 0.720324), Weight(0, 1, 0)),
        ("X3·W31", "4.1 · 0.000114", NumberFormat().signed(4.1 * 0.000114), Weight(0, 2, 0)),
    ]
    assert total(card, "SOP1").value == NumberFormat().signed(sop[0])
    activation = row(card, "Activ1")
    assert (activation.formula.text, activation.numbers) == (
        "1/(1 + e^(−SOP1))",
        f"1/(1 + e^(−{NumberFormat().figure(sop[0])}))",
    )
    assert activation.value == NumberFormat().signed(sigmoid(sop[0]))
    back = row(card, "∂E/∂Activ1")
    assert (back.formula.text, back.numbers) == ("∂E/∂SOP3·W41", f"{NumberFormat().figure(delta3)} · 0.18626")
    assert back.value == NumberFormat().signed(delta3 * V[0])
    assert row(card, "∂Activ1/∂SOP1").value == NumberFormat().signed(slope)
    delta = row(card, "∂E/∂SOP1")
    assert delta.numbers == f"{NumberFormat().figure(delta3 * V[0])} · {NumberFormat().figure(slope)}"
    assert delta.value == NumberFormat().signed(delta3 * V[0] * slope)


def test_the_card_of_the_output_has_target_and_loss(model):
    card = card_of(model.readings, Neuron(1, 0))
    p = float(model.readings.trace.forward.outputs[0, 0])
    assert total(card, "target").value == "0.2"
    loss = row(card, "E")
    assert (loss.formula.text, loss.numbers) == ("(Predicted − target)²", f"({NumberFormat().figure(p)} − 0.2)²")
    assert loss.value == NumberFormat().signed((p - 0.2) ** 2)
    assert row(card, "∂E/∂Predicted").numbers == f"2·({NumberFormat().figure(p)} − 0.2)"
    assert row(card, "∂E/∂SOP3").value == NumberFormat().signed(2 * (p - 0.2) * p * (1 - p))


def test_a_bias_is_a_term_and_has_a_card(model):
    model.commands.documents.open("csdn-2-3-1")
    assert row(card_of(model.readings, Neuron(0, 0)), "B1[0]").source == Bias(0, 0)
    card = card_of(model.readings, Bias(0, 0))
    assert (card.title, card.subtitle) == ("B1[0]", "bias of net_1[0]")
    assert card.rows[-1].value == "+1"
    assert card.rows[-1].sentence == "(5) = ∂net_1[0]/∂B1[0] is 1: the bias is added as it is."


def test_the_card_of_an_input(model):
    card = card_of(model.readings, Input(2))
    assert (card.title, card.subtitle, card.value) == ("X3", "input, sample 1 of 1", "4.1")
    assert [(row.name, row.of.text, row.value, row.source) for row in card.rows] == [
        ("SOP1", "X3·W31", NumberFormat().signed(4.1 * 0.000114), Weight(0, 2, 0)),
        ("SOP2", "X3·W32", NumberFormat().signed(4.1 * 0.092339), Weight(0, 2, 1)),
    ]


def test_a_fixed_bias_is_never_updated(opened):
    model = opened(
        scenario(
            '{ size = 1, activation = "tanh", bias = "fixed" }', "[[[0.5]]]", "[[0.25]]", "[[2.0]]", "[[1.0]]",
            'loss = "squared_error"\nlearning_rate = 0.1',
        )
    )  # fmt: skip
    card = card_of(model.readings, Bias(0, 0))
    assert "fixed: never updated" in notes(card)
    assert not any(isinstance(part, Total) and part.label in ("update", "new B1") for part in card.parts)


TWO_PATHS = (
    """{ size = 2, activation = "identity", bias = false }, { size = 2, activation = "identity", bias = false }"""
)


def test_several_paths_a_batch_and_l2_are_told_apart(opened):
    """X → h1 → two outputs, with two samples, worked out by hand (identity everywhere)."""
    x, w, v, targets = [1.0, 3.0], [0.5, -1.0], [[2.0, -0.25], [1.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]
    model = opened(
        scenario(
            TWO_PATHS, f"[[{w}], {v}]", "[[], []]", f"[[{x[0]}], [{x[1]}]]", f"{targets}",
            'loss = "half_squared_error"\nlearning_rate = 0.1\nbatch = 2\nl2 = 0.01',
        )
    )  # fmt: skip
    products = []
    for sample in (0, 1):
        p = [sum(x[sample] * w[j] * v[j][k] for j in (0, 1)) for k in (0, 1)]
        products.append([(p[k] - targets[sample][k]) * v[0][k] * x[sample] for k in (0, 1)])
    own = sorted(products[0], key=abs, reverse=True)
    gradient = (sum(products[0]) + sum(products[1])) / 2 + 0.01 * w[0]

    compact = card_of(model.readings, W11)
    assert [term.value for term in compact.rows if term.of.text.startswith("∂E/∂SOP") and "·" in term.of.text] == [
        NumberFormat().signed(product / x[0])
        for product in own  # ∂E/∂SOP of the neuron above, times its weight
    ]
    assert row(compact, "the 2 paths, one by one").value == NumberFormat().signed(sum(own)) and not ways(compact)
    card = card_of(model.readings, W11, {"ways", "samples"})
    assert [way.value for way in ways(card)] == [NumberFormat().signed(product) for product in own]
    unfolded = card_of(model.readings, W11, {"ways", ways(card)[0].fold})
    factors = [each for each in unfolded.rows if re.fullmatch(r"g\d", each.name)]
    assert math.prod(number(each.value) for each in factors) == pytest.approx(own[0], rel=1e-5)
    assert total(card, "gradient, the product, sample 1").value == NumberFormat().signed(sum(own))
    both = row(card, "mean over the batch of 2")
    assert both.value == NumberFormat().signed((sum(products[0]) + sum(products[1])) / 2)
    assert [row(card, f"sample {n}").value for n in (1, 2)] == [
        NumberFormat().signed(sum(products[n - 1])) for n in (1, 2)
    ]
    assert total(card, "their sum").value == NumberFormat().signed(sum(products[0]) + sum(products[1]))
    assert row(card, "+ L2 · W11").value == NumberFormat().signed(0.01 * w[0])
    assert total(card, "∂J/∂W11") == Total(
        "∂J/∂W11", NumberFormat().signed(gradient), Emphasis.STRONG, Phase(Stage.GRADIENTS, 0)
    )
    assert number(total(card, "new W11").value) == pytest.approx(0.5 - 0.1 * gradient, abs=1e-6)


def test_many_paths_show_the_largest_and_add_up(opened):
    size = 12
    weights = [[[0.4]], [[0.1 * (k + 1) for k in range(size)]], [[0.3 - 0.05 * k] for k in range(size)]]
    layers = ", ".join(f'{{ size = {n}, activation = "tanh", bias = false }}' for n in (1, size, 1))
    model = opened(
        scenario(
            layers, f"{weights}", "[[], [], []]", "[[1.0]]", "[[0.3]]", 'loss = "squared_error"\nlearning_rate = 0.1'
        )
    )
    card = card_of(model.readings, W11, {"ways"})
    listed = ways(card)
    rest = total(card, "5 more, together")
    assert len(listed) == 7
    sizes = [abs(number(way.value)) for way in listed]
    assert sizes == sorted(sizes, reverse=True)
    added = sum(number(way.value) for way in listed) + number(rest.value)
    assert added == pytest.approx(number(total(card, "gradient, the product").value), rel=1e-5)
    assert row(card, "the 12 paths, one by one").opened
    terms = [term for term in card.rows if "·" in term.of.text and term.of.text.startswith("∂E/∂SOP")]
    assert len(terms) == 6
    back = sum(number(term.value) for term in terms) + number(total(card, "6 more, together").value)
    assert back == pytest.approx(number(row(card, "∂E/∂Activ1").value), rel=1e-5)


def test_many_terms_show_the_largest_and_add_up(opened):
    size = 40
    inputs = [(-1) ** k * (1 + k) / 10 for k in range(size)]
    weights = [[math.sin(k)] for k in range(size)]
    model = opened(
        scenario(
            '{ size = 1, activation = "identity", bias = false }', f"[{weights}]", "[[]]", f"[{inputs}]", "[[1.0]]",
            'loss = "squared_error"\nlearning_rate = 0.1', names=str(size),
        )
    )  # fmt: skip
    card = card_of(model.readings, Neuron(0, 0))
    products = [x * w[0] for x, w in zip(inputs, weights, strict=True)]
    largest = sorted(products, key=abs, reverse=True)[:10]
    terms = [row for row in card.rows if row.formula is None]
    assert [row.value for row in terms] == [NumberFormat().signed(product) for product in largest]
    assert total(card, "30 more, together").value == NumberFormat().signed(math.fsum(products) - math.fsum(largest))
    statement = card.parts[0]
    assert [piece.text for piece in statement.pieces][-3:] == ["…", "+", "X40·W40,1"]
    assert card_of(model.readings, Weight(0, 39, 0)).title == "W40,1"


def test_softmax_and_its_crossings(opened):
    model = opened(
        scenario(
            '{ size = 3, activation = "softmax", bias = false }', "[[[0.1, 0.2, -0.3]]]", "[[]]", "[[2.0]]",
            "[[0.0, 1.0, 0.0]]", 'loss = "cross_entropy"\nlearning_rate = 0.1',
        )
    )  # fmt: skip
    powers = np.exp([0.2, 0.4, -0.6])
    p = powers / powers.sum()
    card = card_of(model.readings, Neuron(0, 0))
    assert row(card, "∂E/∂SOP1").value == NumberFormat().signed(p[0])  # p − t
    assert row(card, "E").value == NumberFormat().signed(-math.log(p[1]))
    assert row(card, "E").numbers == "over all 3 outputs and targets"
    delta = row(card, "∂E/∂SOP1")
    assert delta.formula is not None and delta.formula.text == "Predicted1 − target1"
    assert "1.  Predicted2" in card_of(model.readings, W11, {"ways"}).as_text(), "a way is told by its output"
    opened_card = card_of(model.readings, W11, {"jacobian"})
    assert row(opened_card, "∂Predicted1/∂SOP1").value == NumberFormat().signed(p[0] * (1 - p[0]))
    assert row(opened_card, "∂Predicted2/∂SOP1").value == NumberFormat().signed(-p[1] * p[0])
    shares = [each for each in opened_card.rows if each.of.text.startswith("∂E/∂Predicted")]
    assert sum(number(each.value) for each in shares) == pytest.approx(p[0], rel=1e-5)  # they lead to p − t


def test_a_sample_outside_the_batch_is_told_apart(opened):
    model = opened(
        scenario(
            '{ size = 1, activation = "identity", bias = false }', "[[[0.5]]]", "[[]]", "[[1.0], [3.0]]",
            "[[0.0], [1.0]]", 'loss = "half_squared_error"\nlearning_rate = 0.1',
        )
    )  # fmt: skip
    model.commands.playback.choose_sample(1)
    card = card_of(model.readings, W11)
    assert total(card, "gradient, the product, sample 2").value == NumberFormat().signed((0.5 * 3 - 1) * 3)
    assert row(card, "mean over the batch of 1 (without sample 2)").value == NumberFormat().signed(0.5)
    assert total(card, "∂J/∂W11").value == NumberFormat().signed(0.5)  # the update follows from sample 1
    assert number(total(card, "new W11").value) == pytest.approx(0.45)


def test_side_by_side_what_differs_is_marked_on_the_card(qtbot, model):
    model.commands.documents.open("query-3-2-1")
    model.commands.edits.set_rule("missing_output_derivative")
    assert not any(each.fault for each in card_of(model.readings, W11).rows)
    model.commands.kept_runs.keep_right()
    card = card_of(model.readings, W11)
    slope = row(card, "∂Ŷ/∂z2_11")
    assert [each.name for each in card.rows if each.fault] == ["(2)"] and slope.value == "+1"
    p = float(model.readings.trace.forward.outputs[0, 0])
    assert slope.fault == f"right: Act(z2_11)(1 − Act(z2_11)) = {NumberFormat().signed(p * (1 - p))}"
    right = float(model.readings.passes.right_gradient[model.readings.network.position(W11)])
    faults = [part.text for part in card.parts if isinstance(part, Fault)]
    assert faults[0] == f"right: {NumberFormat().signed(right)}"
    assert faults[1].startswith("trained with the correct rule, w1_11 is")
    assert not any(each.fault for each in card_of(model.readings, Weight(1, 0, 0)).rows)


def test_numbers_that_left_are_words(opened):
    identity = '{ size = 1, activation = "identity", bias = false }'
    model = opened(
        scenario(
            f"{identity}, {identity}", "[[[1e200], [-1e200]], [[1.0]]]", "[[], []]", "[[1e200, 1e200]]", "[[1.0]]",
            'loss = "squared_error"\nlearning_rate = 0.1',
        )
    )  # fmt: skip
    card = card_of(model.readings, W11)
    assert card.rows[0].value in ("not a number", "+∞", "−∞")
    assert "nan" not in card.as_text().lower().replace("not a number", "")
    assert "inf" not in card.as_text().lower()
    assert notes(card) == ["central differences don't exist here"]
    for element in (Neuron(0, 0), Neuron(1, 0), Input(0)):
        assert not re.search(r"\b(nan|inf)\b", card_of(model.readings, element).as_text())


def test_an_update_too_small_to_see_says_so(opened):
    model = opened(
        scenario(
            '{ size = 1, activation = "identity", bias = false }', "[[[0.5]]]", "[[]]", "[[1e-7]]", "[[1.0]]",
            'loss = "squared_error"\nlearning_rate = 1e-8',
        )
    )  # fmt: skip
    card = card_of(model.readings, W11)
    assert total(card, "update").value.startswith("0.5 − ")
    assert total(card, "new W11").value == "0.5"
    assert any("too small to show with these digits" in note for note in notes(card))


@pytest.mark.parametrize(
    ("rule", "of", "formula"),
    [
        ("missing_output_derivative", "∂E/∂Activ1", "∂E/∂Predicted·W2_11"),
        ("gradient_descent", "∂E/∂Activ1", "∂E/∂SOP2·W2_11"),
    ],
)
def test_a_mistaken_rule_is_told_as_it_computes(opened, rule, of, formula):
    sigmoid_layer = '{ size = 1, activation = "sigmoid", bias = false }'
    model = opened(
        scenario(
            f"{sigmoid_layer}, {sigmoid_layer}", "[[[0.3]], [[0.7]]]", "[[], []]", "[[1.5]]", "[[0.1]]",
            f'loss = "squared_error"\nlearning_rate = 0.1\nrule = "{rule}"',
        )
    )  # fmt: skip
    told = row(card_of(model.readings, Neuron(0, 0)), of)
    assert told.formula.text == formula
    first, second = (number(part) for part in told.numbers.split(" · "))
    assert number(told.value) == pytest.approx(first * second, rel=1e-4)
    for card in (card_of(model.readings, W11), card_of(model.readings, Neuron(0, 0))):
        assert all(row.sentence for row in card.rows)


def test_a_mistake_that_hands_back_updated_weights_says_so(opened):
    layer = '{ size = 1, activation = "sigmoid", bias = false }'
    model = opened(
        scenario(
            f"{layer}, {layer}", "[[[0.3]], [[0.7]]]", "[[], []]", "[[1.5]]", "[[0.1]]",
            'loss = "squared_error"\nlearning_rate = 0.1\nrule = "sequential_update"',
        )
    )  # fmt: skip
    assert card_of(model.readings, W11).rows[2].sentence.endswith("as it is after its update: the mistake.")


def test_a_small_setup_warms_all_its_formulas_and_a_large_one_none(model, opened):
    warmed = set(tex_of_setup(model.readings))
    for element in (W11, Weight(1, 1, 0), Neuron(0, 1), Neuron(1, 0), Input(2)):
        assert set(card_of(model.readings, element).tex()) <= warmed
    weights = [[0.01] * 20 for _ in range(20)]
    large = opened(
        scenario(
            '{ size = 20, activation = "tanh", bias = false }', f"[{weights}]", "[[]]", f"[{[0.1] * 20}]",
            f"[{[0.1] * 20}]", 'loss = "squared_error"\nlearning_rate = 0.1', names="20",
        )
    )  # fmt: skip
    assert list(tex_of_setup(large.readings)) == []


def test_the_text_of_a_card_reads_like_the_card(model):
    assert card_of(model.readings, W11).as_text().splitlines()[:4] == [
        "W11  from X1 to SOP1  0.417022",
        "∂E/∂W11 = g1·g2·g3·g4·g5",
        "g1 = ∂E/∂Predicted = 2(Predicted − target) = 2·(0.579525 − 0.2) = +0.759049",
        "g2 = ∂Predicted/∂SOP3 = σ(SOP3)(1 − σ(SOP3)) = 0.579525·(1 − 0.579525) = +0.243676",
    ]


ONE_SIGMOID = """format = 1
title = "One neuron, raw numbers"
[network]
inputs = 1
layers = [ {{ size = 1, activation = "sigmoid" }} ]
[start]
weights = [ [[{weight}]] ]
biases = [ [0.0] ]
[data]
inputs = [[{given}]]
targets = [[0]]
[training]
loss = "binary_cross_entropy"
learning_rate = 0.1
batch = 1
"""


def test_a_probability_that_is_rounded_to_1_is_told_by_what_it_leaves(opened):
    model = opened(ONE_SIGMOID.format(weight=1.0, given=41.0))
    card = card_of(model.readings, Neuron(0, 0))
    assert row(card, "E").value == "+41"
    assert row(card, "E").numbers == "−[0·ln 1 + (1 − 0)·ln(1.5629e−18)]"
    assert row(card, "∂E/∂Predicted").numbers == "(1 − 0)/1.5629e−18 − 0/1"
    assert row(card, "∂E/∂SOP1").value == "+1"
    assert total(card_of(model.readings, W11), "gradient, the product").value == "+41"


def test_where_a_factor_is_no_number_the_delta_is_told_at_once(opened):
    model = opened(ONE_SIGMOID.format(weight=1.0, given=800.0))
    neuron, weight = card_of(model.readings, Neuron(0, 0)), card_of(model.readings, W11)
    assert row(neuron, "∂E/∂SOP1").formula.text == "Predicted − target"
    assert not any(each.of.text == "∂E/∂Predicted" for each in neuron.rows)
    assert [(each.name, each.of.text, each.value) for each in weight.rows] == [
        ("g1", "∂E/∂SOP1", "+1"), ("g2", "∂SOP1/∂W11", "+800"),
    ]  # fmt: skip
    assert "through the output it would be infinite or NaN" in weight.rows[0].sentence
    assert weight.rows[0].phase == Phase(Stage.SLOPES, 0)


def test_sums_that_are_too_large_at_the_start_are_named_in_the_window(qtbot, opened):
    model = opened(ONE_SIGMOID.format(weight=1e308, given=1e10))
    notice = EndedBar(model.store, model.readings, model.commands)
    qtbot.addWidget(notice)
    assert "The sums are too large: SOP1 is ∞. Scale the inputs" in notice.text.text()


def test_the_card_tells_what_adam_makes_of_the_gradient(opened):
    text = scenario(
        '{ size = 1, activation = "identity", bias = false }',
        "[[[0.5]]]",
        "[[]]",
        "[[2.0]]",
        "[[0.0]]",
        'loss = "half_squared_error"\nlearning_rate = 0.1\nl1 = 0.25\n'
        'optimizer = { name = "adam", weight_decay = 0.5 }\nschedule = { name = "step", every = 1, factor = 0.5 }',
    )
    model = opened(text)
    card = card_of(model.readings, Weight(0, 0, 0))  # the gradient is 2·1 and the L1 penalty 0.25·1
    assert row(card, "+ L1 · sign W11").value == "+0.25"
    told = {name: number(row(card, name).value) for name in ("m_new", "v_new", "m̂", "v̂", "step")}
    expected = {"m_new": 0.225, "v_new": 0.001 * 2.25**2, "m̂": 2.25, "v̂": 2.25**2, "step": 1.0}
    assert told == pytest.approx(expected, rel=1e-5)
    assert total(card, "Adam, k = 1").value == "m = 0, v = 0"
    assert total(card, "update").value == "0.5 − 0.1 · 0.5 · 0.5 − 0.1 · 1"
    assert number(total(card, "new W11").value) == pytest.approx(0.375)
