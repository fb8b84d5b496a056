"""Compiles the text of a generated loop, and keeps it as numba keeps the other loops: by the hash of all sources."""

import hashlib
import math
from collections.abc import Callable
from typing import Any

import numba
import numpy as np

from core.training.compiled import functions
from core.training.compiled.functions import ONE, ZERO, compiled, compiled_for_sums
from core.training.compiled.generated.shape import LoopShape
from core.training.compiled.generated.text import FEWEST_FILLED, FILLED, NAME, text_of

# LLVM puts these in place, and so they keep their own way of rounding, which has to be named: a function that names
# none takes that of the first who calls it, and what numba itself puts in place, by inline="always", that of its caller
# (findings/numba-fastmath-is-inherited.sh). Where sums may be split up, the constants in exp and tanh would be joined,
# and the digits lost for which they are there.
in_place = numba.njit(forceinline=True, nogil=True, error_model="numpy", fastmath={"contract"})
called = numba.njit(nogil=True, error_model="numpy", fastmath={"contract"})

exp = in_place(functions.exp.py_func)
_power_less_one = functions.power_less_one


@in_place
def exp_below(x):
    """eˣ for x ≤ 0, as `exp`; what is below the smallest number of full digits is taken for that."""
    inside = -708.0 if x < -708.0 else x
    shifted = inside * functions.LOG2_E + functions.TO_WHOLE
    k = shifted - functions.TO_WHOLE
    rest = _power_less_one((inside - k * functions.LN2_HIGH) - k * functions.LN2_LOW)
    power = np.float64(shifted).view(np.int64) + np.int64(functions.EXPONENT_OFFSET)
    bits = power << np.int64(functions.EXPONENT_PLACE)
    scale = np.int64(bits).view(np.float64)
    return scale * rest + scale


tanh = in_place(functions.tanh.py_func)


@in_place
def filled_up(samples):
    """How many samples a batch is filled up to, so that whole vectors of them are computed."""
    whole = np.uint64(FILLED)
    return (samples + whole - ONE) // whole * whole if samples >= np.uint64(FEWEST_FILLED) else samples


_OF_ONE = {"exp": math.exp, "exp_below": math.exp, "tanh": math.tanh}
_OF_MANY = {"exp": exp, "exp_below": exp_below, "tanh": tanh}
_NAMES = {
    "np": np, "ZERO": ZERO, "ONE": ONE, "in_place": in_place, "called": called, "compiled": compiled,
    "summed": compiled_for_sums, "filled_up": filled_up, "isfinite": math.isfinite,
    "log": math.log, "log1p": math.log1p,
    "exp_alone": math.exp, "exp_below_alone": math.exp, "tanh_alone": math.tanh,
    "sqrt": math.sqrt, "floor": math.floor, "cos": math.cos, "pi": math.pi,
}  # fmt: skip


LOOPS: dict[LoopShape, Callable[..., Any]] = {}
"""Those that have been asked for."""


def loop_of(shape: LoopShape) -> Callable[..., Any]:
    """The function that trains networks of this shape: compiled, or loaded, when it is called first."""
    if shape not in LOOPS:
        LOOPS[shape] = _made(shape)
    return LOOPS[shape]


def _made(shape: LoopShape) -> Callable[..., Any]:
    text = text_of(shape)
    # numba keeps what it compiles by the file and the function's name.
    name = f"{NAME}_{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    text = text.replace(f"def {NAME}(", f"def {name}(")
    space = {"__name__": __name__, **_NAMES, **(_OF_ONE if shape.takes_one_sample else _OF_MANY)}
    exec(compile(text, __file__, "exec"), space)  # noqa: S102 - of the program's own tables
    loop: Callable[..., Any] = space[name]  # type: ignore[assignment]
    return loop
