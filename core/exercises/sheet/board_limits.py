"""Which iterations nobody works out on a board. Asked at the start, when nothing of a board is loaded yet."""

from core.base.message import Message, MessageKind, source_text
from core.base.number_format import grouped
from core.network.rules import CHAIN_RULE
from core.setup.setup import Setup

MOST_ON_BOARD = 200  # weights and biases: of more nobody works out an iteration by hand


class BoardFault(MessageKind):
    """Why there is no board."""

    MISTAKEN = source_text("a mistake trains here, and a board is worked out with the correct rule")
    TOO_LARGE = source_text("the network has {count} weights and biases, and {most} are the most for a board")


def why_no_board(setup: Setup) -> Message | None:
    """Why an iteration of the setup can't be worked out on a board; None where it can."""
    if setup.rule is not CHAIN_RULE:
        return BoardFault.MISTAKEN()
    count = setup.network.parameter_count
    return BoardFault.TOO_LARGE(count=grouped(count), most=MOST_ON_BOARD) if count > MOST_ON_BOARD else None
