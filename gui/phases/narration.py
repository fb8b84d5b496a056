"""One line about a phase: what is computed, and from what, with its numbers."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.base.spoken import clauses
from core.explain.equations import ends_of_loss, loss_text
from core.explain.formulas import FormulaWriter
from core.explain.sum_of_products import Term, neuron_pass_of, sum_of_products
from core.network.activations import Softmax
from core.network.backward_pass import Trace
from core.network.elements import Neuron, Weight
from core.network.notations import Kind
from core.network.phases import Phase, Stage
from gui.model.readings import Readings
from gui.texts.board import cost_text
from gui.texts.optimizers import optimizer_title

MOST_LISTED = 3  # neurons or weights of a layer that the line has room for
MOST_ON_BOARD = 1  # of those, where what each exactly is stands beside it
MOST_TERMS = 4  # products of a sum that are written out
DIGITS_MOVED = 8  # that an update takes to be seen

translate = QCoreApplication.translate


def phase_title(phase: Phase, depth: int) -> str:
    """What a phase is called: "Weighted sums of layer 1"."""
    layer = translate("Phases", "the output layer")
    if phase.layer < depth - 1:
        layer = translate("Phases", "layer {number}").format(number=phase.layer + 1)
    return {
        Stage.INPUTS: translate("Phases", "Inputs"),
        Stage.SOPS: translate("Phases", "Weighted sums of {layer}"),
        Stage.ACTIVATIONS: translate("Phases", "Activations of {layer}"),
        Stage.ERROR: translate("Phases", "Error"),
        Stage.BACK: translate("Phases", "Back to the activations of {layer}"),
        Stage.SLOPES: translate("Phases", "Slopes and deltas of {layer}"),
        Stage.GRADIENTS: translate("Phases", "Gradients of {layer}"),
        Stage.UPDATE: translate("Phases", "Update"),
    }[phase.stage].format(layer=layer)


def phase_text(readings: Readings, phase: Phase) -> str:
    """The phase in one line."""
    narrate = {
        Stage.INPUTS: _inputs,
        Stage.SOPS: _sops,
        Stage.ACTIVATIONS: _activations,
        Stage.ERROR: _error,
        Stage.BACK: _back,
        Stage.SLOPES: _slopes,
        Stage.GRADIENTS: _gradients,
        Stage.UPDATE: _update,
    }[phase.stage]
    return narrate(readings, phase.layer)


def _inputs(readings: Readings, _layer: int) -> str:
    names, trace, row = readings.names, readings.trace, readings.row
    values = trace.forward.inputs[row].tolist()
    given = _listed(
        (f"{names.input(i)} = {readings.number_format.figure(value)}" for i, value in enumerate(values)), len(values)
    )
    targets = trace.targets[row].tolist()
    wanted = _listed(
        (f"{names.wanted(j)} = {readings.number_format.figure(value)}" for j, value in enumerate(targets)),
        len(targets),
    )
    return translate("Phases", "Inputs: {inputs}. Targets: {targets}.").format(inputs=given, targets=wanted)


def _sops(readings: Readings, layer: int) -> str:
    def line(index: int) -> str:
        parts = sum_of_products(readings.network, readings.names, readings.trace, Neuron(layer, index), readings.row)
        sop = _figure(readings, lambda trace, row: trace.forward.sops[layer][row, index])
        if len(parts.terms) > MOST_TERMS:
            has_bias = parts.terms[-1].source is None
            first = parts.terms[0]
            more = f" + {parts.terms[-1].parameter_name}" if has_bias else ""
            return f"{parts.sop_name} = {first.source_name}·{first.parameter_name} + …{more} = {sop}"
        products = " + ".join(_product(term, readings.number_format) for term in parts.terms)
        return f"{parts.sop_name} = {products} = {sop}"

    return _of_layer(readings, layer, line, most=2 if readings.network.sizes[layer] > 1 else MOST_LISTED)


def _product(term: Term, number_format: NumberFormat) -> str:
    if term.source is None:
        return number_format.put_in(term.parameter_value)
    return f"{number_format.put_in(term.source_value)}·{number_format.put_in(term.parameter_value)}"


def _activations(readings: Readings, layer: int) -> str:
    def line(index: int) -> str:
        found = neuron_pass_of(readings.network, readings.names, readings.trace, Neuron(layer, index), readings.row)
        formula = found.kind.formula(found.sop_name)
        activation = _figure(readings, lambda trace, row: trace.forward.activations[layer][row, index])
        return f"{found.activation_name} = {formula} = {activation}"

    return _of_layer(readings, layer, line)


def _error(readings: Readings, _layer: int) -> str:
    network, names, trace, row = readings.network, readings.names, readings.trace, readings.row
    loss, value = readings.setup.objective.loss, _figure(readings, lambda trace, row: trace.losses[row])
    if network.outputs > 1:
        return f"{names.error} = {loss_text(names, loss)} = {value}"
    p, t = float(trace.forward.outputs[row, 0]), float(trace.targets[row, 0])
    least = loss.digits(p, t, readings.number_format.digits)
    rest = FormulaWriter(names, trace, row, readings.number_format).complement(0)
    p_text, t_text = (readings.number_format.put_in(each, least=least) for each in (p, t))
    numbers = loss.formula(*ends_of_loss(names, loss, p_text, t_text), 1, rest)
    return f"{names.error} = {loss_text(names, loss)} = {numbers} = {value}"


def _back(readings: Readings, layer: int) -> str:
    network, names, trace = readings.network, readings.names, readings.trace

    def value_of(index: int) -> str:
        return _signed(readings, lambda trace, row: trace.activation_gradients[layer][row, index])

    if layer == network.depth - 1:

        def output(index: int) -> str:
            writer = FormulaWriter(names, trace, readings.row, readings.number_format)
            by_output = names.called(Kind.ERROR_BY_ACTIVATION, layer, target=index)
            return f"{by_output} = {writer.error_by_output(index).text} = {value_of(index)}"

        return f"{names.factor_label(0)} = " + _of_layer(readings, layer, output)
    factor = names.factor_label(2 * (network.depth - 1 - layer))
    skips = trace.skips_slope(layer + 1)

    def hidden(index: int) -> str:
        kind = Kind.ERROR_BY_ACTIVATION if skips else Kind.DELTA
        both = f"{names.called(kind, layer + 1, target=0)} · {names.weight(layer + 1, index, 0)}"
        if network.layers[layer + 1].size > 1:
            both += " + …"
        by_activation = names.called(Kind.ERROR_BY_ACTIVATION, layer, target=index)
        return f"{by_activation} = {both} = {value_of(index)}"

    lines = _of_layer(readings, layer, hidden)
    sentence = translate("Phases", "{factor} is the weight, as it was before the update: {lines}")
    if trace.goes_back_by_other_weights(layer + 1):
        sentence = translate("Phases", "{factor} is the weight, after its update (the mistake): {lines}")
    return sentence.format(factor=factor, lines=lines)


def _slopes(readings: Readings, layer: int) -> str:
    network, names, trace = readings.network, readings.names, readings.trace

    def delta_of(index: int) -> str:
        return _signed(readings, lambda trace, row: trace.deltas[layer][row, index])

    activation = trace.activations_taken[layer]
    if isinstance(activation, Softmax):

        def crossed(index: int) -> str:
            return f"{names.delta(layer, index)} = {delta_of(index)}"

        lines = _of_layer(readings, layer, crossed)
        return translate("Phases", "Through softmax every sum affects every output: {lines}").format(lines=lines)
    factor = names.factor_label(2 * (network.depth - 1 - layer) + 1)

    def line(index: int) -> str:
        by_sop, error_by_sop = names.called(Kind.SLOPE, layer, target=index), names.delta(layer, index)
        slope = _signed(readings, lambda trace, row: trace.slopes[layer][row, index])
        return f"{by_sop} = {slope}, {error_by_sop} = {delta_of(index)}"

    return f"{factor} = " + _of_layer(readings, layer, line, most=2)


def _gradients(readings: Readings, layer: int) -> str:
    names, network = readings.names, readings.network
    gradients = network.weights(readings.gradient)[layer]
    factor = names.factor_label(2 * (network.depth - 1 - layer) + 2)
    of_batch = len(readings.batch) > 1 or readings.setup.objective.has_penalty
    count = gradients.size

    def line(index: int) -> str:
        weight = Weight(layer, *divmod(index, gradients.shape[1]))
        exact = readings.exactly.gradient[network.position(weight)]
        value = _beside(
            readings, float(gradients.flat[index]), float(exact), lambda written, number: written.signed(number)
        )
        return f"{names.gradient(weight, of_batch)} = {value}"

    lines = _listed(map(line, range(count)), count, MOST_LISTED if readings.board is None else MOST_ON_BOARD)
    if len(readings.batch) > 1:
        sentence = translate("Phases", "{factor} is the input of the weight; over the batch of {count}: {lines}")
    else:
        sentence = translate("Phases", "{factor} is the input of the weight: {lines}")
    return sentence.format(factor=factor, lines=lines, count=grouped(len(readings.batch)))


def _update(readings: Readings, _layer: int) -> str:
    from core.explain.update_lines import step_called

    names, network = readings.names, readings.network
    rate, update = readings.number_format.figure(readings.rate), readings.passes.update_step
    parameter, shrinking = network.parameter(0), update.optimizer.shrinking
    old, gradient, new = (float(vector[0]) for vector in (readings.parameters, readings.gradient, readings.after))
    moves_by = update.numbers(0, gradient)["step"]
    less = f" − {rate} · {readings.number_format.figure(shrinking)} · {{}}" if shrinking else ""
    moved = f"{readings.number_format.figure(old)}{less.format(readings.number_format.put_in(old))}"
    moved = f"{moved} − {rate} · {readings.number_format.put_in(moves_by)}"
    example = f"{names.of(parameter)} = {moved} = {_beside(readings, new, float(readings.exactly.after[0]), _moved)}"
    if readings.board is not None:
        return f"{cost_text(readings.board)} {example}" + (", …" if network.parameter_count > 1 else "")
    if network.parameter_count == 1:
        return example
    of_batch = len(readings.batch) > 1 or readings.setup.objective.has_penalty
    step = f"{names.of(parameter)}{less.format(names.of(parameter))}"
    step = f"{step} − {rate} · {step_called(update, names.gradient(parameter, of_batch))}"
    sentence = translate("Phases", "All parameters move at once, {step}: {example}, …")
    if not update.is_plain:
        sentence = translate("Phases", "All parameters move at once, by {optimizer}, {step}: {example}, …")
    return sentence.format(step=step, example=example, optimizer=optimizer_title(update.optimizer.name))


def _moved(number_format: NumberFormat, value: float) -> str:
    """A new value, with digits enough to see that it is another one."""
    return number_format.figure(value, least=DIGITS_MOVED)


def _figure(readings: Readings, of: Callable[[Trace, int], np.float64]) -> str:
    """A number of the pass; of a board with the exact one beside it, where that is another."""
    board, exact = (float(of(each.trace, each.row)) for each in (readings, readings.exactly))
    return _beside(readings, board, exact, lambda written, number: written.figure(number))


def _signed(readings: Readings, of: Callable[[Trace, int], np.float64]) -> str:
    """The same with a sign."""
    board, exact = (float(of(each.trace, each.row)) for each in (readings, readings.exactly))
    return _beside(readings, board, exact, lambda written, number: written.signed(number))


def _beside(readings: Readings, value: float, exact: float, written: Callable[[NumberFormat, float], str]) -> str:
    text = written(readings.number_format, value)
    if readings.board is None:
        return text
    other = written(readings.exactly.number_format, exact)
    if other == written(readings.exactly.number_format, value):
        return text
    return translate("Phases", "{value} (exactly {exact})").format(value=text, exact=other)


def _of_layer(readings: Readings, layer: int, line: Callable[[int], str], most: int = MOST_LISTED) -> str:
    size = readings.network.layers[layer].size
    most = most if readings.board is None else MOST_ON_BOARD
    return _listed((line(index) for index in range(size)), size, most)


def _listed(lines: Iterable[str], count: int, most: int = MOST_LISTED) -> str:
    """The first few, and how many more there are."""
    shown: Sequence[str] = [line for line, _ in zip(lines, range(min(count, most)), strict=False)]
    more = count - len(shown)
    text = clauses(shown)
    if not more:
        return text
    return translate("Phases", "{lines}; and {count} more").format(lines=text, count=grouped(more))
