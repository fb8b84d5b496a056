"""What has been drawn so far: it can be taken back, and made again, without the window's undo knowing of it."""

from gui.practice.predict.predicted_curve import PredictedCurve

MOST = 200  # drawings that are remembered


class Drawings:
    """The curve that stands, and those before and after it; None is a plot in which nothing is drawn."""

    def __init__(self) -> None:
        self.curve: PredictedCurve | None = None
        self._before: list[PredictedCurve | None] = []
        self._after: list[PredictedCurve | None] = []
        self._moves: int | None = None  # the handle that the newest drawing has moved

    def put(self, curve: PredictedCurve | None, moves: int | None = None) -> None:
        """Draw another curve; moves of one handle, one after the other, are taken back as one."""
        if curve == self.curve:
            return
        if moves is None or moves != self._moves:
            self._before = [*self._before, self.curve][-MOST:]
        self.curve, self._after, self._moves = curve, [], moves

    def undo(self) -> bool:
        """Go back to the drawing before; whether there was one."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """Go on to the drawing after; whether there was one."""
        return self._go(self._after, self._before)

    @property
    def can_undo(self) -> bool:
        """Whether there is a drawing before."""
        return bool(self._before)

    def forget(self) -> None:
        """Begin with an empty plot, and nothing to be taken back."""
        self.curve, self._before, self._after, self._moves = None, [], [], None

    def _go(self, out: list[PredictedCurve | None], into: list[PredictedCurve | None]) -> bool:
        if not out:
            return False
        into.append(self.curve)
        self.curve, self._moves = out.pop(), None
        return True
