"""The sentences of the projector while numbers are those of a board."""

from core.network.phases import Phase, Stage, phases_of
from gui.model.model import Model
from gui.projector.telling.sentences import told_of
from gui.projector.telling.story import story_of


def said(model: Model, stage: Stage, layer: int = 0) -> str:
    place = phases_of(model.readings.network.depth).index(Phase(stage, layer))
    model.commands.playback.seek(0, place)
    told = told_of(model.readings, story_of(model.readings))
    return " ".join(piece.text for piece in (*told.sentence, *told.explanation))


def test_every_number_has_the_digits_that_it_has_on_the_board(model: Model):
    model.commands.display.round_on_board(3)
    model.commands.display.work_on_board(True)
    assert "0.330" in said(model, Stage.SOPS) and "0.3303" not in said(model, Stage.SOPS)
    assert "0.582" in said(model, Stage.ACTIVATIONS) and "0.5820" not in said(model, Stage.ACTIVATIONS)
    assert "0.144" in said(model, Stage.ERROR) and "0.1440" not in said(model, Stage.ERROR)
    assert "0.760" in said(model, Stage.BACK, 1) and "0.7600" not in said(model, Stage.BACK, 1)
