"""What the lesson editor says of a step: what it shows, asks and waits for, and where something is wrong."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from core.base.errors import MisfitError
from core.base.number_format import figure, grouped, rounded_figure
from core.base.spoken import phrases
from core.exercises.decide.up_or_down import UpOrDownQuestion
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.lessons.building import ALL_PHASES, NOTHING
from core.lessons.editing.draft_check import DraftFault
from core.lessons.lesson import LessonShow
from core.lessons.markdown import blocks_of
from core.lessons.names import LessonNames
from core.lessons.schema import AskSection, ShowSection, StepSection
from core.scenario.schema import in_language
from gui.lessons.step_texts import heading_of
from gui.phases.narration import phase_title
from gui.texts.faults import translated

translate = QCoreApplication.translate
LONGEST_HEADING = 60  # signs of a step's first paragraph that stand for its heading


def part_names() -> dict[str, str]:
    """What each of the parts that a step can lock or hide is called."""
    return {
        "reset": translate("LessonEditing", "Reset"),
        "back": translate("LessonEditing", "Back"),
        "phase": translate("LessonEditing", "Phases"),
        "step": translate("LessonEditing", "Step"),
        "run": translate("LessonEditing", "Run"),
        "speed": translate("LessonEditing", "Speed"),
        "state": translate("LessonEditing", "Iteration"),
        "sample": translate("LessonEditing", "Sample"),
        "weights": translate("LessonEditing", "Weights"),
        "network": translate("LessonEditing", "Network"),
        "data": translate("LessonEditing", "Data"),
        "mistakes": translate("LessonEditing", "Mistakes"),
        "inspector": translate("LessonEditing", "Inspector"),
        "error": translate("LessonEditing", "Error plot"),
        "views": translate("LessonEditing", "Views"),
    }


@lru_cache(maxsize=1000)  # of all steps, at each key
def _heading(text: str) -> str:
    begin = next(("".join(span.text for span in block.spans) for block in blocks_of(text)), "")
    return heading_of(text) or " ".join(begin.split())[:LONGEST_HEADING]


def heading_of_step(step: StepSection, language: str) -> str:
    """What a step is called in the list of steps: its heading, or how its first paragraph begins, without marks."""
    return _heading(in_language(step.text, language)) or translate("LessonEditing", "(nothing written yet)")


def about_step(step: StepSection) -> str:
    """How long a step takes, and what it asks, in one line."""
    parts = []
    if step.minutes is not None:
        parts.append(translate("LessonEditing", "{minutes} min").format(minutes=figure(step.minutes, 3)))
    if len(step.ask) == 1:
        parts.append(kind_name(step.ask[0]))
    elif step.ask:
        parts.append(translate("LessonEditing", "{count} questions").format(count=len(step.ask)))
    if step.wait is not None:
        parts.append(translate("LessonEditing", "a task"))
    return " · ".join(parts) or translate("LessonEditing", "to be read")


def kind_name(ask: AskSection) -> str:
    """What a question asks for, in two words."""
    if ask.quantity is not None:
        return translate("LessonEditing", "a number")
    if ask.curve is not None:
        return translate("LessonEditing", "a curve")
    if ask.vote is not None:
        return translate("LessonEditing", "a vote")
    return translate("LessonEditing", "a choice")


def chip_texts(show: ShowSection, names: LessonNames, views: Mapping[str, str]) -> dict[str, str]:
    """What a step says of what it shows, by its keys; `views` are the titles of the views, by their names."""
    texts = {}
    if show.state is not None:
        texts["state"] = translate("LessonEditing", "iteration {state}").format(state=grouped(show.state))
    if show.phase is not None:
        texts["phase"] = _phase_text(show.phase, names)
    if show.sample is not None:
        texts["sample"] = translate("LessonEditing", "sample {sample}").format(sample=show.sample)
    if show.held is not None:
        held = translate("LessonEditing", "{name} pinned").format(name=show.held)
        texts["held"] = held if show.held != NOTHING else translate("LessonEditing", "nothing pinned")
    if show.view is not None:
        texts["view"] = translate("LessonEditing", "view: {view}").format(view=views.get(show.view, show.view))
    if show.edges is not None:
        edges = {
            "weight": translate("LessonEditing", "edges: weights"),
            "gradient": translate("LessonEditing", "edges: gradients"),
            "update": translate("LessonEditing", "edges: last update"),
        }
        texts["edges"] = edges[show.edges]
    if show.speed is not None:
        slow = translate("LessonEditing", "{speed} iterations a second")
        full = translate("LessonEditing", "full speed")
        texts["speed"] = full if show.speed == "full" else slow.format(speed=figure(float(show.speed), 3))
    return texts


def _phase_text(name: str, names: LessonNames) -> str:
    if name == ALL_PHASES:
        return translate("LessonEditing", "the whole step")
    try:
        title = phase_title(names.phase(name), names.setup.network.depth)
    except MisfitError:
        title = name
    return translate("LessonEditing", "phase: {phase}").format(phase=title)


def inherited_text(section: ShowSection, show: LessonShow, names: LessonNames) -> str:
    """What a step shows because the steps before do; empty where it says all by itself."""
    parts = []
    if section.state is None:
        parts.append(translate("LessonEditing", "iteration {state}").format(state=grouped(show.state)))
    if section.phase is None:
        whole = translate("LessonEditing", "the whole step")
        parts.append(whole if show.phase is None else phase_title(show.phase, names.setup.network.depth))
    if section.held is None:
        held = translate("LessonEditing", "{name} pinned")
        nothing = translate("LessonEditing", "nothing pinned")
        parts.append(nothing if show.held is None else held.format(name=names.setup.names.of(show.held)))
    if not parts:
        return ""
    return translate("LessonEditing", "as in the step before: {what}").format(what=phrases(parts))


def answer_text(ask: AskSection, names: LessonNames, iteration: Iteration | None, digits: int) -> str:
    """The right answer, as the sheet has it; empty where the question has its own, or it isn't known."""
    if ask.quantity is None and not isinstance(ask.vote, str):
        return ""
    if iteration is None:
        return translate("LessonEditing", "The right answer comes from the sheet, once this iteration is trained.")
    try:
        if ask.quantity is not None:
            quantity = names.asked(ask.quantity)
            value = f"{names.name(quantity)} = {rounded_figure(iteration.value(quantity), digits)}"
        else:
            weight = names.weight(str(ask.vote))
            way = UpOrDownQuestion(iteration, weight)
            before = Quantity(QuantityKind.WEIGHT, weight.layer, weight.source, weight.target)
            old, new = (iteration.value(each) for each in (before, before.beside(QuantityKind.NEW_WEIGHT)))
            name, sign = names.setup.names.of(weight), ">" if new > old else "<"
            value = f"{name}_new {figure(new, 6)} {sign} {figure(old, 6)}"
            if way.gradient == 0.0:
                value = translate("LessonEditing", "{name} stays as it is").format(name=name)
    except (MisfitError, KeyError, ValueError):
        return ""
    return translate("LessonEditing", "The right answer comes from the sheet: {answer}.").format(answer=value)


def fault_text(fault: DraftFault, language_names: Mapping[str, str]) -> str:
    """A fault with its place, in one line."""
    place = fault_place(fault, language_names)
    return f"{place}: {translated(fault.problem)}"


def fault_place(fault: DraftFault, language_names: Mapping[str, str]) -> str:
    """Where a fault is: "Step 3, question 1, why, English"."""
    parts = []
    if fault.step is not None:
        parts.append(translate("LessonEditing", "Step {number}").format(number=fault.step + 1))
    if fault.question is not None:
        parts.append(translate("LessonEditing", "question {number}").format(number=fault.question + 1))
    if fault.option is not None:
        parts.append(translate("LessonEditing", "option {number}").format(number=fault.option + 1))
    else:
        parts.append(_field_name(fault))
    if fault.language is not None:
        parts.append(language_names.get(fault.language, fault.language))
    text = phrases(filter(None, parts))
    return text[:1].upper() + text[1:]


def _field_name(fault: DraftFault) -> str:
    names = {
        "title": translate("LessonEditing", "title"),
        "about": translate("LessonEditing", "what one learns"),
        "minutes": translate("LessonEditing", "minutes"),
        "scenario": translate("LessonEditing", "scenario"),
        "text": translate("LessonEditing", "text"),
        "notes": translate("LessonEditing", "notes for the teacher"),
        "why": translate("LessonEditing", "what is said afterwards"),
        "ask": "",
        "state": translate("LessonEditing", "iteration"),
        "phase": translate("LessonEditing", "phase"),
        "sample": translate("LessonEditing", "sample"),
        "held": translate("LessonEditing", "what is pinned"),
        "wait": translate("LessonEditing", "what is waited for"),
        "quantity": translate("LessonEditing", "the number asked for"),
        "choice": translate("LessonEditing", "options"),
        "vote": translate("LessonEditing", "options"),
        "right": translate("LessonEditing", "the right option"),
        "step": translate("LessonEditing", "steps"),
    }
    return names.get(fault.field, fault.field)
