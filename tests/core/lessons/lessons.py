"""Lessons that several tests read: the one of the documentation, and ones made of a few lines."""

from core.lessons.lesson import Lesson
from core.lessons.reader import LessonFile, parse_lesson
from tests import ROOT

PAGE = (ROOT / "docs" / "lesson-format.md").read_text(encoding="utf-8")
EXAMPLE = PAGE.split("```toml\n")[1].split("```")[0]
HEAD = 'format = 1\ntitle = "A lesson"\nscenario = "gad-3-2-1"\n'


def parsed(text: str) -> LessonFile:
    return parse_lesson(text, "my.toml")


def lesson_of_steps(*steps: str) -> Lesson:
    """A lesson on gad-3-2-1, of steps of which these lines are all they say besides a text."""
    return parsed(HEAD + "".join(f'[[step]]\ntext = "Step {n}"\n{step}\n' for n, step in enumerate(steps, 1))).lesson
