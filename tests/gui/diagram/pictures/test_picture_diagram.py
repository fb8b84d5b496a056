"""A network whose inputs are a picture: what is drawn of it, pointed at, walked, and walked through."""

from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtTest import QTest

from core.data.drawn_sample import DrawnSample
from core.explain.pictures import told
from core.network.elements import Bias, Input, Neuron, Weight
from core.setup.changes import remove_neuron, resize
from core.setup.setup import open_setup
from gui.diagram.pictures.picture_layout import CHOSEN, PictureLayout
from gui.diagram.scene.shown import Light
from gui.diagram.view import DiagramView
from gui.look.pictures import About, write_widget
from gui.look.pixels import image_about_0
from gui.look.theme import DARK, LIGHT, Scheme
from gui.model.model import Model
from gui.model.window_state import EdgeValue, LabelContent

RANDOM = np.random.default_rng(0)


def scenario(folder, image, *layers, classes=True, ink=None):
    """A file with a network for pictures of these rows and columns; its last layer is a softmax, if it has `classes`."""
    rows, columns = image
    count, outputs = rows * columns, layers[-1]
    sizes = ",\n".join(f'  {{ size = {size}, activation = "sigmoid" }}' for size in layers[:-1])
    last = f'  {{ size = {outputs}, activation = "{"softmax" if classes else "tanh"}" }}'
    inputs = [list(map(float, RANDOM.random(count).round(2))) for _ in range(3)] if ink is None else ink
    targets = [[float(index == number % outputs) for index in range(outputs)] for number in range(len(inputs))]
    names = f"class_names = {[f'kind {number}' for number in range(outputs)]}\n".replace("'", '"') if classes else ""
    file = folder / "picture.toml"
    file.write_text(
        f'format = 1\ntitle = "t"\n[network]\ninputs = {count}\nlayers = [\n{sizes}{"," if sizes else ""}\n{last},\n]\n'
        "[start]\nseed = 3\n"
        'draw = { weights = { distribution = "uniform", low = -1.0, high = 1.0 } }\n'
        f"[data]\nimage = [{rows}, {columns}]\n{names}inputs = {inputs}\ntargets = {targets}\n"
        f'[training]\nloss = "{"cross_entropy" if classes else "squared_error"}"\nlearning_rate = 0.5\n',
        encoding="utf-8",
    )
    return file


@pytest.fixture
def opened(qtbot, theme):
    """Opens a scenario in a diagram of its own."""
    models = []

    def open_it(name, width=700, height=480):
        model = Model(open_setup(name))
        models.append(model)
        made = DiagramView(model.store, model.readings, model.commands, theme)
        qtbot.addWidget(made)
        made.resize(width, height)
        with qtbot.waitExposed(made):
            made.show()
        return model, made

    yield open_it
    for model in models:
        model.close()


@pytest.fixture
def digits(opened):
    return opened("digits-64-20-10")


def point_at(diagram, element):
    QTest.mouseMove(diagram.viewport(), diagram.viewport_point(element))


def darkness(image, column, row):
    return 255 - QColor(image.pixel(column, row)).lightness()


def test_the_sample_is_one_picture_whose_ink_is_the_colour_of_text(digits, theme):
    model, diagram = digits
    ink = model.readings.trace.forward.inputs[model.readings.row].reshape(8, 8)
    row, column = np.argwhere(ink == 1.0)[0].tolist()
    empty_row, empty_column = np.argwhere(ink == 0.0)[0].tolist()
    image = diagram.shown().picture.ink
    assert (image.width(), image.height()) == (8, 8)
    assert QColor(image.pixel(column, row)) == QColor(LIGHT.text)
    assert QColor(image.pixel(empty_column, empty_row)) == QColor(LIGHT.panel)
    theme.choose(Scheme.DARK)
    image = diagram.shown().picture.ink
    assert QColor(image.pixel(column, row)) == QColor(DARK.text)
    assert QColor(image.pixel(empty_column, empty_row)) == QColor(DARK.panel)


def test_no_pixel_is_an_item_of_its_own(digits):
    _, diagram = digits
    assert len(diagram.scene().items()) < 64 + 20
    assert len(diagram.shown().edges) == 200


def test_another_sample_is_another_picture(digits):
    model, diagram = digits
    before = diagram.shown().picture.ink
    model.commands.playback.choose_sample(model.readings.sample + 1)
    assert diagram.shown().picture.ink != before


def test_each_neuron_of_the_first_layer_is_a_picture_of_its_weights_blue_above_0_and_red_below(digits):
    model, diagram = digits
    weights = model.readings.trace.weights[0][:, 7].reshape(8, 8)
    image = diagram.shown().picture.looked_for[Neuron(0, 7)]
    high, low = np.unravel_index(weights.argmax(), (8, 8)), np.unravel_index(weights.argmin(), (8, 8))
    blue, red = (QColor(image.pixel(int(place[1]), int(place[0]))) for place in (high, low))
    assert blue.blue() > blue.red() + 40
    assert red.red() > red.blue() + 40


def test_pictures_show_what_the_edges_show(digits):
    model, diagram = digits
    weights = diagram.shown().picture.looked_for
    model.commands.display.show_on_edges(EdgeValue.GRADIENT)
    assert diagram.shown().picture.looked_for != weights
    assert diagram.shown().legend.ends[-1] == f"+{float(np.abs(shown_gradients(model)).max()):.3g}"


def shown_gradients(model):
    network, gradient = model.readings.network, model.readings.gradient
    return np.concatenate([weights.ravel() for weights in network.weights(gradient)])


def largest_shown(model):
    return max(float(np.abs(weights).max()) for weights in model.readings.trace.weights)


@pytest.mark.parametrize(
    "element", [Input(0), Input(21), Input(63), Neuron(0, 7), Bias(0, 7), Neuron(1, 3), Bias(1, 9)]
)
def test_what_is_drawn_is_pointed_at_and_held(digits, element):
    model, diagram = digits
    point_at(diagram, element)
    assert model.readings.hovered == element
    QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.viewport_point(element))
    assert model.readings.pinned == element


def test_a_pixel_that_is_held_has_its_own_edges_which_are_pointed_at_like_any(digits):
    model, diagram = digits
    weight = Weight(0, 21, 7)
    assert weight not in diagram.shown().edges
    model.commands.pointing.pin(Input(21))
    shown = diagram.shown()
    assert shown.picture.lit == {21}
    assert {edge for edge in shown.edges if edge.layer == 0} == {Weight(0, 21, target) for target in range(20)}
    assert shown.edges[weight].light is Light.LIT
    point_at(diagram, weight)
    assert model.readings.hovered == weight
    model.commands.pointing.hover(None)
    model.commands.pointing.pin(None)
    assert weight not in diagram.shown().edges


def test_a_neuron_that_is_held_lights_the_picture_and_what_comes_from_it(digits):
    model, diagram = digits
    model.commands.pointing.pin(Neuron(0, 7))
    picture = diagram.shown().picture
    assert len(picture.lit) == 64
    assert [neuron.index for neuron, light in picture.bundles.items() if light is Light.LIT] == [7]


def test_arrows_go_from_pixel_to_pixel_and_right_of_a_row_to_its_weights(digits):
    model, diagram = digits
    diagram.walk()
    assert model.readings.hovered == Input(0)
    keys = {"r": Qt.Key.Key_Right, "d": Qt.Key.Key_Down, "l": Qt.Key.Key_Left, "u": Qt.Key.Key_Up, "e": Qt.Key.Key_End}

    def press(letters):
        for letter in letters:
            QTest.keyClick(diagram, keys[letter])
        return model.readings.hovered

    assert press("ddr") == Input(17)
    assert press("lu") == Input(8)
    assert press("u") == Input(0) == press("ul")
    assert press("e") == Input(7)
    assert press("r") == Weight(0, 7, 0)
    assert press("d") == Weight(0, 7, 1)
    assert press("r") == Neuron(0, 1)
    assert press("l") == Weight(0, 36, 1)  # of the middle
    assert press("l") == Input(36)


def test_what_is_heard_of_the_picture_and_of_a_pixel(digits):
    model, diagram = digits
    outputs = model.readings.trace.forward.outputs[model.readings.row]
    best = int(outputs.argmax())
    assert diagram.accessibleDescription() == f"input picture, looks like {best}, {round(100 * outputs[best], 1):.4g} %"
    diagram.walk()
    assert "row 1, column 1" in diagram.accessibleDescription()


def test_the_answer_stands_in_the_title_line_and_what_was_wanted_where_it_is_wrong(digits):
    model, diagram = digits
    readings = model.readings
    outputs, targets = readings.trace.forward.outputs[readings.row], readings.trace.targets[readings.row]
    best, wanted = int(outputs.argmax()), int(targets.argmax())
    assert best != wanted  # before anything is learned
    assert diagram.shown().answer == f"answer {best}, wanted {wanted}"
    assert diagram.shown().picture.answer == best


def test_nothing_is_answered_before_it_is_computed(digits):
    model, diagram = digits
    model.commands.playback.seek(0, 0)
    shown = diagram.shown()
    assert shown.answer == ""
    assert shown.picture.answer is None
    assert all(node.numbers.level is None for node in shown.nodes.values())
    assert len(shown.picture.lit) == 64  # the inputs are what is computed now
    model.commands.playback.seek(0, 2)
    shown = diagram.shown()
    assert shown.nodes[Neuron(0, 0)].numbers.level is not None
    assert shown.nodes[Neuron(1, 0)].numbers.level is None


def test_of_many_neurons_those_that_add_most_are_drawn_and_the_held_one_always(opened, tmp_path):
    model, diagram = opened(scenario(tmp_path, (28, 28), 200, 10))
    readings = model.readings
    sizes = [np.abs(told(readings.trace, readings.row, 0, neuron)).sum() for neuron in range(200)]
    most = set(np.argsort(sizes)[-CHOSEN:].tolist())
    assert {node.index for node in diagram.shown().nodes if node.layer == 0} == most
    assert "20 of 200: those that add most" in diagram.shown().picture.captions
    least = int(np.argmin(sizes))
    model.commands.pointing.pin(Neuron(0, least))
    drawn = {node.index for node in diagram.shown().nodes if node.layer == 0}
    assert least in drawn
    assert len(drawn) == CHOSEN
    model.commands.pointing.pin(None)
    assert {node.index for node in diagram.shown().nodes if node.layer == 0} == most


def test_a_picture_need_not_be_square(opened, tmp_path):
    model, diagram = opened(scenario(tmp_path, (2, 5), 4, 3))
    image = diagram.shown().picture.ink
    assert (image.width(), image.height()) == (5, 2)
    point_at(diagram, Input(9))
    assert model.readings.hovered == Input(9)
    lower_right = diagram.viewport_point(Input(9))
    upper_left = diagram.viewport_point(Input(0))
    assert lower_right.x() - upper_left.x() > 2 * (lower_right.y() - upper_left.y())


def test_without_hidden_neurons_the_outputs_are_the_pictures(opened, tmp_path):
    model, diagram = opened(scenario(tmp_path, (3, 3), 4))
    assert set(diagram.shown().picture.looked_for) == {Neuron(0, index) for index in range(4)}
    for element in (Neuron(0, 2), Input(4)):
        point_at(diagram, element)
        assert model.readings.hovered == element


def test_more_hidden_layers_are_drawn_as_circles_that_are_pointed_at(opened, tmp_path):
    model, diagram = opened(scenario(tmp_path, (4, 4), 12, 8, 3))
    assert len(diagram.shown().nodes) == 12 + 8 + 3
    for element in (Neuron(0, 11), Neuron(1, 7), Neuron(2, 1)):
        point_at(diagram, element)
        assert model.readings.hovered == element


def test_outputs_without_classes_have_their_own_names_and_nothing_is_answered(opened, tmp_path):
    _, diagram = opened(scenario(tmp_path, (3, 3), 4, 2, classes=False))
    assert diagram.shown().answer == ""


def test_nothing_lies_on_anything_else(opened, tmp_path):
    for name in ("digits-64-20-10", scenario(tmp_path, (28, 28), 64, 30, 10)):
        _, diagram = opened(name)
        footprints = list(diagram.places.footprints.values())
        for number, rect in enumerate(footprints):
            assert not any(rect.intersects(other) for other in footprints[:number])


def test_all_of_it_is_seen_and_the_legend_covers_nothing(digits):
    _, diagram = digits
    seen = diagram.mapToScene(diagram.viewport().rect()).boundingRect()
    assert seen.contains(diagram.places.bounds)
    legend = diagram.legend.geometry().translated(-diagram.viewport().pos())
    on_scene = diagram.mapToScene(legend).boundingRect()
    assert not any(on_scene.intersects(footprint) for footprint in diagram.places.footprints.values())


def test_the_pointer_beside_everything_is_on_nothing(digits):
    model, diagram = digits
    QTest.mouseMove(diagram.viewport(), QPoint(4, 4))
    assert model.readings.hovered is None


def test_a_pixel_is_typed_over_after_a_double_click(digits):
    model, diagram = digits
    place = diagram.viewport_point(Input(21))
    QTest.mouseDClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = diagram.number_editing.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, "0.5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert model.readings.trace.forward.inputs[model.readings.row, 21] == 0.5
    assert isinstance(diagram.places, PictureLayout)


def test_a_neuron_more_keeps_the_picture_and_a_pixel_less_ends_it(digits):
    model, diagram = digits
    model.commands.edits.edit("more", resize(model.readings.setup, 1, 21).setup)
    assert diagram.shown().picture is not None
    assert Neuron(0, 20) in diagram.shown().nodes
    model.commands.edits.edit("less", remove_neuron(model.readings.setup, 0, 5).setup)
    assert diagram.shown().picture is None  # 63 numbers are no rows and columns
    assert len(model.readings.network.sizes) == 3


@pytest.mark.parametrize("labels", list(LabelContent))
def test_whatever_edges_are_labelled_by_and_called_it_is_drawn(digits, labels):
    model, diagram = digits
    model.commands.display.label_edges(labels)
    model.commands.display.write_names("code")
    for phase in range(len(model.readings.reached.phases)):
        model.commands.playback.seek(0, phase)
        model.commands.pointing.pin(Weight(0, 21, 7) if phase % 2 else Neuron(0, 3))
        assert diagram.shown().picture is not None
        diagram.grab()


def test_it_is_zoomed_dragged_and_fitted_like_any(digits):
    model, diagram = digits
    fitted = diagram.zoom
    diagram.zoom_in()
    assert diagram.zoom > fitted
    point_at(diagram, Input(27))
    assert model.readings.hovered == Input(27)
    diagram.fit()
    assert diagram.zoom == pytest.approx(fitted)


def test_a_wide_frame_moves_columns_apart(opened):
    _, narrow = opened("digits-64-20-10", 520, 480)
    _, wide = opened("digits-64-20-10", 1000, 480)
    assert wide.places.bounds.width() > 1.3 * narrow.places.bounds.width()


@pytest.mark.parametrize("kind", [".png", ".svg", ".pdf"])
def test_it_is_written_as_a_file(digits, tmp_path, kind):
    _, diagram = digits
    write_widget(tmp_path / f"a{kind}", diagram, LIGHT.panel, About("digits"))
    assert (tmp_path / f"a{kind}").stat().st_size > 5000


def test_while_training_runs_pictures_follow_and_end_at_the_last_state(digits, qtbot):
    model, diagram = digits
    before = diagram.shown().picture.looked_for[Neuron(0, 7)]
    model.commands.playback.run_to(400)
    qtbot.waitUntil(lambda: not model.readings.running)
    image = diagram.shown().picture.looked_for[Neuron(0, 7)]
    assert image != before
    weights = model.readings.trace.weights[0][:, 7].reshape(8, 8)
    assert image == image_about_0(weights, largest_shown(model), LIGHT, rooted=True)


def test_what_is_drawn_is_the_picture_and_nothing_is_wanted_of_it_until_a_class_is_chosen(digits):
    model, diagram = digits
    ink = np.zeros(64)
    ink[27] = 1.0
    model.commands.playback.look_at_drawn(DrawnSample(ink, None))
    shown = diagram.shown()
    assert QColor(shown.picture.ink.pixel(3, 3)) == QColor(LIGHT.text)
    assert QColor(shown.picture.ink.pixel(4, 3)) == QColor(LIGHT.panel)
    answered = shown.picture.answer
    assert shown.answer == f"answer {answered}"
    other = (answered + 1) % 10
    model.commands.playback.look_at_drawn(DrawnSample(ink, other))
    assert diagram.shown().answer == f"answer {answered}, wanted {other}"


@pytest.mark.parametrize("width", range(560, 700, 23))
def test_painted_anew_in_part_it_looks_as_painted_whole(opened, width):
    """However pixels of the screen and of pictures lie, and dashes fall: but for the rounding of smooth lines."""
    _, diagram = opened("digits-64-20-10", width, 461)
    whole, parts = (QImage(diagram.viewport().size(), QImage.Format.Format_RGB32) for _ in range(2))
    for image in (whole, parts):
        image.fill(QColor(LIGHT.panel))
    diagram.viewport().render(whole)
    across, down = whole.width() // 3 + 1, whole.height() // 3 + 1
    for x, y in product(range(0, whole.width(), across), range(0, whole.height(), down)):
        painter = QPainter(parts)
        diagram.viewport().render(painter, QPoint(x, y), QRegion(x, y, across, down))
        painter.end()
    one, other = (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(int) for image in (whole, parts)
    )
    assert np.abs(one - other).max() < 40
