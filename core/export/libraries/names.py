"""The names that libraries are asked for by, known without loading what writes their scripts."""

LIBRARY_NAMES = (
    "numpy",
    "pytorch",
    "scikit-learn",
    "keras",
    "tensorflow.js",
    "nnet",
    "neuralnet",
    "opencv",
    "fann",
    "weka",
    "neurolab",
    "mlxtend",
    "brain.js",
    "synaptic",
    "neataptic",
)
