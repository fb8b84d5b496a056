"""What of a card may not be read: numbers that are not computed yet, or that a lesson asks for."""

from dataclasses import replace

from core.lessons.veil import Veil
from core.network.elements import Element
from core.network.phases import Phase, Reached, Stage
from gui.inspector.cards.card import Card, Emphasis, Fault, Note, Part, PicturesInScale, PixelPicture, Row, Total
from gui.look.asked import ASKED, NOT_YET


def card_up_to(card: Card, reached: Reached) -> Card:
    """The card without the numbers that are not computed yet: those are not 0, they are not there."""
    if reached.phase_index is None:
        return card
    value = "" if _is_missing(card.phase, reached) else card.value
    return card._replace(value=value, parts=tuple(_held_back(part, reached) for part in card.parts))


def veiled_card(card: Card, veil: Veil) -> Card:
    """The card without the numbers that a lesson asks for, and those that follow from them."""
    if veil.hides_nothing:
        return card
    value, subtitle = _sign(card.value, card.phase, card.element, veil), card.subtitle
    if card.phase is not None and veil.hides_phase(Phase(Stage.SLOPES, card.phase.layer), card.element):
        subtitle = ""  # it says how large the slope is
    parts = tuple(_hidden(part, card.element, veil) for part in card.parts)
    return card._replace(value=value, subtitle=subtitle, parts=parts)


def _held_back(part: Part, reached: Reached) -> Part:
    match part:
        case Row() if _is_missing(part.phase, reached):
            return part._replace(numbers="", value=NOT_YET, fault="", bar=None if part.bar is None else 0.0)
        case PicturesInScale(pictures):
            return replace(part, pictures=tuple(_unseen(p) if _is_missing(p.phase, reached) else p for p in pictures))
        case Total() if _is_missing(part.phase, reached):
            return part._replace(value=NOT_YET)
        case Note() | Fault() if not reached.has(Stage.UPDATE):
            return replace(part, text="")
    return part


def _hidden(part: Part, of: Element, veil: Veil) -> Part:
    """A part as it may be read; a sum that is asked keeps its products, not yet multiplied."""
    match part:
        case Row(phase=Phase() as phase) if veil.hides_phase(phase, of):
            is_asked, is_sum = veil.asks_in_phase(phase, of), phase.stage is Stage.SOPS
            sentence = part.sentence if part.fold else ""
            numbers = part.numbers if is_asked and is_sum else ""
            stands_alone = phase.stage in (Stage.ACTIVATIONS, Stage.ERROR)  # no other row has a number of this phase
            value, sentence = ASKED if is_asked and stands_alone else NOT_YET, part.sentence if part.fold else ""
            bar = None if part.bar is None else 0.0
            return part._replace(numbers=numbers, value=value, fault="", sentence=sentence, bar=bar)
        case PicturesInScale(pictures):
            seen = (_unseen(p) if p.phase is not None and veil.hides_phase(p.phase, of) else p for p in pictures)
            return replace(part, pictures=tuple(seen))
        case Total(emphasis=Emphasis.PLAIN, phase=Phase() as phase) if veil.hides_phase(phase, of):
            return part._replace(value=NOT_YET)  # such as the update, of which only what comes of it can be asked
        case Total():
            return part._replace(value=_sign(part.value, part.phase, of, veil))
        case Note() | Fault() if veil.hides_gradients:
            return replace(part, text="")
    return part


def _unseen(picture: PixelPicture) -> PixelPicture:
    return replace(picture, values=None, told=NOT_YET)


def _sign(value: str, phase: Phase | None, of: Element, veil: Veil) -> str:
    """A value as it may be read; `ASKED` where it is what is asked, `NOT_YET` where it follows from that."""
    if phase is None or not veil.hides_phase(phase, of):
        return value
    return ASKED if veil.asks_in_phase(phase, of) else NOT_YET


def _is_missing(phase: Phase | None, reached: Reached) -> bool:
    return phase is not None and not reached.has(phase.stage, phase.layer)
