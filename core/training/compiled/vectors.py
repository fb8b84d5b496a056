"""Eight numbers at a time, for the compiled loops: what LLVM does not find by itself in them.

A loop over many sums at once keeps them in registers only where it is said which. `SideBySide` are eight float64, one
register where the CPU has 512 bits, two or four where it has fewer, and the same numbers come of all of them, as it is
written here which are added to which. What is left over of a row may be four.

Indices and letters: see `core.training.compiled.functions`.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numba
import numpy as np
from llvmlite import binding, ir
from numba.core import types
from numba.core.cgutils import get_or_insert_function, pack_array, unpack_tuple
from numba.core.datamodel import models
from numba.extending import intrinsic, register_model
from numba.np.arrayobj import make_array

LANES = 8
EIGHT = np.uint64(LANES)

_NUMBER, _PLACE = ir.DoubleType(), ir.IntType(32)
_VECTOR, _MASK = ir.VectorType(_NUMBER, LANES), ir.VectorType(ir.IntType(1), LANES)
_AS_NUMBERS_LIE = 8  # bytes: an array begins anywhere


class SideBySide(types.Type):  # type: ignore[misc]
    """The type of some float64 side by side, eight or four."""

    def __init__(self, lanes: int) -> None:
        super().__init__(name=f"SideBySide({lanes})")
        self.lanes = lanes


@register_model(SideBySide)
class _SideBySideModel(models.PrimitiveModel):  # type: ignore[misc]
    def __init__(self, manager: Any, given: SideBySide) -> None:
        super().__init__(manager, given, ir.VectorType(_NUMBER, given.lanes))


_NUMBERS, _HALF = SideBySide(LANES), SideBySide(LANES // 2)


def _many(eights: Any) -> types.UniTuple:
    """The type of so many eights, a number that is known as the loop is compiled; they lie one behind the other."""
    return types.UniTuple(_NUMBERS, eights.literal_value)


def _row(fours: Any) -> types.BaseTuple:
    """The type of so many fours, a number that is known, too: as many eights, and one four where it is odd."""
    return types.BaseTuple.from_types([_NUMBERS] * (fours.literal_value // 2) + [_HALF] * (fours.literal_value % 2))


def _for_each(operation: Callable[..., ir.Value]) -> Callable[..., ir.Value]:
    """What does the operation with some numbers side by side, or with each of as many such."""

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Sequence[ir.Value]) -> ir.Value:
        kind = signature.return_type
        if isinstance(kind, SideBySide):
            return operation(builder, *given)
        parts = [unpack_tuple(builder, each) for each in given]
        return context.make_tuple(builder, kind, [operation(builder, *each) for each in zip(*parts, strict=True)])

    return build


def _fused_multiply_add(builder: ir.IRBuilder, *given: ir.Value) -> ir.Value:
    numbers = given[0].type
    kind = ir.FunctionType(numbers, [numbers] * 3)
    return builder.call(get_or_insert_function(builder.module, kind, f"llvm.fmuladd.v{numbers.count}f64"), given)


def _has_registers_of_512_bits() -> bool:
    """Whether those have them that are compiled for: see `core.training.compiled.target`."""
    name, features = numba.config.CPU_NAME, numba.config.CPU_FEATURES
    if name is None and features is None:
        return bool(binding.get_host_cpu_features().get("avx512f", False))
    return name == "x86-64-v4" or "+avx512f" in (features or "").split(",")


# Where they are wider there are as many more, too: sixteen sums of eight numbers each stay in them.
HAS_WIDE_REGISTERS = _has_registers_of_512_bits()


def _places(numbers: Sequence[int]) -> ir.Constant:
    return ir.Constant(ir.VectorType(_PLACE, len(numbers)), list(numbers))


def _spread(builder: ir.IRBuilder, number: ir.Value, kind: ir.VectorType) -> ir.Value:
    empty = ir.Constant(kind, ir.Undefined)
    return builder.shuffle_vector(builder.insert_element(empty, number, _PLACE(0)), empty, _places([0] * kind.count))


def _pointer(
    context: Any, builder: ir.IRBuilder, kind: Any, array: ir.Value, index: ir.Value, numbers: ir.VectorType = _VECTOR
) -> ir.Value:
    place = builder.gep(make_array(kind)(context, builder, array).data, [index])
    return builder.bitcast(place, numbers.as_pointer())


def _pointers(
    context: Any, builder: ir.IRBuilder, kind: Any, array: ir.Value, index: ir.Value, stride: ir.Value,
    parts: Sequence[ir.VectorType],
) -> list[ir.Value]:  # fmt: skip
    indices = [index]
    for _ in parts[1:]:
        indices.append(builder.add(indices[-1], stride))
    return [
        _pointer(context, builder, kind, array, each, numbers) for each, numbers in zip(indices, parts, strict=True)
    ]


def _mask(builder: ir.IRBuilder, count: ir.Value) -> ir.Value:
    """Which of eight are among the first `count`."""
    lanes = ir.VectorType(count.type, LANES)
    return builder.icmp_unsigned("<", ir.Constant(lanes, list(range(LANES))), _spread(builder, count, lanes))


@intrinsic
def spread(_: Any, number: Any) -> tuple[Any, Callable[..., Any]]:
    """Eight times the same number."""
    return _NUMBERS(number), lambda _context, builder, _signature, given: _spread(builder, given[0], _VECTOR)


@intrinsic
def load(_: Any, array: Any, index: Any) -> tuple[Any, Callable[..., Any]]:
    """array[index] and the seven after it."""

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        return builder.load(_pointer(context, builder, signature.args[0], *given), align=_AS_NUMBERS_LIE)

    return _NUMBERS(array, index), build


@intrinsic
def store(_: Any, array: Any, index: Any, numbers: Any) -> tuple[Any, Callable[..., Any]]:
    """Write eight numbers to array[index] and after it."""

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        place = _pointer(context, builder, signature.args[0], *given[:2])
        builder.store(given[2], place, align=_AS_NUMBERS_LIE)
        return context.get_dummy_value()

    return types.none(array, index, numbers), build


@intrinsic(prefer_literal=True)  # type: ignore[untyped-decorator]
def repeat(_: Any, eights: Any, given: Any) -> tuple[Any, Callable[..., Any]]:
    """So many eights, all of the same number, or so many times the same ones, eight or four."""
    is_spread = isinstance(given, SideBySide)
    kind = types.UniTuple(given if is_spread else _NUMBERS, eights.literal_value)

    def build(_context: Any, builder: ir.IRBuilder, _signature: Any, values: Any) -> ir.Value:
        one = values[1] if is_spread else _spread(builder, values[1], _VECTOR)
        return pack_array(builder, [one] * len(kind))

    return kind(eights, given), build


@intrinsic(prefer_literal=True)  # type: ignore[untyped-decorator]
def repeat_row(_: Any, fours: Any, number: Any) -> tuple[Any, Callable[..., Any]]:
    """A row of so many fours, all of the same number."""
    kind = _row(fours)

    def build(context: Any, builder: ir.IRBuilder, _signature: Any, values: Any) -> ir.Value:
        parts = [_spread(builder, values[1], ir.VectorType(_NUMBER, part.lanes)) for part in kind]
        return context.make_tuple(builder, kind, parts)

    return kind(fours, number), build


@intrinsic(prefer_literal=True)  # type: ignore[untyped-decorator]
def spread_each(_: Any, eights: Any, array: Any, index: Any) -> tuple[Any, Callable[..., Any]]:
    """So many eights: the first all of array[index], the next one of the number after it."""
    kind = _many(eights)

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        first = builder.gep(make_array(signature.args[1])(context, builder, given[1]).data, [given[2]])
        numbers = [builder.load(builder.gep(first, [_PLACE(n)])) for n in range(len(kind))]
        return pack_array(builder, [_spread(builder, number, _VECTOR) for number in numbers])

    return kind(eights, array, index), build


@intrinsic(prefer_literal=True)  # type: ignore[untyped-decorator]
def load_eights(_: Any, eights: Any, array: Any, index: Any, stride: Any) -> tuple[Any, Callable[..., Any]]:
    """So many eights, that at array[index] and after it, and each further one `stride` numbers behind."""
    kind = _many(eights)

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        places = _pointers(context, builder, signature.args[1], *given[1:], [_VECTOR] * len(kind))
        return pack_array(builder, [builder.load(place, align=_AS_NUMBERS_LIE) for place in places])

    return kind(eights, array, index, stride), build


@intrinsic
def store_eights(_: Any, array: Any, index: Any, stride: Any, eights: Any) -> tuple[Any, Callable[..., Any]]:
    """Write them as `load_eights` reads them; fours, too."""

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        parts = unpack_tuple(builder, given[3])
        places = _pointers(context, builder, signature.args[0], *given[:3], [numbers.type for numbers in parts])
        for place, numbers in zip(places, parts, strict=True):
            builder.store(numbers, place, align=_AS_NUMBERS_LIE)
        return context.get_dummy_value()

    return types.none(array, index, stride, eights), build


@intrinsic(prefer_literal=True)  # type: ignore[untyped-decorator]
def load_row(_: Any, fours: Any, array: Any, index: Any) -> tuple[Any, Callable[..., Any]]:
    """A row of so many fours, from array[index] on; `store_eights` writes it, with a stride of eight."""
    kind = _row(fours)

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        vectors = [ir.VectorType(_NUMBER, part.lanes) for part in kind]
        places = _pointers(context, builder, signature.args[1], *given[1:], given[2].type(LANES), vectors)
        parts = [builder.load(place, align=_AS_NUMBERS_LIE) for place in places]
        return context.make_tuple(builder, kind, parts)

    return kind(fours, array, index), build


@intrinsic
def load_first(_: Any, array: Any, index: Any, count: Any) -> tuple[Any, Callable[..., Any]]:
    """The first `count` of array[index] and the seven after it, and zeros: the others are not even looked at."""

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        place = _pointer(context, builder, signature.args[0], *given[:2])
        kind = ir.FunctionType(_VECTOR, [place.type, _PLACE, _MASK, _VECTOR])
        masked = get_or_insert_function(builder.module, kind, f"llvm.masked.load.v{LANES}f64.p0")
        zeros = ir.Constant(_VECTOR, [0.0] * LANES)
        return builder.call(masked, [place, _PLACE(_AS_NUMBERS_LIE), _mask(builder, given[2]), zeros])

    return _NUMBERS(array, index, count), build


@intrinsic
def store_first(_: Any, array: Any, index: Any, count: Any, numbers: Any) -> tuple[Any, Callable[..., Any]]:
    """Write the first `count` of eight numbers to array[index] and after it."""

    def build(context: Any, builder: ir.IRBuilder, signature: Any, given: Any) -> ir.Value:
        place = _pointer(context, builder, signature.args[0], *given[:2])
        kind = ir.FunctionType(ir.VoidType(), [_VECTOR, place.type, _PLACE, _MASK])
        masked = get_or_insert_function(builder.module, kind, f"llvm.masked.store.v{LANES}f64.p0")
        builder.call(masked, [given[3], place, _PLACE(_AS_NUMBERS_LIE), _mask(builder, given[2])])
        return context.get_dummy_value()

    return types.none(array, index, count, numbers), build


@intrinsic
def multiply_add(_: Any, a: Any, b: Any, c: Any) -> tuple[Any, Callable[..., Any]]:
    """The products and sums a·b + c, rounded once where the CPU can; of several eights, too."""
    return a(a, b, c), _for_each(_fused_multiply_add)


@intrinsic
def add(_: Any, a: Any, b: Any) -> tuple[Any, Callable[..., Any]]:
    """The sums a + b; of several eights, too."""
    return a(a, b), _for_each(lambda builder, *given: builder.fadd(*given))


@intrinsic
def totals(_: Any, eights: Any) -> tuple[Any, Callable[..., Any]]:
    """The sums of eight times eight numbers, each half added to the other, three times: side by side.

    Or of four times eight numbers: those four, and then again.
    """

    def build(_context: Any, builder: ir.IRBuilder, _signature: Any, given: Any) -> ir.Value:
        parts, width = unpack_tuple(builder, given[0]), LANES  # of each sum there are `width` numbers left
        while width > 1:
            width //= 2
            lower = [place for place in range(2 * LANES) if place % (2 * width) < width]
            upper = [place + width for place in lower]
            pairs = zip(parts[::2], parts[1::2], strict=True) if len(parts) > 1 else [(parts[0], parts[0])]
            parts = [
                builder.fadd(
                    builder.shuffle_vector(first, second, _places(lower)),
                    builder.shuffle_vector(first, second, _places(upper)),
                )
                for first, second in pairs
            ]
        return parts[0]

    return _NUMBERS(eights), build


@intrinsic
def lower_half(_: Any, numbers: Any) -> tuple[Any, Callable[..., Any]]:
    """The first four of eight numbers; of several eights, too."""
    kind = _HALF if numbers == _NUMBERS else types.UniTuple(_HALF, len(numbers))
    return kind(numbers), _for_each(lambda builder, each: builder.shuffle_vector(each, each, _places(range(4))))


@intrinsic
def filled_up(_: Any, numbers: Any) -> tuple[Any, Callable[..., Any]]:
    """Four numbers, and four zeros behind them; of a row whose last ones are four, whole eights."""
    kind = _NUMBERS if isinstance(numbers, SideBySide) else types.UniTuple(_NUMBERS, len(numbers))

    def filled(builder: ir.IRBuilder, each: ir.Value) -> ir.Value:
        zeros = ir.Constant(each.type, [0.0] * each.type.count)
        return builder.shuffle_vector(each, zeros, _places(range(LANES)))

    return kind(numbers), _for_each(filled)


@intrinsic
def upper_half(_: Any, numbers: Any) -> tuple[Any, Callable[..., Any]]:
    """The last four of eight numbers, and then again: as the first four."""

    def build(_context: Any, builder: ir.IRBuilder, _signature: Any, given: Any) -> ir.Value:
        return builder.shuffle_vector(given[0], given[0], _places([4, 5, 6, 7] * 2))

    return _NUMBERS(numbers), build


@intrinsic
def multiply(_: Any, a: Any, b: Any) -> tuple[Any, Callable[..., Any]]:
    """The products a·b; of several eights, too."""
    return a(a, b), _for_each(lambda builder, *given: builder.fmul(*given))


@intrinsic
def total(_: Any, numbers: Any) -> tuple[Any, Callable[..., Any]]:
    """The sum of eight numbers, each half added to the other, three times."""

    def build(_context: Any, builder: ir.IRBuilder, _signature: Any, given: Any) -> ir.Value:
        rest, half = given[0], LANES // 2
        while half >= 1:
            upper = builder.shuffle_vector(rest, rest, _places(range(half, 2 * half)))
            rest = builder.fadd(builder.shuffle_vector(rest, rest, _places(range(half))), upper)
            half //= 2
        return builder.extract_element(rest, _PLACE(0))

    return types.float64(numbers), build


_fused = numba.njit(nogil=True, error_model="numpy", forceinline=True, _nrt=False)


@_fused
def sum_up(numbers, first, count):
    """Σ of `count` numbers from `first` on, each eighth of them by itself, as the samples of a gradient are."""
    rest, k, end = spread(0.0), first, first + count
    while k + EIGHT <= end:
        rest = add(rest, load(numbers, k))
        k += EIGHT
    if k < end:
        rest = add(rest, load_first(numbers, k, end - k))
    return total(rest)
