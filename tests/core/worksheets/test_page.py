"""What stands on a sheet."""

from core.setup.setup import open_setup
from core.training.roots import roots_of
from core.worksheets.choices import PageChoices, SheetChoices, ShownFormulas
from core.worksheets.page import worksheet_of
from core.worksheets.source import SheetSource
from tests.core.worksheets.sources import worksheet


def test_a_weights_chain_has_fourteen_lines_in_three_parts():
    sheet = worksheet(about="W11")
    assert sheet.code == "K7T-01"
    assert str(sheet.subtitle) == "One weight's chain: W11 · one iteration · 4 significant digits"
    assert [line.name for line in sheet.lines] == [
        "SOP1", "SOP2", "Activ1", "Activ2", "SOP3", "Predicted", "∂E/∂Predicted", "∂Predicted/∂SOP3", "∂E/∂SOP3",
        "∂E/∂Activ1", "∂Activ1/∂SOP1", "∂E/∂SOP1", "∂E/∂W11", "W11_new",
    ]  # fmt: skip
    assert [line.number for line in sheet.lines if line.begins] == [7, 14]


def test_given_numbers_stand_in_full_and_nothing_else_is_given():
    sheet = worksheet(about="W11")
    assert {number.name: number.value for number in sheet.given} == {
        "X1": "0.1", "X2": "0.4", "X3": "4.1", "target": "0.2", "W11": "0.417022", "W12": "0.302333",
        "W21": "0.720324", "W22": "0.146756", "W31": "0.000114", "W32": "0.092339", "W41": "0.18626", "W42": "0.345561",
    }  # fmt: skip
    assert [rule.text for rule in sheet.rules] == [
        "E = (Predicted − target)²",
        "η = 0.001",
        "σ(z) = 1/(1 + e^(−z))",
    ]


def test_formulas_stand_beside_the_lines_that_were_chosen():
    told = {
        formulas: [bool(line.formula) for line in worksheet(about="W11", page=PageChoices(formulas=formulas)).lines]
        for formulas in ShownFormulas
    }
    assert told[ShownFormulas.NONE] == [False] * 14
    assert told[ShownFormulas.FORWARD] == [True] * 6 + [False] * 8
    assert told[ShownFormulas.ALL] == [True] * 14


def test_what_is_asked_is_said():
    assert str(worksheet(about="all").about) == "Everything"
    assert str(worksheet(about="forward").about) == "Forward pass"
    assert str(worksheet(about="dE/dz[1,1]").about) == "One quantity: ∂E/∂SOP1"
    assert str(worksheet(about="W11", is_board=True, digits=3).subtitle).endswith(
        "3 significant digits, rounded before going on"
    )


def test_two_activation_functions_are_said_of_their_neurons():
    rules = [rule.text for rule in worksheet("moons-2-3-2").rules]
    assert "a₁⁽¹⁾, a₂⁽¹⁾, a₃⁽¹⁾: f(z) = tanh(z)" in rules
    assert any(rule.startswith("probs_1, probs_2: f(z) = ") for rule in rules)


def test_a_sheet_with_the_gradients_of_a_batch_says_what_they_are():
    assert str(worksheet("moons-2-3-2", about="all").note) == (
        "Updates take ∂Loss in place of ∂L: Loss is the loss of the whole batch, with penalties where there are some."
    )
    assert worksheet("moons-2-3-2", about="forward").note is None
    assert worksheet(about="all").note is None


def test_the_foot_says_of_what_it_is():
    assert (
        str(worksheet(about="W11", rate=0.5, state=3).foot(1, 2)) == "gad-3-2-1 · iteration 3 · rate 0.5 · page 1 of 2"
    )


def test_the_loss_of_many_outputs_is_a_sum_over_all(tmp_path):
    layers = '[{ size = 4, activation = "sigmoid" }]'
    (tmp_path / "four.toml").write_text(
        f"""format = 1
title = "Four"
network = {{ inputs = 1, layers = {layers} }}
start = {{ seed = 1, draw = {{ weights = {{ distribution = "normal", mean = 0.0, std = 1.0 }} }} }}
data = {{ inputs = [[0.5]], targets = [[0.1, 0.2, 0.3, 0.4]] }}
training = {{ loss = "squared_error", learning_rate = 0.5, iterations = 1 }}
"""
    )
    source = SheetSource(roots_of(open_setup(tmp_path / "four.toml")))
    assert worksheet_of(source, SheetChoices(), PageChoices(), 1).rules[0].text == "E = (Predicted1 − target1)² + …"


def test_circles_are_spoken_of_where_there_are_some():
    assert "circles" in str(worksheet(about="W11").instruction)
    assert "circles" not in str(worksheet("moons-2-3-2", about="W11").instruction)  # its gradient is given
    assert "circles" not in str(worksheet(about="W11", page=PageChoices(has_diagram=False)).instruction)
