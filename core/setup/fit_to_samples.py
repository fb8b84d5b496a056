"""A setup made to fit other samples: its inputs and outputs become as many as they have."""

import numpy as np
from numpy.typing import NDArray

from core.base.errors import ScenarioError
from core.base.message import Message
from core.data.pictures.picture_file import PictureReading
from core.data.samples import Samples
from core.network.function_names import function_name
from core.setup.changes import change_layer, change_training, resize
from core.setup.column_names import Called, with_names
from core.setup.learned_samples import hold_out, with_samples
from core.setup.messages import ChangeFault, NetworkChange, OutputLayer
from core.setup.setup import Setup

Array = NDArray[np.float64]


def fitted(setup: Setup, samples: Samples) -> Setup:
    """The setup that learns these samples, which are its own ones changed: what they are called stays.

    Raises
    ------
    ScenarioError
        If there can be no network with so many inputs or outputs, or no loss for such targets.
    """
    inputs, outputs = samples.inputs.shape[1], samples.targets.shape[1]
    if len(samples.inputs) == 0:
        raise ScenarioError(setup.name, "data", ChangeFault.NO_SAMPLES())
    if setup.network.inputs != inputs:
        if not isinstance(setup.whole.inputs, np.ndarray):  # or all of its pictures would become numbers on the way
            setup = with_samples(setup, setup.whole.taken(slice(2)))
        setup = resize(setup, 0, inputs).setup
    if setup.network.outputs != outputs:
        setup = resize(setup, setup.network.depth, outputs).setup
    return with_samples(setup, samples)


def other_data(setup: Setup, samples: Samples, called: Called, *, with_texts: bool = False) -> Setup:
    """The setup that learns other samples: nothing that was said of the ones before is said of them.

    So names, scaling and that they are pictures go, and, unless they come `with_texts`, the notes and the source.

    Raises
    ------
    ScenarioError
        If there can be no network with so many inputs or outputs.
    """
    made = with_samples(becomes(setup, samples, called)[0], samples)
    data = made.scenario.data.model_copy(update={"scaling": None, "image": None})
    scenario = made.scenario.model_copy(update={"data": data})
    if not with_texts:
        scenario = scenario.model_copy(update={"notes": None, "source": None})
    return _held_out_as(setup, made.with_scenario(scenario))


def other_pictures(
    setup: Setup, reading: PictureReading, samples: Samples, share: float, *, with_texts: bool = False
) -> Setup:
    """The setup that learns pictures that were read, which name their file; a share of them, from 0, is held out.

    Raises
    ------
    ScenarioError
        If there can be no network with so many inputs or outputs.
    """
    made = other_data(setup, samples, classes_called(samples), with_texts=with_texts)
    inputs = samples.inputs
    if not isinstance(inputs, np.ndarray):
        from core.setup.saved_pictures import named_pictures

        made = named_pictures(made, inputs, reading.path.name)
    column = "last" if reading.label_column == "last" else None
    image = list(reading.sides) if reading.sides is not None else None
    data = made.scenario.data.model_copy(update={"image": image, "label_column": column})
    made = made.with_scenario(made.scenario.model_copy(update={"data": data}))
    return hold_out(made, share, made.split.how.seed if made.split is not None else 0)


def classes_called(samples: Samples) -> Called:
    """What the classes of pictures are called: by their numbers, from 0."""
    return Called(classes=[str(number) for number in range(samples.targets.shape[1])])


def other_points(setup: Setup, samples: Samples) -> Setup:
    """The setup that learns points of a built-in kind, x and y: what was said of samples that it brought goes."""
    data = setup.scenario.data
    if data.class_names is None and data.target_names is None and data.scaling is None and data.image is None:
        return _held_out_as(setup, with_samples(setup, samples))
    return other_data(setup, samples, Called(("x", "y")), with_texts=True)


def _held_out_as(setup: Setup, made: Setup) -> Setup:
    """What was made of a setup, with as large a share held out, drawn anew; of a single sample, none."""
    how = setup.scenario.data.held_out
    return made if how is None or len(made.whole.inputs) < 2 else hold_out(made, how.share, how.seed)


def with_output_for(setup: Setup, targets: Array) -> Setup:
    """The setup, no more with a softmax of a single output, which is 1 whatever comes in.

    A sigmoid takes its place where the targets, (samples, outputs), are from 0 to 1, and else the identity.
    """
    last = setup.network.depth - 1
    if setup.network.outputs > 1 or setup.network.layers[last].activation.name != "softmax":
        return setup
    within = bool(((targets >= 0.0) & (targets <= 1.0)).all())
    setup = change_layer(setup, last, activation="sigmoid" if within else "identity").setup
    if setup.objective.loss.name != "cross_entropy":
        return setup
    return change_training(setup, loss="binary_cross_entropy" if within else "squared_error")


def becomes(
    setup: Setup, samples: Samples, called: Called, *, are_pictures: bool = False
) -> tuple[Setup, tuple[Message, ...]]:
    """What a setup would be that learns other samples, and what of its network would be another.

    It is made of one sample only, so that it costs nothing; its network, names and loss are those of `other_data`.

    Raises
    ------
    ScenarioError
        If there can be no such network.
    """
    if len(samples.inputs) == 0:
        raise ScenarioError(setup.name, "data", ChangeFault.NO_SAMPLES())
    first = samples.taken(slice(1))
    then = fitted(setup, first)
    changes = []
    if then.network.sizes != setup.network.sizes:
        sizes = "-".join(map(str, then.network.sizes))
        changes.append(NetworkChange.SIZES(sizes=sizes))
    if setup.image_shape is not None and not are_pictures:
        changes.append(NetworkChange.NO_PICTURE())
    made = with_output_for(then, samples.targets)
    if made is not then:
        loss, is_identity = made.objective.loss.name, made.network.layers[-1].activation.name == "identity"
        layer = OutputLayer.IDENTITY() if is_identity else OutputLayer.SIGMOID()
        if loss == then.objective.loss.name:
            changes.append(NetworkChange.OUTPUT_LAYER(layer=layer))
        else:
            changes.append(NetworkChange.OUTPUT_LAYER_AND_LOSS(layer=layer, loss=function_name(loss)))
    return with_names(made, called), tuple(changes)
