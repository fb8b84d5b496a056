"""Pictures kept as bytes are read like an array of the numbers that they become."""

import numpy as np
import pytest

from core.data.pictures.pixels import Pixels, numbers_of_bytes
from core.data.samples import Samples, have_same_numbers
from tests.core.data.pictures.made import drawn


@pytest.fixture(params=["0..1", "0.01..1"])
def both(request):
    """Some pictures, and the same as an array."""
    kept, _ = drawn(40, 5)
    return Pixels(kept, request.param), numbers_of_bytes(request.param)[kept]


def test_bytes_become_what_articles_make_of_them():
    assert np.array_equal(numbers_of_bytes("0..1"), np.arange(256) / 255.0)
    by_hand = np.arange(256) / 255.0 * 0.99 + 0.01  # Rashid, Make Your Own Neural Network, 2016
    assert np.array_equal(numbers_of_bytes("0.01..1"), by_hand)
    assert numbers_of_bytes("0..1", 16)[[0, 8, 16]].tolist() == [0.0, 0.5, 1.0]


@pytest.mark.parametrize(
    "place",
    [
        3,
        -1,
        slice(2, 9),
        slice(None),
        np.array([5, 0, 5]),
        [1, 2],
        (4, 7),
        (slice(0, 3), 2),
        (np.array([1, 3]), slice(2, 4)),
    ],
    ids=str,
)
def test_it_is_read_like_an_array(both, place):
    pixels, numbers = both
    found = pixels[place]
    assert np.array_equal(found, numbers[place]) and found.dtype == np.float64


def test_a_mask_takes_rows_and_no_bytes_are_copied(both):
    pixels, numbers = both
    mask = np.arange(40) % 3 == 0
    some = pixels.taken(mask)
    assert some.kept is pixels.kept
    assert some.shape == (14, 25) and np.array_equal(np.asarray(some), numbers[mask])
    assert np.array_equal(some.taken([2, 0])[:], numbers[mask][[2, 0]])


def test_it_says_what_it_is_and_how_large(both):
    pixels, numbers = both
    assert (len(pixels), pixels.shape, pixels.nbytes) == (40, (40, 25), 1000)
    assert np.array_equal(list(pixels), numbers)
    with pytest.raises(IndexError):
        pixels[40]
    with pytest.raises(ValueError, match="read-only"):
        pixels.kept[0, 0] = 1


def test_pictures_put_in_the_place_of_others_and_behind(both):
    pixels, numbers = both
    new = np.linspace(numbers.min(), 1.0, 50).reshape(2, 25)
    made = pixels.taken(slice(10, 20)).with_row(3, new[0]).with_more(new).with_row(11, numbers[0])
    wanted = np.vstack((numbers[10:20], new))
    wanted[3], wanted[11] = new[0], numbers[0]
    assert made.shape == (12, 25) and made.kept is pixels.kept
    assert np.allclose(np.asarray(made), wanted, atol=0.5 / 255)  # the nearest of 256 shades
    assert np.array_equal(made[11], numbers[0]) and np.array_equal(made[5], numbers[15])
    assert np.array_equal(made.taken([11, 0, 3])[:], made[np.array([11, 0, 3])])


def test_numbers_beyond_the_scale_become_its_ends(both):
    pixels, numbers = both
    made = pixels.with_row(0, np.full(25, 7.0)).with_row(1, np.full(25, -7.0))
    assert (made[0] == 1.0).all() and (made[1] == numbers.min()).all()


def test_whether_two_are_the_same(both):
    pixels, numbers = both
    again = Pixels(pixels.kept.copy(), pixels.scale)
    assert pixels.is_same(again) and have_same_numbers(pixels, numbers) and have_same_numbers(numbers, again)
    other = again.with_row(2, 1.0 - numbers[2])
    assert not pixels.is_same(other) and not have_same_numbers(other, numbers)
    assert np.flatnonzero(pixels.are_apart(other)).tolist() == [2]
    assert not pixels.is_same(pixels.taken(slice(39)))
    assert not pixels.is_same(pixels.scaled("0..1" if pixels.scale == "0.01..1" else "0.01..1"))


def test_bytes_come_back_from_original_numbers(both):
    pixels, numbers = both
    less, divided_by = pixels.scale_of_bytes
    assert numbers * divided_by + less == pytest.approx(pixels.kept, abs=1e-12)


def test_samples_of_pictures_do_what_samples_of_numbers_do(both):
    pixels, numbers = both
    targets = np.eye(4)[np.arange(40) % 4]
    kept, plain = Samples(pixels, targets.copy()), Samples(numbers.copy(), targets.copy())
    new = numbers[7], np.array([0.0, 0.0, 0.0, 1.0])
    for change in (
        lambda each: each.taken([5, 1]),
        lambda each: each.with_one(2, *new),
        lambda each: each.with_more(new[0][np.newaxis], new[1][np.newaxis]),
    ):
        one, other = change(kept), change(plain)
        assert isinstance(one.inputs, Pixels) and isinstance(other.inputs, np.ndarray)
        assert one.is_same(other) and other.is_same(one) and not one.is_same(kept)
    parts = list(kept.parts())
    assert np.array_equal(np.vstack([inputs for inputs, _ in parts]), numbers)
    assert [inputs is plain.inputs for inputs, _ in plain.parts()] == [True]


def test_all_are_gone_through_a_block_at_a_time(monkeypatch):
    monkeypatch.setattr("core.data.pictures.pixels.AT_ONCE", 100)
    pixels = Pixels(drawn(11, 5)[0])
    assert [len(pixels[block]) for block in pixels.blocks()] == [4, 4, 3]
