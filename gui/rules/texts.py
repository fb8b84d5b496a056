"""What is said of each rule: its name, its faulty line of mathematics beside the right one, and what follows."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.activations import Sigmoid
from core.lesson import Lesson
from core.losses import Loss
from core.naming import tex

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Line:
    """A line of mathematics: typeset, and as text for where it can't be."""

    tex: str
    text: str


@dataclass(frozen=True)
class Mistake:
    """What a documented mistake takes for what, and what follows from it."""

    wrong: Line
    right: Line
    happens: str  # in one sentence
    follows: str


def rule_title(name: str) -> str:
    """What a rule is called on the screen."""
    return {
        "gradient_descent": translate("Rules", "gradient descent"),
        "sequential_update": translate("Rules", "sequential update"),
        "wrong_sign": translate("Rules", "wrong sign"),
        "unscaled_derivative": translate("Rules", "unscaled derivative"),
        "missing_output_derivative": translate("Rules", "missing output derivative"),
        "square_only_derivative": translate("Rules", "square-only derivative"),
    }.get(name, name.replace("_", " "))


def mistake_of(lesson: Lesson) -> Mistake | None:
    """The mistake that trains `lesson`, in its own names; None where the right rule does."""
    told = {
        "sequential_update": _sequential_update,
        "wrong_sign": _wrong_sign,
        "unscaled_derivative": _unscaled_derivative,
        "missing_output_derivative": _missing_output_derivative,
        "square_only_derivative": _square_only_derivative,
    }.get(lesson.rule.name)
    return told(lesson) if told else None


def _sequential_update(lesson: Lesson) -> Mistake:
    weight, activation, sop = _above(lesson)
    of = _derivative(sop, activation)
    new = Line(
        rf"{of.tex} = {tex(weight)} - \eta\,{_derivative('J', weight).tex}", f"{of.text} = {weight} − η·∂J/∂{weight}"
    )
    return Mistake(
        wrong=new,
        right=Line(f"{of.tex} = {tex(weight)}", f"{of.text} = {weight}"),
        happens=translate(
            "Rules", "The way back into the hidden layer takes the output weights as they are after their update."
        ),
        follows=translate(
            "Rules",
            "All gradients of an iteration belong to one state: the one before the update. In code it happens "
            "unnoticed: a second name for an array is no copy of it, and sees what is written into the first.",
        ),
    )


def _wrong_sign(lesson: Lesson) -> Mistake:
    last, outputs = lesson.network.depth - 1, lesson.network.outputs
    p, t = lesson.names.activation(last, 0), lesson.names.target(0)
    of, loss = _derivative("E", p), lesson.objective.loss
    taken = lesson.rule.loss_taken(loss)

    def line(told: Loss) -> Line:
        return Line(
            f"{of.tex} = {told.gradient_tex(tex(p), tex(t), outputs)}",
            f"{of.text} = {told.gradient_formula(p, t, outputs)}",
        )

    return Mistake(
        wrong=line(taken),
        right=line(loss),
        happens=translate("Rules", "The derivative of the error is taken with the wrong sign, and still subtracted."),
        follows=translate(
            "Rules",
            "The gradient points to where the error grows; subtracting its opposite climbs. The error grows from the "
            "first step on.",
        ),
    )


def _unscaled_derivative(lesson: Lesson) -> Mistake:
    scales = [layer.activation.scale for layer in lesson.network.layers if isinstance(layer.activation, Sigmoid)]
    scale = f"{next((scale for scale in scales if scale != 1), 1.0):g}"
    of = Line(rf"\frac{{d}}{{dz}}\,\sigma({scale}\,z)", f"dσ({scale}·z)/dz")
    slope = Line(r"\sigma\,(1 - \sigma)", "σ(1 − σ)")
    return Mistake(
        wrong=Line(f"{of.tex} = {slope.tex}", f"{of.text} = {slope.text}"),
        right=Line(rf"{of.tex} = {scale}\,{slope.tex}", f"{of.text} = {scale}·{slope.text}"),
        happens=translate("Rules", "The factor {scale} of the stretched sigmoid is left out of its derivative.").format(
            scale=scale
        ),
        follows=translate(
            "Rules",
            "The learning rate cannot make up for it: a layer's true gradient has the factor once for every sigmoid "
            "from that layer to the error, so the layers' gradients are wrong by different factors.",
        ),
    )


def _missing_output_derivative(lesson: Lesson) -> Mistake:
    weight, activation, sop = _above(lesson)
    p = lesson.names.activation(lesson.network.depth - 1, 0)
    of, by_output, slope = _derivative("E", activation), _derivative("E", p), _derivative(p, sop)
    return Mistake(
        wrong=Line(rf"{of.tex} = {by_output.tex}\,{tex(weight)}", f"{of.text} = {by_output.text}·{weight}"),
        right=Line(
            rf"{of.tex} = {by_output.tex}\,{slope.tex}\,{tex(weight)}",
            f"{of.text} = {by_output.text}·{slope.text}·{weight}",
        ),
        happens=translate(
            "Rules", "The way back into the hidden layer leaves out the slope of the output's activation."
        ),
        follows=translate(
            "Rules",
            "The output weights' gradients are right, the hidden weights' are too large. It still learns, which is "
            "why nobody notices; a gradient check shows it at once.",
        ),
    )


def _square_only_derivative(lesson: Lesson) -> Mistake:
    names = lesson.names
    layer = next((at for at, each in enumerate(lesson.network.layers[:-1]) if isinstance(each.activation, Sigmoid)), 0)
    activation, sop = names.activation(layer, 0), names.sop(layer, 0)
    of = _derivative(activation, sop)
    name = f"{{{tex(activation)}}}"
    return Mistake(
        wrong=Line(f"{of.tex} = 1 - {name}^2", f"{of.text} = 1 − {activation}²"),
        right=Line(f"{of.tex} = {tex(activation)} - {name}^2", f"{of.text} = {activation} − {activation}²"),
        happens=translate("Rules", "The slope of a hidden sigmoid is taken as 1 − f², which is that of tanh."),
        follows=translate(
            "Rules",
            "A sigmoid's slope is f − f² = f(1 − f), at most ¼. The hidden weights' gradients are several times too "
            "large; they keep their sign, so it still learns.",
        ),
    )


def _above(lesson: Lesson) -> tuple[str, str, str]:
    """The first weight into the last layer, the activation that goes in by it, and the SOP that it leads to."""
    last = lesson.network.depth - 1
    names = lesson.names
    return names.weight(last, 0, 0), names.source(last, 0), names.sop(last, 0)


def _derivative(above: str, below: str) -> Line:
    return Line(rf"\frac{{\partial {tex(above)}}}{{\partial {tex(below)}}}", f"∂{above}/∂{below}")
