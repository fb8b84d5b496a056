"""What a question asks for, in words: what the quantity means, and never the formula."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.base.spoken import closed_up, listed
from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import OF_WEIGHTS, Quantity, QuantityKind
from core.network.function_names import function_name
from gui.practice.line_numbers import known_number
from gui.texts.faults import translated

MOST_NAMED = 4  # quantities that are named one by one

translate = QCoreApplication.translate


def question_sentence(practice: Practice, quantity: Quantity) -> str:
    """The question for a quantity."""
    match quantity.kind:
        case QuantityKind.SOP:
            return _of_sum(practice, quantity)
        case QuantityKind.ACTIVATION:
            return _of_activation(practice, quantity)
        case QuantityKind.LOSS:
            return _of_loss(practice)
        case QuantityKind.SLOPE:
            return _of_slope(practice, quantity)
        case QuantityKind.ERROR_BY_ACTIVATION | QuantityKind.DELTA:
            beside = QuantityKind.SOP if quantity.kind is QuantityKind.DELTA else QuantityKind.ACTIVATION
            return _of_error(practice.sheet.names.name(quantity.beside(beside)))
        case QuantityKind.WEIGHT_GRADIENT | QuantityKind.BIAS_GRADIENT:
            return _of_error(practice.sheet.iteration.names.of(quantity.parameter))
    text = translate("PracticeQuestions", "What is {name} after this step?")
    return text.format(name=practice.sheet.iteration.names.of(quantity.parameter))


def _of_sum(practice: Practice, quantity: Quantity) -> str:
    names, iteration = practice.sheet.names, practice.sheet.iteration
    needs = practice.sheet.needs(quantity)
    sources = [names.name(need) for need in needs if need.kind not in OF_WEIGHTS]
    activation = names.name(quantity.beside(QuantityKind.ACTIVATION))
    function = iteration.network.layers[quantity.layer].activation.name
    if function == "identity":
        text = translate("PracticeQuestions", "What does {activation} add up from {sources}?")
    else:
        text = translate("PracticeQuestions", "What does {activation} add up from {sources}, before the {function}?")
    named = translated(function_name(function))
    return closed_up(text.format(activation=activation, sources=_listed(sources), function=named))


def _of_activation(practice: Practice, quantity: Quantity) -> str:
    names, needs = practice.sheet.names, practice.sheet.needs(quantity)
    function = translated(function_name(practice.sheet.iteration.network.layers[quantity.layer].activation.name))
    known = known_number(practice, needs[0]) if len(needs) == 1 else ""
    if known:
        text = translate("PracticeQuestions", "{sop} is {value}. What does the {function} make of it?")
    else:
        text = translate("PracticeQuestions", "What does the {function} make of {sop}, as {activation}?")
    told = text.format(
        sop=_listed([names.name(need) for need in needs]),
        value=known,
        function=function,
        activation=names.name(quantity),
    )
    return closed_up(told)


def _of_loss(practice: Practice) -> str:
    sheet = practice.sheet
    needs = sheet.needs(Quantity(QuantityKind.LOSS))
    outputs = [need for need in needs if need.kind is QuantityKind.ACTIVATION]
    if len(outputs) > 1:
        text = translate("PracticeQuestions", "How large is the error of this sample, over {outputs}?")
        return text.format(outputs=_listed([sheet.names.name(output) for output in outputs]))
    known = known_number(practice, outputs[0])
    target = known_number(practice, next(need for need in needs if need.kind is QuantityKind.TARGET))
    if known:
        text = translate("PracticeQuestions", "{output} is {value}, and should be {target}. How large is the error?")
    else:
        text = translate("PracticeQuestions", "{output} should be {target}. How large is the error?")
    return text.format(output=sheet.names.name(outputs[0]), value=known, target=target)


def _of_slope(practice: Practice, quantity: Quantity) -> str:
    names, sop = practice.sheet.names, quantity.beside(QuantityKind.SOP)
    activation, known = names.name(quantity.beside(QuantityKind.ACTIVATION)), known_number(practice, sop)
    if known:
        text = translate(
            "PracticeQuestions",
            "{sop} is {value}. When it grows by a little, how many times as much does {activation} grow?",
        )
    else:
        text = translate(
            "PracticeQuestions", "When {sop} grows by a little, how many times as much does {activation} grow?"
        )
    return text.format(sop=names.name(sop), value=known, activation=activation)


def _of_error(name: str) -> str:
    text = translate(
        "PracticeQuestions", "How many times as much does the error grow as {name}, when {name} grows by a little?"
    )
    return text.format(name=name)


def _listed(names: Sequence[str]) -> str:
    """X1, X2 and X3; of many the first and the last."""
    if len(names) == 1:
        return names[0]
    if len(names) > MOST_NAMED:
        text = translate("PracticeQuestions", "{names}, … and {last}")
        return text.format(names=listed(names[: MOST_NAMED - 1]), last=names[-1])
    return translate("PracticeQuestions", "{names} and {last}").format(names=listed(names[:-1]), last=names[-1])
