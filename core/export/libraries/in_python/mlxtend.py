"""mlxtend's MultiLayerPerceptron, one update a call of fit that goes on."""

from core.export.libraries.in_python.script import PythonParts, python_script
from core.export.libraries.library import Abilities, Joining, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.setup.setup import Setup

_VERSION = "0.25.0"


def _script(setup: Setup, iterations: int, every: int) -> str:
    made = [
        "network = MultiLayerPerceptron(",
        f"    eta={setup.learning_rate!r},",
        "    epochs=1,",
        f"    hidden_layers=[{setup.network.layers[0].size}],",
        f"    n_classes={setup.network.outputs},",
        "    momentum=0.0,",
        "    l1=0.0,",
        f"    l2={setup.objective.l2!r},",
        "    minibatches=1,",
        "    random_seed=0,",
        ")",
        "labels = targets.argmax(axis=1)",
        "network.fit(inputs, labels)  # makes it; what it learnt is overwritten",
        'for layer, matrix, vector in zip(("1", "out"), weights, biases):',
        "    network.w_[layer][...] = matrix",
        "    network.b_[layer][...] = vector",
    ]
    parts = PythonParts(
        imports="from mlxtend.classifier import MultiLayerPerceptron\n",
        made=made,
        # Not predict_proba, which takes the softmax twice.
        outputs="network._feedforward(inputs[rows])[-1]",
        weights='[network.w_["1"], network.w_["out"]]',
        biases='[network.b_["1"], network.b_["out"]]',
        trained=["network.fit(inputs[rows], labels[rows], init_params=False)"],
    )
    return python_script(setup, iterations, every, f"mlxtend {_VERSION}", parts)


MLXTEND = Library(
    name="mlxtend",
    title="mlxtend",
    version=_VERSION,
    language=Language.PYTHON,
    needs=f"python -m pip install mlxtend=={_VERSION}",
    modules=("numpy", "mlxtend"),
    precision=1e-12,
    abilities=Abilities(
        losses={"softmax": frozenset({"cross_entropy"})},
        hidden=frozenset({"sigmoid"}),
        fewest_hidden=1,
        most_hidden=1,
        joining=Joining.SUM,
        l2=True,
        shuffled=True,
        classes=frozenset({"softmax"}),
    ),
    write=_script,
    otherwise=(Otherwise.MLXTEND_SUM(), Otherwise.MLXTEND_COST(), Otherwise.MLXTEND_MOMENTUM()),
    found=HowFound.RUN(),
)
