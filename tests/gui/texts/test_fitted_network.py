"""What the importer says becomes of the network."""

import pytest

from core.setup.fit_to_samples import FittedNetwork, OtherOutput
from gui.texts.fitted_network import fitted_texts

SIZES = "The network becomes 5-2-1; new weights are drawn where they have to be."
OUTPUT = "A softmax of a single output is 1 whatever comes in: the output layer becomes"


@pytest.mark.parametrize(
    ("fitted", "said"),
    [
        (FittedNetwork(None, None), []),
        (FittedNetwork((5, 2, 1), None), [SIZES]),
        (FittedNetwork(None, OtherOutput("identity", None)), [f"{OUTPUT} the identity."]),
        (
            FittedNetwork((5, 2, 1), OtherOutput("sigmoid", "binary_cross_entropy")),
            [SIZES, f"{OUTPUT} a sigmoid, and the loss binary cross entropy."],
        ),
    ],
)
def test_what_becomes_another_is_said(fitted: FittedNetwork, said: list[str]):
    assert fitted_texts(fitted) == said
