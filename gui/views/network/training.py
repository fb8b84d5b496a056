"""How the network is trained."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from core.base.number_format import NumberFormat, grouped
from core.network.function_names import function_name
from core.network.losses import LOSSES
from core.network.optimizers import CONSTANT, OPTIMIZERS, PLAIN, SCHEDULES
from core.setup.changes import change_training
from core.setup.setup import Setup
from gui.look.text_size import grow_with_text
from gui.texts.changes import changed, number_changed
from gui.texts.faults import translated
from gui.texts.optimizers import optimizer_title, schedule_title
from gui.views.network.kind_fields import KindFields
from gui.widgets.fields import ChoiceField
from gui.widgets.number_field import RealField, WholeField

MOST = 1_000_000_000
NARROWEST = 72  # points


class TrainingForm(QWidget):
    """Says what is wanted as a text for the menu and a function that makes the changed setup."""

    wanted = Signal(str, object)  # Callable[[Setup], Setup]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Any] = {}  # how the setup is trained
        self._number_format = NumberFormat()
        self.loss = ChoiceField(self.tr("Loss"), [(name, translated(function_name(name))) for name in LOSSES])
        self.rate = RealField(self.tr("Learning rate"))
        self.batch = WholeField(0, MOST, self.tr("Samples per iteration"), words={self.tr("all"): 0})
        self.batch.setToolTip(self.tr("How many samples each iteration takes; 0 for all of them"))
        self.order = ChoiceField(
            self.tr("Order"), [("sequential", self.tr("sequential")), ("shuffled", self.tr("shuffled each epoch"))]
        )
        self.reduction = ChoiceField(self.tr("Loss reduction"), [("mean", self.tr("mean")), ("sum", self.tr("sum"))])
        self.l2 = RealField(self.tr("L2"), least=0.0)
        self.l1 = RealField(self.tr("L1"), least=0.0)
        self.optimizer = KindFields(self.tr("Optimizer"), OPTIMIZERS, optimizer_title)
        self.schedule = KindFields(self.tr("Schedule of the learning rate"), SCHEDULES, schedule_title)
        self.goal = WholeField(0, MOST, self.tr("Iterations of a run"))
        self._lay_out()
        self._connect()

    def write_in(self, number_format: NumberFormat) -> None:
        """Tell of changes with numbers in this format."""
        self._number_format = number_format

    def show_setup(self, setup: Setup) -> None:
        """Show how it is trained."""
        training = setup.scenario.training
        self._shown = training.model_dump()
        self.loss.show_value(training.loss)
        self.rate.follow_value(setup.learning_rate)
        for field, value in (
            (self.batch, 0 if training.batch == "all" else training.batch),
            (self.goal, training.iterations),
        ):
            field.follow_value(value)
        self.order.show_value(training.order)
        self.reduction.show_value(training.reduction)
        self.l2.follow_value(training.l2)
        self.l1.follow_value(training.l1)
        self.optimizer.show_made(setup.optimizer)
        self.schedule.show_made(setup.schedule)
        self.schedule.first["over"] = max(training.iterations, 1)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(10, 4, 4, 6)
        form.setVerticalSpacing(4)
        for name, widgets in (
            (self.tr("Loss"), (self.loss,)),
            (self.tr("Learning rate"), (self.rate,)),
            (self.tr("Batch"), (self.batch, self.reduction)),
            (self.tr("Order"), (self.order,)),
            (self.tr("L2"), (self.l2,)),
            (self.tr("L1"), (self.l1,)),
            (self.tr("Schedule"), (self.schedule,)),
            (self.tr("Optimizer"), (self.optimizer,)),
            (self.tr("Iterations"), (self.goal,)),
        ):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
            form.addRow(name, row)
        for field in (self.batch, self.reduction):
            grow_with_text(field.setMinimumWidth, NARROWEST)

    def _connect(self) -> None:
        for field, key in (
            (self.loss, "loss"),
            (self.order, "order"),
            (self.reduction, "reduction"),
        ):
            field.chosen.connect(partial(self._change, key))
        for number, key in ((self.rate, "learning_rate"), (self.l2, "l2"), (self.l1, "l1")):
            number.valueChanged.connect(partial(self._change, key))
        self.optimizer.wanted.connect(self._change_optimizer)
        self.schedule.wanted.connect(self._change_schedule)
        self.batch.valueChanged.connect(lambda value: self._change("batch", value or "all"))
        self.goal.valueChanged.connect(partial(self._change, "iterations"))

    def _change(self, key: str, value: Any) -> None:
        before = self._shown[key]
        match key:
            case "learning_rate":
                text = number_changed(self.tr("learning rate"), float(before), float(value), self._number_format)
            case "l2":
                text = number_changed(self.tr("L2"), float(before), float(value), self._number_format)
            case "l1":
                text = number_changed(self.tr("L1"), float(before), float(value), self._number_format)
            case "batch":
                text = changed(self.tr("batch"), self._batch(before), self._batch(value))
            case "iterations":
                text = changed(self.tr("iterations"), grouped(before), grouped(value))
            case _:
                choice, name = {
                    "loss": (self.loss, self.tr("loss")),
                    "order": (self.order, self.tr("order")),
                    "reduction": (self.reduction, self.tr("a batch's losses")),
                }[key]
                text = changed(name, choice.word_for(before), choice.word_for(value))
        self.wanted.emit(text, lambda setup: change_training(setup, **{key: value}))

    @Slot(str, object)
    def _change_optimizer(self, name: str, options: dict[str, float | bool]) -> None:
        text = self.tr("optimizer: {name}").format(name=optimizer_title(name))
        section = {"name": name, **options} if name != PLAIN.name else None
        self.wanted.emit(text, lambda setup: change_training(setup, optimizer=section))

    @Slot(str, object)
    def _change_schedule(self, name: str, options: dict[str, float]) -> None:
        text = self.tr("schedule: {name}").format(name=schedule_title(name))
        section = {"name": name, **options} if name != CONSTANT.name else None
        self.wanted.emit(text, lambda setup: change_training(setup, schedule=section))

    def _batch(self, size: int | str) -> str:
        return self.tr("all") if size == "all" else str(size)
