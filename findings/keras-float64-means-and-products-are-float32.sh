#!/usr/bin/env bash
# Keras 3.15.1 on JAX (0.10.2, jax_enable_x64) and on PyTorch (2.13.0): what keras.config.set_floatx("float64") gives.
#
# A model made after it says float64 of itself: its dtype, its kernels, its weights as NumPy arrays. But keras.ops.mean of a
# float64 tensor is computed in float32 and then cast to float64, on both backends: the dtype is right and the digits
# from the eighth on are not. keras.losses.MeanSquaredError takes it, so the loss and its gradient have 7 digits.
# On PyTorch products, too, are float32: keras.ops.matmul casts two float64 tensors to keras.backend.result_type, which
# makes float32 of two float64 wherever the backend isn't TensorFlow; a Dense layer's answer is float32. Nothing warns.
# Sums, and products on JAX, are float64. Keras's issue 23704 tells of PyTorch.
#
# Output:
#   jax: mean says float64, right to 7 digits, sum / n to 15; matmul gives float64, right to 15 digits
#   torch: mean says float64, right to 7 digits, sum / n to 15; matmul gives float32, right to 6 digits
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check --no-compile 'keras==3.15.1' 'numpy==2.4.6' 'jax==0.10.2' 'torch==2.13.0'
for backend in jax torch; do
  KERAS_BACKEND=$backend JAX_ENABLE_X64=1 HOME=$folder "$folder/venv/bin/python" - <<'PYTHON'
import sys

import keras
import numpy as np

keras.config.set_floatx("float64")
numbers, matrix = np.random.RandomState(0).rand(7), np.random.RandomState(0).rand(4, 4)
tensor, square = keras.ops.convert_to_tensor(numbers), keras.ops.convert_to_tensor(matrix)
mean, product = keras.ops.mean(tensor), keras.ops.matmul(square, square)
kind, backend = keras.backend.standardize_dtype, keras.backend.backend()
of_mean = abs(float(mean) - numbers.mean())
of_sum = abs(float(keras.ops.sum(tensor)) / 7 - numbers.mean())
of_product = float(np.abs(keras.ops.convert_to_numpy(product) - matrix @ matrix).max())
digits = lambda off: min(15, int(-np.log10(max(off, 1e-16))))
print(
    f"{backend}: mean says {kind(mean.dtype)}, right to {digits(of_mean)} digits, sum / n to {digits(of_sum)};"
    f" matmul gives {kind(product.dtype)}, right to {digits(of_product)} digits"
)
rounded = kind(mean.dtype) == "float64" and of_mean > 1e-9 and of_sum < 1e-15
single = kind(product.dtype) == "float32" and of_product > 1e-9
sys.exit(not rounded or single != (backend == "torch"))
PYTHON
done
