"""A row that yields comes to rest, whatever stands in it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.room.yielding_row import YieldingRow
from tests.gui.idle import until_idle

MOST = 100  # times that something is hidden or shown before the row counts as restless


def test_what_is_hidden_within_a_part_of_it_is_measured_at_once(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    row, part, caption, field = YieldingRow(window), QWidget(), QLabel("a caption that is long"), QLabel("field")
    within = QHBoxLayout(part)
    within.addWidget(caption)
    within.addWidget(field)
    row.row.addWidget(part)
    row.row.addWidget(QLabel("at the end of it"))
    hidden: list[bool] = []

    def hide_caption(yields: bool) -> None:
        hidden.append(yields)
        caption.setVisible(not yields)
        if len(hidden) > MOST:
            row.yield_by()  # or it would go on for ever

    row.yield_by(hide_caption)
    with qtbot.waitExposed(window):
        window.show()
    whole = row.sizeHint().width()
    for width in (whole + 20, whole - 20, whole + 20, whole - 20):
        row.resize(width, 40)
        until_idle()
        assert caption.isHidden() == (width < whole)
    assert len(hidden) <= MOST
