"""A network that is too tall for its panel: names that can be read, and values only where they can be, too."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage

from core.network.elements import Neuron
from gui.diagram.scene import neurons
from gui.diagram.scene.layout import INPUT, RADIUS, ROW
from gui.diagram.scene.neurons import Fonts
from gui.diagram.scene.zoomed_out import MeasuredFont, fitting, is_zoomed_out, name_font, number_fonts
from gui.look.short_numbers import brief
from gui.window.main_window import MainWindow


def setup(tmp_path, hidden: int, outputs: int):
    path = tmp_path / "tall.toml"
    targets = ", ".join(["1.0", *["0.0"] * (outputs - 1)])
    path.write_text(
        f'format = 1\ntitle = "t"\nnetwork = {{ inputs = 2, layers = [{{ size = {hidden}, activation = "tanh" }}, '
        f'{{ size = {outputs}, activation = "softmax" }}] }}\n'
        'start = { seed = 1, draw = { weights = { distribution = "normal", mean = 0.0, std = 1.0 } } }\n'
        f"data = {{ inputs = [[1.0, 2.0]], targets = [[{targets}]] }}\n"
        'training = { loss = "cross_entropy", learning_rate = 0.1 }\n',
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(("hidden", "outputs"), [(25, 2), (4, 10)])
def test_a_tall_network_is_fitted_with_names_that_can_be_read(window: MainWindow, tmp_path, hidden: int, outputs: int):
    window.open(setup(tmp_path, hidden, outputs))
    scale = window.diagram.zoom
    assert is_zoomed_out(scale), "else this is no test of it"
    font = name_font(window.font(), scale)
    assert font.pixelSize() * scale > 8.0
    assert QFontMetricsF(font).height() <= ROW - 2 * RADIUS, "it keeps off the neuron above"


def test_a_number_that_has_no_room_is_not_written(window: MainWindow):
    assert fitting(number_fonts(window.font(), 0.33), "0.69", 2 * RADIUS) is not None
    assert fitting(number_fonts(window.font(), 0.15), "0.69", 2 * RADIUS) is None


def test_an_input_in_a_small_window_shows_its_number_below_zero_too(window: MainWindow):
    fonts = Fonts(window.diagram.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    assert fitting(number_fonts(fonts.number, 0.326), "−0.42", INPUT.width()) is not None


def test_seen_from_afar_a_neuron_shows_its_name_above_it(window: MainWindow, tmp_path):
    """The pixels above the circle are what the name is written with: as many as its letters are high."""
    window.open(setup(tmp_path, 25, 2))
    diagram, place = window.diagram, window.diagram.places.nodes[Neuron(0, 3)]
    picture = diagram.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    above = QRectF(place.x() - RADIUS, place.y() - ROW + RADIUS, 2 * RADIUS, ROW - 2 * RADIUS - 4)
    seen = diagram.mapFromScene(above).boundingRect()
    rows = [
        min(picture.pixelColor(x, y).red() for x in range(seen.left(), seen.right()))
        for y in range(seen.top(), seen.bottom())
    ]
    assert np.count_nonzero(np.array(rows) < 170) >= 6


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.6854, "0.69"), (-0.9979, "−1.00"), (12.4, "12"), (1234.0, "1.2e3"), (1.2e-5, "1e−5"), (0.0, "0.00"),
     (float("nan"), "NaN"), (float("-inf"), "−∞")],
)  # fmt: skip
def test_numbers_seen_from_afar_are_short(value: float, text: str):
    assert brief(value) == text


def test_weights_seen_from_afar_are_written_in_few_digits_each_in_a_place_of_its_own(window: MainWindow):
    window.resize(1280, 800)
    window.open("psi-2-3-3-2")
    diagram = window.diagram
    assert is_zoomed_out(diagram.zoom), "else this is no test of it"
    written = {weight: edge for weight, edge in diagram.shown().edges.items() if edge.value}
    assert len(written) >= 20  # of the 21
    values = {weight: float(window.readings.parameters[window.readings.network.position(weight)]) for weight in written}
    assert {weight: edge.value for weight, edge in written.items()} == {w: brief(value) for w, value in values.items()}
    boxes = [edge.box for edge in written.values()]
    assert min(box.height() for box in boxes) * diagram.zoom > 9.0, "letters that can be read"
    assert not [1 for one, other in combinations(boxes, 2) if one.intersects(other)]
    circles = [
        QRectF(place.x() - RADIUS, place.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
        for node, place in diagram.places.nodes.items()
        if isinstance(node, Neuron)
    ]
    assert not [1 for box in boxes for circle in circles if box.intersects(circle)]


def test_a_number_is_measured_in_fonts_that_are_made_once_for_a_zoom(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    """Each picture of a network from afar made up to four fonts for every neuron, which took as long as its text."""
    asked: list[float] = []
    made = neurons.number_fonts

    def counted(base: QFont, scale: float) -> tuple[MeasuredFont, ...]:
        asked.append(scale)
        return made(base, scale)

    monkeypatch.setattr(neurons, "number_fonts", counted)
    window.open("psi-2-1000-1000-2")
    window.diagram.grab()
    assert asked
    asked.clear()
    window.diagram.grab()
    assert not asked
