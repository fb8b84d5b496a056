"""Names of a program, which are not typeset: they stand in letters that are all equally wide."""

from PySide6.QtGui import QFont, QFontDatabase

CODE = r"\texttt"  # the TeX of a program's names, which the library would set in italics


def is_code(tex: str) -> bool:
    """Whether names of a program stand in a formula."""
    return CODE in tex


def letters_for(tex: str, font: QFont) -> QFont:
    """The font in which a formula stands as text beside others in `font`."""
    if not is_code(tex):
        return font
    fixed = QFont(font)
    fixed.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    return fixed
