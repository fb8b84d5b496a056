"""The window's style sheet: what Fusion and the palette don't say."""

from gui.look.icons import FOLDER
from gui.look.text_size import grown
from gui.look.theme import Colors

MOST_FOR_ARROW = 36  # logical pixels that Qt has room for beside the text of a box of choices
ICON = 16  # logical pixels that the icon of a button is wide and high


def style_sheet(colors: Colors) -> str:
    """Rounded panels, the accent button, quiet splitters, in these colours."""
    arrow = grown(12)
    return f"""
QMainWindow, QSplitter {{ background: {colors.window}; }}
QSplitter::handle {{ background: transparent; }}
QMenuBar {{ background: {colors.panel}; padding: 2px 6px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {colors.accent}; color: {colors.on_accent}; }}
QToolButton, QPushButton {{ icon-size: {grown(ICON)}px; }}
#fold {{ border: 1px solid transparent; border-radius: 5px; padding: 2px 4px; }}
#fold:checked {{ background: {colors.field}; }}
#fold:hover {{ border-color: {colors.border}; }}
QStatusBar {{ background: {colors.window}; color: {colors.dim}; }}
QStatusBar::item {{ border: none; }}
QToolTip {{ background: {colors.panel}; color: {colors.text}; border: 1px solid {colors.border}; padding: 3px; }}
#transport {{ background: {colors.panel}; border: none; border-bottom: 1px solid {colors.border}; }}
#transport QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 3px 5px; color: {colors.dim}; }}
#transport QToolButton:hover {{ background: {colors.field}; }}
#transport QToolButton::menu-indicator {{ image: none; }}
#transport QToolButton:disabled {{ color: {colors.middle}; }}
#transport #run {{
    background: {colors.accent}; color: {colors.on_accent}; font-weight: bold; padding: 8px 16px;
}}
#transport #run:disabled {{ background: {colors.field}; color: {colors.dim}; }}
#transport QLineEdit, #transport QComboBox {{
    background: {colors.field}; border: 1px solid {colors.border}; border-radius: 6px; padding: 4px 8px;
    min-height: {grown(20)}px; selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
#transport QLineEdit:focus {{ border: 2px solid {colors.accent}; padding: 3px 7px; }}
#transport QComboBox::drop-down {{ border: none; width: {min(grown(20), MOST_FOR_ARROW)}px; }}
#transport QComboBox::down-arrow {{ image: url("{FOLDER.as_posix()}/down.svg"); width: {arrow}px; height: {arrow}px; }}
{_sliders(colors, "#transport ")}
#stops {{ background: {colors.panel}; border: 1px solid {colors.border}; }}
#stops #title {{ font-weight: bold; }}
#stops QLineEdit {{
    background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px; padding: 3px 6px;
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
#stops QLineEdit:focus {{ border: 2px solid {colors.accent}; padding: 2px 5px; }}
{_check_boxes(colors, "#stops ")}
#typed {{
    background: {colors.panel}; color: {colors.text}; border: 2px solid {colors.accent}; border-radius: 5px;
    padding: 3px 6px; selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
#fault {{ color: {colors.error}; }}
QSplitter::handle:hover {{ background: {colors.border}; }}
QTableView QScrollBar {{ background: transparent; border: none; margin: 0; }}
QTableView QScrollBar:vertical {{ width: 9px; }}
QTableView QScrollBar::handle {{ background: {colors.middle}; border-radius: 3px; min-height: 22px; margin: 0 1px; }}
QTableView QScrollBar::add-line, QTableView QScrollBar::sub-line {{ width: 0; height: 0; }}
QTableView QScrollBar::add-page, QTableView QScrollBar::sub-page {{ background: transparent; }}
#dim {{ color: {colors.dim}; }}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
#panel[records="true"] {{ border: 1px solid {colors.error}; }}
#segments {{ background: {colors.field}; border: 1px solid {colors.border}; border-radius: 6px; }}
#segments QToolButton {{
    border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; color: {colors.dim}; background: transparent;
}}
#segments QToolButton:hover {{ color: {colors.text}; }}
#segments QToolButton:checked {{
    background: {colors.panel}; border-color: {colors.border}; color: {colors.text}; font-weight: bold;
}}
{slim_scroll_bar(colors, "#reading ")}
#article QToolButton {{
    border: 1px solid {colors.border}; border-radius: 5px; padding: 2px 8px; color: {colors.dim};
    background: {colors.panel};
}}
#article QToolButton:hover {{ background: {colors.field}; color: {colors.text}; }}
#article QPushButton {{
    background: {colors.accent}; color: {colors.on_accent}; border: none; border-radius: 6px; padding: 7px 14px;
    font-weight: bold;
}}
QToolButton#title {{ border: 1px solid transparent; border-radius: 5px; padding: 2px 4px; color: {colors.text}; }}
QToolButton#title:hover {{ background: {colors.field}; }}
#phases {{ background: {colors.panel}; border: 1px solid {colors.accent}; border-radius: 7px; }}
#phases #phase {{ color: {colors.accent}; font-weight: bold; }}
#phases QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {colors.border}; }}
#phases QSlider::handle:horizontal {{
    width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; background: {colors.accent};
}}
#phases QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; }}
#phases QToolButton:hover {{ background: {colors.field}; }}
#brief {{
    background: {colors.text}; color: {colors.panel}; border-radius: {grown(8)}px; padding: {grown(6)}px {grown(16)}px;
    font-size: {grown(22)}px; font-weight: bold;
}}
#notice {{ background: {colors.lit_soft}; border: 1px solid {colors.lit}; border-radius: 7px; }}
#notice QLabel {{ color: {colors.text}; }}
#notice QToolButton {{
    background: {colors.panel}; color: {colors.text}; border: 1px solid {colors.border}; border-radius: 6px;
    padding: 4px 9px;
}}
#notice QToolButton:hover {{ background: {colors.field}; }}
#notice QToolButton:checked {{ background: {colors.accent}; color: {colors.on_accent}; border-color: {colors.accent}; }}
"""


def scrolled_style(colors: Colors) -> str:
    """What is scrolled on a panel, with a slim scroll bar."""
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {colors.panel}; }}
{slim_scroll_bar(colors)}
"""


def slim_scroll_bar(colors: Colors, within: str = "") -> str:
    """A scroll bar for reading; with a selector, of what is `within` alone."""
    return f"""
{within}QScrollBar:vertical {{ width: 9px; background: transparent; border: none; }}
{within}QScrollBar:horizontal {{ height: 9px; background: transparent; border: none; }}
{within}QScrollBar::handle:vertical {{ background: {colors.middle}; border-radius: 3px; min-height: 22px; }}
{within}QScrollBar::handle:horizontal {{ background: {colors.middle}; border-radius: 3px; min-width: 22px; }}
{within}QScrollBar::handle:disabled {{ background: transparent; }}
{within}QScrollBar::add-line, {within}QScrollBar::sub-line {{ width: 0; height: 0; }}
{within}QScrollBar::add-page, {within}QScrollBar::sub-page {{ background: transparent; }}
"""


def form_style(colors: Colors) -> str:
    """Fields, buttons and choices on a panel, in these colours."""
    return f"""
{scrolled_style(colors)}
QPushButton, QToolButton {{ icon-size: {grown(ICON)}px; }}
QLineEdit, QComboBox, QPushButton, QToolButton {{
    background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px; padding: 2px 6px;
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
QLineEdit:focus {{ border: 2px solid {colors.accent}; padding: 1px 5px; }}
QPushButton:hover, QToolButton:hover {{ background: {colors.window}; }}
QPushButton:disabled {{ color: {colors.middle}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{
    background: {colors.panel}; color: {colors.text};
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
QComboBox::drop-down {{ border: none; width: {min(grown(16), MOST_FOR_ARROW)}px; }}
QComboBox::down-arrow {{ image: url("{FOLDER.as_posix()}/down.svg"); width: {grown(11)}px; height: {grown(11)}px; }}
{_sliders(colors)}
{_check_boxes(colors)}
"""


def dialog_style(colors: Colors) -> str:
    """A dialog of such fields, with more room in its buttons."""
    return f"""
{form_style(colors)}
QDialog {{ background: {colors.panel}; }}
QPlainTextEdit, QListWidget, QTableWidget {{ background: {colors.field}; border: 1px solid {colors.border}; }}
QPlainTextEdit:focus, QListWidget:focus, QTableWidget:focus {{ border: 2px solid {colors.accent}; }}
QLineEdit, QComboBox, QPushButton {{ min-height: {grown(20)}px; }}
QPushButton {{ padding: 2px 12px; }}
QPushButton:default {{ border-color: {colors.accent}; }}
{_radio_buttons(colors)}
"""


def _sliders(colors: Colors, within: str = "") -> str:
    """A line with a knob; `within` selects in what they stand."""
    return f"""
{within}QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {colors.border}; }}
{within}QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {colors.accent}; }}
{within}QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {colors.accent};
}}
"""


def _radio_buttons(colors: Colors) -> str:
    """A circle with a dot in it where it is chosen; rims of Qt's own can't be seen on dark."""
    side = grown(12)
    return f"""
QRadioButton::indicator {{
    width: {side}px; height: {side}px; border: 1px solid {colors.dim}; border-radius: {side // 2 + 1}px;
    background: {colors.field};
}}
QRadioButton::indicator:checked {{
    border-color: {colors.accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {colors.accent},
        stop: 0.55 {colors.accent}, stop: 0.65 {colors.field}, stop: 1 {colors.field});
}}
QRadioButton::indicator:disabled {{ border-color: {colors.middle}; }}
"""


def _check_boxes(colors: Colors, within: str = "") -> str:
    """A box that is filled and has a tick where it is checked; `within` selects in what they stand."""
    side, tick = grown(13), f"{FOLDER.as_posix()}/tick-{colors.on_accent.removeprefix('#')}.svg"
    return f"""
{within}QCheckBox::indicator {{
    width: {side}px; height: {side}px; border: 1px solid {colors.dim}; border-radius: 3px; background: {colors.field};
}}
{within}QCheckBox::indicator:checked {{
    background: {colors.accent}; border-color: {colors.accent}; image: url("{tick}");
}}
{within}QCheckBox::indicator:disabled {{ border-color: {colors.middle}; }}
"""
