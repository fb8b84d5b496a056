"""Keras: `.weights.h5`, `.keras`, and the whole models of `.h5` that came before it.

Kernels stand as (fan_in, fan_out), as here. What `save_weights` writes calls a layer by its class and its place among
those of that class, `dense`, `dense_1`, whatever its name is, sorts them as letters go (`dense_10` before `dense_2`),
and tells no activations. A `.keras` is a ZIP of such a file and of the model's description.
"""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Message, Phrase, joined
from core.scenario.consistency import MOST_PARAMETERS
from core.weight_files.file_bytes import ZIP, FileBytes, part_of, zip_of
from core.weight_files.keras_config import DescribedModel, described
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.named_arrays import NamedArray, WeightConvention, layers_of, natural, precision_of
from core.weight_files.optional import package
from core.weight_files.values import (
    LayerWeights,
    NetworkWeights,
    RecognisedWeights,
    checked,
)

_HDF5 = b"\x89HDF\r\n\x1a\n"
WEIGHTS, CONFIG = "model.weights.h5", "config.json"  # parts of a `.keras`
_DEEPEST = 12  # groups within each other
_LEGACY = "model_weights"
# Where the layers stand whose names are counted; the second is that of TensorFlow 2.13.
_KNOWN = {"layers", "_layer_checkpoint_dependencies", _LEGACY}


@dataclass(frozen=True)
class _Variables:
    """The arrays of one layer, in order, by the group that they stand in."""

    group: str
    label: str  # what the layer itself was called, where that is told
    arrays: tuple[NDArray[np.generic], ...]


def read_keras(file: FileBytes) -> RecognisedWeights:
    """The layers of any of the three; which it is its bytes tell.

    Raises
    ------
    MisfitError
        If something in it can't be taken.
    """
    content = file.content
    if content.startswith(_HDF5):
        return _read_h5(content, None)
    if not content.startswith(ZIP):
        raise MisfitError("", WeightsFault.NOT_OF_KIND(kind="Keras"))
    with zip_of(content) as parts:
        model = described(part_of(parts, CONFIG))
        if WEIGHTS not in parts.namelist() and f"{WEIGHTS[:-3]}.json" in parts.namelist():
            raise MisfitError("", WeightsFault.KERAS_SHARDED())
        weights = part_of(parts, WEIGHTS)
    return _read_h5(weights, model)


def _read_h5(content: bytes, model: DescribedModel | None) -> RecognisedWeights:
    h5py = package("h5py")
    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            if "model_config" in file.attrs or "layer_names" in file.attrs:
                return _read_legacy(file)
            found = sorted(_variables(file, "", 0), key=lambda each: natural(each.group))
            layers, notes = _layers(found, model)
            silent = [] if model is not None else sorted(_without_numbers(file))
    except (OSError, KeyError, RuntimeError, ValueError, TypeError, OverflowError) as fault:
        raise MisfitError("", WeightsFault.DAMAGED(kind="HDF5", why=shortened(str(fault)))) from None
    if silent:
        notes.append(WeightsNote.KERAS_SILENT_LAYERS(names=joined(silent, Phrase.COMMA)))
    return RecognisedWeights(checked(NetworkWeights(tuple(layers))), tuple(notes))


def _variables(group: Any, path: str, depth: int) -> Iterator[_Variables]:
    """The arrays of each layer: those in a group of the name `vars`. What another file holds is not looked at."""
    if depth > _DEEPEST:
        raise MisfitError(shortened(path), WeightsFault.TOO_DEEP())
    h5py = package("h5py")
    for key in group:
        here = f"{path}/{key}" if path else str(key)
        if here == "optimizer" or key in ("seed_generator", "metrics"):
            continue  # what training carries
        if not isinstance(group.get(key, getlink=True), h5py.HardLink):
            raise MisfitError(shortened(here), WeightsFault.LINK())
        item = group[key]
        if not isinstance(item, h5py.Group):
            continue
        if key == "vars":
            names = sorted(item, key=natural)
            arrays = tuple(_array(item, name, f"{here}/{name}") for name in names)
            if arrays:
                label = item.attrs.get("name", "")
                yield _Variables(path, str(label), arrays)
        else:
            yield from _variables(item, here, depth + 1)


def _without_numbers(file: Any) -> Iterator[str]:
    """Layers of which a file of weights only says that they were there: activations, dropout."""
    h5py = package("h5py")
    layers = file.get("layers")
    for key in layers if isinstance(layers, h5py.Group) else ():
        variables = layers[key].get("vars") if isinstance(layers[key], h5py.Group) else None
        if not (isinstance(variables, h5py.Group) and len(variables)) and not key.startswith(
            ("input_layer", "flatten")
        ):
            yield shortened(str(key))


def _array(group: Any, name: str, place: str) -> NDArray[np.generic]:
    """One array: of a size that can be, kept in this file, of numbers."""
    h5py = package("h5py")
    found = _within(group, name, place)
    if not isinstance(found, h5py.Dataset) or found.is_virtual or found.external:
        raise MisfitError(shortened(place), WeightsFault.LINK())
    if math.prod(found.shape or (1,)) > MOST_PARAMETERS:
        problem = WeightsFault.TOO_MANY_NUMBERS(count="×".join(map(str, found.shape)), most=str(MOST_PARAMETERS))
        raise MisfitError(shortened(place), problem)
    if found.dtype.kind not in "fiu":
        raise MisfitError(shortened(place), WeightsFault.OTHER_NUMBERS(kind=str(found.dtype)))
    return np.asarray(found[()])


def _within(group: Any, path: str, place: str) -> Any:
    """What stands at a path in a group, where no link of it leads elsewhere, into another file, say."""
    h5py = package("h5py")
    for part in path.split("/"):
        if not isinstance(group, h5py.Group) or not isinstance(group.get(part, getlink=True), h5py.HardLink):
            raise MisfitError(shortened(place), WeightsFault.LINK())
        group = group[part]
    return group


def _layers(found: list[_Variables], model: DescribedModel | None) -> tuple[list[LayerWeights], list[Message]]:
    layers = [_dense(each) for each in found]
    groups = {each.group.rpartition("/")[0] for each in found}
    if len(groups) > 1:
        raise MisfitError("", WeightsFault.KERAS_NESTED())
    if model is None and groups and not groups & _KNOWN:
        return _layers_by_shapes(found)
    notes: list[Message] = [WeightsNote.STRAIGHT()]
    notes += precision_of({each.dtype.name for variables in found for each in variables.arrays})
    if model is None:
        return layers, [*notes, WeightsNote.NO_ACTIVATIONS()]
    notes += model.notes
    if len(layers) != len(model.layers):
        problem = WeightsFault.KERAS_OTHER_MODEL(described=str(len(model.layers)), found=str(len(layers)))
        raise MisfitError(CONFIG, problem)
    joint = []
    for layer, dense in zip(layers, model.layers, strict=True):
        if layer.fan_out != dense.units or (layer.biases is None) == dense.has_biases:
            raise MisfitError(dense.name, WeightsFault.KERAS_OTHER_LAYER())
        joint.append(replace(layer, activation=dense.activation, name=dense.name))
    return joint, notes


def _layers_by_shapes(found: list[_Variables]) -> tuple[list[LayerWeights], list[Message]]:
    """Those of a model that is a class of its own: the names of its attributes tell no order, the shapes may."""
    parts = ("kernel", "bias")
    arrays = [
        NamedArray(f"{variables.group}/{part}", array, array.dtype.name)
        for variables in found
        for part, array in zip(parts, variables.arrays, strict=False)
    ]
    layers, notes = layers_of(arrays, WeightConvention("Keras", is_turned=False, keeps_order=False))
    return list(layers), [*notes, WeightsNote.NO_ACTIVATIONS()]


def _dense(variables: _Variables) -> LayerWeights:
    kernel, *rest = variables.arrays
    place = shortened(variables.label or variables.group)
    kind = variables.group.rsplit("/", 1)[-1].rstrip("_0123456789")
    if kernel.ndim != 2 or len(rest) > 1 or (rest and rest[0].ndim != 1) or kind in ("embedding", "cell", "prelu"):
        raise MisfitError(place, WeightsFault.LAYER_NOT_TAKEN(layer=shortened(variables.group)))
    biases = np.asarray(rest[0], np.float64) if rest else None
    return LayerWeights(np.ascontiguousarray(kernel, np.float64), biases, None, place)


def _read_legacy(file: Any) -> RecognisedWeights:
    """A whole model, or its weights alone, as Keras 2 wrote them: each layer says which arrays it has."""
    model = described(_text(file.attrs["model_config"])) if "model_config" in file.attrs else None
    root = _within(file, "model_weights", "model_weights") if "model_weights" in file else file
    found = []
    for each in root.attrs["layer_names"]:
        name = _text(each)
        group = _within(root, name, name)
        names = [_text(weight) for weight in group.attrs["weight_names"]]
        if names:
            arrays = tuple(_array(group, weight, f"{name}/{weight}") for weight in names)
            found.append(_Variables(f"{_LEGACY}/{name}", name, arrays))
    layers, notes = _layers(found, model)
    return RecognisedWeights(checked(NetworkWeights(tuple(layers))), tuple(notes))


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
