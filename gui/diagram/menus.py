"""What a right click in the diagram offers: neurons and layers added and taken away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.edit import Edited, add_layer, remove_layer, remove_neuron, resize
from core.elements import Bias, Element, Input, Neuron, Weight
from core.errors import ScenarioError
from core.lesson import Lesson
from gui.workbench import Workbench

NEW_SIZE = 3


class NetworkMenus(QObject):
    """Makes the menu of an element; what is chosen is a change of the lesson."""

    refused = Signal(str)

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def menu_for(self, element: Element | None, view: QWidget) -> QMenu:
        """What can be done where the pointer is."""
        menu = QMenu(view)
        depth = self._workbench.network.depth
        match element:
            case Input(index):
                self._column(menu, 0, index)
                self._insert(menu, 0, self.tr("Add a layer after the inputs"))
            case Neuron(layer, index):
                self._column(menu, layer + 1, index)
                self._insert(menu, layer, self.tr("Add a layer before this one"))
                if layer < depth - 1:
                    self._add(
                        menu,
                        self.tr("Take this layer away"),
                        self.tr("take a layer away"),
                        lambda e: remove_layer(e, layer),
                    )
            case Weight(layer) | Bias(layer):
                self._insert(menu, layer, self.tr("Add a layer here"))
            case _:
                self._insert(menu, depth - 1, self.tr("Add a layer before the outputs"))
        return menu

    def _column(self, menu: QMenu, column: int, index: int) -> None:
        size = self._workbench.network.sizes[column]
        more = self.tr("Add an input") if column == 0 else self.tr("Add a neuron to this layer")
        less = self.tr("Take this input away") if column == 0 else self.tr("Take this neuron away")
        self._add(menu, more, self.tr("add a neuron"), lambda each: resize(each, column, size + 1))
        self._add(menu, less, self.tr("take a neuron away"), lambda each: remove_neuron(each, column, index))
        menu.actions()[-1].setEnabled(size > 1)
        menu.addSeparator()

    def _insert(self, menu: QMenu, place: int, text: str) -> None:
        self._add(menu, text, self.tr("add a layer"), lambda each: add_layer(each, place, NEW_SIZE))

    def _add(self, menu: QMenu, text: str, undo: str, change: Callable[[Lesson], Edited]) -> None:
        menu.addAction(text).triggered.connect(lambda: self._change(undo, change))

    def _change(self, text: str, change: Callable[[Lesson], Edited]) -> None:
        try:
            self._workbench.edit(text, change(self._workbench.lesson).lesson)
        except ScenarioError as fault:
            self.refused.emit(fault.problem)
