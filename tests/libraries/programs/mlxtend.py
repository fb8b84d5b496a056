import json

import numpy as np
from mlxtend.classifier import MultiLayerPerceptron

draws = np.random.default_rng(SEED)
x, labels = draws.normal(size=(6, 2)), np.array([0, 1, 2, 0, 1, 2])


def trained(epochs, rate=0.01, **options):
    network = MultiLayerPerceptron(
        eta=rate, epochs=epochs, hidden_layers=[3], minibatches=1, random_seed=SEED, n_classes=3, **options
    )
    return network.fit(x, labels)


network = trained(1)
hidden = 1 / (1 + np.exp(-(x @ network.w_["1"] + network.b_["1"])))
p = np.exp(hidden @ network.w_["out"] + network.b_["out"])
p /= p.sum(axis=1, keepdims=True)
start, plain = trained(1, 1e-300).w_["out"], network.w_["out"]
gradient = (start - plain) / 0.01
added = trained(2, momentum=0.5).w_["out"] - trained(2).w_["out"]
print(
    json.dumps(
        {
            "cost": [float(network.cost_[0]), float(-np.log(p[range(6), labels]).mean() / 2)],
            "momentum": [float(added[0, 0]), float(-0.5 * gradient[0, 0])],
            "l1": [float(abs(trained(20, l1=5.0).w_["out"] - trained(20).w_["out"]).max()), 0.0],
        }
    )
)
