"""A lesson is written back as it was, with what was changed in its place, and comments where they were."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.lessons.faults import LessonError
from core.lessons.reader import read_lesson
from core.lessons.schema import AskSection, LessonSection, ShowSection, StepSection, WaitSection
from core.lessons.writer import lesson_text, new_lesson, write_lesson
from tests.core.lessons.lessons import EXAMPLE, parsed

TEXT = """# A lesson of ours
format = 1
title = "A lesson" # short
scenario = "gad-3-2-1"

# the beginning
[[step]]
text = "One"   # says little
minutes = 1

# the middle
[[step]]
text = "Two, and with more words"
[step.show] # how it looks
state = 2 # the second
held = "W11"

# the end
[[step]]
text = "Three"
[[step.ask]]
quantity = "SOP1" # first
[[step.ask]]
quantity = "SOP2" # then
"""


def changed(section: LessonSection, **values: object) -> LessonSection:
    return section.model_copy(update=values)


def step_changed(section: LessonSection, number: int, **values: object) -> LessonSection:
    steps = list(section.step)
    steps[number] = steps[number].model_copy(update=values)
    return changed(section, step=steps)


def test_what_is_not_changed_is_written_letter_for_letter():
    for text in (EXAMPLE, TEXT, TEXT.replace("\n", "\r\n")):
        original = parsed(text)
        assert lesson_text(original.section, original) == text


def test_one_value_is_changed_and_all_else_stays():
    original = parsed(TEXT)
    section = step_changed(original.section, 0, minutes=3.0)
    assert lesson_text(section, original) == TEXT.replace("minutes = 1\n", "minutes = 3.0\n")
    section = step_changed(original.section, 1, show=original.section.step[1].show.model_copy(update={"state": 7}))
    assert lesson_text(section, original) == TEXT.replace("state = 2 # the second", "state = 7 # the second")
    asks = [original.section.step[2].ask[0], AskSection(quantity="Activ1")]
    written = lesson_text(step_changed(original.section, 2, ask=asks), original)
    assert written == TEXT.replace('"SOP2"', '"Activ1"')
    assert lesson_text(changed(original.section, title="Ours"), original) == TEXT.replace('"A lesson"', '"Ours"')


def test_steps_are_moved_with_their_comments():
    original = parsed(TEXT)
    one, two, three = original.section.step
    written = lesson_text(changed(original.section, step=[three, one, two]), original)
    assert written.index("# the end") < written.index('"Three"') < written.index("# the beginning")
    assert written.index("# the beginning") < written.index('"One"') < written.index("# the middle")
    assert parsed(written).section.step == [three, one, two]
    assert sorted(written.split()) == sorted(TEXT.split())


def test_a_step_is_taken_out_and_another_changed():
    original = parsed(TEXT)
    _, two, three = original.section.step
    two = two.model_copy(update={"text": "Two, with more words"})
    written = lesson_text(changed(original.section, step=[two, three]), original)
    assert "the beginning" not in written and "# the middle" in written and "# the second" in written
    assert parsed(written).section.step == [two, three]


def test_a_new_step_stands_where_it_was_put():
    original = parsed(TEXT)
    new = StepSection(text="# New\n\nlines", wait=WaitSection(state=3), locked=["run"])
    steps = [*original.section.step[:1], new, *original.section.step[1:]]
    written = lesson_text(changed(original.section, step=steps), original)
    assert parsed(written).section.step == steps
    assert written.replace(TEXT[: TEXT.index("# the middle")].strip(), "").count("[[step]]") == 3


def test_a_scenario_inside_stays_and_what_stands_after_the_steps():
    from core.setup.setup import BUILT_IN

    scenario = (BUILT_IN / "gad-3-2-1.toml").read_text(encoding="utf-8").replace("\n[", "\n[scenario.")
    text = f'format = 1\ntitle = "x"\n[[step]]\ntext = "One"\n\n# its network\n[scenario]\n{scenario}'
    original = parsed(text)
    written = lesson_text(step_changed(original.section, 0, text="Two"), original)
    assert parsed(written).section == step_changed(original.section, 0, text="Two")
    assert "# its network" in written and "# numpy.random.seed(1)" in written


def test_a_list_of_steps_in_one_line_is_written_as_steps():
    original = parsed('format = 1\ntitle = "x"\nscenario = "gad-3-2-1"\nstep = [{ text = "One" }, { text = "Two" }]\n')
    written = lesson_text(step_changed(original.section, 1, text="Three"), original)
    assert written.endswith('[[step]]\ntext = "One"\n\n[[step]]\ntext = "Three"\n')


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path):
    path = tmp_path / "my.toml"
    path.write_text(TEXT, encoding="utf-8")
    original = read_lesson(path)
    with pytest.raises(LessonError, match="no W51 here"):
        write_lesson(original, step_changed(original.section, 0, text="**W51**"), path)
    assert path.read_text(encoding="utf-8") == TEXT
    after = write_lesson(original, step_changed(original.section, 0, text="**W41**"), path)
    assert read_lesson(path).text == after.text == TEXT.replace('"One"', '"**W41**"')
    assert after.lesson.steps[0].text == "**W41**"


def test_a_lesson_that_was_never_written(tmp_path: Path):
    section = LessonSection(
        format=1, title={"en": "x", "zh_CN": "y"}, scenario="gad-3-2-1", step=[StepSection(text="a\nb")]
    )
    new = new_lesson(section, tmp_path / "new.toml")
    assert new.section == section
    assert new.text.startswith("format = 1\ntitle = {")
    written = write_lesson(new, section, tmp_path / "new.toml")
    assert read_lesson(tmp_path / "new.toml").section == written.section == section


def test_what_looks_like_a_comment_in_a_text_is_none():
    text = TEXT.replace('"One"', '"""One\n# last"""').replace("   # says little\nminutes = 1\n\n# the middle", "")
    original = parsed(text)
    one, two, three = original.section.step
    assert one.text == "One\n# last"
    written = lesson_text(changed(original.section, step=[two, one, three]), original)
    assert parsed(written).section.step == [two, one, three]


def test_blank_lines_stay():
    text = TEXT.replace("\n\n# the middle", "\n\n\n\n# the middle").replace("\n\n# the end", "\n# the end")
    original = parsed(text)
    written = lesson_text(step_changed(original.section, 0, minutes=2.0), original)
    assert written == text.replace("minutes = 1\n", "minutes = 2.0\n")


def test_steps_that_stand_close_are_parted_where_something_comes_between():
    original = parsed('format = 1\ntitle = "x"\nscenario = "gad-3-2-1"\n[[step]]\ntext = "One"\n[[step]]\ntext = "Two"')
    section = changed(original.section, minutes=5.0, digits=3, step=original.section.step[::-1])
    assert parsed(lesson_text(section, original)).section == section


def test_long_lists_of_a_scenario_inside_are_written_whole():
    rows = [[float(n), 0.5] for n in range(400)]
    data = {"inputs": rows, "targets": [[0.0]] * 400}
    network = {"inputs": 2, "layers": [{"size": 1, "activation": "identity", "bias": False}]}
    scenario = {
        "format": 1, "title": "x", "network": network, "start": {"weights": [[[1.0], [2.0]]]}, "data": data,
        "training": {"loss": "squared_error", "learning_rate": 0.1},
    }  # fmt: skip
    section = LessonSection(format=1, title="x", scenario=scenario, step=[StepSection(text="One")])
    original = parsed(lesson_text(section))
    assert original.section == section
    other = {**scenario, "data": {**data, "inputs": rows[::-1]}}
    assert parsed(lesson_text(changed(section, scenario=other), original)).section.scenario == other


words = st.text(alphabet=st.sampled_from(list("ab #=[]\"'\\\n\t{}.é")), min_size=1, max_size=30).filter(str.strip)
steps = st.lists(
    st.builds(
        StepSection,
        text=words | st.dictionaries(st.sampled_from(["en", "zh_CN"]), words, min_size=1),
        minutes=st.none() | st.floats(0.5, 2),
        show=st.builds(ShowSection, state=st.none() | st.integers(0, 9), held=st.sampled_from([None, "", "W11"])),
        ask=st.sampled_from([[], [AskSection(quantity="SOP1")], [AskSection(quantity="SOP1"), AskSection(vote="W41")]]),
        notes=st.none() | words,
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=20)
@given(steps, steps, st.randoms(use_true_random=False))
def test_whatever_is_changed_is_what_is_read_again(before: list[StepSection], new: list[StepSection], draws):
    section = LessonSection(format=1, title="x", scenario="gad-3-2-1", step=before)
    original = parsed(lesson_text(section))
    assert original.section == section
    after = [*before, *new]
    draws.shuffle(after)
    after = after[: max(len(before), 1)]
    assert parsed(lesson_text(changed(section, step=after), original)).section.step == after


def test_half_a_sign_is_written_as_none(tmp_path: Path):
    original = parsed(TEXT)
    section = step_changed(original.section, 0, text="A smile \ud83d")
    assert write_lesson(original, section, tmp_path / "a.toml").section.step[0].text == "A smile ?"
