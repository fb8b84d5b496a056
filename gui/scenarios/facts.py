"""How the open setup is trained, at a glance."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import NumberFormat, grouped
from core.explain.equations import loss_text
from core.setup.setup import Setup
from gui.look.direction import keep_left_to_right
from gui.look.plain_text import keep_plain
from gui.look.theme import Theme
from gui.texts.draws import draws_text
from gui.texts.mistakes import titles
from gui.texts.optimizers import optimizer_text, rate_text

MOST_DIGITS = 12  # of a seed that have room


class SetupFacts(QWidget):
    """Loss, learning rate, batch and the like, under a title that folds them away."""

    folded = Signal(bool)
    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fold = QToolButton()
        self.fold.setObjectName("heading")
        self.fold.setText(self.tr("Training"))
        self.fold.setToolTip(self.tr("Show or hide how the network is trained"))
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.change = QToolButton()
        self.change.setText(self.tr("Change…"))
        self.change.setToolTip(self.tr("Change how the network is trained, in the view Network"))
        self.change.setAccessibleName(self.tr("Change how the network is trained"))
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.change.clicked.connect(self.change_wanted)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(6, 0, 6, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 6, 0)
        head.addWidget(self.fold, 1)
        head.addWidget(self.change)
        rows.addLayout(head)
        rows.addWidget(self._body)
        self.fold.toggled.connect(self.set_open)
        self.values: dict[str, QLabel] = {}
        self._captions: dict[str, QLabel] = {}

    @Slot(bool)
    def set_open(self, opened: bool) -> None:
        """Show the facts, or only their title."""
        self.fold.setChecked(opened)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._body.setVisible(opened)
        self.folded.emit(not opened)

    def show_setup(self, setup: Setup, number_format: NumberFormat) -> None:
        """Tell about another setup."""
        mistaken = bool(setup.rule.mistakes)
        for row, (key, name, value) in enumerate(self._facts(setup, number_format)):
            if key not in self.values:
                if not value:
                    continue
                self._captions[key], self.values[key] = self._add_row(row, name)
            self.values[key].setText(value)
            self.values[key].setAccessibleName(f"{name}: {value}")
            for label in (self._captions[key], self.values[key]):
                label.setVisible(bool(value))
        start = setup.scenario.start
        self.values["start"].setToolTip("" if start.draw is None else draws_text(start, number_format))
        rule = self.values["rule"]
        rule.setObjectName("mistaken" if mistaken else "value")
        rule.setToolTip(self.tr("On purpose: {rule}").format(rule=titles(setup.rule, most=9)) if mistaken else "")
        rule.style().polish(rule)

    def _facts(self, setup: Setup, number_format: NumberFormat) -> list[tuple[str, str, str]]:
        """Key, name and text of each; those without a text are not shown."""
        start = setup.scenario.start
        drawn = self.tr("drawn, seed {seed}").format(seed=_short(start.seed or 0))
        formula = loss_text(setup.names, setup.objective.loss)
        optimizer, plain = optimizer_text(setup, number_format), setup.optimizer.is_plain
        # The right rule is called gradient descent, which the row of another optimizer would contradict.
        rule = titles(setup.rule) if plain or setup.rule.mistakes else self.tr("correct")
        return [
            ("loss", self.tr("Loss"), formula),
            ("rate", self.tr("Learning rate"), rate_text(setup, number_format)),
            ("optimizer", self.tr("Optimizer"), "" if plain else optimizer),
            ("batch", self.tr("Batch"), self._batch(setup)),
            ("l2", self.tr("L2"), number_format.figure(setup.objective.l2)),
            ("l1", self.tr("L1"), number_format.figure(setup.objective.l1) if setup.objective.l1 else ""),
            ("rule", self.tr("Rule"), rule),
            ("start", self.tr("Start"), self.tr("given") if start.weights is not None else drawn),
            ("iterations", self.tr("Iterations"), grouped(setup.iterations)),
        ]

    def _batch(self, setup: Setup) -> str:
        samples = len(setup.samples.inputs)
        if samples == 1:
            return "1"
        text = self.tr("{batch} of {samples}").format(batch=min(setup.batch, samples), samples=samples)
        if setup.order == "shuffled":
            text = self.tr("{batch}, shuffled").format(batch=text)
        if setup.batch > 1 and setup.objective.reduction == "sum":
            text = self.tr("{batch}, summed").format(batch=text)
        return text

    def _add_row(self, row: int, name: str) -> tuple[QLabel, QLabel]:
        caption, value = QLabel(name), QLabel()
        caption.setObjectName("caption")
        value.setObjectName("value")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        keep_plain(value)
        keep_left_to_right(value)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setWordWrap(True)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        return caption, value


def _short(seed: int) -> str:
    """A seed with its first digits, where it has up to 39 of them."""
    text = str(seed)
    return text if len(text) <= MOST_DIGITS else f"{text[: MOST_DIGITS - 1]}…"
