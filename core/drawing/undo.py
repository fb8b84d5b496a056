"""Drawings one after the other, to go back to and on to again."""

from dataclasses import dataclass

from core.drawing.strokes import Drawing


@dataclass(frozen=True)
class DrawingUndo:
    """A drawing, those that were there before it, and those that were taken back."""

    drawings: tuple[Drawing, ...] = (Drawing(),)
    at: int = 0  # which of them is there now

    @property
    def drawing(self) -> Drawing:
        """The one that is there now."""
        return self.drawings[self.at]

    @property
    def can_undo(self) -> bool:
        """Whether there was one before."""
        return self.at > 0

    @property
    def can_redo(self) -> bool:
        """Whether one was taken back."""
        return self.at + 1 < len(self.drawings)

    def gone_on(self, drawing: Drawing) -> "DrawingUndo":
        """Another drawing, in the place of those that were taken back."""
        return DrawingUndo((*self.drawings[: self.at + 1], drawing), self.at + 1)

    def undone(self) -> "DrawingUndo":
        """The drawing before; the first stays."""
        return DrawingUndo(self.drawings, max(self.at - 1, 0))

    def redone(self) -> "DrawingUndo":
        """The next of those that were taken back; the last stays."""
        return DrawingUndo(self.drawings, min(self.at + 1, len(self.drawings) - 1))
