"""What is written of each kind is read again: the same outputs, to the digits that the kind keeps."""

from pathlib import Path

import numpy as np
import pytest

from core.base.errors import ScenarioError
from core.base.file_kind import WEIGHT_FORMATS, WEIGHT_SUFFIXES, is_weights_file
from core.network.activations import ACTIVATIONS, Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.weight_files.formats import FORMATS, format_for, format_named, read_weights, write_weights
from core.weight_files.values import LayerWeights, NetworkWeights
from tests.core.weight_files.reference_files import outputs_of

DIGITS = {"keras": 1e-6, "keras-weights": 1e-6, "onnx": 1e-6}
MIXED = [Tanh(), LeakyReLU(0.25), Sigmoid(1.5), ReLU(), Softmax()]
ALL_OF = {
    "brain": [[Sigmoid(2.0)] * 5, [Tanh()] * 5, [LeakyReLU(0.25)] * 5],
    "fann": [[Tanh(), Sigmoid(3.0), Identity()]],
}


def made(activations: list[Activation], *, biases: bool = True) -> NetworkWeights:
    draws = np.random.default_rng(3)
    sizes = [4, *range(3, 3 + len(activations))]
    return NetworkWeights(
        tuple(
            LayerWeights(draws.normal(size=(fan_in, size)), draws.normal(size=size) if biases else None, activation)
            for fan_in, size, activation in zip(sizes, sizes[1:], activations, strict=False)
        )
    )


@pytest.mark.parametrize("biases", [True, False])
@pytest.mark.parametrize("name", WEIGHT_FORMATS)
def test_what_is_written_is_read_again(name: str, biases: bool, tmp_path: Path) -> None:
    kind = format_named(name)
    assert kind is not None
    for number, activations in enumerate(ALL_OF.get(name, [MIXED])):
        values = made(activations, biases=biases)
        path = tmp_path / f"{number}{kind.suffixes[0]}"
        write_weights(path, values, kind)
        found = read_weights(path)[1].values
        inputs = np.random.default_rng(4).normal(size=(7, 4))
        told = None
        if any(layer.activation is None for layer in found.layers):
            told = ["tanh", "leaky_relu(0.25)", "sigmoid", "relu", "softmax"]  # the factor is in the weights
        again = outputs_of(found, inputs, told)
        np.testing.assert_allclose(again, outputs_of(values, inputs), rtol=0, atol=DIGITS.get(name, 1e-13))


def test_ours_gives_every_bit_and_every_activation(tmp_path: Path) -> None:
    values = made([*(kind() for kind in ACTIVATIONS.values() if not kind.only_in_output_layer), Softmax()])
    for name in ("npz", "safetensors"):
        kind = format_named(name)
        assert kind is not None
        write_weights(tmp_path / f"all{kind.suffixes[0]}", values, kind)
        found = read_weights(tmp_path / f"all{kind.suffixes[0]}")[1].values
        assert [layer.activation for layer in found.layers] == [layer.activation for layer in values.layers]
        for one, other in zip(found.layers, values.layers, strict=True):
            np.testing.assert_array_equal(one.weights, other.weights)


@pytest.mark.parametrize(
    ("name", "activations", "why"),
    [
        ("fann", [Tanh(), Softmax()], "has no softmax"),
        ("fann", [ReLU(), Tanh()], "network.layers[0]: FANN 2.2 has no relu"),
        ("brain", [Tanh(), Sigmoid()], "one activation for all layers"),
        ("brain", [Identity(), Identity()], "has no identity"),
    ],
)
def test_what_a_kind_has_no_place_for_is_not_written(
    name: str, activations: list[Activation], why: str, tmp_path: Path
) -> None:
    kind = format_named(name)
    assert kind is not None
    with pytest.raises(ScenarioError) as refused:
        write_weights(tmp_path / "x", made(activations), kind)
    assert why in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_the_factor_of_a_sigmoid_is_said_to_be_in_the_weights(tmp_path: Path) -> None:
    kind = format_named("onnx")
    assert kind is not None
    notes = write_weights(tmp_path / "x.onnx", made([Sigmoid(1.5), Identity()]), kind)
    assert any("factor 1.5 of layer 1 is multiplied into its weights" in str(note) for note in notes)


def test_kinds_are_known_by_their_names_and_endings(tmp_path: Path) -> None:
    assert tuple(kind.name for kind in FORMATS) == WEIGHT_FORMATS
    assert {suffix for kind in FORMATS for suffix in kind.suffixes if suffix not in (".json", ".weights.h5")} == set(
        WEIGHT_SUFFIXES
    )
    for name, kind in (("a.b.weights.h5", "keras-weights"), ("A.NPZ", "npz"), ("model.h5", "keras-weights")):
        found = format_for(tmp_path / name)
        assert found is not None and found.name == kind
    assert format_for(tmp_path / "a.toml") is None


def test_a_json_of_brain_js_is_told_from_answers(tmp_path: Path) -> None:
    (tmp_path / "net.json").write_text('{"sizes": [1, 1], "layers": []}')
    (tmp_path / "answers.json").write_text('{"z[1,1]": "0.33"}')
    assert is_weights_file(tmp_path / "net.json")
    assert not is_weights_file(tmp_path / "answers.json")
    assert not is_weights_file(tmp_path / "missing.npz")
