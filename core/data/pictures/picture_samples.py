"""The pictures that a scenario names in `data.file`, as its samples."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.errors import shortened
from core.base.message import Message
from core.data.faults import DataFileFault
from core.data.pictures.faults import PictureDecision, PictureError, PictureFault
from core.data.pictures.picture_file import PictureReading, read_picture_file
from core.data.pictures.pixels import USUAL_LARGEST, Pixels, PixelScale, numbers_of_bytes
from core.data.samples import Samples
from core.scenario.schema import DataSection

MOST_CLASSES = 256  # a label is a byte wherever they are saved


def samples_of_pictures(path: Path, labels: Path | None, data: DataSection) -> tuple[Samples, tuple[Message, ...]]:
    """The samples, and what was decided as they were read.

    Raises
    ------
    PictureError
        If they can't be read, or are others than the scenario says.
    """
    reading = read_picture_file(path, labels, data.label_column or "first")
    name, largest = shortened(reading.path.name), data.largest_pixel or USUAL_LARGEST
    if reading.labels_path is not None and data.label_column is not None:
        raise PictureError(PictureFault.LABELS_IN_FILE(file=name))
    if reading.labels_path is None and labels is not None:
        raise PictureError(PictureFault.LABELS_IN_LINES(file=name))
    if data.image is not None and reading.labels_path is not None and tuple(data.image) != reading.sides:
        rows, columns = reading.sides or (0, 0)
        there, across = data.image
        raise PictureError(
            PictureFault.OTHER_PICTURE(file=name, rows=rows, columns=columns, there=there, across=across)
        )
    if data.pixels is None or data.classes is None:
        raise ValueError("the scenario names no pictures")
    samples = with_classes(reading, data.classes, data.pixels, largest)
    return samples, (*reading.decisions(), how_scaled(data.pixels, largest))


def with_classes(reading: PictureReading, classes: int, scale: PixelScale, largest: int) -> Samples:
    """Samples of pictures that were read, with a target for each of so many classes.

    Raises
    ------
    PictureError
        If a label is of no class, or a pixel larger than the largest.
    """
    name = shortened(reading.path.name)
    bad = np.flatnonzero(reading.labels >= classes)
    if len(bad):
        number, picture = int(reading.labels[bad[0]]), int(bad[0])
        if reading.lines is not None:
            line = reading.lines.top.first_line + picture
            raise PictureError(DataFileFault.NO_CLASS(file=name, number=number, line=line, most=classes - 1))
        labels = shortened(reading.labels_path.name) if reading.labels_path is not None else name
        problem = PictureFault.LABEL_OF_NONE(file=labels, number=number, picture=picture + 1, most=classes - 1)
        raise PictureError(problem)
    if largest < USUAL_LARGEST:
        _refuse_larger(reading, name, largest)
    return Samples(Pixels(reading.kept, scale, largest), one_hot(reading.labels, classes))


def one_hot(labels: NDArray[np.integer], classes: int) -> NDArray[np.float64]:
    """A target for each class, (samples, classes), of which that of the label is 1."""
    targets = np.zeros((len(labels), classes))
    targets[np.arange(len(labels)), labels] = 1.0
    return targets


def usual_classes(reading: PictureReading) -> int:
    """How many classes pictures are taken to have: 0 to the largest label.

    Raises
    ------
    PictureError
        If all pictures are of a single one, or there are more than there can be.
    """
    name = shortened(reading.path.name)
    if reading.classes > MOST_CLASSES:
        problem = PictureFault.TOO_MANY_CLASSES(file=name, number=reading.classes - 1, most=MOST_CLASSES - 1)
        raise PictureError(problem)
    if (reading.labels == reading.labels[0]).all():
        raise PictureError(PictureFault.ONE_CLASS(file=name, number=int(reading.labels[0])))
    return reading.classes


def how_scaled(scale: PixelScale, largest: int) -> Message:
    """What pixels become, as it is said."""
    low = float(numbers_of_bytes(scale, largest)[0])
    return PictureDecision.SCALED(largest=largest, low=low)


def _refuse_larger(reading: PictureReading, name: str, largest: int) -> None:
    highest = reading.kept.max(axis=1)
    bad = np.flatnonzero(highest > largest)
    if len(bad):
        picture, number = int(bad[0]), int(highest[bad[0]])
        problem = PictureFault.PIXEL_TOO_LARGE(file=name, picture=picture + 1, number=number, largest=largest)
        raise PictureError(problem)
