"""Fonts for the signs of a language: which come first, and what is to be installed where none has them."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

# Of fonts for several languages the one whose signs are those of this one; each is used where it is there.
_FAMILIES = {"zh_CN": ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Micro Hei")}
_OF_LANGUAGES = {family for families in _FAMILIES.values() for family in families}
_SIGNS = {"zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}
# In English, as nothing else could be read then.
_LACKING = {"zh_CN": "No font here has Chinese signs: install fonts-noto-cjk or fonts-wqy-microhei, and start again."}


def prefer_fonts(code: str) -> None:
    """Have signs that the desktop's font lacks out of the fonts of this language, and no more out of another's."""
    font, of_language = QGuiApplication.font(), _FAMILIES.get(code, ())
    first, *others = font.families()
    stands_for = QFontInfo(QFont(first)).family()  # of a name such as "Sans Serif", which no font has itself
    desktop = [first, *(each for each in others if each not in _OF_LANGUAGES and each != stands_for)]
    there = QFontDatabase.families() if of_language else []  # of each that is installed Qt reads what it has
    if of_language and stands_for not in desktop:
        desktop.insert(1, stands_for)  # or letters, too, would be read out of the first family that is there by name
    families = [*desktop, *(each for each in of_language if each in there and each not in desktop)]
    if families != font.families():
        font.setFamilies(families)
        QGuiApplication.setFont(font)


def lacking_font(code: str) -> str:
    """What is to be installed before this language can be read; empty where it can."""
    if code not in _SIGNS or QFontDatabase.families(_SIGNS[code]):
        return ""
    return _LACKING[code]
