"""How every page of practice is laid out: the bar above, panels beside each other below."""

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

HANDLE = 8  # logical pixels between two panels, as between those of the window


def lay_out_page(page: QWidget, bar: QWidget, panels: QSplitter) -> None:
    """Put a bar above the panels of a page, none of which can be folded away by its handle."""
    panels.setHandleWidth(HANDLE)
    panels.setChildrenCollapsible(False)
    body = QVBoxLayout()
    body.setContentsMargins(8, 8, 8, 2)
    body.addWidget(panels, 1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addLayout(body, 1)
