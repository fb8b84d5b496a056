"""What is said of numbers as on a board: how many digits they have, and what rounding cost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.base.number_format import digits_apart, figure, signed
from core.exercises.sheet.messages import digits_said
from gui.texts.faults import translated

if TYPE_CHECKING:
    from core.exercises.sheet.board import BoardArithmetic

LEAST_TOLD = 6  # digits of an error
TOO_MANY = 2  # of those that show a difference to one part in a thousand: a tenth will do

translate = QCoreApplication.translate


def digits_text(digits: int) -> str:
    """How many: "4 digits", "4 decimals"."""
    return translated(digits_said(digits))


def as_on_board(digits: int) -> str:
    """That numbers are those of a board."""
    return translate("Board", "as on the board, {digits}").format(digits=digits_text(digits))


def cost_text(board: "BoardArithmetic | None") -> str:
    """What rounding has cost when the step is done; nothing where there is no board."""
    if board is None:
        return ""
    cost = board.cost
    digits = max(LEAST_TOLD, digits_apart(cost.on_board, cost.exact) - TOO_MANY)
    on_board, exact = (figure(value, digits) for value in (cost.on_board, cost.exact))
    if on_board == exact:
        text = translate("Board", "After the update E is {exact}, on the board as well: rounding cost nothing.")
        return text.format(exact=exact)
    text = translate(
        "Board", "After the update E is {on_board} on the board and {exact} exactly: rounding cost {cost}."
    )
    return text.format(on_board=on_board, exact=exact, cost=signed(cost.difference, 2))
