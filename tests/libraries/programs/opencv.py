import json

import cv2
import numpy as np

draws = np.random.default_rng(SEED)
x = draws.normal(size=(6, 2)).astype(np.float32)
t = draws.uniform(-3, 5, (6, 1)).astype(np.float32)
samples = cv2.ml.TrainData_create(x, cv2.ml.ROW_SAMPLE, t)


def made(flags):
    network = cv2.ml.ANN_MLP_create()
    network.setLayerSizes(np.array([2, 3, 1]))
    network.setActivationFunction(cv2.ml.ANN_MLP_SIGMOID_SYM)
    network.setTrainMethod(cv2.ml.ANN_MLP_BACKPROP)
    network.setTermCriteria((cv2.TERM_CRITERIA_MAX_ITER, 1, 0.0))
    network.train(samples, flags)
    return network


plain = made(cv2.ml.ANN_MLP_NO_INPUT_SCALE | cv2.ml.ANN_MLP_NO_OUTPUT_SCALE)
below, above = plain.getWeights(1), plain.getWeights(2)
hidden = 1.7159 * np.tanh((x @ below[:-1] + below[-1]) / 3)
output = 1.7159 * np.tanh((hidden @ above[:-1] + above[-1]) / 3)
scaled = made(0).getWeights(4)  # behind the layers: what targets are multiplied by, and moved
factor, shift = scaled.ravel().tolist()
lowest, highest = float(t.min()) * factor + shift, float(t.max()) * factor + shift
print(
    json.dumps(
        {
            "activation": [float(plain.predict(x)[1][0, 0]), float(output[0, 0])],
            "method": [cv2.ml.ANN_MLP_create().getTrainMethod(), cv2.ml.ANN_MLP_RPROP],
            "momentum": [plain.getBackpropMomentumScale() + 10 * plain.getBackpropWeightScale(), 1.0],
            "scaled": [highest - lowest, 1.9],
        }
    )
)
