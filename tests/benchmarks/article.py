"""The first article's own training loop, scalar by scalar, as a yardstick: 3 inputs, 2 hidden neurons, 1 output."""

from typing import Any

import numpy as np


def sigmoid(sop: Any) -> Any:
    """The article's activation."""
    return 1.0 / (1 + np.exp(-1 * sop))


def train(iterations: int) -> None:
    """Run the article's loop."""
    x = np.array([0.1, 0.4, 4.1])
    target = np.array([0.2])
    learning_rate = 0.001
    w1_3 = np.array([0.417022, 0.720324, 0.000114])
    w2_3 = np.array([0.302333, 0.146756, 0.092339])
    w3_2 = np.array([0.18626, 0.345561])
    for _ in range(iterations):
        sop1, sop2 = np.sum(w1_3 * x), np.sum(w2_3 * x)
        sig1, sig2 = sigmoid(sop1), sigmoid(sop2)
        sop3 = np.sum(w3_2 * np.array([sig1, sig2]))
        predicted = sigmoid(sop3)

        g1 = 2 * (predicted - target[0])
        g2 = sigmoid(sop3) * (1.0 - sigmoid(sop3))
        grad_hidden_output = g1 * g2 * np.array([sig1, sig2])
        w3_2_old = w3_2
        w3_2 = w3_2 - learning_rate * grad_hidden_output

        for weights, w_old, sop in ((w1_3, w3_2_old[0], sop1), (w2_3, w3_2_old[1], sop2)):
            g4 = sigmoid(sop) * (1.0 - sigmoid(sop))
            weights -= learning_rate * (g1 * g2 * w_old * g4 * x)
