"""What a run that another one has taken the place of is called."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.network.rules import named
from core.setup.setup import Setup
from core.training.previous_run import PreviousRun
from gui.texts.mistakes import titles


def previous_run_name(previous: PreviousRun, now: Setup, number_format: NumberFormat) -> str:
    """By what it had otherwise than the setup that trains now, numbers in this format."""
    then = previous.setup
    apart = []
    if then.learning_rate != now.learning_rate:
        apart.append(_tr("rate {rate}").format(rate=number_format.figure(then.learning_rate)))
    if named(then.rule) != named(now.rule):
        apart.append(titles(then.rule))
    if then.samples is not now.samples:
        apart.append(_tr("other samples"))
    if not np.array_equal(then.start, now.start):
        apart.append(_tr("other start"))
    if previous.since:
        apart.append(_tr("branched at {state}").format(state=grouped(previous.since)))
    return ", ".join(apart) or _tr("before")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ghosts", text)
