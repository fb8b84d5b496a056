import json
import os

os.environ["KERAS_BACKEND"] = "jax"
import jax

jax.config.update("jax_enable_x64", True)
import keras
import numpy as np

created = keras.layers.Dense(2)
created.build((None, 3))
size = np.asarray(created.kernel).itemsize
keras.config.set_floatx("float64")
draws = np.random.default_rng(SEED)
p, t = draws.normal(size=(4, 2)), draws.normal(size=(4, 2))
g, w = draws.normal(size=3), draws.normal(size=3)


def stepped(optimizer):
    variable = keras.Variable(w)
    optimizer.build([variable])
    optimizer.apply([keras.ops.convert_to_tensor(g)], [variable])
    return float(keras.ops.convert_to_numpy(variable)[0])


adam = stepped(keras.optimizers.Adam(0.1, epsilon=0.3))
correction = 0.1 * np.sqrt(1 - 0.999) / (1 - 0.9)
rmsprop = stepped(keras.optimizers.RMSprop(0.1, rho=0.9, epsilon=0.3))
print(
    json.dumps(
        {
            "mse": [float(keras.losses.MeanSquaredError()(t, p)), float(((p - t) ** 2).sum() / 8)],
            "adam": [adam, float(w[0] - correction * 0.1 * g[0] / (np.sqrt(0.001 * g[0] ** 2) + 0.3))],
            "rmsprop": [rmsprop, float(w[0] - 0.1 * g[0] / np.sqrt(0.1 * g[0] ** 2 + 0.3))],
            "float32": [size, 4],
        }
    )
)
