"""What layers, their activations and their biases are called, and a change of them."""

from PySide6.QtCore import QCoreApplication

from core.network.activations import ACTIVATIONS, Identity
from core.setup.setup import Setup
from gui.texts.changes import changed


def activations_for(is_last: bool) -> list[str]:
    """Which activations a layer may have, in the order in which they are offered."""
    kinds = [kind for kind in ACTIVATIONS.values() if is_last or not kind.only_in_output_layer]
    return [kind.name for kind in sorted(kinds, key=lambda kind: (kind.only_in_output_layer, kind is Identity))]


def option_title(activation: str) -> str:
    """What the number is called that an activation may be given; empty where it takes none."""
    translate, name = QCoreApplication.translate, ACTIVATIONS[activation].option_name
    return {"scale": translate("LayerTexts", "scale"), "slope": translate("LayerTexts", "slope")}.get(name, name)


def bias_words() -> list[tuple[object, str]]:
    """What a layer's biases may be, as the scenario says it and as a person reads it."""
    translate = QCoreApplication.translate
    return [
        (True, translate("LayerTexts", "trained")),
        ("fixed", translate("LayerTexts", "fixed")),
        (False, translate("LayerTexts", "none")),
    ]


def layer_title(column: int, columns: int) -> str:
    """What a column of so many is called: the inputs are the first, the output layer the last."""
    translate = QCoreApplication.translate
    if column == 0:
        return translate("LayerTexts", "Inputs")
    if column == columns - 1:
        return translate("LayerTexts", "Output")
    return translate("LayerTexts", "Layer {number}").format(number=column)


def layer_changed(setup: Setup, number: int, key: str, before: object, after: object) -> str:
    """What it is called that a layer, from 0, gets another activation or another kind of bias."""
    translate, layer = QCoreApplication.translate, layer_title(number + 1, len(setup.network.sizes))
    if key == "bias":
        words = dict(bias_words())
        return changed(translate("LayerTexts", "bias of {layer}").format(layer=layer), words[before], words[after])
    what = translate("LayerTexts", "activation of {layer}").format(layer=layer)
    return changed(what, str(before), str(after))
