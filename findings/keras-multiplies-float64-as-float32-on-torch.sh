#!/usr/bin/env bash
# Keras 3.15.1 on PyTorch (2.13.0) and on JAX: what keras.config.set_floatx("float64") gives.
#
# A model made after set_floatx("float64") says float64 of itself: its dtype, its kernels, its weights as NumPy arrays.
# On PyTorch the products are float32 all the same: keras.ops.matmul of two float64 tensors gives a float32 tensor (both
# are cast to keras.backend.result_type, which makes float32 of two float64 wherever the backend isn't TensorFlow),
# the bias is added in float32, and the sigmoid behind it gives the rounded number on. Nothing warns. JAX with
# jax_enable_x64 multiplies in float64. Keras's issue 23704 tells of it.
#
# Output:
#   torch: matmul gives float32, largest error of a product 1.6e-07; Dense gives float32, kernel float64
#   jax: matmul gives float64, largest error of a product 0.0e+00; Dense gives float64, kernel float64
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'keras==3.15.1' 'numpy==2.4.6' 'jax==0.10.2' 'torch==2.13.0'
for backend in torch jax; do
  KERAS_BACKEND=$backend JAX_ENABLE_X64=1 HOME=$folder "$folder/venv/bin/python" - <<'PYTHON'
import sys

import keras
import numpy as np

keras.config.set_floatx("float64")
matrix = np.random.RandomState(0).rand(4, 4)
product = keras.ops.matmul(keras.ops.convert_to_tensor(matrix), keras.ops.convert_to_tensor(matrix))
layer = keras.layers.Dense(3)
answer = layer(matrix)
kind = keras.backend.standardize_dtype
off = float(np.abs(keras.ops.convert_to_numpy(product) - matrix @ matrix).max())
backend = keras.backend.backend()
print(
    f"{backend}: matmul gives {kind(product.dtype)}, largest error of a product {off:.1e};"
    f" Dense gives {kind(answer.dtype)}, kernel {kind(layer.kernel.dtype)}"
)
single = kind(product.dtype) == kind(answer.dtype) == "float32" and off > 1e-8
sys.exit(kind(layer.kernel.dtype) != "float64" or single != (backend == "torch"))
PYTHON
done
