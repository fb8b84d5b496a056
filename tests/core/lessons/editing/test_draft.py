"""A draft is changed, looked through and taken back."""

import pytest

from core.lessons.editing.draft import LessonDraft, TextPlace
from core.lessons.editing.draft_check import checked
from core.lessons.editing.draft_history import DraftHistory
from core.lessons.lesson import LessonShow
from core.lessons.names import LessonNames
from core.lessons.schema import AskSection, ShowSection, StepSection, WaitSection
from core.lessons.writer import new_lesson
from core.network.elements import Weight
from core.network.phases import Phase, Stage
from core.setup.setup import open_setup
from tests.core.lessons.lessons import EXAMPLE, HEAD, parsed

NAMES = LessonNames(open_setup("gad-3-2-1"))
TITLE = TextPlace("title")


def draft_of(*steps: str) -> LessonDraft:
    return LessonDraft(parsed(HEAD + "".join(f'[[step]]\ntext = "{step}"\n' for step in steps)).section)


def texts(draft: LessonDraft) -> list[object]:
    return [step.text for step in draft.steps]


def test_steps_are_moved_added_and_deleted():
    draft = draft_of("a", "b", "c")
    assert texts(draft.moved(2, 0)) == ["c", "a", "b"]
    assert texts(draft.added(0, StepSection(text="new"))) == ["a", "new", "b", "c"]
    assert texts(draft.duplicated(1)) == ["a", "b", "b", "c"]
    assert texts(draft.deleted(0).deleted(0)) == ["c"]
    assert texts(draft_of("a").deleted(0)) == ["a"]


def test_a_text_without_a_language_is_in_the_writers():
    draft = LessonDraft(draft_of("a").section, writer="zh_CN")
    assert (draft.own, draft.words(TITLE, "zh_CN"), draft.words(TITLE, "en")) == ("zh_CN", "A lesson", "")
    english = draft.with_words(TITLE, "en", "One")
    assert english.section.title == {"zh_CN": "A lesson", "en": "One"}
    assert english.own == "zh_CN" and english.languages == ("zh_CN", "en")
    assert draft.with_words(TITLE, "zh_CN", "Two").section.title == "Two"


def test_half_a_character_is_left_out_as_no_file_can_hold_it():
    draft = (
        draft_of("a")
        .with_words(TextPlace("title"), "en", "Fast \ud83d")
        .with_words(TextPlace("text", 0), "en", "a\ude00b")
    )
    assert draft.words(TextPlace("title"), "en") == "Fast "
    assert draft.words(TextPlace("text", 0), "en") == "ab"


def test_what_a_language_lacks_is_known():
    place = TextPlace("text", step=0)
    draft = draft_of("a", "b").with_words(place, "zh_CN", "字")
    assert [draft.is_whole(0, "zh_CN"), draft.is_whole(1, "zh_CN"), draft.is_whole(1, "en")] == [True, False, True]
    assert not draft.with_words(place, "zh_CN", "").is_whole(0, "zh_CN")


def test_an_option_without_a_language_is_for_all():
    draft = draft_of("a").asking(0, AskSection(choice=["W11", "W12"], text="Which?", right=1))
    draft = draft.with_words(TextPlace("text", 0), "zh_CN", "字")
    assert not draft.is_whole(0, "zh_CN")
    assert draft.with_words(TextPlace("text", 0, 0), "zh_CN", "何").is_whole(0, "zh_CN")


def test_texts_of_questions_and_options():
    draft = draft_of("a").asking(0, AskSection(choice=["x", "y"], text="Which?", right=2))
    option = TextPlace("option", step=0, question=0, option=1)
    draft = draft.with_words(option, "zh_CN", "否").with_option(0, 0)
    assert draft.steps[0].ask[0].choice == ["x", {"en": "y", "zh_CN": "否"}, ""]
    assert draft.without_option(0, 0, 0).steps[0].ask[0].right == 1
    assert draft.with_words(TextPlace("why", 0, 0), "en", "So").steps[0].ask[0].why == "So"
    assert draft.with_words(TextPlace("notes", 0), "en", "").steps[0].notes is None
    assert draft.without_question(0, 0).steps[0].ask == []


def test_what_a_step_shows_is_said_whole_and_so_can_be_moved():
    show = LessonShow(state=3, phase=Phase(Stage.SOPS, 0), held=Weight(1, 0, 0))
    draft = draft_of("a", "b").showing(1, show, NAMES)
    assert draft.steps[1].show == ShowSection(state=3, phase="sops 1", held="W41", edges="weight")
    lesson = checked(draft.moved(1, 0), NAMES).lesson
    assert lesson.steps[0].show == show
    assert draft.without_shown(1, "held").steps[1].show.held is None


def test_locks_and_waits():
    draft = draft_of("a").toggled(0, "locked", "run").toggled(0, "hidden", "views").waiting(0, WaitSection(state=5))
    assert (draft.steps[0].locked, draft.steps[0].hidden, draft.steps[0].wait) == (
        ["run"],
        ["views"],
        WaitSection(state=5),
    )
    assert draft.toggled(0, "locked", "run").steps[0].locked == []


FAULTY = [
    ("title", None, None, None, lambda d: d.with_words(TITLE, "en", " ")),
    ("about", None, None, None, lambda d: d.with_words(TextPlace("about"), "en", "**W51**")),
    ("minutes", None, None, None, lambda d: d.with_facts(minutes=1.0).with_step(0, minutes=2.0)),
    ("text", 1, None, None, lambda d: d.with_words(TextPlace("text", 1), "en", "so is **W51**")),
    ("notes", 1, None, None, lambda d: d.with_words(TextPlace("notes", 1), "en", "a $ formula $x")),
    ("held", 0, None, None, lambda d: d.with_step(0, show=ShowSection(held="W51"))),
    ("phase", 0, None, None, lambda d: d.with_step(0, show=ShowSection(phase="sops 9"))),
    ("sample", 0, None, None, lambda d: d.with_step(0, show=ShowSection(sample=9))),
    ("quantity", 0, 0, None, lambda d: d.asking(0, AskSection(quantity="SOP9"))),
    ("vote", 0, 0, None, lambda d: d.asking(0, AskSection(vote="SOP1"))),
    ("ask", 0, 0, None, lambda d: d.asking(0, AskSection())),
    ("right", 0, 0, None, lambda d: d.asking(0, AskSection(choice=["a", "b"], text="?"))),
    (
        "text",
        0,
        1,
        None,
        lambda d: d.asking(0, AskSection(vote="W11")).asking(0, AskSection(choice=["a", "b"], right=1)),
    ),
    ("why", 0, 0, None, lambda d: d.asking(0, AskSection(vote="W11", why="**W51**"))),
    ("choice", 0, 0, 1, lambda d: d.asking(0, AskSection(choice=["a", ""], text="?", right=1))),
    ("choice", 0, 0, None, lambda d: d.asking(0, AskSection(choice=["a"], text="?", right=1))),
    ("wait", 1, None, None, lambda d: d.waiting(1, WaitSection(held="W51"))),
    ("wait", 1, None, None, lambda d: d.waiting(1, WaitSection())),
]


@pytest.mark.parametrize(("field", "step", "question", "option", "spoil"), FAULTY)
def test_every_fault_says_where_it_is(field, step, question, option, spoil):
    draft = spoil(draft_of("a", "b"))
    fault = checked(draft, NAMES).faults[0]
    assert (fault.field, fault.step, fault.question, fault.option) == (field, step, question, option)


def test_a_fault_in_one_language_says_which():
    draft = draft_of("a").with_words(TextPlace("text", 0), "zh_CN", "**W51**")
    (fault,) = checked(draft, NAMES).faults
    assert (fault.field, fault.language, str(fault.problem)) == ("text", "zh_CN", "no W51 here: W41, W42")


def test_a_lesson_becomes_a_draft_and_the_same_lesson_again(tmp_path):
    lesson = parsed(EXAMPLE).lesson
    again = new_lesson(LessonDraft.of(lesson).section, tmp_path / "again.toml").lesson
    assert again.steps == lesson.steps
    assert (again.title, again.minutes, again.digits) == (lesson.title, lesson.minutes, lesson.digits)


def test_an_edited_scenario_goes_into_the_lesson(tmp_path):
    setup = open_setup("gad-3-2-1").with_learning_rate(0.5)
    lesson = checked(draft_of("a"), LessonNames(setup)).lesson
    again = new_lesson(LessonDraft.of(lesson).section, tmp_path / "again.toml").lesson
    assert again.setup.learning_rate == 0.5 and (again.setup.start == setup.start).all()


def test_what_was_typed_in_one_go_is_taken_back_at_once():
    history = DraftHistory(draft_of("a", "b"), is_saved=True)
    place = TextPlace("text", step=1)
    for words in ("b1", "b12"):
        history.do(history.draft.with_words(place, "en", words), 1, place)
    history.do(history.draft.moved(1, 0), 0)
    assert history.is_changed and texts(history.draft) == ["b12", "a"]
    assert history.undo() == 0 and texts(history.draft) == ["a", "b12"]
    assert history.undo() == 1 and texts(history.draft) == ["a", "b"]
    assert not history.can_undo and not history.is_changed
    assert history.redo() == 1 and texts(history.draft) == ["a", "b12"]


def test_a_pause_parts_what_is_typed():
    history = DraftHistory(draft_of("a"), is_saved=True)
    place = TextPlace("text", step=0)
    history.do(history.draft.with_words(place, "en", "b"), 0, place)
    history.part()
    history.do(history.draft.with_words(place, "en", "c"), 0, place)
    history.undo()
    assert texts(history.draft) == ["b"]
    assert not history.do(history.draft, 0)


def test_what_is_saved_is_known():
    history = DraftHistory(draft_of("a"), is_saved=False)
    assert history.is_changed
    history.note_saved()
    history.do(history.draft.with_facts(digits=5), 0)
    assert history.is_changed
    history.undo()
    assert not history.is_changed


def test_a_step_that_was_moved_is_found_where_it_came_from():
    history = DraftHistory(draft_of("a", "b", "c"), is_saved=True)
    history.do(history.draft.moved(0, 2), 2, moved_from=0)
    assert texts(history.draft) == ["b", "c", "a"]
    assert history.undo() == 0
    assert history.redo() == 2
