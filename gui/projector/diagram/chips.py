"""The chips of a phase in the projector: a factor each, its fraction and its number."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from core.explain.factors import ErrorByOutput, Factor, SopByActivation, SopByParameter
from core.explain.formulas import FormulaWriter
from core.network.elements import Element, Neuron
from core.network.notations import Kind, Name
from gui.formulas.code_letters import letters_for
from gui.formulas.typesetting import Formulas
from gui.look.theme import Colors
from gui.model.readings import Readings
from gui.projector.sizes import CHIP, ProjectorSizes, figures, height_of, letters, width_of
from gui.projector.telling.sentences import number_format, signed_decimals
from gui.projector.telling.story import Story, StoryFactor

PAD, GAP, WIDE_GAP = 16.0, 12.0, 24.0  # logical pixels inside a chip: to its rim, after its name, before its number
MOST_CHIPS = 3  # that stand beside each other; more of them are joined
RESERVED = "+0.0000"  # the room of a number, so that a chip is as wide in each state
ROUND = 12.0


@dataclass(frozen=True)
class FactorChip:
    """A factor, or several that are multiplied."""

    name: str  # g3, or g1·g2
    of: str  # ∂SOP3/∂Activ1 as text; empty where the product is no derivative
    of_tex: str
    value: str
    means: Element  # what it is about
    is_of_error: bool  # whether it is about the error itself
    is_now: bool

    @property
    def text(self) -> str:
        """The same in one line."""
        return " = ".join(part for part in (self.name, self.of, self.value) if part)


def chips_of(readings: Readings, story: Story, joins: bool = False) -> list[FactorChip]:
    """The chips of the factors that are known; those before this phase's in one, if wanted or where they are many."""
    known = [*story.known]
    if len(known) > MOST_CHIPS or (joins and len(known) > 2):
        before, now = known[:-1], known[-1]
        return [_joined(readings, story, before), _chip(readings, now)]
    return [_chip(readings, each) for each in known]


def _chip(readings: Readings, told: StoryFactor) -> FactorChip:
    written = number_format(readings)
    rendered = FormulaWriter(readings.names, readings.trace, readings.row, written).factor(told.factor)
    factor = told.factor
    means = factor.parameter if isinstance(factor, SopByParameter) else factor.source
    return FactorChip(
        readings.names.factor_label(told.index),
        rendered.of,
        rendered.of_tex,
        signed_decimals(factor.value, written),
        means,
        isinstance(factor, ErrorByOutput),
        told.is_now,
    )


def _joined(readings: Readings, story: Story, several: Sequence[StoryFactor]) -> FactorChip:
    written = number_format(readings)
    last: Factor = several[-1].factor
    names = [readings.names.factor_label(each.index) for each in several]
    name = "·".join(names) if len(names) <= 2 else f"{names[0]}·…·{names[-1]}"
    product = _product_name(readings, last)
    of, of_tex = (str(product), product.tex) if story.is_single_way else ("", "")
    value = signed_decimals(prod(each.factor.value for each in several), written)
    means: Element = last.source
    if isinstance(last, SopByActivation):  # the product is ∂E/∂a of the neuron from which that weight leads on
        means = Neuron(last.source.layer - 1, last.source.source)
    return FactorChip(name, of, of_tex, value, means, is_of_error=False, is_now=False)


@dataclass(frozen=True)
class ChipPainter:
    """Measures and paints chips."""

    formulas: Formulas
    sizes: ProjectorSizes
    base: QFont

    @property
    def text_size(self) -> float:
        """Logical pixels of all that is written on a chip."""
        return self.sizes.text(CHIP)

    def size_of(self, chip: FactorChip) -> QSizeF:
        """The room that a chip takes."""
        fraction = self._fraction(chip)
        value = max(width_of(self._figures(chip), text) for text in (RESERVED, chip.value))
        width = 2 * PAD + width_of(self._name, chip.name) + GAP + fraction.width() + WIDE_GAP + value
        return QSizeF(width, max(fraction.height(), height_of(self._name)) + PAD)

    def paint(self, painter: QPainter, chip: FactorChip, box: QRectF, colors: Colors) -> None:
        """Paint a chip."""
        painter.setPen(QPen(QColor(colors.lit if chip.is_now else colors.border), 3.0 if chip.is_now else 1.6))
        painter.setBrush(QColor(colors.lit_soft if chip.is_now else colors.panel))
        painter.drawRoundedRect(box, ROUND, ROUND)
        middle = Qt.AlignmentFlag.AlignVCenter
        inside = box.adjusted(PAD, 0.0, -PAD, 0.0)
        painter.setFont(self._name)
        painter.setPen(QColor(colors.accent))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, chip.name)
        left = inside.left() + width_of(self._name, chip.name) + GAP
        room = QRectF(left, box.top(), box.width(), box.height())
        paint_formula(
            painter, self.formulas, chip.of_tex, chip.of, letters(self.base, self.text_size), room, colors.text
        )
        painter.setFont(self._figures(chip))
        painter.setPen(QColor(colors.text))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, chip.value)

    @property
    def _name(self) -> QFont:
        return letters(self.base, self.text_size, is_bold=True)

    def _figures(self, chip: FactorChip) -> QFont:
        return figures(self.text_size, is_bold=chip.is_now)

    def _fraction(self, chip: FactorChip) -> QSizeF:
        return fraction_size(self.formulas, chip.of_tex, chip.of, letters(self.base, self.text_size))


def fraction_size(formulas: Formulas, tex: str, text: str, font: QFont) -> QSizeF:
    """The room of a formula, typeset at once, or of the text in its place where it can't be typeset."""
    if not tex:
        return QSizeF(0.0, 0.0)
    extent = formulas.extent(tex, font.pixelSize())
    if extent is None and not formulas.is_plain(tex):
        formulas.settle()  # one that came later would move everything
        extent = formulas.extent(tex, font.pixelSize())
    if extent is None:
        font = letters_for(tex, font)
        return QSizeF(width_of(font, text), height_of(font))
    return QSizeF(extent.width, extent.ascent + extent.descent)


def paint_formula(
    painter: QPainter, formulas: Formulas, tex: str, text: str, font: QFont, box: QRectF, ink: str
) -> None:
    """Paint a formula in the middle of the height of a box, from its left side on; or the text in its place."""
    size = fraction_size(formulas, tex, text, font)
    picture = formulas.picture(tex, font.pixelSize(), ink, painter.device().devicePixelRatioF()) if tex else None
    if picture is not None:
        painter.drawPixmap(QPointF(box.left(), box.center().y() - size.height() / 2), picture)
        return
    painter.setFont(letters_for(tex, font))
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


def _product_name(readings: Readings, last: Factor) -> Name:
    """What the factors up to one multiply to: ∂E by what that is by."""
    names = readings.names
    match last:
        case SopByParameter(parameter=parameter):
            return names.gradient(parameter)
        case SopByActivation(source=weight):
            return names.called(Kind.ERROR_BY_ACTIVATION, weight.layer - 1, target=weight.source)
        case ErrorByOutput(source=output):
            return names.called(Kind.ERROR_BY_ACTIVATION, output.layer, target=output.index)
    source = last.source
    if isinstance(source, Neuron):
        return names.delta(source.layer, source.index)
    return names.derivative(names.error, names.of(source))
