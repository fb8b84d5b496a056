"""Pictures beside a scenario that is saved: in the file that it names, or in files of their own.

Number by number 60,000 pictures would be a scenario of 400 MB, which no editor opens.
"""

import gzip
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from core.base.atomic_files import Beat, unhurried
from core.base.errors import ScenarioError
from core.data.pictures.pixels import USUAL_LARGEST, Pixels
from core.data.samples import reads_as
from core.setup.messages import SetupFault
from core.setup.setup import Setup

IMAGES_ENDING, LABELS_ENDING = ".pictures.idx3.gz", ".labels.idx1.gz"
PICTURES, TARGETS = "pictures.npy", "targets.npy"  # in a saved run
MOST_CLASSES = 256  # a label is a byte
_QUICK = 1  # of gzip's nine levels: the others take ten times as long, and a tenth less room


def named_pictures(setup: Setup, pixels: Pixels, file: str, labels: str | None = None) -> Setup:
    """The setup whose scenario says that its pictures stand in `file`, and their labels in another.

    Raises
    ------
    ScenarioError
        If they have no classes, of which a file of pictures has two or more.
    """
    if not 2 <= setup.network.outputs <= MOST_CLASSES:
        raise ScenarioError(setup.name, "data", SetupFault.PICTURES_WITHOUT_CLASSES())
    data = setup.scenario.data.model_copy(
        update={
            "inputs": None,
            "targets": None,
            "file": file,
            "labels": labels,
            "label_column": None,
            "classes": setup.network.outputs,
            "pixels": pixels.scale,
            "largest_pixel": None if pixels.largest == USUAL_LARGEST else pixels.largest,
        }
    )
    return setup.with_scenario(setup.scenario.model_copy(update={"data": data}))


def with_picture_files(
    setup: Setup, pixels: Pixels, path: Path, beat: Beat = unhurried
) -> tuple[Setup, dict[Path, Iterator[bytes]]]:
    """The setup as it is saved to `path`, and what is to be written beside it first: by its file, in pieces.

    Nothing is, where the scenario names a file that is there, and holds these pictures.

    Raises
    ------
    ScenarioError
        If they can't be written, as a sample is of no class.
    """
    from core.data.pictures.idx import idx_head

    whole, folder = setup.whole, path.absolute().parent
    if setup.scenario.data.file is not None and reads_as(setup.scenario, folder, whole):
        return setup, {}
    images, labels = f"{path.stem}{IMAGES_ENDING}", f"{path.stem}{LABELS_ENDING}"
    named = named_pictures(setup, pixels, images, labels)
    if (folder / images).exists() and reads_as(named.scenario, folder, whole):
        return named, {}
    if not whole.are_of_classes:
        raise ScenarioError(setup.name, "data", SetupFault.PICTURES_WITHOUT_CLASSES())
    rows, columns = setup.image_shape or (1, setup.network.inputs)
    classes = whole.targets.argmax(axis=1).astype(np.uint8)
    pictures = (pixels.bytes_of(block).tobytes() for block in pixels.blocks())
    return named, {
        folder / images: _packed(idx_head((len(whole), rows, columns)), pictures, beat),
        folder / labels: _packed(idx_head((len(whole),)), iter([classes.tobytes()]), beat),
    }


def _packed(head: bytes, pieces: Iterator[bytes], beat: Beat) -> Iterator[bytes]:
    """An IDX file packed by gzip: a part of its own for each piece, as the format allows."""
    yield gzip.compress(head, _QUICK, mtime=0)
    for piece in pieces:
        beat()
        yield gzip.compress(piece, _QUICK, mtime=0)
