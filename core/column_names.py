"""The names that stand over the columns of a table, taken for inputs and outputs where they can be."""

from collections import Counter
from collections.abc import Sequence

from core.edit import change_inputs, change_layer
from core.errors import ScenarioError
from core.lesson import Lesson
from core.naming import Names
from core.spreadsheet import number_in

LONGEST = 24  # letters


def with_names(lesson: Lesson, inputs: Sequence[str] | None, outputs: Sequence[str] | None) -> Lesson:
    """The lesson with these names, one for each input and output; None leaves those that there are.

    A name that is empty, too long, a number, or that something else has, is left to the rule.
    """
    network, rule = lesson.network, Names(lesson.network)
    last = network.depth - 1
    try:
        # First without any, so that what goes stands in no one's way.
        if inputs is not None:
            lesson = change_inputs(lesson, None).lesson
        if outputs is not None:
            lesson = change_layer(lesson, last, neurons=None).lesson
        others, given = lesson.names, Counter(_tidy(name) for name in (*(inputs or ()), *(outputs or ())))
        targets = {others.target(index) for index in range(network.outputs)}

        def usable(name: str, by_rule: str) -> str:
            name = _tidy(name)
            if not _is_name(name) or given[name] > 1 or name in targets or others.find(name) is not None:
                return by_rule
            return name

        if inputs is not None:
            names = [usable(name, rule.input(index)) for index, name in enumerate(inputs)]
            if names != [rule.input(index) for index in range(network.inputs)]:
                lesson = change_inputs(lesson, names).lesson
        if outputs is not None:
            names = [usable(name, rule.activation(last, index)) for index, name in enumerate(outputs)]
            if names != [rule.activation(last, index) for index in range(network.outputs)]:
                lesson = change_layer(lesson, last, neurons=names).lesson
    except ScenarioError:  # names are no reason to refuse the samples
        return lesson
    return lesson


def _is_name(text: str) -> bool:
    return 0 < len(text) <= LONGEST and text.isprintable() and number_in(text, decimal_comma=False) is None


def _tidy(name: str) -> str:
    return " ".join(name.split())
