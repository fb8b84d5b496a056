"""What stands on a sheet that is handed out, whatever it is printed by: its title, what is given, its lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.base.atomic_files import Beat, unhurried
from core.base.message import Message
from core.base.number_format import MOST, figure
from core.exercises.sheet.asked_about import ALL, FORWARD
from core.exercises.sheet.messages import precision_said
from core.exercises.sheet.quantity import LOSS, OF_WEIGHTS, UPDATES, Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet
from core.explain.equations import loss_tex, loss_text
from core.explain.update_lines import carried_numbers, number_tex
from core.network.activations import Activation, Sigmoid
from core.network.names import in_line, tex
from core.worksheets.choices import PageChoices, SheetChoices, ShownFormulas
from core.worksheets.codes import code_of
from core.worksheets.figures import given
from core.worksheets.messages import SheetText
from core.worksheets.source import SheetSource

_FORWARD_KINDS = (QuantityKind.SOP, QuantityKind.ACTIVATION, QuantityKind.LOSS)
_OBJECTIVES = (QuantityKind.WEIGHT_OBJECTIVE, QuantityKind.BIAS_OBJECTIVE)
MOST_OUTPUTS = 3  # of which the loss is written out
MOST_NAMES = 3  # that an activation function is said of, one by one
MOST_TERMS, FIRST_TERMS, LAST_TERMS = 7, 3, 2  # of a sum that is written out; of those, where there are more
_SUMS = (QuantityKind.SOP, QuantityKind.ERROR_BY_ACTIVATION)
_PLUS = " + "
_DOTS, _COMMA = r"\ldots", r",\ "


@dataclass(frozen=True)
class SheetLine:
    """One line to be filled in; its formula is empty where it has to be known."""

    number: int  # counted from 1
    quantity: Quantity
    name: str
    name_tex: str
    formula: str
    formula_tex: str
    begins: bool  # whether it is the first of the way back, or of the updates


@dataclass(frozen=True)
class GivenNumber:
    """A number that stands on the sheet from the beginning."""

    quantity: Quantity
    name: str
    name_tex: str
    value: str


@dataclass(frozen=True)
class GivenRule:
    """An equation that is given: what the loss is, what an activation function is."""

    text: str
    tex: str


@dataclass(frozen=True)
class Worksheet:
    """One variant, ready to be printed."""

    code: str
    title: str
    about: Message
    scenario: str
    rate: str
    choices: SheetChoices
    page: PageChoices
    sheet: ExerciseSheet
    lines: tuple[SheetLine, ...]
    given: tuple[GivenNumber, ...]
    rules: tuple[GivenRule, ...]

    @property
    def subtitle(self) -> Message:
        """What is asked, and how precisely."""
        kind = SheetText.ONE_ITERATION_BOARD if self.choices.is_board else SheetText.ONE_ITERATION
        return kind(about=self.about, digits=precision_said(self.choices.digits))

    @property
    def instruction(self) -> Message:
        """What is to be done."""
        has_circles = any(line.quantity.kind in (QuantityKind.SOP, QuantityKind.ACTIVATION) for line in self.lines)
        return SheetText.INSTRUCTION_CIRCLES() if self.page.has_diagram and has_circles else SheetText.INSTRUCTION()

    @property
    def note(self) -> Message | None:
        """What the given gradients of an update are, where there are some."""
        if not any(each.quantity.kind in _OBJECTIVES for each in self.given):
            return None
        names = self.sheet.iteration.names
        return SheetText.OF_BATCH(objective=names.objective, error=names.error)

    def foot(self, page: int, pages: int) -> Message:
        """What is said of the sheet at the foot of a page, counted from 1."""
        return SheetText.PAGE(scenario=self.scenario, state=self.choices.state, rate=self.rate, page=page, pages=pages)


def worksheet_of(
    source: SheetSource, choices: SheetChoices, page: PageChoices, number: int, beat: Beat = unhurried
) -> Worksheet:
    """The variant of that number, counted from 1.

    Raises
    ------
    MessageError
        If there is no such sheet, or it can have no code.
    """
    sheet = source.sheet(choices, number, beat)
    setup = source.setup
    return Worksheet(
        code=code_of(source.code(choices, number)),
        title=setup.scenario.title_in(page.language) or setup.name,
        about=_about(sheet, choices),
        scenario=setup.name,
        rate=given(sheet.iteration.learning_rate, choices.digits),
        choices=choices,
        page=page,
        sheet=sheet,
        lines=tuple(_lines(sheet, page.formulas)),
        given=tuple(_given_numbers(sheet)),
        rules=tuple(_rules(sheet)),
    )


def _about(sheet: ExerciseSheet, choices: SheetChoices) -> Message:
    if choices.about == ALL:
        return SheetText.EVERYTHING()
    quantity = quantity_of(choices.about)
    if choices.about == FORWARD or quantity in (None, LOSS):
        return SheetText.FORWARD()
    if quantity.kind in OF_WEIGHTS:
        return SheetText.WEIGHT(name=in_line(sheet.iteration.names.of(quantity.parameter)))
    return SheetText.QUANTITY(name=sheet.names.in_line(quantity))


def _lines(sheet: ExerciseSheet, formulas: ShownFormulas) -> list[SheetLine]:
    lines: list[SheetLine] = []
    part_before = 0
    for number, quantity in enumerate(sheet.questions, start=1):
        question = sheet.question(quantity)
        is_forward = quantity.kind in _FORWARD_KINDS
        part = 0 if is_forward else 2 if quantity.kind in UPDATES else 1
        is_told = formulas is ShownFormulas.ALL or (formulas is ShownFormulas.FORWARD and is_forward)
        formula, typeset = (question.formula.text, question.formula.tex) if is_told else ("", "")
        if quantity.kind in _SUMS:
            formula, typeset = _shortened(formula, "…"), _shortened(typeset, r"\ldots")
        name, begins = sheet.names.in_line(quantity), number > 1 and part != part_before
        lines.append(SheetLine(number, quantity, name, question.name_tex, formula, typeset, begins))
        part_before = part
    return lines


def _shortened(total: str, left_out: str) -> str:
    """A long sum with its first terms and its last: all of them in one line could not be read on a copy."""
    terms = total.split(_PLUS)
    if len(terms) <= MOST_TERMS:
        return total
    return _PLUS.join([*terms[:FIRST_TERMS], left_out, *terms[-LAST_TERMS:]])


def _given_numbers(sheet: ExerciseSheet) -> list[GivenNumber]:
    names = sheet.names
    return [
        GivenNumber(each, names.in_line(each), names.tex(each), given(sheet.value(each), sheet.digits))
        for each in sheet.given
    ]


def _rules(sheet: ExerciseSheet) -> list[GivenRule]:
    """What the loss is, where something of it is asked; the rate of an update; the activation functions."""
    rules = []
    asked = {quantity.kind for quantity in sheet.questions}
    if asked & {QuantityKind.LOSS, QuantityKind.ERROR_BY_ACTIVATION, QuantityKind.DELTA}:
        rules.append(_loss_rule(sheet))
    if asked & set(UPDATES):
        rate = given(sheet.iteration.learning_rate, sheet.digits)
        called = sheet.iteration.names.rate
        rules.append(GivenRule(f"{called} = {rate}", f"{called.tex} = {rate}"))
        rules += _carried_rules(sheet)
    return [*rules, *_activation_rules(sheet)]


def _carried_rules(sheet: ExerciseSheet) -> list[GivenRule]:
    """What an optimizer carries of each parameter whose update is asked; nothing where it carries nothing."""
    update, network = sheet.iteration.update, sheet.iteration.network
    if update is None:
        return []
    optimizer = update.optimizer
    options = [f"{each.name} = {figure(float(getattr(optimizer, each.name)), MOST)}" for each in optimizer.options]
    said = f"{optimizer.name} ({', '.join(options)})"
    rules = [GivenRule(said, rf"\text{{{said.replace('_', ' ')}}}")]
    for question in sheet.questions:
        if question.kind in UPDATES:
            position, name = network.position(question.parameter), sheet.iteration.names.of(question.parameter)
            carried = {each: given(value, sheet.digits) for each, value in carried_numbers(update, position).items()}
            text = ", ".join(f"{each} = {number}" for each, number in carried.items())
            typeset = _COMMA.join(f"{each} = {number_tex(number)}" for each, number in carried.items())
            rules.append(
                GivenRule(f"{name}: {text}, k = {update.k}", rf"{name.tex}\colon\ {typeset}{_COMMA}k = {update.k}")
            )
    return rules


def _loss_rule(sheet: ExerciseSheet) -> GivenRule:
    """The loss: output by output, or of many outputs as a sum over all."""
    outputs, names = sheet.iteration.network.outputs, sheet.iteration.names
    error = names.error
    if outputs <= MOST_OUTPUTS:
        formula = sheet.question(LOSS).formula
        return GivenRule(f"{error} = {formula.text}", f"{error.tex} = {formula.tex}")
    text = loss_text(names, sheet.iteration.objective.loss)
    return GivenRule(f"{error} = {text}", f"{error.tex} = {loss_tex(text)}")


def _activation_rules(sheet: ExerciseSheet) -> list[GivenRule]:
    iteration = sheet.iteration
    neurons: dict[Activation, list[tuple[int, int]]] = {}
    for kind, layer, _, target in sheet.questions:
        if kind in (QuantityKind.ACTIVATION, QuantityKind.SLOPE):
            of_kind = neurons.setdefault(iteration.network.layers[layer].activation, [])
            if (layer, target) not in of_kind:
                of_kind.append((layer, target))
    rules = []
    for activation, places in neurons.items():
        symbol = (r"\sigma", "σ") if isinstance(activation, Sigmoid) else ("f", "f")
        is_said_whose = len(neurons) > 1
        before = f"{_names_of(sheet, places, in_line, '…', ', ')}: " if is_said_whose else ""
        before_tex = rf"{_names_of(sheet, places, tex, _DOTS, _COMMA)}\colon\ " if is_said_whose else ""
        rules.append(
            GivenRule(
                f"{before}{symbol[1]}(z) = {activation.formula('z')}",
                f"{before_tex}{symbol[0]}(z) = {activation.tex('z')}",
            )
        )
    return rules


def _names_of(
    sheet: ExerciseSheet, places: Sequence[tuple[int, int]], written: Callable[[str], str], dots: str, comma: str
) -> str:
    names = [written(sheet.iteration.names.activation(*place)) for place in places[:MOST_NAMES]]
    return comma.join([*names, dots] if len(places) > MOST_NAMES else names)
