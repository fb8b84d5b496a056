"""A lesson made to fit other samples: its inputs and outputs become as many as they have."""

from collections.abc import Sequence

from core.column_names import with_names
from core.edit import resize
from core.errors import ScenarioError
from core.held_out import with_samples
from core.lesson import Lesson
from core.samples import Samples


def fitted(
    lesson: Lesson,
    samples: Samples,
    input_names: Sequence[str] | None = None,
    output_names: Sequence[str] | None = None,
) -> Lesson:
    """The lesson that learns these samples; names that are given are taken where they can be.

    Raises
    ------
    ScenarioError
        If there can be no network with so many inputs or outputs, or no loss for such targets.
    """
    inputs, outputs = samples.inputs.shape[1], samples.targets.shape[1]
    if len(samples.inputs) == 0:
        raise ScenarioError(lesson.name, "data", "there are no samples")
    if lesson.network.inputs != inputs:
        lesson = resize(lesson, 0, inputs).lesson
    if lesson.network.outputs != outputs:
        lesson = resize(lesson, lesson.network.depth, outputs).lesson
    return with_samples(with_names(lesson, input_names, output_names), samples)
