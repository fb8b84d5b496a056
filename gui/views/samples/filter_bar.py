"""Chips above the samples: which of them are shown, and how many of those are answered rightly."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.base.spoken import spoken_code
from core.base.written_numbers import marked
from gui.look.plain_text import keyless
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.views.samples.sample_filter import SampleFilter, SamplePart
from gui.widgets.controls import ComboBox, SteadyButton, SteadyLabel
from gui.widgets.room.flow_layout import FlowLayout

SPACING = 5
MOST_CHIPS = 12  # classes: of more, one is chosen from a list


class FilterBar(QWidget):
    """A click on a chip turns it on; on one of a class or of wrong answers again, off."""

    chosen = Signal(object)  # by the user: a SampleFilter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = SampleFilter()
        self._lines: tuple[list[QWidget], list[QWidget]] = ([], [])
        self._of: tuple[object, ...] = ()
        self.parts: dict[SamplePart, QToolButton] = {}
        self.labels: list[QToolButton] = []
        self.part_box = ComboBox()
        self.part_box.setAccessibleName(self.tr("Part of the samples"))
        self.part_box.activated.connect(self._choose_part_in_box)
        self.label_box: ComboBox | None = None
        self.wrong: QToolButton | None = None
        self.share = SteadyLabel((self._share_text("99.9"),))
        self.share.setObjectName("dim")
        self.share.setContentsMargins(0, 4, 0, 0)  # in line with what stands in chips
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._upper, self._lower = QWidget(), QWidget()
        self._flow, self._below = FlowLayout(SPACING, self._upper), FlowLayout(SPACING, self._lower)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(SPACING)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACING)
        self._row.addWidget(self._upper, 1)
        self._row.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._row)
        column.addWidget(self._lower)
        self._beside: list[QWidget] = [self.share]

    def put_beside(self, *widgets: QWidget) -> None:
        """Have these at the end of the first line."""
        self._beside.extend(widgets)
        for widget in widgets:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def offer(self, counts: dict[SamplePart, int], titles: Sequence[str]) -> None:
        """Have a chip for each of these parts, of so many samples, and for each class by its title, of some or none.

        What was chosen stays where it is there still. In another language all chips are made anew: what a class is
        called may be a word of the program's, too.
        """
        of = (tuple(counts.items()), tuple(titles), spoken_code())
        if of == self._of:
            return
        self._of = of
        label = self.filter.label if self.filter.label is not None and self.filter.label < len(titles) else None
        part = self.filter.part if self.filter.part in counts else SamplePart.ALL
        self.filter = SampleFilter(part, label, self.filter.is_wrong_only and bool(titles))
        self._clear()
        words = {
            SamplePart.ALL: self.tr("all {count}"),
            SamplePart.TRAINING: self.tr("training {count}"),
            SamplePart.HELD_OUT: self.tr("held out {count}"),
        }
        self._flow.addWidget(self.part_box)
        for part, count in counts.items():
            text = words[part].format(count=grouped(count))
            chip = self.parts[part] = self._chip(QToolButton(), text)
            chip.clicked.connect(self._choose_part)
            self.part_box.addItem(text)
        if titles:
            most = max(counts.values(), default=99_999)
            self.wrong = self._chip(SteadyButton((self._wrong_text(most),)), self._wrong_text(0))
            self.wrong.setObjectName("wrong")
            self.wrong.setToolTip(self.tr("Only samples that the network answers wrongly at the state on the screen"))
            self.wrong.clicked.connect(self._choose_wrong)
            self._offer_classes(titles)
        self.share.setVisible(bool(titles))
        self.turn_on(self.filter)
        self._fit()

    def turn_on(self, chosen: SampleFilter) -> None:
        """Let these chips be on; nothing is said of it."""
        self.filter = chosen
        for part, chip in self.parts.items():
            chip.setChecked(part is chosen.part)
        if self.parts:
            self.part_box.setCurrentIndex(list(self.parts).index(chosen.part))
        for label, chip in enumerate(self.labels):
            chip.setChecked(label == chosen.label)
        if self.label_box is not None:
            self.label_box.setCurrentIndex(0 if chosen.label is None else chosen.label + 1)
        if self.wrong is not None:
            self.wrong.setChecked(chosen.is_wrong_only)

    def show_answers(self, wrong: int | None, share: float | None) -> None:
        """How many of what is chosen are answered wrongly, and the share that is right; None while it isn't known."""
        if self.wrong is not None:
            self.wrong.setText(self._wrong_text(wrong))
            self.wrong.setAccessibleName(self.wrong.text())
        self.share.setText("" if share is None else self._share_text(_percent(share)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where a line is too short for all chips, parts become a list, and what else has no room gets another line."""
        beside = sum(each.sizeHint().width() + self._row.spacing() for each in self._beside if not each.isHidden())
        room = self.width() - beside
        wrong: list[QWidget] = [] if self.wrong is None else [self.wrong]
        classes: list[QWidget] = [*self.labels] if self.label_box is None else [self.label_box]
        parts = _width_of(self.parts.values())
        is_narrow = bool(self.parts) and parts + _width_of(wrong) > room
        self.part_box.setVisible(is_narrow)
        for chip in self.parts.values():
            chip.setVisible(not is_narrow)
        room -= _width_of([self.part_box]) if is_narrow else parts
        if _width_of([*wrong, *classes]) <= room:
            self._arrange([*wrong, *classes], [])
        elif _width_of(wrong) <= room:
            self._arrange(wrong, classes)
        else:
            self._arrange([], [*wrong, *classes])

    def _arrange(self, first: list[QWidget], second: list[QWidget]) -> None:
        """Have these in the first line, behind the parts, and those in one of their own."""
        if (first, second) != self._lines:
            self._lines = first, second
            for line, chips in zip((self._flow, self._below), self._lines, strict=True):
                for chip in chips:
                    for each in (self._flow, self._below):
                        each.removeWidget(chip)
                    line.addWidget(chip)
                    chip.show()
        self._lower.setVisible(bool(second))

    def own_style(self, colors: Colors) -> str:
        """The rules of its style sheet in these colours."""
        return (
            f"#chip, #wrong {{ background: {colors.field}; color: {colors.text}; border: 1px solid {colors.border};"
            f" border-radius: {grown(10)}px; padding: {grown(2)}px {grown(6)}px; }}"
            f"#chip:hover, #wrong:hover {{ background: {colors.window}; }}"
            f"#chip:checked {{ background: {colors.accent}; color: {colors.on_accent};"
            f" border-color: {colors.accent}; }}"
            f"#wrong {{ color: {colors.error}; border-color: {colors.error}; background: {colors.panel}; }}"
            f"#wrong:checked {{ background: {colors.error}; color: {colors.panel}; }}"
        )

    def _offer_classes(self, titles: Sequence[str]) -> None:
        if len(titles) > MOST_CHIPS:
            box = self.label_box = ComboBox()
            box.addItem(self.tr("all classes"))
            box.addItems(list(titles))
            box.setAccessibleName(self.tr("Class"))
            box.activated.connect(self._choose_in_box)
            self._flow.addWidget(box)
            return
        for title in titles:
            chip = self._chip(QToolButton(), title)
            chip.setAccessibleName(self.tr("only class {name}").format(name=title))
            chip.clicked.connect(self._choose_label)
            self.labels.append(chip)

    def _chip(self, chip: QToolButton, text: str) -> QToolButton:
        chip.setText(keyless(text))
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._flow.addWidget(chip)
        return chip

    def _clear(self) -> None:
        self.part_box.clear()
        for flow in (self._flow, self._below):
            while (item := flow.takeAt(0)) is not None:
                chip = item.widget()
                if chip is not None and chip is not self.part_box:
                    chip.hide()
                    chip.deleteLater()
        self._lines = [], []
        self.parts, self.labels, self.label_box, self.wrong = {}, [], None, None

    def _wrong_text(self, count: int | None) -> str:
        if count is None:
            return self.tr("wrongly answered")
        return self.tr("wrongly answered {count}").format(count=grouped(count))

    def _share_text(self, percent: str) -> str:
        return self.tr("{share} % right").format(share=percent)

    @Slot()
    def _choose_part(self) -> None:
        part = next(part for part, chip in self.parts.items() if chip is self.sender())
        self._choose(replace(self.filter, part=part))

    @Slot(int)
    def _choose_part_in_box(self, index: int) -> None:
        self._choose(replace(self.filter, part=list(self.parts)[index]))

    @Slot()
    def _choose_label(self) -> None:
        label = next(label for label, chip in enumerate(self.labels) if chip is self.sender())
        self._choose(replace(self.filter, label=None if label == self.filter.label else label))

    @Slot(int)
    def _choose_in_box(self, index: int) -> None:
        self._choose(replace(self.filter, label=index - 1 if index else None))

    @Slot()
    def _choose_wrong(self) -> None:
        self._choose(replace(self.filter, is_wrong_only=not self.filter.is_wrong_only))

    def _choose(self, chosen: SampleFilter) -> None:
        self.turn_on(chosen)
        self.chosen.emit(chosen)


def _percent(share: float) -> str:
    """With one decimal, or as many as it takes not to say 100 where something is wrong."""
    if share == 1.0:
        return "100"
    texts = (f"{100 * share:.{decimals}f}" for decimals in range(1, 16))
    return marked(next(text for text in texts if not text.startswith("100")))


def _width_of(chips: Iterable[QWidget]) -> int:
    return sum(chip.sizeHint().width() + SPACING for chip in chips)
