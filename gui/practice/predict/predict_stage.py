"""The way through predicting a curve: three steps, and the keys that do something in each."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from gui.practice.predict.step_mark import StepStage

translate = QCoreApplication.translate


class PredictStage(Enum):
    """How far one is."""

    DRAW = 0
    RUN = 1
    COMPARE = 2


def step_stages(now: PredictStage, is_drawn: bool) -> tuple[StepStage, StepStage, StepStage]:
    """How far each step is; once a curve stands it is the run's turn."""
    place = 1 if now is PredictStage.DRAW and is_drawn else now.value
    draw, run, compare = (
        StepStage.NOW if step == place else StepStage.DONE if step < place else StepStage.LATER for step in range(3)
    )
    return draw, run, compare


def keys_text(now: PredictStage, can_draw: bool, is_drawn: bool, is_running: bool) -> str:
    """The keys that do something now, and what, as rich text."""
    enter = translate("PredictKeys", "Enter")
    again = translate("PredictKeys", "Backspace"), translate("PredictKeys", "draw again")
    keys = []
    match now:
        case PredictStage.DRAW if can_draw:
            keys.append((translate("PredictKeys", "1–5"), translate("PredictKeys", "take a handle")))
            keys.append(("← ↑ → ↓", translate("PredictKeys", "move it, with Shift finer")))
            if is_drawn:
                keys += [(enter, translate("PredictKeys", "run")), again]
        case PredictStage.RUN:
            goes = translate("PredictKeys", "pause") if is_running else translate("PredictKeys", "go on")
            keys.append((enter, goes))
        case PredictStage.COMPARE:
            keys.append(again)
    keys.append(("L", translate("PredictKeys", "logarithmic axis")))
    keys.append((translate("PredictKeys", "Esc"), translate("PredictKeys", "leave")))
    return "&nbsp;&nbsp; ".join(f"<b>{key}</b> {does}" for key, does in keys)
