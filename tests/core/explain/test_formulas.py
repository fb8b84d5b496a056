"""How each kind of factor reads: in names, as TeX, and with the numbers put in."""

import pytest

from core.base.number_format import NumberFormat
from core.explain.chain import chain_of
from core.explain.factors import (
    ErrorByOutput,
    ErrorBySop,
    Factor,
    Slope,
    SlopeLeftOut,
    SoftmaxCrossing,
    SopByActivation,
    SopByParameter,
)
from core.explain.formulas import FormulaWriter, RenderedFactor
from core.network.activations import Identity, Sigmoid, Softmax, Tanh
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.names import Names
from core.network.network import BiasKind
from core.network.rules import rule_named
from tests.core.networks import Case, make_case


def softmax_case() -> Case:
    return make_case([2, 2, 2], [Tanh(), Softmax()], [BiasKind.TRAINED] * 2, "cross_entropy", samples=1)


def writer_of(case: Case, rule: str = "gradient_descent", number_format: NumberFormat | None = None) -> FormulaWriter:
    return FormulaWriter(Names(case.network), case.trace(rule_named(rule, 0.3)), 0, number_format or NumberFormat(3))


def in_two_scripts(written: RenderedFactor) -> tuple[str, str, str]:
    return written.of, written.text, written.tex


@pytest.mark.parametrize(
    ("factor", "reads"),
    [
        (
            ErrorByOutput(1.0, Neuron(1, 1)),
            ("∂E/∂Predicted2", "−target2/Predicted2", r"-\frac{\mathrm{target}_{2}}{\mathrm{Predicted}_{2}}"),
        ),
        (
            Slope(1.0, Neuron(0, 1)),
            ("∂Activ2/∂SOP2", "1 − Activ2²", r"1 - {\mathrm{Activ}_{2}}^2"),
        ),
        (SlopeLeftOut(1.0, Neuron(1, 0), Neuron(1, 0)), ("∂Predicted1/∂SOP3", "1", "1")),
        (
            SoftmaxCrossing(1.0, Neuron(1, 0), Neuron(1, 1)),
            (
                "∂Predicted2/∂SOP3",
                "−Predicted2·Predicted1",
                r"-\mathrm{Predicted}_{2}\,\mathrm{Predicted}_{1}",
            ),
        ),
        (SopByActivation(0.25, Weight(1, 0, 1)), ("∂SOP4/∂Activ1", "W2_12", "W^{(2)}_{12}")),
        (SopByParameter(0.5, Input(0), Weight(0, 0, 1)), ("∂SOP2/∂W12", "X1", "X_{1}")),
        (SopByParameter(1.0, Bias(1, 0), Bias(1, 0)), ("∂SOP3/∂B3", "1", "1")),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_kind_is_written_by_its_place(factor: Factor, reads: tuple[str, str, str]):
    assert in_two_scripts(writer_of(softmax_case()).factor(factor)) == reads


def test_an_error_by_a_sum_is_written_as_the_two_together_or_as_their_product():
    case = softmax_case()
    case.targets[...] = [[0.0, 1.0]]
    assert in_two_scripts(writer_of(case).factor(ErrorBySop(1.0, Neuron(1, 1)))) == (
        "∂E/∂SOP4",
        "Predicted2 − target2",
        r"\mathrm{Predicted}_{2} - \mathrm{target}_{2}",
    )
    plain = make_case([1, 1], [Identity()], [BiasKind.ABSENT], "squared_error", samples=1)
    written = writer_of(plain).factor(ErrorBySop(1.0, Neuron(0, 0)))
    assert (written.text, written.numbers) == ("∂E/∂Predicted·∂Predicted/∂SOP1", "")


@pytest.mark.parametrize("number_format", [NumberFormat(3), NumberFormat(9), NumberFormat(4, scientific=True)])
def test_numbers_are_put_in_as_is_wanted(number_format: NumberFormat):
    writer = writer_of(softmax_case(), number_format=number_format)
    assert writer.factor(SopByActivation(-1 / 3, Weight(1, 0, 1))).numbers == number_format.figure(-1 / 3)
    other, own = (float(value) for value in writer.trace.forward.outputs[0, [1, 0]])
    crossing = writer.factor(SoftmaxCrossing(1.0, Neuron(1, 0), Neuron(1, 1)))
    assert crossing.numbers == f"−{number_format.put_in(other)}·{number_format.put_in(own)}"


def test_what_no_chain_has_is_refused():
    with pytest.raises(TypeError, match="Factor is no factor of a chain"):
        writer_of(softmax_case()).factor(Factor(1.0, Input(0)))


def test_a_chain_holds_the_kinds_that_its_rule_makes():
    case = make_case([2, 2, 1], [Tanh(), Sigmoid()], [BiasKind.TRAINED] * 2, "squared_error", samples=1)

    def kinds(rule: str) -> list[type[Factor]]:
        trace = case.trace(rule_named(rule, 0.3))
        chain = chain_of(case.network, Names(case.network), trace, Weight(0, 0, 0), 0.1)
        return [type(factor) for factor in chain.paths[0].factors]

    assert kinds("missing_output_derivative") == [ErrorByOutput, SlopeLeftOut, SopByActivation, Slope, SopByParameter]
    assert kinds("gradient_descent") == [ErrorByOutput, Slope, SopByActivation, Slope, SopByParameter]
