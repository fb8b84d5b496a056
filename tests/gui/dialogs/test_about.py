"""What About says of licences: those of a bundle in full, where there is one."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs import about
from gui.dialogs.about import AboutDialog, LicencesDialog


def test_a_bundle_shows_all_its_licences(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "LICENCES.txt").write_text("Qt\n\nGNU Lesser General Public License\n", encoding="utf-8")
    monkeypatch.setattr(about, "resource", tmp_path.joinpath)
    dialog = AboutDialog(tmp_path / "log")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.licences.isVisible()
    dialog.licences.click()
    (shown,) = dialog.findChildren(LicencesDialog)
    assert "Lesser General" in shown.text.toPlainText() and shown.text.isReadOnly()
    assert shown.text.accessibleName() == "Licences"


def test_where_nothing_is_bundled_there_is_no_such_button(qtbot: QtBot, tmp_path: Path):
    dialog = AboutDialog(tmp_path / "log")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.licences.isVisible()
