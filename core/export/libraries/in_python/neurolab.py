"""neurolab's newff with train_gd: one update is two of its epochs."""

from core.export.libraries.in_python.script import PythonParts, python_script
from core.export.libraries.library import Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.libraries.obstacles import SQUARED, half_steps, has_equal_batches, rows_a_batch
from core.setup.setup import Setup

_VERSION = "0.3.5"
_ACTIVATIONS = {"sigmoid": "LogSig", "tanh": "TanSig", "identity": "PureLin"}


def _script(setup: Setup, iterations: int, every: int) -> str:
    layers = setup.network.layers
    rate = repr(setup.learning_rate * half_steps(setup))
    if setup.objective.reduction == "mean" and rows_a_batch(setup) > 1:
        alike = has_equal_batches(setup)
        rate = repr(setup.learning_rate * half_steps(setup) / rows_a_batch(setup)) if alike else f"{rate} / len(rows)"
    functions = ", ".join(f"neurolab.trans.{_ACTIVATIONS[layer.activation.name]}()" for layer in layers)
    made = [
        "network = neurolab.net.newff(",
        f"    [[-1.0, 1.0]] * {setup.network.inputs},  # by which it draws a start, which is overwritten",
        f"    {[layer.size for layer in layers]!r},",
        f"    [{functions}],",
        ")",
        "for layer, matrix, vector in zip(network.layers, weights, biases):",
        '    layer.np["w"][...] = matrix.T',
        '    layer.np["b"][...] = vector',
        "network.trainf = neurolab.train.train_gd",
    ]
    # What it calls two epochs is one update: it stops before the last one's.
    trained = [f"network.train(inputs[rows], targets[rows], epochs=2, show=0, goal=0, lr={rate})"]
    parts = PythonParts(
        imports="import neurolab\n",
        made=made,
        outputs="network.sim(inputs[rows])",
        weights='[layer.np["w"].T for layer in network.layers]',
        biases='[layer.np["b"] for layer in network.layers]',
        trained=trained,
    )
    return python_script(setup, iterations, every, f"neurolab {_VERSION}", parts)


NEUROLAB = Library(
    name="neurolab",
    title="neurolab",
    version=_VERSION,
    language=Language.PYTHON,
    needs=f"python -m pip install neurolab=={_VERSION}",
    modules=("numpy", "neurolab"),
    precision=1e-12,
    abilities=Abilities(
        losses=dict.fromkeys(_ACTIVATIONS, SQUARED),
        hidden=frozenset(_ACTIVATIONS),
        shuffled=True,
    ),
    write=_script,
    otherwise=(Otherwise.NEUROLAB_EPOCHS(), Otherwise.NEUROLAB_LOSS(), Otherwise.NEUROLAB_MOMENTUM()),
    found=HowFound.RUN(),
)
