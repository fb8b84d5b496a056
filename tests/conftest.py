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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs a real window where there is none; `pytest_report_header` says so."""
    if _has_a_window():
        return
    left_out = [item for item in items if item.get_closest_marker("real_window")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_report_header() -> str:
    """Say what is left out here."""
    return "" if _has_a_window() else "tests of a window on a real screen are left out; .ci/run opens one for them"


def _has_a_window() -> bool:
    return os.environ["QT_QPA_PLATFORM"] != "offscreen"


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
