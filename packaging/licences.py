"""The licences of all that a bundle holds, in one text."""

import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

TITLE = "LICENCES.txt"
HERE = Path(__file__).parent
TEXTS = HERE / "licences"  # those that nobody brings
RULE = "=" * 100
OF_QT = ("LGPL-3.0", "GPL-3.0")
NAMED = {"pyside6-essentials": OF_QT, "shiboken6": OF_QT}  # which have only the names of their licences
DOCUMENTS = Path("/usr/share/doc")  # Debian and its kin: the licence of each package


def collected(folder: Path, program: str = "backstep") -> str:
    """The licences of the program, of Python, of each package that it needs, and of the system's libraries in a bundle.

    Raises
    ------
    LookupError
        If a package has no text of its licence.
    """
    parts = {"Backstep": (HERE.parent / "LICENSE").read_text(encoding="utf-8"), "Python": _of_python()}
    for found in sorted(needed(program), key=_name):
        parts[f"{found.name} {found.version}"] = text_of(found)
    loader = distribution("pyinstaller")
    parts[f"The loader of {loader.name} {loader.version}"] = text_of(loader)
    parts |= _of_system_libraries(folder)
    parts |= {name: (TEXTS / f"{name}.txt").read_text(encoding="utf-8") for name in OF_QT}
    return "\n".join(f"{RULE}\n{name}\n{RULE}\n\n{text.strip()}\n" for name, text in parts.items())


def needed(program: str) -> list[Distribution]:
    """All packages that a program needs here, and those that they need."""
    found: dict[str, Distribution] = {}
    asked = [program]
    while asked:
        for line in distribution(asked.pop()).requires or ():
            requirement = Requirement(line)
            if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
                continue
            try:
                one = distribution(requirement.name)
            except PackageNotFoundError:  # numba, where it is not made for this Python
                continue
            if _name(one) not in found:
                found[_name(one)] = one
                asked.append(one.name)
    return list(found.values())


def text_of(found: Distribution) -> str:
    """What a package says of its licence, with all texts that it brings.

    Raises
    ------
    LookupError
        If it neither brings one nor has one here.
    """
    about = found.metadata.json
    told = str(about.get("license_expression") or about.get("license") or "")
    texts = [_read(found, Path(str(each))) for each in found.files or () if _is_licence(Path(str(each)))]
    texts += [f"The text of the {each} stands at the end." for each in NAMED.get(_name(found), ())]
    if not texts:
        own = TEXTS / f"{_name(found)}.txt"
        if not own.exists():
            raise LookupError(f"{found.name} {found.version} brings no text of its licence ({told}): put it into {own}")
        texts = [own.read_text(encoding="utf-8")]
    return "\n\n".join(filter(None, (told.strip(), *texts)))


def _name(found: Distribution) -> str:
    return found.name.lower().replace("_", "-").replace(".", "-")


def _is_licence(path: Path) -> bool:
    words = ("licen", "copying", "notice")
    return ".dist-info" in path.parts[0] and any(word in path.name.lower() for word in words)


def _read(found: Distribution, path: Path) -> str:
    return Path(str(found.locate_file(path))).read_text(encoding="utf-8", errors="replace").strip()


def _of_python() -> str:
    for path in (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if path.exists():
            return path.read_text(encoding="utf-8")
    raise LookupError(f"this Python has no LICENSE.txt beside it: {sys.base_prefix}")


def _of_system_libraries(folder: Path) -> dict[str, str]:
    """Those that PyInstaller has taken from the system, by their packages; where nobody knows these, by their files."""
    inside = folder / "_internal"
    files = sorted(path.name for path in inside.glob("lib*.so*") if not path.is_symlink())
    parts: dict[str, str] = {}
    for name in files:
        package = _package_of(name)
        document = DOCUMENTS / package / "copyright"
        if package and document.exists():
            parts[f"{package} (of the system)"] = document.read_text(encoding="utf-8", errors="replace")
        elif not name.startswith("libpython"):
            parts[f"{name} (of the system)"] = "Its licence is that of the package of the system that it was built on."
    return parts


def _package_of(library: str) -> str:
    """The Debian package of a library; empty where there is none."""
    try:
        done = subprocess.run(  # noqa: S603 - the name of a file in the bundle
            ["dpkg-query", "--search", f"*/{library}"],  # noqa: S607 - found on the PATH
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError:
        return ""
    return done.stdout.partition(":")[0]
