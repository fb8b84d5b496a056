"""How the chain of an input reads: what is aimed at, and its derivative by the sum of an output."""

from dataclasses import dataclass

from core.base.number_format import shortest
from core.explain.factors import Factor
from core.explain.formulas import FormulaWriter, RenderedFormula, in_code
from core.network.activations import Sigmoid, Softmax
from core.network.aim import Aim, Measure
from core.network.elements import Neuron
from core.network.names import tex
from core.network.notations import Name


@dataclass(frozen=True)
class AimBySop(Factor):
    """∂ln y/∂z, or ∂ln(1 − y)/∂z, of the output that is aimed at, by the SOP of `source`."""

    source: Neuron
    aim: Aim


class AimFormulaWriter(FormulaWriter):
    """Writes down the factors of an input's chain, too."""

    def aimed(self, aim: Aim) -> Name:
        """What is to grow or to fall: Predicted4, its SOP, or the logarithm of it."""
        last = self._network.depth - 1
        output = self.names.activation(last, aim.output)
        match aim.measure:
            case Measure.SOP:
                return self.names.sop(last, aim.output)
            case Measure.OUTPUT:
                return output
            case Measure.LOG:
                return Name(f"ln {output}", rf"\ln {tex(output)}")
            case Measure.LOG_REST:
                return Name(f"ln(1 − {output})", rf"\ln(1 - {tex(output)})")

    @in_code
    def _aim_by_sop(self, neuron: Neuron, aim: Aim) -> RenderedFormula:
        """∂ln y/∂z, where y is aimed at: 1 − y of its own SOP, −p of that of another output; −y of ln(1 − y)."""
        activation, output = self._network.layers[-1].activation, Neuron(self._network.depth - 1, aim.output)
        own, falls = neuron == output, aim.measure is Measure.LOG_REST
        y, p = self.names.of(output), self.names.of(neuron)
        y_value, p_value = (
            self.number_format.put_in(float(self.trace.forward.outputs[self.sample, each.index]))
            for each in (output, neuron)
        )
        rest = self.complement(aim.output) or f"1 − {y_value}"
        if isinstance(activation, Softmax) and not own:
            if falls:
                return RenderedFormula(
                    f"{y}·{p}/(1 − {y})",
                    rf"\frac{{{tex(y)}\,{tex(p)}}}{{1 - {tex(y)}}}",
                    f"{y_value}·{p_value}/({rest})",
                )
            return RenderedFormula(f"−{p}", f"-{tex(p)}", f"−{p_value}")
        factor = activation.inner_derivative if isinstance(activation, Sigmoid) else 1.0
        scale, scale_tex = ("", "") if factor == 1.0 else (f"{shortest(factor)}·", rf"{factor:g}\,")
        if falls:
            return RenderedFormula(f"−{scale}{y}", f"-{scale_tex}{tex(y)}", f"−{scale}{y_value}")
        if scale:
            return RenderedFormula(f"{scale}(1 − {y})", rf"{scale_tex}(1 - {tex(y)})", f"{scale}({rest})")
        return RenderedFormula(f"1 − {y}", f"1 - {tex(y)}", rest)

    def _derivative_of(self, factor: Factor) -> tuple[str, str]:
        if isinstance(factor, AimBySop):
            return self.aimed(factor.aim), self.names.sop(factor.source.layer, factor.source.index)
        return super()._derivative_of(factor)

    def _formula_of(self, factor: Factor) -> RenderedFormula:
        if isinstance(factor, AimBySop):
            return self._aim_by_sop(factor.source, factor.aim)
        return super()._formula_of(factor)
