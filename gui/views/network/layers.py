"""The inputs and the layers, a row each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from core.base.number_format import NumberFormat
from core.base.spoken import listed, spoken_code
from core.network.activations import ACTIVATIONS
from core.network.default_names import DefaultNames
from core.scenario.consistency import MOST_PARAMETERS
from core.scenario.schema import LayerSection
from core.setup.changes import Edited, add_layer, change_inputs, change_layer, remove_layer, resize
from core.setup.setup import Setup
from gui.look.text_size import grown
from gui.texts.changes import changed, number_changed, renamed
from gui.texts.layers_named import activations_for, bias_words, layer_changed, layer_title, option_title
from gui.widgets.fields import ChoiceField, NamesField
from gui.widgets.number_field import RealField, WholeField

NEW_SIZE = 3
MOST_NAMED = 100  # names in a tool tip
SIZE_WIDTH, OPTION_WIDTH = 52, 44  # points


class LayerRows(QWidget):
    """Says what is wanted as a text for the menu and a function that makes the changed setup."""

    wanted = Signal(str, object)  # Callable[[Setup], Edited]
    sized = Signal(str, object, object, object)  # one to other sizes, too: those, and the field they were typed in

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after  # by Tab
        self._sizes: tuple[int, ...] = ()
        self._setup: Setup | None = None  # that is shown
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 2, 6, 6)
        self._grid.setHorizontalSpacing(3)  # or an option more would have it scrolled sideways in a usual window
        self._grid.setVerticalSpacing(4)
        self.sizes: list[WholeField] = []
        self.activations: list[ChoiceField] = []
        self.biases: list[ChoiceField] = []
        self.options: list[RealField] = []
        self.names: list[NamesField] = []
        self.adds: list[QToolButton] = []
        self.removes: list[QToolButton] = []
        self._fields: list[QWidget] = []
        self._number_format = NumberFormat()
        self._spoken = ""  # the language in which the rows are

    def write_in(self, number_format: NumberFormat) -> None:
        """Tell of changes with numbers in this format."""
        self._number_format = number_format

    def show_setup(self, setup: Setup) -> None:
        """A row for the inputs, and one for each layer."""
        # A field that is being left hands on the keyboard: what it hands it to must still be there.
        if (len(self.activations), self._spoken) != (setup.network.depth, spoken_code()):
            self._build(setup.network.depth)
        network, names, self._sizes = setup.scenario.network, setup.names, setup.network.sizes
        self._setup = setup
        for field, size in zip(self.sizes, setup.network.sizes, strict=True):
            field.follow_value(size)
        self.fit()
        given = network.inputs if isinstance(network.inputs, list) else None
        self.names[0].show_names(given, _joined_names(names.input, setup.network.inputs))
        for number, section in enumerate(network.layers):
            self.activations[number].show_value(section.activation)
            self.biases[number].show_value(section.bias)
            self._show_option(number, section)
            self.names[number + 1].show_names(
                section.neurons, _joined_names(partial(names.activation, number), section.size)
            )

    def fit(self) -> None:
        """Have all sizes, and all options, as wide as the largest: cut off, it would be read as another number."""
        for fields, least in ((self.sizes, SIZE_WIDTH), (self.options, OPTION_WIDTH)):
            for field in fields:
                field.setFixedWidth(max(grown(least), *(each.full_width() for each in fields)))

    def _build(self, depth: int) -> None:
        self._spoken = spoken_code()
        focused = self.focusWidget()
        name = focused.accessibleName() if focused is not None and focused.hasFocus() else ""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for kept in (
            self.sizes,
            self.activations,
            self.biases,
            self.options,
            self.names,
            self.adds,
            self.removes,
            self._fields,
        ):
            kept.clear()
        heads = ("", self.tr("neurons"), self.tr("activation"), "", self.tr("bias"), "", "", self.tr("names"))
        for column, head in enumerate(heads):
            if not head:
                continue
            label = QLabel(head)
            label.setObjectName("dim")
            self._grid.addWidget(label, 0, column)
        self._add_inputs()
        for number in range(depth):
            self._add_layer(number, number == depth - 1)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(depth + 2, 1)
        self._grid.setColumnStretch(7, 1)
        self._order_by_tab()
        for widget in self.findChildren(QWidget):
            if name and widget.accessibleName() == name and not widget.isHidden():
                widget.setFocus()

    def _order_by_tab(self) -> None:
        """Let Tab go through the rows where they are, however late they were made."""
        before = self._after
        for widget in self._fields:
            QWidget.setTabOrder(before, widget)
            before = widget

    def _add_inputs(self) -> None:
        title = layer_title(0, len(self._sizes))
        self._grid.addWidget(QLabel(title), 1, 0)
        self._add_size(1, 0, self.tr("Number of inputs"))
        self._add_names(1, self.tr("Names of the inputs"), self._name_inputs)
        self._add_insert(1, 0, title)

    def _add_layer(self, number: int, is_last: bool) -> None:
        row = number + 2
        title = layer_title(number + 1, number + 2 if is_last else number + 3)
        self._grid.addWidget(QLabel(title), row, 0)
        self._add_size(row, number + 1, self.tr("Neurons: {layer}").format(layer=title))
        kinds = [(kind, kind) for kind in activations_for(is_last)]
        activation = ChoiceField(self.tr("Activation: {layer}").format(layer=title), kinds)
        activation.chosen.connect(partial(self._choose, number, "activation"))
        self.activations.append(activation)
        self._place(activation, row, 2)
        self._add_option(row, number)
        bias = ChoiceField(self.tr("Bias: {layer}").format(layer=title), bias_words())
        bias.chosen.connect(partial(self._choose, number, "bias"))
        self.biases.append(bias)
        self._place(bias, row, 4)
        self._add_names(row, self.tr("Names: {layer}").format(layer=title), partial(self._name_layer, number))
        if not is_last:
            self._add_insert(row, number + 1, title)
            remove = self._button("−", self.tr("Remove this layer"), title)
            remove.clicked.connect(
                partial(
                    self._want,
                    self.tr("take {layer} away").format(layer=title),
                    lambda each: remove_layer(each, number),
                )
            )
            self.removes.append(remove)
            self._place(remove, row, 6)

    def _add_size(self, row: int, column: int, name: str) -> None:
        field = WholeField(1, MOST_PARAMETERS, name)
        field.valueChanged.connect(partial(self._resize, field, column))
        self.sizes.append(field)
        self._place(field, row, 1)

    def _add_option(self, row: int, number: int) -> None:
        field = RealField()
        field.valueChanged.connect(partial(self._change_option, number))
        self.options.append(field)
        self._place(field, row, 3)

    def _show_option(self, number: int, section: LayerSection) -> None:
        field, name = self.options[number], option_title(section.activation)
        field.setVisible(bool(name))
        field.setAccessibleName(name)
        field.setToolTip(name)
        if name:
            field.follow_value(_option_of(section))

    def _add_names(self, row: int, title: str, change: Callable[[list[str] | None], None]) -> None:
        field = NamesField(title)
        field.changed.connect(change)
        self.names.append(field)
        self._place(field, row, 7)

    def _add_insert(self, row: int, index: int, title: str) -> None:
        add = self._button("+", self.tr("Add a hidden layer after this one"), title)
        add.clicked.connect(partial(self._insert, index))
        self.adds.append(add)
        self._place(add, row, 5)

    def _button(self, text: str, tip: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(f"{tip}: {title}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _place(self, field: QWidget, row: int, column: int) -> None:
        self._fields.append(field)
        self._grid.addWidget(field, row, column)
        field.show()  # at once: what isn't seen can't take the keyboard

    def _resize(self, field: WholeField, column: int, size: int) -> None:
        sizes = (*self._sizes[:column], size, *self._sizes[column + 1 :])
        before = str(self._sizes[column])
        text = changed(self.tr("neurons of {layer}").format(layer=self._title(column)), before, str(size))
        self.sized.emit(text, lambda each: resize(each, column, size), sizes, field)

    def _insert(self, index: int, _checked: bool = False) -> None:
        sizes = (*self._sizes[: index + 1], NEW_SIZE, *self._sizes[index + 1 :])
        self.sized.emit(self.tr("add a layer"), lambda each: add_layer(each, index, NEW_SIZE), sizes, None)

    def _name_inputs(self, names: list[str] | None) -> None:
        self._want(self._renamed(0, names), lambda each: change_inputs(each, names))

    def _name_layer(self, number: int, names: list[str] | None) -> None:
        self._want(self._renamed(number + 1, names), lambda each: change_layer(each, number, neurons=names))

    def _renamed(self, column: int, names: list[str] | None) -> str:
        """What naming a column is called; empty names are left to the rule."""
        setup = self._setup
        if setup is None:
            return ""
        size = setup.network.sizes[column]
        name_of = setup.names.input if column == 0 else partial(setup.names.activation, column - 1)
        before, now = (
            [name_of(index) for index in range(size)],
            names or DefaultNames(setup.network.sizes).names(column),
        )
        others = [(was, name) for was, name in zip(before, now, strict=False) if was != name]
        if len(others) == 1:
            return renamed(*others[0])
        return self.tr("names of {layer}").format(layer=self._title(column))

    def _change_option(self, number: int, value: float) -> None:
        setup, name = self._setup, self.options[number].accessibleName()
        if setup is None:
            return
        section = setup.scenario.network.layers[number]
        key, before = ACTIVATIONS[section.activation].option_name, _option_of(section)
        of_layer = self.tr("{what} of {layer}").format(what=name, layer=self._title(number + 1))
        self._change(number, number_changed(of_layer, before, value, self._number_format), key, value)

    def _choose(self, number: int, key: str, value: object) -> None:
        if self._setup is not None:
            layer = self._setup.scenario.network.layers[number]
            self._change(number, layer_changed(self._setup, number, key, getattr(layer, key), value), key, value)

    def _change(self, number: int, text: str, key: str, value: object) -> None:
        self._want(text, lambda each: change_layer(each, number, **{key: value}))

    def _title(self, column: int) -> str:
        return layer_title(column, len(self._sizes))

    def _want(self, text: str, change: Callable[[Setup], Edited], _checked: bool = False) -> None:
        self.wanted.emit(text, change)


def _option_of(section: LayerSection) -> float:
    """The number that a layer's activation is given, or has where none is given."""
    return ACTIVATIONS[section.activation](**section.options).option


def _joined_names(name_of: Callable[[int], str], size: int) -> str:
    """All names of a column, in a row; of very many, the first."""
    names = [name_of(index) for index in range(min(size, MOST_NAMED))]
    return listed([*names, "…"] if size > MOST_NAMED else names)
