"""Prints a constraint for pip on each dependency of pyproject.toml: the oldest release that it allows.

`pip install --constraint` with these lines installs the program, and what tests it, as old as may be.
"""

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
# A name, its lower bound, other bounds, and for which Pythons it is meant.
REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)>=(?P<oldest>[\w.]+)(?:,[^;]*)?(?P<marker>;.*)?")


def constraints(project: Path = PROJECT) -> list[str]:
    """One line for each dependency of the program and of work on it.

    Raises
    ------
    ValueError
        If a dependency has no lower bound.
    """
    settings = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    lines = []
    for requirement in (*settings["dependencies"], *settings["optional-dependencies"]["dev"]):
        found = REQUIREMENT.fullmatch(requirement)
        if found is None:
            raise ValueError(f"{requirement}: no lower bound that this can read")
        lines.append(f"{found['name']}=={found['oldest']}{found['marker'] or ''}")
    return lines


if __name__ == "__main__":
    sys.stdout.write("".join(f"{line}\n" for line in constraints()))
