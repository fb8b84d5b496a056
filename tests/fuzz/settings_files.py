"""Settings files: whatever stands in one, the window opens, and each setting is one that could have been chosen."""

import random
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from core.base.number_format import FEWEST, MOST
from core.setup.setup import open_setup
from gui.look.theme import Theme
from gui.model.model import Model
from gui.preferences.settings import LARGEST_SIZE
from gui.preferences.store import saved_scheme
from gui.window.bars.transport import SPEEDS
from gui.window.main_window import MainWindow
from tests.fuzz.mutation import SCRAPS, spoilt_bytes

KEYS = {
    "General": ("colors", "digits", "folder", "language", "recent", "recent_titles", "scientific", "speed", "view"),
    "window": ("row_sizes", "column_sizes", "plot_sizes", "place", "maximized"),
    "scenarios": ("sizes", "training"),
    "stops": ("error_below", "gradient_vanished", "gradient_exploded", "prediction_within"),
    "comparison": ("place", "maximized"),
}
VALUES = [
    *(scrap for scrap in SCRAPS if "\n" not in scrap and "\r" not in scrap and "\0" not in scrap),
    "6", "3, 4", "100, 100, 100", "0, 0, 0, 0", "-5, -5, 800, 600", "1e9, 1e9", "99999999999, 1", "@Variant(\\0\\0\\0\\x2)",
    "@Size(3 4)", "@ByteArray(\\0\\0\\0\\xff\\0)", "@Invalid()", "@Rect(0 0 9 9)", "dark", "light", "plane", "{}", "[1]",
]  # fmt: skip


def fault_of(draws: random.Random, folder: Path) -> str | None:
    """Write one, open the window by it, and say which setting is none that could have been chosen."""
    lines = []
    for group, keys in KEYS.items():
        lines.append(f"[{group}]")
        lines += [f"{key}={draws.choice(VALUES)}" for key in keys if draws.random() < 0.7]
    data = "\n".join(lines).encode("utf-8", errors="replace")
    path = folder / "settings.ini"
    path.write_bytes(spoilt_bytes(data, draws) if draws.random() < 0.3 else data)
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    model = Model(open_setup("gad-3-2-1"))
    try:
        window = MainWindow(model, Theme(saved_scheme(settings)), settings)
    except Exception:
        model.close()
        raise
    try:
        window.show()
        window.grab()
        QApplication.processEvents()
        if not FEWEST <= model.readings.number_format.digits <= MOST:
            return f"{model.readings.number_format.digits} digits are shown"
        if window.readings.speed not in SPEEDS:
            return f"the speed is {window.readings.speed}"
        if not 0 < window.width() < LARGEST_SIZE or not 0 < window.height() < LARGEST_SIZE:
            return f"the window is {window.width()} by {window.height()} points"
        return None
    finally:
        window.close()
        shiboken6.delete(window)  # thousands of them would fill the memory
