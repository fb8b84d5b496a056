"""The style sheet of the list of scenarios and the facts."""

from gui.look.text_size import grown
from gui.look.theme import Colors


def style_of_panel(colors: Colors) -> str:
    """For its list, its fields and buttons, and its facts."""
    return f"""
QSplitter, QSplitter::handle {{ background: {colors.panel}; }}
QSplitter::handle {{ border-top: 1px solid {colors.border}; margin: 2px 0px; }}
QToolButton {{
    color: {colors.dim}; font-size: {grown(12)}px; padding: 2px 8px; border-radius: 5px;
    border: 1px solid {colors.border}; background: {colors.panel};
}}
QToolButton:hover {{ background: {colors.field}; color: {colors.text}; }}
QToolButton#heading {{
    color: {colors.dim}; font-weight: bold; font-size: {grown(13)}px; border: 1px solid transparent; text-align: left;
    padding: 1px 2px;
}}
QLineEdit {{
    background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px; padding: 3px 6px;
    font-size: {grown(12)}px;
}}
QLineEdit:focus {{ border-color: {colors.accent}; }}
QListWidget, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {colors.panel}; border: none; }}
QScrollBar:vertical {{ background: {colors.panel}; width: 9px; margin: 0px; }}
QScrollBar::handle:vertical {{ background: {colors.border}; border-radius: 3px; min-height: 22px; margin: 0px 1px; }}
QScrollBar::handle:vertical:hover {{ background: {colors.middle}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0px; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
QLabel#caption {{ color: {colors.dim}; font-size: {grown(12)}px; }}
QLabel#value {{ color: {colors.text}; font-size: {grown(12)}px; }}
QLabel#mistaken {{ color: {colors.error}; font-size: {grown(12)}px; }}
"""
