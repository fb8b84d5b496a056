"""How a quantity is asked for: its question, and the formula by which it is worked out."""

from dataclasses import dataclass
from functools import cached_property

from core.base.message import Message
from core.base.number_format import NumberFormat
from core.exercises.iteration import Iteration
from core.exercises.messages import QuestionText
from core.exercises.numbers import Numbers
from core.exercises.quantity import OF_WEIGHTS, Quantity, QuantityKind
from core.exercises.quantity_names import QuantityNames
from core.explain.equations import EquationWriter
from core.explain.formulas import FormulaWriter, RenderedFormula
from core.network.elements import Neuron


@dataclass(frozen=True)
class Question:
    """One quantity that is asked for."""

    quantity: Quantity
    name: str  # on the screen
    name_tex: str
    text: Message
    formula: RenderedFormula
    needs: tuple[Quantity, ...]
    value: float  # the board's, where the sheet is one
    exact: float  # the true value

    @property
    def id(self) -> str:
        """How it is called in files: z[1,1]."""
        return self.quantity.id


@dataclass(frozen=True)
class QuestionWriter:
    """Writes down the questions of an iteration, in these names; these numbers are put into the formulas."""

    names: QuantityNames
    numbers: Numbers
    number_format: NumberFormat

    def text(self, quantity: Quantity) -> Message:
        """The question that a quantity is asked by."""
        kind, name = quantity.kind, self.names.name(quantity)
        if quantity.is_of_parameter:
            parameter = self._iteration.names.of(quantity.parameter)
            if kind is QuantityKind.WEIGHT_GRADIENT:
                return QuestionText.WEIGHT_GRADIENT(name=name, parameter=parameter)
            if kind is QuantityKind.BIAS_GRADIENT:
                return QuestionText.BIAS_GRADIENT(name=name, parameter=parameter)
            return QuestionText.UPDATE(name=name, parameter=parameter, rate=self._iteration.learning_rate)
        if kind is QuantityKind.ACTIVATION:
            return QuestionText.ACTIVATION(name=name, sop=self.names.name(quantity.beside(QuantityKind.SOP)))
        if kind is QuantityKind.SOP and self._iteration.has_bias(quantity.layer):
            return QuestionText.SOP_AND_BIAS(name=name)
        if kind is QuantityKind.ERROR_BY_ACTIVATION and self._iteration.is_hidden(quantity.layer):
            return QuestionText.ERROR_BY_HIDDEN(name=name)
        return _QUESTIONS[kind](name=name)

    def formula(self, quantity: Quantity) -> RenderedFormula:
        """How a quantity is worked out, in the names of the scenario, as TeX, and with the numbers put in."""
        kind, layer, _, target = quantity
        equations, neuron = self._equations, Neuron(layer, target)
        if quantity.is_of_parameter:
            return self._of_parameter(quantity)
        match kind:
            case QuantityKind.SOP:
                return equations.sum_of_products(neuron)
            case QuantityKind.ACTIVATION:
                return equations.writer.activation(neuron)
            case QuantityKind.ERROR_BY_ACTIVATION if self._iteration.is_hidden(layer):
                return equations.error_by_hidden(neuron)
            case QuantityKind.ERROR_BY_ACTIVATION:
                return equations.writer.error_by_output(target)
            case QuantityKind.SLOPE:
                return equations.writer.slope(neuron)
            case QuantityKind.DELTA if self._iteration.is_softmax(layer):
                return equations.delta_of_softmax(target)
            case QuantityKind.DELTA:
                return equations.delta(neuron)
        return equations.loss()

    def _of_parameter(self, quantity: Quantity) -> RenderedFormula:
        iteration, parameter = self._iteration, quantity.parameter
        if quantity.kind in (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT):
            return self._equations.gradient(parameter)
        before = QuantityKind.WEIGHT if quantity.kind in OF_WEIGHTS else QuantityKind.BIAS
        return self._equations.update(
            parameter,
            of="E" if iteration.objective_gradient is None else "J",
            value=self.numbers.value(quantity.beside(before)),
            gradient=self.numbers.value(iteration.gradient(quantity)),
            rate=iteration.learning_rate,
        )

    @property
    def _iteration(self) -> Iteration:
        return self.names.iteration

    @cached_property
    def _equations(self) -> EquationWriter:
        return EquationWriter(FormulaWriter(self._iteration.names, self.numbers.trace, 0, self.number_format))


_QUESTIONS = {
    QuantityKind.SOP: QuestionText.SOP,
    QuantityKind.LOSS: QuestionText.LOSS,
    QuantityKind.ERROR_BY_ACTIVATION: QuestionText.ERROR_BY_OUTPUT,
    QuantityKind.SLOPE: QuestionText.SLOPE,
    QuantityKind.DELTA: QuestionText.DELTA,
}
