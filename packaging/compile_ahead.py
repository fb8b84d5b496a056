"""Compiles what trains scenarios before anybody waits for it: `PYTHONPATH=. python packaging/compile_ahead.py [NAME…]`.

Set-up and bundles call it, for the sources that PYTHONPATH names. Without names it takes all built-in scenarios.
`--all-targets` compiles for each class of processors that this machine can run; NUMBA_CACHE_DIR says where to, as ever.
"""

import argparse
import os
import subprocess
import sys

from core.setup.setup import built_in_names, open_setup
from core.training.compiled.target import targets
from core.training.step import Training

ALL_TARGETS = "--all-targets"


def compile_for_this_machine(names: list[str]) -> bool:
    """Compile what trains these scenarios; whether numba could be used."""
    trainings = [Training(open_setup(name)) for name in names]
    for training in trainings:
        training.load()
    return any(training.kernel is not None for training in trainings)


def compile_for_all_targets(names: list[str]) -> bool:
    """The same for each target, each in a process of its own: numba is set for one of them as it is loaded."""
    from llvmlite.binding import get_host_cpu_features

    has = {name for name, is_there in get_host_cpu_features().items() if is_there}
    for target in targets():
        if target.runs_on(has):
            environment = os.environ | {"NUMBA_CPU_NAME": target.name, "NUMBA_CPU_FEATURES": target.features}
            command = [sys.executable, __file__, *names]
            if subprocess.run(command, env=environment, check=False).returncode:  # noqa: S603 - this very module
                return False
    return True


def main() -> int:
    """Compile; the exit status is 1 where nothing could be compiled."""
    parser = argparse.ArgumentParser(description="Compile what trains scenarios before anybody waits for it.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a built-in scenario; all of them, if none is named")
    parser.add_argument(ALL_TARGETS, action="store_true", help="for each class of processors that this one belongs to")
    arguments = parser.parse_args()
    names = arguments.names or list(built_in_names())
    compiled = compile_for_all_targets(names) if arguments.all_targets else compile_for_this_machine(names)
    return 0 if compiled else 1


if __name__ == "__main__":
    sys.exit(main())
