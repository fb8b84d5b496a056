"""TensorFlow.js: gradients found by itself, in float32."""

from core.export.libraries.in_javascript.script import JavaScriptParts, javascript_script
from core.export.libraries.library import ALL_BIASES, Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.network.activations import Activation, LeakyReLU, Sigmoid
from core.network.network import BiasKind
from core.network.optimizers import Momentum
from core.setup.setup import Setup

_VERSION = "4.22.0"
_LOSSES = {
    "squared_error": "p.sub(t).square().sum(1)",
    "half_squared_error": "p.sub(t).square().sum(1).div(2)",
    "mean_squared_error": "p.sub(t).square().mean(1)",
    "cross_entropy": "t.mul(p.log()).sum(1).neg()",
    "binary_cross_entropy": "t.mul(p.log()).add(tf.sub(1, t).mul(tf.sub(1, p).log())).sum(1).neg()",
}


def _activated(activation: Activation) -> str:
    match activation:
        case Sigmoid(scale=scale):
            return f".mul({scale!r}).sigmoid()" if scale != 1.0 else ".sigmoid()"
        case LeakyReLU(slope=slope):
            return f".leakyRelu({slope!r})"
    return "" if activation.name == "identity" else f".{activation.name}()"


def _script(setup: Setup, iterations: int, every: int) -> str:
    layers, optimizer = setup.network.layers, setup.optimizer
    made_by = f"tf.train.sgd({setup.learning_rate!r})"
    if isinstance(optimizer, Momentum):
        nesterov = "true" if optimizer.nesterov else "false"
        made_by = f"tf.train.momentum({setup.learning_rate!r}, {optimizer.momentum!r}, {nesterov})"
    passes = [
        f"  a = a.matMul(W[{index}])"
        f"{'' if layer.bias is BiasKind.ABSENT else f'.add(b[{index}])'}{_activated(layer.activation)};"
        for index, layer in enumerate(layers)
    ]
    trained = [str(layer.bias is BiasKind.TRAINED).lower() for layer in layers]
    joined = "mean()" if setup.objective.reduction == "mean" else "sum()"
    made = [
        "const W = weights.map((matrix) => tf.variable(tf.tensor2d(matrix)));",
        f"const isTrained = [{', '.join(trained)}];",
        "const b = biases.map((vector, l) => (vector.length ? tf.variable(tf.tensor1d(vector), isTrained[l]) : null));",
        f"const optimizer = {made_by};",
        "",
        "function forward(a) {",
        *passes,
        "  return a;",
        "}",
        "",
        "function objective(rows) {",
        "  const p = forward(tf.tensor2d(rows.map((row) => inputs[row])));",
        "  const t = tf.tensor2d(rows.map((row) => targets[row]));",
        f"  return {_LOSSES[setup.objective.loss.name]}.{joined};",
        "}",
    ]
    parts = JavaScriptParts(
        loaded="const tf = require('@tensorflow/tfjs');\n",
        made=made,
        outputs="tf.tidy(() => forward(tf.tensor2d(rows.map((row) => inputs[row]))).arraySync())",
        weights="W.map((matrix) => matrix.arraySync())",
        biases="b.map((vector) => (vector ? vector.arraySync() : []))",
        trained=["optimizer.minimize(() => objective(rows));"],
    )
    return javascript_script(setup, iterations, every, f"TensorFlow.js {_VERSION}", parts)


_ALL = frozenset(_LOSSES)
TENSORFLOW_JS = Library(
    name="tensorflow.js",
    title="TensorFlow.js",
    version=_VERSION,
    language=Language.JAVASCRIPT,
    needs=f"npm install @tensorflow/tfjs@{_VERSION}",
    precision=1e-5,
    abilities=Abilities(
        losses=dict.fromkeys(("identity", "leaky_relu", "relu", "sigmoid", "softmax", "tanh"), _ALL),
        hidden=frozenset({"identity", "leaky_relu", "relu", "sigmoid", "tanh"}),
        options=True,
        biases=ALL_BIASES,
        optimizers=frozenset({"sgd", "momentum"}),
    ),
    write=_script,
    otherwise=(Otherwise.TFJS_FLOATS(), Otherwise.TFJS_MEAN(), Otherwise.TFJS_LOG()),
    found=HowFound.RUN(),
)
