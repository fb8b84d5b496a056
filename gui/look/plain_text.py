"""Texts that come from a scenario or a file, shown as they are: nothing in them is a tag, or a sign of Qt's own.

`html.escape` is for what stands within rich text, `core.base.tex` for formulas.
"""

import re
from html import escape

from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from core.base.errors import shortened

_KEY_BEHIND = re.compile(r"\(&\w\)")  # 打开(&O)…


def keyless(text: str) -> str:
    """For a menu, a button, or a label with a buddy, where & would make the next letter a key: R&D stays R&D."""
    return text.replace("&", "&&")


def unkeyed(text: str) -> str:
    """What a menu or a button says, without the mark of its key; a key that stands behind goes, too."""
    return _KEY_BEHIND.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def tip(text: str) -> str:
    """For a tool tip, which would take what looks like HTML for it."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def in_a_line(text: str) -> str:
    """One line, not too long."""
    return shortened(" ".join(text.split()))


def in_title(text: str) -> str:
    """For the title of a window: one line, not too long, in which [*] stands for the mark of what isn't saved."""
    return in_a_line(text).replace("[*]", "[*][*]")


def caption_of(field: QWidget, name: str, width: int) -> QLabel:
    """A name before the field that it names, no wider than `width` points; the whole of it is the tool tip."""
    label = QLabel()
    label.setText(keyless(label.fontMetrics().elidedText(name, Core.TextElideMode.ElideMiddle, width)))
    label.setToolTip(tip(name))
    label.setBuddy(field)
    keep_plain(label)
    return label


def keep_plain(*labels: QLabel) -> None:
    """Let labels show every text as it is."""
    for label in labels:
        label.setTextFormat(Core.TextFormat.PlainText)


def keep_box_plain(box: QMessageBox) -> None:
    """Let a dialog show its question, and what is said below it, as they are; its picture is called what it means."""
    box.setTextFormat(Core.TextFormat.PlainText)
    for picture in box.findChildren(QLabel, "qt_msgboxex_icon_label"):
        picture.setAccessibleName(box.windowTitle())
    keep_plain(*box.findChildren(QLabel, "qt_msgbox_informativelabel"))
