"""The sentence of a phase in the projector, and what is said below it: about one number, with its names lit."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.base.spoken import listed
from core.base.written_numbers import marked
from core.exercises.sheet.board import BoardFormat
from core.explain.equations import loss_text
from core.explain.factors import ErrorBySop, SlopeLeftOut, SoftmaxCrossing
from core.explain.formulas import FormulaWriter
from core.explain.sum_of_products import SumOfProducts
from core.network.elements import Neuron, Weight
from core.network.phases import Stage
from gui.look.short_numbers import fixed, four_digits
from gui.model.readings import Readings
from gui.phases.narration import phase_title
from gui.projector.telling.pieces import PieceKind, TextPiece, put_into
from gui.projector.telling.story import Story, StoryFactor

DIGITS = 4  # at most, of numbers that a class reads
FEW, MANY = 0.01, 100.0  # from and up to which a number has four digits after the point
MOST_DECIMALS = 10  # digits after the point, for a step that is to be seen
MOST_TERMS = 4  # products of a sum that are written out
BEGUN = 2  # of more products
MOST_LISTED = 3  # inputs that are written out

translate = QCoreApplication.translate
Sentence = tuple[TextPiece, ...]


@dataclass(frozen=True)
class Told:
    """A sentence, and one that explains it; either may be empty."""

    sentence: Sentence
    explanation: Sentence = ()


def told_of(readings: Readings, story: Story) -> Told:
    """What is said of the state and the phase on the screen."""
    phase = story.phase
    if phase is None:
        return _asked(_state(readings)) if readings.veil.hides_errors else _whole(readings)
    if readings.veil.hides_phase(phase):
        return _asked(TextPiece(phase_title(phase, readings.network.depth)))
    if story.now is not None:
        return _factor(readings, story, story.now)
    match phase.stage:
        case Stage.INPUTS:
            return _inputs(readings)
        case Stage.SOPS if story.neuron is not None:
            return _sop(readings, story.neuron)
        case Stage.ACTIVATIONS if story.neuron is not None:
            return _activation(readings, story.neuron)
        case Stage.ERROR:
            return _error(readings)
        case Stage.UPDATE:
            return _update(readings, story)
    return _beside_the_way(readings, story)


def number_format(readings: Readings) -> NumberFormat:
    """How numbers are written: as in the window, with no more digits than a class can read."""
    chosen = readings.number_format
    return replace(chosen, digits=min(chosen.digits, DIGITS))


def four_decimals(value: float, written: NumberFormat) -> str:
    """A number with four digits after the point, as in a neuron; where they would be too few, as many as are wanted.

    One of a board has those that it has there.
    """
    if isinstance(written, BoardFormat) and value in written.values:
        return written.figure(value)
    return fixed(value) if FEW <= abs(value) < MANY and not written.scientific else written.figure(value)


def fixed_decimals(value: float, decimals: int) -> str:
    """A number with so many digits after the point."""
    return marked(f"{value:.{decimals}f}".replace("-", "−"))


def signed_decimals(value: float, written: NumberFormat) -> str:
    """The same with its sign."""
    text = four_decimals(value, written)
    return f"+{text}" if value > 0.0 else text


def _whole(readings: Readings) -> Told:
    sentence = translate("Projector", "At iteration {state} the error {error} is {value}.")
    rest = translate("Projector", "The next step is walked through phase by phase with →.")
    return Told(
        put_into(
            sentence,
            state=_number(grouped(readings.state)),
            error=_factor_name(readings.names.error),
            value=_number(_error_value(readings)),
        ),
        (TextPiece(rest),),
    )


def _asked(title: TextPiece) -> Told:
    """What a lesson asks, and what follows from it, is told by nobody yet."""
    rest = translate("Projector", "What is asked, and all that follows from it, stays hidden until you answer.")
    return Told((title,), (TextPiece(rest),))


def _state(readings: Readings) -> TextPiece:
    return TextPiece(translate("Projector", "Iteration {state}").format(state=grouped(readings.state)))


def _beside_the_way(readings: Readings, story: Story) -> Told:
    """A phase in which the chain that is told goes no further."""
    title = "" if story.phase is None else phase_title(story.phase, readings.network.depth)
    sentence = translate("Projector", "{title}: the chain of {weight} needs nothing of it.")
    return Told(put_into(sentence, title=TextPiece(title), weight=_name(readings.names.of(story.parameter))))


def _inputs(readings: Readings) -> Told:
    names, trace, row = readings.names, readings.trace, readings.row
    values = trace.forward.inputs[row].tolist()
    written = number_format(readings)
    shown = [f"{names.input(i)} = {written.figure(value)}" for i, value in enumerate(values[:MOST_LISTED])]
    if len(values) > MOST_LISTED:
        shown.append("…")
    sentence = translate("Projector", "The inputs: {inputs}.")
    wanted = listed(
        f"{names.wanted(j)} = {written.figure(value)}"
        for j, value in enumerate(trace.targets[row].tolist()[:MOST_LISTED])
    )
    rest = translate("Projector", "The targets are {targets}.").format(targets=wanted)
    return Told(put_into(sentence, inputs=_number(listed(shown))), (TextPiece(rest),))


def _sop(readings: Readings, neuron: Neuron) -> Told:
    parts = readings.sum_of_products(neuron)
    sentence = translate("Projector", "{sop} is the sum of inputs times weights: {value}.")
    return Told(
        put_into(sentence, sop=_name(parts.sop_name), value=_number(_in_neuron(parts.sop, readings))),
        (TextPiece(_products(readings, parts), PieceKind.NUMBER),),
    )


def _products(readings: Readings, parts: SumOfProducts) -> str:
    written, terms = number_format(readings), parts.terms
    products = [
        written.put_in(term.parameter_value)
        if term.source is None
        else f"{written.put_in(term.source_value)}·{written.put_in(term.parameter_value)}"
        for term in (terms if len(terms) <= MOST_TERMS else terms[:BEGUN])
    ]
    more = " + …" if len(terms) > MOST_TERMS else ""
    return f"{' + '.join(products)}{more} = {_in_neuron(parts.sop, readings)}"


def _activation(readings: Readings, neuron: Neuron) -> Told:
    parts = readings.sum_of_products(neuron)
    sentence = translate("Projector", "{activation} is the activation at {sop}: {value}.")
    formula = f"{parts.activation_name} = {parts.kind.formula(parts.sop_name)}"
    return Told(
        put_into(
            sentence,
            activation=_name(parts.activation_name),
            sop=TextPiece(parts.sop_name),
            value=_number(_in_neuron(parts.activation, readings)),
        ),
        (TextPiece(formula),),
    )


def _error(readings: Readings) -> Told:
    names = readings.names
    loss = readings.setup.objective.loss
    sentence = translate("Projector", "The error {error} says how far the output is from its target: {value}.")
    return Told(
        put_into(sentence, error=_factor_name(readings.names.error), value=_number(_error_value(readings))),
        (TextPiece(f"{names.error} = {loss_text(names, loss)}"),),
    )


def _in_neuron(value: float, readings: Readings) -> str:
    """A SOP or an activation as it stands in its neuron."""
    return fixed(value) if readings.board is None else readings.number_format.figure(value)


def _error_value(readings: Readings) -> str:
    error = float(readings.trace.losses[readings.row])
    return four_digits(error) if readings.board is None else readings.number_format.figure(error)


def _factor(readings: Readings, story: Story, told: StoryFactor) -> Told:
    written, names, trace = number_format(readings), readings.names, readings.trace
    rendered = FormulaWriter(names, trace, readings.row, written).factor(told.factor)
    g, value = _factor_name(names.factor_label(told.index)), _number(four_decimals(told.factor.value, written))
    above, below = TextPiece(rendered.above), _name(rendered.below)
    phase = story.phase
    rest = translate("Projector", "When {below} grows by a little, {above} grows by {value} times as much.")
    explanation = put_into(rest, below=TextPiece(rendered.below), above=above, value=value)
    if phase is not None and phase.stage is Stage.BACK and told.index:
        sentence = translate("Projector", "{factor} is the weight {weight}, as it was before the update: {value}.")
        if trace.goes_back_by_other_weights(phase.layer + 1):
            sentence = translate(
                "Projector", "{factor} is the weight {weight}, after its update (the mistake): {value}."
            )
        return Told(put_into(sentence, factor=g, weight=_name(names.of(told.factor.source)), value=value), explanation)
    if phase is not None and phase.stage is Stage.GRADIENTS:
        sentence = translate("Projector", "{factor} is the input of {weight}: {value}.")
        found = f"{names.gradient(story.parameter)} = {_gradient(readings, story)}"
        rest = translate("Projector", "Multiplied: {gradient}.")
        if not story.is_single_way:
            rest = translate("Projector", "Multiplied, and added up over all paths: {gradient}.")
        return Told(put_into(sentence, factor=g, weight=below, value=value), put_into(rest, gradient=_number(found)))
    if isinstance(told.factor, SlopeLeftOut):
        sentence = translate("Projector", "{factor} is the derivative, which this rule leaves out: {value}.")
        return Told(put_into(sentence, factor=g, value=value))
    if not told.index or isinstance(told.factor, ErrorBySop | SoftmaxCrossing):
        sentence = translate("Projector", "{factor} is how much {above} changes with {below}: {value}.")
        formula = f"{rendered.of} = {rendered.text}"
        return Told(put_into(sentence, factor=g, above=above, below=below, value=value), (TextPiece(formula),))
    sentence = translate("Projector", "{factor} is the derivative of {above} at {below}: {value}.")
    return Told(put_into(sentence, factor=g, above=above, below=below, value=value), explanation)


def _gradient(readings: Readings, story: Story) -> str:
    return signed_decimals(readings.chain(story.parameter, most=0).sample_gradient, number_format(readings))


def _update(readings: Readings, story: Story) -> Told:
    from core.explain.update_lines import step_called

    written = number_format(readings)
    chain = readings.chain(story.parameter, most=0)
    of_batch = len(readings.batch) > 1 or readings.setup.objective.has_penalty
    rate, update = written.figure(readings.rate), readings.passes.update_step
    sentence = translate("Projector", "{weight} changes from {old} to {new}.")
    # As many digits as the step takes to be seen.
    pairs = (
        [fixed_decimals(value, n) for value in (chain.value, chain.new_value)] for n in range(DIGITS, MOST_DECIMALS)
    )
    old, new = next(((old, new) for old, new in pairs if old != new), [written.figure(chain.value)] * 2)
    shrinking = update.optimizer.shrinking if isinstance(chain.parameter, Weight) else 0.0
    less = f" − {rate} · {written.figure(shrinking)} · {chain.name}" if shrinking else ""
    step = step_called(update, readings.names.gradient(chain.parameter, of_batch))
    moved = f"{chain.name}{less} − {rate} · {step}"
    rest = translate("Projector", "All weights move at once: {step}.")
    told = put_into(sentence, weight=_name(chain.name), old=_number(old), new=_number(new))
    return Told(told, put_into(rest, step=_number(moved)))


def _name(text: str) -> TextPiece:
    return TextPiece(text, PieceKind.NAME)


def _number(text: str) -> TextPiece:
    return TextPiece(text, PieceKind.NUMBER)


def _factor_name(text: str) -> TextPiece:
    return TextPiece(text, PieceKind.FACTOR)
