"""What is pointed at or held in the matrices: handed on to the window, followed from there, and lit."""

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from core.matrices.making import Making
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.matrices.canvas import MatrixCanvas
from gui.views.matrices.entries import ShownEntry
from gui.views.matrices.lights import CellLights, cells_of, entry_of, is_result, needed_by
from gui.views.matrices.maker import EntryMaker


class EntryPointing(QObject):
    """Lights what the canvas shows of the element that the window's pointer is on, and of the held one."""

    pointed_elsewhere = Signal(object)  # Element | None: at which the pointer is now
    held_elsewhere = Signal(object)  # Element

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, canvas: MatrixCanvas, maker: EntryMaker
    ) -> None:
        super().__init__(canvas)
        self._readings, self._commands, self._canvas, self._maker = readings, commands, canvas, maker
        self._pointed: ShownEntry | None = None
        self._points_itself = False
        canvas.pointed.connect(self._point)
        maker.changed.connect(self.light)
        store.when(changes.hover_changed).connect(self._follow_hover)
        store.when(changes.pin_changed).connect(self._follow_pin)

    @property
    def entry(self) -> ShownEntry | None:
        """That which the pointer, or the keyboard, was on last."""
        return self._pointed or self._canvas.current

    def forget(self) -> None:
        """Nothing is pointed at any more: other entries come to stand there."""
        self._pointed = None

    def hold(self, entry: ShownEntry) -> None:
        """Hold what an entry is of, and show the numbers of its sample."""
        sample = entry.placed.matrix.entry(entry.row, entry.column).sample
        if sample is not None and not self._is_of_sample(entry):
            self._commands.playback.choose_sample(sample)
        self._points_itself = True
        self._commands.pointing.pin(entry_of(entry.placed.matrix, entry.row, entry.column))
        self._points_itself = False

    @Slot()
    def light(self) -> None:
        """Light what is pointed at, held, and being made, among the entries that stand there now."""
        if not self._canvas.isVisible():
            return
        readings, pointed, making = self._readings, self._pointed, self._maker.making
        element = readings.hovered or readings.pinned
        is_made = pointed is not None and is_result(pointed.placed.equation, pointed.placed.term)
        own = Making(pointed.placed.equation, *pointed.cell) if pointed is not None and is_made else None
        lights = CellLights(
            element=element,
            sample=readings.sample,
            needed=needed_by(element),
            equation=None if own is None else own.equation,
            cells=cells_of(own),
            making=making,
            step=self._maker.at,
            in_product=cells_of(making),
        )
        self._canvas.light(lights, self._maker.made())

    @Slot(object, QPoint)
    def _point(self, entry: ShownEntry | None, at: QPoint) -> None:
        self._pointed = entry
        element = None if entry is None else entry_of(entry.placed.matrix, entry.row, entry.column)
        self._points_itself = True
        # A card tells of the sample on the screen alone.
        is_of_sample = entry is None or self._is_of_sample(entry)
        quantity = None if entry is None else entry.placed.matrix.entry(entry.row, entry.column).quantity
        self._commands.pointing.hover(element, at, has_card=is_of_sample, quantity=quantity if is_of_sample else None)
        self._points_itself = False
        self.light()

    def _is_of_sample(self, entry: ShownEntry) -> bool:
        sample = entry.placed.matrix.entry(entry.row, entry.column).sample
        return sample is None or sample == self._readings.sample

    @Slot()
    def _follow_hover(self) -> None:
        if not self._canvas.isVisible():
            return
        if not self._points_itself:
            self._pointed = None
            self.pointed_elsewhere.emit(self._readings.hovered)
        self.light()

    @Slot()
    def _follow_pin(self) -> None:
        held = self._readings.pinned
        if held is not None and self._canvas.isVisible() and not self._points_itself:
            self.held_elsewhere.emit(held)
        self.light()
