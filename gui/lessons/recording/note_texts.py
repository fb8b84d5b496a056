"""What stands in the list of a recording: each note in a few words, with an icon."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.lessons.lesson import CurveQuestion, LessonQuestion, QuantityQuestion, WayQuestion
from core.lessons.names import LessonNames
from core.lessons.recording.notes import AskedNote, DeedNote, LeftOutNote, LessonNote, ShownNote, ShownPart, Unsayable
from core.lessons.wait import Wait
from core.network.elements import Element
from core.network.phases import Phase, phases_of
from gui.model.window_state import AS_FAST_AS_IT_GOES
from gui.phases.narration import phase_title

translate = QCoreApplication.translate


class NoteLine(NamedTuple):
    """One line: its icon, its words, and whether it is only told, and written nowhere."""

    icon: str
    text: str
    is_left_out: bool = False


def note_line(note: LessonNote, names: LessonNames, views: Mapping[str, str]) -> NoteLine:
    """A note in a few words; `views` are the titles of the pages below the diagram, by their names."""
    match note:
        case ShownNote(part, value):
            return NoteLine(_icon(part, value), _shown_text(part, value, names, views))
        case AskedNote(question):
            return NoteLine("help", translate("Recording", "{question} asked").format(question=asked(question, names)))
        case DeedNote(wait):
            return NoteLine("run" if wait.changed is None else "change", _deed_text(wait, names))
        case LeftOutNote(what):
            return NoteLine("dismiss", left_out_text(what), is_left_out=True)


def _icon(part: ShownPart, value: Any) -> str:
    return {
        ShownPart.STATE: "run-to" if value else "to-start",
        ShownPart.PHASE: "next-phase",
        ShownPart.SAMPLE: "next-sample",
        ShownPart.HELD: "hold",
        ShownPart.EDGES: "shown",
        ShownPart.VIEW: "shown",
        ShownPart.SPEED: "faster",
    }[part]


def _shown_text(part: ShownPart, value: Any, names: LessonNames, views: Mapping[str, str]) -> str:
    match part:
        case ShownPart.STATE:
            return translate("Recording", "iteration {number}").format(number=grouped(value))
        case ShownPart.PHASE:
            return _phase_text(value, names)
        case ShownPart.SAMPLE:
            return translate("Recording", "sample {number}").format(number=grouped((value or 0) + 1))
        case ShownPart.HELD:
            return _held_text(value, names)
        case ShownPart.EDGES:
            return translate("Recording", "edges: {shown}").format(shown=_edges_text(value))
        case ShownPart.VIEW:
            return translate("Recording", "view: {title}").format(title=views.get(value, value))
    return _speed_text(value)


def _deed_text(wait: Wait, names: LessonNames) -> str:
    if wait.changed is not None:
        text = translate("Recording", "waits until {name} is changed")
        return text.format(name=_name(wait.changed, names))
    return translate("Recording", "waits for the run to iteration {number}").format(number=grouped(wait.state or 0))


def asked(question: LessonQuestion, names: LessonNames) -> str:
    """A question in a few words, in quotation marks."""
    match question:
        case QuantityQuestion(quantity):
            return translate("Recording", "“{name} = ?”").format(name=names.name(quantity))
        case WayQuestion(weight):
            return translate("Recording", "“Will {name} grow or shrink?”").format(name=_name(weight, names))
        case CurveQuestion():
            return translate("Recording", "“How will the error go?”")
    return translate("Recording", "“…”")  # no other one is recorded


def left_out_text(what: Unsayable) -> str:
    """What was done that no lesson can say."""
    return {
        Unsayable.RATE: translate("Recording", "left out: a lesson keeps its learning rate"),
        Unsayable.SAMPLES: translate("Recording", "left out: a lesson keeps its samples"),
        Unsayable.RULE: translate("Recording", "left out: a lesson keeps its rule"),
        Unsayable.WEIGHTS: translate("Recording", "left out: a step waits for one weight alone"),
        Unsayable.NETWORK: translate("Recording", "left out: a lesson keeps its network"),
        Unsayable.NAME: translate("Recording", "left out: another thing has the same name"),
        Unsayable.STATE: translate("Recording", "left out: no lesson goes to so late an iteration"),
        Unsayable.STEPS: translate("Recording", "left out: a lesson has no more steps"),
        Unsayable.QUESTIONS: translate("Recording", "left out: a step asks no more questions"),
    }[what]


def _phase_text(phase: Phase | None, names: LessonNames) -> str:
    if phase is None:
        return translate("Recording", "all of the step")
    depth = names.setup.network.depth
    phases = phases_of(depth)
    text = translate("Recording", "phase {number} of {count}: {title}")
    return text.format(number=phases.index(phase) + 1, count=len(phases), title=phase_title(phase, depth))


def _held_text(held: Element | None, names: LessonNames) -> str:
    if held is None:
        return translate("Recording", "nothing pinned")
    return translate("Recording", "{name} pinned").format(name=_name(held, names))


def _edges_text(edges: str) -> str:
    return {
        "weight": translate("Recording", "weight"),
        "gradient": translate("Recording", "gradient"),
        "update": translate("Recording", "last update"),
    }[edges]


def _speed_text(speed: float | None) -> str:
    if speed is None or speed == AS_FAST_AS_IT_GOES:
        return translate("Recording", "at full speed")
    return translate("Recording", "{speed} iterations/s").format(speed=grouped(round(speed)))


def _name(element: Element, names: LessonNames) -> str:
    return names.name_of(element) or names.setup.names.of(element)
