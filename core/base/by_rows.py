"""Numbers in rows that are read like an array, however they are kept."""

from typing import Any, Protocol


class ByRows(Protocol):
    """An array, (rows, columns), or what is read like one by its rows, and makes numbers of those then."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns."""

    def __len__(self) -> int: ...
    def __getitem__(self, place: Any, /) -> Any: ...
    def __array__(self, dtype: Any = None, /, *, copy: bool | None = None) -> Any: ...
