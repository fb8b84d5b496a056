"""How a good file is spoilt: as disks, editors, other programs and people do it."""

import random
from typing import Any

SCRAPS = [
    "", " ", "\n", "\n\n", "\r", "\t", "\0", "=", "[", "]", "{", "}", '"', '"""', "#", ",", ";", ".", "-", "e", "_", "\\",
    "nan", "inf", "-inf", "1e400", "-1", "0", "1.5", "1,5", "1_000", "0x10", "9" * 40, "true", "null", "None", "[[1]]",
    "\ufeff", "\u202e", "é", "权重", "\x1b[31m", "a.b.c", "../../etc/passwd", "=1+1", "%s%n", "{0.__class__}", "<img src=x>",
]  # fmt: skip

VALUES: list[Any] = [
    True, False, 0, 1, -1, 2, 3, 7, 2.5, -0.0, 1e308, -1e308, 5e-324, 10**18, 2**64, "", "x", "3", "all", "sum", "none",
    "relu", "softmax", [], [[]], [1], [[1.0]], [[[1.0]]], {}, {"en": "x"}, "\x1b[31m", "a" * 300, "W11",
]  # fmt: skip


def spoilt_bytes(data: bytes, draws: random.Random) -> bytes:
    """Flip, cut out, double or exchange some bytes, or leave the end off."""
    content = bytearray(data)
    for _ in range(draws.choice((1, 1, 1, 2, 5))):
        place = draws.randrange(len(content) + 1)
        length = draws.choice((1, 1, 2, 8, 64))
        match draws.randrange(6):
            case 0 if content:
                content[place % len(content)] ^= 1 << draws.randrange(8)
            case 1:
                del content[place : place + length]
            case 2:
                content[place:place] = content[place : place + length]
            case 3:
                content[place:place] = draws.randbytes(length)
            case 4:
                content[place : place + length] = bytes(length)
            case _:
                del content[max(place, 1) :]
    return bytes(content)


def spoilt_text(text: str, draws: random.Random) -> str:
    """Put scraps into it, or double, exchange or leave out some of its lines and words."""
    for _ in range(draws.choice((1, 1, 1, 2, 4))):
        lines = text.split("\n")
        line = draws.randrange(len(lines))
        place = draws.randrange(len(text) + 1)
        match draws.randrange(6):
            case 0:
                text = text[:place] + draws.choice(SCRAPS) + text[place:]
            case 1:
                text = text[:place] + text[place + draws.choice((1, 1, 3, 20)) :]
            case 2:
                lines.insert(draws.randrange(len(lines)), lines[line])
                text = "\n".join(lines)
            case 3:
                del lines[line]
                text = "\n".join(lines)
            case 4:
                words = lines[line].split(" ")
                words[draws.randrange(len(words))] = draws.choice(SCRAPS)
                lines[line] = " ".join(words)
                text = "\n".join(lines)
            case _:
                other = draws.randrange(len(lines))
                lines[line], lines[other] = lines[other], lines[line]
                text = "\n".join(lines)
    return text


def spoilt_values(values: Any, draws: random.Random) -> Any:
    """A copy of nested values in which one is another, is left out or stands twice."""
    places = list(_places(values))
    where = draws.choice(places)
    action = draws.randrange(4)
    return _changed(values, where, action, draws)


def _places(value: Any, place: tuple[Any, ...] = ()) -> Any:
    if place:
        yield place
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from _places(part, (*place, key))


def _changed(value: Any, where: tuple[Any, ...], action: int, draws: random.Random) -> Any:
    key, rest = where[0], where[1:]
    copy = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        copy[key] = _changed(value[key], rest, action, draws)
    elif action == 0:
        del copy[key]
    elif action == 1 and isinstance(copy, list):
        copy.insert(key, copy[key])
    elif action == 1 and isinstance(copy, dict):
        copy[draws.choice(("rate", "size", "Weights", f"{key}s", f"{key}"[:-1] or "x"))] = copy.pop(key)
    elif action == 2 and isinstance(copy[key], int | float) and not isinstance(copy[key], bool):
        copy[key] = draws.choice((-copy[key], copy[key] * 10, copy[key] + 1, copy[key] / 3, int(copy[key])))
    else:
        copy[key] = draws.choice(VALUES)
    return copy
