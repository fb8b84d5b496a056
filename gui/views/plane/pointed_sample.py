"""What is pointed at or clicked in a plane or a curve: a place of it, or a sample."""

from PySide6.QtCore import QPointF

from gui.model.commands import Commands
from gui.model.readings import Readings


class PointedSample:
    """Looks at a sample while it is pointed at; one that was clicked comes back when the pointer has gone."""

    def __init__(self, readings: Readings, commands: Commands) -> None:
        self._readings, self._commands = readings, commands
        self._kept: int | None = None  # the sample that was clicked
        self.at: QPointF | None = None  # where the pointer is, in the numbers of the axes
        self.sample: int | None = None  # that it is on

    def forget(self) -> None:
        """The samples are others: what was clicked is there no more, and the pointer is on none."""
        self._kept = self.sample = None

    def point(self, sample: int | None, at: QPointF | None) -> None:
        """The pointer is `at` a place, and on a sample, or on none."""
        self.at, self.sample = at, sample
        if sample is not None:
            self._commands.playback.choose_sample(sample)
        elif self._readings.chosen_sample != self._kept:
            self._commands.playback.choose_sample(self._kept)

    def click(self, sample: int | None) -> None:
        """Keep this one, or none."""
        self._kept = sample
        self._commands.playback.choose_sample(sample)
