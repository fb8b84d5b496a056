"""How an update reads that an optimizer makes of a gradient: number by number, or as one formula."""

from dataclasses import dataclass

from core.base.number_format import NumberFormat
from core.explain.formulas import RenderedFormula
from core.network.optimizers import UpdateStep

MOST_DIGITS = 12  # of an option
USUAL = NumberFormat()
_TEXT = {"m": "m", "v": "v", "m_new": "m_new", "v_new": "v_new", "m_hat": "m̂", "v_hat": "v̂", "step": "step"}
_TEX = _TEXT | {
    "m_new": r"m_{\mathrm{new}}",
    "v_new": r"v_{\mathrm{new}}",
    "m_hat": r"\hat{m}",
    "v_hat": r"\hat{v}",
    "step": r"\mathrm{step}",
}


@dataclass(frozen=True)
class StepRow:
    """One number of an update: what it is called, how it comes of others, and its value."""

    name: str
    name_tex: str
    formula: RenderedFormula
    value: float


def carried_numbers(update: UpdateStep, position: int) -> dict[str, float]:
    """What is carried to here for one parameter, by the letters m and v."""
    return dict(zip(update.optimizer.carries, update.carried[:, position].tolist(), strict=True))


def carried_text(update: UpdateStep, position: int, number_format: NumberFormat) -> str:
    """The same in a line: m = 0.1, v = 0.02."""
    numbers = carried_numbers(update, position)
    return ", ".join(f"{name} = {number_format.figure(value)}" for name, value in numbers.items())


def step_rows(update: UpdateStep, position: int, gradient: float, number_format: NumberFormat) -> list[StepRow]:
    """The numbers of an update one after the other, up to the step; the gradient is called g."""
    numbers, options = update.numbers(position, gradient), _options(update)
    put_in = {key: number_format.put_in(value) for key, value in numbers.items()}
    put_in |= _options(update, "text", number_format)
    put_in["k"] = str(update.k)
    texts, typeset = _names(_TEXT) | options | {"k": "k"}, _names(_TEX) | _options(update, "tex") | {"k": "k"}
    rows = []
    for line in update.optimizer.lines:
        text, tex = line.text.format_map(texts), line.tex.format_map(typeset)
        formula = RenderedFormula(text, tex, line.text.format_map(put_in))
        rows.append(StepRow(_TEXT[line.key], _TEX[line.key], formula, numbers[line.key]))
    return rows


def step_called(update: UpdateStep, gradient: str) -> str:
    """What a parameter moves by before the rate, by the last names on its way: ∂E/∂W11, v_new, m̂/(√v̂ + 1e-08)."""
    if update.is_plain:
        return gradient
    texts = _names(_TEXT) | _options(update) | {"g": gradient, "k": "k"}
    text = update.optimizer.lines[-1].text.format_map(texts)
    return f"({text})" if " + " in text and not text.endswith(")") else text


def update_formula(
    update: UpdateStep,
    position: int,
    name: tuple[str, str],
    gradient_name: tuple[str, str],
    rate_name: tuple[str, str] | None,
    value: float,
    gradient: float,
    rate: float,
    number_format: NumberFormat,
    *,
    is_weight: bool,
    sign: str = "−",
) -> RenderedFormula:
    """A parameter after the update, written out down to the gradient and what is carried; names as text and as TeX."""
    numbers = update.numbers(position, gradient)
    put_in = {key: number_format.put_in(number) for key, number in numbers.items()}
    text = _step(update, {"g": gradient_name[0], **_carried(update, _TEXT), "k": "k"}, "text")
    tex = _step(update, {"g": gradient_name[1], **_carried(update, _TEX), "k": "k"}, "tex")
    given = {key: put_in[key] for key in ("g", *update.optimizer.carries)}
    written = _step(update, given | {"k": str(update.k)}, "text", number_format)
    rate_text = rate_tex = rate_number = ""
    if rate_name is not None:
        rate_text, rate_tex = f"{rate_name[0]}·", rf"{rate_name[1]}\,"
        rate_number = f"{number_format.put_in(rate)}·"
    sign_tex = "-" if sign == "−" else sign
    shrinking = update.optimizer.shrinking if is_weight else 0.0
    less, less_tex, less_number = "", "", ""
    if shrinking:
        strength = number_format.figure(shrinking)
        less = f" {sign} {rate_text}{strength}·{name[0]}"
        less_tex = rf" {sign_tex} {rate_tex}{strength} \cdot {name[1]}"
        less_number = f" {sign} {rate_number}{strength}·{number_format.put_in(value)}"
    return RenderedFormula(
        f"{name[0]}{less} {sign} {rate_text}{text}",
        f"{name[1]}{less_tex} {sign_tex} {rate_tex}{tex}",
        f"{number_format.figure(value)}{less_number} {sign} {rate_number}{written}",
    )


def _step(update: UpdateStep, known: dict[str, str], kind: str, number_format: NumberFormat = USUAL) -> str:
    """The step, with what each line gives put into those after it."""
    known = known | _options(update, kind, number_format)
    if not update.optimizer.is_linear:
        known["g"] = known["g"] if known["g"].startswith("(") else f"({known['g']})"
    for line in update.optimizer.lines:
        given = getattr(line, kind).format_map(known)
        # A quotient needs no brackets to be multiplied by the rate, and is no sum.
        stands_alone = given in known.values() or (line.key == "step" and not update.optimizer.is_linear)
        known[line.key] = given if stands_alone else f"({given})"
    return known["step"]


def _names(table: dict[str, str]) -> dict[str, str]:
    return {"g": "g", **table}


def _carried(update: UpdateStep, table: dict[str, str]) -> dict[str, str]:
    return {key: table[key] for key in update.optimizer.carries}


def _options(update: UpdateStep, kind: str = "text", number_format: NumberFormat = USUAL) -> dict[str, str]:
    """The options as they stand in formulas."""
    values = {option.name: getattr(update.optimizer, option.name) for option in update.optimizer.options}
    written = {name: number_format.figure(float(value), least=MOST_DIGITS) for name, value in values.items()}
    return {name: number_tex(text) for name, text in written.items()} if kind == "tex" else written


def number_tex(number: str) -> str:
    """A number as TeX: 1e−8 as a power of ten."""
    digits, _, exponent = number.replace("−", "-").partition("e")
    if not exponent:
        return digits
    return f"10^{{{exponent}}}" if digits == "1" else rf"{digits} \cdot 10^{{{exponent}}}"
