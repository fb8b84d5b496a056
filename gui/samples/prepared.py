"""What an importer shows of a table, computed beside the window: how it is read, and what would become of it."""

from dataclasses import dataclass

from core.column_names import Called, named_by_rule
from core.errors import ScenarioError
from core.fit_samples import becomes
from core.lesson import Lesson
from core.table import Reading, TableSamples
from core.table_error import TableError
from core.table_roles import CLASS, INPUT, LEFT_OUT

MOST_NUMBERS = 20_000_000  # that a scenario keeps: about 700 MB


@dataclass(frozen=True)
class Prepared:
    """A reading, and the samples that it gives; or the fault, in one line, why it gives none."""

    reading: Reading
    samples: TableSamples | None
    fault: str
    becomes: tuple[str, ...]  # what of the network would be another
    concerns: tuple[str, ...]  # what would go together badly
    by_rule: tuple[str, ...]  # names above the columns that can't be taken
    is_pasted: bool = False


def called_by(samples: TableSamples) -> Called:
    """What a table calls its columns."""
    names = any(samples.input_names)
    targets = samples.target_names if not samples.class_names and any(samples.target_names) else None
    return Called(samples.input_names if names else None, targets, samples.class_names or None)


def prepared(reading: Reading, lesson: Lesson) -> Prepared:
    """What would become of `lesson` by this reading."""
    try:
        _check_size(reading)
        found = reading.samples()
        called = called_by(found)
        then, said = becomes(lesson, found.samples, called)
    except TableError as fault:
        return Prepared(reading, None, str(fault), (), (), ())
    except ScenarioError as fault:
        return Prepared(reading, None, fault.problem, (), (), ())
    return Prepared(reading, found, "", said, (), tuple(named_by_rule(then, called)))


def _check_size(reading: Reading) -> None:
    inputs = [column for column in reading.columns if column.role == INPUT]
    wide = sum(max(len(column.read.words), 1) if not column.is_numeric else 1 for column in inputs)
    targets = [column for column in reading.columns if column.role not in (INPUT, LEFT_OUT)]
    wide += len(reading.classes) if any(column.role == CLASS for column in targets) else len(targets)
    numbers = wide * int(reading.kept.sum())
    if numbers > MOST_NUMBERS:
        raise TableError(
            f"these are {numbers:,} numbers, and at most {MOST_NUMBERS:,} can be kept: "
            "leave columns out, or take fewer rows"
        )
