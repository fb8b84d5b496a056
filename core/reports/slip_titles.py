"""The slips in two or three words, and as they stand in a sentence."""

from core.base.message import Message
from core.reports.messages import SlipClause, SlipTitle

_KINDS = {
    "sign": (SlipTitle.SIGN, SlipClause.SIGN),
    "no_bias": (SlipTitle.NO_BIAS, SlipClause.NO_BIAS),
    "transposed": (SlipTitle.TRANSPOSED, SlipClause.TRANSPOSED),
    "loss_factor": (SlipTitle.FACTOR, SlipClause.FACTOR),
    "slope_at_sum": (SlipTitle.SLOPE_AT_SUM, SlipClause.SLOPE_AT_SUM),
    "square_only": (SlipTitle.SQUARE_ONLY, SlipClause.SQUARE_ONLY),
    "no_scale": (SlipTitle.NO_SCALE, SlipClause.NO_SCALE),
    "no_slope": (SlipTitle.NO_SLOPE, SlipClause.NO_SLOPE),
    "one_way": (SlipTitle.ONE_WAY, SlipClause.ONE_WAY),
    "new_weights": (SlipTitle.NEW_WEIGHTS, SlipClause.NEW_WEIGHTS),
    "sum_for_activation": (SlipTitle.BY_SUM, SlipClause.BY_SUM),
    "no_rate": (SlipTitle.NO_RATE, SlipClause.NO_RATE),
}


def slip_title(slip: str | None) -> Message:
    """The title of the slip of that name in `SLIPS`; None stands for a wrong answer that no known slip gives."""
    return (SlipTitle.NONE_KNOWN if slip is None else _KINDS[slip][0])()


def slip_clause(slip: str | None) -> Message:
    """What was done in that slip; None as for `slip_title`."""
    return (SlipClause.NONE_KNOWN if slip is None else _KINDS[slip][1])()
