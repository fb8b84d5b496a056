"""The generators of random numbers that a start is drawn by, and the seeds that they take."""

from typing import Literal

Generator = Literal["pcg64", "mt19937"]

GENERATORS: dict[Generator, str] = {"pcg64": "PCG64", "mt19937": "MT19937"}
MOST_SEED = 2**128 - 1


def most_seed(generator: str) -> int:
    """The largest seed that a generator takes."""
    return 2**32 - 1 if generator == "mt19937" else MOST_SEED
