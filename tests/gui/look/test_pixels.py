"""Numbers as pixels: ink, colours about 0, and stripes where one is no number."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from gui.look.pictures import draw_cells_on_pixels
from gui.look.pixels import color_about_0, image_about_0, image_of, images_about_0, ink_image
from gui.look.theme import DARK, LIGHT
from gui.look.weight_colors import STEPS, color_of

NUMBERS = np.array([[-2.0, -1.0, 0.0], [0.5, 1.0, 2.0]])


def color(image, column, row):
    """As it is on the screen: a colour that was mixed has more steps than a pixel."""
    return QColor(image.pixel(column, row))


def seen(mixed):
    return QColor(mixed.rgb())


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_about_0_is_the_ground_and_the_ends_are_those_of_the_edges(qapp, colors):
    image = image_about_0(NUMBERS, 2.0, colors, rooted=False)
    assert image.size() == QSize(3, 2)
    assert color(image, 2, 0) == QColor(colors.panel)
    assert color(image, 0, 0) == QColor(colors.negative)
    assert color(image, 2, 1) == QColor(colors.positive)
    assert color(image, 1, 1) == seen(color_about_0(0.5, colors))


def test_rooted_small_values_are_seen_as_on_the_edges(qapp):
    image = image_about_0(NUMBERS, 2.0, LIGHT, rooted=True)
    assert color(image, 0, 1) == seen(color_about_0(0.5, LIGHT))  # √(0.5 / 2)


def test_several_pictures_at_once_are_the_same_as_one_by_one(qapp):
    pictures = np.stack((NUMBERS, -NUMBERS))
    assert images_about_0(pictures, 2.0, LIGHT, rooted=True) == [
        image_about_0(each, 2.0, LIGHT, rooted=True) for each in pictures
    ]


@pytest.mark.parametrize("lost", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_striped_and_the_others_keep_their_colours(qapp, lost):
    numbers = NUMBERS.copy()
    numbers[0, :2] = lost
    plain = image_about_0(NUMBERS, 2.0, LIGHT, rooted=False)
    for image in (image_about_0(numbers, 2.0, LIGHT, rooted=False), image_of(numbers, 2.0, LIGHT)):
        assert {color(image, 0, 0).name(), color(image, 1, 0).name()} == {LIGHT.error, LIGHT.panel}
    assert color(image_about_0(numbers, 2.0, LIGHT, rooted=False), 2, 1) == color(plain, 2, 1)
    assert {color(ink_image(numbers, LIGHT), place, 0).name() for place in (0, 1)} == {LIGHT.error, LIGHT.panel}


def test_a_matrix_has_the_colours_of_the_edges(qapp):
    image = image_of(NUMBERS, 2.0, LIGHT)
    assert color(image, 2, 0) == seen(color_of(0, LIGHT))
    assert color(image, 0, 0) == seen(color_of(-STEPS, LIGHT))


def test_where_all_is_0_all_is_ground(qapp):
    image = image_about_0(np.zeros((2, 2)), 0.0, LIGHT, rooted=True)
    assert color(image, 1, 1) == QColor(LIGHT.panel)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_ink_runs_from_the_ground_to_the_colour_of_text(qapp, colors):
    image = ink_image(np.array([[0.0, 1.0, 2.0, -1.0]]), colors)
    assert [color(image, index, 0) for index in range(4)] == [
        QColor(each) for each in (colors.panel, colors.text, colors.text, colors.panel)
    ]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_drawn_zoomed_each_pixel_is_an_even_block_on_whole_pixels_of_the_screen(qapp, ratio):
    screen = QImage(round(100 * ratio), round(100 * ratio), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    screen.fill(QColor(LIGHT.lit))
    painter = QPainter(screen)
    painter.translate(10.3, 10.4)
    painter.scale(1.27, 1.27)
    draw_cells_on_pixels(painter, QRectF(0.0, 0.0, 40.0, 40.0), ink_image(np.array([[0.0, 1.0], [1.0, 0.0]]), LIGHT))
    painter.end()
    found = {QColor(screen.pixel(x, y)).name() for x in range(screen.width()) for y in range(screen.height())}
    assert found == {LIGHT.lit, LIGHT.panel, LIGHT.text}
    assert QColor(screen.pixel(round(20 * ratio), round(20 * ratio))).name() == LIGHT.panel
    assert QColor(screen.pixel(round(50 * ratio), round(20 * ratio))).name() == LIGHT.text
