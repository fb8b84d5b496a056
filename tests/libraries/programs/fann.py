import ctypes
import json
import math
import os

import numpy as np

DOUBLE, UNSIGNED, ADDRESS = ctypes.c_double, ctypes.c_uint, ctypes.c_void_p
fann = ctypes.CDLL(os.environ["FANN_LIBRARY"])
fann.fann_create_standard_array.restype = ADDRESS
fann.fann_run.restype = ctypes.POINTER(DOUBLE)
fann.fann_get_activation_steepness.restype = DOUBLE


class Connection(ctypes.Structure):
    _fields_ = [("from_neuron", UNSIGNED), ("to_neuron", UNSIGNED), ("weight", DOUBLE)]


def made(weight, bias):
    network = ADDRESS(fann.fann_create_standard_array(2, (UNSIGNED * 2)(1, 1)))
    found = (Connection * 2)()
    fann.fann_get_connection_array(network, found)
    found[0].weight, found[1].weight = weight, bias
    fann.fann_set_weight_array(network, found, 2)
    fann.fann_set_training_algorithm(network, 0)
    fann.fann_set_learning_rate(network, ctypes.c_float(0.5))
    return network


def moved(network, target):
    """How far one update moves the bias: minus the gradient, times a rate of 0.5."""
    found = (Connection * 2)()
    fann.fann_get_connection_array(network, found)
    before = found[1].weight
    fann.fann_train(network, (DOUBLE * 1)(1.0), (DOUBLE * 1)(target))
    fann.fann_get_connection_array(network, found)
    return found[1].weight - before


draws = np.random.default_rng(SEED)
weight, bias = draws.normal(size=2).tolist()
curve = 1 / (1 + math.exp(-(weight + bias)))
created = made(weight, bias)
straight = fann.fann_run(created, (DOUBLE * 1)(1.0))[0]
steepness = fann.fann_get_activation_steepness(created, 1, 0)
bent = made(weight, bias)
fann.fann_set_activation_function_output(bent, 3)
p = fann.fann_run(bent, (DOUBLE * 1)(1.0))[0]
d = 0.2 - p
saturated = made(9.0, 0.5)
fann.fann_set_activation_function_output(saturated, 3)
fann.fann_set_train_error_function(saturated, 0)
full = fann.fann_run(saturated, (DOUBLE * 1)(1.0))[0]
print(
    json.dumps(
        {
            "stepwise": [int(1e-6 < abs(straight - curve) < 0.035), 1],
            "steepness": [p, curve if steepness == 0.5 else 2.0],
            "bent": [moved(bent, 0.2), 0.5 * 2 * math.atanh(d) * p * (1 - p)],
            "slope": [moved(saturated, 0.2), 0.5 * (0.2 - full) * 0.99 * 0.01],
        }
    )
)
