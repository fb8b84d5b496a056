"""Panels that can be folded away: by the user, who finds them so again, and where there is no room for them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QSplitter, QWidget

from gui.preferences.settings import kept_truth

DEEPEST = 8  # layouts within each other, which each tell the next


class Foldable(NamedTuple):
    """A panel that `action`, which is ticked while it is there, folds away."""

    key: str  # of the settings
    action: QAction
    panel: QWidget
    rail: QWidget  # stands for it while it is folded
    show: Callable[[bool], None]  # show it or not, with the room that it takes
    has_room: Callable[[], bool]  # whether it can be used as large as it would be
    can_yield: bool = True  # whether it may be folded by itself


class Folding(QObject):
    """Folds panels and brings them back.

    What has no room any more is folded by itself, and comes back with the room. What the user folded or brought back
    stays so.
    """

    def __init__(self, settings: QSettings, elsewhere: QWidget, window: QMainWindow) -> None:
        """`elsewhere` takes the keyboard from what is folded."""
        super().__init__(window)
        self._settings, self._elsewhere, self._window = settings, elsewhere, window
        self._panels: Sequence[Foldable] = ()
        self._had_room: dict[str, bool] = {}
        self._by_itself: set[str] = set()  # what is folded so
        self._is_by_itself = False
        self._keeps = True  # what is folded and brought back, for the next start

    def take(self, panels: Sequence[Foldable]) -> None:
        """Fold these from now on; where there is no room for all, the first go first."""
        self._panels = panels
        for each in panels:
            each.action.toggled.connect(partial(self._turn, each))
        self.reset()

    def reset(self) -> None:
        """Have all panels there that have room."""
        self._by_itself.clear()
        self._had_room = {each.key: True for each in self._panels}
        for each in self._panels:
            self._set(each, True)
        self.fit()

    def restore(self) -> None:
        """Have them as they were kept."""
        for each in self._panels:
            if self._settings.contains(each.key):
                self._had_room[each.key] = each.has_room()
                self._by_itself.discard(each.key)
                self._set(each, kept_truth(self._settings, each.key, usual=True))

    @contextmanager
    def for_a_while(self) -> Iterator[None]:
        """Keep nothing of what is folded or brought back meanwhile for the next start: it is not the user's doing."""
        self._keeps = False
        yield
        self._keeps = True

    def fit(self) -> None:
        """The window or its text has another size: fold what has no room any more, and bring back what has it again."""
        with self._as_large_as_it_is():
            for each in reversed(self._panels):  # what goes first has the room that the others leave
                self._fit(each)

    def _fit(self, each: Foldable) -> None:
        has_room = each.has_room()
        if has_room == self._had_room[each.key]:
            return
        self._had_room[each.key] = has_room
        if has_room and each.key in self._by_itself:
            self._by_itself.discard(each.key)
            self._set(each, True)
        elif not has_room and each.action.isChecked():
            self._fold_by_itself(each)

    def _fold_by_itself(self, each: Foldable) -> None:
        self._by_itself.add(each.key)
        self._set(each, False)

    def _share(self, turned: Foldable, is_there: bool) -> None:
        """What the user brought back takes the room of others, or the window would grow; what they folded gives it."""
        for each in self._panels:
            if each is turned:
                continue
            if not is_there and each.key in self._by_itself and each.has_room():
                self._by_itself.discard(each.key)
                self._set(each, True)
            self._settle()
            needed, has = self._window.minimumSizeHint(), self._window.size()
            is_tight = needed.width() > has.width() or needed.height() > has.height()
            is_tight = is_tight or (is_there and not turned.has_room())
            if is_tight and each.can_yield and each.action.isChecked():
                self._fold_by_itself(each)

    def _set(self, each: Foldable, is_there: bool) -> None:
        self._is_by_itself = True
        each.action.setChecked(is_there)
        self._is_by_itself = False

    def _turn(self, each: Foldable, is_there: bool) -> None:
        if self._is_by_itself:
            self._show(each, is_there)
            return
        if self._keeps:
            self._settings.setValue(each.key, is_there)
        self._by_itself.discard(each.key)
        with self._as_large_as_it_is():
            self._show(each, is_there)
            if self._window.isVisible():
                self._share(each, is_there)

    def _show(self, each: Foldable, is_there: bool) -> None:
        focused = QApplication.focusWidget()
        leaves = focused is not None and (focused is each.panel or each.panel.isAncestorOf(focused))
        enters = focused is each.rail
        if leaves and not is_there:
            self._elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
        each.show(is_there)
        if enters and is_there:
            _first_in(each.panel, self._elsewhere).setFocus(Qt.FocusReason.TabFocusReason)
        each.rail.setHidden(is_there)

    def _settle(self) -> None:
        """Have all layouts know what they need now, and not when Qt gets round to it."""
        for splitter in self._window.findChildren(QSplitter):
            splitter.refresh()
        for _ in range(DEEPEST):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @contextmanager
    def _as_large_as_it_is(self) -> Iterator[None]:
        """Keep the window from growing for what is there for a moment, until something else has gone."""
        layout = cast("QLayout", self._window.layout())
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        yield
        layout.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)


def _first_in(panel: QWidget, otherwise: QWidget) -> QWidget:
    """What Tab comes to first in a panel."""
    at = panel.nextInFocusChain()
    while at is not None and at is not panel:
        if panel.isAncestorOf(at) and at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return at
        at = at.nextInFocusChain()
    return otherwise
