"""How a network is drawn: with a box for each input, or, where they are the pixels of a picture, as that."""

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QGraphicsScene

from gui.diagram.drawing import DiagramDrawing, lay_out
from gui.diagram.scene.columns import Columns
from gui.diagram.scene.layout import NetworkLayout
from gui.diagram.scene.neurons import Fonts
from gui.model.readings import Readings


class DrawnNetwork:
    """The places of one network in any frame, and the drawing that stands there."""

    def __init__(self, readings: Readings, fonts: Fonts) -> None:
        self._readings, self._fonts = readings, fonts
        shape = readings.setup.image_shape
        self.is_picture = shape is not None
        if shape is None:
            self._columns = Columns(lay_out(readings, fonts))
        else:
            from gui.diagram.pictures.choosing import picture_columns

            self._pictures = picture_columns(readings, shape)

    def in_frame(self, frame: QSizeF, enough: float) -> NetworkLayout:
        """The layout for a frame, in which `enough` is how large it is drawn at least, if that can be."""
        return self._pictures.in_frame(frame) if self.is_picture else self._columns.in_frame(frame, enough)

    def draw(self, scene: QGraphicsScene, layout: NetworkLayout) -> DiagramDrawing:
        """Draw it in `scene`, which is cleared, in one of its layouts."""
        if self.is_picture:
            from gui.diagram.pictures.picture_drawing import PictureDrawing
            from gui.diagram.pictures.picture_layout import PictureLayout

            if isinstance(layout, PictureLayout):
                return PictureDrawing(self._readings, scene, self._fonts, layout)
        return DiagramDrawing(self._readings, scene, self._fonts, layout)
