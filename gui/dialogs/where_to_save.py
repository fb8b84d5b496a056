"""Where a file is to be saved, asked by the system's dialog."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def where_to_save(window: QWidget, title: str, offered: Path, kinds: str, endings: Sequence[str]) -> Path | None:
    """The file that is chosen, with the first of the endings where it has none of them; None where none is wanted."""
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(offered), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() in endings else path.with_name(path.name + endings[0])
