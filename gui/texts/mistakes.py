"""Texts about each rule: its name, its faulty line of mathematics beside the right one, and what follows."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, shortest
from core.experiments.printed_listing import is_printed, listed_biases, listed_rate, unprinted
from core.network.activations import Sigmoid, Softmax
from core.network.elements import Bias, Weight
from core.network.losses import Loss
from core.network.names import tex
from core.network.network import BiasKind
from core.network.notations import Kind, Name
from core.network.rules import Rule, adds_nothing
from core.setup.setup import Setup

translate = QCoreApplication.translate


class MathLine(NamedTuple):
    """A line of mathematics: typeset, and as text for where it can't be."""

    tex: str
    text: str


class MistakeText(NamedTuple):
    """What a documented mistake takes for what, and what follows from it."""

    title: str
    wrong: MathLine
    right: MathLine
    happens: str  # in one sentence
    follows: str


def rule_title(name: str) -> str:
    """What a rule is called on the screen."""
    return {
        "gradient_descent": translate("Rules", "gradient descent"),
        "sequential_update": translate("Rules", "updated weights used in the backward pass"),
        "wrong_sign": translate("Rules", "wrong sign"),
        "unscaled_derivative": translate("Rules", "missing scale factor"),
        "missing_output_derivative": translate("Rules", "missing output derivative in hidden layers"),
        "square_only_derivative": translate("Rules", "1 − σ² instead of σ − σ²"),
        "no_output_slope": translate("Rules", "missing output derivative in all layers"),
    }.get(name, name.replace("_", " "))


def titles(rule: Rule, most: int = 2) -> str:
    """What a rule is called on the screen, by the mistakes that it joins; of more than `most`, how many there are."""
    if len(rule.mistakes) > most:
        return translate("Rules", "%n mistakes", "", len(rule.mistakes))
    return " + ".join(rule_title(mistake.name) for mistake in rule.mistakes or (rule,))


def setting_title(setup: Setup) -> str:
    """What the way that a setup is trained is called beside the right one."""
    if setup.unprinted is not None and is_printed(setup.scenario):
        return translate("Rules", "as printed")
    return titles(setup.rule, most=1)


def mistakes_of(setup: Setup, number_format: NumberFormat) -> list[MistakeText]:
    """What is wrong in how `setup` is trained, each by itself and in its own names; empty where all is right."""
    texts = {
        "sequential_update": _sequential_update,
        "wrong_sign": _wrong_sign,
        "unscaled_derivative": _unscaled_derivative,
        "missing_output_derivative": _missing_output_derivative,
        "square_only_derivative": _square_only_derivative,
        "no_output_slope": _no_output_slope,
    }
    found = [texts[mistake.name](setup) for mistake in setup.rule.mistakes]
    layers, rate = listed_biases(setup), listed_rate(setup)
    if layers:
        found.append(_biases(setup, layers[0]))
    if rate is not None:
        found.append(_rate(setup, rate, number_format))
    return found


def _sequential_update(setup: Setup) -> MistakeText:
    names, last = setup.names, setup.network.depth - 1
    weight = names.weight(last, 0, 0)
    of, rate = _line(names.called(Kind.SOP_BY_ACTIVATION, last, 0, 0)), names.rate
    by = names.gradient(Weight(last, 0, 0), of_batch=not names.is_alone)
    new = MathLine(rf"{of.tex} = {tex(weight)} - {rate.tex}\,{by.tex}", f"{of.text} = {weight} − {rate}·{by}")
    return MistakeText(
        title=rule_title("sequential_update"),
        wrong=new,
        right=MathLine(f"{of.tex} = {tex(weight)}", f"{of.text} = {weight}"),
        happens=translate(
            "Rules", "The backward pass into the hidden layer takes the output weights as they are after their update."
        ),
        follows=translate(
            "Rules",
            "All gradients of one iteration are computed with the weights before the update. In code the "
            "mistake is easy to miss: assigning an array to a second name does not copy it; writing into "
            "the first changes both.",
        ),
    )


def _wrong_sign(setup: Setup) -> MistakeText:
    last, outputs = setup.network.depth - 1, setup.network.outputs
    p, t = setup.names.activation(last, 0), setup.names.target(0)
    of, loss = _line(setup.names.called(Kind.ERROR_BY_ACTIVATION, last, target=0)), setup.objective.loss
    taken = setup.rule.loss_taken(loss)

    def line(loss: Loss) -> MathLine:
        return MathLine(
            f"{of.tex} = {loss.gradient_tex(tex(p), tex(t), outputs)}",
            f"{of.text} = {loss.gradient_formula(p, t, outputs)}",
        )

    return MistakeText(
        title=rule_title("wrong_sign"),
        wrong=line(taken),
        right=line(loss),
        happens=translate("Rules", "The derivative of the error is taken with the wrong sign, and still subtracted."),
        follows=translate(
            "Rules",
            "The gradient points to where the error grows; subtracting its opposite climbs. The error grows from the "
            "first step on.",
        ),
    )


def _unscaled_derivative(setup: Setup) -> MistakeText:
    scales = [layer.activation.scale for layer in setup.network.layers if isinstance(layer.activation, Sigmoid)]
    scale = shortest(next((scale for scale in scales if scale != 1), 1.0))
    of = MathLine(rf"\frac{{d}}{{dz}}\,\sigma({scale}\,z)", f"dσ({scale}·z)/dz")
    slope = MathLine(r"\sigma\,(1 - \sigma)", "σ(1 − σ)")
    return MistakeText(
        title=rule_title("unscaled_derivative"),
        wrong=MathLine(f"{of.tex} = {slope.tex}", f"{of.text} = {slope.text}"),
        right=MathLine(rf"{of.tex} = {scale}\,{slope.tex}", f"{of.text} = {scale}·{slope.text}"),
        happens=translate("Rules", "The factor {scale} of the stretched sigmoid is left out of its derivative.").format(
            scale=scale
        ),
        follows=translate(
            "Rules",
            "The learning rate cannot make up for it: a layer's true gradient has the factor once for every sigmoid "
            "from that layer to the error, so the layers' gradients are wrong by different factors.",
        ),
    )


def _missing_output_derivative(setup: Setup) -> MistakeText:
    names, last = setup.names, setup.network.depth - 1
    weight = names.weight(last, 0, 0)
    above = names.called(Kind.ERROR_BY_ACTIVATION, last - 1, target=0) if last else names.error
    of, by_output = _line(above), _line(names.called(Kind.ERROR_BY_ACTIVATION, last, target=0))
    slope = _line(names.called(Kind.SLOPE, last, target=0))
    return MistakeText(
        title=rule_title("missing_output_derivative"),
        wrong=MathLine(rf"{of.tex} = {by_output.tex}\,{tex(weight)}", f"{of.text} = {by_output.text}·{weight}"),
        right=MathLine(
            rf"{of.tex} = {by_output.tex}\,{slope.tex}\,{tex(weight)}",
            f"{of.text} = {by_output.text}·{slope.text}·{weight}",
        ),
        happens=translate(
            "Rules", "The backward pass into the hidden layer leaves out the derivative of the output's activation."
        ),
        follows=translate("Rules", "Where the output derivative is left out altogether, it adds nothing.")
        if adds_nothing("missing_output_derivative", setup.rule)
        else translate(
            "Rules",
            "The output weights' gradients are right, the hidden weights' are too large. It still learns, which is "
            "why nobody notices; a gradient check shows it at once.",
        ),
    )


def _square_only_derivative(setup: Setup) -> MistakeText:
    names = setup.names
    found = ((at, each.activation) for at, each in enumerate(setup.network.layers[:-1]))
    layer, scale = next(((at, kind.scale) for at, kind in found if isinstance(kind, Sigmoid)), (0, 1.0))
    activation = names.activation(layer, 0)
    of = _line(names.called(Kind.SLOPE, layer, target=0))
    name = f"{{{tex(activation)}}}"

    def scaled(typeset: str, text: str) -> MathLine:
        if scale != 1.0:
            typeset, text = f"{scale:g}({typeset})", f"{shortest(scale)}({text})"
        return MathLine(f"{of.tex} = {typeset}", f"{of.text} = {text}")

    return MistakeText(
        title=rule_title("square_only_derivative"),
        wrong=scaled(f"1 - {name}^2", f"1 − {activation}²"),
        right=scaled(f"{tex(activation)} - {name}^2", f"{activation} − {activation}²"),
        happens=translate("Rules", "The derivative of a hidden sigmoid is taken as 1 − f², which is that of tanh."),
        follows=translate(
            "Rules",
            "A sigmoid's derivative is f − f² = f(1 − f), at most ¼. The hidden weights' gradients are "
            "several times too large; they keep their sign, so it still learns.",
        ),
    )


def _no_output_slope(setup: Setup) -> MistakeText:
    last = setup.network.depth - 1
    names, kind = setup.names, setup.network.layers[-1].activation
    of, by_output = _line(names.delta(last, 0)), _line(names.called(Kind.ERROR_BY_ACTIVATION, last, target=0))
    slope = _line(names.called(Kind.SLOPE, last, target=0))
    right = MathLine(rf"{of.tex} = {by_output.tex}\,{slope.tex}", f"{of.text} = {by_output.text}·{slope.text}")
    if isinstance(kind, Softmax):
        right = MathLine(rf"{right.tex} + \ldots", f"{right.text} + …")
        follows = translate(
            "Rules",
            "Every sum affects all outputs of a softmax: without its Jacobian each delta knows of its own "
            "output alone. A gradient check shows it at once.",
        )
    elif isinstance(kind, Sigmoid) and abs(kind.scale) <= 1.0:
        follows = translate(
            "Rules",
            "That derivative is at most ¼, so every gradient of the network is at least four times too "
            "large, those of the output weights too. They keep their signs, so it still learns, which is "
            "why nobody notices; a gradient check shows it at once.",
        )
    else:
        follows = translate(
            "Rules",
            "Every gradient of the network lacks the factor, those of the output weights too. A gradient check shows "
            "it at once.",
        )
    return MistakeText(
        title=rule_title("no_output_slope"),
        wrong=MathLine(f"{of.tex} = {by_output.tex}", f"{of.text} = {by_output.text}"),
        right=right,
        happens=translate("Rules", "The derivative of the output's activation is left out of the outputs' delta."),
        follows=follows,
    )


def _biases(setup: Setup, layer: int) -> MistakeText:
    """Biases that an article's listing never updates, or hasn't got."""
    if setup.network.layers[layer].bias is BiasKind.FIXED:
        bias = setup.names.bias(layer, 0)
        of, rate = _line(setup.names.gradient(Bias(layer, 0))), setup.names.rate
        return MistakeText(
            title=translate("Rules", "biases that never learn"),
            wrong=MathLine(rf"{tex(bias)} \leftarrow {tex(bias)}", f"{bias} ← {bias}"),
            right=MathLine(
                rf"{tex(bias)} \leftarrow {tex(bias)} - {rate.tex}\,{of.tex}", f"{bias} ← {bias} − {rate}·{of.text}"
            ),
            happens=translate("Rules", "The listing never updates its biases."),
            follows=translate("Rules", "The weights have to do what the biases would: the run takes another path."),
        )
    bias, sop = unprinted(setup).names.bias(layer, 0), setup.names.sop(layer, 0)
    source, weight = setup.names.source(layer, 0), setup.names.weight(layer, 0, 0)
    product, product_tex = f"{source}·{weight} + …", rf"{source.tex}\,{weight.tex} + \ldots"
    return MistakeText(
        title=translate("Rules", "no biases"),
        wrong=MathLine(f"{sop.tex} = {product_tex}", f"{sop} = {product}"),
        right=MathLine(f"{sop.tex} = {product_tex} + {bias.tex}", f"{sop} = {product} + {bias}"),
        happens=translate("Rules", "The listing has no biases."),
        follows=translate("Rules", "A sum of nothing but zeros stays 0, whatever the weights learn."),
    )


def _rate(setup: Setup, before: float, number_format: NumberFormat) -> MistakeText:
    here, rate = number_format.figure(setup.learning_rate), setup.names.rate
    return MistakeText(
        title=translate("Rules", "the listing's learning rate"),
        wrong=MathLine(rf"{rate.tex} = {tex(here)}", f"{rate} = {here}"),
        right=MathLine(
            rf"{rate.tex} = {tex(number_format.figure(before))}", f"{rate} = {number_format.figure(before)}"
        ),
        happens=translate("Rules", "The listing's learning rate is {rate}.").format(rate=here),
        follows=translate("Rules", "Side by side the correct rule trains at its own, {rate}.").format(
            rate=number_format.figure(before)
        ),
    )


def _line(name: Name) -> MathLine:
    return MathLine(name.tex, name)
