"""Memory of large arrays, used again: only where nobody holds what was in it."""

from core.base.spare_memory import SpareMemory


def _address(array) -> int:
    return array.ctypes.data


def test_an_array_that_nobody_holds_gives_its_memory_to_the_next():
    spare = SpareMemory((3, 1000), most=2)
    first = _address(spare.array())
    assert _address(spare.array()) == first


def test_a_view_keeps_its_numbers_however_many_arrays_come_after():
    spare = SpareMemory((3, 1000), most=2)
    array = spare.array()
    array[:] = 7.0
    view = array[1:, ::2].reshape(-1)[5:]
    del array
    for _ in range(4):
        spare.array()[:] = 1.0
    assert (view == 7.0).all()


def test_no_more_than_so_many_wait_to_be_used_again():
    spare = SpareMemory((1000,), most=1)
    arrays = [spare.array() for _ in range(3)]
    addresses = {_address(array) for array in arrays}
    assert len(addresses) == 3
    del arrays
    first, second = spare.array(), spare.array()
    assert first.shape == second.shape == (1000,)
    assert _address(first) in addresses


def test_an_array_of_nothing_is_one():
    assert SpareMemory((0, 5), most=1).array().shape == (0, 5)
