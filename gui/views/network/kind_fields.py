"""A choice of one kind from a table, and a field for each number that the chosen one takes: optimizers, schedules."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from core.network.optimizers import Optimizer, Schedule, TrainingOption
from gui.texts.optimizers import option_title
from gui.widgets.fields import ChoiceField
from gui.widgets.number_field import RealField, WholeField

MOST = 10**15


class KindFields(QWidget):
    """Says by its name which one is wanted, and with which options; of another kind than before only those it needs."""

    wanted = Signal(str, object)  # dict of options

    def __init__(
        self,
        name: str,
        kinds: Mapping[str, type[Optimizer]] | Mapping[str, type[Schedule]],
        title: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds: dict[str, type[Optimizer] | type[Schedule]] = dict(kinds)
        self._options: dict[str, float | bool] = {}  # of the one that is shown
        self.first = {"every": 100, "factor": 0.5, "over": 1000}  # what is asked for where a number has to be given
        self.kind = ChoiceField(name, [(each, title(each)) for each in self._kinds])
        self.fields: dict[str, RealField | WholeField | ChoiceField] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(4)
        self._form.addRow(self.kind)
        for each in self._kinds.values():
            for option in each.options:
                if option.name not in self.fields:
                    field = self._field_of(option)
                    self.fields[option.name] = field
                    self._form.addRow(option_title(option.name), field)
        self.kind.chosen.connect(self._choose)

    def show_made(self, made: Optimizer | Schedule) -> None:
        """Show which one it is, and its options."""
        self.kind.show_value(made.name)
        self._options = {option.name: getattr(made, option.name) for option in made.options}
        for name, field in self.fields.items():
            self._form.setRowVisible(field, name in self._options)
            if name in self._options:
                if isinstance(field, ChoiceField):
                    field.show_value(self._options[name])
                else:
                    field.follow_value(self._options[name])

    def _field_of(self, option: TrainingOption) -> RealField | WholeField | ChoiceField:
        title, change = option_title(option.name), partial(self._change, option.name)
        if isinstance(option.usual, bool):
            choice = ChoiceField(title, [(False, self.tr("no")), (True, self.tr("yes"))])
            choice.chosen.connect(change)
            return choice
        field: RealField | WholeField
        if option.is_count:
            field = WholeField(int(option.least), MOST, title)
        elif option.may_be_least:
            field = RealField(title, least=option.least)
        else:
            field = RealField(title, above=option.least)
        field.valueChanged.connect(change)
        return field

    @Slot(object)
    def _choose(self, name: str) -> None:
        if name == self.kind.currentData() and set(self._options) == {each.name for each in self._kinds[name].options}:
            options = dict(self._options)
        else:
            options = {each.name: self.first[each.name] for each in self._kinds[name].options if each.usual is None}
        self.wanted.emit(name, options)

    def _change(self, name: str, value: float) -> None:
        self.wanted.emit(str(self.kind.currentData()), self._options | {name: value})
