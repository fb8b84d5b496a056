"""A set of sheets: what is asked, how they are laid out, how many variants; and the files that it becomes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from core.base.atomic_files import Beat, unhurried
from core.worksheets.choices import PageChoices, SheetChoices
from core.worksheets.key import Key, key_of
from core.worksheets.page import Worksheet, worksheet_of
from core.worksheets.source import SheetSource

Progress = Callable[[int, int], object]  # how many variants of how many; it may raise something to end the work


@dataclass(frozen=True)
class SheetSet:
    """Variants 1 to `variants` of one worksheet; what the choices ask about is a word or an id."""

    source: SheetSource
    choices: SheetChoices
    page: PageChoices
    variants: int = 1

    def worksheet(self, number: int, beat: Beat = unhurried) -> Worksheet:
        """The variant of that number, counted from 1.

        Raises
        ------
        MessageError
            If there is no such sheet.
        """
        return worksheet_of(self.source, self.choices, self.page, number, beat)

    def worksheets(self, progress: Progress) -> Iterator[Worksheet]:
        """All variants, one after the other: a wide network's take much memory."""
        for number in range(1, self.variants + 1):
            progress(number - 1, self.variants)
            yield self.worksheet(number, partial(progress, number - 1, self.variants))


class SheetFile(Protocol):
    """A file of blank sheets, or of keys, to which a variant is added after the other."""

    def add(self, worksheet: Worksheet, key: Key | None, beat: Beat = unhurried) -> None:
        """Add a variant; `beat` is called often."""

    def finish(self) -> bytes:
        """The whole file."""

    def close(self) -> None:
        """Let go of what it holds; nothing is added any more. It is called in every case."""


def filled(files: Sequence[SheetFile], sheets: SheetSet, progress: Progress, with_keys: bool) -> list[bytes]:
    """The contents of files, all variants added to each of them.

    Raises
    ------
    MessageError
        If there are no such sheets.
    """
    try:
        for done, worksheet in enumerate(sheets.worksheets(progress)):
            beat = partial(progress, done, sheets.variants)
            key = key_of(worksheet, beat) if with_keys else None
            for file in files:
                file.add(worksheet, key, beat)
        progress(sheets.variants, sheets.variants)
        return [file.finish() for file in files]
    finally:
        for file in files:
            file.close()
