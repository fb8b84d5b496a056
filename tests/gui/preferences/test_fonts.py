"""Fonts of a language: found where there are any, and asked for by the name of what is to be installed."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from gui.look.theme import Theme
from gui.preferences.fonts import lacking_font, prefer_fonts


@pytest.mark.parametrize("families", [(), ("WenQuanYi Micro Hei",)])
def test_what_is_to_be_installed_is_named_where_no_font_has_the_signs(qapp, monkeypatch, families: tuple[str, ...]):
    monkeypatch.setattr(QFontDatabase, "families", lambda *_signs: list(families))
    assert lacking_font("en") == ""
    assert ("fonts-noto-cjk" in lacking_font("zh_CN")) == (not families)


def test_the_language_s_own_fonts_come_behind_the_usual_one(theme: Theme, monkeypatch: pytest.MonkeyPatch):
    before = QGuiApplication.font()
    monkeypatch.setattr(QFontDatabase, "families", lambda *_signs: ["Noto Sans CJK JP", "Noto Sans CJK SC"])
    usual = list(dict.fromkeys([*before.families(), QFontInfo(before).family()]))
    try:
        prefer_fonts("zh_CN")
        prefer_fonts("zh_CN")
        assert QGuiApplication.font().families() == [*usual, "Noto Sans CJK SC"]
        assert QGuiApplication.font().pixelSize() == before.pixelSize()
        theme.enlarge_text(150)
        assert QGuiApplication.font().families() == [*usual, "Noto Sans CJK SC"]
        prefer_fonts("en")
        assert QGuiApplication.font().families() == before.families(), "lines would be higher than before"
    finally:
        QGuiApplication.setFont(before)


def test_letters_stay_those_of_the_usual_font_where_that_is_no_font_s_own_name(qapp, monkeypatch: pytest.MonkeyPatch):
    before = QGuiApplication.font()
    generic = QFont("Sans Serif")  # what a desktop without settings has: another font is read by that name
    real = QFontInfo(generic).family()
    monkeypatch.setattr(QFontDatabase, "families", lambda *_signs: ["Sans Serif", "WenQuanYi Micro Hei"])
    try:
        QGuiApplication.setFont(generic)
        prefer_fonts("zh_CN")
        assert QGuiApplication.font().families() == ["Sans Serif", real, "WenQuanYi Micro Hei"]
        assert QFontInfo(QGuiApplication.font()).family() == real
        prefer_fonts("en")
        assert QGuiApplication.font().families() == ["Sans Serif"]
    finally:
        QGuiApplication.setFont(before)
