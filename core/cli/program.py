"""How the program was started: by its installed command, as a module, or by `main.py` of a checkout."""

import sys
from pathlib import Path

PACKAGE = "backstep"
SCRIPTS = (PACKAGE, f"{PACKAGE}-window")


def called_as() -> str:
    """What a person types to start this program as it was started now, for help and advice."""
    if _is_script():
        return PACKAGE
    return f"python -m {PACKAGE}" if _is_module() else "python main.py"


def command() -> list[str]:
    """The words that start this program as it was started now, from any folder."""
    if _is_script():
        return [str(_started().absolute())]  # a link on the PATH stays what it is when an update moves its target
    if _is_module():
        return [sys.executable, "-m", PACKAGE]
    return [sys.executable, str(_started().absolute())]


def _is_script() -> bool:
    return _started().stem.lower() in SCRIPTS


def _is_module() -> bool:
    return _started().name == "__main__.py" and _started().parent.name == PACKAGE


def _started() -> Path:
    return Path(sys.argv[0])
