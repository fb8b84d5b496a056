"""What is said to a screen reader without the keyboard having to go there, and without cutting it short."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Say `text` politely: once what is being read has been read."""
    if QAccessible.isActive() and text:
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


def describe_at_rest(widget: QWidget, is_moving: bool, description: Callable[[], str]) -> None:
    """Let `widget` have a description; while everything moves only where somebody listens, and else none.

    To put one together sixty times a second takes as long as to paint what it says; the last one is no longer true.
    """
    widget.setAccessibleDescription("" if is_moving and not QAccessible.isActive() else description())
