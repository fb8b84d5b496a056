"""How a quantity is asked for: its question, and the formula by which it is worked out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.base.message import Argument, Message, Phrase, joined
from core.base.number_format import MOST, NumberFormat
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.messages import QuestionText
from core.exercises.sheet.needs import source_of
from core.exercises.sheet.numbers import Numbers
from core.exercises.sheet.quantity import OF_WEIGHTS, Quantity, QuantityKind
from core.exercises.sheet.quantity_names import QuantityNames
from core.explain.equations import EquationWriter
from core.explain.formulas import FormulaWriter, RenderedFormula
from core.explain.update_lines import carried_text
from core.network.activations import Activation, Identity
from core.network.elements import Neuron
from core.network.function_names import function_name

MOST_LISTED, FIRST_LISTED = 5, 2  # of the words of a sentence: all, or the first and the last of more

Known = Callable[[Quantity], str]  # the number that someone who is asked has of a quantity already, or nothing


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

    def text(self, quantity: Quantity, known: Known) -> Message:
        """The question that a quantity is asked by; of the numbers only those that are known stand in it."""
        return _Asking(self, known).text(quantity)

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
                return equations.activation(neuron)
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
            of_batch=iteration.objective_gradient is not None,
            value=self.numbers.value(quantity.beside(before)),
            gradient=self.numbers.value(iteration.gradient(quantity)),
            rate=iteration.learning_rate,
            update=iteration.update,
        )

    @property
    def _iteration(self) -> Iteration:
        return self.names.iteration

    @cached_property
    def _equations(self) -> EquationWriter:
        return EquationWriter(FormulaWriter(self._iteration.names, self.numbers.trace, 0, self.number_format))


@dataclass(frozen=True)
class _Asking:
    """Makes the sentences by which quantities are asked for."""

    writer: QuestionWriter
    known: Known

    def text(self, quantity: Quantity) -> Message:
        match quantity.kind:
            case QuantityKind.SOP:
                return self._sum(quantity)
            case QuantityKind.ACTIVATION:
                return self._activation(quantity)
            case QuantityKind.LOSS:
                return self._loss()
            case QuantityKind.ERROR_BY_ACTIVATION:
                return self._error_by_activation(quantity)
            case QuantityKind.SLOPE:
                return self._slope(quantity)
            case QuantityKind.DELTA:
                sop = self._name(quantity.beside(QuantityKind.SOP))
                is_softmax = self._iteration.is_softmax(quantity.layer)
                return (QuestionText.BY_SOFTMAX_SUM if is_softmax else QuestionText.BY_NEURON)(name=sop)
        name = self._iteration.names.of(quantity.parameter)
        if quantity.kind is QuantityKind.WEIGHT_GRADIENT:
            return QuestionText.BY_WEIGHT(name=name)
        if quantity.kind is QuantityKind.BIAS_GRADIENT:
            return QuestionText.BY_BIAS(name=name)
        rate, update = self._iteration.learning_rate, self._iteration.update
        if update is None:
            return QuestionText.UPDATE(name=name, rate=rate)
        position = self._iteration.network.position(quantity.parameter)
        carried = carried_text(update, position, NumberFormat(MOST))
        return QuestionText.UPDATE_BY(
            name=name, rate=rate, optimizer=update.optimizer.name, k=update.k, carried=carried
        )

    def _sum(self, quantity: Quantity) -> Message:
        iteration, layer = self._iteration, quantity.layer
        function = iteration.network.layers[layer].activation
        has_bias, is_last_step = iteration.has_bias(layer), isinstance(function, Identity)
        arguments: dict[str, Argument] = {
            "activation": self._name(quantity.beside(QuantityKind.ACTIVATION)),
            "sources": listed([self._name(source_of(layer, index)) for index in range(iteration.network.sizes[layer])]),
        }
        if has_bias:
            arguments["bias"] = self._name(quantity.beside(QuantityKind.BIAS))
        if is_last_step:
            return (QuestionText.SUM_AND_BIAS if has_bias else QuestionText.SUM)(**arguments)
        kind = QuestionText.SUM_AND_BIAS_BEFORE if has_bias else QuestionText.SUM_BEFORE
        return kind(**arguments, function=_called(function))

    def _activation(self, quantity: Quantity) -> Message:
        name, sop = self._name(quantity), quantity.beside(QuantityKind.SOP)
        if self._iteration.is_softmax(quantity.layer):
            return QuestionText.SHARE(name=name)
        function = _called(self._iteration.network.layers[quantity.layer].activation)
        value = self.known(sop)
        if not value:
            return QuestionText.ACTIVATION(name=name, function=function, sop=self._name(sop))
        return QuestionText.ACTIVATION_AT(name=name, function=function, sop=self._name(sop), value=value)

    def _slope(self, quantity: Quantity) -> Message:
        sop, activation = (quantity.beside(kind) for kind in (QuantityKind.SOP, QuantityKind.ACTIVATION))
        value = self.known(sop)
        if not value:
            return QuestionText.SLOPE(sop=self._name(sop), activation=self._name(activation))
        return QuestionText.SLOPE_AT(sop=self._name(sop), value=value, activation=self._name(activation))

    def _loss(self) -> Message:
        outputs = self._iteration.of_layer(QuantityKind.ACTIVATION, self._iteration.network.depth - 1)
        names, targets, values = (list(map(of, outputs)) for of in (self._name, self._target, self.known))
        are_known = all(values)
        if len(outputs) == 1:
            if are_known:
                return QuestionText.LOSS_AT(output=names[0], value=values[0], target=targets[0])
            return QuestionText.LOSS(output=names[0], target=targets[0])
        if are_known:
            return QuestionText.LOSS_OF_SEVERAL_AT(
                outputs=listed(names), values=listed(values), targets=listed(targets)
            )
        return QuestionText.LOSS_OF_SEVERAL(outputs=listed(names), targets=listed(targets))

    def _error_by_activation(self, quantity: Quantity) -> Message:
        activation = quantity.beside(QuantityKind.ACTIVATION)
        name = self._name(activation)
        if not self._iteration.is_hidden(quantity.layer):
            value, target = self.known(activation), self._target(activation)
            if not value:
                return QuestionText.BY_OUTPUT(name=name, target=target)
            return QuestionText.BY_OUTPUT_AT(name=name, value=value, target=target)
        above = self._iteration.of_layer(QuantityKind.SOP, quantity.layer + 1)
        if len(above) == 1:
            return QuestionText.BY_NEURON(name=name)
        return QuestionText.BY_HIDDEN(name=name, sops=listed(list(map(self._name, above))))

    def _name(self, quantity: Quantity) -> str:
        return self.writer.names.name(quantity)

    def _target(self, output: Quantity) -> str:
        """What an output should be, in full, as all that is given."""
        target = Quantity(QuantityKind.TARGET, target=output.target)
        return NumberFormat(MOST).figure(self.writer.numbers.value(target))

    @property
    def _iteration(self) -> Iteration:
        return self.writer.names.iteration


def listed(words: Sequence[str]) -> Argument:
    """Words as they stand in a sentence, of many the first two and the last: "X1, X2, … and X784"."""
    if len(words) > MOST_LISTED:
        words = [*words[:FIRST_LISTED], "…", words[-1]]
    return joined(filter(None, (joined(words[:-1], Phrase.COMMA), words[-1])), Phrase.AND)


def _called(function: Activation) -> str | Message:
    """What an activation function is called in a sentence: leaky relu."""
    return function_name(function.name)
