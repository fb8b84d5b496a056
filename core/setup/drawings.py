"""Drawings as inputs of a setup whose inputs are a picture; and a drawing learned like the other samples."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.data.drawn_sample import DrawnSample
from core.drawing.making import PictureMaking, making_of
from core.drawing.strokes import Drawing
from core.setup.learned_samples import with_samples
from core.setup.scaling import Scaling, input_scaling
from core.setup.setup import Setup
from core.setup.split import with_free_seat

Array = NDArray[np.float64]

MOST_MEASURED = 2000  # samples: more say nothing else of how they were made
TURNS = 8  # seats that are left free at most, until one is that of a sample to train on


@dataclass(frozen=True, eq=False)
class DrawnInputs:
    """How drawings become inputs of one setup."""

    making: PictureMaking
    paper: float  # what an original input is where nothing is drawn
    ink: float  # and where all is ink; below the paper where ink is dark
    scaling: Scaling

    @classmethod
    def of(cls, setup: Setup) -> "DrawnInputs":
        """Measured in the samples of a setup whose inputs are a picture.

        Raises
        ------
        ValueError
            If its inputs are none.
        """
        shape = setup.image_shape
        if shape is None:
            raise ValueError(f"the inputs of {setup.name} are no picture")
        whole, scaling = setup.whole, input_scaling(setup)
        some = whole.taken(slice(None, None, max(1, len(whole) // MOST_MEASURED)))
        original = scaling.original(np.asarray(some.inputs))
        low, high = float(original.min()), float(original.max())
        paper, ink = (high, low) if _is_dark_on_light(original, shape) else (low, high)
        pictures = (original - paper) / (ink - paper) if ink != paper else np.zeros_like(original)
        return cls(making_of(shape, pictures), paper, ink, scaling)

    def inputs(self, drawing: Drawing) -> Array:
        """What comes into the network, (inputs,)."""
        return self.scaling.scaled(self.paper + (self.ink - self.paper) * self.making.picture(drawing).ravel())


def learning(setup: Setup, drawn: DrawnSample, outputs: Array) -> Setup:
    """The setup that learns a drawn sample, too: its last one, which is never held out.

    `outputs`, (outputs,), say what it is where no class was chosen. Which samples are held out is drawn for each by its
    seat; one that would be held out leaves its seat free for the next.
    """
    whole = setup.whole
    samples = whole.with_more(drawn.inputs[np.newaxis], drawn.targets(outputs)[np.newaxis])
    made = with_samples(setup, samples)
    for _ in range(TURNS):
        data = made.scenario.data
        if data.held_out is None or not made.is_held_out(len(whole.inputs)):
            break
        data = data.model_copy(update={"held_out": with_free_seat(data.held_out, len(whole.inputs))})
        made = with_samples(made.with_scenario(made.scenario.model_copy(update={"data": data})), samples)
    return made


def _is_dark_on_light(pictures: Array, shape: tuple[int, int]) -> bool:
    """Whether the rim is brighter than the rest: it is what is never drawn on."""
    cut = pictures.reshape(-1, *shape).mean(axis=0)
    rim = np.ones(shape, np.bool_)
    rim[1:-1, 1:-1] = False
    return bool(cut[rim].mean() > cut[~rim].mean())
