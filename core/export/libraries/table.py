"""The table of all libraries, in the order in which they are offered."""

from core.export.libraries.in_java.weka import WEKA
from core.export.libraries.in_javascript.brain_js import BRAIN_JS
from core.export.libraries.in_javascript.neataptic import NEATAPTIC
from core.export.libraries.in_javascript.synaptic import SYNAPTIC
from core.export.libraries.in_javascript.tensorflow_js import TENSORFLOW_JS
from core.export.libraries.in_python.fann import FANN
from core.export.libraries.in_python.keras import KERAS
from core.export.libraries.in_python.mlxtend import MLXTEND
from core.export.libraries.in_python.neurolab import NEUROLAB
from core.export.libraries.in_python.numpy import NUMPY
from core.export.libraries.in_python.opencv import OPENCV
from core.export.libraries.in_python.pytorch import PYTORCH
from core.export.libraries.in_python.scikit_learn import SCIKIT_LEARN
from core.export.libraries.in_r.neuralnet import NEURALNET
from core.export.libraries.in_r.nnet import NNET
from core.export.libraries.library import Library

LIBRARIES: dict[str, Library] = {
    library.name: library
    for library in (
        NUMPY,
        PYTORCH,
        SCIKIT_LEARN,
        KERAS,
        TENSORFLOW_JS,
        NNET,
        NEURALNET,
        OPENCV,
        FANN,
        WEKA,
        NEUROLAB,
        MLXTEND,
        BRAIN_JS,
        SYNAPTIC,
        NEATAPTIC,
    )
}
