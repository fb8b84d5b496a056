"""What a step waits for, chosen: nothing, or a deed with what it is of."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.lessons.editing.new_questions import WAITS, wait_on_screen
from core.lessons.names import LessonNames, phase_name
from core.lessons.schema import MOST_STATE, WaitSection
from core.network.elements import Bias, Weight
from core.network.phases import phases_of
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.phases.narration import phase_title
from gui.practice.parts.dressed import Dressed
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import RealField, WholeField

NOTHING, BOTH = "", "changed_below"  # neither is a key of a wait


class WaitFields(Dressed):
    """Shows what the step waits for; another choice begins with what is on the screen."""

    chosen = Signal(object)  # WaitSection, or None

    def __init__(self, editor: LessonEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._editor = editor
        self._wait: WaitSection | None = None
        self.kind, self.name = ComboBox(), ComboBox()
        self.kind.setAccessibleName(self.tr("What the step waits for"))
        self.name.setAccessibleName(self.tr("Of what"))
        for text, key in (
            (self.tr("nothing but the answers"), NOTHING),
            (self.tr("an iteration is reached"), "state"),
            (self.tr("the error is below"), "error_below"),
            (self.tr("a phase is on the screen"), "phase"),
            (self.tr("something is pinned"), "held"),
            (self.tr("a weight is changed"), "changed"),
            (self.tr("a weight is changed, until E is below"), BOTH),
        ):
            self.kind.addItem(text, key)
        self.state = WholeField(0, MOST_STATE, self.tr("Iteration"))
        self.error = RealField(self.tr("Error"), above=0.0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 6)
        for part in (self.kind, self.name, self.state, self.error):
            row.addWidget(part)
        row.addStretch(1)
        self.kind.activated.connect(self._choose_kind)
        self.name.activated.connect(self._choose_name)
        self.state.valueChanged.connect(self._choose_state)
        self.error.valueChanged.connect(self._choose_error)
        self.dress()

    def show_wait(self, wait: WaitSection | None) -> None:
        """Show what is waited for."""
        self._wait = wait
        key = _key_of(wait)
        self.kind.setCurrentIndex(self.kind.findData(key))
        self.state.setVisible(key == "state")
        self.error.setVisible(key in ("error_below", BOTH))
        self.name.setVisible(key in ("phase", "held", "changed", BOTH))
        if wait is None:
            return
        if wait.state is not None:
            self.state.follow_value(wait.state)
        if wait.error_below is not None:
            self.error.follow_value(wait.error_below)
        self._show_names(key, wait.phase or wait.held or wait.changed or "")

    def _show_names(self, key: str, now: str) -> None:
        names = self._editor.names
        known = _phases(names) if key == "phase" else _elements(names, only_parameters=key in ("changed", BOTH))
        if now not in [value for _, value in known]:
            known.append((now, now))
        if [self.name.itemData(index) for index in range(self.name.count())] != [value for _, value in known]:
            self.name.clear()
            for text, value in known:
                self.name.addItem(text, value)
        self.name.setCurrentIndex(self.name.findData(now))

    @Slot()
    def _choose_kind(self) -> None:
        key, editor = str(self.kind.currentData()), self._editor
        if key == _key_of(self._wait):
            return
        if key == NOTHING:
            self.chosen.emit(None)
            return
        error = editor.screen.error
        wait = wait_on_screen(key if key in WAITS else "changed", editor.screen.now, editor.names, error)
        if key == BOTH:
            below = wait_on_screen("error_below", editor.screen.now, editor.names, error).error_below
            wait = wait.model_copy(update={"error_below": below})
        self.chosen.emit(wait)

    @Slot()
    def _choose_name(self) -> None:
        key = _key_of(self._wait)
        self._change(**{"changed" if key == BOTH else key: self.name.currentData()})

    @Slot(object)
    def _choose_state(self, value: int) -> None:
        self._change(state=int(value))

    @Slot(object)
    def _choose_error(self, value: float) -> None:
        self._change(error_below=float(value))

    def _change(self, **values: object) -> None:
        if self._wait is not None:
            self.chosen.emit(self._wait.model_copy(update=values))

    def dress(self) -> None:
        for part in (self.kind, self.name, self.state, self.error):
            part.setStyleSheet(form_style(self.colors))


def _key_of(wait: WaitSection | None) -> str:
    """Which of the kinds a wait is."""
    if wait is None:
        return NOTHING
    if wait.changed is not None:
        return "changed" if wait.error_below is None else BOTH
    return next((key for key in WAITS if getattr(wait, key) is not None), NOTHING)


def _phases(names: LessonNames) -> list[tuple[str, str]]:
    depth = names.setup.network.depth
    return [(phase_title(phase, depth), phase_name(phase)) for phase in phases_of(depth)]


def _elements(names: LessonNames, *, only_parameters: bool) -> list[tuple[str, str]]:
    elements = ((name, names.element(name)) for name in names.element_names)
    known = (name for name, each in elements if not only_parameters or isinstance(each, Weight | Bias))
    return [(name, name) for name in dict.fromkeys(known)]
