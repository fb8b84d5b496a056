"""FANN with doubles, its library in C asked by ctypes: the function names are those of any binding."""

from core.export.libraries.in_python.script import PythonParts, python_script
from core.export.libraries.library import Abilities, Joining, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.libraries.obstacles import SQUARED, half_steps
from core.setup.setup import Setup

_VERSION = "2.2.0"
_FUNCTIONS = {"sigmoid": 3, "tanh": 5, "identity": 0}  # FANN_SIGMOID, FANN_SIGMOID_SYMMETRIC, FANN_LINEAR
_STEEPNESS = {"sigmoid": 0.5, "tanh": 1.0, "identity": 1.0}  # of 1/(1 + e^(−2·s·z)), tanh(s·z), s·z
_MADE = """\
DOUBLE, UNSIGNED, ADDRESS = ctypes.c_double, ctypes.c_uint, ctypes.c_void_p
fann = ctypes.CDLL(os.environ.get("FANN_LIBRARY") or ctypes.util.find_library("doublefann") or "libdoublefann.so.2")
fann.fann_create_standard_array.restype = ADDRESS
fann.fann_run.restype = ctypes.POINTER(DOUBLE)


class Connection(ctypes.Structure):
    _fields_ = [("from_neuron", UNSIGNED), ("to_neuron", UNSIGNED), ("weight", DOUBLE)]


def connections():  # neuron by neuron, and of each its inputs, then its bias
    found = (Connection * count)()
    fann.fann_get_connection_array(network, found)
    return found


def layers_of():
    numbers, layers = [each.weight for each in connections()], []
    for fan_in, neurons in zip(SIZES, SIZES[1:]):
        layer, numbers = numbers[: (fan_in + 1) * neurons], numbers[(fan_in + 1) * neurons :]
        layers.append(np.array(layer).reshape(neurons, fan_in + 1).T)
    return layers


def outputs_of(sample):
    return fann.fann_run(network, (DOUBLE * SIZES[0])(*sample))[: SIZES[-1]]

"""


def _script(setup: Setup, iterations: int, every: int) -> str:
    layers, sizes = setup.network.layers, list(setup.network.sizes)
    rate, why = setup.learning_rate * half_steps(setup), ""
    if layers[-1].activation.name == "tanh":
        rate, why = 2.0 * rate, "  # twice: behind its symmetric sigmoid it halves differences"
    made = [
        f"SIZES = {sizes!r}",
        *_MADE.splitlines(),
        "network = ADDRESS(fann.fann_create_standard_array(len(SIZES), (UNSIGNED * len(SIZES))(*SIZES)))",
        "count = fann.fann_get_total_connections(network)",
        "found = connections()",
        "start = np.concatenate([np.vstack([w, b]).T.ravel() for w, b in zip(weights, biases)])",
        "for connection, weight in zip(found, start):",
        "    connection.weight = weight",
        "fann.fann_set_weight_array(network, found, count)",
        "fann.fann_set_training_algorithm(network, 0)  # FANN_TRAIN_INCREMENTAL",
        "fann.fann_set_train_error_function(network, 0)  # FANN_ERRORFUNC_LINEAR: without, differences are bent",
        f"fann.fann_set_learning_rate(network, ctypes.c_float({rate!r})){why}",
    ]
    for number, layer in enumerate(layers, start=1):
        name = layer.activation.name
        made += [
            f"fann.fann_set_activation_function_layer(network, {_FUNCTIONS[name]}, {number})  # {name}",
            f"fann.fann_set_activation_steepness_layer(network, DOUBLE({_STEEPNESS[name]!r}), {number})",
        ]
    parts = PythonParts(
        imports="",
        made=made,
        outputs="[outputs_of(sample) for sample in inputs[rows]]",
        weights="[layer[:-1] for layer in layers_of()]",
        biases="[layer[-1] for layer in layers_of()]",
        trained=[
            "for row in rows:",
            "    fann.fann_train(network, (DOUBLE * SIZES[0])(*inputs[row]), (DOUBLE * SIZES[-1])(*targets[row]))",
        ],
        before="import ctypes\nimport ctypes.util\nimport json\nimport os\n\nimport numpy as np\n",
    )
    return python_script(setup, iterations, every, f"FANN {_VERSION}", parts)


FANN = Library(
    name="fann",
    title="FANN",
    version=_VERSION,
    language=Language.PYTHON,
    needs="apt install libfann2",
    modules=("numpy",),
    precision=1e-7,  # a learning rate is a float there
    abilities=Abilities(
        losses=dict.fromkeys(_FUNCTIONS, SQUARED),
        hidden=frozenset(_FUNCTIONS),
        batches="one",
        joining=Joining.SUM,
        shuffled=True,
    ),
    write=_script,
    otherwise=(
        Otherwise.FANN_STEPWISE(),
        Otherwise.FANN_ERROR_FUNCTION(),
        Otherwise.FANN_SLOPE(),
        Otherwise.FANN_HALVED(),
    ),
    found=HowFound.RUN(),
)
