"""Where the files are that the program brings: scenarios, data sets, icons, translations."""

from pathlib import Path

import resources


def resource(*names: str) -> Path:
    """The path of a file or folder in `resources/`, by its names from there on; nothing may be there.

    In a checkout and where Backstep is installed it is a path on disk, as Qt's style sheets and translators want it.
    """
    return Path(resources.__path__[0], *names)
