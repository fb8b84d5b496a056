"""The page of ready lessons, made from the lesson files themselves, so that it can't say what they don't."""

from dataclasses import dataclass

from core.base.resources import resource
from core.lessons.built_in import LESSONS, built_in_lesson, homework_of, lesson_path
from core.lessons.reader import LessonFile
from core.lessons.schema import AskSection, StepSection
from core.scenario.schema import in_language


@dataclass(frozen=True)
class Words:
    """What the page says between the lessons' own words, in one language."""

    code: str  # as lesson files have it
    title: str
    links: str
    intro: str
    taught_with: str  # of {minutes}, {scenario}, {open}
    homework: str
    head: tuple[str, str, str]
    number: str
    choice: str
    vote: str
    curve: str
    read: str
    joined: str


ENGLISH = Words(
    code="en",
    title="Ready lessons",
    links="[中文](zh/lessons.md) · [How to teach with them](teaching.md) · [How to write one](lesson-format.md)",
    intro=(
        "All of these are in the program, in English and Chinese, and work offline: *Home* has them as cards.\n"
        "What a step asks is hidden everywhere until it is answered; answers and the teacher's notes are in the\n"
        "presenter view (`F9`), not on this page."
    ),
    taught_with="{minutes:g} minutes, on the network {scenario}: `python main.py {open}`.",
    homework="Homework, {minutes:g} minutes: *{title}*. {about} It needs no teacher: `python main.py {open}`.",
    head=("step", "minutes", "the class"),
    number="works out {}",
    choice="chooses",
    vote="votes",
    curve="draws the curve of the error",
    read="reads and watches",
    joined=", ",
)
CHINESE = Words(
    code="zh_CN",
    title="现成的课",
    links="[English](../lessons.md) · [怎样用它们上课](teaching.md) · [怎样自己写一份](../lesson-format.md)",
    intro=(
        "这些课都在程序里，有英文和中文，不用联网：在“主页”上各是一张卡片。每一步问的数，在回答之前到处都是藏起来的；\n"
        "答案和教师备注在演讲者视图（`F9`）里，不在本页。"
    ),
    taught_with="{minutes:g} 分钟，网络 {scenario}：`python main.py {open}`。",
    homework="作业，{minutes:g} 分钟：“{title}”。{about}不需要教师：`python main.py {open}`。",
    head=("步骤", "分钟", "学生"),
    number="算出 {}",
    choice="选择",
    vote="表决",
    curve="画误差曲线",
    read="读和看",
    joined="；",
)


def page(words: Words) -> str:
    """The whole page, as Markdown."""
    parts = [f"# {words.title}\n\n{words.links}\n\n{words.intro}\n"]
    parts += [_lesson(name, words) for name in LESSONS]
    return "\n".join(parts)


def _lesson(name: str, words: Words) -> str:
    file = built_in_lesson(name)
    lines = [f"## {_title(file, words)}", "", in_language(file.lesson.about, words.code), ""]
    lines += [words.taught_with.format(minutes=file.lesson.minutes, scenario=_scenario(file), open=_path(name)), ""]
    lines += _plan(file, words)
    homework = homework_of(name)
    if homework is not None:
        its = built_in_lesson(homework)
        about = in_language(its.lesson.about, words.code)
        said = words.homework.format(
            minutes=its.lesson.minutes, title=_title(its, words), about=about, open=_path(homework)
        )
        lines += ["", said]
    return "\n".join([*lines, ""])


def _plan(file: LessonFile, words: Words) -> list[str]:
    """A row for each step: what it is called, how long it takes, and what the class does."""
    rows = [words.head, ("---", "---:", "---")]
    rows += [(_heading(step, words), f"{step.minutes or 0:g}", _asked(step, words)) for step in file.section.step]
    return ["| " + " | ".join(each.replace("|", "\\|") for each in row) + " |" for row in rows]


def _heading(step: StepSection, words: Words) -> str:
    return in_language(step.text, words.code).lstrip().splitlines()[0].lstrip("# ")


def _asked(step: StepSection, words: Words) -> str:
    asked = [_question(each, words) for each in step.ask or ()]
    return words.joined.join(dict.fromkeys(asked)) or words.read


def _question(question: AskSection, words: Words) -> str:
    if question.quantity is not None:
        return words.number.format(question.quantity)
    if question.curve is not None:
        return words.curve
    return words.choice if question.choice is not None else words.vote


def _title(file: LessonFile, words: Words) -> str:
    return in_language(file.lesson.title, words.code)


def _scenario(file: LessonFile) -> str:
    """The name of the lesson's scenario; in its own title's words where the lesson holds it itself."""
    scenario = file.section.scenario
    return f"`{scenario}`" if isinstance(scenario, str) else f"*{scenario['title']}*"


def _path(name: str) -> str:
    return f"resources/lessons/{lesson_path(name).relative_to(resource('lessons'))}"
