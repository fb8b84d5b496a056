"""What all tests share: no screen, no deadline, and the articles' numbers."""

import gc
import importlib.util
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # which the tests read, whatever the machine speaks

# The same draws each time, so that a test fails by what was changed and not by chance: as long as the same modules are
# loaded, whose constants are drawn, too (findings/hypothesis-fixed-draws-depend-on-what-is-imported.sh).
# `pytest --hypothesis-profile other` draws others.
settings.register_profile("backstep", deadline=None, print_blob=True, derandomize=True)
settings.register_profile("other", deadline=None, print_blob=True)
settings.load_profile("backstep")

REFERENCE = Path(__file__).parent / "reference"
PACKAGING = Path(__file__).parent / "packaging"

# What is loaded and collected stays, so looking for garbage in it finds none; afterwards it is looked for more seldom than
# Python does for programs that run for days.
gc.disable()
GARBAGE = 10_000, 20, 20


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Call slow what opens a whole window; leave out what needs a real window or PyTorch where there is none.

    `pytest_report_header` says what is left out. What takes long to set up comes first: of what is left in the end one
    process takes half from another, which would have to set it up once more.
    """
    for item in items:
        if "window" in getattr(item, "fixturenames", ()) and not item.get_closest_marker("smoke"):
            item.add_marker("slow")
    missing = _missing()
    left_out = [item for item in items if any(item.get_closest_marker(marker) for marker in missing)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: not item.path.is_relative_to(PACKAGING))


def pytest_collection_finish() -> None:
    """Leave what stays to the end, all tests and what they import, out of each later search for garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GARBAGE)
    gc.enable()


def pytest_report_header() -> list[str]:
    """Say what is left out here."""
    return list(_missing().values())


def _missing() -> dict[str, str]:
    """The markers of what can't be tested here, and what to say of it."""
    missing = {}
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        missing["real_window"] = "tests of a window on a real screen are left out; .ci/run opens one for them"
    if importlib.util.find_spec("torch") is None:
        missing["pytorch"] = "tests that run exported PyTorch scripts are left out; .ci/setup ci installs PyTorch"
    return missing


@pytest.fixture(scope="session")
def reference() -> Callable[[str, int], dict[str, Any]]:
    """State K of a built-in example, as an independent scalar program in plain floats computed it."""

    def read(name: str, state: int) -> dict[str, Any]:
        return json.loads((REFERENCE / f"{name}@{state}.json").read_text(encoding="utf-8"))

    return read


@pytest.fixture
def general_loops(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train small networks by the general loops, too: where a test draws many networks each would be compiled anew."""
    monkeypatch.setattr("core.training.compiled.loop_choice.shape_of", lambda *_: None)
