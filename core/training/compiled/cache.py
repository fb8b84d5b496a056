"""Where compiled loops are kept: in a folder of the sources that they were compiled from.

numba looks only at the file that a loop stands in. Where a function of another file that it calls is changed, by an
update, say, it goes on with what it has compiled before, and so with other numbers. So what is kept is kept by the
hash of all sources together.
"""

import hashlib
import os
import shutil
from pathlib import Path

HERE = Path(__file__).parent
_NAME = "kernels-"


def folder_for_loops(given: str = "", generated: str = "") -> Path | None:
    """A folder of the present sources, in the `given` one or beside them; None where none can be made there.

    `generated` is what else the loops are compiled from. Beside the sources those of earlier ones are taken away.
    """
    within = Path(given) if given else HERE / "__pycache__"
    folder = within / f"{_NAME}{_hash_of_sources(generated)}"
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            for earlier in () if given else within.glob(f"{_NAME}*"):
                if earlier != folder:
                    shutil.rmtree(earlier, ignore_errors=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None


def _hash_of_sources(generated: str) -> str:
    whole = hashlib.sha256(generated.encode())
    for path in sorted(HERE.glob("*.py")):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]
