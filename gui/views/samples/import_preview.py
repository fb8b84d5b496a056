"""What an importer shows of a table, computed beside the window: how it is read, and what would become of it."""

from dataclasses import dataclass

from core.base.errors import ScenarioError
from core.base.message import Message
from core.data.tables.columns import YES_NO
from core.data.tables.error import TableError, TableFault
from core.data.tables.reading import Reading, TableSamples
from core.data.tables.roles import CLASS, INPUT, LEFT_OUT, TARGET
from core.setup.column_names import Called, named_by_rule
from core.setup.concerns import concerns, concerns_of_inputs
from core.setup.fit_to_samples import becomes
from core.setup.setup import Setup

MOST_NUMBERS = 20_000_000  # that a scenario keeps: about 700 MB


@dataclass(frozen=True)
class Prepared:
    """A reading, and the samples that it gives; or the fault why it gives none."""

    reading: Reading
    samples: TableSamples | None
    fault: Message | None
    becomes: tuple[Message, ...]  # what of the network would be another
    concerns: tuple[Message, ...]  # what would go together badly
    by_rule: tuple[str, ...]  # names above the columns that can't be taken
    is_pasted: bool = False


def called_by(reading: Reading, samples: TableSamples) -> Called:
    """What a table calls its columns; yes and no as the only target are the names of its 1 and 0."""
    names = any(samples.input_names)
    targets = samples.target_names if not samples.class_names and any(samples.target_names) else None
    classes = samples.class_names or None
    answers = [column for column in reading.columns if column.role == TARGET]
    if len(answers) == 1 and answers[0].kind == YES_NO:
        read = answers[0].read
        of = {float(number): int(code) for number, code in zip(read.numbers, read.codes, strict=True) if code >= 0}
        classes = [read.words[of[value]] for value in (0.0, 1.0) if value in of]
        classes = classes if len(set(classes)) == 2 else None
    return Called(samples.input_names if names else None, targets, classes)


def prepared(reading: Reading, setup: Setup) -> Prepared:
    """What would become of `setup` by this reading."""
    try:
        _check_size(reading)
        found = reading.samples()
        called = called_by(reading, found)
        then, changes = becomes(setup, found.samples, called)
        badly = concerns(then.network, then.objective.loss, found.samples.targets)
        badly += tuple(concerns_of_inputs(found.samples.inputs, then.names))
    except (TableError, ScenarioError) as fault:
        return Prepared(reading, None, fault.problem, (), (), ())
    return Prepared(reading, found, None, changes, badly, tuple(named_by_rule(then, called)))


def _check_size(reading: Reading) -> None:
    inputs = [column for column in reading.columns if column.role == INPUT]
    wide = sum(max(len(column.read.words), 1) if not column.is_numeric else 1 for column in inputs)
    targets = [column for column in reading.columns if column.role not in (INPUT, LEFT_OUT)]
    wide += len(reading.classes) if any(column.role == CLASS for column in targets) else len(targets)
    numbers = wide * int(reading.kept.sum())
    if numbers > MOST_NUMBERS:
        raise TableError(TableFault.TOO_MANY_NUMBERS(numbers=numbers, most=MOST_NUMBERS))
