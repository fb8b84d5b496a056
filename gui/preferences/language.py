"""Which language the program speaks: chosen in the preferences, taken at the start, the same everywhere."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from core.base.resources import resource
from gui.preferences.settings import kept_text

TRANSLATIONS = resource("translations")
KEY = "language"  # of the settings
AS_THE_SYSTEM, ENGLISH = "", "en"
_STEM = "backstep_"


def languages() -> dict[str, str]:
    """The languages that there are, by what they call themselves: English first, then what is translated."""
    codes = sorted(path.stem.removeprefix(_STEM) for path in TRANSLATIONS.glob(f"{_STEM}*.qm"))
    return {ENGLISH: "English", **{code: _own_name(code) for code in codes}}


def chosen_language(settings: QSettings) -> str:
    """The language that the user chose; where it isn't there any more, it is the system's."""
    code = kept_text(settings, KEY, AS_THE_SYSTEM)
    return code if code in languages() else AS_THE_SYSTEM


def speak(code: str, app: QCoreApplication) -> None:
    """Speak a language from now on: to be called once, before there is any widget."""
    if code:
        QLocale.setDefault(QLocale(code))
    else:
        code = first_of(QLocale.system().uiLanguages())
    if code == ENGLISH:
        return
    for name, place in ((f"qtbase_{code}", _of_qt()), (f"{_STEM}{code}", TRANSLATIONS)):
        translator = QTranslator(app)
        if translator.load(name, str(place)):
            app.installTranslator(translator)


def language_of_texts() -> str:
    """The language in which scenarios tell of themselves, such as "zh_CN"."""
    return QLocale().name()


def first_of(wanted: Sequence[str]) -> str:
    """The first of these languages, as a system names them, that there is; English where there is none."""
    for locale in map(QLocale, wanted):
        for code in languages():
            there = QLocale(code)
            if (there.language(), there.script()) == (locale.language(), locale.script()):
                return code
    return ENGLISH


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


def _of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
