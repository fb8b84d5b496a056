"""The names that stand over the columns of a table, taken for inputs, targets and classes where they can be."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.base.errors import ScenarioError
from core.base.written_numbers import is_written_number
from core.network.names import Names
from core.setup.changes import change_inputs, change_layer
from core.setup.setup import Setup

LONGEST = 40  # letters; of a longer name the beginning is taken
_NOT_FINITE = frozenset({"nan", "inf", "infinity"})  # as programs write what is no number


@dataclass(frozen=True)
class Called:
    """What a table calls its inputs, and its targets or classes; None where it says nothing."""

    inputs: Sequence[str] | None = None
    targets: Sequence[str] | None = None
    classes: Sequence[str] | None = None


def with_names(setup: Setup, called: Called) -> Setup:
    """The setup with the names of other samples; no name of the ones before stays.

    A name that is empty, a number, or that something else has, is left to the rule. Classes are called what they are
    called, whatever it is, and give their names to the outputs too where those can have them.
    """
    network = setup.network
    last = network.depth - 1
    data = setup.scenario.data.model_copy(update={"class_names": None, "target_names": None})
    setup = setup.with_scenario(setup.scenario.model_copy(update={"data": data}))
    # First without any, so that what goes stands in no one's way.
    setup = _attempted(setup, lambda each: change_inputs(each, None).setup)
    setup = _attempted(setup, lambda each: change_layer(each, last, neurons=None).setup)
    rule, others = Names(network), setup.names
    of_outputs = called.classes if called.classes is not None and len(called.classes) == network.outputs else ()
    given = Counter(map(_tidy, (*(called.inputs or ()), *of_outputs)))
    targets = {others.target(index) for index in range(network.outputs)}

    def usable(name: str, by_rule: str) -> str:
        name = _tidy(name)
        taken = given[name] > 1 or name in targets or others.search.find(name) is not None
        return by_rule if taken or not _is_name(name) else name

    if called.inputs is not None:
        names = [usable(name, str(rule.input(index))) for index, name in enumerate(called.inputs)]
        setup = _attempted(setup, lambda each: change_inputs(each, names).setup)
    if of_outputs:
        by_rule = [str(others.activation(last, index)) for index in range(network.outputs)]
        outputs = list(map(usable, of_outputs, by_rule))
        if outputs != by_rule:
            setup = _attempted(setup, lambda each: change_layer(each, last, neurons=outputs).setup)
    data = setup.scenario.data.model_copy(
        update={
            "class_names": [_tidy(name) or "–" for name in called.classes] if called.classes else None,
            "target_names": _target_names(setup, called.targets),
        }
    )
    return setup.with_scenario(setup.scenario.model_copy(update={"data": data}))


def named_by_rule(setup: Setup, called: Called) -> list[str]:
    """The names that stand over a table's inputs and targets, and that `setup`, which learns it, could not take."""
    names = setup.names
    inputs = [(name, names.input(index)) for index, name in enumerate(called.inputs or ())]
    targets = [(name, names.target(index)) for index, name in enumerate(called.targets or ())]
    return [_tidy(name) for name, taken in (*inputs, *targets) if _tidy(name) and taken != _tidy(name)]


def _target_names(setup: Setup, targets: Sequence[str] | None) -> list[str] | None:
    if targets is None or len(targets) != setup.network.outputs:
        return None
    tidy = [_tidy(name) for name in targets]
    names = [
        name if _is_name(name) and tidy.count(name) == 1 else setup.names.target(index)
        for index, name in enumerate(tidy)
    ]
    by_rule = [setup.names.target(index) for index in range(len(names))]
    return None if names == by_rule or len(set(names)) < len(names) else names


def _attempted(setup: Setup, change: Callable[[Setup], Setup]) -> Setup:
    """The setup changed; as it was where that can't be: names are no reason to refuse samples."""
    try:
        return change(setup)
    except ScenarioError:
        return setup


def _is_name(text: str) -> bool:
    is_number = is_written_number(text) or text.casefold().lstrip("+-") in _NOT_FINITE
    return bool(text) and text.isprintable() and not is_number


def _tidy(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
