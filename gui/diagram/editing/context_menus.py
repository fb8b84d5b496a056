"""What a right click in the diagram offers: what is there changed, and neurons and layers added and taken away."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.setup.changes import Edited, add_layer, change_layer, remove_layer, remove_neuron, resize
from core.setup.setup import Setup
from gui.diagram.editing.drag_and_type import NumberEditing
from gui.dialogs.network_change import change_network
from gui.look.plain_text import keyless
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.changes import shortened
from gui.texts.draws import drawn_text
from gui.texts.layers_named import activations_for, bias_words, layer_changed, layer_title

NEW_SIZE = 3


class NetworkMenus(QObject):
    """Makes the menu of an element; what is chosen is a change of the setup."""

    refused = Signal(str)
    drawn = Signal(str)  # which weights a change drew
    naming_wanted = Signal(object)  # an input or neuron is to be named where it stands
    typing_wanted = Signal(object)  # a number is to be typed where it stands

    def __init__(self, readings: Readings, commands: Commands, number_editing: NumberEditing, window: QWidget) -> None:
        super().__init__(window)
        self._readings, self._commands, self._number_editing, self._window = readings, commands, number_editing, window

    def menu_for(self, element: Element | None, view: QWidget) -> QMenu:
        """What can be done where the pointer is."""
        menu = QMenu(view)
        depth = self._readings.network.depth
        self._change_number(menu, element)
        match element:
            case Input(index):
                self._rename(menu, element)
                self._column(menu, 0, index)
                self._insert(menu, 0, self.tr("Add a layer after the inputs"))
            case Neuron(layer, index):
                self._rename(menu, element)
                self._layer(menu, layer)
                self._column(menu, layer + 1, index)
                self._insert(menu, layer, self.tr("Add a layer before this one"))
                if layer < depth - 1:
                    self._add(
                        menu,
                        self.tr("Remove this layer"),
                        self.tr("take {layer} away").format(layer=layer_title(layer + 1, depth + 1)),
                        lambda e: remove_layer(e, layer),
                    )
            case Weight(layer) | Bias(layer):
                menu.addSeparator()
                self._insert(menu, layer, self.tr("Add a layer here"))
            case _:
                self._insert(menu, depth - 1, self.tr("Add a layer before the outputs"))
        return menu

    def _change_number(self, menu: QMenu, element: Element | None) -> None:
        name = element is not None and self._number_editing.name_of_number(element)
        if name:
            action = menu.addAction(self.tr("Edit value of {name}…").format(name=keyless(name)))
            action.triggered.connect(partial(self.typing_wanted.emit, element))

    def _rename(self, menu: QMenu, element: Input | Neuron) -> None:
        action = menu.addAction(self.tr("Rename {name}…").format(name=keyless(self._readings.names.of(element))))
        action.triggered.connect(partial(self.naming_wanted.emit, element))
        menu.addSeparator()

    def _layer(self, menu: QMenu, number: int) -> None:
        """What all neurons of a layer have in common."""
        section = self._readings.setup.scenario.network.layers[number]
        is_last = number == self._readings.network.depth - 1
        kinds = activations_for(is_last)
        for title, key, values in (
            (self.tr("Activation of this layer"), "activation", [(kind, kind) for kind in kinds]),
            (self.tr("Biases of this layer"), "bias", bias_words()),
        ):
            choice = menu.addMenu(title)
            group = QActionGroup(choice)
            for value, word in values:
                made = QAction(word, choice, checkable=True, checked=value == getattr(section, key))
                change = partial(_change_layer, number, key, value)
                undo = layer_changed(self._readings.setup, number, key, getattr(section, key), value)
                made.triggered.connect(partial(self._change, undo, change))
                group.addAction(made)
                choice.addAction(made)

    def _column(self, menu: QMenu, column: int, index: int) -> None:
        size = self._readings.network.sizes[column]
        more = self.tr("Add an input") if column == 0 else self.tr("Add a neuron to this layer")
        less = self.tr("Remove this input") if column == 0 else self.tr("Remove this neuron")
        menu.addSeparator()
        sizes = self._readings.network.sizes
        added = self.tr("add a neuron to {layer}").format(layer=layer_title(column, len(sizes)))
        if column == 0:
            added = self.tr("add an input")
        more_sizes = (*sizes[:column], size + 1, *sizes[column + 1 :])
        menu.addAction(more).triggered.connect(
            partial(self._change_to, more_sizes, added, lambda each: resize(each, column, size + 1))
        )
        names = self._readings.names
        name = names.input(index) if column == 0 else names.activation(column - 1, index)
        self._add(
            menu,
            less,
            self.tr("take {name} away").format(name=shortened(name)),
            lambda each: remove_neuron(each, column, index),
        )
        menu.actions()[-1].setEnabled(size > 1)
        menu.addSeparator()

    def _insert(self, menu: QMenu, index: int, text: str) -> None:
        sizes = self._readings.network.sizes
        more_sizes = (*sizes[: index + 1], NEW_SIZE, *sizes[index + 1 :])
        menu.addAction(text).triggered.connect(
            partial(self._change_to, more_sizes, self.tr("add a layer"), lambda each: add_layer(each, index, NEW_SIZE))
        )

    def _add(self, menu: QMenu, text: str, undo: str, change: Callable[[Setup], Edited]) -> None:
        menu.addAction(text).triggered.connect(partial(self._change, undo, change))

    def _change(self, text: str, change: Callable[[Setup], Edited], _checked: bool = False) -> None:
        self._change_to(self._readings.network.sizes, text, change)

    def _change_to(
        self, sizes: tuple[int, ...], text: str, change: Callable[[Setup], Edited], _checked: bool = False
    ) -> None:
        """Change the setup to one whose network has these sizes, inputs first."""

        def refuse(fault: str) -> None:
            if fault:
                self.refused.emit(fault)

        def take(made: Edited) -> None:
            if self._commands.edits.edit(text, made.setup) and made.redrawn:
                self.drawn.emit(drawn_text(made))

        change_network(self._window, self._readings.setup, sizes, change, (take, refuse))


def _change_layer(number: int, key: str, value: Any, setup: Setup) -> Edited:
    return change_layer(setup, number, **{key: value})
