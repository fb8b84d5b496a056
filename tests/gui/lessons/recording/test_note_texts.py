"""Each note is told in a few words, with an icon that is there."""

import pytest

from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.lessons.lesson import CurveQuestion, QuantityQuestion, VoteQuestion, WayQuestion
from core.lessons.names import LessonNames
from core.lessons.recording.notes import AskedNote, DeedNote, LeftOutNote, LessonNote, ShownNote, ShownPart, Unsayable
from core.lessons.wait import Wait
from core.network.elements import Bias, Neuron, Weight
from core.network.phases import Phase, Stage
from core.setup.setup import open_setup
from gui.lessons.recording.note_texts import asked, left_out_text, note_line
from gui.look.icons import FOLDER

NAMES = LessonNames(open_setup("psi-2-3-3-2"))
VIEWS = {"what-if": "What if"}


@pytest.mark.parametrize(
    ("note", "text"),
    [
        (ShownNote(ShownPart.STATE, 0), "iteration 0"),
        (ShownNote(ShownPart.STATE, 12345), "iteration 12\xa0345"),
        (ShownNote(ShownPart.PHASE, None), "all of the step"),
        (ShownNote(ShownPart.PHASE, Phase(Stage.ERROR)), "phase 8 of 18: Error"),
        (ShownNote(ShownPart.SAMPLE, 2), "sample 3"),
        (ShownNote(ShownPart.HELD, None), "nothing pinned"),
        (ShownNote(ShownPart.EDGES, "update"), "edges: last update"),
        (ShownNote(ShownPart.VIEW, "what-if"), "view: What if"),
        (ShownNote(ShownPart.SPEED, 20.0), "20 iterations/s"),
        (ShownNote(ShownPart.SPEED, float("inf")), "at full speed"),
        (AskedNote(CurveQuestion(70)), "“How will the error go?” asked"),
        (DeedNote(Wait(state=70)), "waits for the run to iteration 70"),
        (LeftOutNote(Unsayable.STATE), "left out: no lesson goes to so late an iteration"),
    ],
)
def test_a_note_is_told(note: LessonNote, text: str):
    line = note_line(note, NAMES, VIEWS)
    assert line.text == text and (FOLDER / f"{line.icon}.svg").is_file()
    assert line.is_left_out == isinstance(note, LeftOutNote)


def test_what_a_note_is_of_is_called_as_the_file_calls_it():
    def text(note: LessonNote) -> str:
        return note_line(note, NAMES, VIEWS).text

    names = NAMES.setup.names
    assert text(ShownNote(ShownPart.HELD, Neuron(0, 1))) == f"{names.sop(0, 1)} pinned"
    assert text(DeedNote(Wait(changed=Bias(1, 0)))) == f"waits until {names.bias(1, 0)} is changed"
    assert asked(WayQuestion(Weight(0, 0, 0)), NAMES) == f"“Will {names.weight(0, 0, 0)} grow or shrink?”"
    delta = Quantity(QuantityKind.DELTA, 0, target=0)
    assert asked(QuantityQuestion(delta), NAMES) == "“ψ1_1 = ?”"  # the article's letter for it
    assert asked(VoteQuestion("Which?", ("a", "b"), None), NAMES) == "“…”"


def test_all_that_is_left_out_has_a_sentence_of_its_own():
    assert len({left_out_text(what) for what in Unsayable}) == len(Unsayable)
