"""What is said of a live word, to whoever hears the text instead of seeing it."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.base.spoken import phrases
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.lessons.live_words import LiveName, LiveNumber, LiveWords
from core.network.names import Names
from core.network.notations import Kind
from gui.reading.live_spot import LiveSpot, OuterLink

translate = QCoreApplication.translate


def spoken(spot: LiveSpot, words: LiveWords, value: str | None) -> str:
    """A live word with what it is, and its `value` as it is written: "W31, weight from X3 to SOP1, 0.000114".

    None stands for a value that is asked and not to be told.
    """
    word = spot.word
    if isinstance(word, LiveName):
        told = translate("Reading", "asked, hidden") if value is None else value
        return phrases(filter(None, (word.text, kind_of(word.quantity, words.told_names), told)))
    if isinstance(word, LiveNumber):
        number = translate("Reading", "{number}, {name} at iteration {state}")
        kind, *place = word.quantity
        name = words.told_names.called(Kind(kind), *place)
        return number.format(number=word.text, name=name, state=grouped(spot.state or 0))
    if isinstance(word, OuterLink):
        return translate("Reading", "{text}, link to {address}").format(text=word.text, address=word.leads_to)
    return word.text


def kind_of(quantity: Quantity, names: Names) -> str:
    """What sort of thing a quantity is, and of what."""
    kind, layer, source, target = quantity
    match kind:
        case QuantityKind.WEIGHT:
            text = translate("Reading", "weight from {source} to {sop}")
            return text.format(source=names.source(layer, source), sop=names.sop(layer, target))
        case QuantityKind.BIAS:
            return translate("Reading", "bias of {sop}").format(sop=names.sop(layer, target))
        case QuantityKind.INPUT:
            return translate("Reading", "input")
        case QuantityKind.TARGET:
            return translate("Reading", "target")
        case QuantityKind.SOP:
            return translate("Reading", "sum of products")
        case QuantityKind.ACTIVATION:
            return translate("Reading", "activation of {sop}").format(sop=names.sop(layer, target))
        case QuantityKind.LOSS:
            return translate("Reading", "error")
        case QuantityKind.NEW_WEIGHT | QuantityKind.NEW_BIAS:
            return translate("Reading", "after the update")
    return translate("Reading", "derivative")
