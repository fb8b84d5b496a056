#!/usr/bin/env bash
# mlxtend 0.25.0, MultiLayerPerceptron: what predict_proba answers, and what cost_ holds.
#
# predict_proba takes the softmax of what is already the softmax that the network was trained with. With two classes no
# answer is then above e/(1 + e) = 0.731, however sure the network is; with k classes none is above e/(e + k - 1). The
# order of the classes stays, so predict is right; a threshold on the probability, or a cross-entropy computed from it,
# is not. cost_ is half of the mean cross-entropy: the updates follow the whole sum over the batch, with no half.
#
# Output:
#   surest answer by predict_proba 0.7311, by the network's own softmax 1.0000
#   predict_proba is softmax(softmax(z)) to 1e-12: True
#   last cost 7.564e-06, mean cross-entropy 1.513e-05, ratio 0.5000
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'mlxtend==0.25.0' 'numpy==2.4.6' 'scikit-learn==1.9.1'
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import numpy as np
from mlxtend.classifier import MultiLayerPerceptron


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


random = np.random.RandomState(3)
X = np.vstack([random.normal(-2, 0.3, (40, 2)), random.normal(2, 0.3, (40, 2))])
y = np.repeat([0, 1], 40)
net = MultiLayerPerceptron(hidden_layers=[4], epochs=300, eta=0.1, minibatches=1, random_seed=1).fit(X, y)

hidden = 1 / (1 + np.exp(-(X @ net.w_["1"] + net.b_["1"])))
own = softmax(hidden @ net.w_["out"] + net.b_["out"])
answered = net.predict_proba(X)
twice = bool(np.abs(softmax(own) - answered).max() < 1e-12)
entropy = -np.log(own[np.arange(len(y)), y]).mean()
ratio = net.cost_[-1] / entropy
print(f"surest answer by predict_proba {answered.max():.4f}, by the network's own softmax {own.max():.4f}")
print(f"predict_proba is softmax(softmax(z)) to 1e-12: {twice}")
print(f"last cost {net.cost_[-1]:.3e}, mean cross-entropy {entropy:.3e}, ratio {ratio:.4f}")
sys.exit(not (twice and answered.max() < 0.7311 < own.max() and abs(ratio - 0.5) < 1e-9))
PYTHON
