"""How the gradients of a batch's samples, and the penalties, join into the one that the update takes."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.explain.batch_gradient import BatchGradient, batch_gradient_of
from core.explain.chain import Chain
from core.network.elements import Bias
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Emphasis, Fault, Formula, Part, Row, Total
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.wrong_marks import fault_of

SAMPLES = "samples"  # the fold
MOST_SAMPLES = 6  # that are told one by one, the largest first

translate = QCoreApplication.translate


def batch_rows(chain: Chain, origin: CardSource, opened: Collection[str], of_one: str) -> list[Part]:
    """From this sample's gradient, which `of_one` names, to ∂J of the batch."""
    when = Phase(Stage.GRADIENTS, chain.parameter.layer)
    penalised = origin.setup.objective.has_penalty and not isinstance(chain.parameter, Bias)
    strong: list[Part] = [*_marked(chain, origin)]
    if origin.batch == 1 and not penalised and origin.samples == [origin.sample]:
        return [Total(of_one, origin.number_format.signed(chain.gradient), Emphasis.STRONG, when), *strong]
    batch_gradient = batch_gradient_of(origin.network, origin.setup.objective, origin.batch_trace, chain.parameter)
    parts: list[Part] = []
    if len(origin.setup.whole.inputs) > 1:
        text = translate("Cards", "{what}, sample {number}")
        if origin.is_drawn:
            text = translate("Cards", "{what}, drawn sample")
        of_one = text.format(what=of_one, number=grouped(origin.sample + 1))
    parts.append(Total(of_one, origin.number_format.signed(chain.sample_gradient), phase=when))
    if origin.batch > 1 or origin.samples != [origin.sample]:
        parts += _of_all(chain, origin, batch_gradient, opened)
    if penalised:
        parts += _penalties(chain, origin)
    whole = origin.names.gradient(chain.parameter, of_batch=True)
    return [*parts, Total(whole, origin.number_format.signed(chain.gradient), Emphasis.STRONG, when), *strong]


def _of_all(chain: Chain, origin: CardSource, batch_gradient: BatchGradient, opened: Collection[str]) -> list[Part]:
    """A fold: the mean or the sum over the batch, which opens to the samples with the largest gradients."""
    is_open = SAMPLES in opened
    count = grouped(origin.batch)
    if origin.setup.objective.reduction == "mean":
        label = translate("Cards", "mean over the batch of {count}")
        numbers = f"{origin.number_format.put_in(batch_gradient.sum)} / {count}"
    else:
        label, numbers = translate("Cards", "sum over the batch of {count}"), ""
    label = label.format(count=count)
    if origin.sample not in origin.samples:
        without = translate("Cards", "{batch} (without sample {number})")
        if origin.is_drawn:
            without = translate("Cards", "{batch} (without the drawn sample)")
        elif origin.is_held_out:
            without = translate("Cards", "{batch} (without sample {number}, which is held out)")
        label = without.format(batch=label, number=grouped(origin.sample + 1))
    fold = Row(
        name="▾" if is_open else "▸",
        of=Formula(label),
        formula=None,
        numbers=numbers,
        value=origin.number_format.signed(batch_gradient.share * batch_gradient.sum),
        source=chain.parameter,
        sentence=translate(
            "Cards", "Every sample of the batch contributes to the gradient of {name}; the update takes them together."
        ).format(name=chain.name),
        fold=SAMPLES,
        opened=is_open,
        phase=Phase(Stage.GRADIENTS, chain.parameter.layer),
    )
    return [fold, *(_single_samples(chain, origin, batch_gradient) if is_open else ())]


def _single_samples(chain: Chain, origin: CardSource, batch_gradient: BatchGradient) -> list[Part]:
    each = batch_gradient.of_samples.tolist()
    largest = sorted(range(len(each)), key=lambda index: -abs(each[index]))[:MOST_SAMPLES]
    own = origin.samples.index(origin.sample) if origin.sample in origin.samples else None
    shown = largest if own is None or own in largest else [own, *largest]
    parts: list[Part] = [
        Row(
            name="",
            of=Formula(translate("Cards", "sample {number}").format(number=grouped(origin.samples[index] + 1))),
            formula=None,
            numbers=translate("Cards", "the one on the screen") if index == own else "",
            value=origin.number_format.signed(each[index]),
            source=chain.parameter,
            sentence=translate("Cards", "What sample {number} alone gives for {name}.").format(
                number=grouped(origin.samples[index] + 1), name=chain.name
            ),
        )
        for index in shown
    ]
    rest = len(each) - len(shown)
    if rest:
        others = batch_gradient.sum - sum(each[index] for index in shown)
        parts.append(Total(translate("Cards", "%n more, together", "", rest), origin.number_format.signed(others)))
    if batch_gradient.share != 1.0:
        parts.append(Total(translate("Cards", "their sum"), origin.number_format.signed(batch_gradient.sum)))
    return parts


def _penalties(chain: Chain, origin: CardSource) -> list[Part]:
    objective, number_format, parts = origin.setup.objective, origin.number_format, []
    if objective.l2:
        parts.append(
            Row(
                name="",
                of=Formula(f"+ L2 · {chain.name}"),
                formula=None,
                numbers=f"{number_format.figure(objective.l2)} · {number_format.put_in(chain.value)}",
                value=number_format.signed(objective.l2 * chain.value),
                source=chain.parameter,
                sentence=translate(
                    "Cards", "The L2 penalty shrinks every weight towards 0, in proportion to its size."
                ),
            )
        )
    if objective.l1:
        sign = float(np.sign(chain.value))
        parts.append(
            Row(
                name="",
                of=Formula(f"+ L1 · sign {chain.name}"),
                formula=None,
                numbers=f"{number_format.figure(objective.l1)} · {number_format.put_in(sign)}",
                value=number_format.signed(objective.l1 * sign),
                source=chain.parameter,
                sentence=translate("Cards", "The L1 penalty pulls every weight towards 0, whatever its size."),
            )
        )
    return list(parts)


def _marked(chain: Chain, origin: CardSource) -> list[Part]:
    """What the right rule makes of the gradient, and how far it has brought this parameter."""
    if origin.right is None or origin.right_gradient is None:
        return []
    position = origin.network.position(chain.parameter)
    fault = fault_of(chain.gradient, float(origin.right_gradient[position]), origin.number_format)
    parts: list[Part] = [Fault(fault)] if fault else []
    if origin.rival is not None:
        text = translate("Cards", "trained with the correct rule, {name} is {value} at this iteration").format(
            name=chain.name, value=origin.number_format.figure(float(origin.rival[position]))
        )
        parts.append(Fault(text))
    return parts
