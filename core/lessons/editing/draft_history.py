"""What was done to a draft, to be taken back and made again: typing in one go is one thing."""

from dataclasses import dataclass

from core.lessons.editing.draft import LessonDraft

MOST_KEPT = 500


@dataclass(frozen=True)
class _Done:
    """A draft as it was, at which step, and what had been done to it; what has an equal name goes on."""

    draft: LessonDraft
    at: int
    name: object = None
    moved_from: int | None = None  # where the step had been


class DraftHistory:
    """The drafts one after the other; one of them is the one that there is, and one is the one that is saved."""

    def __init__(self, draft: LessonDraft, *, is_saved: bool) -> None:
        self._done = [_Done(draft, 0)]
        self._index = 0
        self._saved: LessonDraft | None = draft if is_saved else None
        self._goes_on = False

    @property
    def draft(self) -> LessonDraft:
        """The draft as it is now."""
        return self._done[self._index].draft

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than what is saved."""
        return self._saved is None or self.draft.section != self._saved.section

    @property
    def can_undo(self) -> bool:
        """Whether there is something to be taken back."""
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is something to be made again."""
        return self._index + 1 < len(self._done)

    def do(self, draft: LessonDraft, at: int, name: object = None, moved_from: int | None = None) -> bool:
        """Have another draft, changed at a step; of the same `name` as the one before it is taken back with that.

        A step that was moved is found again where it came from when that is taken back.

        Whether it is another at all.
        """
        if draft.section == self.draft.section:
            return False
        before = self._done[self._index]
        if self._goes_on and name is not None and before.name == name and self._index:
            self._done[self._index :] = [_Done(draft, at, name)]
        else:
            self._done[self._index + 1 :] = [_Done(draft, at, name, moved_from)]
            self._index += 1
            too_many = len(self._done) - MOST_KEPT
            if too_many > 0:
                del self._done[:too_many]
                self._index -= too_many
        self._goes_on = True
        return True

    def part(self) -> None:
        """Let what comes next be another thing, whatever its name."""
        self._goes_on = False

    def undo(self) -> int:
        """Take the last thing back; the step at which it was done."""
        done = self._done[self._index]
        at = done.at if done.moved_from is None else done.moved_from
        self._index = max(self._index - 1, 0)
        self._goes_on = False
        return at

    def redo(self) -> int:
        """Make it again; the step at which it is done."""
        self._index = min(self._index + 1, len(self._done) - 1)
        self._goes_on = False
        return self._done[self._index].at

    def note_saved(self) -> None:
        """What there is now is saved."""
        self._saved = self.draft
        self._goes_on = False
