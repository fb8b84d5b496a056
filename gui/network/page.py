"""The network page: what the network is, how it is trained, and what goes together badly."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.edit import Edited, problems
from core.errors import ScenarioError
from core.lesson import Lesson
from gui.drawn_texts import drawn_text
from gui.network.changing import change_network
from gui.network.layers import LayerRows
from gui.network.start import StartForm
from gui.network.texts import TextsForm
from gui.network.training import TrainingForm
from gui.number_field import NumberField
from gui.page import Page
from gui.plain_text import keep_plain
from gui.style import form_style
from gui.theme import Theme
from gui.workbench import Workbench

FORM = 258  # points


class NetworkPage(Page):
    """Every change can be undone; what can't be is refused in one sentence, and nothing is changed."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, parent)
        self.texts, self.training, self.start = TextsForm(), TrainingForm(), StartForm()
        self.layers = LayerRows(self.texts.notes)
        self.said = QLabel()
        keep_plain(self.said)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setContentsMargins(10, 0, 6, 0)
        left = QVBoxLayout()
        left.setSpacing(0)
        network = QWidget()
        rows = QVBoxLayout(network)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.texts)
        rows.addWidget(self.layers, 1)
        left.addWidget(self._scrolled(network), 1)
        left.addWidget(self.said)
        forms = QWidget()
        both = QVBoxLayout(forms)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        for each in (self.training, self.start):
            both.addWidget(each)
        both.addStretch(1)
        form = self._scrolled(forms)
        form.setFixedWidth(FORM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 4)
        row.setSpacing(6)
        row.addLayout(left, 1)
        row.addWidget(form)
        for part in (self.texts, self.layers, self.training):
            part.wanted.connect(self._change)
        self.layers.sized.connect(self._resize)
        self.start.wanted.connect(self._draw)
        workbench.run_changed.connect(self._take_lesson)
        workbench.rule_changed.connect(self._take_lesson)

    def build(self) -> None:
        lesson = self._workbench.lesson
        self.texts.show_lesson(lesson)
        self.layers.show_lesson(lesson)
        self.training.show_lesson(lesson)
        self.start.show_lesson(lesson)
        self._tell(lesson)

    def dress(self) -> None:
        colors = self._theme.colors
        own = f"""
QToolButton {{ font-weight: bold; min-width: 12px; padding: 2px 2px; }}
QToolButton:focus {{ padding: 1px; }}
QPushButton:checked {{ background: {colors.window}; }}
QPlainTextEdit {{ background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px; }}
QPlainTextEdit:focus {{ border: 2px solid {colors.accent}; }}
#dim {{ color: {colors.dim}; }}
#title {{ font-weight: bold; }}
"""
        self.setStyleSheet(form_style(colors) + own)

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(widget)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the fields
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    @Slot(str, object)
    def _change(self, text: str, change: Callable[[Lesson], Edited | Lesson]) -> None:
        lesson = self._workbench.lesson
        answers = partial(self._take, text), self._refuse
        change_network(self, lesson, lesson.network.sizes, change, answers)

    @Slot(str, object, object, object)
    def _resize(
        self, text: str, change: Callable[[Lesson], Edited], sizes: tuple[int, ...], field: NumberField | None
    ) -> None:
        def refuse(fault: str) -> None:
            if field is None:
                self._refuse(fault)
                return
            self.build()
            if fault:
                field.refuse(fault)

        change_network(self, self._workbench.lesson, sizes, change, (partial(self._take, text), refuse))

    def _take(self, text: str, made: Edited | Lesson) -> None:
        if isinstance(made, Lesson):
            self._workbench.edit(text, made)
            return
        self._workbench.edit(text, made.lesson)
        if made.redrawn:
            self._tell(made.lesson, drawn_text(made))

    @Slot(str, object)
    def _draw(self, text: str, draw: Callable[[Lesson], Lesson]) -> None:
        try:
            lesson = draw(self._workbench.lesson)
        except ScenarioError as fault:
            self.start.refuse(fault.place, fault.problem)
            return
        self._workbench.edit(text, lesson)

    @Slot(str)
    def _refuse(self, fault: str) -> None:
        self.build()  # the fields show again what is so
        if fault:
            self._say(self.tr("That can't be: {fault}.").format(fault=fault), bad=True)

    def _tell(self, lesson: Lesson, drawn: str = "") -> None:
        bad = [f"{problem[0].upper()}{problem[1:]}." for _, problem in problems(lesson)]
        self._say("  ".join([*bad, drawn]).strip(), bad=bool(bad))

    def _say(self, text: str, bad: bool = False) -> None:
        self.said.setVisible(bool(text))
        self.said.setText(text)
        colors = self._theme.colors
        self.said.setStyleSheet(f"color: {colors.error if bad else colors.dim};")
