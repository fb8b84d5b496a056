"""What can have a name: the kinds of quantities of a network, and how one is placed."""

from enum import StrEnum


class Kind(StrEnum):
    """A kind of quantity; its value is what ids of quantities begin with, where they have one."""

    INPUT = "x"
    TARGET = "t"
    WEIGHT = "w"
    BIAS = "b"
    SOP = "z"
    ACTIVATION = "a"
    ERROR = "E"
    ERROR_BY_ACTIVATION = "dE/da"
    SLOPE = "da/dz"
    DELTA = "dE/dz"
    GRADIENT = "dE/dw"
    BIAS_GRADIENT = "dE/db"
    BATCH_GRADIENT = "dJ/dw"
    BATCH_BIAS_GRADIENT = "dJ/db"
    NEW_WEIGHT = "new_w"
    NEW_BIAS = "new_b"
    SOP_BY_ACTIVATION = "dz/da"
    SOP_BY_WEIGHT = "dz/dw"
    OBJECTIVE = "J"
    RATE = "rate"
    L2 = "l2"

    __hash__ = str.__hash__  # that of an enum is slow, and names are asked for by the thousand


OF_WEIGHTS = (
    Kind.WEIGHT,
    Kind.GRADIENT,
    Kind.BATCH_GRADIENT,
    Kind.NEW_WEIGHT,
    Kind.SOP_BY_ACTIVATION,
    Kind.SOP_BY_WEIGHT,
)
OF_BIASES = (Kind.BIAS, Kind.BIAS_GRADIENT, Kind.BATCH_BIAS_GRADIENT, Kind.NEW_BIAS)
OF_ALL = (Kind.ERROR, Kind.OBJECTIVE, Kind.RATE, Kind.L2)
"""What the network has one of."""

# Which names a derivative is put together of, where nothing else is said of it.
COMPOSED = {
    Kind.ERROR_BY_ACTIVATION: (Kind.ACTIVATION,),
    Kind.SLOPE: (Kind.ACTIVATION, Kind.SOP),
    Kind.DELTA: (),
    Kind.GRADIENT: (Kind.WEIGHT,),
    Kind.BATCH_GRADIENT: (Kind.WEIGHT,),
    Kind.BIAS_GRADIENT: (Kind.BIAS,),
    Kind.BATCH_BIAS_GRADIENT: (Kind.BIAS,),
    Kind.NEW_WEIGHT: (Kind.WEIGHT,),
    Kind.NEW_BIAS: (Kind.BIAS,),
    Kind.SOP_BY_ACTIVATION: (Kind.SOP, Kind.ACTIVATION),
    Kind.SOP_BY_WEIGHT: (Kind.SOP, Kind.WEIGHT),
}
