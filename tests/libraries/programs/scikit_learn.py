import json

import numpy as np
from sklearn.neural_network import MLPRegressor

draws = np.random.default_rng(SEED)
X, T = draws.normal(size=(4, 3)), draws.normal(size=(4, 2))


def after(rate, **options):
    """One update of a network without hidden layers, from the start that random_state draws."""
    network = MLPRegressor(
        hidden_layer_sizes=(),
        activation="identity",
        solver="sgd",
        random_state=SEED,
        learning_rate_init=rate,
        **options,
    )
    return network.partial_fit(X, T)


still = after(1e-300, alpha=0.0)
start, bias = still.coefs_[0], still.intercepts_[0]
p = X @ start + bias
gradient = X.T @ (p - T) / len(X)
created = after(0.01, alpha=0.0)
penalised = after(0.01, momentum=0.0, alpha=0.5)
print(
    json.dumps(
        {
            "momentum": [float((start - created.coefs_[0])[0, 0]), float(0.01 * 1.9 * gradient[0, 0])],
            "alpha": [
                float((start - penalised.coefs_[0])[0, 0]),
                float(0.01 * (gradient + 0.5 / len(X) * start)[0, 0]),
            ],
            "told": [float(created.loss_), float(((p - T) ** 2).sum(axis=1).mean() / 2 / 2)],
        }
    )
)
