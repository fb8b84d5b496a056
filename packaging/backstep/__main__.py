"""The way in where Backstep is installed: the command `backstep`, and `python -m backstep`."""

import sys
from pathlib import Path


def main() -> int:
    """Do what the command line says, as `python main.py` does it in a checkout; returns the exit status."""
    here = Path(__file__).resolve().parent
    # Imports say `core` and `gui`, here as in the checkout: where these stand comes first on the path. In an editable
    # install that is the checkout, of which this folder is a part.
    root = here if (here / "main.py").is_file() else here.parents[1]
    sys.path.insert(0, str(root))
    from main import main as door

    return door()


if __name__ == "__main__":
    sys.exit(main())
