"""Which scenario files were open last."""

import json
from pathlib import Path

from PySide6.QtCore import QSettings

from gui.preferences.settings import kept_text, kept_texts

MOST = 10  # files


class RecentFiles:
    """Paths, the last opened first, and the titles that the scenarios had; kept in the settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        """The files, whether they are still there or not."""
        return [Path(text) for text in kept_texts(self._settings, "recent") if text][:MOST]

    def title(self, path: Path) -> str:
        """What the scenario in a file was called when it was open, or the file's name."""
        return str(self._titles().get(str(path)) or path.stem)

    def remember(self, path: Path, title: str) -> None:
        """`path` is open: it comes first."""
        path = path.absolute()
        self._keep([path, *(other for other in self.paths if other != path)], {str(path): title})

    def forget(self, path: Path) -> None:
        """Take a file off the list."""
        self._keep([other for other in self.paths if other != path])

    def forget_all(self) -> None:
        """Empty the list."""
        self._keep([])

    def _keep(self, paths: list[Path], new_titles: dict[str, str] | None = None) -> None:
        texts = [str(path) for path in paths[:MOST]]
        titles = {**self._titles(), **(new_titles or {})}
        self._settings.setValue("recent", texts)
        self._settings.setValue("recent_titles", json.dumps({t: titles[t] for t in texts if t in titles}))

    def _titles(self) -> dict[str, object]:
        try:
            titles = json.loads(kept_text(self._settings, "recent_titles", "{}"))
        except (ValueError, RecursionError):
            return {}
        return titles if isinstance(titles, dict) else {}
