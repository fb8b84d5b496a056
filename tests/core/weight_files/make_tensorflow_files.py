"""Makes the files of Keras 2, as TensorFlow 2.15 brings it, that the tests read: `python make_tensorflow_files.py FOLDER`.

Run with a Python that has tensorflow 2.15 and h5py.
"""

import json
import sys
from pathlib import Path

import h5py
import numpy as np
import tensorflow as tf
from tensorflow import keras

TO = Path(sys.argv[1])
GIVES: dict[str, dict[str, object]] = {}


def keep(name: str, model: keras.Model, activations: list[str] | None) -> None:
    inputs = np.random.default_rng(17).uniform(-2.0, 2.0, (5, 3)).astype(np.float32)
    GIVES[name] = {
        "library": f"TensorFlow {tf.__version__}",
        "inputs": inputs.astype(float).tolist(),
        "outputs": model.predict(inputs, verbose=0).astype(float).tolist(),
        "activations": activations,
    }
    (model.save_weights if activations else model.save)(TO / name)


layers = keras.layers
keras.utils.set_random_seed(17)
inputs = keras.Input((3,))
hidden = layers.Dropout(0.2)(layers.Dense(4, activation="tanh", name="zuerst")(inputs))
model = keras.Model(inputs, layers.LeakyReLU()(layers.Dense(2, name="dann")(hidden)))
keep("tensorflow.keras", model, None)
keep("tensorflow.h5", model, None)
keep("tensorflow.weights.h5", model, ["tanh", "leaky_relu(0.3)"])
keep("tensorflow-weights.h5", model, ["tanh", "leaky_relu(0.3)"])
h5py.File(TO / "tensorflow.weights.h5").visit(print)
(TO / "tensorflow.json").write_text(json.dumps(GIVES, indent=1) + "\n")
