"""A network changed beside the window; what takes much is asked about first, and what can't be had refused."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from core.base.errors import ScenarioError
from core.base.number_format import grouped
from core.setup.changes import Edited
from core.setup.cost import Cost, amount, cost_of, free_memory
from core.setup.messages import CostFault
from core.setup.setup import Setup
from gui.dialogs.questions import ask_which
from gui.dialogs.wait_for import wait_for
from gui.texts.faults import translated
from gui.threads.job import CancelledError, Report

Made = TypeVar("Made", bound=Edited | Setup)
MANY = 200_000  # parameters, from which on the window may not wait itself


def change_network(
    window: QWidget,
    setup: Setup,
    sizes: Sequence[int],
    change: Callable[[Setup], Made],
    answers: tuple[Callable[[Made], None], Callable[[str], None]],
) -> None:
    """Make what `change` makes of the setup, whose network then has these sizes, inputs first.

    The `answers` are what is done with it, and what is done with a sentence that says why it can't be, which is empty
    where it was called off.
    """
    done, refused = answers
    now, cost = cost_of(setup), cost_of(setup, sizes)

    def go_on() -> None:
        try:
            made = _made(window, setup, cost, change)
        except ScenarioError as fault:
            refused(translated(fault.problem))
        except CancelledError:
            refused("")
        else:  # a batch may be larger now, which nobody could know before
            when_wanted(cost_of(made if isinstance(made, Setup) else made.setup), cost, lambda: done(made))

    def when_wanted(cost: Cost, before: Cost, go_on: Callable[[], None]) -> None:
        grows = cost.memory > before.memory
        fault = cost.fault(free_memory()) if grows else None
        if fault is not None:
            refused(translated(fault))
        elif grows and cost.is_large:
            refused("")  # until it is answered
            _ask_first(window, cost, go_on)
        else:
            go_on()

    when_wanted(cost, now, go_on)


def _ask_first(window: QWidget, cost: Cost, go_on: Callable[[], None]) -> None:
    """Say what a large network would take, and go on if that is wanted."""
    translate = QCoreApplication.translate
    question = translate("Changing", "Make a network of {parameters} parameters?")
    more = translate("Changing", "It takes about {memory} of memory and some time; each step will take longer, too.")
    texts = (question.format(parameters=grouped(cost.parameters)), more.format(memory=amount(cost.memory)))
    choices = (translate("Changing", "Make it"),)
    # When the question is gone: what is waited for is then said in its place.
    ask_which(
        window, translate("Changing", "A large network"), texts, choices, lambda _chosen: QTimer.singleShot(0, go_on)
    )


def _made(window: QWidget, setup: Setup, cost: Cost, change: Callable[[Setup], Made]) -> Made:
    """What `change` makes of the setup, beside the window where one of them is large."""

    def work(_report: Report) -> Made:
        try:
            return change(setup)
        except MemoryError:
            raise ScenarioError(setup.name, "network.layers", CostFault.TOO_LITTLE_MEMORY()) from None

    if max(setup.network.parameter_count, cost.parameters) < MANY:
        return change(setup)
    return wait_for(window, QCoreApplication.translate("Changing", "Changing the network …"), work)
