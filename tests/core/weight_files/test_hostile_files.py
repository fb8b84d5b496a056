"""Files that are damaged, or made to do harm: one sentence each, nothing unpickled, no room made, no traceback."""

import io
import json
import pickle
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import onnx
import pytest

from core.base.errors import ScenarioError
from core.weight_files.formats import read_weights
from tests.core.weight_files.reference_files import FILES

TRAP: list[str] = []


class Trap:
    """Says that it was unpickled."""

    def __reduce__(self) -> Any:
        return TRAP.append, ("unpickled",)


def refused(path: Path) -> str:
    with pytest.raises(ScenarioError) as fault:
        read_weights(path)
    assert TRAP == []
    said = str(fault.value)
    assert "\n" not in said and said.startswith(str(path))
    return said.removeprefix(f"{path}: ")


def npz(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(f"{name}.npy", content)
    return path


def npy(header: str, data: bytes = b"") -> bytes:
    text = header.encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text + data


@pytest.mark.parametrize("name", ["net.pt", "net.pth", "net.npz", "net.pkl", "net.h5", "net.safetensors"])
def test_a_pickle_is_known_by_its_bytes_whatever_it_is_called(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(pickle.dumps({"W1": Trap()}))
    said = refused(path)
    assert "is a pickle, which can run any program when it is read" in said
    assert (
        f'open("{name}", "rb")' in said if name.endswith(".pkl") else f'torch.load("{name}", weights_only=True)' in said
    )


def test_an_archive_of_torch_is_known_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "renamed.npz"
    path.write_bytes((FILES / "torch.pt").read_bytes())
    assert 'save_file(torch.load("renamed.npz", weights_only=True), "renamed.safetensors")' in refused(path)


def test_objects_within_an_npz_are_not_unpickled(tmp_path: Path) -> None:
    file = io.BytesIO()
    np.save(file, np.array([Trap()], object), allow_pickle=True)
    said = refused(npz(tmp_path / "x.npz", W1=file.getvalue()))
    assert said == "W1: " + said.removeprefix("W1: ")
    assert "holds Python objects: a pickle" in said


def test_no_room_is_made_for_what_is_only_announced(tmp_path: Path) -> None:
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000, 1000000)}"
    assert refused(npz(tmp_path / "x.npz", W1=npy(header))).startswith("W1: is damaged, or holds no array")


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.weight_files.file_bytes.LARGEST", 2 << 20)
    path = npz(tmp_path / "x.npz", **{f"W{number}": b"\0" * (1 << 20) for number in range(3)})
    assert path.stat().st_size < 1 << 13
    assert refused(path) == "would be larger than 2 MB when it is unpacked"


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_no_number_is_refused(bad: float, tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", W1=np.array([[1.0, bad]]))
    assert refused(tmp_path / "x.npz") == "W1: holds NaN or infinity"
    network = {"sizes": [1, 1], "layers": [{}, {"weights": [[bad]], "biases": [0]}], "trainOpts": {}}
    (tmp_path / "x.json").write_text(json.dumps(network))
    assert refused(tmp_path / "x.json") == "layers[1]: holds NaN or infinity"


def test_a_link_into_another_file_is_not_followed(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "secret.h5", "w") as secret:
        secret["vars/0"] = np.ones((2, 2))
    with h5py.File(tmp_path / "x.weights.h5", "w") as file:
        file["layers/dense"] = h5py.ExternalLink("secret.h5", "/")
    assert refused(tmp_path / "x.weights.h5") == "layers/dense: leads elsewhere, where nothing is read"


def test_numbers_of_an_onnx_are_taken_from_its_own_folder_alone(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    for name in ("torch-two-files.onnx", "torch-two-files.onnx.data"):
        (inner / name).write_bytes((FILES / name).read_bytes())
    read_weights(inner / "torch-two-files.onnx")
    model = onnx.load(inner / "torch-two-files.onnx", load_external_data=False)
    for tensor in model.graph.initializer:
        for entry in tensor.external_data:
            if entry.key == "location":
                entry.value = "../torch-two-files.onnx.data"
    (tmp_path / "torch-two-files.onnx.data").write_bytes((FILES / "torch-two-files.onnx.data").read_bytes())
    (inner / "out.onnx").write_bytes(model.SerializeToString())
    assert 'the file "../torch-two-files.onnx.data", which is not beside it' in refused(inner / "out.onnx")
    (inner / "torch-two-files.onnx.data").unlink()
    assert 'the file "torch-two-files.onnx.data", which is not beside it' in refused(inner / "torch-two-files.onnx")


@pytest.mark.parametrize("name", ["x.npz", "x.safetensors", "x.keras", "x.weights.h5", "x.onnx", "x.json", "x.net"])
def test_what_is_none_of_its_kind_is_said_to_be_none(name: str, tmp_path: Path) -> None:
    for content in (b"", b"hello", b"\0" * 100, b"PK\x03\x04" + b"x" * 50, b"{}", b"[1, 2]", b"FANN_FLO_2.1\n"):
        (tmp_path / name).write_bytes(content)
        refused(tmp_path / name)


@pytest.mark.slow
@pytest.mark.parametrize("source", sorted(path.name for path in FILES.iterdir() if path.suffix not in (".md", ".data")))
def test_a_damaged_file_is_refused_or_read_and_never_ends_in_a_traceback(source: str, tmp_path: Path) -> None:
    content, random = (FILES / source).read_bytes(), np.random.default_rng(7)
    path = tmp_path / source
    for attempt in range(40):
        spoilt = bytearray(content)
        if attempt % 2:
            del spoilt[int(random.integers(len(spoilt))) :]
        else:
            for place in random.integers(len(spoilt), size=4):
                spoilt[int(place)] = int(random.integers(256))
        path.write_bytes(bytes(spoilt))
        with suppress(ScenarioError):
            read_weights(path)


def gemm(**attributes: Any) -> Any:
    return onnx.helper.make_node("Gemm", ["x", "W"], ["y"], "layer", **attributes)


def test_what_a_graph_of_onnx_says_against_its_own_format_is_refused(tmp_path: Path) -> None:
    make, path = onnx.helper, tmp_path / "x.onnx"
    weights = onnx.numpy_helper.from_array(np.ones((2, 2), np.float32), "W")
    ends = [make.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, 2]) for name in "xy"]
    kind = "its attribute {} is not of the kind that ONNX has it of"
    referred = gemm(alpha=1.0)
    referred.attribute[0].ref_attr_name = "another"
    for node, why in (
        (gemm(alpha="much"), kind.format("alpha")),
        (gemm(alpha=[1.0, 2.0]), kind.format("alpha")),
        (gemm(transB=1.0), kind.format("transB")),
        (referred, kind.format("alpha")),
        (make.make_node("LeakyRelu", ["x"], ["y"], "layer", alpha=[0.1]), kind.format("alpha")),
        (make.make_node("Transpose", ["W"], ["y"], "layer", perm=1), kind.format("perm")),
        (make.make_node("Constant", [], ["y"], "layer", value=1), kind.format("value")),
        (make.make_node("Gemm", ["x", "x"], ["y"], "layer"), "is not what comes in times a matrix of weights"),
        (make.make_node("MatMul", ["x"], ["y"], "layer"), "is not what comes in times a matrix of weights"),
        (make.make_node("Gemm", ["x", "W"], [], "layer"), "the model is no plain chain"),
        (make.make_node("Transpose", [], ["y"], "layer"), "the model is no plain chain"),
    ):
        graph = make.make_graph([node], "g", ends[:1], ends[1:], [weights])
        path.write_bytes(make.make_model(graph).SerializeToString())
        assert refused(path).startswith(f"layer: {why}")


@pytest.mark.parametrize("config", [1.5, "dense", [], None])
def test_a_layer_that_a_keras_model_does_not_describe_is_refused(config: object, tmp_path: Path) -> None:
    layer = {"class_name": "Dense", "name": "dense", "config": config, "inbound_nodes": []}
    for kind in ("Sequential", "Functional"):
        described = {"class_name": kind, "config": {"layers": [layer]}}
        with zipfile.ZipFile(tmp_path / "x.keras", "w") as file:
            file.writestr("config.json", json.dumps(described))
        assert refused(tmp_path / "x.keras") == "config: is no Keras file, or none of a network"


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("e-01)", "e-01", 'neurons: "(3, 3, 5.00000000000000000000e-01" is nothing that can stand there'),
        ("(0, 0, 0.0", "(0, 0, 0,0", "is nothing that can stand there; numbers have a decimal point"),
        ("layer_sizes=3 4 5 3", "layer_sizes=3 4 5 4", "neurons: has 15 neurons; its layer_sizes make 16"),
        ("layer_sizes=3 4 5 3", "layer_sizes=3", 'layer_sizes: "3" are no sizes of at least two layers'),
        ("scale_included=0", "scale_included=1", "scale_included: the network scales its inputs"),
        ("FANN_FLO_2.1", "FANN_FLO_1.1", "has version 1.1 of the format"),
        ("(3, 3, ", "(4, 3, ", "connections: has "),
        ("5.00000000000000000000e-01)", "nan)", "layer_sizes[1]: "),
    ],
)
def test_what_is_wrong_in_a_file_of_fann_is_named(before: str, after: str, why: str, tmp_path: Path) -> None:
    text = (FILES / "fann-linear.net").read_text()
    assert before in text
    (tmp_path / "x.net").write_text(text.replace(before, after, 1))
    assert why in refused(tmp_path / "x.net")


def test_a_saved_model_and_what_is_not_there_are_said(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "saved_model.pb").touch()
    assert "SavedModel" in refused(folder)
    assert refused(tmp_path / "x.npz") == "there is no such file"
    (tmp_path / "x.xyz").write_bytes(b"1")
    assert refused(tmp_path / "x.xyz").startswith("is none of the kinds that weights are read from: .npz, ")


def test_a_package_that_is_not_installed_is_named_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "h5py", None)
    path = tmp_path / "keras.h5"
    path.write_bytes((FILES / "keras.h5").read_bytes())
    assert refused(path) == "such files need the package h5py, which is not installed: python -m pip install h5py"
