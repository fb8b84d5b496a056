"""A row of controls that yields where it gets narrow: what can be done without goes first, the rest is never cut."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

Yield = Callable[[bool], None]  # makes room where it is given True, and takes it back where False


def hiding(*widgets: QWidget) -> Yield:
    """Leave these out."""

    def hide(yields: bool) -> None:
        for widget in widgets:
            if widget.isHidden() != yields:  # many states are tried one after the other
                widget.setVisible(not yields)

    return hide


def wordless(*buttons: QToolButton) -> Yield:
    """Let these have their icons alone; what they do stands in their tool tips."""
    styles = [button.toolButtonStyle() for button in buttons]

    def shorten(yields: bool) -> None:
        for button, style in zip(buttons, styles, strict=True):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if yields else style)

    return shorten


class YieldingRow(QWidget):
    """Lays its controls out in `row`; as many of its yields are made as its width asks for, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self._yields: Sequence[Yield] = ()
        self._is_measured = True
        self._needs = [0]  # points of width, where none of the yields is made, the first, the first two, …
        self._made = 0
        self._is_changing = False

    def yield_by(self, *yields: Yield) -> None:
        """Make these when room gets short."""
        self._yields = yields
        self._is_measured = False  # until its width is asked for, when all that is said in it is there

    def minimumSizeHint(self) -> QSize:
        self._measure_once()
        return QSize(self._needs[-1], self.row.minimumSize().height())

    def sizeHint(self) -> QSize:
        self._measure_once()
        return QSize(self._needs[0], self.row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_changing:
            self._measure_once()
            self._fit()

    def event(self, event: QEvent) -> bool:
        # Another font, another text or another control: what was measured may not hold any more.
        asked = event.type() == QEvent.Type.LayoutRequest and not self._is_changing and self._is_measured
        if asked and self.row.minimumSize().width() != self._needs[self._made]:
            self._measure()
        return super().event(event)

    def _measure_once(self) -> None:
        if not self._is_measured:
            self._measure()

    def _measure(self) -> None:
        self._is_measured = True
        needs = []
        for made in range(len(self._yields) + 1):
            self._yield(made)
            needs.append(self.row.minimumSize().width())
        self._needs = needs
        self._make(self._wanted())
        self.updateGeometry()

    def _fit(self) -> None:
        while (wanted := self._wanted()) != self._made:
            self._make(wanted)

    def _wanted(self) -> int:
        """As few of the yields as its width asks for."""
        return next((made for made, needed in enumerate(self._needs) if needed <= self.width()), len(self._yields))

    def _make(self, made: int) -> None:
        """Make so many of the yields, take the others back, and lay out what there is now."""
        self._yield(made)
        self._is_changing = True  # or it would be asked for a new layout at once
        self.row.activate()
        self._is_changing = False

    def _yield(self, made: int) -> None:
        self._is_changing = True  # what is shown or hidden asks for a new layout, too
        self._made = made
        for number, each in enumerate(self._yields):
            each(number < made)
        for index in range(self.row.count()):
            item = self.row.itemAt(index)
            widget = None if item is None else item.widget()
            within = None if widget is None else widget.layout()
            if within is not None:
                within.activate()  # what is hidden in it would be found out later, and all measured anew for ever
        self.row.invalidate()
        self._is_changing = False
