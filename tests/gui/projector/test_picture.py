"""A picture that comes in, in the projector."""

import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from core.network.elements import Input, Neuron, Weight
from core.setup.setup import open_setup
from gui.formulas.typesetting import Formulas
from gui.model.model import Model
from gui.projector.diagram.stage import ProjectorStage
from gui.projector.sizes import ProjectorSizes


@pytest.fixture
def stage(qtbot, theme):
    model = Model(open_setup("digits-64-20-10"))
    made = ProjectorStage(model.readings, model.commands, theme, Formulas())
    qtbot.addWidget(made)
    made.resize(1280, 580)
    made.set_sizes(ProjectorSizes(QSizeF(1280, 800)))
    yield model, made
    model.close()


def painted(stage):
    image = QImage(stage.size(), QImage.Format.Format_RGB32)
    stage.render(image)
    return image


def test_the_inputs_are_one_picture_and_the_outputs_have_the_names_of_their_classes(stage):
    _, made = stage
    layout = made.scene.layout
    assert layout.picture.shape == (8, 8)
    assert sum(isinstance(node, Input) for node in layout.nodes) == 1  # the one that is told of
    feet = [lines[0][0] for lines in made.scene.feet.values()]
    assert feet == [str(digit) for digit in range(10)]


def test_its_ink_is_painted_and_stays_to_be_seen_where_a_pixel_is_told_of(stage, theme):
    model, made = stage
    ink = model.readings.trace.forward.inputs[model.readings.row]
    pixel = int(ink.argmax())
    model.commands.pointing.pin(Input(pixel))
    made.place_anew()
    picture = made.scene.layout.picture
    middle = picture.outline(pixel).center().toPoint()
    assert ink[pixel] == 1.0
    assert painted(made).pixelColor(middle) == QColor(theme.colors.text)


def test_nothing_covers_it(stage):
    model, made = stage
    for phase in (None, 1, 5, 8, 12):
        model.commands.playback.seek(0, phase)
        made.place_anew()
        picture = made.scene.layout.picture.rect
        boxes = [label.box for label in made.scene.labels] + [each.box for each in made.scene.chips]
        assert not any(QRectF(box).intersects(picture) for box in boxes)


def test_a_pixel_is_held_by_a_click(stage):
    model, made = stage
    place = made.scene.layout.picture.outline(21).center().toPoint()
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=place)
    assert model.readings.pinned == Input(21)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert model.readings.pinned is None


def test_the_way_leads_from_the_pixel_that_adds_most(stage):
    model, made = stage
    model.commands.pointing.pin(Neuron(0, 7))
    made.place_anew()
    trace, row = model.readings.trace, model.readings.row
    most = int(abs(trace.weights[0][:, 7] * trace.forward.inputs[row]).argmax())
    assert Weight(0, most, 7) in made.scene.layout.edges


def test_a_sum_is_not_called_an_activation(stage):
    model, made = stage
    model.commands.playback.seek(0, 1)
    made.place_anew()
    names = [label.name for label in made.scene.labels]
    assert "SOP1" in names
    assert "Activ1" not in names
