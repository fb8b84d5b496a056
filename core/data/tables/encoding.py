"""In which encoding a table's bytes are written, where nothing in the file says so."""

import codecs
import io
from collections.abc import Iterator

UTF_8, UTF_16, UTF_32, CHINESE, WESTERN, KOREAN = "utf-8-sig", "utf-16", "utf-32", "gb18030", "cp1252", "cp949"
ENCODINGS = (UTF_8, UTF_16, CHINESE, WESTERN, "cp1250", "cp1251", "cp1253", "cp1254", "big5", "cp932", KOREAN)
_HEAD = 4096  # bytes
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b")
_FEWEST_SYLLABLES = 20  # that tell Korean from Chinese
_LOOKED_AT = 2**16  # bytes of lines that are not plain ASCII
_MARKS = (  # the longer one first: one of UTF-32's begins as one of UTF-16's
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF32_LE, UTF_32),
    (codecs.BOM_UTF32_BE, UTF_32),
    (codecs.BOM_UTF16_LE, UTF_16),
    (codecs.BOM_UTF16_BE, UTF_16),
)
_SIGNS = frozenset("€°²³µ±–—‘’“”„…£§½¼¾×·©®™‰²³ª\u00a0")


def encoding_of(data: bytes) -> str:
    """The encoding of a text: by its mark, else UTF-8 where it can be that, else the likeliest.

    UTF-16 without a mark shows by its zero bytes. Of the others, Western Europe's is taken where its letters stand
    as in words (Größe), China's where its characters are common ones, and what charset-normalizer finds for the rest.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    zeros = _zeros(data)
    if zeros:
        return zeros
    if can_be(data, UTF_8):
        return UTF_8
    sample = _not_ascii(data)
    if can_be(sample, WESTERN) and _reads_western(sample.decode(WESTERN)):
        return WESTERN
    if can_be(sample, "euc_kr") and _is_korean(sample):
        return KOREAN
    if can_be(sample, "gb2312") and _is_common_chinese(sample):
        return CHINESE
    others = [name for name in ENCODINGS if name not in (UTF_8, UTF_16, WESTERN)]
    best = _likeliest(sample, others)
    if best in others and can_be(data, best):
        return best
    return next((name for name in (WESTERN, CHINESE) if can_be(data, name)), "latin-1")


def _likeliest(sample: bytes, encodings: list[str]) -> str:
    """What charset-normalizer takes bytes for; empty where it finds nothing, or can't be used."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:  # which encoding it is can be said by hand, too
        return ""
    best = from_bytes(sample, cp_isolation=encodings).best()
    return "" if best is None else best.encoding


def is_text(data: bytes) -> bool:
    """Whether bytes can be a text at all: pictures and programs are full of what no text has."""
    if any(data.startswith(mark) for mark, _ in _MARKS) or _zeros(data):
        return True
    head = data[:_HEAD]
    return 20 * sum(head.count(byte) for byte in _CONTROLS) <= max(len(head), 40)


def _zeros(data: bytes) -> str:
    """Which UTF-16 it is that has most of its zero bytes at even places, or at odd ones; empty where it is neither."""
    head = data[:_HEAD]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if 4 * max(even, odd) < len(head) or 8 * min(even, odd) > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def can_be(data: bytes, encoding: str) -> bool:
    """Whether the bytes are a text in that encoding."""
    try:
        for _ in io.TextIOWrapper(io.BytesIO(data), encoding=encoding):
            pass
    except (UnicodeError, LookupError):
        return False
    return True


def _not_ascii(data: bytes) -> bytes:
    """Lines that hold more than ASCII, some of them."""
    found: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            found.append(line)
            size += len(line)
            if size > _LOOKED_AT:
                break
    return b"".join(found)


def _reads_western(text: str) -> bool:
    """Whether what is not ASCII stands as in European words: beside plain letters, or as one letter or sign alone."""
    return all(_is_western(run, before, after) for run, before, after in _runs(text))


def _is_western(run: str, before: str, after: str) -> bool:
    if len(run) > 3 and not set(run) <= _SIGNS:
        return False
    signs = [letter for letter in run if not letter.isalpha()]
    if signs:
        if run[0] in "¿¡":  # ¿Compra?
            return len(run) == 1 and after.isalpha()
        inside = before.isalpha() and after.isalpha()
        return all(letter in _SIGNS for letter in signs) and (len(signs) == len(run)) and not inside
    if len(run) > 1:
        # No word is made of such letters alone, and none has a capital beside a small one of them.
        return (before.isalpha() or after.isalpha()) and (run.islower() or run.isupper())
    return True


def _runs(text: str) -> Iterator[tuple[str, str, str]]:
    """Stretches of what is not ASCII, each with what stands before and after it."""
    start = None
    for index, letter in enumerate(text):
        if letter.isascii():
            if start is not None:
                yield text[start:index], text[start - 1 : start], letter
                start = None
        elif start is None:
            start = index
    if start is not None:
        yield text[start:], text[start - 1 : start], ""


def _is_korean(data: bytes) -> bool:
    """Whether all that is not ASCII are syllables, twenty different ones: of Chinese characters half lie elsewhere."""
    letters = {letter for letter in data.decode("euc_kr") if not letter.isascii()}
    return len(letters) >= _FEWEST_SYLLABLES and all("\uac00" <= letter <= "\ud7a3" for letter in letters)


def _is_common_chinese(data: bytes) -> bool:
    """Whether most of the characters are of the first level of GB 2312, which holds the common ones."""
    characters = [letter for letter in data.decode("gb2312") if "\u4e00" <= letter <= "\u9fff"]
    common = sum(letter.encode("gb2312")[0] < 0xD8 for letter in characters)
    return bool(characters) and common >= 0.75 * len(characters)
