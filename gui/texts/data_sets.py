"""What the data sets are called, and how their points arise."""

from html import escape

from PySide6.QtCore import QCoreApplication

from core.data.datasets import DATA_SETS
from gui.look.plane_colors import class_color
from gui.look.theme import Colors

MARKS = ("●", "▲")  # as the two classes are drawn

translate = QCoreApplication.translate


def title_of(name: str) -> str:
    """What a data set is called on the screen."""
    return {
        "moons": translate("Data", "Two moons"),
        "circles": translate("Data", "Circles"),
        "spiral": translate("Data", "Spiral"),
        "xor": translate("Data", "XOR"),
        "gaussians": translate("Data", "Gaussians"),
        "curve": translate("Data", "Above/below a curve"),
    }.get(name, name.replace("_", " ").capitalize())


def origin_of(name: str, colors: Colors) -> str:
    """Where the points of both classes lie, and what is added to them, as rich text."""
    lines = [
        f'<span style="color:{class_color(number, colors).name()}">{mark}</span>&nbsp; {escape(formula)}'
        for number, (mark, formula) in enumerate(zip(MARKS, DATA_SETS[name].formulas, strict=True))
    ]
    return "<br>".join((*lines, escape(translate("Data", "to both x and y: + noise · N(0, 1)"))))
