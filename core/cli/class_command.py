"""A class on the command line: all that was handed in, marked as one table."""

import argparse
import sys

from core.base.atomic_files import write_text_file
from core.base.errors import MessageError, ScenarioError, one_line, shortened
from core.base.exit_status import OFF, OK, CommandError
from core.base.spoken import said
from core.cli.class_answers import class_answer, print_class
from core.cli.output import keep_what_is_read, print_json
from core.cli.trained import check_sample, progress, run_of
from core.reports.answers_file import SUFFIX
from core.reports.class_marking import ClassMarks, ClassSheet, UnmarkedFile, files_in, mark_class
from core.reports.class_table import class_csv
from core.reports.messages import AnswersFault
from core.worksheets.choices import SheetChoices
from core.worksheets.source import SheetSource


def mark_all(arguments: argparse.Namespace) -> int:
    """Mark every file in a folder; what can't be marked is told on standard error, a line each."""
    if arguments.answers is not None:
        raise CommandError(
            said("{answers}: with --all every file in the folder is marked, and none beside it").format(
                answers=arguments.answers
            )
        )
    folder = arguments.all
    files = files_in(folder)
    if arguments.csv is not None:
        keep_what_is_read("--csv", arguments.csv, (each for each in files if each.suffix == SUFFIX))
    with progress(said("marking")) as show:
        found = mark_class(files, _expected(arguments), folder, show)
    for each in found.left_out:
        print(_left_out_line(each), file=sys.stderr)
    if not found.learners:
        raise ScenarioError(str(folder), "", AnswersFault.NONE_MARKED())
    if arguments.csv is not None:
        try:
            write_text_file(arguments.csv, class_csv(found))
        except ScenarioError as fault:
            raise CommandError(f"--csv {arguments.csv}: {fault.problem}") from None
    if arguments.json:
        print_json(class_answer(found))
    else:
        print_class(found)
    return OFF if arguments.strict and not _is_faultless(found) else OK


def _expected(arguments: argparse.Namespace) -> ClassSheet | None:
    """What files without a code are of, where the call names a scenario."""
    if arguments.scenario is None:
        return None
    source = SheetSource(run_of(arguments.scenario, arguments.notation).roots)
    if arguments.sample is not None:
        check_sample(source.setup, arguments.sample)
    choices = SheetChoices(
        about=arguments.about,
        state=arguments.iteration,
        sample=None if arguments.sample is None else arguments.sample - 1,
        digits=arguments.digits,
        is_board=arguments.board,
    )
    try:
        return ClassSheet(source, source.settled(choices))
    except MessageError as fault:
        raise CommandError(f"--about {shortened(arguments.about)}: {fault}") from None


def _is_faultless(found: ClassMarks) -> bool:
    return all(learner.marked.is_faultless for learner in found.learners)


def _left_out_line(left_out: UnmarkedFile) -> str:
    why = str(left_out.why)
    return one_line(said("backstep: left out: {file}: {why}").format(file=left_out.file, why=why))
