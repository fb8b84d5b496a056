"""Who records a lesson: it follows the window's state, and notes what is another in it than the recording says."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.present import present
from core.lessons.lesson import Lesson, LessonShow
from core.lessons.recording.notes import (
    DeedNote,
    LeftOutNote,
    LessonNote,
    ShownNote,
    ShownPart,
    Unsayable,
    takes_place_of,
)
from core.lessons.wait import Wait
from gui.lessons.step_setting import StepSetting
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import Session
from gui.preferences.language import language_of_texts

if TYPE_CHECKING:
    from core.lessons.recording.recording import Recording


class _Before(NamedTuple):
    """What there was before a note: the recording, and how many changes could be undone."""

    recording: "Recording"
    undone: int


class LessonRecorder(QObject):
    """Keeps the recording of a window; whatever is done puts another one in its place.

    While something runs, or is trained for, it waits until that stands still: pauses are noted nowhere.
    """

    changed = Signal()  # something was noted or taken back; or recording begins, or ends
    recorded = Signal(object)  # Lesson: what was recorded, to be kept; recording goes on until `finish`
    told = Signal(str)  # for the status line

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        show_view: Callable[[str], None],
        shown_view: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._readings, self._commands, self._shown_view = store, readings, commands, shown_view
        self._setting = StepSetting(store, readings, commands, show_view, self)
        self._recording: Recording | None = None
        self.steps_before = 0  # of the lesson that is gone on with
        self._before: list[_Before] = []  # what Ctrl+Z goes back to, the oldest first
        self._kind: tuple[Hashable, ...] = ()  # of what was noted last: more of that goes on with it
        self._speed = 0.0  # that the learner's own stands for
        self._has_run = False  # since it stood still the last time
        self._is_put_back = False  # what changes now is what was noted, taken back
        self._session: Session = store.state.session  # as it was taken notice of
        self._here: tuple[int, NDArray[np.float64]] | None = None  # the state on the screen, and its parameters
        for change in (changes.run_changed, changes.samples_changed, changes.rule_changed, changes.setup_taken):
            store.when(change).connect(self._follow_run)
        for change in (
            changes.playhead_changed,
            changes.phase_changed,
            changes.pin_changed,
            changes.edges_changed,
            changes.speed_changed,
            changes.running_changed,
            changes.recorded_changed,
        ):
            store.when(change).connect(self.look)
        self._setting.arrived.connect(self._go_on)

    # What there is

    @property
    def is_recording(self) -> bool:
        """Whether what is done is noted."""
        return self._recording is not None

    @property
    def recording(self) -> "Recording":
        """What has been noted so far.

        Raises
        ------
        LookupError
            If nothing is recorded.
        """
        return present(self._recording, "nothing is recorded")

    @property
    def is_at_stake(self) -> bool:
        """Whether something was noted that would be lost."""
        return bool(self._before)

    @property
    def lesson(self) -> Lesson:
        """The lesson that has been recorded so far; raises as `recording` does."""
        title = self.recording.names.setup.scenario.title_in(language_of_texts())
        return self.recording.lesson(self.tr("A lesson on {title}").format(title=title), self._text_of)

    def _text_of(self, number: int) -> str:
        return self.tr("# Step {number}").format(number=self.steps_before + number)

    # What is done

    def begin(self, steps_before: int = 0, steps_behind: int = 0) -> None:
        """Note from now on what is done; the first step begins with what is on the screen.

        Where a lesson is gone on with, that many of its steps are before what is noted, and behind it.
        """
        from core.lessons.names import LessonNames
        from core.lessons.recording.recording import Recording
        from core.lessons.schema import MOST_STEPS

        most_steps = MOST_STEPS - steps_before - steps_behind
        self._commands.playback.pause()
        self._speed = self._readings.speed
        names = LessonNames(self._readings.setup)
        shown = ShownNote(ShownPart.STATE, self._readings.state)
        self._recording = Recording.begun(names, (shown,), most_steps)
        self._recording = Recording.begun(names, (shown, *self._others()), most_steps)
        self.steps_before, self._before, self._kind = steps_before, [], ()
        self._go_on()

    @Slot()
    def next_step(self) -> None:
        """Begin another step."""
        if self._recording is not None and self._stands_still():
            self._put(self._recording.with_step(), ())

    @Slot()
    def ask(self) -> None:
        """Ask for what is held; again: for the next that can be asked of it."""
        if self._recording is None or not self._stands_still():
            return
        after = self._recording.asked_here()
        if after == self._recording:
            self.told.emit(self.tr("That is given. Pin a neuron, a weight or a bias to ask for it"))
        else:
            self._put(after, ("asked",))

    @Slot()
    def take_back(self) -> None:
        """Take back what was noted last: the window goes back to what was before."""
        if not self._before:
            return
        before = self._before.pop()
        undo = self._commands.edits.undo
        self._is_put_back = True
        self._commands.playback.pause()
        undo.setIndex(min(before.undone, undo.count()))
        self._recording, self._kind = before.recording, ()
        show = before.recording.shown
        self._setting.set_step(show if show.speed is not None else show._replace(speed=self._speed))
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Hand over what was recorded; where nothing was done, there is nothing to be kept."""
        if self._recording is None:
            return
        if not self._stands_still():
            return
        if self.is_at_stake:
            self.recorded.emit(self.lesson)
        else:
            self.end()

    def finish(self) -> None:
        """The lesson is kept: note nothing any more, and undo what was changed to show it, which can be made again."""
        if self._before:
            undo, undone = self._commands.edits.undo, self._before[0].undone
            self._is_put_back = True
            undo.setIndex(min(undone, undo.index()))
        self.end()

    def end(self) -> None:
        """Note nothing any more: what was recorded is to be lost."""
        if self._recording is not None:
            self._recording, self._before, self._here = None, [], None
            self._setting.leave()
            self.changed.emit()

    def _stands_still(self) -> bool:
        """Let a run stand still, and note where it does; a state that is trained for has to be there first."""
        if self._store.state.run_state.is_running:
            self._commands.playback.pause()
        is_there = self._setting.is_there and self._store.state.run_state.awaited is None
        if is_there:
            self.look()
        else:
            self.told.emit(self.tr("The iteration that you asked for is still being trained"))
        return is_there

    # What it follows

    @Slot()
    def look(self) -> None:
        """Note what stands otherwise on the screen than the recording says."""
        if self._recording is None or self._is_put_back:
            return
        run_state = self._store.state.run_state
        if run_state.moves or run_state.awaited is not None:
            self._has_run |= run_state.is_running
            return
        has_run, self._has_run = self._has_run, False
        before, state = self._recording.shown.state, self._readings.state
        notes: list[LessonNote] = [*self._others()]
        if state != before:
            if has_run and state > before:
                notes.append(DeedNote(Wait(state=state)))
            else:
                notes.insert(0, ShownNote(ShownPart.STATE, state))
        self._note(notes)
        self._here = state, self._readings.parameters.copy()

    def _others(self) -> list[ShownNote]:
        """What is another, beside the state, on the screen than the recording says."""
        seen, said = self._seen, self.recording.shown
        notes = (ShownNote(part, getattr(seen, part)) for part in ShownPart if part is not ShownPart.STATE)
        return [note for note in notes if not note.is_shown_by(said)]

    @property
    def _seen(self) -> LessonShow:
        """What is on the screen, as the recording would say it."""
        readings, said = self._readings, self.recording.shown
        sample = readings.chosen_sample
        if sample is None and said.sample is not None:  # a lesson can't go back to the first of each batch
            sample = readings.of_data.sample
        own_speed = self._speed if said.speed is None else said.speed
        return LessonShow(
            readings.state,
            readings.reached.phase,
            sample,
            readings.pinned,
            self._shown_view(),
            readings.shown_on_edges.value,
            said.speed if readings.speed == own_speed else readings.speed,
        )

    @Slot()
    def _follow_run(self) -> None:
        from core.lessons.recording.change_of_run import change_of_run

        before, self._session = self._session, self._store.state.session
        if self._recording is None or self._is_put_back or before is self._session:
            return
        if before.document != self._session.document or before.setup.network != self._session.setup.network:
            self._leave()
            return
        change = change_of_run(before.roots, self._session.roots, self._here)
        if change is None and before.edition != self._session.edition:
            change = LeftOutNote(Unsayable.NETWORK)
        if change is not None:
            self._note([change])

    def _leave(self) -> None:
        """Another network is in the place of the one that the lesson is about: hand over what there is of it."""
        lesson = self.lesson if self.is_at_stake else None
        self.end()
        if lesson is not None:
            QTimer.singleShot(0, self, partial(self.recorded.emit, lesson))  # when all have taken notice

    @Slot()
    def _go_on(self) -> None:
        """What was asked for is on the screen: from here on it is followed."""
        self._is_put_back = self._has_run = False
        self._setting.forget()
        self._session = self._store.state.session
        self._here = self._readings.state, self._readings.parameters.copy()
        if self._recording is not None:
            self.changed.emit()

    # How it is noted

    def _note(self, notes: list[LessonNote]) -> None:
        """Note what one act has done."""
        after = self.recording
        for note in notes:
            after = after.noted(note)
        self._put(after, tuple(takes_place_of(note) for note in notes))

    def _put(self, after: "Recording", kind: tuple[Hashable, ...]) -> None:
        before = self.recording
        if after == before:
            return
        goes_on = bool(kind) and kind == self._kind and len(after.steps) == len(before.steps)
        if not (goes_on and self._before):
            self._before.append(_Before(before, self._commands.edits.undo.index()))
        self._kind = kind
        if after == self._before[-1].recording:
            self._before.pop()
            self._kind = ()
        self._recording = after
        self.changed.emit()
