"""What all tests share: no screen, no deadline, and the articles' numbers."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from core.figures import Notation, use

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("backstep", deadline=None, print_blob=True)
settings.load_profile("backstep")

REFERENCE = Path(__file__).parent / "reference"


@pytest.fixture(autouse=True)
def usual_notation() -> Iterator[None]:
    """What one test sets for all of the program is not set in the next."""
    yield
    use(Notation())


@pytest.fixture(scope="session")
def reference() -> Callable[[str, int], dict[str, Any]]:
    """State K of a built-in example, as an independent scalar program in plain floats computed it."""

    def read(name: str, state: int) -> dict[str, Any]:
        return json.loads((REFERENCE / f"{name}@{state}.json").read_text(encoding="utf-8"))

    return read
