"""The English of a card's terms beside them, for whoever reads about them in English, too."""

from collections.abc import Mapping
from dataclasses import replace

from gui.inspector.cards.card import Caption, Card, Note, Part, Total


def bilingual(card: Card, english: Mapping[str, str]) -> Card:
    """The card with `english` behind each of its terms that is in there, where it stands first."""
    seen: set[str] = set()

    def beside(text: str) -> str:
        if text not in english or text in seen:
            return text
        seen.add(text)
        return f"{text} ({english[text]})"

    def told(part: Part) -> Part:
        match part:
            case Total(label=label):
                return part._replace(label=beside(label))
            case Caption(text=text) | Note(text=text):
                return replace(part, text=beside(text))
        return part

    return card._replace(subtitle=beside(card.subtitle), parts=tuple(map(told, card.parts)))
