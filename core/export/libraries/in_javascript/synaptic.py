"""synaptic's layers: no slope of the output, and back through weights that are updated already."""

from core.export.libraries.in_javascript.script import JavaScriptParts, javascript_script
from core.export.libraries.library import Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.setup.setup import Setup

_VERSION = "1.1.4"
SQUASHES = {"sigmoid": "LOGISTIC", "tanh": "TANH", "identity": "IDENTITY"}


def _script(setup: Setup, iterations: int, every: int) -> str:
    sizes, layers = setup.network.sizes, setup.network.layers
    made = [
        f"const layers = {list(sizes)!r}.map((size) => new synaptic.Layer(size));",
        "layers.slice(1).forEach((layer, l) => layers[l].project(layer, synaptic.Layer.connectionType.ALL_TO_ALL));",
        f"const squashes = {[SQUASHES[layer.activation.name] for layer in layers]!r};",
        "layers.slice(1).forEach((layer, l) => layer.list.forEach((neuron, j) => {",
        "  neuron.squash = synaptic.Neuron.squash[squashes[l]];",
        "  neuron.bias = biases[l][j];",
        "  incoming(l, j).forEach((connection, i) => { connection.weight = weights[l][i][j]; });",
        "}));",
        "function incoming(l, j) { // what leads to a neuron, in the order of the layer before",
        "  const neuron = layers[l + 1].list[j];",
        "  return layers[l].list.map((below) => below.connected(neuron).connection);",
        "}",
        "function outputsOf(row) {",
        "  layers[0].activate(inputs[row]);",
        "  return layers.slice(1).map((layer) => layer.activate()).pop();",
        "}",
    ]
    parts = JavaScriptParts(
        loaded="const synaptic = require('synaptic');\n",
        made=made,
        outputs="rows.map(outputsOf)",
        weights="weights.map((matrix, l) => matrix.map((row, i) => row.map((_, j) => incoming(l, j)[i].weight)))",
        biases="layers.slice(1).map((layer) => layer.list.map((neuron) => neuron.bias))",
        trained=[
            "outputsOf(rows[0]);",
            f"layers[layers.length - 1].propagate({setup.learning_rate!r}, targets[rows[0]]);",
            f"layers.slice(1, -1).reverse().forEach((layer) => layer.propagate({setup.learning_rate!r}));",
        ],
    )
    return javascript_script(setup, iterations, every, f"synaptic {_VERSION}", parts)


SYNAPTIC = Library(
    name="synaptic",
    title="synaptic",
    version=_VERSION,
    language=Language.JAVASCRIPT,
    needs=f"npm install synaptic@{_VERSION}",
    precision=1e-12,
    abilities=Abilities(
        losses={"sigmoid": frozenset({"binary_cross_entropy"}), "identity": frozenset({"half_squared_error"})},
        hidden=frozenset({"sigmoid", "tanh", "identity"}),
        fewest_hidden=1,
        batches="one",
        rule=("sequential_update",),
    ),
    write=_script,
    otherwise=(Otherwise.SLOPE_LEFT_OUT(), Otherwise.SYNAPTIC_SEQUENTIAL(), Otherwise.SYNAPTIC_TOLD()),
    found=HowFound.RUN(),
)
