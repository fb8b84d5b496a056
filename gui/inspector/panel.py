"""The inspector: the card of what was clicked, kept until it is let go."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.formulas.typesetting import Formulas
from gui.inspector.card_menu import CardMenu
from gui.inspector.cards.row_quantities import quantity_of_factor
from gui.inspector.drawing.card_view import CardView
from gui.inspector.live_card import LiveCard
from gui.look.icons import icon
from gui.look.pictures import image_of_widget
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, lines_high
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store

FOOT = 4, 8  # logical pixels above and below what is told of a line


class Inspector(QFrame):
    """Shows the pinned element's card; the factor that is pointed at in it lights up in the diagram."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        formulas: Formulas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme, self._formulas = readings, commands, theme, formulas
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Inspector"))
        self.setMinimumWidth(300)
        self.view = CardView(theme, formulas)
        self._is_pointed = False  # whether the pointer is over the card, or the foot
        self._is_lit_from_elsewhere = False  # whether a line is lit by what is hovered outside of it
        self._make_header()
        self._make_body()
        self._make_copy()

        theme.changed.connect(self._dress)
        for changed in (store.when(changes.setup_changed), store.when(changes.words_changed)):
            changed.connect(self._warm)
        store.when(changes.pin_changed).connect(self._follow_pin)
        store.when(changes.hover_changed).connect(self._light_hovered)
        store.when(changes.words_changed).connect(self._follow_names)
        self._live = LiveCard(store, readings, self.view, self)
        self._live.updated.connect(self._point_again)
        self._menu = CardMenu(self.view, self._live.in_full, (self.copy, self.copy_latex, self.copy_picture))
        self.view.lit_changed.connect(self._point)
        self._dress()
        self._warm()
        self._follow_pin()

    def _make_header(self) -> None:
        self._heading = QLabel(self.tr("Inspector"))
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._name = QLabel()
        keep_plain(self._name)
        self._name.setObjectName("dim")
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Unpin (Esc)"))
        self._close.setAccessibleName(self.tr("Unpin"))
        self._close.clicked.connect(self._let_go)
        stays = self._close.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # or the header would move with it
        self._close.setSizePolicy(stays)

    def _make_body(self) -> None:
        self.scroll_area = QScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self.view)
        self.scroll_area.viewport().setAutoFillBackground(False)

        self.narration = QLabel()
        keep_plain(self.narration)
        self.narration.setWordWrap(True)
        self.narration.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.narration.setContentsMargins(QMargins(8, 4, 8, 4))
        grow_with_text(self.narration.setMinimumHeight, lambda: lines_high(2) + 14)
        self.narration.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(28, 0, 28, 40)

        held = self._held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll_area, 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(8, FOOT[0], 8, FOOT[1])
        foot.addWidget(self.narration)
        column.addWidget(self._foot)
        for part in (held, self.view):
            part.installEventFilter(self)

        header = QHBoxLayout()
        header.setContentsMargins(12, 0, 6, 0)
        header.addWidget(self._heading)
        header.addStretch(1)
        header.addWidget(self._name)
        header.addWidget(self._close)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(held)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 6, 1, 1)
        rows.setSpacing(0)
        rows.addLayout(header)
        rows.addLayout(self._pages, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer comes or goes, or there is more or less room."""
        if watched is self._held and event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._is_pointed = event.type() == QEvent.Type.Enter
            self._share_room()
        elif event.type() == QEvent.Type.Resize:
            self._share_room()
        return False

    def _share_room(self) -> None:
        """Leave out the foot where the card needs its room, until somebody points: and then until they go away.

        So a line that is pointed at never moves from under the pointer.
        """
        room = self._held.height()
        # No bar comes for what the foot covers while somebody points: it would push the numbers aside.
        policies = Qt.ScrollBarPolicy
        is_long = self.view.height() > room
        self.scroll_area.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if is_long else policies.ScrollBarAlwaysOff
        )
        foot = FOOT[0] + self.narration.minimumHeight() + FOOT[1]
        fits = self.view.height() + foot <= room
        self._foot.setVisible(fits or self._is_pointed or self.view.lit is not None)

    @property
    def held_card(self) -> QWidget | None:
        """The whole card that is held, however much of it is in sight; None where none is."""
        return self.view if self._readings.pinned is not None else None

    def _make_copy(self) -> None:
        self.copy = QAction(self.tr("Copy as text"), self)
        self.copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.copy.setStatusTip(self.tr("Copy the card, formulas and numbers, as plain text"))
        self.copy.triggered.connect(self._copy)
        self.copy_latex = QAction(self.tr("Copy as LaTeX"), self)
        self.copy_latex.setStatusTip(self.tr("Copy the card's formulas for a document"))
        self.copy_latex.triggered.connect(self._copy_latex)
        self.copy_picture = QAction(self.tr("Copy as a picture"), self)
        self.copy_picture.setStatusTip(self.tr("Copy the card as it looks"))
        self.copy_picture.triggered.connect(self._copy_picture)
        self.addAction(self.copy)
        self.view.addActions([self.copy, self.copy_latex, self.copy_picture])

    @Slot()
    def _follow_pin(self) -> None:
        pinned = self._readings.pinned
        self._close.setVisible(pinned is not None)
        self._name.setVisible(pinned is not None)
        for action in (self.copy, self.copy_latex, self.copy_picture):
            action.setEnabled(pinned is not None)
        self._pages.setCurrentIndex(0 if pinned is None else 1)
        if pinned is not None:
            self._name.setText(self._readings.names.of(pinned))
            self.view.light(None)
        self._live.follow(pinned)
        if pinned is not None:
            self.scroll_area.verticalScrollBar().setValue(0)
        self._narrate()

    @Slot()
    def _follow_names(self) -> None:
        if self._readings.pinned is not None:
            self._name.setText(self._readings.names.of(self._readings.pinned))
        self._narrate()

    @Slot()
    def _point_again(self) -> None:
        """Other numbers, and perhaps another largest path: the lit row may come from elsewhere now."""
        if self.view.lit is not None or self.view.pixel is not None:
            self._point()

    @Slot()
    def _light_hovered(self) -> None:
        """Light the line that tells of the number which the pointer is on elsewhere: in the listing, or a matrix."""
        if self.view.hasFocus():
            return
        quantity, card = self._readings.hovered_quantity, self.view.card
        rows = () if card is None or quantity is None else card.rows
        found = (index for index, row in enumerate(rows) if quantity_of_factor(row.source, row.phase) == quantity)
        place = next(found, None)
        if place is not None or self._is_lit_from_elsewhere:
            self._is_lit_from_elsewhere = place is not None
            self.view.light(place)

    @Slot()
    def _point(self) -> None:
        lit, pixel = self.view.lit, self.view.pixel
        if pixel is not None:
            self._commands.pointing.point_at_factor(pixel.source, None)
        else:
            self._commands.pointing.point_at_factor(lit.source if lit else None, lit.phase if lit else None)
        self._narrate()
        if lit is not None and self.view.hasFocus():
            rect = self.view.lit_rect()
            center = rect.center().toPoint()
            self.scroll_area.ensureVisible(center.x(), center.y(), 0, int(rect.height() / 2) + 8)

    def _narrate(self) -> None:
        lit, pixel, colors = self.view.lit, self.view.pixel, self._theme.colors
        told = pixel.sentence if pixel is not None else "" if lit is None else lit.sentence
        if not told:  # a lesson hides it
            self.narration.setText(self.tr("Point at a line to see where it comes from."))
            self.narration.setStyleSheet(f"color: {colors.dim}; border: 1px solid transparent;")
        else:
            self.narration.setText(told)
            self.narration.setStyleSheet(
                f"color: {colors.text}; background: {colors.lit_soft};"
                f" border: 1px solid {colors.lit}; border-radius: 5px;"
            )
        self._share_room()

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self._close.setIcon(icon("close", colors.dim))
        self.scroll_area.setStyleSheet(
            "QScrollBar:vertical { background: transparent; border: none; width: 9px; margin: 0; }"
            f"QScrollBar::handle:vertical {{ background: {colors.middle}; border-radius: 3px;"
            " min-height: 30px; margin: 0 2px 0 1px; }"
            "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"
            "QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }"
        )
        self._heading.setStyleSheet(f"color: {colors.dim};")
        self.empty.setText(
            f"<p style='font-size: large; color: {colors.text}'><b>{self.tr('Nothing pinned')}</b></p>"
            f"<p style='color: {colors.dim}'>"
            + self.tr("Point at a neuron or a weight to see where its number comes from. Click to keep it here.")
            + "</p>"
        )
        self._narrate()

    @Slot()
    def _warm(self) -> None:
        self._formulas.warm(self._tex_of_setup())

    def _tex_of_setup(self) -> Iterator[str]:
        from gui.inspector.cards.card_of import tex_of_setup  # loaded with the first formula, or the first card

        yield from tex_of_setup(self._readings)

    @Slot()
    def _let_go(self) -> None:
        self._commands.pointing.pin(None)

    @Slot()
    def _copy(self) -> None:
        if self.view.card is not None:
            QGuiApplication.clipboard().setText(self.view.card.as_text())

    @Slot()
    def _copy_latex(self) -> None:
        if self.view.card is not None:
            QGuiApplication.clipboard().setText(self.view.card.as_latex())

    @Slot()
    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(image_of_widget(self.view, self._theme.colors.panel))
