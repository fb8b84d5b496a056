"""Which article was open beside which scenario."""

import json
from pathlib import Path

from PySide6.QtCore import QSettings

from core.setup.setup import Setup
from gui.preferences.settings import kept_text

KEY = "reading/articles"
MOST = 100  # scenarios, the last ones


class KeptArticles:
    """Paths of articles by the scenario that they were opened beside, kept in the settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def path_of(self, setup: Setup) -> Path | None:
        """The article that was open beside this scenario, whether the file is still there or not."""
        kept = self._kept().get(_name_of(setup))
        return Path(kept) if isinstance(kept, str) and kept else None

    def keep(self, setup: Setup, path: Path | None) -> None:
        """An article is open beside this scenario now, or none any more."""
        kept = self._kept()
        kept.pop(_name_of(setup), None)
        if path is not None:
            kept[_name_of(setup)] = str(path.absolute())
        self._settings.setValue(KEY, json.dumps(dict(list(kept.items())[-MOST:])))

    def _kept(self) -> dict[str, object]:
        try:
            kept = json.loads(kept_text(self._settings, KEY, "{}"))
        except (ValueError, RecursionError):
            return {}
        return kept if isinstance(kept, dict) else {}


def _name_of(setup: Setup) -> str:
    return str(setup.path or setup.name)
