"""Frozen dataclasses, made in a fifth of the time that the standard library takes for one: a tenth of the start.

`dataclasses` writes each method of each class as source and compiles it: six for a frozen class. Here only `__init__`
is compiled with the class. What compares is compiled when it is first called; what refuses a change is a function that
knows the names of the fields. `fields`, `replace`, `asdict` and `match` take these classes as they take any other.
"""

import dataclasses
import sys
from collections.abc import Callable
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
            made.__eq__ = _eq(made, [field.name for field in compared])
        if not has_own_hash:
            made.__hash__ = _hash(made, [field.name for field in compared if field.hash is not False])
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


def _compiled(name: str, takes: str, gives: str) -> Callable[..., Any]:
    """A method of one expression, compiled."""
    made: dict[str, Any] = {}
    exec(f"def {name}({takes}):\n return {gives}", {}, made)  # noqa: S102 - of nothing but the names of fields
    method: Callable[..., Any] = made[name]
    return method


def _values(of: str, names: list[str]) -> str:
    """The tuple of these attributes, as source."""
    return f"({''.join(f'{of}.{name},' for name in names)})"


def _repr(names: list[str]) -> Callable[[Any], str]:
    @recursive_repr()
    def shown(self: Any) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({fields})"

    return shown


def _eq(kind: Any, names: list[str]) -> Callable[[Any, object], Any]:
    """Compares these fields; compiled with the first comparison, as most classes see none, and some a million."""

    def equal(self: Any, other: object) -> Any:
        same = f"{_values('self', names)} == {_values('other', names)}"
        kind.__eq__ = _compiled(
            "__eq__", "self, other", f"{same} if other.__class__ is self.__class__ else NotImplemented"
        )
        return kind.__eq__(self, other)

    return equal


def _hash(kind: Any, names: list[str]) -> Callable[[Any], int]:
    """The hash of these fields; compiled with the first one that is asked for."""

    def hashed(self: Any) -> int:
        kind.__hash__ = _compiled("__hash__", "self", f"hash({_values('self', names)})")
        return int(kind.__hash__(self))

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
