import json

import numpy as np
from sklearn.neural_network import MLPRegressor

draws = np.random.default_rng(SEED)
X, T = draws.normal(size=(4, 3)), draws.normal(size=(4, 2))


def made(**options):
    network = MLPRegressor(hidden_layer_sizes=(), activation="identity", solver="sgd", random_state=0, **options)
    network.partial_fit(X, T)
    network.coefs_[0][...] = start
    network.intercepts_[0][...] = 0.0
    for velocity in network._optimizer.velocities:
        velocity[...] = 0.0
    return network


start = draws.normal(size=(3, 2))
gradient = X.T @ (X @ start - T) / len(X)
plain = MLPRegressor(solver="sgd")
created = made(learning_rate_init=0.01, alpha=0.0)
created.partial_fit(X, T)
told = created.loss_
penalised = made(learning_rate_init=0.01, momentum=0.0, alpha=0.5)
penalised.partial_fit(X, T)
print(
    json.dumps(
        {
            "momentum": [float((start - created.coefs_[0])[0, 0]), float(0.01 * 1.9 * gradient[0, 0])],
            "alpha": [
                float((start - penalised.coefs_[0])[0, 0]),
                float(0.01 * (gradient + 0.5 / len(X) * start)[0, 0]),
            ],
            "told": [float(told), float(((X @ start - T) ** 2).sum(axis=1).mean() / 2 / 2)],
        }
    )
)
