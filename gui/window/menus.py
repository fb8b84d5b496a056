"""The menu bar."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QToolButton, QWidget

from gui.actions.actions import Actions
from gui.document.exports import Copies
from gui.look.plain_text import keyless


class Menus(QObject):
    """Puts the actions into menus; the recent files are listed when their menu opens."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        recent: Callable[[], Sequence[Path]],
        open_file: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._bar, self._actions, self._recent_files, self._open = window.menuBar(), actions, recent, open_file
        self._file = self._bar.addMenu(self.tr("&File"))
        self._fill_edit(self._bar.addMenu(self.tr("&Edit")))
        self._fill_train(self._bar.addMenu(self.tr("&Train")))
        self._fill_mistakes(self._bar.addMenu(self.tr("&Mistakes")))
        self._fill_view(self._bar.addMenu(self.tr("&View")))
        self._bar.addMenu(self.tr("&Help")).addActions([actions.shortcuts, actions.about])
        self._corner = self._folds()
        self._bar.setCornerWidget(self._corner)

    def fill_file(self, copies: Copies, parts: Sequence[tuple[str, Callable[[], QWidget | None], str]]) -> None:
        """The File menu; of each of the parts, a text, the widget and a word for its file, a picture can be saved."""
        made = self._actions
        self._file.addActions([made.new, made.open])
        self._recent = self._file.addMenu(self.tr("Open &recent"))
        self._recent.aboutToShow.connect(self._list_recent)
        self._recent.triggered.connect(self._open_recent)
        self._file.addAction(made.reload)
        self._file.addSeparator()
        self._file.addActions([made.save, made.save_as, made.save_with_run])
        self._file.addSeparator()
        export = self._file.addMenu(self.tr("&Export"))
        for text, part, what in parts:
            export.addAction(text).triggered.connect(partial(copies.picture, part, what))
        export.addSeparator()
        export.addAction(self.tr("Error and weights over time (CSV)…")).triggered.connect(copies.run)
        export.addActions([made.export_script, made.export_torch_script])
        self._file.addSeparator()
        self._file.addAction(made.quit)

    def _fill_edit(self, edit: QMenu) -> None:
        made = self._actions
        edit.addActions([made.undo, made.redo])
        edit.addSeparator()
        edit.addAction(made.preferences)

    def _fill_train(self, train: QMenu) -> None:
        made = self._actions
        for group in (
            (made.run, made.choose_stops, made.step, made.step_back),
            (made.to_start, made.newest, made.run_to, made.reset),
            (made.next_phase, made.previous_phase, made.play_phases),
            (made.faster, made.slower),
            (made.check, made.compare_sizes),
            (made.next_sample, made.previous_sample, made.follow_batches),
        ):
            train.addSeparator()
            train.addActions(group)

    def _fill_mistakes(self, mistakes: QMenu) -> None:
        made = self._actions.mistakes
        mistakes.setToolTipsVisible(True)
        mistakes.addActions([made.as_printed, made.side_by_side, made.whats_wrong])
        mistakes.addSeparator()
        mistakes.addActions(list(made.rules.values()))

    def _fill_view(self, view: QMenu) -> None:
        made = self._actions
        view.addMenu(self.tr("&Edges show")).addActions(list(made.shown.values()))
        view.addSeparator()
        view.addActions([made.fit, made.zoom_in, made.zoom_out, made.walk])
        view.addSeparator()
        view.addActions([made.scenarios, made.inspector, made.larger])
        view.addSeparator()
        view.addActions([made.log, made.cards, made.dismiss_ghosts, made.menu_here])
        view.addSeparator()
        view.addMenu(self.tr("&Colours")).addActions(list(made.schemes.values()))
        view.addSeparator()
        view.addActions([made.let_go, made.reset_settings])

    def _folds(self) -> QWidget:
        """Buttons that fold the panels at the sides."""
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 2, 8, 0)
        row.setSpacing(2)
        for action in (self._actions.scenarios, self._actions.inspector):
            button = QToolButton()
            button.setObjectName("fold")
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.statusTip())
            row.addWidget(button)
        return corner

    @Slot()
    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._recent_files():
            action = self._recent.addAction(keyless(path.name))
            action.setStatusTip(str(path))
            action.setData(path)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)

    @Slot(QAction)
    def _open_recent(self, action: QAction) -> None:
        self._open(action.data())
