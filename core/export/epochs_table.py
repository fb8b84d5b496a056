"""How well a run does at the end of each epoch, as a table."""

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from core.data.tables.csv_writer import POINT, Dialect, write_csv
from core.training.epoch_scores import PartScores, Scored


class EpochRow(NamedTuple):
    """One epoch: of what is trained on, and of what is held out, if anything is, error and share of right answers."""

    epoch: int
    state: int  # at its end
    parts: tuple[tuple[float, float], ...]  # the share is NaN where targets are no classes


def epoch_rows(scored: Scored, an_epoch: int) -> Iterator[EpochRow]:
    """A row for each epoch that was scored, of so many iterations each."""
    for index in range(scored.epochs):
        epoch = (index + 1) * scored.stride
        yield EpochRow(epoch, epoch * an_epoch, tuple(_of(part, index) for part in scored.parts))


def write_epochs(path: Path, rows: Iterable[EpochRow], parts: int, dialect: Dialect = POINT) -> None:
    """Write a row for each epoch: its number, the state at its end, then error and share of right answers.

    The share goes from 0 to 1, and its cell is empty where targets are no classes. `parts` is 2 where something is held
    out, else 1.

    Raises
    ------
    ScenarioError
        If the file can't be written.
    """
    heads = ["epoch", "state", "training_error", "training_right", "held_out_error", "held_out_right"]

    def cells() -> Iterator[list[float | int | None]]:
        for row in rows:
            numbers = [None if math.isnan(number) else number for part in row.parts for number in part]
            yield [row.epoch, row.state, *numbers]

    write_csv(path, heads[: 2 + 2 * parts], cells(), dialect)


def _of(part: PartScores, index: int) -> tuple[float, float]:
    return float(part.losses[index]), float(part.accuracies[index])
