"""How the network is trained, and what it starts from."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from core.edit import change_training, draw_start
from core.lesson import Lesson
from core.losses import LOSSES
from core.scenario import MOST_SEED, DrawSection, DrawsSection, StartSection
from gui.network.fields import Choice, QuietButton
from gui.number_field import RealField, WholeField

MOST = 1_000_000_000


class TrainingForm(QWidget):
    """Says what is wanted as a text for the menu and a function that makes the changed lesson."""

    wanted = Signal(str, object)  # Callable[[Lesson], Lesson]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = Choice(self.tr("Loss"), [(name, name.replace("_", " ")) for name in LOSSES])
        self.rate = RealField(self.tr("Learning rate"))
        self.batch = WholeField(0, MOST, self.tr("Samples an iteration"), words={self.tr("all"): 0})
        self.batch.setToolTip(self.tr("How many samples an iteration takes; 0 for all of them"))
        self.order = Choice(
            self.tr("Order"), [("sequential", self.tr("in their order")), ("shuffled", self.tr("shuffled each epoch"))]
        )
        self.reduction = Choice(self.tr("A batch's losses"), [("mean", self.tr("mean")), ("sum", self.tr("sum"))])
        self.l2 = RealField(self.tr("L2"))
        self.goal = WholeField(0, MOST, self.tr("Iterations of a run"))
        self.distribution = Choice(
            self.tr("Weights drawn"), [("normal", self.tr("normal")), ("uniform", self.tr("uniform"))]
        )
        self.spread = RealField(self.tr("How wide"))
        self.spread.setToolTip(self.tr("The standard deviation of a normal draw; half the width of a uniform one"))
        self.scale = Choice(
            self.tr("Scaled"),
            [(None, self.tr("as it is")), ("fan_in", "/ √fan-in"), ("fan_avg", "/ √fan-avg"), ("he", "· √(2/fan-in)")],
        )
        self.seed = WholeField(0, MOST_SEED, self.tr("Seed"))
        self.draw = QuietButton(self.tr("Draw"), self.tr("Draw all weights anew by this seed; biases start at 0"))
        self.next = QuietButton(self.tr("Next seed"), self.tr("Draw them by the next seed"))
        self._lay_out()
        self._connect()

    def show_lesson(self, lesson: Lesson) -> None:
        """Show how it is trained."""
        training, start = lesson.scenario.training, lesson.scenario.start
        self.loss.show_value(training.loss)
        self.rate.show_value(lesson.learning_rate)
        for field, value in (
            (self.batch, 0 if training.batch == "all" else training.batch),
            (self.goal, training.iterations),
            (self.seed, start.seed or 0),
        ):
            field.show_value(value)
        self.order.show_value(training.order)
        self.reduction.show_value(training.reduction)
        self.l2.show_value(training.l2)
        drawn = start.draw.weights if start.draw is not None else None
        self.distribution.show_value(drawn.distribution if drawn is not None else "normal")
        spread = (drawn.std if drawn.distribution == "normal" else drawn.high) if drawn is not None else None
        self.spread.show_value(1.0 if spread is None else spread)
        self.scale.show_value(drawn.scale if drawn is not None else "fan_in")

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(4, 4, 4, 6)
        form.setVerticalSpacing(4)
        for name, widgets in (
            (self.tr("Loss"), (self.loss,)),
            (self.tr("Learning rate"), (self.rate,)),
            (self.tr("Batch"), (self.batch, self.reduction)),
            (self.tr("Order"), (self.order,)),
            (self.tr("L2"), (self.l2,)),
            (self.tr("Iterations"), (self.goal,)),
            (self.tr("Start drawn"), (self.distribution, self.spread)),
            (self.tr("Scaled"), (self.scale,)),
            (self.tr("Seed"), (self.seed,)),
            ("", (self.draw, self.next)),
        ):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
            form.addRow(name, row)
        self.spread.setFixedWidth(56)
        for field in (self.batch, self.reduction, self.distribution, self.seed):
            field.setMinimumWidth(72)

    def _connect(self) -> None:
        for field, key in (
            (self.loss, "loss"),
            (self.order, "order"),
            (self.reduction, "reduction"),
        ):
            field.chosen.connect(partial(self._change, key))
        for number, key in ((self.rate, "learning_rate"), (self.l2, "l2")):
            number.valueChanged.connect(partial(self._change, key))
        self.batch.valueChanged.connect(lambda value: self._change("batch", value or "all"))
        self.goal.valueChanged.connect(partial(self._change, "iterations"))
        self.draw.clicked.connect(self._draw)
        self.next.clicked.connect(self._draw_next)

    def _change(self, key: str, value: object) -> None:
        texts = {
            "loss": self.tr("change the loss"),
            "learning_rate": self.tr("change the learning rate"),
            "batch": self.tr("change the batch"),
            "order": self.tr("change the order"),
            "reduction": self.tr("change the reduction"),
            "l2": self.tr("change L2"),
            "iterations": self.tr("change the iterations"),
        }
        self.wanted.emit(texts[key], lambda lesson: change_training(lesson, **{key: value}))

    @Slot()
    def _draw_next(self) -> None:
        self.seed.setValue(self.seed.value() + 1)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        width, kind, scale = self.spread.value(), self.distribution.currentData(), self.scale.currentData()
        if kind == "uniform":
            weights = DrawSection(distribution="uniform", low=-abs(width), high=abs(width), scale=scale)
        else:
            weights = DrawSection(distribution="normal", mean=0.0, std=abs(width), scale=scale)
        start = StartSection(seed=self.seed.value(), draw=DrawsSection(weights=weights))
        self.wanted.emit(self.tr("draw the weights"), lambda lesson: draw_start(lesson, start))
