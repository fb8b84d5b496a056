"""What is said of a drawn curve beside the one that was run."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from gui.plots.axes.scale import round_step
from gui.practice.predict.curve_comparison import CurveComparison, Parting

ABOUT = 100  # parts of the run, to one of which a state is told that was drawn

translate = QCoreApplication.translate


def headline(parting: Parting) -> str:
    """In what way the two differ, as a sentence."""
    sentences = {
        Parting.CLOSE: translate("PredictTexts", "You drew it as it went."),
        Parting.TOO_SLOW: translate("PredictTexts", "The fall comes sooner than you drew it."),
        Parting.TOO_FAST: translate("PredictTexts", "The fall comes later than you drew it."),
        Parting.TOO_DEEP: translate("PredictTexts", "It ends higher than you drew it."),
        Parting.NOT_DEEP_ENOUGH: translate("PredictTexts", "It ends lower than you drew it."),
    }
    return sentences[parting]


def details(found: CurveComparison, last: int, is_log: bool, number_format: NumberFormat) -> str:
    """The numbers to it, of a curve that was drawn up to state `last`."""
    halves = found.run_half is not None and found.drawn_half is not None
    if found.parting is Parting.CLOSE:
        if is_log:
            return translate(
                "PredictTexts", "Nowhere do the two differ by more than a tenth of the decades that they go through."
            )
        return translate("PredictTexts", "Nowhere do the two differ by more than a tenth of the largest error.")
    if found.parting in (Parting.TOO_SLOW, Parting.TOO_FAST) and halves:
        text = translate(
            "PredictTexts", "It is halfway down by iteration {run}; you drew that at about iteration {drawn}."
        )
        coarse = max(1, round(round_step(last / ABOUT)))
        drawn_half = round((found.drawn_half or 0) / coarse) * coarse
        return text.format(run=grouped(found.run_half or 0), drawn=grouped(drawn_half))
    text = translate("PredictTexts", "At iteration {state} the error is {run}; you drew {drawn}.")
    at_end = found.parting in (Parting.TOO_DEEP, Parting.NOT_DEEP_ENOUGH)
    state, run, drawn = (found.end, found.run_end, found.drawn_end) if at_end else (found.state, found.run, found.drawn)
    return text.format(state=grouped(state), run=number_format.figure(run), drawn=number_format.figure(drawn))
