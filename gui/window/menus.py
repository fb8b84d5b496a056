"""The menu bar, made of the actions by a table of their ids."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QToolButton, QWidget

from gui.actions.action_set import ActionSet
from gui.document.exports import Exports
from gui.look.plain_text import keyless


class ChoiceOf(NamedTuple):
    """The actions of a choice; with a title, in a menu of their own."""

    choice: str
    title: str = ""


class Within(NamedTuple):
    """Actions in a menu of their own, within another."""

    title: str
    ids: tuple[str, ...]


IN_EDITOR = (
    "try_lesson",
    "back_to_editor",
    "take_screen",
    "add_lesson_step",
    "edit_step_before",
    "edit_step_after",
    "step_up",
    "step_down",
    "undo_in_lesson",
    "redo_in_lesson",
    "save_lesson",
    "save_lesson_as",
    "leave_editor",
)


class PictureEntry(NamedTuple):
    """A part of the window of which a picture can be saved."""

    text: str  # in the menu
    part: Callable[[], QWidget | None]
    word: str  # for the name of its file


Group = Sequence[str | ChoiceOf | Within]  # ids of actions; between two groups stands a line


class Menu(NamedTuple):
    """A menu of the bar."""

    title: str
    groups: Sequence[Group]
    shows_tips: bool = False  # beside its actions, of which the status bar says too little


class Menus(QObject):
    """Puts the actions into menus; the recent files are listed when their menu opens."""

    def __init__(
        self,
        window: QMainWindow,
        actions: ActionSet,
        exports: Exports,
        pictures: Sequence[PictureEntry],
        recent: Callable[[], Sequence[Path]],
        open_file: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._bar, self._actions, self._recent_files, self._open = window.menuBar(), actions, recent, open_file
        self._fill_file(self._bar.addMenu(self.tr("&File")), exports, pictures)
        for menu in self._menus():
            self._fill(self._bar.addMenu(menu.title), menu)
        self._corner = self._folds()
        self._bar.setCornerWidget(self._corner)

    def set_workspace_off(self, is_off: bool) -> None:
        """Let nothing of the workspace be exported while it isn't shown, or again."""
        action = self._export.menuAction()
        action.setEnabled(not is_off)
        action.setStatusTip(self.tr("Not while you practise") if is_off else "")

    def _menus(self) -> tuple[Menu, ...]:
        """The menus behind File."""
        return (
            Menu(self.tr("&Edit"), (("undo", "redo"), ("preferences",))),
            Menu(
                self.tr("&Train"),
                (
                    ("run", "choose_stops", "step", "step_back"),
                    ("to_start", "newest", "run_to", "go_to_best", "reset"),
                    ("next_phase", "previous_phase", "play_phases"),
                    ("faster", "slower"),
                    ("check", "confusion"),
                    ("keep_run", "compare_runs", "sweep", "compare_sizes", "delete_kept_runs"),
                    ("next_sample", "previous_sample", "follow_batches", "draw_digit"),
                ),
            ),
            Menu(
                self.tr("&Lesson"),
                (
                    ("lesson", "lesson_anew", "open_lesson"),
                    ("lesson_on", "lesson_back"),
                    ("draw_curve", "explore", "blank", "presenter"),
                    ("end_lesson",),
                    ("record", "next_recorded_step", "ask_here", "discard_recording"),
                    ("edit_lesson", "edit_lesson_file", "new_lesson", Within(self.tr("In the &editor"), IN_EDITOR)),
                ),
            ),
            Menu(
                self.tr("&Mistakes"),
                (("as_printed", "side_by_side", "whats_wrong"), (ChoiceOf("rule"),)),
                shows_tips=True,
            ),
            Menu(
                self.tr("&Practice"),
                (
                    ("practise", "choose_practice"),
                    ("up_or_down", "vote", "which_rule", "factor_order"),
                    ("find_mistake", "predict_curve", "check_numbers"),
                    ("open_sheet_code", "mark_class"),
                    ("keep_mine", "question_before", "question_after", "fold_sheet"),
                ),
            ),
            Menu(
                self.tr("&View"),
                (
                    ("projector", ChoiceOf("arrangement"), "spotlight"),
                    (ChoiceOf("shown", self.tr("&Edges show")),),
                    (ChoiceOf("labels", self.tr("&Labels")), "next_labels"),
                    (ChoiceOf("notation", self.tr("&Notation")), "next_notation", "notation_before"),
                    ("board", "board_digits"),
                    ("fit", "zoom_in", "zoom_out", "walk"),
                    (
                        Within(self.tr("&Text size"), ("text_larger", "text_smaller", "text_usual")),
                        Within(
                            self.tr("&Panels"),
                            ("scenarios", "inspector", "lower_views", "tool_bar", "larger", "listing"),
                        ),
                    ),
                    ("log", "plot_next", "cards", "menu_here"),
                    (
                        ChoiceOf("colors", self.tr("&Colours")),
                        ChoiceOf("language", self.tr("Lan&guage")),
                        "english_beside",
                    ),
                    ("let_go", "reset_settings"),
                ),
            ),
            Menu(self.tr("&Help"), (("palette",), ("help_here", "shortcuts", "glossary", "manual"), ("about",))),
        )

    def _fill(self, made: QMenu, menu: Menu) -> None:
        made.setToolTipsVisible(menu.shows_tips)
        for index, group in enumerate(menu.groups):
            if index:
                made.addSeparator()
            for entry in group:
                if isinstance(entry, str):
                    self._put(made, entry)
                elif isinstance(entry, Within):
                    self._put(made.addMenu(entry.title), *entry.ids)
                else:
                    within = made.addMenu(entry.title) if entry.title else made
                    within.setToolTipsVisible(True)  # they say why they are off while somebody practises
                    within.addActions(list(self._actions.choice(entry.choice).values()))

    def _put(self, menu: QMenu, *ids: str) -> None:
        """Put these actions into a menu; they have their icons when it opens."""
        menu.addActions(self._actions.in_menu(*ids))
        menu.aboutToShow.connect(partial(self._actions.draw_icons, ids))

    def _fill_file(self, file: QMenu, exports: Exports, pictures: Sequence[PictureEntry]) -> None:
        self._put(file, "home")
        file.addSeparator()
        self._put(file, "new", "open")
        self._recent = _menu_in(file, self.tr("Open &recent"))
        self._recent.aboutToShow.connect(self._list_recent)
        self._recent.triggered.connect(self._open_recent)
        self._put(file, "reload", "open_weights")
        file.addSeparator()
        self._put(file, "save", "save_as", "save_with_run")
        file.addSeparator()
        export = self._export = _menu_in(file, self.tr("&Export"))
        for text, part, word in pictures:
            export.addAction(text).triggered.connect(partial(exports.picture, part, word))
        export.addSeparator()
        self._put(
            export,
            "export_run",
            "export_errors",
            "export_epochs",
            "export_script",
            "compare_library",
            "export_weights",
        )
        file.addSeparator()
        self._put(file, "worksheet")
        file.addSeparator()
        self._put(file, "quit")

    def _folds(self) -> QWidget:
        """Buttons that fold the panels around the diagram."""
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 2, 8, 0)
        row.setSpacing(2)
        for action in self._actions.of("scenarios", "lower_views", "inspector"):
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


def _menu_in(menu: QMenu, title: str) -> QMenu:
    """A menu in another, to be kept: one made by `addMenu` can become invalid in Python while Qt still has it."""
    made = QMenu(title, menu)
    menu.addMenu(made)
    return made
