"""Letters as they are compared: small, and without their accents."""

import unicodedata
from functools import lru_cache

MOST_KEPT = 4_000  # texts: of all that can be looked through each key that is typed asks again


@lru_cache(MOST_KEPT)
def plain_letters(text: str) -> str:
    """The same number of letters, small and without their accents, so that each stands where it stood."""
    return "".join(map(_plain, text))


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return base if len(base) == 1 else letter
