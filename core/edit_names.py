"""The names of inputs and neurons while their network is changed."""

from collections.abc import Sequence

from core.lesson import Lesson
from core.naming import Rule
from core.scenario import NetworkSection


def given_names(network: NetworkSection) -> list[list[str] | None]:
    """The names that a scenario gives: to the inputs, then to each layer; None where it leaves that to the rule."""
    inputs = network.inputs if isinstance(network.inputs, list) else None
    return [inputs, *(layer.neurons for layer in network.layers)]


def names_now(
    lesson: Lesson,
    names: list[str] | None,
    rule: Rule,
    column: int,
    was: int | None,
    neurons: Sequence[int | None],
) -> list[str] | None:
    """The names of what is `column` of the changed network, and was the column `was` of the lesson.

    A name that the rule gave is the one that the rule gives now; one that a person gave stays where it is.
    """
    if names is None or was is None or len(names) != lesson.network.sizes[was]:
        return names
    before, by_rule = Rule(lesson.network.sizes), rule.names(column)
    now = [
        names[index] if index is not None and names[index] != before.name(was, index) else own
        for index, own in zip(neurons, by_rule, strict=True)
    ]
    # What somebody wrote into a file isn't taken out of it where nothing has changed.
    as_it_was = now == names == given_names(lesson.scenario.network)[was]
    return None if now == by_rule and not as_it_was else now


def clashes(network: NetworkSection) -> set[str]:
    """The names that a scenario gives, and that the rule gives to something else."""
    given = given_names(network)
    rule = Rule((network.input_count, *(layer.size for layer in network.layers)))
    columns = {name: rule.column(name) for names in given for name in names or ()}
    return {name for name, column in columns.items() if column is not None and given[column] is None}
