"""A practice worked through to its end, as a learner does it."""

from core.exercises.practice.practice import Practice
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle


def work_through(window: MainWindow, wrong: str = "") -> None:
    """Answer all lines of the practice; at the line of that id 7, which is kept."""
    practising = window.practising
    while not practising.practice.is_done:
        practice: Practice = practising.practice
        value = practice.sheet.worked_out(practice.at, practice.numbers)
        practising.type("7" if practice.at.id == wrong else f"{value:.{practice.sheet.digits}g}")
        practising.check()
        if practising.can_keep:
            practising.keep()
        else:
            practising.go_on()
    practising.go_on()
    until_idle()
