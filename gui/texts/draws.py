"""Texts about draws: what a start is drawn from, and which weights a change of the network drew."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.base.spoken import listed
from core.scenario.distributions import DISTRIBUTIONS, SCALES
from core.scenario.generators import GENERATORS
from core.scenario.schema import DrawSection, StartSection
from core.setup.initial_parameters import draws_of

if TYPE_CHECKING:
    from core.setup.changes import Edited


def drawn_text(edited: "Edited") -> str:
    """Which layers have other weights now, and where those came from."""
    translate = QCoreApplication.translate
    if edited.setup.scenario.start.draw is None:
        text = translate("Drawn", "New weights into layer {layers} were drawn; all others are as they were.")
    else:
        text = translate(
            "Drawn", "The start was drawn again, for this network: into layer {layers} lead other weights now."
        )
    return text.format(layers=listed(str(number + 1) for number in edited.redrawn))


def draws_text(start: StartSection, number_format: NumberFormat) -> str:
    """What a start is drawn from, or would be: weights U(0, 1), biases 0, PCG64, seed 7."""
    draws = draws_of(start)
    text = QCoreApplication.translate("Drawn", "weights {weights}, biases {biases}, {generator}, seed {seed}")
    return text.format(
        weights=_draw_text(draws.weights, number_format),
        biases=_draw_text(draws.biases, number_format),
        generator=GENERATORS[start.generator],
        seed=start.seed or 0,
    )


def _draw_text(draw: DrawSection, number_format: NumberFormat) -> str:
    numbers = DISTRIBUTIONS[draw.distribution].formula.format(*map(number_format.figure, draw.numbers))
    return numbers + (SCALES[draw.scale].formula if draw.scale else "")
