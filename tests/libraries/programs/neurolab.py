import json

import neurolab
import numpy as np

draws = np.random.RandomState(SEED)
x, t = draws.normal(size=(4, 2)), draws.normal(size=(4, 2))
start, bias = draws.normal(size=(2, 2)), draws.normal(size=2)


def trained(epochs, how=neurolab.train.train_gd, **options):
    network = neurolab.net.newff([[-1, 1]] * 2, [2], [neurolab.trans.PureLin()])
    network.layers[0].np["w"][...] = start.T
    network.layers[0].np["b"][...] = bias
    network.trainf = how
    told = network.train(x, t, epochs=epochs, show=0, goal=0, lr=0.01, **options)
    return network.layers[0].np["w"].T.copy(), told


def gradient(w, b):
    d = x @ w + b - t
    return x.T @ d, d.sum(axis=0)


def stepped(count):
    w, b = start.copy(), bias.copy()
    for _ in range(count):
        of_w, of_b = gradient(w, b)
        w, b = w - 0.01 * of_w, b - 0.01 * of_b
    return w


first, _ = gradient(start, bias)
averaged, _ = trained(2, neurolab.train.train_gdm, adapt=False, mc=0.9)
print(
    json.dumps(
        {
            "epochs": [float(trained(4)[0][0, 0]), float(stepped(3)[0, 0])],
            "told": [float(trained(2)[1][0]), float(((x @ start + bias - t) ** 2).sum() / 2)],
            "momentum": [float(averaged[0, 0]), float((start - 0.01 * (1 - 0.9) * first)[0, 0])],
        }
    )
)
