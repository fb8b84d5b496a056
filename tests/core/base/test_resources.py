"""The files that the program brings are found, wherever it is started."""

import os
import subprocess
import sys
from pathlib import Path

from core.base.resources import resource
from tests import ROOT


def test_a_file_is_found_by_its_names():
    assert resource("icons", "backstep.svg") == ROOT / "resources" / "icons" / "backstep.svg"
    assert resource("scenarios").is_dir()
    assert not resource("nothing").exists()


def test_a_folder_of_the_same_name_where_it_is_started_is_another(tmp_path: Path):
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    script = "from core.base.resources import resource; print(resource('icons'))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()) == ROOT / "resources" / "icons"


def test_no_source_reckons_from_its_own_place():
    for folder in ("core", "gui"):
        for path in (ROOT / folder).rglob("*.py"):
            assert "parents[" not in path.read_text(encoding="utf-8"), path
