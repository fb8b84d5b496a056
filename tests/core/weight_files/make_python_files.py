"""Makes the files of PyTorch, Keras and ONNX that the tests read, and what each of these networks gives.

Run with a Python that has torch, keras, h5py, safetensors, onnx and onnxscript; README.md beside the files says which
versions made those that are there:

    KERAS_BACKEND=torch python tests/core/weight_files/make_python_files.py tests/core/weight_files/files
"""

import copy
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "torch")
import keras
import numpy as np
import onnx
import torch
from safetensors.torch import save_file
from torch import nn

TO = Path(sys.argv[1])
INPUTS = np.random.default_rng(17).uniform(-2.0, 2.0, (5, 3)).astype(np.float32)
GIVES: dict[str, dict[str, object]] = {}


class OwnOrder(nn.Module):
    """Its names sort as hidden, inner, outer, and it goes inner, hidden, outer."""

    def __init__(self) -> None:
        super().__init__()
        self.inner, self.hidden, self.outer = nn.Linear(3, 5), nn.Linear(5, 4), nn.Linear(4, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.outer(torch.tanh(self.hidden(torch.tanh(self.inner(x)))))


def note(
    name: str, library: str, outputs: np.ndarray, activations: list[str] | None, inputs: np.ndarray = INPUTS
) -> None:
    GIVES[name] = {
        "library": library,
        "inputs": inputs.astype(float).tolist(),
        "outputs": np.asarray(outputs, float).tolist(),
        "activations": activations,  # what the file doesn't tell, or None
    }


def of_torch() -> None:
    library = f"PyTorch {torch.__version__.split('+')[0]}"
    torch.manual_seed(17)
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Dropout(0.2), nn.Linear(4, 2), nn.Softmax(dim=1)).eval()
    x, state = torch.from_numpy(INPUTS), copy.deepcopy(model.state_dict())
    gives, kinds = model(x).detach().numpy(), ["relu", "softmax"]
    save_file(state, TO / "torch.safetensors")
    np.savez(TO / "torch.npz", **{name: value.numpy() for name, value in state.items()})
    torch.save(state, TO / "torch.pt")
    for name in ("torch.safetensors", "torch.npz"):
        note(name, library, gives, kinds)
    for kind, dtype in (("float16", torch.float16), ("bfloat16", torch.bfloat16)):
        short = {name: value.to(dtype) for name, value in state.items()}
        save_file(short, TO / f"torch-{kind}.safetensors")
        model.load_state_dict({name: value.float() for name, value in short.items()})
        note(f"torch-{kind}.safetensors", library, model(x).detach().numpy(), kinds)
    model.load_state_dict(state)
    own = OwnOrder().eval()
    save_file(own.state_dict(), TO / "torch-own-names.safetensors")
    note("torch-own-names.safetensors", library, own(x).detach().numpy(), ["tanh", "tanh", "identity"])
    torch.onnx.export(model, (x,), TO / "torch-dynamo-false.onnx", dynamo=False)
    note("torch-dynamo-false.onnx", library, gives, None)
    model = nn.Sequential(nn.Linear(3, 4), nn.LeakyReLU(0.1), nn.Linear(4, 2, bias=False), nn.Sigmoid()).eval()
    torch.onnx.export(model, (x,), TO / "torch.onnx")
    note("torch.onnx", library, model(x).detach().numpy(), None)
    (TO / "torch.onnx.data").unlink(missing_ok=True)  # empty: its numbers stand in the model
    model = nn.Sequential(nn.Linear(3, 80), nn.Tanh(), nn.Linear(80, 2)).eval()
    torch.onnx.export(model, (x,), TO / "torch-two-files.onnx")
    note("torch-two-files.onnx", library, model(x).detach().numpy(), None)
    save_file(nn.Sequential(nn.Conv2d(1, 2, 2), nn.Linear(2, 1)).state_dict(), TO / "torch-convolution.safetensors")
    save_file(nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)).state_dict(), TO / "torch-batch-norm.safetensors")
    save_file(nn.LSTM(2, 2).state_dict(), TO / "torch-lstm.safetensors")


def of_keras() -> None:
    library = f"Keras {keras.__version__}"
    keras.utils.set_random_seed(17)
    dense, layers = keras.layers.Dense, keras.layers
    model = keras.Sequential([keras.Input((3,)), dense(4, activation="tanh", name="zuerst"), layers.Dropout(0.2),
                              dense(2, name="dann"), layers.Softmax()])  # fmt: skip
    model.compile("sgd", "categorical_crossentropy")
    model.fit(INPUTS, np.eye(2)[[0, 1, 0, 1, 0]], verbose=0)
    gives = model.predict(INPUTS, verbose=0)
    model.save(TO / "keras.keras")
    model.save_weights(TO / "keras.weights.h5")
    model.save(TO / "keras.h5")
    note("keras.keras", library, gives, None)
    note("keras.weights.h5", library, gives, ["tanh", "softmax"])
    note("keras.h5", library, gives, None)
    inputs = keras.Input((3,))
    hidden = dense(3, use_bias=False, activation="leaky_relu")(inputs)
    outputs = layers.LeakyReLU()(dense(2)(layers.ReLU()(dense(3)(hidden))))
    model = keras.Model(inputs, outputs)
    model.save(TO / "keras-functional.keras")
    note("keras-functional.keras", library, model.predict(INPUTS, verbose=0), None)
    model = keras.Sequential([keras.Input((3,)), *(dense(3, use_bias=False) for _ in range(11))])
    model.save_weights(TO / "keras-eleven.weights.h5")
    note("keras-eleven.weights.h5", library, model.predict(INPUTS, verbose=0), ["identity"] * 11)
    branched = keras.Model(inputs, layers.Add()([dense(3)(inputs), inputs]))
    branched.save(TO / "keras-branched.keras")
    keras.Sequential([keras.Input((2, 2, 1)), layers.Conv2D(1, 2), layers.Flatten(), dense(1)]).save(
        TO / "keras-convolution.keras"
    )
    model = keras.Sequential([keras.Input((3,)), dense(4, activation="sigmoid"), dense(2, activation="softmax")])
    gives = model.predict(INPUTS, verbose=0)
    model.export(TO / "keras.onnx", format="onnx", verbose=False)
    note("keras.onnx", library, gives, None)


def of_onnx() -> None:
    """MatMul and Add, as exporters write that know no Gemm; the weights turned round by a node of the graph."""
    random, make, array = np.random.default_rng(17), onnx.helper, onnx.numpy_helper.from_array
    first, second = random.normal(size=(3, 4)).astype(np.float32), random.normal(size=(2, 4)).astype(np.float32)
    biases = random.normal(size=(1, 4)).astype(np.float32)
    nodes = [
        make.make_node("MatMul", ["x", "first"], ["a"]),
        make.make_node("Add", ["b", "a"], ["c"]),
        make.make_node("Tanh", ["c"], ["d"]),
        make.make_node("Transpose", ["second"], ["e"], perm=[1, 0]),
        make.make_node("MatMul", ["d", "e"], ["y"]),
    ]
    kind = onnx.TensorProto.FLOAT
    graph = make.make_graph(
        nodes, "matmul", [make.make_tensor_value_info("x", kind, ["n", 3])], [make.make_tensor_value_info("y", kind, ["n", 2])],
        [array(first, "first"), array(second, "second"), array(biases, "b")],
    )  # fmt: skip
    model = make.make_model(graph, opset_imports=[make.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, TO / "matmul.onnx")
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString())
    note(
        "matmul.onnx",
        f"onnx {onnx.__version__}, onnxruntime {onnxruntime.__version__}",
        session.run(None, {"x": INPUTS})[0],
        None,
    )


of_torch()
of_keras()
of_onnx()
(TO / "python.json").write_text(json.dumps(GIVES, indent=1) + "\n")
