"""Writes files of weights for the real libraries to read, and what each network gives here: `python -m … FOLDER`.

What they make of them, `read_in_python.py`, `read_in_brain_js.js` and `read_in_fann.c` beside this say; docs/weights.md
tells what came of it. They need what the tests don't install, so they are run by hand.
"""

import json
import sys
from pathlib import Path

import numpy as np

from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.setup.setup import open_setup
from core.training.run import Run
from core.weight_files.formats import FORMATS, write_weights
from core.weight_files.values import LayerWeights, NetworkWeights, values_of
from tests.core.weight_files.reference_files import outputs_of

OF_ALL = [("softmax", [Tanh(), ReLU(), Softmax()]), ("leaky", [LeakyReLU(0.1), Sigmoid(1.5), Identity()])]
OF_BRAIN_JS = [("tanh", [Tanh()] * 3), ("leaky", [LeakyReLU(0.1)] * 3), ("sigmoid", [Sigmoid(1.5)] * 3)]
OF_FANN = [("sigmoid", [Tanh(), Sigmoid(1.5), Sigmoid()]), ("linear", [Sigmoid(0.7), Tanh(), Identity()])]


def network(activations: list[Activation], *, biases: bool = True) -> NetworkWeights:
    """A 3-4-5-2 network with these."""
    draws = np.random.default_rng(17)
    sizes = (3, 4, 5, 2)
    return NetworkWeights(
        tuple(
            LayerWeights(draws.normal(size=(fan_in, size)), draws.normal(size=size) if biases else None, activation)
            for fan_in, size, activation in zip(sizes, sizes[1:], activations, strict=False)
        )
    )


def trained() -> NetworkWeights:
    """The digits, after some training."""
    run = Run(open_setup("digits-64-20-10"))
    run.advance(300)
    return values_of(run.setup.network, run.trace.parameters)


def main(folder: Path) -> None:
    """Write all files, and `gives.json`."""
    gives = {}
    for kind in FORMATS:
        cases = {"brain": OF_BRAIN_JS, "fann": OF_FANN}.get(kind.name, OF_ALL)
        networks = {name: network(activations) for name, activations in cases}
        if kind.name not in ("brain", "fann"):
            networks["bare"] = network([Tanh(), Tanh(), Identity()], biases=False)
            networks["digits"] = trained()
        for name, values in networks.items():
            file = f"{kind.name}-{name}{kind.suffixes[0]}"
            notes = write_weights(folder / file, values, kind)
            inputs = np.random.default_rng(18).uniform(0.0, 1.0, (6, values.sizes[0]))
            gives[file] = {
                "kind": kind.name,
                "inputs": inputs.tolist(),
                "outputs": outputs_of(values, inputs).tolist(),
                "notes": [str(note) for note in notes],
            }
    (folder / "gives.json").write_text(json.dumps(gives))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
