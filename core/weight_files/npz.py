"""NumPy's .npz: our own, and a PyTorch `state_dict` or anything else whose arrays have telling names.

Ours has `weights_1`, (fan_in, fan_out), `biases_1`, and so on, and `activations`, a word for each layer.
"""

import io
import math
import tokenize
import zipfile

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Message
from core.network.activations import Activation
from core.weight_files.activation_names import of_word, unknown_activation, word_of
from core.weight_files.file_bytes import ZIP, FileBytes, part_of, zip_of
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.named_arrays import NamedArray, WeightConvention, layers_of
from core.weight_files.torch_names import torch_arrays, torch_note
from core.weight_files.values import LayerWeights, NetworkWeights, RecognisedWeights, WrittenWeights, checked, unscaled

_ACTIVATIONS = "activations"
_LONGEST_HEADER = 10_000  # bytes
_MADE = (1980, 1, 1, 0, 0, 0)  # the same numbers make the same file
NUMPY = WeightConvention("NumPy", is_turned=False)
TORCH = WeightConvention("PyTorch", is_turned=True)


def read_npz(file: FileBytes) -> RecognisedWeights:
    """The layers of such a file.

    Raises
    ------
    MisfitError
        If something in it can't be taken.
    """
    content = file.content
    if not content.startswith(ZIP):
        raise MisfitError("", WeightsFault.NOT_OF_KIND(kind="NumPy .npz"))
    arrays, words = [], None
    with zip_of(content) as parts:
        for part in parts.infolist():
            name = part.filename.removesuffix(".npy")
            if part.filename == name:
                raise MisfitError(shortened(name), WeightsFault.FOREIGN_PART())
            numbers = _array_of(part_of(parts, part.filename), shortened(name))
            if name == _ACTIVATIONS and numbers.dtype.kind == "U":
                words = [str(word) for word in numbers.ravel()]
            else:
                arrays.append(NamedArray(name, numbers, numbers.dtype.name))
    is_torch = any(array.name.endswith((".weight", ".bias")) for array in arrays)
    layers, notes = layers_of(arrays, TORCH if is_torch else NUMPY)
    layers, told = with_activations(layers, words)
    kind = "torch-npz" if is_torch else ""
    return RecognisedWeights(checked(NetworkWeights(layers)), (*notes, *told), kind)


def with_activations(
    layers: tuple[LayerWeights, ...], words: list[str] | None
) -> tuple[tuple[LayerWeights, ...], tuple[Message, ...]]:
    """The layers with activations by our own words, where a file has them, and what is said where it hasn't.

    Raises
    ------
    MisfitError
        If a word is none of ours, or there are not as many as layers.
    """
    if words is None:
        return layers, (WeightsNote.NO_ACTIVATIONS(),)
    if len(words) != len(layers):
        problem = WeightsFault.COUNT_OF_ACTIVATIONS(found=str(len(words)), layers=str(len(layers)))
        raise MisfitError(_ACTIVATIONS, problem)
    known: list[Activation] = []
    for word in words:
        activation = of_word(word)
        if activation is None:
            raise unknown_activation(shortened(word), _ACTIVATIONS)
        known.append(activation)
    return tuple(
        LayerWeights(layer.weights, layer.biases, activation, layer.name)
        for layer, activation in zip(layers, known, strict=True)
    ), ()


def write_npz(values: NetworkWeights) -> WrittenWeights:
    """Our own .npz, with all digits."""
    arrays: dict[str, NDArray[np.generic]] = {}
    for number, layer in enumerate(values.layers, start=1):
        arrays[f"weights_{number}"] = layer.weights
        if layer.biases is not None:
            arrays[f"biases_{number}"] = layer.biases
    arrays[_ACTIVATIONS] = np.array([word_of(layer.activation) for layer in values.layers if layer.activation])
    return WrittenWeights(_npz(arrays), (WeightsNote.STRAIGHT(),))


def write_torch_npz(values: NetworkWeights) -> WrittenWeights:
    """A PyTorch `state_dict` as .npz, with all digits."""
    values, notes = unscaled(values)
    return WrittenWeights(_npz(dict(torch_arrays(values))), (*notes, WeightsNote.TURNED(), torch_note(values)))


def _npz(arrays: dict[str, NDArray[np.generic]]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as parts:
        for name, array in arrays.items():
            with parts.open(zipfile.ZipInfo(f"{name}.npy", _MADE), "w") as part:
                np.lib.format.write_array(part, np.ascontiguousarray(array), allow_pickle=False)
    return file.getvalue()


def _array_of(content: bytes, name: str) -> NDArray[np.generic]:
    """The array of an .npy: no room is made before its header and its size agree, and no object is unpickled."""
    file = io.BytesIO(content)
    try:
        version = np.lib.format.read_magic(file)
        read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, is_fortran, kind = read(file, max_header_size=_LONGEST_HEADER)
        start = file.tell()
        if kind.hasobject:
            raise MisfitError(name, WeightsFault.OBJECTS())
        count = math.prod(shape)
        if min(shape, default=0) >= 0 and count * kind.itemsize == len(content) - start:
            flat = np.frombuffer(content, kind, count, start) if count else np.empty(0, kind)
            return flat.reshape(shape, order="F" if is_fortran else "C")
    except (ValueError, SyntaxError, TypeError, tokenize.TokenError, MemoryError, RecursionError):
        pass  # a header that is none
    raise MisfitError(name, WeightsFault.DAMAGED_ARRAY())
