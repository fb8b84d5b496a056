"""What a Linux desktop is told of the program, by the specifications of freedesktop.org."""

import configparser
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from core.base.archive import SUFFIX
from core.base.exit_status import BAD_INPUT
from core.base.resources import resource
from core.cli import install_desktop
from core.cli.install_desktop import data_home, entry_text
from main import main
from tests import ROOT

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has no such desktops")

WRITTEN = {
    "applications/backstep.desktop",
    "icons/hicolor/scalable/apps/backstep.svg",
    "icons/hicolor/scalable/mimetypes/application-x-backstep.svg",
    "mime/packages/backstep.xml",
}
KINDS = """
import json, sys
from PySide6.QtCore import QMimeDatabase
database = QMimeDatabase()
print(json.dumps([database.mimeTypeForFile(path).name() for path in sys.argv[1:]]))
"""


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def exec_of(words: list[str]) -> str:
    entry = configparser.RawConfigParser()
    entry.optionxform = str
    entry.read_string(entry_text(words))
    return entry["Desktop Entry"]["Exec"]


@pytest.fixture
def no_indexers(monkeypatch):
    monkeypatch.setattr(install_desktop, "INDEXERS", {})


def test_it_says_each_file_that_it_writes_and_takes_each_back(tmp_path: Path, capsys, no_indexers):
    assert main(["install-desktop", "--to", str(tmp_path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert files_in(tmp_path) == WRITTEN
    assert sorted(said) == sorted(f"wrote {tmp_path / name}" for name in WRITTEN)

    assert main(["install-desktop", "--to", str(tmp_path)]) == 0, "a second time it is written anew"
    capsys.readouterr()

    (tmp_path / "applications" / "other.desktop").write_text("")
    assert main(["install-desktop", "--uninstall", "--to", str(tmp_path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert files_in(tmp_path) == {"applications/other.desktop"}
    assert sorted(said) == sorted(f"removed {tmp_path / name}" for name in WRITTEN)

    assert main(["install-desktop", "--uninstall", "--to", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"nothing of Backstep is in {tmp_path}\n"


def test_a_full_disk_is_said_of_the_file_that_has_no_room(tmp_path: Path, capsys, no_indexers):
    """Python names no file where a disk is full, and it was said of what is printed."""
    entry = tmp_path / "applications" / "backstep.desktop"
    entry.parent.mkdir()
    entry.symlink_to("/dev/full")
    assert main(["install-desktop", "--to", str(tmp_path)]) == BAD_INPUT
    assert capsys.readouterr().err == f"backstep: {entry}: can't be written: No space left on device\n"


def test_without_a_folder_it_is_the_users_own(tmp_path: Path, monkeypatch, no_indexers):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert main(["install-desktop"]) == 0
    assert files_in(tmp_path / "data") == WRITTEN


@pytest.mark.parametrize("given", [None, "", "data"])
def test_where_no_whole_path_is_given_it_is_the_usual_one(monkeypatch, given: str | None):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if given is not None:
        monkeypatch.setenv("XDG_DATA_HOME", given)
    assert data_home() == Path.home() / ".local" / "share"


def test_the_entry_starts_the_program_by_the_words_it_was_started_by():
    assert exec_of(["/usr/bin/backstep"]) == "/usr/bin/backstep %f"
    assert "TryExec=/usr/bin/backstep\n" in entry_text(["/usr/bin/backstep"])


# Quoted, a backslash stands before each of " ` $ \; then each backslash of the value stands twice; %% is a per cent.
@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/a b/backstep", '"/a b/backstep"'),
        ("/a$b/backstep", '"/a\\\\$b/backstep"'),
        ('/a"b/backstep', '"/a\\\\"b/backstep"'),
        ("/a\\b/backstep", '"/a\\\\\\\\b/backstep"'),
        ("/100%/backstep", "/100%%/backstep"),
        ("/ü/backstep", "/ü/backstep"),
    ],
)
def test_what_is_not_plain_in_a_path_is_quoted(word: str, written: str):
    assert exec_of(["/usr/bin/python", word]) == f"/usr/bin/python {written} %f"


def test_entry_and_file_types_name_the_same():
    types = ET.parse(resource("desktop", "backstep.xml")).getroot()
    namespace = {"mime": types.tag.partition("}")[0].strip("{")}
    ours = {each.get("type"): each for each in types if each.get("type", "").startswith("application/x-backstep")}
    entry = configparser.RawConfigParser()
    entry.read(resource("desktop", "backstep.desktop"), encoding="utf-8")
    assert set(entry["Desktop Entry"]["MimeType"].strip(";").split(";")) == set(ours)
    pattern = ours["application/x-backstep"].find("mime:glob", namespace).get("pattern")
    assert pattern == f"*{SUFFIX}"
    for each in ours.values():
        assert f"scalable/mimetypes/{each.find('mime:icon', namespace).get('name')}.svg" in " ".join(WRITTEN)


@pytest.mark.parametrize(("platform", "name"), [("win32", "Windows"), ("darwin", "macOS")])
def test_elsewhere_it_says_that_it_is_for_linux(monkeypatch, tmp_path: Path, capsys, platform: str, name: str):
    monkeypatch.setattr(sys, "platform", platform)
    assert main(["install-desktop", "--to", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "for Linux desktops" in said and f"on {name}" in said and said.count("\n") == 1
    assert files_in(tmp_path) == set()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, capsys):
    (tmp_path / "icons").write_text("a file where a folder should be")
    assert main(["install-desktop", "--to", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"backstep: {tmp_path / 'icons'}")


def test_what_fails_or_is_missing_is_said_and_ends_nothing(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr(install_desktop, "INDEXERS", {"false": Path("mime"), "no-such-tool": Path("applications")})
    assert main(["install-desktop", "--to", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert "false failed: exit status 1" in said.err
    assert "no-such-tool is not installed here" in said.out


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not here")
def test_the_entry_is_valid(tmp_path: Path, no_indexers):
    main(["install-desktop", "--to", str(tmp_path)])
    words = ["desktop-file-validate", "applications/backstep.desktop"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not here")
def test_a_desktop_tells_runs_and_scenarios_from_other_files(tmp_path: Path):
    main(["install-desktop", "--to", str(tmp_path / "data")])
    scenarios = sorted(resource("scenarios").glob("*.toml"))
    for name, text in (("run.backstep", "PK"), ("other.toml", "format = 1\n[table]\n"), ("notes.txt", "format = 1\n")):
        (tmp_path / name).write_text(text)
    others = [ROOT / "pyproject.toml", tmp_path / "other.toml", tmp_path / "notes.txt", tmp_path / "run.backstep"]
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")}
    words = [sys.executable, "-c", KINDS, *map(str, [*scenarios, *others])]
    kinds = json.loads(subprocess.run(words, env=environment, capture_output=True, text=True, check=True).stdout)
    assert set(kinds[: len(scenarios)]) == {"application/x-backstep-scenario"}
    assert kinds[len(scenarios) :] == ["application/toml", "application/toml", "text/plain", "application/x-backstep"]
