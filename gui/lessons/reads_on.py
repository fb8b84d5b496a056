"""What shows a lesson and may have no room for all of a step: it is read on before the lesson goes on."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class ReadsOn(Protocol):
    """Moves a text on and back."""

    moved: SignalInstance  # there may be more to be read, or no more

    @property
    def has_more(self) -> bool:
        """Whether something stands below what is in sight."""

    @property
    def has_more_above(self) -> bool:
        """Whether something stands above what is in sight."""

    def read_on(self) -> None:
        """Move to what stands below."""

    def read_back(self) -> None:
        """Move to what stands above."""
