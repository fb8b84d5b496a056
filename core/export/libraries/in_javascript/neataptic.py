"""neataptic's perceptron: no slope of the output, and back through weights that are updated already."""

from core.export.libraries.in_javascript.script import JavaScriptParts, javascript_script
from core.export.libraries.in_javascript.synaptic import SQUASHES, SYNAPTIC
from core.export.libraries.library import Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.setup.setup import Setup

_VERSION = "1.4.7"


def _script(setup: Setup, iterations: int, every: int) -> str:
    sizes, layers = list(setup.network.sizes), setup.network.layers
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    made = [
        f"const network = new neataptic.architect.Perceptron({', '.join(map(str, sizes))});",
        f"const starts = {starts!r}; // the place of each layer's first neuron",
        f"const squashes = {[SQUASHES[layer.activation.name] for layer in layers]!r};",
        "const neuron = (l, j) => network.nodes[starts[l + 1] + j];",
        "const connection = (l, i, j) => neuron(l, j).connections.in",
        "  .find((each) => each.from === network.nodes[starts[l] + i]);",
        "biases.forEach((vector, l) => vector.forEach((bias, j) => {",
        "  neuron(l, j).bias = bias;",
        "  neuron(l, j).squash = neataptic.methods.activation[squashes[l]];",
        "  weights[l].forEach((row, i) => { connection(l, i, j).weight = row[j]; });",
        "}));",
    ]
    parts = JavaScriptParts(
        loaded="const neataptic = require('neataptic');\n",
        made=made,
        outputs="rows.map((row) => network.activate(inputs[row]))",
        weights="weights.map((matrix, l) => matrix.map((row, i) => row.map((_, j) => connection(l, i, j).weight)))",
        biases="biases.map((vector, l) => vector.map((_, j) => neuron(l, j).bias))",
        trained=[
            "network.activate(inputs[rows[0]], true);",
            f"network.propagate({setup.learning_rate!r}, 0, true, targets[rows[0]]);",
        ],
    )
    return javascript_script(setup, iterations, every, f"neataptic {_VERSION}", parts)


NEATAPTIC = Library(
    name="neataptic",
    title="neataptic",
    version=_VERSION,
    language=Language.JAVASCRIPT,
    needs=f"npm install neataptic@{_VERSION}",
    precision=1e-12,
    abilities=SYNAPTIC.abilities,
    write=_script,
    otherwise=(Otherwise.SLOPE_LEFT_OUT(), Otherwise.NEATAPTIC_BATCH(), Otherwise.NEATAPTIC_TOLD()),
    found=HowFound.RUN(),
)
