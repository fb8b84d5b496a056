"""Whether a file is a table, a file of weights or a scenario, told without reading all of it."""

import re
from pathlib import Path

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".xlsx", ".xlsm", ".xls", ".ods", ".arff"})
WEIGHT_SUFFIXES = (".npz", ".safetensors", ".keras", ".h5", ".hdf5", ".onnx", ".net")
"""Of files of weights; a .json is told by what stands in it."""
NEVER_READ = (".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".pb", ".tflite")
"""What is known to be weights and is never read: it is said why, and what to do."""
_LOOKED_AT = 2**16  # bytes
_BRAIN_JS = re.compile(rb'"(sizes|inputLookup|outputLookup|layers)"\s*:')
_SCENARIO = re.compile(rb"^\s*format\s*=\s*\d", re.MULTILINE)


def is_table_file(path: Path) -> bool:
    """Whether a file is there that is a table by its name, and by what stands in it no scenario."""
    if path.suffix.lower() not in TABLE_SUFFIXES:
        return False
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _SCENARIO.search(file.read(_LOOKED_AT)) is None
    except (OSError, ValueError):
        return False


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
    """What the names of tables end in, as file dialogs want it: *.csv *.ods."""
    return " ".join(f"*{suffix}" for suffix in sorted(TABLE_SUFFIXES))
