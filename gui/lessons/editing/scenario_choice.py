"""By which scenario a lesson is taught, as a button: its menu has others, beside the lesson, or kept in it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from core.base.errors import ScenarioError
from core.setup.setup import BUILT_IN, Setup, built_in_names, open_setup
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.look.plain_text import keyless, tip
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.preferences.language import language_of_texts
from gui.texts.faults import translated

HEIGHT = 28  # logical pixels
AROUND = 12  # beside the text
SHARE_OF_PLACE = 0.7  # of the width, at most
ARROW = " ▾"
MOST_IN_MENU = 60  # signs of a title


class ScenarioChoice(KeyButton):
    """Follows the editor; what is chosen goes into the draft."""

    failed = Signal(str)  # why a file can't be the lesson's scenario
    told = Signal(str)  # what came of the choice

    def __init__(self, editor: LessonEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", height=HEIGHT, parent=parent)
        self._editor = editor
        self._title = self._place = ""
        self.offers = QMenu(self)
        self.built_in = QMenu(self.tr("Built in"), self.offers)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open_menu)

    # What it shows

    def show_scenario(self) -> None:
        """Show which one the draft has, and where it stands."""
        setup, said = self._editor.names.setup, self._editor.draft.section.scenario
        self._title = setup.scenario.title_in(language_of_texts())
        if isinstance(said, dict):
            self._place = self.tr("in the lesson")
        else:
            self._place = self.tr("built in") if said in built_in_names() else said
        self.setToolTip(tip(self.tr("{title} ({place}); click for another").format(**self._said)))
        self.setAccessibleName(self.tr("Scenario: {title} ({place})").format(**self._said))
        self._fit()

    @property
    def _said(self) -> dict[str, str]:
        return {"title": self._title, "place": self._place}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the title before the place, which is said where it isn't the program itself."""
        metrics, room = QFontMetricsF(self.font()), self.width() - 2 * grown(AROUND)
        is_built_in = self._editor.is_editing and self._editor.draft.section.scenario in built_in_names()
        end = ARROW if is_built_in else f" · {self._place}{ARROW}"
        end = metrics.elidedText(end, Qt.TextElideMode.ElideMiddle, SHARE_OF_PLACE * room)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(end))
        self.say(keyless(title + end))

    # What it offers

    @Slot()
    def _open_menu(self) -> None:
        self.fill()
        self.offers.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def fill(self) -> None:
        """Offer what there is now."""
        from core.scenario.reader import read_heading

        editor, language = self._editor, language_of_texts()
        said = editor.draft.section.scenario
        self.offers.clear()
        self.built_in.clear()
        self.offers.addMenu(self.built_in)
        for name in built_in_names():
            action = self._offer(self.built_in, read_heading(BUILT_IN / f"{name}.toml").title_in(language))
            action.setCheckable(True)
            action.setChecked(said == name)
            action.setData(name)
            action.triggered.connect(self._take_built_in)
        self._offer(self.offers, self.tr("A scenario's file…")).triggered.connect(self._later)
        if editor.scenario.opened_before is not None:
            title = editor.scenario.opened_before.scenario.title_in(language)
            before = self.tr("What was open before: {title}").format(title=title)
            self._offer(self.offers, before).triggered.connect(self.take_opened_before)
        self.offers.addSeparator()
        keep = self._offer(self.offers, self.tr("Keep what is open now in the lesson"))
        keep.setEnabled(not isinstance(said, dict))
        keep.triggered.connect(self.take_inside)

    def _offer(self, menu: QMenu, text: str) -> QAction:
        short = text if len(text) <= MOST_IN_MENU else text[: MOST_IN_MENU - 1] + "…"
        action = QAction(keyless(short), menu)
        menu.addAction(action)
        return action

    # What is chosen

    @Slot()
    def _take_built_in(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name = str(action.data())
            self._editor.teach_by(open_setup(name), name)

    @Slot()
    def take_inside(self) -> None:
        """Keep the scenario that is open in the lesson itself, which then needs no other file."""
        from core.lessons.recording.lesson_section import scenario_inside

        setup = self._editor.names.setup
        self._editor.teach_by(setup, scenario_inside(setup))

    @Slot()
    def take_opened_before(self) -> None:
        """Teach by what was open before the lesson was edited."""
        if self._editor.scenario.opened_before is not None:
            self._take(self._editor.scenario.opened_before)

    @Slot()
    def _later(self) -> None:
        QTimer.singleShot(0, self, self.browse)  # once the menu is closed

    @Slot()
    def browse(self) -> None:
        """Ask for a scenario's file, and teach by it."""
        editor = self._editor
        near = editor.path or editor.names.setup.path
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("The lesson's scenario"),
            "" if near is None else str(near.parent),
            self.tr("Scenarios (*.toml);;All files (*)"),
        )
        if chosen and editor.is_editing:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Teach by the scenario of a file: named where it is beside the lesson or below its folder, else kept in it."""
        try:
            setup = open_setup(path)
        except ScenarioError as fault:
            self.failed.emit(translated(fault))
            return
        if isinstance(self._take(setup), dict):
            self.told.emit(
                self.tr("{file} is not beside the lesson's file, so the lesson keeps a copy of it.").format(
                    file=path.name
                )
            )

    def _take(self, setup: Setup) -> object:
        from core.lessons.recording.lesson_section import scenario_of_lesson

        path = self._editor.path
        scenario = scenario_of_lesson(setup, None if path is None else path.absolute().parent)
        self._editor.teach_by(setup, scenario)
        return scenario
