"""What a window has to close down before it goes."""

from typing import Protocol


class ClosesDown(Protocol):
    """It computes, or writes, beside the window."""

    def close_down(self) -> None:
        """The window is closing: stop what is being done."""
