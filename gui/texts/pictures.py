"""What is said of the pixels of a picture."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.explain.pictures import ImageShape, InkMeasure, place_of
from core.setup.scaling import input_scaling
from core.setup.setup import Setup


def pixel_place(pixel: int, shape: ImageShape) -> str:
    """Where a pixel is, counted from 1."""
    row, column = place_of(pixel, shape)
    text = QCoreApplication.translate("Pictures", "row {row}, column {column}")
    return text.format(row=row + 1, column=column + 1)


def ink_told(setup: Setup, pixel: int, value: float, number_format: NumberFormat) -> str:
    """How much ink there is, of how much: as the original numbers say it, where those are known."""
    scaling = input_scaling(setup)
    full = InkMeasure.of(*setup.whole.input_range).full
    if not scaling.is_there:
        text = QCoreApplication.translate("Pictures", "ink {ink}")
        return text.format(ink=number_format.figure(value))
    less, by = float(scaling.less[pixel]), float(scaling.divided_by[pixel])
    text = QCoreApplication.translate("Pictures", "ink {ink} of {full}")
    ink, most = (number_format.figure(number * by + less) for number in (value, full))
    return text.format(ink=ink, full=most)


def pixel_told(setup: Setup, pixel: int, value: float, number_format: NumberFormat) -> str:
    """Where it is, and how much ink is there: row 3, column 6, ink 15 of 16."""
    shape = setup.image_shape or (1, setup.network.inputs)
    text = QCoreApplication.translate("Pictures", "{place}, {ink}")
    return text.format(place=pixel_place(pixel, shape), ink=ink_told(setup, pixel, value, number_format))
