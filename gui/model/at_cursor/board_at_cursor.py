"""The step that the cursor is on as on a board, worked out once for all who ask."""

from core.exercises.sheet.board import BoardArithmetic, board_of
from core.exercises.sheet.iteration import iteration_of_passes
from core.network.backward_pass import Trace
from core.setup.setup import Setup
from core.training.passes import Passes


class BoardAtCursor:
    """Works it out when another step, sample or number of digits is asked for, and keeps it meanwhile."""

    def __init__(self) -> None:
        self._known: tuple[Trace, int, Setup, int, BoardArithmetic] | None = None

    def of(self, passes: Passes, digits: int) -> BoardArithmetic:
        """The board of the step and sample that the passes are at, its numbers with so many digits."""
        trace, row, setup = passes.trace, passes.row, passes.setup
        known = self._known
        if known is None or known[0] is not trace or known[2] is not setup or (known[1], known[3]) != (row, digits):
            iteration = iteration_of_passes(setup, passes)
            known = self._known = trace, row, setup, digits, board_of(iteration, digits)
        return known[4]
