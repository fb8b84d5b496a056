"""The ways from the error to a weight or bias, factor by factor, as the rows of a card."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.explain.chain import Chain, Path, path_along
from core.explain.factors import Factor, SopByActivation
from core.explain.formulas import label_tex
from core.explain.paths import way_count
from core.network.activations import Softmax
from core.network.elements import Neuron, Weight
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Formula, Part, Row, Statement, Total
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.factor_sentences import factor_sentence
from gui.inspector.cards.wrong_marks import fault_of, jacobian_fault

WAYS = "ways"  # the fold of all ways
MOST_WAYS = 7  # that are listed, the largest first

translate = QCoreApplication.translate


def single_way(chain: Chain, origin: CardSource) -> list[Part]:
    """The chain of a parameter that the error comes to in one way: g1·g2·g3, and each factor."""
    path = chain.paths[0]
    return [_statement(chain, path, origin), *_factor_rows(path, chain, origin)]


def way_rows(chain: Chain, origin: CardSource, opened: Collection[str]) -> list[Part]:
    """A fold that opens to the ways, the largest first; each of them opens to its factors."""
    is_open = WAYS in opened
    parts: list[Part] = [
        Row(
            name="▾" if is_open else "▸",
            of=Formula(translate("Cards", "the {count} paths, one by one").format(count=grouped(chain.ways))),
            formula=None,
            numbers="",
            value=origin.number_format.signed(chain.sample_gradient),
            source=chain.parameter,
            sentence=translate(
                "Cards", "Every path from the error to {name}; their products add up to the same."
            ).format(name=chain.name),
            fold=WAYS,
            opened=is_open,
            phase=Phase(Stage.GRADIENTS, chain.parameter.layer),
        )
    ]
    if not is_open:
        return parts
    layer = chain.parameter.layer
    same_ways = origin.right is not None and way_count(origin.network, origin.right, origin.row, layer) == chain.ways
    for number, path in enumerate(chain.paths, start=1):
        fold = f"{WAYS}:{'-'.join(str(neuron) for neuron in path.way)}"
        way_open = fold in opened
        meant = _meant(path, chain, origin)
        parts.append(
            Row(
                name="▾" if way_open else "▸",
                of=Formula(f"{number}.  {_stations(path, origin)}"),
                formula=None,
                numbers="",
                value=origin.number_format.signed(path.product),
                source=_first_weight(path) or chain.parameter,
                sentence=translate("Cards", "Path {number}, through {way}. Open it to see its factors.").format(
                    number=number, way=_stations(path, origin)
                ),
                fault=fault_of(path.product, meant.product if meant and same_ways else None, origin.number_format),
                fold=fold,
                opened=way_open,
                phase=Phase(Stage.GRADIENTS, chain.parameter.layer),
            )
        )
        if way_open:
            parts += _factor_rows(path, chain, origin)
    if chain.omitted:
        label = translate("Cards", "%n more, together", "", min(chain.omitted.count, 2**31 - 1))
        parts.append(Total(label, origin.number_format.signed(chain.omitted.sum)))
    return parts


def _statement(chain: Chain, path: Path, origin: CardSource) -> Statement:
    labels = [origin.names.factor_label(index) for index in range(len(path.factors))]
    gradient = origin.names.gradient(chain.parameter)
    return Statement(
        (
            Formula(gradient, gradient.tex),
            Formula("="),
            Formula("·".join(labels), r"\,".join(map(label_tex, labels))),
        )
    )


def _factor_rows(path: Path, chain: Chain, origin: CardSource) -> list[Part]:
    meant = _meant(path, chain, origin)
    writer = origin.writer
    rows: list[Part] = []
    for index, factor in enumerate(path.factors):
        rendered = writer.factor(factor)
        rows.append(
            Row(
                name=origin.names.factor_label(index),
                of=Formula(rendered.of, rendered.of_tex),
                formula=Formula(rendered.text, rendered.tex),
                numbers="" if rendered.numbers == origin.number_format.figure(factor.value) else rendered.numbers,
                value=origin.number_format.signed(factor.value),
                source=factor.source,
                sentence=factor_sentence(factor, rendered, index, len(path.factors), origin),
                fault=_fault(factor, rendered.text, meant.factors[index], path, origin) if meant else "",
                phase=_phase_of(index, len(path.factors), chain, origin),
            )
        )
    return rows


def _phase_of(index: int, factors: int, chain: Chain, origin: CardSource) -> Phase:
    """When the factor at `index` is computed: two factors a layer, and the last with the gradient."""
    if index == factors - 1:
        return Phase(Stage.GRADIENTS, chain.parameter.layer)
    index += factors % 2 == 0  # the first two are told as one
    layer = origin.network.depth - 1 - index // 2
    return Phase(Stage.SLOPES if index % 2 else Stage.BACK, layer)


def _meant(path: Path, chain: Chain, origin: CardSource) -> Path | None:
    """The same way by the right rule, where a mistaken one is to be marked."""
    if origin.right is None:
        return None
    meant = path_along(origin.network, origin.right, chain.parameter, path.way, origin.row)
    return meant if len(meant.factors) == len(path.factors) else None


def _fault(factor: Factor, text: str, meant: Factor, path: Path, origin: CardSource) -> str:
    if origin.right is None or origin.right_writer is None:
        return ""
    right_text = origin.right_writer.factor(meant).text
    if text == "1" and isinstance(origin.network.layers[-1].activation, Softmax):
        last, neuron = origin.network.depth - 1, path.way[1]
        if factor.source == Neuron(last, neuron):
            delta = float(origin.right.deltas[last][origin.row, neuron])
            return jacobian_fault(origin.names, neuron, delta, origin.number_format)
    return fault_of(factor.value, meant.value, origin.number_format, right_text if right_text != text else "")


def _stations(path: Path, origin: CardSource) -> str:
    """What tells a way from the others: the weights it leads through; after a softmax the output, too."""
    stations = [origin.names.of(factor.source) for factor in path.factors if isinstance(factor, SopByActivation)]
    output = path.factors[0].source
    if isinstance(output, Neuron) and isinstance(origin.network.layers[-1].activation, Softmax):
        stations.insert(0, origin.names.of(output))
    return " · ".join(stations)


def _first_weight(path: Path) -> Weight | None:
    return next((factor.source for factor in path.factors if isinstance(factor, SopByActivation)), None)
