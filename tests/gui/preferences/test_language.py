"""Languages: a translation made on the spot is found, chosen, and spoken at the next start."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from core.base import spoken
from core.base.number_format import NumberFormat
from gui.document.recent_files import RecentFiles
from gui.preferences import language
from gui.preferences.dialog import PreferencesDialog
from gui.preferences.language import (
    AS_THE_SYSTEM,
    ENGLISH,
    chosen_language,
    first_of,
    language_of_texts,
    languages,
    speak,
)
from gui.views.data.page import DataPage
from tests import ROOT

WORDS = {("Menus", "&Edit"): "编辑(&E)", ("PreferencesDialog", "Preferences"): "偏好设置"}
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from gui.app import app
from gui.preferences import language
from gui.window.main_window import MainWindow

language.TRANSLATIONS = Path(sys.argv[1])
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[2])

def look(*_):
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    words = [action.text() for action in window.menuBar().actions()]
    print(words[1], window.inspector.view.tr("untranslated"), language.language_of_texts())
    window.close()
    return 0

QApplication.exec = look
app.open_window(None)
"""


@pytest.fixture
def translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a translation of two words into Chinese."""
    source, folder = tmp_path / "backstep_zh_CN.ts", tmp_path / "translations"
    folder.mkdir()
    contexts = "".join(
        f"<context><name>{name}</name><message><source>{escape(text)}</source>"
        f"<translation>{escape(said)}</translation></message></context>"
        for (name, text), said in WORDS.items()
    )
    source.write_text(f'<!DOCTYPE TS><TS version="2.1" language="zh_CN">{contexts}</TS>', encoding="utf-8")
    release = Path(PySide6.__file__).parent / "lrelease"
    program = release if release.exists() else release.with_suffix(".exe")
    subprocess.run([program, source, "-qm", folder / "backstep_zh_CN.qm"], check=True, capture_output=True)
    monkeypatch.setattr(language, "TRANSLATIONS", folder)
    return folder


@pytest.fixture
def unspoken(qapp: QApplication) -> Iterator[QApplication]:
    """What is spoken in a test is not spoken in the next."""
    before, ours = QLocale(), set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - ours:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    spoken.speak(ENGLISH)


def test_without_translations_there_is_english(settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path / "nothing")
    assert languages() == {ENGLISH: "English"}
    settings.setValue("language", "zh_CN")  # of another version of the program
    assert chosen_language(settings) == AS_THE_SYSTEM
    settings.setValue("language", "en")
    assert chosen_language(settings) == ENGLISH


def test_a_language_is_listed_by_its_own_name(translated: Path, settings: QSettings):
    assert languages() == {"en": "English", "zh_CN": "简体中文"}
    settings.setValue("language", "zh_CN")
    assert chosen_language(settings) == "zh_CN"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["fr-FR", "zh-CN"], "zh_CN"),
        (["en-GB", "zh-CN"], "en"),  # English comes first, and needs no translation
        (["zh-Hant-TW"], "en"),  # other signs
        (["fr-FR"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_as_the_system_is_the_first_of_its_languages_that_there_is(translated: Path, wanted: list[str], code: str):
    assert first_of(wanted) == code


def test_what_is_spoken_is_translated_and_qts_own_words_too(translated: Path, unspoken: QApplication):
    assert QCoreApplication.translate("Menus", "&Edit") == "&Edit"
    speak("zh_CN")
    assert QCoreApplication.translate("Menus", "&Edit") == "编辑(&E)"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert language_of_texts() == "zh_CN"


def test_english_that_is_chosen_is_spoken_on_any_system(translated: Path, unspoken: QApplication):
    QLocale.setDefault(QLocale("zh_CN"))
    speak(ENGLISH)
    assert language_of_texts().startswith("en")
    assert QCoreApplication.translate("Menus", "&Edit") == "&Edit"


@pytest.mark.parametrize("code", ["zh_CN", "de"])
def test_numbers_are_the_same_in_every_language(qtbot, unspoken: QApplication, code: str, window):
    speak(code)
    assert QLocale().name().startswith(code)
    assert NumberFormat().figure(1234.5) == "1234.5"
    page = window.views.page(DataPage)
    window.views.show_view("data")
    noise = page.chooser.noise.field
    for typed in ("0.25", "0,25"):
        noise.setText(typed)
        assert noise.take() and noise.value() == 0.25 and noise.text() == "0.25"
    window.actions_made["preferences"].trigger()
    assert window.findChild(PreferencesDialog).digits.text() == "6"
    assert window.transport.state.kind.read("1 200") == 1200


def test_the_panel_tells_of_the_scenarios_in_the_language_that_is_spoken(unspoken, model, theme, settings, qtbot):
    from gui.scenarios.panel import ScenarioPanel
    from tests.gui.scenarios.test_panel import OWN

    path = Path(settings.fileName()).parent / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    model.commands.documents.open(path)
    for code, title in (("de", "Meins"), ("en", "My own"), ("zh_CN", "My own")):
        speak(code)
        panel = ScenarioPanel(model.store, model.readings, theme, settings)
        qtbot.addWidget(panel)
        panel.remember(path)
        assert RecentFiles(settings).title(path) == title


@pytest.mark.slow
def test_at_its_start_the_program_speaks_what_was_chosen(translated: Path, tmp_path: Path):
    kept = tmp_path / "kept" / "Backstep" / "Backstep.ini"
    settings = QSettings(str(kept), QSettings.Format.IniFormat)
    settings.setValue("language", "zh_CN")
    settings.sync()
    done = subprocess.run(
        [sys.executable, "-c", START, str(translated), str(tmp_path / "kept")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert done.stdout.split() == ["编辑(&E)", "untranslated", "zh_CN"], done.stderr
