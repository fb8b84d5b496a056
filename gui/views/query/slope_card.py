"""The card of one input of the ascent: how what is aimed at changes with it, way by way, and where the step goes."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.analysis.input_ascent import Climb, stepped
from core.base.number_format import NumberFormat, grouped
from core.explain.aim_formulas import AimBySop, AimFormulaWriter
from core.explain.chain import Path
from core.explain.factors import Factor, SopByActivation
from core.explain.formulas import RenderedFactor
from core.explain.input_chain import InputChain, input_chain
from core.network.backward_pass import Trace
from core.network.elements import Input, Neuron
from core.network.names import Names
from gui.inspector.cards.card import Caption, Card, Divider, Emphasis, Formula, Note, Part, Row, Statement, Total

Array = NDArray[np.float64]

MOST_WAYS = 8  # that are listed, the largest first

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class SlopeSource:
    """What the numbers of such a card come from."""

    names: Names
    trace: Trace  # of the inputs that are shown
    climb: Climb
    number_format: NumberFormat
    where: str  # row 3, column 6; empty where the inputs are no picture

    @property
    def writer(self) -> AimFormulaWriter:
        """Writes the factors."""
        return AimFormulaWriter(self.names, self.trace, 0, self.number_format)


def slope_card(source: SlopeSource, index: int, opened: Collection[str]) -> Card:
    """The card of an input, with these folds open."""
    names, number_format = source.names, source.number_format
    chain = input_chain(names.network, source.trace, source.climb.aim, index, MOST_WAYS)
    derivative = names.derivative(source.writer.aimed(source.climb.aim), names.input(index))
    return Card(
        element=Input(index),
        title=str(derivative),
        subtitle=source.where,
        value=number_format.signed(chain.slope),
        parts=(
            Statement((Formula(derivative, derivative.tex), Formula("="), *_product(chain, source))),
            *_way_rows(chain, source, opened),
            Divider(),
            *_step(chain, source),
        ),
    )


def _product(chain: InputChain, source: SlopeSource) -> list[Formula]:
    """The factors of the largest way, as they stand for all of them."""
    factors = [source.writer.factor(factor).of for factor in chain.paths[0].factors]
    product = [Formula("·".join(factors), r"\,".join(each.tex for each in factors))]
    if chain.ways == 1:
        return product
    several = translate("IdealInput", "+ … over {count} paths").format(count=grouped(chain.ways))
    return [*product, Formula(several)]


def _way_rows(chain: InputChain, source: SlopeSource, opened: Collection[str]) -> list[Part]:
    number_format = source.number_format
    parts: list[Part] = []
    if chain.ways > 1:
        parts.append(Caption(translate("IdealInput", "Each path multiplied; the largest first")))
    for number, path in enumerate(chain.paths, start=1):
        rendered = [source.writer.factor(factor) for factor in path.factors]
        fold = f"way:{'-'.join(map(str, path.way))}"
        is_open = fold in opened
        through = " · ".join(source.names.of(each) for each in _neurons(path, source))
        parts.append(
            Row(
                name="▾" if is_open else "▸",
                of=Formula(f"{number}.  {through}" if through else f"{number}."),
                formula=None,
                numbers=" · ".join(number_format.put_in(factor.value) for factor in path.factors),
                value=number_format.signed(path.product),
                source=path.factors[-1].source,
                sentence=translate("IdealInput", "Path {number}, through {way}. Open it to see its factors.").format(
                    number=number, way=through or source.names.of(path.factors[-1].source)
                ),
                fold=fold,
                opened=is_open,
            )
        )
        if is_open:
            parts += [
                _factor_row(*each, index, source) for index, each in enumerate(zip(path.factors, rendered, strict=True))
            ]
    if chain.omitted:
        label = translate("IdealInput", "%n more, together", "", min(chain.omitted.count, 2**31 - 1))
        parts.append(Total(label, number_format.signed(chain.omitted.sum)))
    return parts


def _neurons(path: Path, source: SlopeSource) -> list[Neuron]:
    """The neurons that a way leads through, from the input on; an output only after a softmax."""
    last = source.names.network.depth - 1
    passed = [Neuron(last - index, neuron) for index, neuron in enumerate(path.way)]
    crosses = path.way[0] != source.climb.aim.output or len(passed) == 1
    return list(reversed(passed if crosses else passed[1:]))


def _factor_row(factor: Factor, rendered: RenderedFactor, index: int, source: SlopeSource) -> Row:
    value = source.number_format.figure(factor.value)
    label = source.names.factor_label(index)
    return Row(
        name=label,
        of=Formula(rendered.of, rendered.of_tex),
        formula=Formula(rendered.text, rendered.tex),
        numbers="" if rendered.numbers == value else rendered.numbers,
        value=source.number_format.signed(factor.value),
        source=factor.source,
        sentence=_sentence(factor).format(name=label, of=rendered.of, formula=rendered.text),
    )


def _sentence(factor: Factor) -> str:
    """What a factor is, into which {name}, {of} and {formula} are still to be put."""
    match factor:
        case SopByActivation(source=weight) if weight.layer == 0:
            return translate("IdealInput", "{name} = {of} is the weight {formula}, by which the input comes in.")
        case SopByActivation():
            return translate("IdealInput", "{name} = {of} is the weight {formula}.")
        case AimBySop():
            return translate("IdealInput", "{name} = {of} says how what is to grow changes with this sum: {formula}.")
    return translate("IdealInput", "{name} = {of} is the slope of the activation function: {formula}.")


def _step(chain: InputChain, source: SlopeSource) -> list[Part]:
    """Where the next step takes this input."""
    climb, number_format = source.climb, source.number_format
    x = float(source.trace.forward.inputs[0, chain.input])
    name = source.names.input(chain.input)
    slopes = np.zeros(source.names.network.inputs)
    slopes[chain.input] = chain.slope
    with np.errstate(all="ignore"):
        new = float(stepped(source.trace.forward.inputs[0], slopes, climb)[chain.input])
    rate, slope = number_format.put_in(climb.rate), number_format.put_in(climb.aim.sign * chain.slope)
    moved = f"{number_format.figure(x)} + {rate} · {slope}"
    if climb.l2:
        penalty = f"{number_format.put_in(climb.l2)} · {number_format.put_in(x)}"
        moved = f"{number_format.figure(x)} + {rate} · ({slope} − {penalty})"
    parts: list[Part] = [
        Total(translate("IdealInput", "{name} now").format(name=name), number_format.figure(x)),
        Note(translate("IdealInput", "The next step: {moved}").format(moved=moved)),
    ]
    label = translate("IdealInput", "{name} after the next step").format(name=name)
    if climb.within is not None and new in (climb.within.low[chain.input], climb.within.high[chain.input]):
        label = translate("IdealInput", "{name} after the next step, clipped").format(name=name)
    parts.append(Total(label, number_format.figure(new), Emphasis.ACCENT))
    return parts
