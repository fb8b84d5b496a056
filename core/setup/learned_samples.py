"""What a setup learns: other samples, fewer of them, or some of them held out."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.errors import ScenarioError
from core.base.number_format import counted
from core.data.samples import Samples
from core.scenario.number_rows import Rows
from core.scenario.schema import DataSection, HeldOutSection
from core.setup.messages import SetupFault
from core.setup.setup import Setup, are_alone
from core.setup.split import accuracies, mean_losses, split_as, without

Array = NDArray[np.float64]


class Scores(NamedTuple):
    """How well samples are answered."""

    error: float  # the mean loss a sample, without penalties
    accuracy: float | None  # from 0 to 1, NaN where an output is no number; None where targets are no classes


def held_out_scores(setup: Setup, parameters: Array) -> Scores | None:
    """How well the held-out samples are answered with these parameters, (parameters,); None where there are none."""
    split = setup.split
    if split is None:
        return None
    network, rows = setup.network, parameters[np.newaxis]
    error = float(mean_losses(network, setup.objective.loss, rows, split.held_out)[0])
    accuracy = float(accuracies(network, rows, split.held_out)[0]) if split.whole.are_of_classes else None
    return Scores(error, accuracy)


def with_samples(setup: Setup, samples: Samples) -> Setup:
    """The same setup with other samples, which its scenario then gives one by one; a whole batch stays whole.

    As large a share of them is held out, where any is; of a single one, none.

    Raises
    ------
    ValueError
        If they don't fit the network.
    """
    wanted = (setup.network.inputs, setup.network.outputs)
    found = (samples.inputs.shape[1], samples.targets.shape[1])
    if wanted != found:
        raise ValueError(f"the samples have {_counted(*found)}; the network has {_counted(*wanted)}")
    data = setup.scenario.data.model_copy(
        update={
            # Row by row, so that the window has the interpreter in between.
            "inputs": Rows(samples.inputs),
            "targets": Rows(samples.targets),
            "file": None,
            "target_columns": None,
            "classes": None,
            "missing": None,
            "pixels": None,
            "largest_pixel": None,
            "label_column": None,
            "labels": None,
            "class_names": setup.scenario.data.classes_called,
            "dataset": None,
        }
    )
    if len(samples.inputs) < 2:
        data = data.model_copy(update={"held_out": None})
    return _learning(setup, data, samples)


def without_samples(setup: Setup, kept: NDArray[np.intp]) -> Setup:
    """The setup with only those of its samples that are `kept`, (samples,), by number; each stays held out or not."""
    whole, data = setup.whole, setup.scenario.data
    if data.held_out is not None:
        how = without(data.held_out, kept, len(whole.inputs))
        scenario = setup.scenario.model_copy(update={"data": data.model_copy(update={"held_out": how})})
        setup = replace(setup, scenario=scenario)
    return with_samples(setup, whole.taken(kept))


def hold_out(setup: Setup, share: float, seed: int) -> Setup:
    """The setup that doesn't train on this share of its samples, from 0, which is none, to below 1.

    Raises
    ------
    ScenarioError
        If it has a single sample, of which none can be held out.
    ValueError
        If there is no such share, or no such seed.
    """
    how = HeldOutSection(share=share, seed=seed) if share else None
    return _learning(setup, setup.scenario.data.model_copy(update={"held_out": how}), setup.whole)


def _learning(setup: Setup, data: DataSection, whole: Samples) -> Setup:
    """The setup of which its scenario says this of the data; `whole` are all samples of it."""
    scenario = setup.scenario.model_copy(update={"data": data})
    try:
        split = split_as(whole, data.held_out, setup.split)
    except ValueError:
        raise ScenarioError(setup.name, "data.held_out", SetupFault.ONE_SAMPLE_HELD_OUT()) from None
    samples = whole if split is None else split.training
    batch = len(samples.inputs) if scenario.training.batch == "all" else setup.batch
    names, is_alone = setup.names, are_alone(scenario, samples, setup.objective)
    if is_alone != names.is_alone:  # or what is typeset by these would be typeset anew
        names = replace(names, is_alone=is_alone)
    return replace(setup, scenario=scenario, names=names, samples=samples, split=split, batch=batch)


def _counted(inputs: int, targets: int) -> str:
    return f"{counted(inputs, 'input')} and {counted(targets, 'target')}"
