"""Weights read and written on the command line."""

import json

import numpy as np
import pytest

from core.setup.setup import open_setup
from tests.core.weight_files.reference_files import FILES


def test_a_file_is_told_in_sentences_and_as_a_table(call):
    status, out, err = call("weights", "read", FILES / "keras.keras")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "keras.keras: Keras. A 3-4-2 network; parameters: 26."
    assert "Weights stand there as (fan-in, fan-out), as here." in lines
    assert "The layer dropout (Dropout) works in training only, and is left out." in lines
    assert lines[-2].split() == ["1", "3", "×", "4", "4", "tanh", "zuerst"]
    assert lines[-1].split() == ["2", "4", "×", "2", "2", "softmax", "dann"]


def test_as_json_it_has_all_numbers(call):
    status, out, _ = call("weights", "read", FILES / "torch.safetensors", "--json")
    answer = json.loads(out)
    with np.load(FILES / "torch.npz") as arrays:
        np.testing.assert_array_equal(answer["weights"][0], arrays["0.weight"].T)
    assert (status, answer["format"], answer["sizes"]) == (0, "safetensors", [3, 4, 2])
    assert answer["activations"] == [None, None]


def test_put_into_a_scenario_they_are_its_start(call, tmp_path):
    path = tmp_path / "mine.toml"
    status, out, err = call("weights", "read", FILES / "brain-2-tanh.json", "--into", "psi-2-3-3-2", "--out", path)
    assert (status, err) == (0, "")
    assert "The open network's hidden layers become those of the file: 2-3-2-2 in place of 2-3-3-2." in out
    setup = open_setup(path)
    saved = json.loads((FILES / "brain-2-tanh.json").read_text())
    np.testing.assert_array_equal(setup.network.weights(setup.start)[0].T, saved["layers"][1]["weights"])


@pytest.mark.parametrize("name", ["w.npz", "w.safetensors", "w.keras", "w.weights.h5", "w.onnx"])
def test_a_trained_state_is_written_and_read_into_the_scenario_again(call, tmp_path, name):
    path = tmp_path / name
    status, out, _ = call("weights", "write", "moons-2-3-2", "--iteration", 50, "--to", path)
    assert status == 0
    assert "the weights of iteration 50" in out.splitlines()[0]
    trained = json.loads(call("run", "moons-2-3-2", "--iterations", 50, "--json")[1])
    answer = json.loads(call("weights", "read", path, "--into", "moons-2-3-2", "--json")[1])
    assert answer["activations"] == ["tanh", "softmax"]
    for found, wanted in zip(answer["weights"], trained["weights"], strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-6)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("read", "{files}/torch.pt"), "is a pickle, which can run any program when it is read"),
        (("read", "{files}/torch.npz", "--into", "gad-10-2-1"), "it can only be a new network"),
        (("read", "{files}/torch.npz", "--out", "{here}/x.toml"), "--out needs --into SCENARIO"),
        (("read", "{here}/none.npz"), "there is no such file"),
        (("write", "gad-3-2-1", "--to", "{here}/x.foo"), "its ending is none of .npz, .safetensors"),
        (("write", "moons-2-3-2", "--to", "{here}/x.net"), "has no softmax"),
        (("write", "gad-3-2-1", "--to", "{here}/no/x.npz"), "can't be written"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(call, tmp_path, words, said):
    status, out, err = call("weights", *(word.format(files=FILES, here=tmp_path) for word in words))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and said in err
    assert list(tmp_path.iterdir()) == []


def test_the_kind_is_asked_for_where_the_ending_does_not_say_it(call, tmp_path):
    path = tmp_path / "weights"
    assert call("weights", "write", "gad-3-2-1", "--to", path, "--as", "torch-npz")[0] == 0
    with np.load(path) as arrays:
        assert arrays["0.weight"].shape == (2, 3)
