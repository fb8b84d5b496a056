"""Keras 3 in double precision, with the loss written as ours and joined as ours."""

from core.export.libraries.in_python.script import PythonParts, python_script
from core.export.libraries.library import Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.script_parts import rate_at_state
from core.network.activations import Activation, LeakyReLU, Sigmoid
from core.network.network import BiasKind
from core.network.optimizers import Momentum
from core.setup.setup import Setup

_VERSION = "3.15.1"
_LOSSES = {
    "squared_error": "keras.ops.sum((p - t) ** 2, axis=-1)",
    "half_squared_error": "keras.ops.sum((p - t) ** 2, axis=-1) / 2",
    # Not keras.ops.mean, which takes the mean in float32 whatever is asked for.
    "mean_squared_error": "keras.ops.sum((p - t) ** 2, axis=-1) / OUTPUTS",
    "cross_entropy": "-keras.ops.sum(t * keras.ops.log(p), axis=-1)",
    "binary_cross_entropy": "-keras.ops.sum(t * keras.ops.log(p) + (1 - t) * keras.ops.log(1 - p), axis=-1)",
}
_IMPORTS = """import json
import os

os.environ["KERAS_BACKEND"] = "jax"  # on PyTorch it multiplies in float32 whatever is asked for
import jax

jax.config.update("jax_enable_x64", True)
import keras
import numpy as np

keras.config.set_floatx("float64")
"""


def _activation(activation: Activation) -> str:
    match activation:
        case Sigmoid(scale=scale) if scale != 1.0:
            return f"lambda z: keras.ops.sigmoid({scale!r} * z)"
        case LeakyReLU(slope=slope):
            return f"lambda z: keras.ops.where(z > 0, z, {slope!r} * z)"
    return {"identity": '"linear"'}.get(activation.name, f'"{activation.name}"')


def _script(setup: Setup, iterations: int, every: int) -> str:
    objective, optimizer = setup.objective, setup.optimizer
    penalty = ""
    if objective.l1 or objective.l2:
        penalty = f", kernel_regularizer=keras.regularizers.L1L2({objective.l1!r}, {objective.l2 / 2!r})"
    layers = [
        f"    keras.layers.Dense({layer.size}, {_activation(layer.activation)}"
        f"{', use_bias=False' if layer.bias is BiasKind.ABSENT else ''}{penalty}),"
        for layer in setup.network.layers
    ]
    momentum = ""
    if isinstance(optimizer, Momentum):
        momentum = f", momentum={optimizer.momentum!r}, nesterov={optimizer.nesterov!r}"
    made = [
        "class Error(keras.losses.Loss):",
        "    def call(self, t, p):  # of each sample",
        f"        return {_LOSSES[objective.loss.name].replace('OUTPUTS', str(setup.network.outputs))}",
        "",
        "",
        "network = keras.Sequential([",
        f"    keras.Input(({setup.network.inputs},)),",
        *layers,
        "])",
        "for layer, matrix, vector in zip(network.layers, weights, biases):",
        "    layer.set_weights([matrix, vector] if layer.use_bias else [matrix])",
        f"optimizer = keras.optimizers.SGD({setup.learning_rate!r}{momentum})",
        "network.compile(optimizer, loss=Error(reduction="
        + ('"sum"' if objective.reduction == "sum" else '"sum_over_batch_size"')
        + "))",
    ]
    trained = ["network.train_on_batch(inputs[rows], targets[rows])"]
    if not setup.schedule.is_constant:
        rate = rate_at_state(setup).replace("state", "iteration")
        trained.insert(0, f"network.optimizer.learning_rate = {rate}")
    parts = PythonParts(
        imports="" if setup.schedule.is_constant else "import math\n",
        made=made,
        outputs="keras.ops.convert_to_numpy(network(inputs[rows]))",
        weights="[layer.get_weights()[0] for layer in network.layers]",
        biases="[layer.get_weights()[1] if layer.use_bias else [] for layer in network.layers]",
        trained=trained,
        before=_IMPORTS,
    )
    return python_script(setup, iterations, every, f"Keras {_VERSION}", parts)


_ALL = frozenset(_LOSSES)
KERAS = Library(
    name="keras",
    title="Keras 3",
    version=_VERSION,
    language=Language.PYTHON,
    needs=f"python -m pip install keras=={_VERSION} jax",
    modules=("numpy", "keras", "jax"),
    precision=1e-12,
    abilities=Abilities(
        losses=dict.fromkeys(("identity", "relu", "leaky_relu", "sigmoid", "softmax", "tanh"), _ALL),
        hidden=frozenset({"identity", "relu", "leaky_relu", "sigmoid", "tanh"}),
        options=True,
        biases=frozenset({BiasKind.TRAINED, BiasKind.ABSENT}),
        optimizers=frozenset({"sgd", "momentum"}),
        schedules=True,
        l2=True,
        l1=True,
        shuffled=True,
    ),
    write=_script,
    otherwise=(Otherwise.KERAS_FLOATS(), Otherwise.KERAS_MEAN(), Otherwise.KERAS_EPSILON()),
    found=HowFound.RUN(),
)
