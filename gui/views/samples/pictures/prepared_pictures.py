"""What an importer of pictures shows, computed beside the window: what was read, and what the network would become."""

from dataclasses import dataclass, replace

from core.base.errors import ScenarioError
from core.base.message import Message
from core.data.pictures.faults import PictureError
from core.data.pictures.picture_file import LabelColumn, PictureReading
from core.data.pictures.picture_samples import how_scaled, usual_classes, with_classes
from core.data.pictures.pixels import Pixels, PixelScale
from core.data.samples import Samples
from core.setup.concerns import concerns, concerns_of_inputs
from core.setup.fit_to_samples import becomes, classes_called
from core.setup.setup import Setup


@dataclass(frozen=True)
class PictureChoices:
    """What can be set otherwise than it was found."""

    scale: PixelScale = "0..1"
    label_column: LabelColumn | None = None


@dataclass(frozen=True)
class PreparedPictures:
    """A reading, and the samples that it gives; or the fault why it gives none."""

    reading: PictureReading
    samples: Samples | None
    decisions: tuple[Message, ...]
    fault: Message | None = None
    becomes: tuple[Message, ...] = ()  # what of the network would be another
    concerns: tuple[Message, ...] = ()  # what would go together badly

    @property
    def pixels(self) -> Pixels:
        """The pictures; there have to be samples.

        Raises
        ------
        LookupError
            If there are none.
        """
        if self.samples is None or not isinstance(self.samples.inputs, Pixels):
            raise LookupError("there are no pictures")
        return self.samples.inputs

    def scaled(self, scale: PixelScale) -> "PreparedPictures":
        """The same with pixels that become numbers of another scale."""
        if self.samples is None:
            return self
        samples = Samples(self.pixels.scaled(scale), self.samples.targets)
        said = (*self.reading.decisions(), how_scaled(scale, self.pixels.largest))
        return replace(self, samples=samples, decisions=said)


def prepared_pictures(reading: PictureReading, choices: PictureChoices, setup: Setup) -> PreparedPictures:
    """What would become of `setup` by this reading."""
    try:
        if choices.label_column is not None:
            reading = reading.with_label_column(choices.label_column)
        samples = with_classes(reading, usual_classes(reading), choices.scale, reading.largest)
        then, changes = becomes(setup, samples, classes_called(samples), are_pictures=True)
        badly = (
            *concerns(then.network, then.objective.loss, samples.targets),
            *concerns_of_inputs(samples.inputs, then.names),
        )
    except (PictureError, ScenarioError) as fault:
        return PreparedPictures(reading, None, reading.decisions(), fault.problem)
    said = (*reading.decisions(), how_scaled(choices.scale, reading.largest))
    return PreparedPictures(reading, samples, said, None, changes, badly)
