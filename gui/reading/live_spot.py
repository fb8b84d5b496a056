"""The places of a text that answer when they are pointed at."""

from dataclasses import dataclass

from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind
from core.lessons.live_words import LiveName, LiveNumber
from core.network.elements import Element, Neuron
from core.network.network import Network


@dataclass(frozen=True)
class KeyName:
    """The name of a key of the keyboard, which is drawn as one and answers nothing."""

    text: str


@dataclass(frozen=True)
class OuterLink:
    """Where words lead to, outside of the program."""

    text: str
    leads_to: str


@dataclass(frozen=True)
class LiveSpot:
    """Where a word stands in the document, from `start` to before `end`, and what it is."""

    start: int
    end: int
    word: LiveName | LiveNumber | KeyName | OuterLink

    @property
    def answers(self) -> bool:
        """Whether it can be pointed at."""
        return not isinstance(self.word, KeyName)

    @property
    def quantity(self) -> Quantity | None:
        """What it tells of; None where that is nothing of the network."""
        return self.word.quantity if isinstance(self.word, LiveName | LiveNumber) else None

    @property
    def state(self) -> int | None:
        """The state that a number belongs to: what an update gives, to the one that it leads to."""
        if not isinstance(self.word, LiveNumber):
            return None
        return self.word.state + (self.word.quantity.kind in UPDATES)

    def element(self, network: Network) -> Element | None:
        """What is lit for it; None where that is nothing. The error and the targets stand at the outputs."""
        quantity, last = self.quantity, network.depth - 1
        if quantity is None:
            return None
        if quantity.kind is QuantityKind.TARGET:
            return Neuron(last, quantity.target)
        if quantity.kind is QuantityKind.LOSS:
            return Neuron(last, 0) if network.outputs == 1 else None
        return quantity.element
