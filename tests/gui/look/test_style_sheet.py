"""What the style sheets paint, seen in pixels."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFrame, QVBoxLayout
from pytestqt.qtbot import QtBot

from gui.look.style_sheet import dialog_style, form_style, style_sheet
from gui.look.theme import Scheme, Theme

ROOT = Path(__file__).resolve().parents[3]
BOX = 15  # pixels that a box is wide and high, with its border


def pixels_like(box: QCheckBox, color: str) -> int:
    """How many pixels of a box have about this colour."""
    wanted, image = QColor(color), box.grab().toImage()
    found = [image.pixelColor(x, y) for x in range(BOX) for y in range(image.height())]
    return sum(
        abs(each.red() - wanted.red()) + abs(each.green() - wanted.green()) + abs(each.blue() - wanted.blue()) < 60
        for each in found
    )


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("style", [form_style, dialog_style, style_sheet])
def test_a_box_that_is_ticked_has_its_tick(qtbot: QtBot, scheme: Scheme, style) -> None:
    colors = Theme(scheme).colors
    around = QFrame()
    around.setObjectName("stops")  # which the window's own style sheet dresses
    qtbot.addWidget(around)
    box = QCheckBox("so far")
    QVBoxLayout(around).addWidget(box)
    around.setStyleSheet(style(colors))
    around.show()
    box.setChecked(True)
    assert pixels_like(box, colors.on_accent) >= 8
    assert pixels_like(box, colors.accent) >= 50
    box.setChecked(False)
    assert pixels_like(box, colors.accent) == 0


def test_the_buttons_of_a_dialog_have_no_icons_of_the_desktop(qtbot: QtBot) -> None:
    """Those are dark on dark; where a style would have them, they are left out if the box knows its window at once."""
    window = QFrame()
    qtbot.addWidget(window)
    pictured = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }"
    for sheet, has_icons in ((pictured, True), (pictured + style_sheet(Theme(Scheme.DARK).colors), False)):
        window.setStyleSheet(sheet)
        (button,) = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window).buttons()
        assert button.icon().isNull() is not has_icons


def test_each_box_of_buttons_knows_its_window_from_the_beginning() -> None:
    made = [
        (path.name, len(call.args))
        for path in (ROOT / "gui").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "QDialogButtonBox"
    ]
    assert made and [name for name, arguments in made if arguments != 2] == []
