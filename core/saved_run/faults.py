"""What can be wrong with a saved run whose parts can be read."""

from core.base.message import MessageKind, source_text


class SavedRunFault(MessageKind):
    """Why a run can't be saved, or a saved one can't go on."""

    BEGUN = source_text("{begun} stands there; of roots at {states} each has one, which is not after it")
    COSTLY_STATES = source_text(
        "one iteration in {stride:,} is kept; to train one between again would take {seconds:,.0f} seconds"
    )
    DATA_FILE = source_text("stands there; a saved run holds its samples itself")
    EARLIER_VERSION = source_text(
        "an earlier version saved this run, and drew the samples that it held out otherwise, so it can't go on; any "
        "ZIP program takes its {scenario} out, which opens without the run"
    )
    KEPT_BEGINS_AFTER_ITS_END = source_text("it begins at {since}, after its last state {last}")
    NOT_FINITE = source_text("holds NaN or infinity; recorded states are finite")
    NOT_LESS = source_text("{value} stands there; it must be less than {bound}")
    NO_ELEMENT = source_text('"{text}" is nothing in this network; such as "weight 1 2 3" can stand there')
    NO_PICTURES = source_text("holds no pictures as the scenario has them")
    NO_OBJECT = source_text("is no JSON object")
    OTHER_LISTING = source_text("is of another network or another listing than the scenario")
    OTHER_NETWORK = source_text("is of another network than the scenario")
    OTHER_SHAPE = source_text("has {found} numbers; with this scenario it has {wanted}")
    OTHER_START = source_text("is not what the scenario starts from: the parts are of different runs")
    OTHER_STATE = source_text("state {state} is not what the scenario leads to: the parts are of different runs")
    OTHER_STATE_OF_KEPT = source_text(
        "state {state} is not what its scenario leads to: the parts are of different runs"
    )
    ROOTS = source_text("{states} stands there; they begin at 0, and grow")
    TOO_MANY_BRANCHES = source_text("has more than {most} branches; save the scenario alone")
