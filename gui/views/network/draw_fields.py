"""What weights or biases are drawn from: a distribution, its numbers, and what it is scaled by."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSizePolicy

from core.base.spoken import listed
from core.base.typed_number import Real
from core.scenario.distributions import DISTRIBUTIONS
from core.scenario.schema import DrawSection, draw_section
from gui.look.text_size import grow_with_text
from gui.widgets.fields import ChoiceField
from gui.widgets.number_field import NumberField, RealField

MOST_NUMBERS = max(len(distribution.numbers) for distribution in DISTRIBUTIONS.values())
NARROWEST = 72  # points
LEAST_LETTERS = 8  # that a choice shows of itself at least: the form is narrow


class DrawFields(QObject):
    """The fields of one draw, as rows of a form; they say nothing of a setup until they are asked."""

    changed = Signal()

    def __init__(self, what: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._numbers = {
            name: [number.usual for number in distribution.numbers] for name, distribution in DISTRIBUTIONS.items()
        }
        titles = {"uniform": self.tr("uniform"), "normal": self.tr("normal"), "constant": self.tr("constant")}
        self.distribution = ChoiceField(
            self.tr("{what}: distribution").format(what=what),
            [(name, titles.get(name, name)) for name in DISTRIBUTIONS],
        )
        self.numbers = tuple(RealField() for _ in range(MOST_NUMBERS))
        self.scale = ChoiceField(
            self.tr("{what}: scale").format(what=what),
            [
                (None, self.tr("none")),
                ("fan_in", "LeCun: fan-in"),
                ("fan_avg", "Xavier/Glorot: fan-avg"),
                ("he", "He: 2 / fan-in"),
                ("fan_out", "fan-out"),
            ],
        )
        for choice, tips in (
            (
                self.distribution,
                (
                    self.tr("U(low, high): every number between them is as likely"),
                    self.tr("N(mean, std): two of three numbers are within one standard deviation of the mean"),
                    self.tr("The same number for all; neurons whose weights are all equal stay equal"),
                ),
            ),
            (
                self.scale,
                (
                    self.tr("As drawn"),
                    self.tr("Divided by √fan-in, the number of inputs of a neuron"),
                    self.tr("Divided by √((fan-in + fan-out) / 2)"),
                    self.tr("Multiplied by √(2 / fan-in)"),
                    self.tr("Divided by √fan-out, the number of neurons of the layer"),
                ),
            ),
        ):
            choice.setMinimumContentsLength(LEAST_LETTERS)
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            for index, tip in enumerate(tips):
                choice.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)
            choice.currentIndexChanged.connect(self._update_tool_tips)
        self._label = QLabel()
        self.distribution.chosen.connect(self._take_distribution)
        self.scale.chosen.connect(self.changed)
        for field in self.numbers:  # side by side in a narrow form
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grow_with_text(field.setMinimumWidth, NARROWEST)
            field.valueChanged.connect(self._take_numbers)

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows at the end of a form."""
        row = QHBoxLayout()
        row.setSpacing(6)
        for field in self.numbers:
            row.addWidget(field)
        form.addRow(self._what, self.distribution)
        form.addRow(self._label, row)
        form.addRow(self.tr("Scale"), self.scale)

    def show_draw(self, draw: DrawSection) -> None:
        """Show this draw."""
        self._numbers[draw.distribution] = list(draw.numbers)
        self.distribution.show_value(draw.distribution)
        self.scale.show_value(draw.scale)
        self._show_numbers()

    def shown(self) -> DrawSection:
        """The draw that is shown, without what is being typed."""
        kind = self.distribution.currentData()
        return draw_section(kind, *self._numbers[kind], scale=self.scale.currentData())

    def take(self) -> bool:
        """Take what is being typed, or have the fields say why it can't be; whether there is nothing wrong."""
        wrong = [field for field in self._used() if not taken(field)]
        return not wrong

    def refuse(self, key: str, problem: str) -> None:
        """Say beside the field of "low", "std" … that the draw can't be."""
        keys = DISTRIBUTIONS[self.distribution.currentData()].keys
        self.numbers[keys.index(key) if key in keys else 0].refuse(problem)

    def _used(self) -> tuple[NumberField, ...]:
        return self.numbers[: len(DISTRIBUTIONS[self.distribution.currentData()].numbers)]

    def reword(self) -> list[str]:
        """Call the numbers in the language that is spoken; returns what they are called."""
        distribution = DISTRIBUTIONS[self.distribution.currentData()]
        titles = {
            "low": self.tr("low"),
            "high": self.tr("high"),
            "mean": self.tr("mean"),
            "std": self.tr("std"),
            "value": self.tr("value"),
        }
        names = [titles.get(key, key) for key in distribution.keys]
        self._label.setText(" … ".join(names) if distribution.is_rising else listed(names))
        return names

    def _show_numbers(self) -> None:
        kind = self.distribution.currentData()
        distribution, names = DISTRIBUTIONS[kind], self.reword()
        for index, field in enumerate(self.numbers):
            field.setVisible(index < len(names))
        for field, number in zip(self.numbers, distribution.numbers, strict=False):
            field.kind = Real() if number.least is None else Real(least=number.least)
        for field, name, value in zip(self.numbers, names, list(self._numbers[kind]), strict=False):
            field.setAccessibleName(f"{self._what}: {name}")
            field.setToolTip(name)
            field.take_back()
            field.show_value(value)

    @Slot()
    def _take_distribution(self) -> None:
        self._show_numbers()
        self.changed.emit()

    @Slot()
    def _take_numbers(self) -> None:
        self._numbers[self.distribution.currentData()] = [field.value() for field in self._used()]
        self.changed.emit()

    @Slot()
    def _update_tool_tips(self) -> None:
        for choice in (self.distribution, self.scale):
            choice.setToolTip(choice.currentData(Qt.ItemDataRole.ToolTipRole) or "")


def taken(field: NumberField) -> bool:
    """Take what is being typed into a field; whether there is nothing wrong with it.

    What was wrong with it only beside another field is tried again.
    """
    if field.fault and not field.is_typed:
        field.take_back()
    return field.take()
