"""Files of `safetensors`: a PyTorch `state_dict` without a pickle.

The package reads them and holds their header against their size; what is in them is laid as PyTorch lays it. They keep
no order: their arrays stand sorted by their names.
"""

import json
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.weight_files.activation_names import word_of
from core.weight_files.file_bytes import FileBytes
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.named_arrays import NamedArray, WeightConvention, layers_of, natural
from core.weight_files.npz import with_activations
from core.weight_files.optional import package
from core.weight_files.torch_names import torch_arrays, torch_note
from core.weight_files.values import NetworkWeights, RecognisedWeights, WrittenWeights, checked, unscaled

SAFETENSORS = WeightConvention("PyTorch", is_turned=True, keeps_order=False)
_ACTIVATIONS = "activations"
_KINDS = {
    "F64": "float64", "F32": "float32", "F16": "float16", "I64": "int64", "I32": "int32", "I16": "int16",
    "I8": "int8", "U8": "uint8", "U16": "uint16", "U32": "uint32", "U64": "uint64",
}  # fmt: skip


def read_safetensors(file: FileBytes) -> RecognisedWeights:
    """The layers of such a file.

    Raises
    ------
    MisfitError
        If something in it can't be taken.
    """
    content = file.content
    safetensors = package("safetensors")
    deserialize: Callable[[bytes], list[tuple[str, dict[str, Any]]]] = safetensors.deserialize
    try:
        parts = deserialize(content)
    except safetensors.SafetensorError as fault:
        raise MisfitError("", WeightsFault.DAMAGED(kind=".safetensors", why=shortened(str(fault)))) from None
    # They come in another order each time they are read.
    arrays = [_array_of(name, part) for name, part in sorted(parts, key=lambda each: natural(each[0]))]
    words = _metadata(content).get(_ACTIVATIONS)
    layers, notes = layers_of(arrays, SAFETENSORS)
    layers, told = with_activations(layers, words.split(",") if isinstance(words, str) else None)
    return RecognisedWeights(checked(NetworkWeights(layers)), (*notes, *told))


def write_safetensors(values: NetworkWeights) -> WrittenWeights:
    """A `state_dict` for PyTorch, with all digits; the activations stand in its metadata."""
    save: Callable[[dict[str, NDArray[np.float64]], dict[str, str]], bytes] = package("safetensors.numpy").save
    values, notes = unscaled(values)
    words = ",".join(word_of(layer.activation) for layer in values.layers if layer.activation is not None)
    content = save(dict(torch_arrays(values)), {"format": "pt", _ACTIVATIONS: words})
    return WrittenWeights(content, (*notes, WeightsNote.TURNED(), torch_note(values)))


def _array_of(name: str, part: dict[str, Any]) -> NamedArray:
    sort, data = str(part["dtype"]), bytes(part["data"])
    if sort == "BF16":  # the upper half of a float32
        wide = np.frombuffer(data, "<u2").astype(np.uint32) << 16
        return NamedArray(name, wide.view(np.float32).reshape(part["shape"]), "bfloat16")
    kind = _KINDS.get(sort)
    if kind is None:
        raise MisfitError(shortened(name), WeightsFault.OTHER_NUMBERS(kind=sort))
    numbers: NDArray[np.generic] = np.frombuffer(data, np.dtype(kind).newbyteorder("<")).reshape(part["shape"])
    return NamedArray(name, numbers, kind)


def _metadata(content: bytes) -> dict[str, Any]:
    """What a file says of itself; its header is sound, as it was read before."""
    size = int.from_bytes(content[:8], "little")
    found = json.loads(content[8 : 8 + size]).get("__metadata__")
    return found if isinstance(found, dict) else {}
