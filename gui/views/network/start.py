"""What the network starts from: shown as the scenario draws it, and drawn exactly as it is shown."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget

from core.scenario.generators import GENERATORS, most_seed
from core.scenario.named_draws import NAMED_DRAWS
from core.scenario.schema import DrawsSection, StartSection
from core.setup.changes import draw_start
from core.setup.initial_parameters import draws_of, usual_draws
from core.setup.setup import Setup
from gui.texts.faults import finished
from gui.views.network.draw_fields import LEAST_LETTERS, DrawFields, taken
from gui.widgets.fields import ChoiceField, QuietButton
from gui.widgets.number_field import WholeField

OWN = -1  # among the named draws: the scenario's own


class StartForm(QWidget):
    """Says what is wanted as a text for the menu and a function that makes the changed setup."""

    wanted = Signal(str, object)  # Callable[[Setup], Setup]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup: tuple[str, Path | None] | None = None  # whose draw was shown last
        self._own = StartSection()  # that draw
        self._is_drawn = self._has_own = False  # whether it gives the start; whether it is the scenario's
        self.origin = QLabel()
        self.origin.setObjectName("dim")
        self.fault = QLabel()
        self.fault.setObjectName("fault")
        self.named = ChoiceField(self.tr("Draw as"), [])
        self.named.setPlaceholderText(self.tr("as typed below"))
        self.weights = DrawFields(self.tr("Weights"), self)
        self.biases = DrawFields(self.tr("Biases"), self)
        self.generator = ChoiceField(self.tr("Generator"), list(GENERATORS.items()))
        self.generator.setItemData(0, "numpy.random.default_rng(seed)", Qt.ItemDataRole.ToolTipRole)
        self.generator.setItemData(1, "numpy.random.seed(seed)", Qt.ItemDataRole.ToolTipRole)
        self.seed = WholeField(0, most_seed("pcg64"), self.tr("Seed"))
        self.seed.setToolTip(self.tr("Draws the start, and the order of the samples where they are shuffled"))
        self.draw = QuietButton(self.tr("Draw"), self.tr("Draw all weights and biases anew, exactly as it stands here"))
        self.next = QuietButton(self.tr("Next seed"), self.tr("Redraw with the next seed"))
        self._lay_out()
        self.named.chosen.connect(self._take_named)
        self.generator.chosen.connect(self._follow)
        for part in (self.weights, self.biases):
            part.changed.connect(self._follow)
        self.seed.valueChanged.connect(self._follow)
        self.draw.clicked.connect(self._draw)
        self.next.clicked.connect(self._draw_next)

    def show_setup(self, setup: Setup) -> None:
        """Show what the setup draws its start from; what was typed since stays as long as that is the same."""
        start = setup.scenario.start
        own = StartSection(seed=start.seed or 0, generator=start.generator, draw=draws_of(start))
        is_drawn, whose = start.draw is not None, (setup.name, setup.path)
        if (own, is_drawn, whose) == (self._own, self._is_drawn, self._setup):
            for part in (self.weights, self.biases):
                part.reword()
            return
        self._own, self._is_drawn, self._setup = own, is_drawn, whose
        self._has_own = is_drawn or start.redraw is not None
        self.named.clear()
        if self._has_own:
            self.named.addItem(self.tr("the scenario's own"), OWN)
        for number, named in enumerate(NAMED_DRAWS):
            self.named.addItem(named.name, number)
            told = self.tr("{formula}, biases too") if named.draws.biases.distribution != "constant" else "{formula}"
            told = told.format(formula=named.formula)
            self.named.setItemData(self.named.count() - 1, told, Qt.ItemDataRole.ToolTipRole)
        self.seed.take_back()
        self.seed.show_value(start.seed or 0)
        self._show(draws_of(start), start.generator)

    def refuse(self, place: str, problem: str) -> None:
        """Say beside the field, as far as the place names one, that it can't be drawn so."""
        *_, part, key = place.split(".")
        if key == "seed":
            self.seed.refuse(problem)
        elif part in ("weights", "biases"):
            (self.weights if part == "weights" else self.biases).refuse(key, problem)
        else:
            self._show_fault(problem)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(10, 4, 4, 6)
        form.setVerticalSpacing(4)
        for label in (self.origin, self.fault):
            label.setWordWrap(True)
        self.fault.hide()
        title = QLabel(self.tr("Start"))
        title.setObjectName("title")
        form.addRow(title, self.origin)
        form.addRow(self.tr("Draw as"), self.named)
        self.weights.add_to(form)
        self.biases.add_to(form)
        form.addRow(self.tr("Seed"), self.seed)
        form.addRow(self.tr("Generator"), self.generator)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.draw, self.next):
            buttons.addWidget(button)
        form.addRow("", buttons)
        form.addRow(self.fault)
        for choice in (self.named, self.generator):
            choice.setMinimumContentsLength(LEAST_LETTERS)
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _show(self, draws: DrawsSection, generator: str) -> None:
        self.weights.show_draw(draws.weights)
        self.biases.show_draw(draws.biases)
        self.generator.show_value(generator)
        self._follow()

    def _section(self) -> StartSection:
        """The start that is drawn as the form shows it."""
        return StartSection(seed=self.seed.value(), generator=self.generator.currentData(), draw=self._draws())

    def _draws(self) -> DrawsSection:
        return DrawsSection(weights=self.weights.shown(), biases=self.biases.shown())

    @Slot()
    def _follow(self) -> None:
        """What is shown is another: say what that is."""
        shown, draws = self._section(), self._draws()
        self.seed.set_range(0, most_seed(shown.generator))
        self._show_fault("")
        names = [number for number, named in enumerate(NAMED_DRAWS) if named.is_of(draws, shown.generator)]
        is_own = self._has_own and (draws, shown.generator) == (self._own.draw, self._own.generator)
        self.named.show_value(names[0] if names else OWN if is_own else None)  # a name says more than whose it is
        for choice in (self.named, self.generator):
            choice.setToolTip(choice.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        if not self._is_drawn:
            self.origin.setText(self.tr("given one by one; Draw replaces it"))
        elif shown == self._own:
            self.origin.setText(self.tr("drawn as it stands here"))
        else:
            self.origin.setText(self.tr("changed here, and not drawn yet"))

    @Slot(object)
    def _take_named(self, number: int) -> None:
        if number == OWN:
            self._show(self._own.draw or usual_draws(), self._own.generator)
        else:
            named = NAMED_DRAWS[number]
            self._show(named.draws, named.generator or self.generator.currentData())

    def _take(self) -> bool:
        """Take what is being typed, or say what is wrong with it; whether it can be drawn."""
        self._show_fault("")
        good = (self.weights.take(), self.biases.take(), taken(self.seed))
        return all(good)

    @Slot()
    def _draw_next(self) -> None:
        if not self._take():
            return
        if self.seed.value() >= most_seed(self.generator.currentData()):
            self.seed.refuse(self.tr("this is the generator's last seed"))
            return
        self.seed.setValue(self.seed.value() + 1)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._take():
            start = self._section()
            text = self.tr("draw the weights, seed {seed}").format(seed=start.seed)
            self.wanted.emit(text, lambda setup: draw_start(setup, start))

    def _show_fault(self, fault: str) -> None:
        self.fault.setVisible(bool(fault))
        self.fault.setText(finished(fault))
