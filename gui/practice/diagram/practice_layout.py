"""How the network of a practice is laid out: with room for the full values on its edges."""

from PySide6.QtGui import QFont, QFontMetricsF

from core.exercises.sheet.sheet import ExerciseSheet
from gui.diagram.scene.layout import BESIDE, BESIDE_NEURON, BIAS, RADIUS, SHARES, NetworkLayout
from gui.diagram.scene.neurons import Fonts
from gui.practice.diagram.card_item import CardFonts
from gui.practice.diagram.edge_label import LabelFonts
from gui.practice.diagram.lights import bias_of, weight_of
from gui.practice.line_numbers import given_number

BESIDE_TAG = 10.0  # what is free around the text of a bias's tag
AROUND = 22.0  # what is free left and right of a value between two neurons
FINE_SHARES = (*SHARES, *(step / 60 for step in range(9, 49)))  # where wider values find the place that is left


class DrawingFonts:
    """All fonts of the network, made once."""

    def __init__(self, text: QFont, fixed: QFont) -> None:
        self.nodes, self.labels, self.cards = Fonts(text, fixed), LabelFonts(text, fixed), CardFonts(text, fixed)


def lay_out(sheet: ExerciseSheet, fonts: DrawingFonts) -> NetworkLayout:
    """The layout, with room for the longest of the names and values that stand in it."""
    network, names = sheet.iteration.network, sheet.iteration.names
    plain = NetworkLayout(network)
    tag_font = QFontMetricsF(fonts.nodes.tag)
    tags = (f"{names.of(bias)} {given_number(sheet, bias_of(bias))}" for bias in plain.biases)
    tag = max((tag_font.horizontalAdvance(text) + BESIDE_TAG for text in tags), default=0.0)
    beside = max(fonts.nodes.width_beside(names.input(index)) for index in plain.shown[0])
    values = (weight_of(weight) for weight in plain.edges)
    texts = [(sheet.names.name(value), given_number(sheet, value)) for value in values]
    box = fonts.labels.box(texts)
    column = box.width() + 2 * (RADIUS + BESIDE_NEURON) + AROUND
    return NetworkLayout(network, max(tag, BIAS.width()), max(beside, BESIDE), box, column, FINE_SHARES)
