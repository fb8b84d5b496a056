"""What other libraries call the activations that there are here, and ours as one word with its number."""

import re

from core.base.errors import MisfitError
from core.base.message import Phrase, joined
from core.network.activations import ACTIVATIONS, Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.weight_files.messages import WeightsFault

_WRITTEN = re.compile(r"([a-z_]+)(?:\(([-+.\deE]+)\))?")
_SAME = {
    "": Identity(),
    "identity": Identity(),
    "linear": Identity(),
    "logistic": Sigmoid(),
    "relu": ReLU(),
    "sigmoid": Sigmoid(),
    "softmax": Softmax(),
    "tanh": Tanh(),
}


def activation_of(name: str, place: str) -> Activation:
    """The activation that a library calls so, of those that all call alike.

    Raises
    ------
    MisfitError
        If there is none.
    """
    found = _SAME.get(name.lower())
    if found is None:
        raise unknown_activation(name, place)
    return found


def unknown_activation(name: str, place: str) -> MisfitError:
    """Why an activation can't be taken, by the name it has in its file."""
    known = joined(ACTIVATIONS, Phrase.COMMA)
    return MisfitError(place, WeightsFault.UNKNOWN_ACTIVATION(activation=name, known=known))


def leaky(slope: float) -> Activation:
    """The leaky ReLU of that slope below 0; of 0 it is the ReLU."""
    return ReLU() if slope == 0.0 else LeakyReLU(slope)


def word_of(activation: Activation) -> str:
    """Our own name and number as one word: `leaky_relu(0.01)`."""
    return f"{activation.name}({activation.option!r})" if activation.option_name else activation.name


def of_word(word: str) -> Activation | None:
    """The activation of such a word; None where it is none."""
    found = _WRITTEN.fullmatch(word)
    kind = ACTIVATIONS.get(found[1]) if found else None
    if found is None or kind is None:
        return None
    if found[2] is None or not kind.option_name:
        return kind()
    try:
        return kind(**{kind.option_name: float(found[2])})
    except ValueError:
        return None
