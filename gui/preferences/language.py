"""Which language the program speaks: chosen in the preferences, the same everywhere, switched at any time."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtGui import QGuiApplication

from core.base import spoken
from core.base.catalogue import ENGLISH, TRANSLATIONS, compiled, language_codes, read_catalogue
from core.base.written_numbers import write_within_right_to_left
from gui.preferences.fonts import prefer_fonts
from gui.preferences.settings import kept_text

KEY = "language"  # of the settings
AS_THE_SYSTEM = ""
_STEM = "backstep_"


def languages() -> dict[str, str]:
    """The languages that there are, by what they call themselves: English first, then what is translated."""
    return dict(_languages_in(TRANSLATIONS))


@cache
def _languages_in(folder: Path) -> Mapping[str, str]:
    built = {path.stem.removeprefix(_STEM) for path in folder.glob(f"{_STEM}*.qm")}
    codes = sorted(built.union(language_codes(folder)))
    return {ENGLISH: "English", **{code: _own_name(code) for code in codes}}


def language_names(codes: tuple[str, ...]) -> dict[str, str]:
    """What languages call themselves, by their codes."""
    known = languages()
    return {code: known.get(code) or QLocale(code).nativeLanguageName() or code for code in codes}


def chosen_language(settings: QSettings) -> str:
    """The language that the user chose; where it isn't there any more, it is the system's."""
    code = kept_text(settings, KEY, AS_THE_SYSTEM)
    return code if code in languages() else AS_THE_SYSTEM


def speak(code: str) -> None:
    """Speak a language from now on; widgets that there are already say what they said, until they are told."""
    app = QCoreApplication.instance()
    if app is None:
        return
    for translator in app.findChildren(QTranslator, _STEM):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(code) if code else QLocale.system())
    code = code or first_of(QLocale.system().uiLanguages())
    spoken.speak(code)
    if isinstance(app, QGuiApplication):
        prefer_fonts(code)
    write_within_right_to_left(False)
    if code == ENGLISH:
        return
    for translator in (_Ours(code, app), _of_qt(code, app)):  # the last is asked first: Qt's own words are Qt's
        translator.setObjectName(_STEM)
        app.installTranslator(translator)
    # Qt's own translation of itself says which way its language is written.
    write_within_right_to_left(QGuiApplication.isRightToLeft())


def spoken_language() -> str:
    """The code of the language that is spoken."""
    return first_of([QLocale().name()])


class _Ours(QTranslator):
    """What the build has compiled; in a checkout, where nothing is built, what stands in the sources."""

    def __init__(self, code: str, parent: QCoreApplication) -> None:
        super().__init__(parent)
        if (TRANSLATIONS / f"{_STEM}{code}.qm").is_file():
            self.load(f"{_STEM}{code}", str(TRANSLATIONS))
            return
        self._data = _compiled(code, TRANSLATIONS)  # Qt reads it where it lies
        self.load(self._data)


@cache
def _compiled(code: str, folder: Path) -> bytes:
    return compiled(read_catalogue(code, folder), code)


def _of_qt(code: str, parent: QCoreApplication) -> QTranslator:
    translator = QTranslator(parent)
    translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator


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
