"""How the gradients of a batch's samples, and the L2 penalty, join into the one that the update takes."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.explain.batch_gradient import Joining, joining_of
from core.explain.chain import Chain
from core.network.elements import Bias
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Emphasis, Fault, Formula, Part, Row, Total
from gui.inspector.cards.card_source import Moment
from gui.inspector.cards.wrong_marks import fault_of

SAMPLES = "samples"  # the fold
MOST_SAMPLES = 6  # that are told one by one, the largest first

translate = QCoreApplication.translate


def joining_rows(chain: Chain, moment: Moment, opened: Collection[str], of_one: str) -> list[Part]:
    """From this sample's gradient, which `of_one` names, to ∂J of the batch."""
    when = Phase(Stage.GRADIENTS, chain.parameter.layer)
    penalised = moment.setup.objective.l2 != 0 and not isinstance(chain.parameter, Bias)
    strong: list[Part] = [*_marked(chain, moment)]
    if moment.batch == 1 and not penalised and moment.samples == [moment.sample]:
        return [Total(of_one, moment.number_format.signed(chain.gradient), Emphasis.STRONG, when), *strong]
    joined = joining_of(moment.network, moment.setup.objective, moment.batch_trace, chain.parameter)
    parts: list[Part] = []
    if len(moment.setup.whole.inputs) > 1:
        of_one = translate("Cards", "{what}, sample {number}").format(what=of_one, number=moment.sample + 1)
    parts.append(Total(of_one, moment.number_format.signed(chain.sample_gradient), phase=when))
    if moment.batch > 1 or moment.samples != [moment.sample]:
        parts += _of_all(chain, moment, joined, opened)
    if penalised:
        parts.append(_penalty(chain, moment, joined))
    whole = translate("Cards", "∂J/∂{name}").format(name=chain.name)
    return [*parts, Total(whole, moment.number_format.signed(chain.gradient), Emphasis.STRONG, when), *strong]


def _of_all(chain: Chain, moment: Moment, joined: Joining, opened: Collection[str]) -> list[Part]:
    """A fold: the mean or the sum over the batch, which opens to the samples with the largest gradients."""
    is_open = SAMPLES in opened
    count = grouped(moment.batch)
    if moment.setup.objective.reduction == "mean":
        label = translate("Cards", "mean over the batch of {count}").format(count=count)
        numbers = f"{moment.number_format.put_in(joined.sum)} / {count}"
    else:
        label = translate("Cards", "sum over the batch of {count}").format(count=count)
        numbers = ""
    if moment.sample not in moment.samples:
        without = translate("Cards", "(without sample {number})")
        if moment.setup.is_held_out(moment.sample):
            without = translate("Cards", "(without sample {number}, which is held out)")
        label += " " + without.format(number=moment.sample + 1)
    fold = Row(
        name="▾" if is_open else "▸",
        of=Formula(label),
        formula=None,
        numbers=numbers,
        value=moment.number_format.signed(joined.share * joined.sum),
        source=chain.parameter,
        says=translate("Cards", "Every sample of the batch pulls at {name}; the update takes them together.").format(
            name=chain.name
        ),
        fold=SAMPLES,
        opened=is_open,
        phase=Phase(Stage.GRADIENTS, chain.parameter.layer),
    )
    return [fold, *(_single_samples(chain, moment, joined) if is_open else ())]


def _single_samples(chain: Chain, moment: Moment, joined: Joining) -> list[Part]:
    each = joined.of_samples.tolist()
    largest = sorted(range(len(each)), key=lambda place: -abs(each[place]))[:MOST_SAMPLES]
    own = moment.samples.index(moment.sample) if moment.sample in moment.samples else None
    shown = largest if own is None or own in largest else [own, *largest]
    parts: list[Part] = [
        Row(
            name="",
            of=Formula(translate("Cards", "sample {number}").format(number=moment.samples[place] + 1)),
            formula=None,
            numbers=translate("Cards", "the one on the screen") if place == own else "",
            value=moment.number_format.signed(each[place]),
            source=chain.parameter,
            says=translate("Cards", "What sample {number} alone gives for {name}.").format(
                number=moment.samples[place] + 1, name=chain.name
            ),
        )
        for place in shown
    ]
    rest = len(each) - len(shown)
    if rest:
        others = joined.sum - sum(each[place] for place in shown)
        parts.append(Total(translate("Cards", "%n more, together", "", rest), moment.number_format.signed(others)))
    if joined.share != 1.0:
        parts.append(Total(translate("Cards", "their sum"), moment.number_format.signed(joined.sum)))
    return parts


def _penalty(chain: Chain, moment: Moment, joined: Joining) -> Row:
    strength = moment.number_format.figure(moment.setup.objective.l2)
    return Row(
        name="",
        of=Formula(f"+ L2 · {chain.name}"),
        formula=None,
        numbers=f"{strength} · {moment.number_format.put_in(chain.value)}",
        value=moment.number_format.signed(joined.penalty),
        source=chain.parameter,
        says=translate("Cards", "The L2 penalty pulls every weight towards 0, the harder the larger it is."),
    )


def _marked(chain: Chain, moment: Moment) -> list[Part]:
    """What the right rule makes of the gradient, and how far it has brought this parameter."""
    if moment.right is None or moment.right_gradient is None:
        return []
    position = moment.network.position(chain.parameter)
    fault = fault_of(chain.gradient, float(moment.right_gradient[position]), moment.number_format)
    parts: list[Part] = [Fault(fault)] if fault else []
    if moment.rival is not None:
        text = translate("Cards", "trained by the right rule, {name} is {value} at this state").format(
            name=chain.name, value=moment.number_format.figure(float(moment.rival[position]))
        )
        parts.append(Fault(text))
    return parts
