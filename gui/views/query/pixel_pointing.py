"""Which input is asked about: pointed at in a picture or a table, and held by a click."""

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from gui.views.query.ideal_view import IdealView


class PixelPointing(QObject):
    """The pointer goes from pixel to pixel until a click holds one; another click lets it go."""

    changed = Signal()

    def __init__(self, view: IdealView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self.index: int | None = None  # the input, from 0
        self.opened: frozenset[str] = frozenset()  # folds of its card
        self.is_by_keyboard = False  # whether the keys brought it there
        self._is_held = False
        for picture in (view.asked, view.climbed):
            picture.pointed.connect(self._point)
            picture.clicked.connect(self._hold)
        view.list.selectionModel().currentRowChanged.connect(self._follow_row)
        view.card.fold_wanted.connect(self._turn_fold)

    def forget(self) -> None:
        """Ask about none: another network is open."""
        self.index, self.opened, self._is_held, self.is_by_keyboard = None, frozenset(), False, False

    @Slot(int)
    def _point(self, index: int) -> None:
        self.is_by_keyboard = self._view.asked.hasFocus() or self._view.climbed.hasFocus()
        if index != self.index and (self.is_by_keyboard or not self._is_held):
            self._go_to(index)

    @Slot(int)
    def _hold(self, index: int) -> None:
        self._is_held = not (self._is_held and index == self.index)
        self._go_to(index)

    @Slot(QModelIndex, QModelIndex)
    def _follow_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and current.row() != self.index:
            self._go_to(current.row())

    def _go_to(self, index: int) -> None:
        if index != self.index:
            self.index, self.opened = index, frozenset()
        self.changed.emit()

    @Slot(str)
    def _turn_fold(self, fold: str) -> None:
        self.opened ^= {fold}
        self.changed.emit()
