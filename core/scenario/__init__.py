"""Scenario files: their schema, read and written."""

import os
import sys
import typing
from collections.abc import Iterator
from contextlib import contextmanager
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


with _keys_undescribed():  # which are for who checks the types of programs that write such dictionaries
    import_module("pydantic_core")
with loaded_later("secrets"), left_out("zoneinfo"):  # no scenario holds a password or a time
    for part in ("fields", "functional_validators", "main"):
        import_module(f"pydantic.{part}")
# pydantic would look for plugins by what takes as long to load as a view, also where it is told to have none.
if os.environ.get("PYDANTIC_DISABLE_PLUGINS") == "__all__":
    with left_out("importlib.metadata"):
        import_module("pydantic.plugin._loader")
