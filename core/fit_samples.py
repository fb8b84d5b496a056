"""A lesson made to fit other samples: its inputs and outputs become as many as they have."""

from core.column_names import Called, with_names
from core.edit import resize
from core.errors import ScenarioError
from core.held_out import with_samples
from core.lesson import Lesson
from core.samples import Samples


def fitted(lesson: Lesson, samples: Samples) -> Lesson:
    """The lesson that learns these samples, which are its own ones changed: what they are called stays.

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
    return with_samples(lesson, samples)


def other_data(lesson: Lesson, samples: Samples, called: Called, *, with_texts: bool = False) -> Lesson:
    """The lesson that learns other samples: nothing that was said of the ones before is said of them.

    So names and scaling go, and, unless they come `with_texts`, the notes and the source.

    Raises
    ------
    ScenarioError
        If there can be no network with so many inputs or outputs.
    """
    lesson = with_names(fitted(lesson, samples), called)
    data = lesson.scenario.data.model_copy(update={"scaling": None})
    scenario = lesson.scenario.model_copy(update={"data": data})
    if not with_texts:
        scenario = scenario.model_copy(update={"notes": None, "source": None})
    return lesson.with_scenario(scenario)
