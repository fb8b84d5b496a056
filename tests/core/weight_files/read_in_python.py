"""Reads with PyTorch, Keras and ONNX Runtime what `write_for_libraries.py` has written, and says how far they differ.

The modules are made by the lines that Backstep itself says: `python read_in_python.py FOLDER`.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")
import keras
import numpy as np
import onnx
import onnxruntime
import torch
from safetensors.torch import load_file
from torch import nn

FOLDER = Path(sys.argv[1])


def told(notes: list[str]) -> str:
    """The line of Python that makes the model."""
    return next(note for note in notes if "reads it into " in note).partition("reads it into ")[2].rpartition(" by ")[0]


def of_torch(path: Path, notes: list[str], x: np.ndarray) -> np.ndarray:
    module = eval(told(notes), {"nn": nn}).double()
    state = (
        load_file(path) if path.suffix == ".safetensors" else {k: torch.from_numpy(v) for k, v in np.load(path).items()}
    )
    module.load_state_dict(state)
    return module.eval()(torch.from_numpy(x)).detach().numpy()


def of_keras(path: Path, notes: list[str], x: np.ndarray) -> np.ndarray:
    if path.suffix == ".keras":
        model = keras.models.load_model(path)
    else:
        model = eval(told(notes), {"keras": keras})
        model.load_weights(path)
    return model.predict(x, verbose=0)


def of_onnx(path: Path, notes: list[str], x: np.ndarray) -> np.ndarray:
    onnx.checker.check_model(onnx.load(path), full_check=True)
    return onnxruntime.InferenceSession(path).run(None, {"inputs": x.astype(np.float32)})[0]


READ = {"safetensors": of_torch, "torch-npz": of_torch, "keras": of_keras, "keras-weights": of_keras, "onnx": of_onnx}
for name, gives in json.loads((FOLDER / "gives.json").read_text()).items():
    if gives["kind"] in READ:
        outputs = READ[gives["kind"]](FOLDER / name, gives["notes"], np.array(gives["inputs"]))
        print(f"{name}: {np.abs(outputs - gives['outputs']).max():.2g}")
print(f"PyTorch {torch.__version__}, Keras {keras.__version__}, ONNX Runtime {onnxruntime.__version__}")
