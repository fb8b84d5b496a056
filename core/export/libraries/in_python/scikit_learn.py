"""scikit-learn's MLPRegressor and MLPClassifier, one update a call of partial_fit."""

from core.export.libraries.in_python.script import PythonParts, python_script
from core.export.libraries.library import Abilities, Joining, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.libraries.obstacles import SQUARED, half_steps, rows_a_batch
from core.network.optimizers import Momentum
from core.setup.setup import Setup

_VERSION = "1.9.1"
_ACTIVATIONS = {"sigmoid": "logistic", "tanh": "tanh", "relu": "relu", "identity": "identity"}


def _script(setup: Setup, iterations: int, every: int) -> str:
    optimizer, layers = setup.optimizer, setup.network.layers
    momentum = optimizer.momentum if isinstance(optimizer, Momentum) else 0.0
    nesterov = isinstance(optimizer, Momentum) and optimizer.nesterov
    hidden = layers[0].activation.name if len(layers) > 1 else "identity"
    output, outputs = layers[-1].activation.name, layers[-1].size
    kind, answers, targets, classes = "MLPRegressor", "predict", "targets[rows]", ""
    shape = ".reshape(-1, 1)" if outputs == 1 else ""
    if output != "identity":
        kind, answers, classes = "MLPClassifier", "predict_proba", f", classes=np.arange({max(outputs, 2)})"
        if output == "softmax":
            targets = "targets[rows].argmax(axis=1)"
        elif outputs == 1:
            targets, shape = "targets[rows, 0]", "[:, 1:]"
    elif outputs == 1:
        targets = "targets[rows, 0]"
    rate = setup.learning_rate * half_steps(setup)
    made = [
        f"network = {kind}(",
        f"    hidden_layer_sizes={tuple(layer.size for layer in layers[:-1])!r},",
        f'    activation="{_ACTIVATIONS[hidden]}",',
        '    solver="sgd",',
        f"    learning_rate_init={rate!r},",
        f"    momentum={momentum!r},",
        f"    nesterovs_momentum={nesterov!r},",
        f"    alpha={setup.objective.l2 * rows_a_batch(setup)!r},  # which it divides by the samples of a batch",
        "    shuffle=False,",
        f"    batch_size={rows_a_batch(setup)},",
        ")",
        "rows = rows_of(0)",
        f"network.partial_fit(inputs[rows], {targets}{classes})  # makes it; what it learnt is overwritten",
        "for own, given in zip(network.coefs_ + network.intercepts_, weights + biases):",
        "    own[...] = given  # in place: its optimizer has these arrays",
        "for velocity in network._optimizer.velocities:",
        "    velocity[...] = 0.0",
    ]
    parts = PythonParts(
        imports="from sklearn.neural_network import " + kind + "\n",
        made=made,
        outputs=f"network.{answers}(inputs[rows]){shape}",
        weights="network.coefs_",
        biases="network.intercepts_",
        trained=[f"network.partial_fit(inputs[rows], {targets})"],
    )
    return python_script(setup, iterations, every, f"scikit-learn {_VERSION}", parts)


SCIKIT_LEARN = Library(
    name="scikit-learn",
    title="scikit-learn",
    version=_VERSION,
    language=Language.PYTHON,
    needs=f"python -m pip install scikit-learn=={_VERSION}",
    modules=("numpy", "sklearn"),
    precision=1e-12,
    abilities=Abilities(
        losses={
            "identity": SQUARED,
            "softmax": frozenset({"cross_entropy"}),
            "sigmoid": frozenset({"binary_cross_entropy"}),
        },
        hidden=frozenset(_ACTIVATIONS),
        one_activation=True,
        joining=Joining.MEAN,
        optimizers=frozenset({"sgd", "momentum"}),
        l2=True,
        shuffled=True,
        two_classes_are_one=True,
        l2_of_equal_batches=True,
        classes=frozenset({"softmax", "sigmoid"}),
    ),
    write=_script,
    otherwise=(Otherwise.SKLEARN_MOMENTUM(), Otherwise.SKLEARN_PENALTY(), Otherwise.SKLEARN_TOLD()),
    found=HowFound.RUN(),
)
