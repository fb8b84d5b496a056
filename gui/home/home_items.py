"""What stands on Home: lessons, homework, networks and files of one's own, each read as far as its card tells of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from core.base.archive import is_archive
from core.base.atomic_files import is_there
from core.base.errors import ScenarioError
from core.lessons.built_in import LESSONS, built_in_lesson, homework_of
from core.lessons.faults import LessonError
from core.lessons.markdown import blocks_of
from core.lessons.reader import LessonFile, read_lesson
from core.scenario.lesson_or_not import is_lesson_file
from core.setup.setup import Setup, built_in_names, open_setup
from gui.diagram.scene.sketch import NetworkSketch, sketch_of
from gui.threads.job import Report


class Shelf(Enum):
    """Where a card stands."""

    LESSONS = "lessons"
    HOMEWORK = "homework"
    NETWORKS = "networks"
    OWN = "own"


@dataclass(frozen=True)
class HomeEntry:
    """What a card is to tell of, before it is read."""

    shelf: Shelf
    reference: str | Path  # the name of what is built in, or a file
    title: str  # until it is read, and where it can't be


@dataclass(frozen=True)
class HomeItem:
    """What a card tells: of a lesson, or of a network; of neither, where its file is gone or has a fault."""

    entry: HomeEntry
    title: str
    about: str = ""  # in plain text
    sizes: str = ""  # of the layers, such as "3-2-1"
    sketch: NetworkSketch | None = None
    lesson: LessonFile | None = None
    is_there: bool = True


def built_in_entries() -> list[HomeEntry]:
    """All that the program brings, in the order in which it is taught."""
    homework = [name for name in map(homework_of, LESSONS) if name is not None]
    return [
        *(HomeEntry(Shelf.LESSONS, name, name) for name in LESSONS),
        *(HomeEntry(Shelf.HOMEWORK, name, name) for name in homework),
        *(HomeEntry(Shelf.NETWORKS, name, name) for name in built_in_names()),
    ]


def read_items(entries: Sequence[HomeEntry], language: str, report: Report) -> None:
    """Read entries one after the other, and hand each over as an item, as soon as it is read.

    Raises
    ------
    CancelledError
        If nobody waits for them any more.
    """
    for number, entry in enumerate(entries):
        report(number, len(entries), read_item(entry, language))


def read_item(entry: HomeEntry, language: str) -> HomeItem:
    """What a card tells, in a language; a file that has a fault keeps the title that it had."""
    reference = entry.reference
    if isinstance(reference, Path) and not is_there(reference):
        return HomeItem(entry, entry.title, is_there=False)
    try:
        if entry.shelf in (Shelf.LESSONS, Shelf.HOMEWORK):
            return _of_lesson(entry, built_in_lesson(str(reference)), language)
        if isinstance(reference, Path) and is_lesson_file(reference):
            return _of_lesson(entry, read_lesson(reference), language)
        setup = open_setup(reference)
    except (LessonError, ScenarioError):
        return HomeItem(entry, entry.title)
    sizes, sketch = _network(setup)
    is_run = isinstance(reference, Path) and is_archive(reference)
    title = entry.title if is_run else setup.scenario.title_in(language)
    return HomeItem(entry, " ".join(title.split()), setup.scenario.source or "", sizes, sketch)


def plain_markdown(text: str) -> str:
    """What is read of a Markdown text in one line, without its marks."""
    return " ".join("".join(_texts(text)).split())


def _texts(text: str) -> Iterator[str]:
    for block in blocks_of(text):
        yield from (span.text for span in block.spans)
        yield " "


def _of_lesson(entry: HomeEntry, file: LessonFile, language: str) -> HomeItem:
    lesson = file.lesson
    sizes, sketch = _network(lesson.setup)
    title, about = " ".join(lesson.title_in(language).split()), plain_markdown(lesson.about_in(language))
    return HomeItem(entry, title, about, sizes, sketch, file)


def _network(setup: Setup) -> tuple[str, NetworkSketch]:
    network = setup.network
    return "-".join(map(str, network.sizes)), sketch_of(network, setup.start)
