"""Letters as they are compared: small, and without their accents."""

import unicodedata


def plain_letters(text: str) -> str:
    """The same number of letters, small and without their accents, so that each stands where it stood."""
    return "".join(map(_plain, text))


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return base if len(base) == 1 else letter
