"""How a drawing becomes what comes in, and what the network says of it, in words."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.base.written_numbers import marked
from core.drawing.making import Method, PictureMaking

translate = QCoreApplication.translate


def how_made(making: PictureMaking) -> str:
    """How drawings become pictures, as it is told beside one."""
    if making.method is Method.COUNTED:
        return translate(
            "Drawings",
            "Centred, scaled to 32 × 32, its line as thick as theirs, then each 4 × 4 counted: as the data were made.",
        )
    if making.method is Method.MASSED:
        return translate("Drawings", "Scaled to 20 × 20, then its mass centred in 28 × 28: as MNIST was made.")
    text = translate("Drawings", "Scaled to what the data fill of {rows} × {columns}, with a line as thick as theirs.")
    return text.format(rows=making.shape[0], columns=making.shape[1])


def looks_like(name: str, share: float | None) -> str:
    """What is answered, and how sure that is, from 0 to 1, where the outputs are shares of 1."""
    if share is None:
        return translate("Drawings", "looks like {name}").format(name=name)
    text = translate("Drawings", "looks like {name}, {percent} %")
    return text.format(name=name, percent=marked(f"{100.0 * share:.1f}"))


def hardly_trained(seen: int, count: int) -> str:
    """That the network guesses: it has seen so many samples, of so many, once."""
    if not seen:
        return translate("Drawings", "The network isn't trained yet: it guesses.")
    text = translate("Drawings", "The network has seen {count} of {all} samples once: it still guesses.")
    return text.format(count=grouped(seen), all=grouped(count))
