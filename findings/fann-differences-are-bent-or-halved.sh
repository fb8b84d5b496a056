#!/usr/bin/env bash
# FANN 2.2.0 (Debian 12, libfann2 2.2.0+ds-8, the double version): what stands for (output - target) in its gradient.
#
# A new network has the error function FANN_ERRORFUNC_TANH: in the place of d = output - target goes
# ln((1 + d)/(1 - d)), which is 2 atanh d, at least twice as large, and no squared error has this gradient. The "MSE"
# that is told is that of d all the same, so what is descended and what is reported are two different things. With
# FANN_ERRORFUNC_LINEAR the gradient is that of half the squared error, d f'. Behind a symmetric sigmoid d is halved
# before anything else: the gradient is half of that, the reported MSE a quarter of the squared difference.
# The activation is 1/(1 + e^(-2 s x)) with steepness s = 0.5 by default; f' has the 2 s.
#
# Output (2-2-1, incremental training of one sample; the gradient of the output's bias, divided by (o - t) f'):
#   as made: error function 1, steepness 0.5
#   error function 1, sigmoid:           2.4253, ln((1 + d)/(1 - d))/d is 2.4253; MSE/d^2 1.00
#   error function 1, symmetric sigmoid: 1.0260, ln((1 + d/2)/(1 - d/2))/d is 1.0260; MSE/d^2 0.25
#   error function 0, sigmoid:           1.0000; MSE/d^2 1.00
#   error function 0, symmetric sigmoid: 0.5000; MSE/d^2 0.25
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -q libfann2=2.2.0+ds-8 > /dev/null 2>&1
dpkg -x libfann2_*.deb .
LIBRARY=$(find "$folder" -name libdoublefann.so.2) python3 - <<'PYTHON'
import ctypes
import math
import os
import sys

DOUBLE, INT, POINTER = ctypes.c_double, ctypes.c_int, ctypes.c_void_p
SIGMOID, SIGMOID_SYMMETRIC, INCREMENTAL = 3, 5, 0
INPUT, TARGET, RATE = (0.3, 0.7), 0.2, 1e-3


class Connection(ctypes.Structure):
    _fields_ = [("from_neuron", ctypes.c_uint), ("to_neuron", ctypes.c_uint), ("weight", DOUBLE)]


fann = ctypes.CDLL(os.environ["LIBRARY"])
fann.fann_create_standard_array.restype = POINTER
fann.fann_run.restype = ctypes.POINTER(DOUBLE)
fann.fann_get_activation_steepness.restype = DOUBLE
fann.fann_get_MSE.restype = ctypes.c_float
network = POINTER(fann.fann_create_standard_array(3, (ctypes.c_uint * 3)(2, 2, 1)))
count = fann.fann_get_total_connections(network)
start = [0.1 * (place + 1) for place in range(count)]
steepness = fann.fann_get_activation_steepness(network, 2, 0)
made = fann.fann_get_train_error_function(network)
print(f"as made: error function {made}, steepness {steepness}")


def connections():
    found = (Connection * count)()
    fann.fann_get_connection_array(network, found)
    return found


def one_update(error_function, activation):
    """The gradient of the output's bias over (o - t) f', d, and the told MSE over d squared."""
    found = connections()
    for connection, weight in zip(found, start):
        connection.weight = weight
    fann.fann_set_weight_array(network, found, count)
    fann.fann_set_train_error_function(network, error_function)
    fann.fann_set_activation_function_hidden(network, SIGMOID)
    fann.fann_set_activation_function_output(network, activation)
    fann.fann_set_training_algorithm(network, INCREMENTAL)
    fann.fann_set_learning_rate(network, ctypes.c_float(RATE))
    rate = ctypes.c_float(RATE).value
    sample, target = (DOUBLE * 2)(*INPUT), (DOUBLE * 1)(TARGET)
    output = fann.fann_run(network, sample)[0]
    fann.fann_reset_MSE(network)
    fann.fann_train(network, sample, target)
    gradient = (start[-1] - connections()[count - 1].weight) / rate
    slope = output * (1 - output) if activation == SIGMOID else 1 - output * output
    slope *= 2 * steepness if activation == SIGMOID else steepness
    difference = output - TARGET
    return gradient / (difference * slope), difference, fann.fann_get_MSE(network) / difference**2


right = made == 1 and steepness == 0.5
for error_function in (1, 0):
    for activation, name, half in ((SIGMOID, "sigmoid:          ", 1), (SIGMOID_SYMMETRIC, "symmetric sigmoid:", 0.5)):
        ratio, d, told = one_update(error_function, activation)
        expected, words = half, ""
        if error_function == 1:
            expected = math.log((1 + half * d) / (1 - half * d)) / d
            within = "d/2" if half < 1 else "d"
            words = f", ln((1 + {within})/(1 - {within}))/d is {expected:.4f}"
        print(f"error function {error_function}, {name} {ratio:.4f}{words}; MSE/d^2 {told:.2f}")
        right = right and abs(ratio - expected) < 1e-5 and abs(told - half**2) < 1e-5
sys.exit(not right)
PYTHON
