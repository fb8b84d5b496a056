"""The card of a weight or bias: the way back to it, the product, the update, the check."""

import math
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.analysis.central_difference import Differences
from core.base.number_format import figure, grouped, signed
from core.explain.chain import Chain, chain_of
from core.explain.paths import way_count
from core.explain.sum_of_products import neuron_pass_of
from core.network.elements import Bias, Neuron, Parameter, Weight
from core.network.network import BiasKind
from core.network.notations import Kind, Name
from core.network.phases import Phase, Stage
from gui.inspector.cards.batch_rows import batch_rows
from gui.inspector.cards.card import Card, Divider, Emphasis, Formula, Note, Part, Row, Statement, Total
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.chain_rows import MOST_WAYS, WAYS, single_way, way_rows
from gui.inspector.cards.derivative_rows import BACK, derivative_rows
from gui.texts.optimizers import optimizer_title

MOST_PARAMETERS = 2000  # of a network whose gradients are checked while one looks
MOST_WORK = 20_000  # parameters times samples, for the same reason
MOST_DIGITS = 12  # that an update takes, unless more are wanted anyway

translate = QCoreApplication.translate


def weight_card(parameter: Parameter, origin: CardSource, opened: Collection[str] = ()) -> Card:
    """The card of a weight or bias, with these folds open.

    Where the error comes to it in one way, that is told factor by factor; of several ways the compact form
    is told, and the ways one by one where they are asked for.
    """
    single = way_count(origin.network, origin.trace, origin.row, parameter.layer) == 1
    chain = _chain(parameter, origin, 1 if single else MOST_WAYS if WAYS in opened else 0)
    of_one = translate("Cards", "gradient, the product")
    back = single_way(chain, origin) if single else _compact(chain, origin, opened)
    return Card(
        element=parameter,
        title=chain.name,
        subtitle=_between(parameter, origin),
        value=origin.number_format.figure(chain.value),
        parts=(*back, Divider(), *batch_rows(chain, origin, opened, of_one), *_update(chain, origin)),
    )


def _chain(parameter: Parameter, origin: CardSource, most: int) -> Chain:
    setup = origin.setup
    chain = chain_of(
        setup.network,
        setup.names,
        origin.trace,
        parameter,
        origin.rate,
        origin.row,
        most,
        origin.batch_trace,
        origin.update,
    )
    return chain if origin.board is None else origin.board.of_chain(chain)


def _between(parameter: Parameter, origin: CardSource) -> str:
    names = origin.names
    match parameter:
        case Weight(layer, source, target):
            return translate("Cards", "from {source} to {target}").format(
                source=names.source(layer, source), target=names.sop(layer, target)
            )
        case Bias(layer, index):
            return translate("Cards", "bias of {target}").format(target=names.sop(layer, index))


def _compact(chain: Chain, origin: CardSource, opened: Collection[str]) -> list[Part]:
    """∂E/∂SOP of the neuron it leads to, and how that comes about, times what comes in by it."""
    parameter = chain.parameter
    target = parameter.target if isinstance(parameter, Weight) else parameter.index
    neuron = Neuron(parameter.layer, target)
    neuron_pass = neuron_pass_of(origin.network, origin.names, origin.trace, neuron, origin.row)
    # The terms from above stand open here, and closed on the neuron's own card: the fold is turned round.
    spread = set(opened) ^ {BACK}
    gradient, delta, coming_in = origin.names.gradient(chain.parameter), neuron_pass.delta_name, _by(chain, origin)
    return [
        Statement(
            (
                Formula(gradient, gradient.tex),
                Formula("="),
                Formula(delta, delta.tex),
                Formula(f"· {coming_in}", rf"\cdot {coming_in.tex}"),
            )
        ),
        *derivative_rows(neuron_pass, origin, spread),
        _coming_in(chain, origin),
        *way_rows(chain, origin, opened),
    ]


def _by(chain: Chain, origin: CardSource) -> Name:
    """∂SOP/∂w, what comes in by the weight or bias."""
    names, parameter = origin.names, chain.parameter
    if isinstance(parameter, Bias):
        return names.derivative(names.sop(parameter.layer, parameter.index), names.of(parameter))
    return names.called(Kind.SOP_BY_WEIGHT, parameter.layer, parameter.source, parameter.target)


def _coming_in(chain: Chain, origin: CardSource) -> Row:
    parameter, names = chain.parameter, origin.names
    if isinstance(parameter, Bias):
        formula, value = Formula("1", "1"), 1.0
        sentence = translate("Cards", "It is 1: the bias is added as it is.")
    else:
        source = names.source(parameter.layer, parameter.source)
        formula = Formula(source, source.tex)
        value = float(origin.trace.forward.into(parameter.layer)[origin.row, parameter.source])
        sentence = translate("Cards", "{source} is the input of the weight.").format(source=source)
    by = _by(chain, origin)
    of = Formula(by, by.tex)
    when = Phase(Stage.GRADIENTS, parameter.layer)
    return Row("", of, formula, "", origin.number_format.signed(value), parameter, sentence, phase=when)


def _update(chain: Chain, origin: CardSource) -> list[Part]:
    layer = origin.network.layers[chain.parameter.layer]
    if isinstance(chain.parameter, Bias) and layer.bias is BiasKind.FIXED:
        return [Note(translate("Cards", "fixed: never updated")), *_check(chain, origin)]
    when = Phase(Stage.UPDATE)
    least = update_digits(chain.value, chain.new_value, origin.number_format.digits)
    old, new = (
        origin.number_format.figure(chain.value, least=least),
        origin.number_format.figure(chain.new_value, least=least),
    )
    rate = origin.number_format.figure(origin.rate, least=MOST_DIGITS)
    position = origin.network.position(chain.parameter)
    moves_by, less = origin.update.numbers(position, chain.gradient)["step"], ""
    if origin.update.optimizer.shrinking and isinstance(chain.parameter, Weight):
        less = f" − {rate} · {origin.number_format.figure(origin.update.optimizer.shrinking)} · {old}"
    parts: list[Part] = [
        *_optimizer_rows(chain, origin),
        Total(
            translate("Cards", "update"),
            f"{old}{less} − {rate} · {origin.number_format.put_in(moves_by)}",
            phase=when,
        ),
        Total(translate("Cards", "new {name}").format(name=chain.name), new, Emphasis.ACCENT, when),
    ]
    if old == new and chain.value != chain.new_value and math.isfinite(chain.new_value):
        change = signed(chain.new_value - chain.value, 2)
        parts.append(Note(translate("Cards", "{change}: too small to show with these digits").format(change=change)))
    return [*parts, *_check(chain, origin)]


def _optimizer_rows(chain: Chain, origin: CardSource) -> list[Part]:
    """What an optimizer makes of the gradient, number by number: m, v, m̂, v̂, the step."""
    update, number_format = origin.update, origin.number_format
    if update.is_plain:
        return []
    from core.explain.update_lines import carried_text, step_rows

    position, when = origin.network.position(chain.parameter), Phase(Stage.UPDATE)
    carried = carried_text(update, position, number_format)
    title = translate("Cards", "{optimizer}, k = {k}").format(
        optimizer=optimizer_title(update.optimizer.name), k=grouped(update.k)
    )
    parts: list[Part] = [Divider(), Total(title, carried, phase=when)]
    for row in step_rows(update, position, chain.gradient, number_format):
        of = Formula(row.name, row.name_tex)
        formula = Formula(row.formula.text, row.formula.tex)
        value = number_format.signed(row.value)
        sentence = translate("Cards", "{name} is worked out of what {optimizer} carries; g is the gradient.").format(
            name=row.name, optimizer=optimizer_title(update.optimizer.name)
        )
        parts.append(Row("", of, formula, row.formula.numbers, value, chain.parameter, sentence, phase=when))
    return parts


def update_digits(old: float, new: float, usual: int) -> int:
    """How many digits show an update from `old` to `new`, with three of the change itself; `usual` at least."""
    change = abs(new - old)
    if not math.isfinite(change) or change == 0.0:
        return usual
    apart = math.floor(math.log10(max(abs(old), abs(new)))) - math.floor(math.log10(change))
    return max(usual, min(apart + 3, MOST_DIGITS))


def _check(chain: Chain, origin: CardSource) -> list[Part]:
    count = origin.network.parameter_count
    if origin.board is not None:
        return []  # which would tell what rounding did, and not whether the derivatives are right
    if count > MOST_PARAMETERS or count * origin.batch > MOST_WORK:
        return []
    differences = Differences(origin.network, origin.setup.objective, origin.batch_trace)
    beside = differences.along(chain.parameter)
    checked = beside.slope
    if not (math.isfinite(checked) and math.isfinite(chain.gradient)):
        return [Note(translate("Cards", "central differences don't exist here"))]
    if beside.at_kink:
        text = translate("Cards", "at a kink: from the left the error's slope is {left}, from the right {right}")
        return [
            Note(
                text.format(
                    left=origin.number_format.signed(beside.left),
                    right=origin.number_format.signed(beside.right),
                )
            )
        ]
    apart = abs(checked - chain.gradient)
    return [
        Note(
            translate("Cards", "central differences give {checked}: difference {apart}").format(
                checked=origin.number_format.signed(checked), apart=figure(apart, 1)
            )
        )
    ]
