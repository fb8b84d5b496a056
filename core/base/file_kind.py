"""Whether a file is a table, a file of weights or a scenario, told without reading all of it."""

import re
from pathlib import Path

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".xlsx", ".xlsm", ".xls", ".ods", ".arff"})
WEIGHT_FORMATS = ("npz", "safetensors", "torch-npz", "keras", "keras-weights", "onnx", "brain", "fann")
"""The kinds of files that weights are written as, by the names that they are asked for by."""
WEIGHT_SUFFIXES = (".npz", ".safetensors", ".keras", ".h5", ".hdf5", ".onnx", ".net")
"""Of files of weights; a .json is told by what stands in it."""
NEVER_READ = (".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".pb", ".tflite")
"""What is known to be weights and is never read: it is said why, and what to do."""
_LOOKED_AT = 2**16  # bytes
_PICTURES = re.compile(r"(images|labels)[-.]idx[13]|idx[13][-.]ubyte|\.idx[13]?\b", re.IGNORECASE)
_PACKED, _IDX = b"\x1f\x8b", b"\x00\x00\x08"
_BRAIN_JS = re.compile(rb'"(sizes|inputLookup|outputLookup|layers)"\s*:')
_SCENARIO = re.compile(rb"^\s*format\s*=\s*\d", re.MULTILINE)


def is_table_file(path: Path) -> bool:
    """Whether a file is there that is a table by its name, or pictures, and by what stands in it no scenario.

    Pictures are IDX files, and either may be packed by gzip.
    """
    is_packed = path.suffix.lower() == ".gz"
    is_table = (path.with_suffix("") if is_packed else path).suffix.lower() in TABLE_SUFFIXES
    if not is_table and _PICTURES.search(path.name) is None:
        return False
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except (OSError, ValueError):
        return False
    if is_packed:
        return head.startswith(_PACKED)
    return head.startswith(_IDX) or (is_table and _SCENARIO.search(head) is None)


def is_weights_file(path: Path) -> bool:
    """Whether a file is there that holds weights, by its name; of a .json, by what stands at its beginning."""
    name = path.name.lower()
    if not name.endswith((*WEIGHT_SUFFIXES, *NEVER_READ, ".json")):
        return False
    try:
        if not path.is_file() or not name.endswith(".json"):
            return path.is_file()
        with path.open("rb") as file:
            return len(set(_BRAIN_JS.findall(file.read(_LOOKED_AT)))) > 1
    except (OSError, ValueError):
        return False


def table_endings() -> str:
    """What the names of tables and pictures end in, as file dialogs want it: *.csv *.ods."""
    return " ".join((*(f"*{suffix}" for suffix in sorted(TABLE_SUFFIXES)), "*.gz", "*ubyte"))
