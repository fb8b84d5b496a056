"""For which setups something can be drawn. Asked at the start, when nothing that draws is loaded yet."""

from core.base.message import Message, MessageKind, source_text
from core.setup.setup import Setup

SMALLEST = 4  # pixels on a side of a picture that something can be drawn in
MOST_CLASSES = 100  # each of which has a button


class DrawingFault(MessageKind):
    """Why nothing can be drawn for a network."""

    NO_PICTURE = source_text("the inputs of this network are no picture; in “Handwritten digits” they are")
    SMALL = source_text("a picture of {rows} × {columns} pixels is too small to draw in")
    NO_CLASSES = source_text("what this network answers are no classes, so a drawing can't be one of them")
    MANY_CLASSES = source_text("there are {classes} classes, and {most} are the most that can be chosen from")


def why_not_drawn(setup: Setup) -> Message | None:
    """Why nothing can be drawn for a setup; None where something can."""
    shape = setup.image_shape
    if shape is None:
        return DrawingFault.NO_PICTURE()
    if min(shape) < SMALLEST:
        return DrawingFault.SMALL(rows=shape[0], columns=shape[1])
    if not setup.whole.are_of_classes:
        return DrawingFault.NO_CLASSES()
    classes = setup.network.outputs
    return DrawingFault.MANY_CLASSES(classes=classes, most=MOST_CLASSES) if classes > MOST_CLASSES else None
