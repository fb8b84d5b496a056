"""Files that the real libraries wrote, read: the same outputs, and what is said of each."""

import numpy as np
import pytest

from core.base.errors import ScenarioError
from core.weight_files.formats import read_weights
from tests.core.weight_files.reference_files import FILES, GIVES, outputs_of

# FANN's straight pieces miss the curve; the others are of float32, float16 and bfloat16 alike once they are read.
TOLERANCE = {"fann-as-created.net": 0.034}

SAID = {
    "torch.safetensors": ["(fan-out, fan-in): transposed", "float32, of about 7 digits", "tells no activations"],
    "torch.npz": ["(fan-out, fan-in): transposed"],
    "torch-float16.safetensors": ["float16, of about 3 digits"],
    "torch-bfloat16.safetensors": ["bfloat16, of about 2 digits"],
    "torch-own-names.safetensors": [
        "only their shapes tell the order of the layers: inner.weight, hidden.weight, outer"
    ],
    "torch-two-files.onnx": ["(fan-out, fan-in): transposed"],
    "matmul.onnx": ["the graph says of each matrix how it lies"],
    "keras.keras": [
        "(fan-in, fan-out), as here",
        "the layer dropout (Dropout) works in training only",
        "categorical_crossentropy",
    ],
    "keras.weights.h5": ["tells no activations", "without weights, and the file doesn't say where: dropout, softmax"],
    "brain-2-tanh.json": ["all layers, the last one too, have the activation tanh"],
    "brain-1-leaky-relu.json": ["brain.js 1 takes 0 below and 0.01·z above"],
    "fann-as-created.net": ["straight pieces", "is 0.5: a sigmoid with scale 1 here"],
    "fann-steepness.net": [
        "the steepness of FANN_SIGMOID_SYMMETRIC in layer_sizes[1], layer_sizes[2] is multiplied",
        "1.6",
    ],
    "fann-sparse.net": ["6 connections are missing there"],
}
REFUSED = {
    "torch.pt": 'save_file(torch.load("torch.pt", weights_only=True), "torch.safetensors")',
    "torch-convolution.safetensors": "0.weight: is 2×1×2×2: a convolution",
    "torch-batch-norm.safetensors": "BatchNorm",
    "torch-lstm.safetensors": "RNN/LSTM/GRU",
    "keras-convolution.keras": "conv2d: what can't be taken: Conv2D",
    "keras-branched.keras": "no plain chain",
    "brain-2-lstm.json": "LSTM",
    "fann-gaussian.net": "layer_sizes[1]: the activation FANN_GAUSSIAN can't be taken",
    "fann-shortcut.net": "skip layers",
    "fann-fixed.net": "fann_save_to_fixed",
}
NAMED = ("height", "width"), ("round", "square")


@pytest.mark.parametrize("name", GIVES)
def test_a_network_gives_what_it_gave_in_its_library(name: str) -> None:
    gives = GIVES[name]
    _, found = read_weights(FILES / name)
    outputs = outputs_of(found.values, np.array(gives["inputs"]), gives["activations"])
    np.testing.assert_allclose(outputs, gives["outputs"], rtol=0, atol=TOLERANCE.get(name, 2e-6))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("torch.npz", "torch-npz"),
        ("torch.safetensors", "safetensors"),
        ("keras.h5", "keras-weights"),
        ("keras.onnx", "onnx"),
    ],
)
def test_which_kind_it_is_is_told(name: str, kind: str) -> None:
    assert read_weights(FILES / name)[0].name == kind


@pytest.mark.parametrize("name", SAID)
def test_how_it_was_recognised_is_said(name: str) -> None:
    _, found = read_weights(FILES / name)
    said = "\n".join(map(str, found.notes))
    for part in SAID[name]:
        assert part in said


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_taken_is_named(name: str) -> None:
    with pytest.raises(ScenarioError) as refused:
        read_weights(FILES / name)
    assert REFUSED[name] in str(refused.value)


@pytest.mark.parametrize("name", ["brain-1-tanh.json", "brain-2-tanh.json"])
def test_names_of_inputs_and_outputs_are_found(name: str) -> None:
    values = read_weights(FILES / name)[1].values
    assert (values.input_names, values.output_names) == NAMED


def test_every_file_is_held_against_something() -> None:
    files = {path.name for path in FILES.iterdir()}
    about = {"README.md", "python.json", "tensorflow.json", "brain-js.json", "fann.json", "torch-two-files.onnx.data"}
    assert files - about == {*GIVES, *REFUSED}
