"""OpenCV's ANN_MLP, trained by back-propagation: it goes back through weights that are updated already."""

from core.export.libraries.in_python.script import PythonParts, python_script
from core.export.libraries.library import Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.libraries.obstacles import SQUARED, half_steps
from core.setup.setup import Setup

_VERSION = "4.14.0"
_READ = """\
def file_of(weights, biases):  # a network as it writes one: tanh, nothing scaled, the last row of a layer its biases
    def row(numbers):
        return "[ " + ", ".join(map(repr, numbers)) + " ]"

    def scale(count):  # a factor and a shift for each
        return row([1.0, 0.0] * count)

    sizes = [len(matrix) for matrix in weights] + [len(biases[-1])]
    layers = [np.vstack([matrix, vector]).ravel().tolist() for matrix, vector in zip(weights, biases)]
    return "\\n".join([
        "%YAML:1.0",
        "---",
        "network:",
        "   format: 3",
        "   layer_sizes: " + str(sizes),
        "   activation_function: SIGMOID_SYM",
        "   f_param1: 2.",  # 1·(1 − e^(−2z))/(1 + e^(−2z)) is tanh z
        "   f_param2: 1.",
        "   min_val: -1.",
        "   max_val: 1.",
        "   min_val1: -1.",
        "   max_val1: 1.",
        "   training_params:",
        "      train_method: BACKPROP",
        "      dw_scale: 0.1",
        "      moment_scale: 0.",
        "      term_criteria: { iterations: 1 }",
        "   input_scale: " + scale(sizes[0]),
        "   output_scale: " + scale(sizes[-1]),
        "   inv_output_scale: " + scale(sizes[-1]),
        "   weights:",
        *("      - " + row(layer) for layer in layers),
        "",
    ])


def layers_of(network):
    return [network.getWeights(number + 1) for number in range(len(weights))]
"""


def _script(setup: Setup, iterations: int, every: int) -> str:
    made = [
        *_READ.rstrip().splitlines(),
        "",
        "",
        "storage = cv2.FileStorage(file_of(weights, biases), cv2.FILE_STORAGE_READ | cv2.FILE_STORAGE_MEMORY)",
        "network = cv2.ml.ANN_MLP_create()",
        'network.read(storage.getNode("network"))',
        f"network.setTrainMethod(cv2.ml.ANN_MLP_BACKPROP, {setup.learning_rate * half_steps(setup)!r}, 0.0)",
        "network.setTermCriteria((cv2.TERM_CRITERIA_MAX_ITER, 1, 0.0))",
        "GO_ON = cv2.ml.ANN_MLP_UPDATE_WEIGHTS | cv2.ml.ANN_MLP_NO_INPUT_SCALE | cv2.ml.ANN_MLP_NO_OUTPUT_SCALE",
    ]
    parts = PythonParts(
        imports="import cv2  # before version 5, which has no cv2.ml\n",
        made=made,
        outputs="network.predict(inputs[rows].astype(np.float32))[1]",
        weights="[layer[:-1] for layer in layers_of(network)]",
        biases="[layer[-1] for layer in layers_of(network)]",
        trained=[
            "network.train(cv2.ml.TrainData_create(",
            "    inputs[rows].astype(np.float32), cv2.ml.ROW_SAMPLE, targets[rows].astype(np.float32)",
            "), GO_ON)",
        ],
    )
    return python_script(setup, iterations, every, f"OpenCV {_VERSION}", parts)


OPENCV = Library(
    name="opencv",
    title="OpenCV ANN_MLP",
    version=_VERSION,
    language=Language.PYTHON,
    needs="python -m pip install 'opencv-python-headless<5'",
    modules=("numpy", "cv2"),
    precision=1e-6,
    abilities=Abilities(
        losses={"tanh": SQUARED},
        hidden=frozenset({"tanh"}),
        fewest_hidden=1,
        batches="one",
        rule=("sequential_update",),
        shuffled=True,
    ),
    write=_script,
    otherwise=(Otherwise.OPENCV_SEQUENTIAL(), Otherwise.OPENCV_SCALES(), Otherwise.OPENCV_TANH()),
    found=HowFound.RUN(),
)
