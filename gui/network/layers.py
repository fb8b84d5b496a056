"""The inputs and the layers, a row each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from core.edit import Edited, add_layer, change_inputs, change_layer, remove_layer, resize
from core.lesson import Lesson
from core.scenario import LayerSection
from gui.network.fields import Choice, FloatField, names_in
from gui.number_field import NumberField

MOST = 50_000_000
ACTIVATIONS = ("sigmoid", "tanh", "relu", "leaky_relu", "identity", "softmax")
NEW_SIZE = 3


def bias_words() -> list[tuple[object, str]]:
    """What a layer's biases may be, as the scenario says it and as a person reads it."""
    translate = QCoreApplication.translate
    return [
        (True, translate("LayerRows", "trained")),
        ("fixed", translate("LayerRows", "fixed")),
        (False, translate("LayerRows", "none")),
    ]


class LayerRows(QWidget):
    """Says what is wanted as a text for the menu and a function that makes the changed lesson."""

    wanted = Signal(str, object)  # Callable[[Lesson], Edited]
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 2, 6, 6)
        self._grid.setHorizontalSpacing(5)
        self._grid.setVerticalSpacing(4)
        self.sizes: list[NumberField] = []
        self.activations: list[Choice] = []
        self.biases: list[Choice] = []
        self.options: list[FloatField | None] = []
        self.names: list[QLineEdit] = []
        self.adds: list[QToolButton] = []
        self.removes: list[QToolButton] = []

    def show_lesson(self, lesson: Lesson) -> None:
        """A row for the inputs, and one for each layer."""
        focused = self.focusWidget()
        name = focused.accessibleName() if focused is not None and focused.hasFocus() else ""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for kept in (self.sizes, self.activations, self.biases, self.options, self.names, self.adds, self.removes):
            kept.clear()
        heads = ("", self.tr("neurons"), self.tr("activation"), "", self.tr("bias"), "", "", self.tr("names"))
        for column, head in enumerate(heads):
            label = QLabel(head)
            label.setObjectName("dim")
            self._grid.addWidget(label, 0, column)
        self._add_inputs(lesson)
        for number, section in enumerate(lesson.scenario.network.layers):
            self._add_layer(number, section, number == lesson.network.depth - 1)
        self._grid.setRowStretch(lesson.network.depth + 2, 1)
        self._grid.setColumnStretch(7, 1)
        for widget in self.findChildren(QWidget):
            if name and widget.accessibleName() == name and not widget.isHidden():
                widget.setFocus()

    def _add_inputs(self, lesson: Lesson) -> None:
        inputs = lesson.scenario.network.inputs
        names = inputs if isinstance(inputs, list) else None
        self._grid.addWidget(QLabel(self.tr("Inputs")), 1, 0)
        self._add_size(1, 0, lesson.network.inputs, self.tr("Number of inputs"))
        self._add_names(1, names, self.tr("Names of the inputs"), self._name_inputs)
        self._add_insert(1, 0)

    def _add_layer(self, number: int, section: LayerSection, is_last: bool) -> None:
        row = number + 2
        title = self.tr("Output") if is_last else self.tr("Layer {number}").format(number=number + 1)
        self._grid.addWidget(QLabel(title), row, 0)
        self._add_size(row, number + 1, section.size, self.tr("Neurons: {layer}").format(layer=title))
        kinds = ACTIVATIONS if is_last else ACTIVATIONS[:-1]
        activation = Choice(self.tr("Activation: {layer}").format(layer=title), [(kind, kind) for kind in kinds])
        activation.show_value(section.activation)
        activation.chosen.connect(partial(self._change, number, self.tr("change an activation"), "activation"))
        self.activations.append(activation)
        self._grid.addWidget(activation, row, 2)
        self.options.append(self._add_option(row, number, section))
        bias = Choice(self.tr("Bias: {layer}").format(layer=title), bias_words())
        bias.show_value(section.bias)
        bias.chosen.connect(partial(self._change, number, self.tr("change a bias"), "bias"))
        self.biases.append(bias)
        self._grid.addWidget(bias, row, 4)
        name_layer = partial(self._change, number, self.tr("name neurons"), "neurons")
        self._add_names(row, section.neurons, self.tr("Names: {layer}").format(layer=title), name_layer)
        if not is_last:
            self._add_insert(row, number + 1)
            remove = self._button("−", self.tr("Take this layer away"))
            remove.clicked.connect(
                partial(self._want, self.tr("take a layer away"), lambda each: remove_layer(each, number))
            )
            self.removes.append(remove)
            self._grid.addWidget(remove, row, 6)

    def _add_size(self, row: int, column: int, size: int, name: str) -> None:
        field = NumberField(1, MOST)
        field.setButtonSymbols(NumberField.ButtonSymbols.PlusMinus)
        field.setValue(size)
        field.setAccessibleName(name)
        field.setFixedWidth(58)
        field.valueChanged.connect(
            lambda value: self._want(self.tr("change the number of neurons"), lambda each: resize(each, column, value))
        )
        self.sizes.append(field)
        self._grid.addWidget(field, row, 1)

    def _add_option(self, row: int, number: int, section: LayerSection) -> FloatField | None:
        key, name, value = {
            "sigmoid": ("scale", self.tr("scale"), 1.0 if section.scale is None else section.scale),
            "leaky_relu": ("slope", self.tr("slope"), 0.01 if section.slope is None else section.slope),
        }.get(section.activation, ("", "", 0.0))
        if not key:
            return None
        field = FloatField(name)
        field.setToolTip(name)
        field.setFixedWidth(48)
        field.show_value(value)
        field.changed.connect(partial(self._change, number, self.tr("change an activation"), key))
        field.refused.connect(self.refused)
        self._grid.addWidget(field, row, 3)
        return field

    def _add_names(self, row: int, names: list[str] | None, title: str, change: Callable[[object], None]) -> None:
        field = QLineEdit(", ".join(names or []))
        field.setMinimumWidth(70)
        field.setPlaceholderText(self.tr("by the rule"))
        field.setToolTip(self.tr("Names, with commas between them; none for those that Backstep gives"))
        field.setAccessibleName(title)
        field.setCursorPosition(0)
        before = field.text()
        field.editingFinished.connect(lambda: change(names_in(field.text())) if field.text() != before else None)
        self.names.append(field)
        self._grid.addWidget(field, row, 7)

    def _add_insert(self, row: int, place: int) -> None:
        add = self._button("+", self.tr("Put a hidden layer after this one"))
        add.clicked.connect(partial(self._want, self.tr("add a layer"), lambda each: add_layer(each, place, NEW_SIZE)))
        self.adds.append(add)
        self._grid.addWidget(add, row, 5)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _name_inputs(self, names: object) -> None:
        self._want(self.tr("name inputs"), lambda each: change_inputs(each, names))  # type: ignore[arg-type]

    def _change(self, number: int, text: str, key: str, value: object) -> None:
        self._want(text, lambda each: change_layer(each, number, **{key: value}))

    def _want(self, text: str, change: Callable[[Lesson], Edited], _checked: bool = False) -> None:
        self.wanted.emit(text, change)
