"""The sample that is pointed at or clicked in a plane or a curve."""

from gui.model.commands import Commands
from gui.model.readings import Readings


class PointedSample:
    """Looks at a sample while it is pointed at; one that was clicked comes back when the pointer has gone."""

    def __init__(self, readings: Readings, commands: Commands) -> None:
        self._readings, self._commands = readings, commands
        self._kept: int | None = None  # the sample that was clicked

    def forget(self) -> None:
        """What was clicked is there no more."""
        self._kept = None

    def point(self, sample: int | None) -> None:
        """The pointer is on this one, or on none."""
        if sample is not None:
            self._commands.playback.choose_sample(sample)
        elif self._readings.chosen_sample != self._kept:
            self._commands.playback.choose_sample(self._kept)

    def click(self, sample: int | None) -> None:
        """Keep this one, or none."""
        self._kept = sample
        self._commands.playback.choose_sample(sample)
