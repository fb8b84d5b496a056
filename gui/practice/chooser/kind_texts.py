"""What the kinds of practice are called, what each asks, in which group it stands, and which key chooses it."""

from PySide6.QtCore import QCoreApplication

from core.exercises.choosing.kinds import KINDS, PracticeKind, Subject
from core.exercises.choosing.offers import Offer
from gui.preferences.titles import built_in_title
from gui.texts.faults import translated

translate = QCoreApplication.translate
KIND = PracticeKind

GROUPS = (
    (KIND.FORWARD, KIND.CHAIN, KIND.DELTA, KIND.UPDATE, KIND.ITERATION),
    (KIND.UP_OR_DOWN, KIND.WHICH_RULE, KIND.ORDER),
    (KIND.MISTAKE, KIND.PREDICT, KIND.MY_NUMBERS),
)
KEYS = dict(zip("1234567890C", (kind for group in GROUPS for kind in group), strict=True))


def group_titles() -> tuple[str, ...]:
    """What stands over each of `GROUPS`."""
    return (
        translate("PracticeKinds", "Work numbers out"),
        translate("PracticeKinds", "Decide"),
        translate("PracticeKinds", "Look closely"),
    )


def kind_title(kind: PracticeKind) -> str:
    """What a kind is called."""
    titles = {
        KIND.FORWARD: translate("PracticeKinds", "The forward pass"),
        KIND.CHAIN: translate("PracticeKinds", "One weight's chain"),
        KIND.DELTA: translate("PracticeKinds", "A delta over all paths"),
        KIND.UPDATE: translate("PracticeKinds", "The update"),
        KIND.ITERATION: translate("PracticeKinds", "The whole iteration"),
        KIND.UP_OR_DOWN: translate("PracticeKinds", "Only up or down"),
        KIND.WHICH_RULE: translate("PracticeKinds", "Which rule is this factor?"),
        KIND.ORDER: translate("PracticeKinds", "Order of the factors"),
        KIND.MISTAKE: translate("PracticeKinds", "Find the mistake"),
        KIND.PREDICT: translate("PracticeKinds", "Predict the curve"),
        KIND.MY_NUMBERS: translate("PracticeKinds", "Check my numbers"),
    }
    return titles[kind]


def kind_description(kind: PracticeKind) -> str:
    """What is done in a kind, as sentences."""
    descriptions = {
        KIND.FORWARD: translate("PracticeKinds", "From the inputs through all layers to the error."),
        KIND.CHAIN: translate(
            "PracticeKinds", "From the inputs to the error and back to one weight, then its new value."
        ),
        KIND.DELTA: translate(
            "PracticeKinds", "The delta of one neuron over all its paths. The forward pass is given."
        ),
        KIND.UPDATE: translate("PracticeKinds", "All weights after this step. The gradients are given."),
        KIND.ITERATION: translate("PracticeKinds", "Forward, back to every weight, and the update."),
        KIND.UP_OR_DOWN: translate("PracticeKinds", "Will a weight grow or shrink in this step? By the signs alone."),
        KIND.WHICH_RULE: translate("PracticeKinds", "A factor of a chain is shown: what is it the derivative of?"),
        KIND.ORDER: translate("PracticeKinds", "The factors of a chain are put in order; one card doesn't belong."),
        KIND.MISTAKE: translate(
            "PracticeKinds", "A sheet is worked out with one slip. Find the line, say why, and put it right."
        ),
        KIND.PREDICT: translate("PracticeKinds", "Draw how the error will go, then run and compare."),
        KIND.MY_NUMBERS: translate(
            "PracticeKinds", "Numbers of yours, from paper or from a program, compared with the true ones."
        ),
    }
    return descriptions[kind]


def subject_title(subject: Subject) -> str:
    """What one of is chosen."""
    return translate("PracticeKinds", "Delta") if subject is Subject.NEURON else translate("PracticeKinds", "Weight")


def offer_text(offer: Offer, subject: str, has_biases: bool) -> str:
    """What a card says below its title: how much and how long, or why not; `subject` is the name of what is chosen."""
    if offer.refusal is not None:
        return translated(offer.refusal.replaced(scenario=built_in_title(KINDS[offer.kind].elsewhere)))
    if offer.kind is KIND.UP_OR_DOWN and offer.note is not None:
        return translated(offer.note)
    what = _what(offer, subject, has_biases)
    if not offer.minutes or offer.kind is KIND.MISTAKE:
        return what
    return translate("PracticeKinds", "{what} · {minutes}\u00a0min").format(what=what, minutes=offer.minutes)


def _what(offer: Offer, subject: str, has_biases: bool) -> str:
    match offer.kind:
        case KIND.MISTAKE:
            return translate("PracticeKinds", "a sheet with one wrong line")
        case KIND.PREDICT:
            return translate("PracticeKinds", "draw the error before Run")
        case KIND.MY_NUMBERS:
            return translate("PracticeKinds", "type, paste or open yours")
        case KIND.FORWARD:
            text = translate("PracticeKinds", "{numbers}, to E")
        case KIND.CHAIN | KIND.DELTA:
            text = translate("PracticeKinds", "{numbers}, {subject}")
        case _:
            text = "{numbers}"
    return text.format(numbers=_counted(offer, has_biases), subject=subject)


def _counted(offer: Offer, has_biases: bool) -> str:
    """So many of what is asked for."""
    match offer.kind:
        case KIND.UPDATE if has_biases:
            texts = "", translate("PracticeKinds", "{count} new weights and biases")
        case KIND.UPDATE:
            texts = translate("PracticeKinds", "1 new weight"), translate("PracticeKinds", "{count} new weights")
        case KIND.UP_OR_DOWN | KIND.ORDER:
            texts = translate("PracticeKinds", "1 weight"), translate("PracticeKinds", "{count} weights")
        case KIND.WHICH_RULE:
            texts = "", translate("PracticeKinds", "{count} factors")
        case _:
            texts = translate("PracticeKinds", "1 number"), translate("PracticeKinds", "{count} numbers")
    one, many = texts
    return (one if one and offer.count == 1 else many).format(count=offer.count)
