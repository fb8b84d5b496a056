"""The card of a weight or bias: its chain factor by factor, the product, the update, the check."""

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import Softmax
from core.chain import Chain, Path
from core.elements import Bias, Neuron, Weight
from core.figures import figure, put_in, signed
from core.gradient_check import central_difference
from core.naming import tex
from core.network import BiasKind
from gui.inspector.card import Caption, Card, Emphasis, Formula, Note, Part, Row, Rule, Statement, Total
from gui.inspector.moment import Moment
from gui.inspector.narration import narrate

MOST_PATHS = 7  # the largest one is told factor by factor, of the others the products
MOST_PARAMETERS = 2000  # of a network whose gradients are checked while one looks
MOST_WORK = 20_000  # parameters times samples, for the same reason
DIGITS, MOST_DIGITS = 6, 12

translate = QCoreApplication.translate


def weight_card(chain: Chain, moment: Moment) -> Card:
    """The card of the weight or bias that `chain` tells about."""
    return Card(
        element=chain.parameter,
        title=chain.name,
        subtitle=_between(chain, moment),
        value=figure(chain.value),
        parts=(*_factors(chain, moment), Rule(), *_gradients(chain, moment), *_update(chain, moment)),
    )


def _between(chain: Chain, moment: Moment) -> str:
    names = moment.names
    match chain.parameter:
        case Weight(layer, source, target):
            return translate("Cards", "from {source} to {target}").format(
                source=names.source(layer, source), target=names.sop(layer, target)
            )
        case Bias(layer, index):
            return translate("Cards", "bias of {target}").format(target=names.sop(layer, index))


def _factors(chain: Chain, moment: Moment) -> list[Part]:
    factors = chain.paths[0].factors
    several = _path_count(chain) > 1
    product = "·".join(factor.name for factor in factors)
    name = tex(chain.name)
    parts: list[Part] = [
        Statement(
            (
                Formula(f"∂E/∂{chain.name}", rf"\frac{{\partial E}}{{\partial {name}}}"),
                Formula("="),
                Formula(
                    f"Σ {product}" if several else product,
                    (r"\sum\," if several else "") + r"\,".join(f"g_{{{factor.name[1:]}}}" for factor in factors),
                ),
            )
        )
    ]
    if several:
        parts.append(Caption(translate("Cards", "path 1 of {count}, the largest").format(count=_path_count(chain))))
    for place, factor in enumerate(factors):
        parts.append(
            Row(
                name=factor.name,
                of=Formula(factor.of, factor.of_tex),
                formula=Formula(factor.formula, factor.formula_tex),
                numbers="" if factor.numbers == put_in(factor.value) else factor.numbers,
                value=signed(factor.value),
                source=factor.source,
                says=narrate(factor, place, chain, moment),
            )
        )
    return parts


def _gradients(chain: Chain, moment: Moment) -> list[Part]:
    parts: list[Part] = []
    if _path_count(chain) > 1:
        parts.append(Caption(translate("Cards", "all paths, the largest first")))
        parts += [
            Total(f"{number}.  {_way(path, moment)}", signed(path.product))
            for number, path in enumerate(chain.paths, start=1)
        ]
        if chain.omitted:
            parts.append(
                Total(translate("Cards", "%n more, together", "", chain.omitted.count), signed(chain.omitted.sum))
            )
        own = translate("Cards", "gradient, the sum")
    else:
        own = translate("Cards", "gradient, the product")

    objective = moment.lesson.objective
    penalised = objective.l2 != 0 and isinstance(chain.parameter, Weight)
    if moment.batch == 1 and not penalised:
        return [*parts, Total(own, signed(chain.gradient), Emphasis.STRONG)]
    parts.append(Total(_of_one_sample(own, moment), signed(chain.sample_gradient)))
    penalty = f"+ {figure(objective.l2)} · {chain.name}" if penalised else ""
    if moment.batch == 1:
        whole = translate("Cards", "with L2")
    elif objective.reduction == "mean":
        whole = translate("Cards", "mean of %n samples", "", moment.batch)
    else:
        whole = translate("Cards", "sum of %n samples", "", moment.batch)
    return [*parts, Total(f"{whole} {penalty}".rstrip(), signed(chain.gradient), Emphasis.STRONG)]


def _of_one_sample(what: str, moment: Moment) -> str:
    if moment.batch == 1:
        return what
    return translate("Cards", "{what}, sample {number}").format(what=what, number=moment.sample + 1)


def _update(chain: Chain, moment: Moment) -> list[Part]:
    layer = moment.network.layers[chain.parameter.layer]
    if isinstance(chain.parameter, Bias) and layer.bias is BiasKind.FIXED:
        return [Note(translate("Cards", "fixed: never updated")), *_check(chain, moment)]
    digits = update_digits(chain.value, chain.new_value)
    old, new = figure(chain.value, digits), figure(chain.new_value, digits)
    rate = figure(moment.lesson.learning_rate, MOST_DIGITS)
    parts: list[Part] = [
        Total(translate("Cards", "update"), f"{old} − {rate} · {put_in(chain.gradient)}"),
        Total(translate("Cards", "new {name}").format(name=chain.name), new, Emphasis.ACCENT),
    ]
    if old == new and chain.value != chain.new_value and math.isfinite(chain.new_value):
        change = signed(chain.new_value - chain.value, 2)
        parts.append(Note(translate("Cards", "{change}: too little to be seen here").format(change=change)))
    return [*parts, *_check(chain, moment)]


def update_digits(old: float, new: float) -> int:
    """How many significant digits show an update from `old` to `new`, with three of the change itself."""
    change = abs(new - old)
    if not math.isfinite(change) or change == 0.0:
        return DIGITS
    apart = math.floor(math.log10(max(abs(old), abs(new)))) - math.floor(math.log10(change))
    return min(max(DIGITS, apart + 3), MOST_DIGITS)


def _check(chain: Chain, moment: Moment) -> list[Part]:
    count = moment.network.parameter_count
    if count > MOST_PARAMETERS or count * moment.batch > MOST_WORK:
        return []
    position = moment.network.position(chain.parameter)
    with np.errstate(all="ignore"):
        checked = central_difference(moment.network, moment.lesson.objective, moment.trace, position)
    if not (math.isfinite(checked) and math.isfinite(chain.gradient)):
        return [Note(translate("Cards", "central differences don't exist here"))]
    apart = abs(checked - chain.gradient)
    return [
        Note(
            translate("Cards", "central differences give {checked}: {apart} apart").format(
                checked=signed(checked), apart=figure(apart, 1)
            )
        )
    ]


def _way(path: Path, moment: Moment) -> str:
    """What tells a path from the others: the weights it leads through; after a softmax the output, too."""
    stations = [factor.formula for factor in path.factors[:-1] if isinstance(factor.source, Weight)]
    output = path.factors[0].source
    if isinstance(output, Neuron) and isinstance(moment.network.layers[-1].activation, Softmax):
        stations.insert(0, moment.names.of(output))
    return " · ".join(stations)


def _path_count(chain: Chain) -> int:
    return len(chain.paths) + (chain.omitted.count if chain.omitted else 0)
