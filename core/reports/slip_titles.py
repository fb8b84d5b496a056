"""The slips in two or three words."""

from core.base.message import Message
from core.reports.messages import SlipTitle

_TITLES = {
    "sign": SlipTitle.SIGN,
    "no_bias": SlipTitle.NO_BIAS,
    "transposed": SlipTitle.TRANSPOSED,
    "loss_factor": SlipTitle.FACTOR,
    "slope_at_sum": SlipTitle.SLOPE_AT_SUM,
    "square_only": SlipTitle.SQUARE_ONLY,
    "no_scale": SlipTitle.NO_SCALE,
    "no_slope": SlipTitle.NO_SLOPE,
    "one_way": SlipTitle.ONE_WAY,
    "new_weights": SlipTitle.NEW_WEIGHTS,
    "sum_for_activation": SlipTitle.BY_SUM,
    "no_rate": SlipTitle.NO_RATE,
}


def slip_title(slip: str | None) -> Message:
    """The title of the slip of that name in `SLIPS`; None stands for a wrong answer that no known slip gives."""
    return (SlipTitle.NONE_KNOWN if slip is None else _TITLES[slip])()
