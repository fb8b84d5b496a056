"""What an array is, in words."""

from PySide6.QtCore import QCoreApplication

from core.exercises.own.recognised import Meaning
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import QuantityKind

translate = QCoreApplication.translate


def meaning_name(iteration: Iteration, meaning: Meaning) -> str:
    """What an array is taken for: as the transpose, perhaps, or one row of it."""
    name = _block_name(iteration, meaning)
    if meaning.row is not None:
        return translate("BlockNames", "{block}: row {row}").format(block=name, row=meaning.row + 1)
    if not meaning.is_transposed:
        return name
    return translate("BlockNames", "transposed: {block}").format(block=name)


def _block_name(iteration: Iteration, meaning: Meaning) -> str:
    kind, layer = meaning.block.kind, meaning.block.layer
    if layer < 0:
        return _kind_name(kind)
    if not iteration.is_hidden(layer):
        return translate("BlockNames", "{kind}, output").format(kind=_kind_name(kind))
    if iteration.network.depth == 2:
        return translate("BlockNames", "{kind}, hidden").format(kind=_kind_name(kind))
    return translate("BlockNames", "{kind}, hidden {number}").format(kind=_kind_name(kind), number=layer + 1)


def _kind_name(kind: QuantityKind) -> str:
    names = {
        QuantityKind.INPUT: translate("BlockNames", "inputs (given)"),
        QuantityKind.TARGET: translate("BlockNames", "targets (given)"),
        QuantityKind.WEIGHT: translate("BlockNames", "weights before (given)"),
        QuantityKind.BIAS: translate("BlockNames", "biases before (given)"),
        QuantityKind.SOP: translate("BlockNames", "SOPs"),
        QuantityKind.ACTIVATION: translate("BlockNames", "activations"),
        QuantityKind.LOSS: translate("BlockNames", "loss"),
        QuantityKind.ERROR_BY_ACTIVATION: translate("BlockNames", "∂E/∂activation"),
        QuantityKind.SLOPE: translate("BlockNames", "slopes"),
        QuantityKind.DELTA: translate("BlockNames", "deltas"),
        QuantityKind.WEIGHT_GRADIENT: translate("BlockNames", "gradients"),
        QuantityKind.BIAS_GRADIENT: translate("BlockNames", "gradients of biases"),
        QuantityKind.WEIGHT_OBJECTIVE: translate("BlockNames", "∂J/∂weights (given)"),
        QuantityKind.BIAS_OBJECTIVE: translate("BlockNames", "∂J/∂biases (given)"),
        QuantityKind.NEW_WEIGHT: translate("BlockNames", "new weights"),
        QuantityKind.NEW_BIAS: translate("BlockNames", "new biases"),
    }
    return names[kind]
