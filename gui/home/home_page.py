"""Home: a page in the window's place with all that can be gone on with, begun and opened."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from core.lessons.built_in import FIRST_LESSON
from core.lessons.reader import LessonFile
from gui.document.recent_files import RecentFiles
from gui.home.card_shelves import SIDE, CardShelves
from gui.home.card_texts import card_texts, course_detail, lesson_facts, ticket_title, when_text
from gui.home.home_items import HomeEntry, HomeItem, Shelf, built_in_entries, read_items
from gui.home.kept_tickets import KeptTickets
from gui.home.offers import due_ticket, to_go_on_with
from gui.lessons.kept_progress import KeptProgress
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import text_label
from gui.practice.practice_page import PracticePage
from gui.preferences.language import language_of_texts
from gui.preferences.store import Preferences
from gui.threads.single_job import SingleJob
from gui.widgets.scrolled import Scrolled

MARGIN = 40  # pixels below and above a card that the keys have come to
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HomePage(PracticePage):
    """Shows what there is; whoever listens opens it. Looking at it changes nothing."""

    opened = Signal(object)  # this scenario or file is wanted: a name, or a Path
    lesson_wanted = Signal(object)  # this LessonFile, from where it was left
    ticket_wanted = Signal(object)  # the exit ticket of this LessonFile
    browse_wanted = Signal()
    drawing_wanted = Signal()  # the pad, on the network that reads digits
    failed = Signal(str)  # the cards couldn't be read, by a fault of the program's own

    def __init__(
        self,
        theme: Theme,
        settings: QSettings,
        kept: KeptProgress,
        tickets: KeptTickets,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._recent, self._kept, self._tickets, self._preferences = RecentFiles(settings), kept, tickets, preferences
        self._items: dict[HomeEntry, HomeItem] = {}
        self._going_on: LessonFile | None = None
        self._ticket: LessonFile | None = None
        self._job = SingleJob(self.failed.emit, self)
        self._job.progressed.connect(self._take)
        self.title, self.hint = text_label(22, bold=True), text_label(12, wraps=True)
        self.search = QLineEdit()
        self.draw = KeyButton(theme, self.tr("Draw a digit"), "D", height=30)
        self.browse = KeyButton(theme, self.tr("Open file…"), "Ctrl+O", height=30)
        self.back = KeyButton(theme, self.tr("Leave"), self.tr("Esc"), height=30)
        titles = {
            Shelf.LESSONS: self.tr("Lessons"),
            Shelf.HOMEWORK: self.tr("Homework"),
            Shelf.NETWORKS: self.tr("Just a network"),
            Shelf.OWN: self.tr("Your own"),
        }
        self.shelves = CardShelves(theme, titles)
        self._scrolled = Scrolled(self.shelves)
        self._lay_out()
        self._connect()
        self.dress()

    def show_all(self) -> None:
        """Show what there is now: what is built in is read once, files of one's own each time."""
        own = [HomeEntry(Shelf.OWN, path, self._recent.title(path)) for path in self._recent.paths]
        entries = [*built_in_entries(), *own]
        self._items = {entry: item for entry, item in self._items.items() if entry in entries}
        self.shelves.show_entries(entries)
        self._tell()
        wanted = [entry for entry in entries if entry.shelf is Shelf.OWN or entry not in self._items]
        language = language_of_texts()
        self._job.begin(lambda report: read_items(wanted, language, report))

    @Slot()
    def retell(self) -> None:
        """Have all read anew, in another language; what isn't seen is read when it is shown."""
        self._items = {}
        if self.isVisible():
            self.show_all()

    @property
    def is_read(self) -> bool:
        """Whether all cards say what there is to be said."""
        return not self._job.is_busy

    @property
    def offered(self) -> LessonFile | None:
        """The lesson to be gone on with, or begun."""
        return self._going_on

    @property
    def why_off(self) -> str:
        return self.tr("not while Home is shown")

    def leave(self) -> None:
        self._job.leave()
        self.search.clear()

    def dress(self) -> None:
        colors = self.colors
        self.hint.setStyleSheet(f"color: {colors.dim};")
        self.title.setStyleSheet(f"color: {colors.text};")
        self.search.setStyleSheet(
            f"QLineEdit {{ background: {colors.panel}; color: {colors.text}; border: 1px solid {colors.border};"
            f" border-radius: 6px; padding: 3px 8px; selection-background-color: {colors.accent};"
            f" selection-color: {colors.on_accent}; }} QLineEdit:focus {{ border: 2px solid {colors.accent};"
            f" padding: 2px 7px; }}"
        )
        self._scrolled.dress(colors)

    # What is done

    @Slot()
    def go_on(self) -> None:
        """Go on with the lesson that is offered."""
        if self._going_on is not None:
            self.lesson_wanted.emit(self._going_on)

    @Slot(object)
    def _choose(self, entry: HomeEntry) -> None:
        item = self._items.get(entry)
        if entry.shelf in (Shelf.LESSONS, Shelf.HOMEWORK):
            if item is not None and item.lesson is not None:
                self.lesson_wanted.emit(item.lesson)
        else:
            self.opened.emit(entry.reference)

    @Slot()
    def _answer(self) -> None:
        if self._ticket is not None:
            self.ticket_wanted.emit(self._ticket)

    @Slot()
    def _put_off(self) -> None:
        self._tickets.put_off()
        self._tell()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _never(self) -> None:
        self._preferences.offer_tickets(False)
        self._tell()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is told

    @Slot(int, int, object)
    def _take(self, _done: int, _total: int, item: HomeItem) -> None:
        self._items[item.entry] = item
        self._tell_card(item)
        self._tell_offers()

    def _tell(self) -> None:
        for item in self._items.values():
            self._tell_card(item)
        self._tell_offers()

    def _tell_card(self, item: HomeItem) -> None:
        course = None if item.lesson is None else self._kept.left(item.lesson)
        card = self.shelves.cards.get(item.entry)
        if card is not None:
            card.show_texts(card_texts(item, course), item.sketch)

    def _tell_offers(self) -> None:
        items, now = list(self._items.values()), datetime.now(UTC).astimezone()
        is_read = all(entry in self._items for entry in self.shelves.cards)
        if self._kept.has_any and not is_read:
            return  # another lesson, which is not read yet, may be the one that was left last
        found = to_go_on_with(items, self._kept)
        self._tell_go_on(found, now)
        is_asked = self._preferences.tickets_are_wanted and not self._tickets.are_put_off
        due = due_ticket(items, self._tickets, now.date()) if is_asked else None
        self._ticket = None
        if due is not None:
            item, self._ticket, record = due
            questions = len(self._ticket.lesson.steps[-1].questions)
            detail = self.tr("The exit ticket of “{title}”, once more.").format(title=item.title)
            self.shelves.ticket.show_ticket(ticket_title(questions, record.days_ago(now.date())), detail)
        self.shelves.show_offers(go_on=found is not None or not is_read, ticket=due is not None)

    def _tell_go_on(self, item: HomeItem | None, now: datetime) -> None:
        file = self._going_on = None if item is None else item.lesson
        if item is None or file is None:
            return
        when = self._kept.when(file)
        if self._kept.is_begun(file) and when is not None:
            over = self.tr("Go on where you were · {when}").format(when=when_text(when, now))
            detail, button = course_detail(self._kept.course(file)), self.tr("Go on")
        else:
            is_first = item.entry.reference == FIRST_LESSON
            over = self.tr("New here?") if is_first else self.tr("The next lesson")
            detail, button = " · ".join([*lesson_facts(file.lesson), item.about]), self.tr("Start")
        self.shelves.go_on.show_lesson(over, item.title, detail, button, item.sketch)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: Escape empties it first, ↓ goes to the cards, Enter opens the first of them."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        found = self.shelves.shown
        if event.key() == Qt.Key.Key_Down and found:
            self.shelves.go_to(found[0])
            return True
        if event.key() in _ENTER and found and self.search.text().strip():
            found[0].click()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = Qt.Key(event.key()), self.focusWidget()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_D and not event.modifiers():
            self.drawing_wanted.emit()
        elif key in _ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _show_reached(self, control: QWidget) -> None:
        self._scrolled.ensureWidgetVisible(control, 0, MARGIN)

    @Slot()
    def _search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it is made

    def _lay_out(self) -> None:
        self.title.setText(self.tr("Home"))
        self.hint.setText(self.tr("Looking changes nothing, and what you answered is kept."))
        self.search.setPlaceholderText(self.tr("Find a lesson or scenario"))
        self.search.setAccessibleName(self.tr("Find a lesson or scenario"))
        self.search.setClearButtonEnabled(True)
        grow_with_text(self.search.setMaximumWidth, 260)
        grow_with_text(self.search.setMinimumHeight, 30)
        head = QGridLayout()
        grow_with_text(head.setContentsMargins, SIDE, 14, SIDE, 10)
        grow_with_text(head.setHorizontalSpacing, 12)
        grow_with_text(head.setVerticalSpacing, 6)
        for column, part in enumerate((self.title, self.search, self.browse, self.back)):
            head.addWidget(part, 0, column + (column > 0))
        head.setColumnStretch(1, 1)
        head.setColumnStretch(2, 3)
        head.addWidget(self.hint, 1, 0, 1, 3)
        head.addWidget(self.draw, 1, 3, 1, 2)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(0)
        column_.addLayout(head)
        column_.addWidget(self._scrolled, 1)
        self.setFocusProxy(self.shelves.go_on.button)
        keys = (
            (self.tr("Enter"), self.tr("open")),
            ("← → ↑ ↓", self.tr("the next card")),
            (self.tr("Esc"), self.tr("leave")),
        )
        self.keys.setText("&nbsp;&nbsp; ".join(f"<b>{key}</b> {does}" for key, does in keys))

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.shelves.filter)
        self.draw.clicked.connect(self.drawing_wanted)
        self.browse.clicked.connect(self.browse_wanted)
        self.back.clicked.connect(self.left)
        self.shelves.chosen.connect(self._choose)
        self.shelves.gone_to.connect(self._show_reached)
        self.shelves.left_above.connect(self._search)
        self.shelves.go_on.wanted.connect(self.go_on)
        ticket = self.shelves.ticket
        ticket.wanted.connect(self._answer)
        ticket.put_off.connect(self._put_off)
        ticket.never_wanted.connect(self._never)
