"""Logarithms, and what is multiplied by them or divided by what they are of: with every digit kept."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def times(t: Array, x: Array) -> Array:
    """t·x, where t = 0 silences even an infinite x: 0·ln 0 is 0."""
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(t == 0.0, 0.0, t * x))


def over(t: Array, x: Array) -> Array:
    """t/x, where t = 0 silences even x = 0."""
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        return np.asarray(np.where(t == 0.0, 0.0, t / x))


def log(x: Array) -> Array:
    """The logarithm ln x; −∞ at 0, and NaN below it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.log(x)


def log_of_one_less(x: Array) -> Array:
    """The logarithm ln(1 − x), for an x however small; −∞ at 1, and NaN above it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.log1p(-x)


def log_sum_exp(x: Array) -> Array:
    """The logarithm ln Σ eˣ of each row, (rows, 1); −∞ where all of it is −∞."""
    # A row's largest is taken out of the sum, so that no power overflows. It is a number even where all are −∞.
    top = x.max(axis=1, keepdims=True, initial=np.finfo(np.float64).min)
    return np.asarray(top + log(np.exp(x - top).sum(axis=1, keepdims=True)))
