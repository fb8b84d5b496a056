"""The built-in network, trained, reads digits that are drawn by hand."""

import numpy as np
import pytest

from core.drawing.strokes import Drawing
from core.network.forward_pass import forward_pass
from core.setup.drawings import DrawnInputs
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.drawing.hand import WRITTEN, written

pytestmark = pytest.mark.slow

EVERY_STYLE = [(digit, strokes) for digit, styles in WRITTEN.items() for strokes in styles]


@pytest.fixture(scope="module")
def reads():
    setup = open_setup("digits-64-20-10")
    trained = Training(setup).replay(0, setup.start, setup.iterations)
    drawn = DrawnInputs.of(setup)

    def answers(drawings: list[Drawing]) -> np.ndarray:
        inputs = np.array([drawn.inputs(drawing) for drawing in drawings])
        return forward_pass(setup.network, trained, inputs).outputs.argmax(axis=1)

    return answers


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"pen": 6 / 236},
        {"pen": 28 / 236},
        {"scale": 0.3, "middle": (0.18, 0.8)},
        {"scale": 0.3, "middle": (0.82, 0.2), "pen": 8 / 236},
        {"slant": 0.15},
        {"across": 0.75},
    ],
    ids=["usual", "thin", "thick", "small in a corner", "small and thin", "slanted", "narrow"],
)
def test_nine_of_ten_are_read_right(reads, how):
    answered = reads([written(strokes, **how) for _digit, strokes in EVERY_STYLE])
    wanted = np.array([digit for digit, _strokes in EVERY_STYLE])
    wrong = [f"{digit} as {answer}" for digit, answer in zip(wanted, answered, strict=True) if digit != answer]
    assert (answered == wanted).mean() >= 0.9, wrong


def test_every_digit_is_read_right_in_its_first_style(reads):
    assert reads([written(styles[0]) for styles in WRITTEN.values()]).tolist() == list(WRITTEN)
