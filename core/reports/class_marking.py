"""The answers of a class, marked: each learner's numbers held against those of their own sheet, worked out again.

    found = mark_class(files_in(folder))
    found.learners[0].marked.points
    found.hardest[0]                       # the quantity that fails most, and how often

A class has one worksheet, of which each learner may have a variant of their own. Which one that is most files say;
those of another are left out, as are those that can't be read, each with the reason.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from core.base.atomic_files import is_folder
from core.base.errors import MessageError, ScenarioError, unturned
from core.base.message import Message
from core.exercises.marking.marking import MarkedAnswer, MarkedSheet, Verdict, marked
from core.exercises.practice.line import Line
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet
from core.reports.answers_file import SUFFIX, HandedInAnswers, answers_by_quantity, read_answers
from core.reports.messages import AnswersFault
from core.setup.setup import open_setup
from core.training.roots import roots_of
from core.worksheets.choices import SheetChoices
from core.worksheets.codes import SheetCode, code_of, read_code
from core.worksheets.source import SheetSource

MOST_FILES = 2000
FAILS = (Verdict.SLIP, Verdict.WRONG)

Progress = Callable[[int, int], object]  # how many files of how many; it may raise something to end the work


@dataclass(frozen=True)
class ClassSheet:
    """What files are of that don't say it themselves: a run, and what is asked of it."""

    source: SheetSource
    choices: SheetChoices

    @property
    def code(self) -> SheetCode:
        """The code of its first variant."""
        return self.source.code(self.choices, 1)


@dataclass(frozen=True)
class Learner:
    """One file that was handed in, marked."""

    path: Path
    file: str  # how it is called in its folder
    name: str  # the learner's, or what the file is called where they gave none
    code: str
    source: SheetSource  # that their sheet is a variant of
    sheet: ExerciseSheet
    marked: MarkedSheet  # of the lines that they were asked

    @property
    def points(self) -> int:
        """How many answers are right, or follow."""
        return self.marked.points

    def answer(self, quantity: Quantity) -> MarkedAnswer | None:
        """What became of one question; None where that line was given to them."""
        return self._answers.get(quantity)

    def practice(self) -> Practice:
        """Their sheet as a practice that is done: every answer kept as it is."""
        lines = {each.quantity: _line_of(each) for each in self.marked.answers if not each.answer.is_missing}
        lines |= {each.quantity: Line(is_shown=True) for each in self.marked.answers if each.answer.is_shown}
        return replace(practice_of(self.sheet, list(self._answers)), lines=lines)

    @cached_property
    def _answers(self) -> dict[Quantity, MarkedAnswer]:
        return {each.quantity: each for each in self.marked.answers}

    @property
    def first_wrong(self) -> MarkedAnswer | None:
        """The first answer, in the order of calculation, that neither is right nor follows."""
        return next((each for each in self.marked.answers if each.verdict in FAILS), None)


@dataclass(frozen=True)
class UnmarkedFile:
    """A file that is not marked, and why."""

    file: str
    why: Message


@dataclass(frozen=True)
class ClassMarks:
    """All that a class has handed in."""

    learners: tuple[Learner, ...]
    left_out: tuple[UnmarkedFile, ...]
    sheet: SheetCode | None = None  # with variant 1; None where nothing was marked
    own: SheetCode | None = None  # a sheet of somebody's own scenario, of which more files are than were marked

    @cached_property
    def questions(self) -> tuple[Quantity, ...]:
        """What any learner was asked, in the order of calculation."""
        asked = {each.quantity for learner in self.learners for each in learner.marked.answers}
        return tuple(each for each in self.learners[0].sheet.questions if each in asked) if self.learners else ()

    @cached_property
    def failed(self) -> dict[Quantity, int]:
        """How many answers to each question were a slip or wrong; what follows from one is not counted."""
        counts = Counter(
            each.quantity for learner in self.learners for each in learner.marked.answers if each.verdict in FAILS
        )
        return {quantity: counts[quantity] for quantity in self.questions}

    @property
    def average(self) -> float:
        """Points a learner."""
        return sum(each.points for each in self.learners) / max(len(self.learners), 1)

    @property
    def hardest(self) -> list[tuple[Quantity, int]]:
        """The questions that anybody failed, those that most did first, and how many did."""
        failed = [(quantity, count) for quantity, count in self.failed.items() if count]
        return sorted(failed, key=lambda each: -each[1])

    def slips_at(self, quantity: Quantity) -> list[tuple[str | None, int]]:
        """Which slips were made at a question, the most frequent first; None stands for no known one."""
        at = (learner.answer(quantity) for learner in self.learners)
        return Counter(each.slip for each in at if each is not None and each.verdict in FAILS).most_common()


def _line_of(answer: MarkedAnswer) -> Line:
    given = tuple(str(each) for each in (*answer.answer.tries, answer.answer.given))
    slip = answer if answer.verdict is Verdict.SLIP else None
    return Line(typed=given[-1], tries=given, is_kept=True, slip=slip)


def files_in(folder: Path) -> list[Path]:
    """All files in a folder and in those within it, in the order of their names; hidden ones are none.

    Raises
    ------
    ScenarioError
        If there is no such folder, it can't be looked into, it is empty, or it has too many files.
    """
    name = str(folder)
    if not is_folder(folder):
        raise ScenarioError(name, "", AnswersFault.NO_FOLDER())
    found: list[Path] = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        found += (Path(place) / each for each in sorted(files) if not each.startswith("."))
        if len(found) > MOST_FILES:
            raise ScenarioError(name, "", AnswersFault.TOO_MANY(most=MOST_FILES))
    if not found:
        raise ScenarioError(name, "", AnswersFault.NO_FILES())
    return found


def mark_class(
    files: Sequence[Path],
    expected: ClassSheet | None = None,
    root: Path | None = None,
    progress: Progress = lambda _done, _of: None,
) -> ClassMarks:
    """Mark these files; `root` is the folder from which on they are called.

    `expected` is what those are of that have no code; of those that have one, it says of which scenario they are to
    be. Nothing is worked out for files that are left out.
    """
    return _ClassMarking(expected, root, progress).of(files)


@dataclass(frozen=True)
class _Read:
    """A file that was read, and the sheet that it is of."""

    path: Path
    file: str
    answers: HandedInAnswers
    code: SheetCode

    @property
    def worksheet(self) -> SheetCode:
        """The sheet that it is a variant of, whichever lines of it are blank."""
        return _as_handed_out(self.code)


def _as_handed_out(code: SheetCode) -> SheetCode:
    """The worksheet that a learner's sheet is of: its first variant, with all lines blank."""
    return replace(code, choices=replace(code.choices, blanks=None), variant=1)


class _ClassMarking:
    """Reads all files, finds out which worksheet they are of, and marks those of it."""

    def __init__(self, expected: ClassSheet | None, root: Path | None, progress: Progress) -> None:
        self._expected, self._root, self._progress = expected, root, progress
        self._left_out: list[UnmarkedFile] = []
        self._of_own: list[SheetCode] = []  # the sheets of files that are left out, as nobody said of what they are
        self._sheets: dict[int, ExerciseSheet] = {}  # by variant
        self._done = (0, 0)

    def of(self, files: Sequence[Path]) -> ClassMarks:
        read = list(self._read_all(files))
        worksheet = _most_frequent(each.worksheet for each in read)
        if worksheet is None:
            return ClassMarks((), tuple(self._left_out), own=_most_frequent(self._of_own))
        learners: list[Learner] = []
        source = self._source(worksheet)
        for done, each in enumerate(read):
            self._tell(done, len(read))
            if each.worksheet != worksheet:
                self._leave_out(each.file, AnswersFault.OTHER_SHEET(code=code_of(each.code)))
                continue
            try:
                learners.append(self._marked(each, source))
            except MessageError as fault:
                self._leave_out(each.file, fault.problem)
        self._tell(len(read), len(read))
        names = [each.name for each in learners]
        named = (replace(each, name=_told_apart(each, names)) for each in learners)
        own = _most_frequent(self._of_own) if len(self._of_own) > len(learners) else None
        return ClassMarks(tuple(named), tuple(self._left_out), worksheet, own)

    def _tell(self, done: int, of: int) -> None:
        self._done = (done, of)
        self._progress(done, of)

    def _leave_out(self, file: str, why: Message) -> None:
        self._left_out.append(UnmarkedFile(file, why))

    def _read_all(self, files: Sequence[Path]) -> Iterator[_Read]:
        for path in files:
            file = self._called(path)
            self._tell(0, len(files))
            try:
                if path.suffix.lower() != SUFFIX:
                    raise MessageError(AnswersFault.NOT_JSON_FILE())
                answers = read_answers(path)
                yield _Read(path, file, answers, self._code(answers))
            except MessageError as fault:
                self._leave_out(file, fault.problem)

    def _called(self, path: Path) -> str:
        if self._root is not None and path.is_relative_to(self._root):
            return path.relative_to(self._root).as_posix()
        return path.name

    def _code(self, answers: HandedInAnswers) -> SheetCode:
        expected = self._expected
        if not answers.code:
            if expected is None:
                raise MessageError(AnswersFault.NO_CODE())
            return expected.code
        code = read_code(answers.code)
        written = code_of(code)
        if expected is None:
            if code.scenario is None:
                self._of_own.append(_as_handed_out(code))
                raise MessageError(AnswersFault.OWN_SCENARIO(code=written))
        elif replace(code, choices=expected.choices, variant=1) != expected.code:
            raise MessageError(AnswersFault.OTHER_SCENARIO(code=written))
        return code

    def _source(self, worksheet: SheetCode) -> SheetSource:
        if self._expected is not None:
            return self._expected.source
        return SheetSource(roots_of(open_setup(worksheet.scenario or "")))

    def _marked(self, read: _Read, source: SheetSource) -> Learner:
        variant = read.code.variant
        if variant not in self._sheets:
            self._sheets[variant] = source.sheet(read.code.choices, variant, lambda: self._progress(*self._done))
        sheet = self._sheets[variant]
        answers = answers_by_quantity(sheet.names, read.answers.answers, read.file)
        name = unturned(read.answers.learner) or unturned(Path(read.file).stem)
        result = marked(sheet, answers).of_lines(read.code.choices.blank_lines(sheet))
        return Learner(read.path, read.file, name, code_of(read.code), source, sheet, result)


def _told_apart(learner: Learner, names: Sequence[str]) -> str:
    """A learner's name, with their file's where several have that name: also one who handed in twice."""
    return learner.name if names.count(learner.name) == 1 else f"{learner.name} ({unturned(learner.file)})"


def _most_frequent(worksheets: Iterable[SheetCode]) -> SheetCode | None:
    """The worksheet that most files are of; of several the one that was met first."""
    found = Counter(worksheets).most_common(1)
    return found[0][0] if found else None
