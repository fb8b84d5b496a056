"""What an importer says: what would be taken, what becomes of the network, and how the table was read."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.base.errors import one_line, shortened
from core.base.number_format import NumberFormat, grouped
from core.base.spoken import as_sentences, listed, phrases
from gui.texts.faults import sentence, translated
from gui.views.samples.import_preview import Prepared
from gui.views.samples.pasting import counted_samples

MOST_CLASSES = 8
MOST_ROWS = 200  # that are left out, listed

translate = QCoreApplication.translate


def summary(found: Prepared, number_format: NumberFormat) -> str:
    """Before OK: the samples, the classes, what of the network becomes another, and what goes together badly."""
    if found.samples is None:
        return translated(found.fault) if found.fault is not None else ""
    samples = found.samples.samples
    count, inputs, targets = len(samples.inputs), samples.inputs.shape[1], samples.targets.shape[1]
    sentences = [f"{counted_samples(count)}, {_counted_columns(inputs, targets)}."]
    classes = found.samples.class_names
    if classes:
        sentences.append(translate("Importer", "Classes: {names}.").format(names=_first(classes)))
    sentences += [*map(translated, found.becomes), *(sentence(concern, number_format) for concern in found.concerns)]
    if found.by_rule:
        text = translate("Importer", "Named automatically, because these names can't be taken: {names}.")
        sentences.append(text.format(names=_first(found.by_rule)))
    return as_sentences(sentences)


def details(found: Prepared, shown: int) -> str:
    """How it was read, a sentence a line; then the rows that are left out, each with its line and why."""
    reading = found.reading
    lines = [one_line(translated(decision)) for decision in reading.decisions]
    if len(reading.columns) > shown:
        text = translate("Importer", "The table has {count} columns; the first {most} are shown.")
        lines.append(text.format(count=grouped(len(reading.columns)), most=shown))
    for row in reading.left_out_rows[:MOST_ROWS]:
        text = translate("Importer", "Line {line} is left out: {why}.")
        lines.append(text.format(line=row.line, why=translated(row.why or "")))
    if len(reading.left_out_rows) > MOST_ROWS:
        more = grouped(len(reading.left_out_rows) - MOST_ROWS)
        lines.append(translate("Importer", "… and {count} more.").format(count=more))
    return "\n".join(lines)


def _counted_columns(inputs: int, targets: int) -> str:
    first = translate("Importer", "1 input") if inputs == 1 else translate("Importer", "{count} inputs")
    then = translate("Importer", "1 target") if targets == 1 else translate("Importer", "{count} targets")
    return phrases((first.format(count=grouped(inputs)), then.format(count=grouped(targets))))


def _first(names: Sequence[str]) -> str:
    """Some names, and how many more there are."""
    shown, more = listed(map(shortened, names[:MOST_CLASSES])), len(names) - MOST_CLASSES
    return shown if more <= 0 else translate("Importer", "{names} and {count} more").format(names=shown, count=more)
