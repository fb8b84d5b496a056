"""Collects what Backstep is installed from where there is no network: its own wheel, and those of all that it needs.

    python packaging/wheelhouse.py [PLATFORM]     as `make wheelhouse PLATFORM=…` calls it

A platform is one of those below, or one of pip's own, such as `manylinux_2_28_aarch64`; without one it is this
machine's. PYTHON_VERSION names another Python than the one that collects, as `3.12`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from layout import SOURCES

PLATFORMS = {
    "windows": ["win_amd64"],
    "macos": ["macosx_14_0_arm64"],
    "linux": ["manylinux2014_x86_64", *(f"manylinux_2_{minor}_x86_64" for minor in (34, 31, 28, 27, 26, 24, 17))],
}
HOUSE = SOURCES / "build" / "wheelhouse"
INSTALL = """Installing Backstep without a network
=====================================

It needs Python {version}, and nothing else. In this folder:

    python3 -m venv backstep-env
    backstep-env/bin/python -m pip install --no-index --find-links wheels backstep
    backstep-env/bin/backstep

On Windows:

    py -{version} -m venv backstep-env
    backstep-env\\Scripts\\python -m pip install --no-index --find-links wheels backstep
    backstep-env\\Scripts\\backstep-window
"""


def main(platform: str = "") -> int:
    """Collect the wheels, lay a note beside them, and pack both; returns the exit status."""
    asked = os.environ.get("PYTHON_VERSION", "")  # images of Python set it, too, to all three numbers of their own
    version = ".".join(asked.split(".")[:2]) or "{}.{}".format(*sys.version_info)
    name = f"backstep-wheels-{platform or sys.platform}-python{version}"
    folder = HOUSE / name
    shutil.rmtree(folder, ignore_errors=True)
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    run_pip("wheel", "--no-deps", "--wheel-dir", str(wheels), str(SOURCES))
    own = next(wheels.glob("backstep-*.whl"))
    chosen = [word for each in PLATFORMS.get(platform, [platform]) if each for word in ("--platform", each)]
    chosen += ["--python-version", version] if chosen or asked else []
    run_pip("download", "--only-binary=:all:", *chosen, "--dest", str(wheels), str(own))
    (folder / "INSTALL.txt").write_text(INSTALL.format(version=version), encoding="utf-8")
    packed = shutil.make_archive(str(folder), "zip", HOUSE, name)
    count, size = len(list(wheels.iterdir())), Path(packed).stat().st_size / 1e6
    sys.stdout.write(f"{Path(packed).relative_to(SOURCES)}  {count} wheels, {size:.0f} MB\n")
    return 0


def run_pip(*words: str) -> None:
    """Have pip do that, quietly; raises `CalledProcessError` where it can't."""
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", *words], check=True)  # noqa: S603


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except subprocess.CalledProcessError as fault:  # what is wrong pip has said itself
        sys.exit(f"No wheels were collected: pip ended with exit status {fault.returncode}.")
