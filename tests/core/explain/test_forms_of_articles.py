"""How an article writes a loss and a slope, and how the notations do that go by rule."""

import pytest

from core.base.number_format import NumberFormat
from core.explain.equations import loss_text
from core.explain.formulas import FormulaWriter
from core.network.elements import Neuron
from core.setup.setup import open_setup
from core.training.step import Training


@pytest.mark.parametrize(
    ("name", "notation", "loss", "gradient", "slope"),
    [
        ("gad-3-2-1", "article", "(Predicted − target)²", "2(Predicted − target)", "σ(SOP3)(1 − σ(SOP3))"),
        ("gad-3-2-1", "za", "(a2_1 − t1)²", "2(a2_1 − t1)", "a2_1(1 − a2_1)"),
        ("gad-3-2-1", "code", "(predicted - target[0])**2", "2*(predicted - target[0])", "predicted*(1 - predicted)"),
        ("csdn-2-3-1", "article", "½(labelY − Y)²", "Y − labelY", "σ(net_2) − σ(net_2)²"),
        ("csdn-2-3-1", "net", "½(out_o1 − target_o1)²", "out_o1 − target_o1", "out_o1(1 − out_o1)"),
        ("psi-2-3-3-2", "article", "(y_true1 − X3_1)² + …", "−2(y_true1 − X3_1)", "σ(Z3_1)(1 − σ(Z3_1))"),
        ("psi-2-3-3-2", "matrix", "(A3[1] − T[1])² + …", "2(A3[1] − T[1])", "A3[1](1 − A3[1])"),
        ("query-3-2-1", "article", "½(Y − Ŷ)²", "−(Y − Ŷ)", "Act(z2_11)(1 − Act(z2_11))"),
        ("query-3-2-1", "sop", "½(Predicted − target)²", "Predicted − target", "σ(SOP3)(1 − σ(SOP3))"),
    ],
)
def test_each_notation_has_its_form(name: str, notation: str, loss: str, gradient: str, slope: str):
    setup = open_setup(name).written_in(notation)
    writer = FormulaWriter(setup.names, Training(setup).trace(0, setup.start), 0, NumberFormat())
    last = setup.network.depth - 1
    assert loss_text(setup.names, setup.objective.loss) == loss
    assert writer.error_by_output(0).text == gradient
    assert writer.slope(Neuron(last, 0)).text == slope
