"""The kinds of files that weights are read from and written to: one row each, and which of them a file is."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.base.atomic_files import Beat, unhurried, write_file
from core.base.errors import MisfitError, ScenarioError
from core.base.message import Message, Phrase, joined
from core.weight_files.brain_js import read_brain_js, write_brain_js
from core.weight_files.fann import read_fann, write_fann
from core.weight_files.file_bytes import FileBytes, bytes_of
from core.weight_files.keras_file import read_keras
from core.weight_files.keras_writing import write_keras, write_keras_weights
from core.weight_files.messages import WeightsFault
from core.weight_files.npz import read_npz, write_npz, write_torch_npz
from core.weight_files.onnx_file import read_onnx, write_onnx
from core.weight_files.safetensors_file import read_safetensors, write_safetensors
from core.weight_files.values import NetworkWeights, RecognisedWeights, WrittenWeights


@dataclass(frozen=True)
class WeightFormat:
    """One kind of file. The first of the suffixes is what it is written with."""

    name: str  # as it is asked for
    title: str  # what it is called: names of products, which no language changes
    suffixes: tuple[str, ...]
    read: Callable[[FileBytes], RecognisedWeights]
    write: Callable[[NetworkWeights], WrittenWeights]


FORMATS = (
    WeightFormat("npz", "NumPy", (".npz",), read_npz, write_npz),
    WeightFormat("safetensors", "PyTorch state_dict", (".safetensors",), read_safetensors, write_safetensors),
    WeightFormat("torch-npz", "PyTorch state_dict", (".npz",), read_npz, write_torch_npz),
    WeightFormat("keras", "Keras", (".keras",), read_keras, write_keras),
    WeightFormat("keras-weights", "Keras", (".weights.h5", ".h5", ".hdf5"), read_keras, write_keras_weights),
    WeightFormat("onnx", "ONNX", (".onnx",), read_onnx, write_onnx),
    WeightFormat("brain", "brain.js", (".json",), read_brain_js, write_brain_js),
    WeightFormat("fann", "FANN", (".net",), read_fann, write_fann),
)


def suffixes() -> tuple[str, ...]:
    """All endings that weights are read from."""
    return tuple(dict.fromkeys(suffix for each in FORMATS for suffix in each.suffixes))


def format_named(name: str) -> WeightFormat | None:
    """The row of that name."""
    return next((each for each in FORMATS if each.name == name), None)


def format_for(path: Path) -> WeightFormat | None:
    """The first row whose ending a path has; the longest ending that fits counts."""
    name = path.name.lower()
    fitting = [(len(suffix), each) for each in FORMATS for suffix in each.suffixes if name.endswith(suffix)]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def read_weights(path: Path) -> tuple[WeightFormat, RecognisedWeights]:
    """What stands in a file of weights, and which kind it is.

    Raises
    ------
    ScenarioError
        If it can't be read or taken, in one sentence that says where and why.
    """
    content = bytes_of(path)
    found = format_for(path)
    if found is None:
        kinds = joined(suffixes(), Phrase.COMMA)
        raise ScenarioError(str(path), "", WeightsFault.UNKNOWN_KIND(kinds=kinds))
    try:
        recognised = found.read(content)
    except MisfitError as fault:
        raise fault.of(str(path)) from None
    except (MemoryError, RecursionError):
        raise ScenarioError(str(path), "", WeightsFault.TOO_LARGE_FOR_MEMORY()) from None
    return format_named(recognised.kind) or found, recognised


def write_weights(
    path: Path, values: NetworkWeights, into: WeightFormat, confirm: Beat = unhurried
) -> tuple[Message, ...]:
    """Write a file of that kind, whole or not at all; what is said of what is in it.

    Raises
    ------
    ScenarioError
        If it can't be written, or has no place for such a network.
    """
    try:
        written = into.write(values)
    except MisfitError as fault:
        raise fault.of(str(path)) from None
    write_file(path, lambda file: file.write(written.content), confirm)
    return written.notes
