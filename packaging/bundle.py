"""Makes a bundle: a folder, and a zip of it, that is started by a double-click and needs nothing installed.

`make bundle` calls it in an environment that holds what the program needs, and PyInstaller. It is made for the kind of
machine that it is made on: docs/packaging.md says what differs between systems, and how large it is.
"""

import importlib.util
import os
import platform
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

from layout import SOURCES, lay_sources
from licences import TITLE, collected

BUILD = SOURCES / "build" / "bundle"
STAGE = BUILD / "sources"
BROUGHT = STAGE / "core" / "training" / "compiled" / "brought"
STRIPPED = "libpython*", "lib-dynload/*.so", "libllvmlite.so"  # they come with tables for debuggers
PARTS = {
    "brought": "compiled loops",  # in folders that numba names
    "llvmlite": "LLVM, which compiles loops",
    "numba": "numba",
    "PySide6": "Qt and PySide6",
    "shiboken6": "Qt and PySide6",
    "numpy": "NumPy",
    "python3": "Python",
    "libpython": "Python",
    "base_library": "Python",
    "resources": "scenarios, lessons, manual",
    "backstep": "the program itself",
    "lib": "libraries of the system",
}


def main() -> int:
    """Make it, and say how large it is; returns the exit status."""
    if importlib.util.find_spec("PyInstaller") is None:  # or it is missed once all loops are compiled, minutes later
        sys.stderr.write(f"{sys.executable} has no PyInstaller: `make bundle` makes an environment that has it\n")
        return 1
    shutil.rmtree(BUILD, ignore_errors=True)
    lay_sources(STAGE)
    if sys.platform in ("win32", "darwin"):
        draw_icons()
    compile_loops()
    made = make_folder()
    packed = zipped(made)
    sys.stdout.write(f"{made.relative_to(SOURCES)}\n{_table(sizes(made))}\n")
    sys.stdout.write(f"{packed.relative_to(SOURCES)}  {packed.stat().st_size / 1e6:.0f} MB\n")
    return 0


def compile_loops() -> None:
    """Compile what trains the built-in scenarios, for each class of processors, into what the bundle brings."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("NUMBA")}
    environment = others | {"PYTHONPATH": str(STAGE), "NUMBA_CACHE_DIR": str(BROUGHT)}
    command = [sys.executable, str(Path(__file__).with_name("compile_ahead.py")), "--all-targets"]
    subprocess.run(command, env=environment, check=True)  # noqa: S603 - ours


def draw_icons() -> None:
    """Draw the program's icon as Windows and macOS want it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication(sys.argv[:1])
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(STAGE / "resources" / "icons" / "backstep.svg")).render(painter)
    painter.end()
    image.save(str(BUILD / ("backstep.ico" if sys.platform == "win32" else "backstep.icns")))


def make_folder() -> Path:
    """Have PyInstaller make the folder, and lay the licences of all that is in it beside."""
    words = ["--noconfirm", "--log-level=WARN", f"--distpath={BUILD / 'dist'}", f"--workpath={BUILD / 'work'}"]
    spec = str(Path(__file__).with_name("backstep.spec"))
    subprocess.run([sys.executable, "-m", "PyInstaller", *words, spec], cwd=SOURCES, check=True)  # noqa: S603 - a tool
    sys.path.insert(0, str(STAGE))
    from core.base.version import VERSION

    folder = BUILD.parent / f"Backstep-{VERSION}-{platform.system().lower()}-{platform.machine().lower()}"
    shutil.rmtree(folder, ignore_errors=True)
    app = BUILD / "dist" / "Backstep.app"
    if app.exists():
        folder.mkdir()
        app.rename(folder / app.name)
    else:
        (BUILD / "dist" / "Backstep").rename(folder)
    if sys.platform == "linux":
        strip(folder)
    text = collected(folder)
    (folder / TITLE).write_text(text, encoding="utf-8")
    for scenarios in list(folder.rglob("resources/scenarios")):
        (scenarios.parent / TITLE).write_text(text, encoding="utf-8")  # which About shows
    return folder


def strip(folder: Path) -> None:
    """Take out of large libraries what only debuggers read, where the system has the tool for it."""
    tool = shutil.which("strip")
    for pattern in STRIPPED if tool else ():
        for path in folder.rglob(pattern):
            subprocess.run([str(tool), "--strip-unneeded", str(path)], check=True)  # noqa: S603 - a tool


def zipped(folder: Path) -> Path:
    """The folder in a zip beside it, links as links, and what may be started so that it may be."""
    packed = folder.with_name(f"{folder.name}.zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder.parent).as_posix()
            if path.is_symlink():
                link = zipfile.ZipInfo(name)
                link.create_system = 3  # Unix, which alone has links
                link.external_attr = (stat.S_IFLNK | 0o777) << 16
                file.writestr(link, str(path.readlink()))
            elif path.is_file():
                file.write(path, name)
    return packed


def sizes(folder: Path) -> dict[str, int]:
    """How many bytes each part takes, the largest first."""
    found: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(folder).as_posix()
            part = next((part for key, part in PARTS.items() if key in name), "other packages")
            found[part] = found.get(part, 0) + path.stat().st_size
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def _table(found: dict[str, int]) -> str:
    rows = {**found, "all": sum(found.values())}
    return "\n".join(f"  {part:<28}{size / 1e6:7.1f} MB" for part, size in rows.items())


if __name__ == "__main__":
    sys.exit(main())
