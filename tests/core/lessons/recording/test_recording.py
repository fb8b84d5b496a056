"""What is done is folded into steps: each shows something, then asks, then waits for a deed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.lessons.lesson import CurveQuestion, LessonShow, QuantityQuestion, WayQuestion
from core.lessons.names import LessonNames
from core.lessons.recording.asking import questions_about
from core.lessons.recording.lesson_section import section_of
from core.lessons.recording.notes import AskedNote, DeedNote, LeftOutNote, LessonNote, ShownNote, ShownPart, Unsayable
from core.lessons.recording.recording import Recording
from core.lessons.schema import EDGES, MOST_QUESTIONS, MOST_STATE, MOST_STEPS, VIEWS
from core.lessons.wait import Wait
from core.lessons.writer import new_lesson
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.phases import Phase, Stage, phases_of
from core.setup.setup import open_setup

NAMES = LessonNames(open_setup("gad-3-2-1"))
WITH_BIASES = LessonNames(open_setup("csdn-2-3-1"))
START = (ShownNote(ShownPart.STATE, 0), ShownNote(ShownPart.VIEW, "prediction"))
SOP1, W11, W41 = Neuron(0, 0), Weight(0, 0, 0), Weight(1, 0, 0)


def state(number: int) -> ShownNote:
    return ShownNote(ShownPart.STATE, number)


def held(element: object) -> ShownNote:
    return ShownNote(ShownPart.HELD, element)


def phase(stage: Stage, layer: int = 0) -> ShownNote:
    return ShownNote(ShownPart.PHASE, Phase(stage, layer))


def ran(to: int) -> DeedNote:
    return DeedNote(Wait(state=to))


def begun(*notes: LessonNote) -> Recording:
    recording = Recording.begun(NAMES, START)
    for note in notes:
        recording = recording.noted(note)
    return recording


def noted(recording: Recording) -> list[tuple[LessonNote, ...]]:
    return [step.notes for step in recording.steps]


def written(recording: Recording) -> str:
    lesson = recording.lesson("Recorded", "# Step {}".format)
    return new_lesson(section_of(lesson, None), Path("my.toml")).text


def test_what_is_done_is_written_as_a_teacher_would_write_it():
    recording = begun().with_step().noted(phase(Stage.SOPS)).noted(held(SOP1)).asked_here()
    recording = recording.with_step().noted(phase(Stage.ACTIVATIONS)).asked_here()
    recording = recording.with_step().noted(ran(5000)).with_step().noted(held(None))
    assert written(recording) == (
        'format = 1\ntitle = "Recorded"\nscenario = "gad-3-2-1"\n\n'
        '[[step]]\ntext = "# Step 1"\nshow = {view = "prediction"}\n\n'
        '[[step]]\ntext = "# Step 2"\nshow = {phase = "sops 1", held = "SOP1"}\nask = [{quantity = "SOP1"}]\n\n'
        '[[step]]\ntext = "# Step 3"\nshow = {phase = "activations 1"}\nask = [{quantity = "Activ1"}]\n\n'
        '[[step]]\ntext = "# Step 4"\nwait = {state = 5000}\n\n'
        '[[step]]\ntext = "# Step 5"\nshow = {state = 5000, phase = "all", held = ""}\n'
    )


def test_of_two_seeks_in_a_row_only_the_last_stands():
    assert noted(begun(state(3), held(SOP1), state(9))) == [(START[1], held(SOP1), state(9))]


def test_what_is_as_the_step_before_left_it_is_no_note():
    recording = begun().with_step().noted(state(4)).noted(state(0))
    assert noted(recording) == [START, ()]
    assert noted(begun(held(SOP1), held(None))) == [START]  # a lesson begins with nothing held


def test_what_is_shown_after_a_question_or_a_deed_begins_a_step_by_itself():
    recording = begun(held(SOP1)).asked_here().noted(phase(Stage.ACTIVATIONS))
    assert noted(recording)[1:] == [(phase(Stage.ACTIVATIONS),)]
    recording = begun(ran(50)).noted(ran(80)).noted(state(20)).noted(DeedNote(Wait(changed=W41)))
    assert noted(recording) == [(*START, ran(80)), (state(20), DeedNote(Wait(changed=W41)))]
    assert len(recording.noted(DeedNote(Wait(changed=W41))).steps) == 2
    assert len(recording.noted(DeedNote(Wait(changed=W11))).steps) == 3
    assert len(begun(ran(50)).asked_here().steps) == 2  # a question comes before what is waited for


def test_a_step_that_began_by_itself_goes_with_what_began_it():
    asked = begun(held(SOP1)).asked_here()
    assert asked.noted(held(W11)).noted(held(SOP1)) == asked


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        (None, QuantityKind.SOP),
        (Phase(Stage.INPUTS), QuantityKind.SOP),
        (Phase(Stage.ACTIVATIONS), QuantityKind.ACTIVATION),
        (Phase(Stage.ERROR), QuantityKind.ACTIVATION),
        (Phase(Stage.BACK), QuantityKind.ERROR_BY_ACTIVATION),
        (Phase(Stage.SLOPES), QuantityKind.SLOPE),
    ],
)
def test_of_a_neuron_is_asked_what_is_computed_now(where: Phase | None, kind: QuantityKind):
    first = questions_about(NAMES, SOP1, where)[0]
    assert first == QuantityQuestion(Quantity(kind, 0, target=0))


def test_everything_can_be_asked_of_what_is_held_but_not_what_is_given():
    ids = [each.quantity.id for each in questions_about(NAMES, SOP1, None) if isinstance(each, QuantityQuestion)]
    assert ids == ["z[1,1]", "a[1,1]", "dE/da[1,1]", "da/dz[1,1]", "dE/dz[1,1]"]
    *of_weight, way = questions_about(NAMES, W41, Phase(Stage.UPDATE))
    assert [each.quantity.id for each in of_weight if isinstance(each, QuantityQuestion)] == [
        "new_w[2,1,1]",
        "dE/dw[2,1,1]",
    ]
    assert way == WayQuestion(W41)
    assert len(questions_about(WITH_BIASES, Bias(0, 0), None)) == 2
    assert questions_about(NAMES, Input(0), None) == ()
    assert questions_about(NAMES, None, None) == (QuantityQuestion(LOSS), CurveQuestion(80000))


def test_asked_again_it_is_the_next_that_can_be_asked():
    recording, asked = begun(held(W41)), []
    for _ in range(4):
        recording = recording.asked_here()
        asked.append(recording.now.notes[-1])
        assert len(recording.now.questions) == 1
    assert asked[0] == asked[3] and len(set(asked)) == 3
    assert begun(held(Input(0))).asked_here() == begun(held(Input(0)))


def test_a_curve_is_drawn_as_far_as_it_then_is_run():
    recording = begun().asked_here().asked_here().noted(ran(700))
    assert recording.now.questions == (CurveQuestion(700),) and len(recording.steps) == 1


def test_what_a_lesson_cannot_say_is_told_and_written_nowhere():
    recording = begun(LeftOutNote(Unsayable.RATE)).noted(LeftOutNote(Unsayable.RATE)).noted(state(MOST_STATE + 1))
    assert noted(recording) == [(*START, LeftOutNote(Unsayable.RATE), LeftOutNote(Unsayable.STATE))]
    assert recording.shown.state == 0
    assert written(recording) == written(begun())


def test_there_are_no_more_steps_and_questions_than_a_lesson_may_have():
    recording = begun()
    for _ in range(MOST_STEPS + 5):
        recording = recording.with_step()
    assert len(recording.steps) == MOST_STEPS and recording.now.notes == (LeftOutNote(Unsayable.STEPS),)
    recording = begun()
    for number in range(MOST_QUESTIONS + 1):
        recording = recording.noted(AskedNote(QuantityQuestion(Quantity(QuantityKind.SOP, 0, target=number))))
    assert len(recording.now.questions) == MOST_QUESTIONS
    assert recording.now.notes[-1] == LeftOutNote(Unsayable.QUESTIONS)


def test_a_last_step_that_was_begun_for_nothing_is_left_out():
    assert len(begun().with_step().with_step().lesson("T", "# {}".format).steps) == 1
    assert len(begun().with_step().with_step().noted(state(1)).lesson("T", "# {}".format).steps) == 3


ELEMENTS = st.sampled_from([None, SOP1, Neuron(1, 0), Input(2), W11, W41])
ACTS = st.one_of(
    st.just("step"),
    st.just("ask"),
    st.builds(state, st.integers(0, 20)),
    st.builds(held, ELEMENTS),
    st.builds(ShownNote, st.just(ShownPart.PHASE), st.sampled_from([None, *phases_of(2)])),
    st.builds(ShownNote, st.just(ShownPart.EDGES), st.sampled_from(EDGES)),
    st.builds(ShownNote, st.just(ShownPart.VIEW), st.sampled_from(VIEWS)),
    st.builds(ShownNote, st.just(ShownPart.SPEED), st.sampled_from([1.0, 60.0, float("inf")])),
    st.builds(ran, st.integers(1, 30)),
    st.builds(lambda parameter: DeedNote(Wait(changed=parameter)), st.sampled_from([W11, W41])),
)


@given(st.lists(ACTS, max_size=30))
def test_whatever_is_recorded_is_read_again_as_it_was(acts: list[object]):
    recording, seen = begun(), LessonShow(view="prediction")
    for act in acts:
        match act:
            case "step":
                recording = recording.with_step()
            case "ask":
                recording = recording.asked_here()
            case ShownNote() | DeedNote():
                seen = act.shown_after(seen)
                recording = recording.noted(act)
        assert recording.shown == seen  # whatever was folded
    lesson = recording.lesson("T", "# Step {}".format)
    read = new_lesson(section_of(lesson, None), Path("my.toml")).lesson
    assert read.steps == lesson.steps
