#!/usr/bin/env bash
# mlxtend 0.25.0, MultiLayerPerceptron(momentum=m, l1=...): what momentum adds to an update, and what l1 does.
#
# Classical momentum keeps a velocity: v = m v - rate * gradient, w += v. Here the update is
#     w -= rate * gradient + m * (gradient of the iteration before)
# The second term is not multiplied by the learning rate, and nothing is accumulated: with rate 0.001 and m 0.5 the
# gradient of one iteration before moves the weights 500 times as far as the present one. The first update has none.
# l1 is added to the cost that is printed and kept, and is no part of the gradient: the weights are the same without it.
#
# Output:
#   first update: with and without momentum the same to 1e-15: True
#   second update: what momentum adds is -0.500 times the gradient before (classical: -0.0005 times)
#   50 epochs with l1 = 5: weights differ by 0.0, costs 2.7238 and 0.3385
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'mlxtend==0.25.0' 'numpy==2.4.6' 'scikit-learn==1.9.1'
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import numpy as np
from mlxtend.classifier import MultiLayerPerceptron

RATE, MOMENTUM = 0.001, 0.5
random = np.random.RandomState(3)
X = np.vstack([random.normal(-2, 0.3, (40, 2)), random.normal(2, 0.3, (40, 2))])
y = np.repeat([0, 1], 40)


def trained(epochs, rate=RATE, **options):
    return MultiLayerPerceptron(
        hidden_layers=[4], epochs=epochs, eta=rate, minibatches=1, random_seed=1, **options
    ).fit(X, y)


start = trained(1, rate=1e-300).w_["out"]
plain, with_momentum = trained(1).w_["out"], trained(1, momentum=MOMENTUM).w_["out"]
same = bool(np.abs(plain - with_momentum).max() < 1e-15)
gradient = (start - plain) / RATE
added = (trained(2, momentum=MOMENTUM).w_["out"] - trained(2).w_["out"]) / gradient
print(f"first update: with and without momentum the same to 1e-15: {same}")
print(
    f"second update: what momentum adds is {added.mean():.3f} times the gradient before"
    f" (classical: {-MOMENTUM * RATE} times)"
)
penalised, bare = trained(50, l1=5.0), trained(50)
apart = float(np.abs(penalised.w_["out"] - bare.w_["out"]).max())
print(f"50 epochs with l1 = 5: weights differ by {apart}, costs {penalised.cost_[-1]:.4f} and {bare.cost_[-1]:.4f}")
sys.exit(not (same and np.abs(added + MOMENTUM).max() < 1e-6 and apart == 0.0 and penalised.cost_[-1] > bare.cost_[-1]))
PYTHON
