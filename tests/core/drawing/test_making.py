import numpy as np
import pytest

from core.data.recorded import RECORDED_SETS
from core.drawing.making import Method, making_of
from core.drawing.strokes import Drawing, Stroke
from tests.core.drawing.hand import WRITTEN, written

DIGITS = RECORDED_SETS["digits"].samples()[0]


def line(*points, width=0.06):
    return Drawing((Stroke(points, (width,) * len(points)),))


def test_a_digit_is_made_as_those_of_the_data_were_counted():
    making = making_of((8, 8), DIGITS)
    picture = making.picture(written(WRITTEN[3][0]))
    assert making.method is Method.COUNTED
    assert (picture * 16 == np.round(picture * 16)).all()  # of 4 × 4 pixels that are black or white
    assert picture[0].max() > 0.3
    assert picture[7].max() > 0.3  # as high as the picture: so is every digit of the data
    assert picture[:, [0, 7]].max() == 0.0  # 20 of 32 pixels wide
    assert 0.27 < picture.mean() < 0.34  # half of the data's are between 0.278 and 0.330


@pytest.mark.parametrize(("pen", "scale"), [(0.02, 1.0), (0.12, 1.0), (0.02, 0.25), (0.06, 0.25)])
def test_where_how_large_and_how_thick_it_was_drawn_makes_little_difference(pen: float, scale: float):
    making = making_of((8, 8), DIGITS)
    usual = making.picture(written(WRITTEN[3][0]))
    other = making.picture(written(WRITTEN[3][0], pen, scale, (0.2, 0.85) if scale < 1.0 else (0.5, 0.5)))
    assert np.abs(usual - other).mean() < 0.1


def test_a_single_line_stays_one_and_is_not_made_as_wide_as_a_digit():
    picture = making_of((8, 8), DIGITS).picture(line((0.5, 0.1), (0.5, 0.9)))
    assert picture[:, :2].max() == picture[:, 6:].max() == 0.0
    assert picture[:, 3:5].min() > 0.8


def test_a_dot_and_nothing_are_pictures_too():
    making = making_of((8, 8), DIGITS)
    assert making.picture(Drawing()).max() == 0.0
    dot = making.picture(line((0.1, 0.9)))
    assert 0.1 < dot.mean() < 0.5
    assert dot[3:5, 3:5].min() == 1.0


def test_28_by_28_pixels_are_made_as_those_of_mnist_with_their_mass_in_the_middle():
    making = making_of((28, 28), np.full((10, 784), 0.13))
    picture = making.picture(written(WRITTEN[7][0]))
    assert making.method is Method.MASSED
    assert abs((picture.sum(axis=0) * (np.arange(28) + 0.5)).sum() / picture.sum() - 14) <= 0.5
    assert abs((picture.sum(axis=1) * (np.arange(28) + 0.5)).sum() / picture.sum() - 14) <= 0.5
    rows = np.flatnonzero(picture.max(axis=1) > 0.5)
    assert 19 <= rows[-1] - rows[0] + 1 <= 21  # "size normalized to fit in a 20x20 pixel box", LeCun et al., 1998
    assert ((picture > 0.0) & (picture < 1.0)).any()  # grey where a pixel is inked in part


def test_any_other_picture_is_drawn_into_the_box_that_the_data_fill():
    pictures = np.zeros((4, 12, 16))
    pictures[:, 2:10, 4:10] = 0.5
    making = making_of((12, 16), pictures.reshape(4, -1))
    picture = making.picture(line((0.2, 0.2), (0.8, 0.2), (0.8, 0.9), (0.2, 0.9), (0.2, 0.2)))
    inked = np.argwhere(picture > 0.5)
    assert making.method is Method.BOXED
    assert inked.min(axis=0)[1] >= 3
    assert inked.max(axis=0)[1] <= 10
    assert abs(inked[:, 0].min() - 2) <= 1
    assert abs(inked[:, 0].max() - 9) <= 1


def test_8_by_8_pixels_that_are_no_sixteenths_were_made_otherwise():
    assert making_of((8, 8), DIGITS * 0.97).method is Method.BOXED
