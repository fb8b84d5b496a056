"""Scenario files: their schema, read and written."""

import dataclasses
import os
import sys
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

import typing_extensions

from core.base.left_out import left_out, loaded_later


class _Undescribed(dict[str, Any]):
    """In the place of `TypedDict`: a dictionary of whose keys nothing is known."""

    def __new__(cls, *pairs: Any, **values: Any) -> Any:
        return dict(*pairs, **values)

    def __init_subclass__(cls, **_options: bool) -> None:
        """Whether all keys have to be there says nothing here."""


@contextmanager
def _keys_undescribed() -> Iterator[None]:
    """Describe no dictionary that is declared meanwhile: each key's type would be compiled, 700 of pydantic's."""
    owner = typing if sys.version_info >= (3, 12) else typing_extensions
    usual = owner.TypedDict
    owner.__dict__["TypedDict"] = _Undescribed
    try:
        yield
    finally:
        owner.__dict__["TypedDict"] = usual


@contextmanager
def _lighter_records() -> Iterator[None]:
    """Let dataclasses that are declared meanwhile be equal and hashed as ever, but not frozen, written out or slotted.

    For each of some forty of pydantic's Python would compile how it reads and that nothing in it changes, and make its
    class once more for the slots.
    """
    usual = dataclasses.dataclass

    def lighter(kind: type | None = None, /, **options: Any) -> Any:
        if kind is None:
            return partial(lighter, **options)
        is_hashed = options.get("frozen", False) and options.get("eq", True) and "__hash__" not in vars(kind)
        return usual(kind, **{**options, "frozen": False, "repr": False, "slots": False, "unsafe_hash": is_hashed})

    dataclasses.__dict__["dataclass"] = lighter
    try:
        yield
    finally:
        dataclasses.__dict__["dataclass"] = usual


with _keys_undescribed():  # which are for who checks the types of programs that write such dictionaries
    import_module("pydantic_core")
with _lighter_records(), loaded_later("secrets"), left_out("zoneinfo"):  # no scenario holds a password or a time
    for part in ("fields", "functional_validators", "main"):
        import_module(f"pydantic.{part}")
# pydantic would look for plugins by what takes as long to load as a view, also where it is told to have none.
if os.environ.get("PYDANTIC_DISABLE_PLUGINS") == "__all__":
    with left_out("importlib.metadata"):
        import_module("pydantic.plugin._loader")
