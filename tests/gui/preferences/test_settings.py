"""Settings that can't be read are as at first, and nothing in them keeps the program from starting."""

import random
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.setup.setup import open_setup
from gui.look.theme import Theme
from gui.model.model import Model
from gui.preferences.settings import (
    LARGEST_SIZE,
    kept_count,
    kept_folder,
    kept_sizes,
    kept_text,
    kept_texts,
    kept_truth,
)
from gui.window.bars.transport import SPEEDS
from gui.window.main_window import MainWindow

WRONG = [
    "inf",
    "nan",
    "",
    "-1",
    "1e9",
    "99999999999999999999",
    "@Variant(\\0\\0\\0\\t)",
    "@Size(1 2)",
    "a, b",
    "true",
    "\\x7",
    "@Invalid()",
    "x" * 5000,
]
KEYS = [
    "colors", "digits", "folder", "language", "recent", "recent_titles", "scenarios/sizes", "scenarios/training", "scientific", "speed",
    "stops/error_below", "view", "window/column_sizes", "window/maximized", "window/place", "window/plot_sizes", "window/row_sizes",
]  # fmt: skip


def written(path: Path, values: dict[str, str]) -> QSettings:
    """Settings as they stand in a file that anyone may have edited."""
    lines = ["[General]"]
    lines += [f"{key}={value}" for key, value in values.items() if "/" not in key]
    for group in sorted({key.split("/")[0] for key in values if "/" in key}):
        lines.append(f"[{group}]")
        lines += [f"{key.split('/')[1]}={value}" for key, value in values.items() if key.startswith(f"{group}/")]
    path.write_text("\n".join(lines), encoding="utf-8")
    return QSettings(str(path), QSettings.Format.IniFormat)


def started(qtbot: QtBot, theme: Theme, settings: QSettings) -> MainWindow:
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    with qtbot.waitExposed(window):
        window.show()
    window.grab()
    return window


@pytest.mark.parametrize("value", ["inf", "nan", "1e400", "99999999999999999999", "2", "17", "", "six", "@Size(6 6)"])
def test_a_number_that_is_none_or_out_of_range_is_as_at_first(tmp_path: Path, value: str):
    settings = written(tmp_path / "s.ini", {"digits": value})
    assert kept_count(settings, "digits", 6, 3, 16) == 6


def test_what_was_kept_comes_back(tmp_path: Path):
    good = {
        "digits": "9",
        "scientific": "true",
        "view": "plane",
        "recent": "a.toml, b.toml",
        "window/row_sizes": "3, 4",
    }
    settings = written(tmp_path / "s.ini", good)
    assert kept_count(settings, "digits", 6, 3, 16) == 9
    assert kept_truth(settings, "scientific", usual=False) is True
    assert kept_text(settings, "view") == "plane"
    assert kept_texts(settings, "recent") == ["a.toml", "b.toml"]
    assert kept_sizes(settings, "window/row_sizes", 2) == [3, 4]


@pytest.mark.parametrize("value", ["3", "3, 4, 5", "3, x", f"3, {LARGEST_SIZE + 1}", "inf, inf", "@ByteArray(\\0\\0)"])
def test_sizes_are_so_many_numbers_within_a_screen_or_none(tmp_path: Path, value: str):
    assert kept_sizes(written(tmp_path / "s.ini", {"window/row_sizes": value}), "window/row_sizes", 2) is None


def test_a_folder_that_is_gone_is_the_users_own(tmp_path: Path):
    assert kept_folder(written(tmp_path / "s.ini", {"folder": str(tmp_path / "gone")})) == Path.home()
    assert kept_folder(written(tmp_path / "t.ini", {"folder": str(tmp_path)})) == tmp_path
    assert kept_folder(written(tmp_path / "u.ini", {"folder": "x" * 5000})) == Path.home()


@pytest.mark.parametrize("value", WRONG)
def test_the_window_opens_whatever_stands_in_every_setting(qtbot: QtBot, tmp_path: Path, theme: Theme, value: str):
    window = started(qtbot, theme, written(tmp_path / "s.ini", dict.fromkeys(KEYS, value)))
    try:
        assert window.readings.number_format.digits == NumberFormat.digits
        assert window.readings.speed in SPEEDS
        assert min(window.error_plot.width(), window.views.width(), window.diagram.height()) > 0
        assert max(window.width(), window.height()) < LARGEST_SIZE
    finally:
        window.close()


def test_the_window_opens_on_bytes_of_any_kind(qtbot: QtBot, tmp_path: Path, theme: Theme):
    draws = random.Random(4)
    path = tmp_path / "s.ini"
    for _ in range(3):
        lines = [f"{key.replace('/', '%5C')}={''.join(draws.choices(string.printable, k=12))}" for key in KEYS]
        path.write_bytes("\n".join(lines).encode() + draws.randbytes(40))
        window = started(qtbot, theme, QSettings(str(path), QSettings.Format.IniFormat))
        assert window.isVisible()
        window.close()
