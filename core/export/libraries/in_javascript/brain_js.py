"""brain.js, one update a call of train; its weights are float32."""

from core.export.libraries.in_javascript.script import JavaScriptParts, javascript_script
from core.export.libraries.library import Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.libraries.obstacles import SQUARED, half_steps
from core.setup.setup import Setup

_VERSION = "1.6.1"


def _script(setup: Setup, iterations: int, every: int) -> str:
    layers = setup.network.layers
    made = [
        "const network = new brain.NeuralNetwork({",
        f"  hiddenLayers: {[layer.size for layer in layers[:-1]]!r},",
        f"  activation: '{layers[0].activation.name}',",
        "});",
        f"network.sizes = {list(setup.network.sizes)!r};",
        "network.initialize(); // draws a start, which is overwritten: biases[l][j] and weights[l][j][i]",
        "weights.forEach((matrix, l) => matrix.forEach((row, i) => row.forEach((weight, j) => {",
        "  network.weights[l + 1][j][i] = weight;",
        "})));",
        "biases.forEach((vector, l) => vector.forEach((bias, j) => { network.biases[l + 1][j] = bias; }));",
        "const options = {",
        "  iterations: 1,",
        "  errorThresh: 1e-300, // at which it would stop; 0 is refused",
        f"  learningRate: {setup.learning_rate * half_steps(setup)!r},",
        "  momentum: 1e-300, // 0 is refused, and without a word it is 0.1, for weights alone",
        "};",
        "const turned = (matrix) => Array.from(matrix[0], (_, i) => matrix.map((row) => row[i]));",
    ]
    parts = JavaScriptParts(
        loaded="const brain = require('brain.js');\n",
        made=made,
        outputs="rows.map((row) => Array.from(network.runInput(inputs[row])))",
        weights="network.weights.slice(1).map((matrix) => turned(matrix))",
        biases="network.biases.slice(1).map((vector) => Array.from(vector))",
        trained=["network.train(rows.map((row) => ({ input: inputs[row], output: targets[row] })), options);"],
    )
    return javascript_script(setup, iterations, every, f"brain.js {_VERSION}", parts)


BRAIN_JS = Library(
    name="brain.js",
    title="brain.js",
    version=_VERSION,
    language=Language.JAVASCRIPT,
    needs=f"npm install brain.js@{_VERSION}",
    precision=2e-6,
    abilities=Abilities(
        losses={"sigmoid": SQUARED, "tanh": SQUARED, "relu": SQUARED},
        hidden=frozenset({"sigmoid", "tanh", "relu"}),
        same_at_output=True,
        fewest_hidden=1,
        batches="one",
        rates_below=1.0,
    ),
    write=_script,
    otherwise=(Otherwise.BRAIN_MOMENTUM(), Otherwise.BRAIN_FLOATS(), Otherwise.BRAIN_TOLD()),
    found=HowFound.RUN(),
)
