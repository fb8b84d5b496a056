"""Samples that are pictures, as ink."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.data.samples import Samples
from core.explain.pictures import ImageShape, InkMeasure


def ink_of(samples: Samples, shape: ImageShape) -> Callable[[int], NDArray[np.float64]]:
    """Of a sample, by its number from 0, the ink of its pixels, (rows, columns) of `shape`: shares from 0 to 1.

    One is made when it is asked for, so pictures that are kept as bytes stay so.
    """
    inputs, measure = samples.inputs, InkMeasure.of(*samples.input_range)

    def ink(number: int) -> NDArray[np.float64]:
        return measure.shares(inputs[number]).reshape(shape)

    return ink
