"""Lesson files: what a good one says, and what is said of one that isn't."""

import math
import re
import tomllib
from pathlib import Path

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.lessons.building import MOST_FAULTS
from core.lessons.concerns import concerns_of_lesson
from core.lessons.faults import LessonError, LessonFault, PlacedFault
from core.lessons.lesson import (
    ChoiceQuestion,
    CurveQuestion,
    LessonShow,
    QuantityQuestion,
    WayQuestion,
    question_in,
    why_in,
)
from core.lessons.reader import parse_lesson, read_lesson
from core.lessons.schema import MOST_STEPS
from core.network.elements import Neuron, Weight
from core.network.phases import Phase, Stage
from core.scenario.lesson_or_not import MOST_BYTES, is_lesson, is_lesson_file
from core.setup.setup import BUILT_IN
from tests.core.lessons.lessons import EXAMPLE, HEAD, PAGE, lesson_of_steps, parsed
from tests.core.scenario.test_messages import FOREIGN, MISPLACED, changed, places


def faults_of(text: str) -> list[str]:
    """What is said of a text, without the file's name."""
    with pytest.raises(LessonError) as caught:
        parsed(text)
    assert all(line.startswith("my.toml: ") and line.isprintable() for line in caught.value.lines())
    return [line.removeprefix("my.toml: ") for line in caught.value.lines()]


# A good one


def test_the_example_of_the_documentation_opens_with_all_that_it_says():
    lesson = parsed(EXAMPLE).lesson
    assert (lesson.title_in("zh_CN"), lesson.minutes, lesson.digits) == ("一个和，一个斜率", 10, 4)
    assert lesson.setup.name == "gad-3-2-1"
    first, second, third, last = lesson.steps
    assert first.show == LessonShow(phase=Phase(Stage.INPUTS))
    assert second.questions == (QuantityQuestion(Quantity(QuantityKind.SOP, 0, target=0)),)
    assert second.hidden == {"error", "views"} and second.notes_in("en").startswith("Hands up")
    assert third.text_in("zh_CN") == "# 往哪边？"
    assert [type(question) for question in third.questions] == [WayQuestion, ChoiceQuestion]
    assert last.questions == (CurveQuestion(5000),) and last.wait is not None and last.wait.state == 5000
    assert [lesson.question_number(2, number) for number in (0, 1)] == [2, 3]
    assert lesson.question_count == 4
    assert lesson.minutes_gone == (0, 2, 5, 8, 8)


def test_what_a_step_does_not_say_is_as_in_the_step_before():
    steps = lesson_of_steps(
        'show = { state = 3, phase = "back 1", sample = 1, held = "W41", view = "weights", edges = "update", speed = 5 }',
        "",
        'show = { state = 4, phase = "all", held = "", speed = "full" }',
    ).steps
    assert steps[0].show == LessonShow(3, Phase(Stage.BACK, 0), 0, Weight(1, 0, 0), "weights", "update", 5.0)
    assert steps[1].show == steps[0].show
    assert steps[2].show == LessonShow(4, None, 0, None, "weights", "update", math.inf)


def test_until_which_step_something_is_kept():
    lesson = lesson_of_steps('locked = ["run"]', 'locked = ["run"]\nhidden = ["views"]', 'hidden = ["views"]')
    assert lesson.kept_until(0, "run") == 2
    assert lesson.kept_until(1, "views") is None


def test_the_scenario_may_stand_beside_the_lesson_or_inside_of_it(tmp_path: Path):
    scenario = (BUILT_IN / "csdn-2-3-1.toml").read_text(encoding="utf-8")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "mine.toml").write_text(scenario, encoding="utf-8")
    path = tmp_path / "lesson.toml"
    path.write_text(
        'format = 1\ntitle = "x"\nscenario = "below/mine.toml"\n[[step]]\ntext = "**W11**"\n', encoding="utf-8"
    )
    beside = read_lesson(path)
    assert beside.lesson.setup.network.sizes == (2, 3, 1)

    values = tomllib.loads(scenario)
    inside = tomlkit.dumps({"format": 1, "title": "x", "scenario": values, "step": [{"text": "**W11**"}]})
    assert parsed(inside).lesson.setup.scenario == beside.lesson.setup.scenario


def test_what_one_learns_is_told_in_the_readers_language_and_may_be_left_out():
    told = EXAMPLE.replace("minutes = 10", 'about = { en = "One neuron.", zh_CN = "一个神经元。" }')
    assert parsed(told).lesson.about_in("zh_CN") == "一个神经元。"
    assert parsed(EXAMPLE).lesson.about_in("zh_CN") == ""


@pytest.mark.parametrize(
    "asks",
    ['quantity = "SOP1"', 'vote = "W41"', 'vote = ["a", "b"]', 'choice = ["a", "b"]\nright = 1', 'curve = "error"'],
)
def test_every_question_has_its_own_words_and_says_why_in_the_readers_language(asks: str):
    lesson = lesson_of_steps(f'[step.ask]\n{asks}\ntext = "What?"\nwhy = {{ en = "So.", zh_CN = "因为。" }}')
    (question,) = lesson.steps[0].questions
    assert (question_in(question, "zh_CN"), why_in(question, "en"), why_in(question, "zh_CN")) == (
        "What?",
        "So.",
        "因为。",
    )


# One fault planted in each kind of entry

PLANTED = [
    # the whole
    ("format = 1", "format = 2", "format: 2 stands there; it may be 1, the version of the format"),
    ("format = 1", "titel = 1", "format: missing; it must be 1"),
    ('en = "One sum, one slope"', "en = 3", "title.en: 3 stands there; it must be a text"),
    ('en = "One sum, one slope"', 'en = " "', "title.en: nothing stands there; write what the learner reads"),
    ("minutes = 10", 'about = {en = "**W51**"}', "about.en: no W51 here: W41, W42"),
    ("minutes = 10", 'about = " "', "about: nothing stands there; write what the learner reads"),
    ("minutes = 10", "minutes = 7", "minutes: the lesson has 7 minutes; its steps take 8"),
    ("minutes = 10", "minutes = -1", "minutes: -1 stands there; it must be more than 0"),
    ('"gad-3-2-1"', '"gad-3-2-2"', 'scenario: is neither a file nor a built-in scenario (did you mean "gad-3-2-1"?); built in: '),
    ('"gad-3-2-1"', '"../x.toml"', 'scenario: "../x.toml" stands there; the scenario must stand beside the lesson'),
    ('"gad-3-2-1"', '"missing.toml"', "scenario: missing.toml can't be opened: there is no such file"),
    ('"gad-3-2-1"', '"bad.toml"', "scenario: bad.toml can't be opened: titel: is no key of the format"),
    ('"gad-3-2-1"', "3", "scenario: 3 stands there; it may be the name of a built-in scenario, a path beside the lesson, or a table"),
    ('"gad-3-2-1"', "{ format = 1 }", "scenario.title: missing; it must be a text"),
    ("digits = 4", "digits = 18", "digits: 18 stands there; it must be 17 or less"),
    ("digits = 4", "digit = 4", 'digit: is no key of the format (did you mean "digits"?); known here: format, title, about, scenario, minutes, digits, notation, board, step'),
    # a step
    ("minutes = 2\n", "minuts = 2\n", 'step 1, minuts: is no key of the format (did you mean "minutes"?)'),
    ("minutes = 3\nshow = { phase = \"sops", "minutes = 700\nshow = { phase = \"sops", "step 2, minutes: 700 stands there; it must be 600 or less"),
    ('locked = ["run", "state"]\nhidden', 'locked = ["rum"]\nhidden', 'step 2, locked[0]: "rum" stands there; it may be one of'),
    ('["error", "views"]', '["errors"]', 'step 2, hidden[0]: "errors" stands there; it may be one of inspector, error, views (did you mean "error"?)'),
    ('"Hands up **before**', '"![](x.png) **before**', 'step 2, notes: "x.png" would be loaded from elsewhere'),
    # its text
    ("from **X3** to", "from **X4** to", "step 1, text: no X4 here: X2, X3"),
    ("# The first sum", "# The first $sum", "step 2, text: a formula begins with $ and does not end"),
    ("# 往哪边？", " ", "step 3, text.zh_CN: nothing stands there"),
    ("# 往哪边？", "x" * 10_001, "step 3, text.zh_CN: 10,001 signs stand there; at most 10,000 can be read at a step"),
    ("X_3 W_{31}$$", "X_3 W_{31}" + "+ 1" * 200 + "$$", "step 2, text: a formula has 644 signs; at most 500 can be typeset"),
    ("X_3 W_{31}$$", "X_3 W_" + "{" * 9 + "31" + "}" * 9 + "$$", "step 2, text: a formula has 9 brackets within each other; at most 8 can be typeset"),
    ("The neuron adds", "[The neuron](http://x.y) adds", 'step 2, text: "http://x.y" would be loaded'),
    # what it shows
    ("state = 0, ", "state = -1, ", "step 1, show.state: -1 stands there; it must be 0 or more"),
    ('phase = "inputs"', 'phase = "input"', 'step 1, show.phase: no phase "input" here: inputs'),
    ('phase = "sops 1"', 'phase = "sops 3"', 'step 2, show.phase: no phase "sops 3" here: sops 1, sops 2'),
    ("state = 0, ", "sample = 2, ", "step 1, show.sample: sample 2 is asked for; there are 1, counted from 1"),
    ('held = "SOP1"', 'held = "W51"', "step 2, show.held: no W51 here: W41, W42"),
    ("state = 0, ", 'view = "wieghts", ', 'step 1, show.view: "wieghts" stands there; it may be one of prediction'),
    ('edges = "weight"', 'edges = "delta"', 'step 1, show.edges: "delta" stands there; it may be one of weight, gradient, update'),
    ('speed = "full"', 'speed = "fast"', 'step 4, show.speed: "fast" stands there; it may be a number of iterations a second, or "full"'),
    ("state = 0, ", "stat = 0, ", 'step 1, show.stat: is no key of the format (did you mean "state"?)'),
    # what it asks
    ('ask = { quantity = "SOP1" }', 'ask = "SOP1"', 'step 2, ask: "SOP1" stands there; it may be a question (a table), or a list of them'),
    ('quantity = "SOP1"', 'quantity = "SOP9"', 'step 2, ask.quantity: there is no quantity "SOP9" (did you mean "SOP3"?)'),
    ('quantity = "SOP1"', 'quantity = "X1"', 'step 2, ask.quantity: "X1" is given: there is nothing to be worked out for it'),
    ('quantity = "SOP1"', 'quantity = "SOP1", right = 1', "step 2, ask.right: the right answer comes from the sheet; take it out"),
    ('quantity = "SOP1"', 'quantity = "SOP1", until = 1', 'step 2, ask.until: "until" belongs to curve; this question has quantity'),
    ('quantity = "SOP1"', 'quantity = "SOP1", curve = "error"', "step 2, ask: quantity and curve stand in one question"),
    ('quantity = "SOP1"', 'quantity = "SOP1", why = "**W51**"', "step 2, ask.why: no W51 here: W41, W42"),
    ('quantity = "SOP1"', 'text = "What?"', "step 2, ask: a question has one of quantity, choice, vote and curve"),
    ('ask = { quantity = "SOP1" }', 'ask = [{ quantity = "SOP1" }, { quantity = "z[1,1]" }]', "step 2, ask[1].quantity: z[1,1] is asked twice in this step"),
    ('ask = { quantity = "SOP1" }', "ask = [" + '{ curve = "error" }, ' * 13 + "]", "step 2, ask: a list stands there; it must be one of 12 or fewer"),
    ('vote = "W41"', 'vote = "SOP1"', "step 3, ask[0].vote: SOP1 is no weight, and only a weight grows or shrinks: "),
    ('vote = "W41"', 'vote = "W43"', "step 3, ask[0].vote: no W43 here: W41, W42"),
    ('vote = "W41"', "vote = 3", "step 3, ask[0].vote: 3 stands there; it may be the name of a weight, or a list of options"),
    ('vote = "W41"', 'vote = ["yes"]\ntext = "?"', "step 3, ask[0].vote: fewer than two options; a decision needs at least two"),
    ('vote = "W41"', 'vote = ["yes", "no"]', "step 3, ask[0].text: missing; say what is asked"),
    ('"2(Predicted − target)"', '"Predicted − target"', 'step 3, ask[1].choice[1]: "Predicted − target" stands there twice'),
    ('"2(Predicted − target)"', '""', "step 3, ask[1].choice[1]: nothing stands there"),
    ('"2(Predicted − target)"', '"b", "c", "d", "e", "f", "g", "h"', "step 3, ask[1].choice: 9 options; at most 8 can be read at once"),
    ("right = 2", "right = 4", "step 3, ask[1].right: option 4 is said to be right; there are 3, counted from 1"),
    ("right = 2\n", "", "step 3, ask[1].right: missing; say which option is right, counted from 1"),
    ('curve = "error"', 'curve = "weight"', 'step 4, ask.curve: "weight" stands there; it may be one of error'),
    ("until = 5000", "until = 0", "step 4, ask.until: 0 stands there; it must be 1 or more"),
    # what it waits for
    ("wait = { state = 5000 }", "wait = {}", "step 4, wait: nothing is waited for; write error_below, state, phase, held or changed"),
    ("wait = { state = 5000 }", 'wait = { state = 3, held = "W11" }', "step 4, wait: state and held stand in one wait"),
    ("wait = { state = 5000 }", "wait = { error_below = 0 }", "step 4, wait.error_below: 0 stands there; it must be more than 0"),
    ("wait = { state = 5000 }", 'wait = { phase = "back 3" }', 'step 4, wait.phase: no phase "back 3" here: '),
    ("wait = { state = 5000 }", 'wait = { held = "nobody" }', "step 4, wait.held: no nobody here: "),
    ("wait = { state = 5000 }", 'wait = { changed = "SOP1" }', "step 4, wait.changed: SOP1 is no weight and no bias, so nobody can change it: "),
    ("wait = { state = 5000 }", "wait = { states = 3 }", 'step 4, wait.states: is no key of the format (did you mean "state"?)'),
]  # fmt: skip


@pytest.mark.parametrize(("was", "planted", "said"), PLANTED)
def test_a_planted_fault_is_told_with_its_place(was: str, planted: str, said: str, tmp_path: Path):
    assert was in EXAMPLE
    path = tmp_path / "my.toml"
    (tmp_path / "bad.toml").write_text("format = 1\ntitel = 2\n", encoding="utf-8")
    text = EXAMPLE.replace(was, planted, 1)
    with pytest.raises(LessonError) as caught:
        parse_lesson(text, "my.toml", path)
    told = {
        line.split(": ", 1)[1]: fault.line
        for line, fault in zip(caught.value.lines(), caught.value.faults, strict=True)
    }
    assert all(line.isprintable() and not FOREIGN.search(line) for line in told)
    found = [line for line in told if re.sub(r"^line \d+, ", "", line).startswith(said)]
    assert len(found) == 1, told
    # A key that is missing is told at the table that misses it, which begins right above.
    number, planted_in = told[found[0]], EXAMPLE[: EXAMPLE.index(was)].count("\n") + 1
    assert number is None or planted_in - number in ((0, 1, 2, 3) if "missing;" in found[0] else (0,)), told


VALUES = tomllib.loads(EXAMPLE)


@settings(max_examples=40)
@given(st.sampled_from(list(places(VALUES))), st.sampled_from(MISPLACED))
def test_anything_anywhere_is_said_in_our_own_words_or_is_good(place, value):
    try:
        parsed(tomlkit.dumps(changed(VALUES, place, value)))
    except LessonError as error:
        lines = error.lines()
    else:
        lines = []
    for line in lines:
        assert line.startswith("my.toml: ") and line.isprintable() and len(line) < 300
        assert not FOREIGN.search(line), line


def test_all_faults_are_told_in_the_order_of_the_file():
    text = EXAMPLE.replace("**X2**", "**X5**").replace('held = "SOP1"', 'held = "W51"').replace('"views"]', '"view"]')
    text = text.replace("right = 2", "right = 9").replace("state = 5000", "state = 5000, stat = 2")
    steps = [line.split(", ")[1] for line in faults_of(text)]
    assert steps == ["step 1", "step 2", "step 2", "step 3", "step 4"]


def test_a_fault_knows_its_line_its_step_and_its_field():
    with pytest.raises(LessonError) as caught:
        parsed(EXAMPLE.replace('held = "SOP1"', 'held = "W51"'))
    (fault,) = caught.value.faults
    assert (fault.line, fault.step, fault.field) == (27, 2, "show.held")
    assert fault.problem == LessonFault.NO_NAME(name="W51", nearest=fault.problem.argument("nearest"))


def test_the_text_of_a_step_that_is_wrong_is_named_by_its_language_and_of_the_whole_file_there_is_no_place():
    assert PlacedFault((), LessonFault.NO_LESSON()).message == LessonFault.NO_LESSON()
    assert faults_of(HEAD) == ["is no lesson: it has no [[step]]"]
    assert faults_of(HEAD + "step = []") == ["line 4, step: the list is empty; a lesson has at least one step"]
    assert faults_of(HEAD + "step = 3") == ["line 4, step: 3 stands there; it must be a list"]
    assert faults_of(HEAD + "step = [3]") == ["line 4, step 1: 3 stands there; it must be a table"]
    assert faults_of(HEAD + "[[step]]\n") == ["line 4, step 1, text: missing; it must be a text or a table"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = ", "is not TOML: invalid value (at line 1, column 5, where the file ends)"),
        ("a.b" + ".c" * 40 + " = 1", "is nested too deeply, or holds a key or a number too long for a lesson"),
        ("a = " + "1" * 5000, "is nested too deeply, or holds a key or a number too long for a lesson"),
        (HEAD + '[[step]]\ntext = "x"\n' * (MOST_STEPS + 1), "line 404, step 201: 201 steps; a lesson has at most 200"),
    ],
)
def test_what_is_no_lesson_at_all(text: str, said: str):
    assert faults_of(text) == [said]


def test_a_file_that_can_not_be_read(tmp_path: Path):
    def said(path: Path) -> str:
        with pytest.raises(LessonError) as caught:
            read_lesson(path)
        return str(caught.value).removeprefix(f"{path}: ")

    path = tmp_path / "x.toml"
    assert said(path) == "there is no such file"
    assert said(tmp_path) == "is a folder; open a lesson file (.toml) in it"
    path.write_bytes(b"\xff")
    assert said(path) == "is not UTF-8 text (byte 0)"
    path.write_bytes(b" " * (MOST_BYTES + 1))
    assert said(path) == "is larger than 1,024 KB; keep large data in a file beside it"
    assert said(Path("/dev/null")) == "is no ordinary file"
    assert said(Path("a\0b")).endswith(": no file has such a name")


def test_a_scenario_beside_a_lesson_that_was_never_saved():
    (said,) = faults_of(HEAD.replace("gad-3-2-1", "mine.toml") + '[[step]]\ntext = "x"')
    assert said.startswith('line 3, scenario: "mine.toml" stands there; save the lesson first')


def test_a_fault_in_a_scenario_inside_has_the_line_that_it_stands_in():
    scenario = (BUILT_IN / "gad-3-2-1.toml").read_text(encoding="utf-8").replace('loss = "squared', 'loss = "sqared')
    text = 'format = 1\ntitle = "x"\n[[step]]\ntext = "x"\n[scenario]\n' + scenario.replace("\n[", "\n[scenario.")
    line = text[: text.index("sqared")].count("\n") + 1
    (said,) = faults_of(text)
    assert said.startswith(f'line {line}, scenario.training.loss: "sqared_error" stands there')


def test_parts_of_a_scenario_inside_that_do_not_fit_are_told_where_they_stand():
    scenario = (BUILT_IN / "gad-3-2-1.toml").read_text(encoding="utf-8").replace("[0.345561], # W42", "")
    text = 'format = 1\ntitle = "x"\n[[step]]\ntext = "x"\n[scenario]\n' + scenario.replace("\n[", "\n[scenario.")
    (said,) = faults_of(text)
    assert "start.weights[1] has 1 row; layer 1 has 2 neurons" in said
    data = scenario.replace("[0.18626], # W41", "[0.18626], [0.3],").replace(
        "inputs = [[0.1, 0.4, 4.1]]\ntargets = [[0.2]]", 'file = "x.csv"'
    )
    text = 'format = 1\ntitle = "x"\n[[step]]\ntext = "x"\n[scenario]\n' + data.replace("\n[", "\n[scenario.")
    (said,) = faults_of(text)
    assert re.match(r"line \d+, scenario\.data: a file needs either", said)


def test_a_scenario_that_is_a_link_in_a_circle_is_refused(tmp_path: Path):
    (tmp_path / "round.toml").symlink_to("round.toml")
    for name in ("round.toml", "a\\u0000b"):
        text = HEAD.replace("gad-3-2-1", name) + '[[step]]\ntext = "x"'
        with pytest.raises(LessonError, match="line 3, scenario"):
            parse_lesson(text, "my.toml", tmp_path / "my.toml")


def test_a_lesson_is_known_by_its_steps(tmp_path: Path):
    assert is_lesson(EXAMPLE)
    assert is_lesson("[[step]]\nbroken = ")
    assert not is_lesson('format = 1\nnotes = """\n[[step]]\n"""')
    path = tmp_path / "x.toml"
    assert not is_lesson_file(path) and not is_lesson_file(Path("a\0b"))
    path.write_text(EXAMPLE, encoding="utf-8")
    assert is_lesson_file(path)


def test_a_title_is_plain_text():
    assert parsed(EXAMPLE.replace("One sum, one slope", "For $5: **W51**")).lesson.title_in("en") == "For $5: **W51**"


def test_a_language_that_no_system_has_is_said():
    lesson = parsed(EXAMPLE.replace('zh_CN = "', '"zh-CN" = "', 1)).lesson
    assert next(map(str, concerns_of_lesson(lesson))) == (
        '"zh-CN" is no code of a language; write one such as en or zh_CN'
    )


def test_what_will_hardly_be_meant_is_said():
    lesson = lesson_of_steps('ask = [{ quantity = "W11_new" }, { quantity = "SOP1" }]', 'ask = { quantity = "SOP2" }')
    assert list(map(str, concerns_of_lesson(lesson))) == [
        "step 1 asks for W11_new, and a known slip gives the same 4 digits: ask for more, or for another"
    ]
    assert [str(concern) for concern in concerns_of_lesson(parsed(EXAMPLE.replace("One sum", "One")).lesson)] == []
    text = EXAMPLE.replace('text = """\n# What goes in', 'text.de = """\n# What goes in')
    assert [str(concern) for concern in concerns_of_lesson(parsed(text).lesson)] == [
        "the text of step 1 is not there in en, which another step has",
        "the text of step 1 is not there in zh_CN, which another step has",
        "the text of step 3 is not there in de, which another step has",
    ]


# Its documentation


def test_the_documentation_names_every_key_and_every_fault():
    from core.lessons.schema import (
        EDGES,
        HIDEABLE,
        LOCKABLE,
        VIEWS,
        AskSection,
        LessonSection,
        ShowSection,
        StepSection,
        WaitSection,
    )

    words = set(re.findall(r"`([^`\n]+)`", PAGE))
    for section in (LessonSection, StepSection, ShowSection, AskSection, WaitSection):
        assert section.model_fields.keys() <= words, section
    assert {*VIEWS, *EDGES, *LOCKABLE, *HIDEABLE} <= words
    listed = re.findall(r"^- (.*)$", PAGE.split("besides there are:")[1], re.MULTILINE)
    assert [line.replace("`", "") for line in listed] == [re.sub(r"\{[^}]*\}", "…", kind.value) for kind in LessonFault]


def test_held_things_are_what_they_are_called():
    assert [step.show.held for step in lesson_of_steps('show.held = "SOP3"', 'show.held = "Predicted"').steps] == [
        Neuron(1, 0),
        Neuron(1, 0),
    ]


# Too much


@pytest.mark.parametrize("text", ["**W99** " * 1_200, "$a " * 3_300, "![](a)" * 1_600])
def test_so_many_faults_are_said_as_can_be_read(text: str):
    step = f'[[step]]\ntext = "{text}"\n'
    said = faults_of(HEAD + step * 80)
    assert len(said) == MOST_FAULTS + 1
    assert said[-1] == f"line 5, step 1, text: {LessonFault.MANY_FAULTS(count=MOST_FAULTS)}"
