"""What is there only as long as something goes on."""

from typing import TypeVar

Value = TypeVar("Value")


def present(value: Value | None, otherwise: str) -> Value:
    """The value, where it is there.

    Raises
    ------
    LookupError
        Saying `otherwise`, where it is None.
    """
    if value is None:
        raise LookupError(otherwise)
    return value
