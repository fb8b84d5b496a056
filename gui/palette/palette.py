"""The palette: a line to type into, and what is found by it, over a window that stands behind it darkened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from core.base.spoken import phrases
from gui.look.icons import pixmap
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.palette.entries import FoundEntry, PaletteEntry, PaletteGroup, found_by
from gui.palette.entry_delegate import FOUND, EntryDelegate
from gui.palette.key_caps import KeyCap, PaletteFoot
from gui.widgets.announce import announce
from gui.widgets.key_guard import MARKS_ITSELF

WIDTH, HEIGHT, TOP, MARGIN = 700, 490, 96, 20  # logical pixels: at most, and how far from the window's edges
LINE_SIZE, FOOT_SIZE = 15, 11
DARKENED = 0.55  # how much of the window behind is taken away
MOST_SHOWN = 300  # entries; nobody looks through more
Entries = Callable[[], Sequence[PaletteEntry]]  # all that there are now
EntriesOf = Callable[[str], Sequence[PaletteEntry]]  # what is made of what is typed


class CommandPalette(QWidget):
    """Covers its window while something is looked for in it; Esc, or a click beside it, leaves all as it was."""

    def __init__(self, theme: Theme, entries: Entries, of_typed: EntriesOf, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._entries, self._of_typed = theme, entries, of_typed
        self._all: Sequence[PaletteEntry] = ()  # as they were when it was opened: nothing changes them meanwhile
        self._before: QWidget | None = None
        self._found: list[FoundEntry] = []
        self.box = QFrame(self)
        self.box.setObjectName("palette")
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setPlaceholderText(self.tr("An action, a weight, a scenario, a lesson, a term, an iteration …"))
        self.line.setAccessibleName(self.tr("What is looked for"))
        self.glass, self.count = QLabel(), QLabel()
        self.glass.setAccessibleName(self.tr("What is looked for"))
        self.list = QListView()
        self.list.setProperty(MARKS_ITSELF, True)
        self.list.setAccessibleName(self.tr("What is found"))
        self._model = QStandardItemModel(self.list)
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMinimumHeight(1)  # its own hint would cut the line above it, where nothing is found
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = PaletteFoot(theme)
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._do_clicked)
        self._window = window
        window.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @Slot()
    def open(self) -> None:
        """Be there, empty; or go, where it is."""
        if self.isVisible():
            self.leave()
            return
        self._before = self.window().focusWidget()
        self._fit()
        self.raise_()
        self.show()
        self._all = self._entries()
        self.line.clear()
        self._look()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Show the window again, the keyboard where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[tuple[str, str, str]]:
        """The lines as they stand there: title, what is said below it, keys; of the head of a group its name alone."""
        model, lines = self._model, []
        for row in range(model.rowCount()):
            found = model.item(row).data(FOUND)
            if found is None:
                lines.append((model.item(row).text(), "", ""))
            else:
                lines.append((found.entry.title, found.entry.why_off or found.entry.detail, found.entry.keys))
        return lines

    @property
    def chosen(self) -> PaletteEntry | None:
        """What Enter does."""
        found = self.list.currentIndex().data(FOUND)
        return None if found is None else found.entry

    # Looking

    @Slot()
    def _look(self) -> None:
        typed = self.line.text().strip()
        made = list(self._of_typed(typed))
        known = {(each.group, each.title) for each in made}
        entries = [*made, *(each for each in self._all if (each.group, each.title) not in known)]
        self._found = found_by(typed, entries)
        self._fill()
        count = self.tr("{found} of {all}").format(found=len(self._found), all=len(entries))
        self.count.setText(count if self._found else self.tr("nothing is called so"))
        self._fit()
        self._tell()

    def _fill(self) -> None:
        model, group = self._model, None
        model.clear()
        for one in self._found[:MOST_SHOWN]:
            if one.entry.group is not group:
                group = one.entry.group
                head = QStandardItem(self._name_of(group))
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                model.appendRow(head)
            item = QStandardItem(one.entry.title)
            item.setData(one, FOUND)
            item.setEditable(False)
            item.setAccessibleText(self._spoken(one.entry))
            model.appendRow(item)
        if self._found:
            self._choose(1)

    def _name_of(self, group: PaletteGroup) -> str:
        return {
            PaletteGroup.NETWORK: self.tr("In this network"),
            PaletteGroup.DO: self.tr("Do"),
            PaletteGroup.OPEN: self.tr("Lessons and scenarios"),
            PaletteGroup.GLOSSARY: self.tr("Glossary"),
            PaletteGroup.MANUAL: self.tr("Manual"),
        }[group]

    def _spoken(self, entry: PaletteEntry) -> str:
        if entry.why_off:
            return self.tr("{title}, unavailable: {why}").format(title=entry.title, why=entry.why_off)
        return phrases(part for part in (entry.title, entry.value, entry.detail, entry.keys) if part)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))
        if row == 1:
            self.list.scrollToTop()
        self.list.scrollTo(self.list.currentIndex())

    def _move(self, by: int) -> None:
        """To another entry, over the heads of groups, and round at the ends."""
        count = self._model.rowCount()
        row = self.list.currentIndex().row()
        for _ in range(count):
            row = (row + by) % count
            if self._model.item(row).data(FOUND) is not None:
                self._choose(row)
                self._tell()
                return

    def _tell(self) -> None:
        chosen = self.chosen
        announce(self.line, self.count.text() if chosen is None else self._spoken(chosen))

    # Doing

    @Slot(QModelIndex)
    def _do_clicked(self, index: QModelIndex) -> None:
        if index.data(FOUND) is not None:
            self.list.setCurrentIndex(index)
            self._do()

    def _do(self, *, only_show: bool = False) -> None:
        """Do what is chosen, once the window is there again; what is off says why and stays."""
        entry = self.chosen
        if entry is None:
            return
        if only_show:
            if entry.where is not None:
                self.leave()
                entry.where()
            return
        if entry.why_off:
            announce(self.line, self._spoken(entry))
            return
        self.leave()
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # whatever key it is, the window behind it doesn't get it
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._fit()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_P and held == shift | control):
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(only_show=held == shift)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(8):
                self._move(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's name
        return False

    # Looks

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        grow_with_text(head.setContentsMargins, 18, 12, 18, 12)
        grow_with_text(head.setSpacing, 12)
        for part in (self.glass, self.line, self.count, KeyCap(self._theme, "Esc")):
            head.addWidget(part, 1 if part is self.line else 0)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(_Rule(self._theme))
        column.addWidget(self.list, 1)
        column.addWidget(_Rule(self._theme))
        column.addWidget(self.foot)
        keep_plain(self.count)

    def _fit(self) -> None:
        """As wide and as high as is wanted, or as the window has room for."""
        window = self._window.rect()
        self.setGeometry(window)
        width = min(grown(WIDTH), window.width() - 2 * MARGIN)
        top = min(TOP, window.height() // 6)
        most = min(grown(HEIGHT), window.height() - top - MARGIN)
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self._model.rowCount(), 40)))
        around = self.box.sizeHint().height() - self.list.sizeHint().height()
        self.box.setGeometry((window.width() - width) // 2, top, width, min(most, around + rows + grown(6)))

    def sizeHint(self) -> QSize:
        return self._window.size()

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.glass.setPixmap(pixmap("search", colors.dim, grown(18)))
        self.box.setStyleSheet(
            f"#palette {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 9px; }}"
            f" QLineEdit {{ background: transparent; border: none; font-size: {grown(LINE_SIZE)}px; padding: 2px; }}"
            f" QListView {{ background: {colors.panel}; border: none; }}"
            f" QScrollBar {{ background: {colors.panel}; }}"
            f" QLabel {{ background: transparent; color: {colors.dim}; font-size: {grown(FOOT_SIZE)}px; }}"
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dark = QColor("#000000")
        dark.setAlphaF(DARKENED)
        painter.fillRect(self.rect(), dark)
        painter.end()


class _Rule(QFrame):
    """A line across."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colors.border))
        painter.end()
