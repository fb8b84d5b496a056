"""Frozen dataclasses, made in a fifth of the time that the standard library takes for one: a tenth of the start.

`dataclasses` writes each method of each class as source and compiles it. Five of the six that a frozen class has are
the same in every class but for the names of its fields; here those are functions that know the names, and only
`__init__` is compiled. `fields`, `replace`, `asdict` and `match` take these classes as they take any other.
"""

import dataclasses
import sys
from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ("dataclass",)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(kind: type | None = None, *, frozen: bool = False, eq: bool = True, **others: Any) -> Any:
        """What `dataclasses.dataclass` makes of a class; a frozen one, of which nothing else is asked, sooner."""

        def make(each: type) -> type:
            bases = [base.__dataclass_params__ for base in each.__mro__[1:] if dataclasses.is_dataclass(base)]
            if not frozen or others or not all(base.frozen for base in bases):
                return dataclasses.dataclass(frozen=frozen, eq=eq, **others)(each)
            for base in bases:
                base.frozen = False  # or no class may be made from it whose methods are not compiled
            try:
                return _frozen(each, eq)
            finally:
                for base in bases:
                    base.frozen = True

        return make if kind is None else make(kind)


def _frozen(kind: type, has_values: bool) -> Any:
    """Make a frozen dataclass of it; two of them are equal where their fields are, if it `has_values`."""
    own = vars(kind)
    written = {name for name in ("__init__", "__repr__", "__eq__") if name in own}
    has_own_hash = "__hash__" in own and not (own["__hash__"] is None and "__eq__" in own)
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(kind)
    made.__dataclass_params__.frozen = True  # by which others know what may be made from it
    fields = dataclasses.fields(made)
    if "__init__" not in written:
        made.__init__ = _init(made, fields)
    if "__repr__" not in written:
        made.__repr__ = _repr([field.name for field in fields if field.repr])
    if has_values:
        compared = [field for field in fields if field.compare]
        if "__eq__" not in written:
            made.__eq__ = _eq(_values_of([field.name for field in compared]))
        if not has_own_hash:
            made.__hash__ = _hash(_values_of([field.name for field in compared if field.hash is not False]))
    made.__setattr__, made.__delattr__ = _refusals(made, frozenset(field.name for field in fields))
    return made


def _init(kind: type, fields: "tuple[dataclasses.Field[Any], ...]") -> Callable[..., None]:
    """Compile the constructor; it sets each field past the class's own refusal.

    Raises
    ------
    TypeError
        If a field without a default comes after one with a default.
    """
    known: dict[str, Any] = {"_set": object.__setattr__, "_made": _MADE}
    takes, does, last = ["self"], [], ""
    for field in fields:
        name = field.name
        is_made = field.default_factory is not dataclasses.MISSING
        if is_made:
            known[f"_make_{name}"] = field.default_factory
        if not field.init:
            if is_made:
                does.append(f"_set(self, {name!r}, _make_{name}())")
            continue
        if field.default is not dataclasses.MISSING:
            known[f"_usual_{name}"] = field.default
            takes.append(f"{name}=_usual_{name}")
            last = name
        elif is_made:
            takes.append(f"{name}=_made")
            last = name
        elif last:
            raise TypeError(f"non-default argument {name!r} follows default argument {last!r}")
        else:
            takes.append(name)
        value = f"_make_{name}() if {name} is _made else {name}" if is_made else name
        does.append(f"_set(self, {name!r}, {value})")
    if hasattr(kind, "__post_init__"):
        does.append("self.__post_init__()")
    body = "\n  ".join(does or ["pass"])
    source = f"def within({', '.join(known)}):\n def __init__({', '.join(takes)}):\n  {body}\n return __init__"
    made: dict[str, Any] = {}
    # Of nothing but the names of fields, and in the class's own module: both as `dataclasses` does.
    exec(source, vars(sys.modules[kind.__module__]), made)  # noqa: S102
    init: Callable[..., None] = made["within"](**known)
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    init.__module__ = kind.__module__
    init.__annotations__ = {field.name: field.type for field in fields if field.init} | {"return": None}
    return init


class _Factory:
    """In the place of a value that is to be made."""

    def __repr__(self) -> str:
        return "<factory>"


_MADE = _Factory()


def _values_of(names: list[str]) -> Callable[[Any], Any]:
    """What gets the values of these fields, as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    if not names:
        return lambda _one: ()
    only = attrgetter(names[0])
    return lambda one: (only(one),)


def _repr(names: list[str]) -> Callable[[Any], str]:
    @recursive_repr()
    def shown(self: Any) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({fields})"

    return shown


def _eq(values: Callable[[Any], Any]) -> Callable[[Any, object], Any]:
    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    return equal


def _hash(values: Callable[[Any], Any]) -> Callable[[Any], int]:
    def hashed(self: Any) -> int:
        return hash(values(self))

    return hashed


def _refusals(kind: Any, names: frozenset[str]) -> tuple[Callable[..., None], Callable[..., None]]:
    """How a frozen class refuses to be changed; a class made from it may have attributes of its own."""

    def refuse_change(self: Any, name: str, value: object) -> None:
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(kind, self).__setattr__(name, value)

    def refuse_removal(self: Any, name: str) -> None:
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(kind, self).__delattr__(name)

    return refuse_change, refuse_removal
