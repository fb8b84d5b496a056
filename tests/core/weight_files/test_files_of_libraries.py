"""Files that the real libraries wrote, read: the same outputs, and what is said of each."""

import numpy as np
import pytest

from core.weight_files.formats import read_weights
from tests.core.weight_files.reference_files import FILES, GIVES, outputs_of

# FANN's straight pieces miss the curve; the others are of float32, float16 and bfloat16 alike once they are read.
TOLERANCE = {"fann-as-created.net": 0.034}


@pytest.mark.parametrize("name", GIVES)
def test_a_network_gives_what_it_gave_in_its_library(name: str) -> None:
    gives = GIVES[name]
    _, found = read_weights(FILES / name)
    outputs = outputs_of(found.values, np.array(gives["inputs"]), gives["activations"])
    np.testing.assert_allclose(outputs, gives["outputs"], rtol=0, atol=TOLERANCE.get(name, 2e-6))
