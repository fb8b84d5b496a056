"""What can't be used for a while, and why: it is kept by a lesson's step, by a recording, or while one is edited."""

from PySide6.QtCore import QObject, Slot

from gui.lessons.keeps_chip import LessonKeeps
from gui.lessons.locks import ACTIONS, TELLING, VIEWS, kept_actions
from gui.practice.practice_stack import PracticeStack
from gui.window.bars.transport import Transport
from gui.window.frames.lesson_keepers import LessonKeepers
from gui.window.frames.workspace import Panels
from gui.window.menus import Menus
from gui.window.window_context import WindowContext

FREE = {"check", "worksheet"}  # of what would tell what a lesson asks: nothing is hidden in a recording
KEPT = "network", "data"  # what no lesson can say that it was changed
EDITING = "edit_lesson", "edit_lesson_file", "new_lesson"
OF_SCENARIO = (
    "draw_digit",
    "save",
    "save_as",
    "save_with_run",
    "undo",
    "redo",
    "reload",
    "open_weights",
    "as_printed",
    "side_by_side",
    "make_right",
    "explore",
    "lesson",
    "lesson_anew",
)
"""What would change, or save, the scenario by which the lesson is taught, or begin another lesson."""
VIEWS_OF_SCENARIO = "network", "samples", "data", "what-if"


class Locking(QObject):
    """Turns off actions, fields, pages and what can be changed in the diagram; each says in its tip why it is off."""

    def __init__(
        self,
        context: WindowContext,
        lessons: LessonKeepers,
        panels: Panels,
        middle: PracticeStack,
        transport: Transport,
        menus: Menus,
    ) -> None:
        super().__init__(context.window)
        self._readings, self._actions, self._lessons = context.readings, context.actions, lessons
        self._panels, self._middle, self._transport, self._menus = panels, middle, transport, menus
        self.keeps = LessonKeeps(context.theme, context.actions["explore"])
        transport.make_room(self.keeps, self.keeps.be_brief)
        middle.changed.connect(self.lock)

    @Slot()
    def lock(self) -> None:
        """Turn off what is kept now, and nothing else."""
        if self._lessons.recorder.is_recording:
            self._lock_for_recording()
        else:
            self._lock_for_step()
        self.lock_for_editing()

    def lock_for_editing(self) -> None:
        """Let nothing change the scenario, by which the lesson is taught, while that is edited."""
        if not self._lessons.editor.is_in_place:
            return
        why = self.tr("Not while a lesson on this scenario is edited")
        self._actions.lock(dict.fromkeys((*OF_SCENARIO, *self._rules), why))
        self._panels.diagram.let_edit(False, False)
        self._panels.views.lock(dict.fromkeys(VIEWS_OF_SCENARIO, why))

    @property
    def _rules(self) -> list[str]:
        """The actions that choose a mistake."""
        return [action_id for action_id in self._actions.ids() if action_id.startswith("rule_")]

    def _lock_for_step(self) -> None:
        """Turn off what the step keeps, and what would tell what is asked."""
        player = self._lessons.player
        step = player.course.step if player.keeps_window else None
        reasons: dict[str, str] = {}
        hides = not self._readings.veil.hides_nothing
        if hides:
            reasons |= dict.fromkeys(TELLING, self.tr("What is asked stays hidden until you answer"))
        if step is not None:
            kept = kept_actions(player.course, self._rules)
            reasons |= {action: self._reason(until) for action, until in kept.items()}
        self._actions.lock(reasons)
        locked = frozenset() if step is None else step.locked
        self._transport.lock(locked, self._reason_of)
        self._panels.diagram.let_edit("weights" not in locked and "data" not in locked, "network" not in locked)
        self._panels.views.lock({view: self._reason_of(part) for part in locked for view in VIEWS.get(part, ())})
        self._menus.set_workspace_off(hides or self._middle.practice is not None)
        self.keeps.setVisible(player.is_running)
        self._transport.give_place(player.is_running)
        self.keeps.chip.setVisible(bool(locked))

    def _reason_of(self, part: str) -> str:
        """Why a part is kept, and until when."""
        course = self._lessons.player.course
        return self._reason(course.lesson.kept_until(course.at, part))

    def _reason(self, until: int | None) -> str:
        if until is None:
            return self.tr("the lesson keeps these · F8 explores freely")
        return self.tr("the lesson keeps these until step {step} · F8 explores freely").format(step=until + 1)

    def _lock_for_recording(self) -> None:
        """Turn off what no lesson could say, and what would take the window elsewhere."""
        why = self.tr("Not while a lesson is recorded")
        kept = [*self._rules, *EDITING, *ACTIONS["mistakes"], *(action for action in TELLING if action not in FREE)]
        self._actions.lock({**dict.fromkeys(kept, why), "scenarios": self.tr("The recording stands there")})
        self._panels.diagram.let_edit(True, False)
        self._panels.views.lock({view: why for part in KEPT for view in VIEWS[part]})
