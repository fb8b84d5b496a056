"""The text of a loop that trains one network: every parameter in a variable of its own, nothing left to choose.

A weight is called by its layer, where it comes from and where it leads to, counted from 1: `w1_2_3` is that of layer 1
from input 2 to neuron 3, `b1_3` that neuron's bias; `z1_3`, `a1_3` and `d1_3` are its SOP, its activation and its
delta, ∂E/∂z. `x2` is an input and `t1` a target.

One sample an iteration is a straight line. Of a batch the samples lie side by side, and one loop over them holds all
that there is of a sample in registers, so that it can be vectorised: only the sums of the gradients and of the loss
leave it. Nothing here needs numba. What functions and losses compute comes from the tables, as in `table_code`.
"""

import re
from collections.abc import Iterator

from core.network.network import BiasKind
from core.network.optimizers import OPTIMIZERS, SCHEDULES
from core.training.compiled.generated.losses import loss_text
from core.training.compiled.generated.names import KIND_NAMES, LoopNames, called, function_of, indented, is_called
from core.training.compiled.generated.shape import LoopShape
from core.training.compiled.table_code import (
    LOSS_NUMBERS,
    LOSS_SLOPES,
    LOSS_TERMS,
    LOSS_WHOLES,
    SLOPES,
    SOFTMAX,
    VALUES,
)

FILLED = 16  # samples: to so many, or a multiple, a batch is filled up with some that count nothing, for whole vectors
FEWEST_FILLED = 4
LARGEST_POWER = 1000  # the product of what stands under the logarithms stays below 2 to this
LITTLE = "1e-3"  # a loss below it, of each sample in the mean, needs a logarithm of its own for every sample
NAME = "train"  # of the function that trains

_LOSS_NAMES = {number: name for name, number in LOSS_NUMBERS.items()}
_NUMBERS = "rate", "l2", "l1", "shrinking", "state", "first_update"
_PARAMETERS = (
    "parameters, count, inputs, targets, order, turn, batch, epoch, sums_to_one, options, slope_options, numbers,",
    "optimizer_options, schedule_options, due, stride, rows, row, errors,",
)


def text_of(shape: LoopShape) -> str:
    """The text of a module with the function `train`, whose parameters are those of the other loops, or fewer."""
    return "\n".join([*_Text(shape).lines(), ""])


class _Text:
    """What is written for one shape."""

    def __init__(self, shape: LoopShape) -> None:
        self._shape, self._names = shape, LoopNames(shape)
        self._loss = loss_text(self._names)
        self._is_sum = not shape.takes_one_sample
        self._needs_logarithms_alone = self._is_sum and shape.takes_logarithms
        self._outputs = self._names.outputs

    def lines(self) -> Iterator[str]:
        """Everything."""
        yield from self._introduction()
        for text in self._functions():
            yield from ("", "", "@in_place", *text)
        if self._needs_logarithms_alone:
            yield from ("", "", "@called", *self._loss_with_all_digits())
        yield from ("", "", f"@{'summed' if self._is_sum else 'compiled'}", *self._train())

    # Beside the loop

    def _introduction(self) -> Iterator[str]:
        sizes = "-".join(map(str, self._shape.sizes))
        layers = ", ".join(KIND_NAMES[kind] for kind in self._shape.kinds)
        how = "one sample an iteration" if self._shape.takes_one_sample else "a batch an iteration"
        yield f"# {sizes}: {layers}; {_LOSS_NAMES[self._shape.loss]}, {self._shape.optimizer}, {how}."
        yield "#"
        yield "# w1_2_3 is the weight of layer 1 from input 2 to neuron 3, b1_3 the bias of that neuron; z, a and d"
        yield "# are a neuron's SOP, activation and delta (∂E/∂z), x the inputs and t the targets."
        if self._is_sum:
            yield "#"
            yield "# What is put `in_place` keeps its own way of rounding: in the loop below sums may be split up,"
            yield "# and that would cost exp and tanh their digits. Both are such as can be vectorised."

    def _functions(self) -> Iterator[list[str]]:
        """The lines of each function that the loop calls."""
        shape = self._shape
        found: dict[str, list[str]] = {}
        values = list(zip(shape.kinds, shape.has_option, strict=True))
        if self._loss.writes_outputs:
            values.pop()
        for kind, has_option in values:
            if is_called(kind, VALUES):
                name = f"value_of_{called(kind, has_option)}"
                found[name] = function_of(name, has_option, "z", VALUES[kind])
                if self._needs_logarithms_alone:
                    alone = re.sub(r"\b(exp|tanh)\(", r"\1_alone(", VALUES[kind])
                    found[f"{name}_alone"] = function_of(f"{name}_alone", has_option, "z", alone)
        for kind, has_option in zip(shape.slope_kinds, shape.slope_has_option, strict=True):
            if is_called(kind, SLOPES):
                name = f"slope_of_{called(kind, has_option)}"
                found[name] = function_of(name, has_option, "z, f", SLOPES[kind])
        if not shape.takes_logarithms:
            outputs = f"{shape.sizes[-1]}.0"
            for name, head, text in (
                ("loss_term", "p, t", LOSS_TERMS[shape.loss]),
                ("loss_whole", "total", LOSS_WHOLES[shape.loss]),
                ("loss_slope", "p, t", LOSS_SLOPES[shape.loss]),
            ):
                found[name] = function_of(name, False, head, re.sub(r"\boutputs\b", outputs, text))
        if shape.schedule != "constant":
            schedule = SCHEDULES[shape.schedule]
            options = [f"    {option.name} = options[{n}]" for n, option in enumerate(schedule.options)]
            found["rate_at"] = ["def rate_at(options, rate, k):", *options, f"    return {schedule.loops}"]
        yield from found.values()

    def _loss_with_all_digits(self) -> Iterator[str]:
        """The loss of a batch with a logarithm for each sample: where it is little, or no number."""
        yield "def loss_with_all_digits(parameters, x, t, samples, options):"
        yield "    # ln(1 + e) for each sample: of a product of them too few digits are left where all e are small."
        yield from indented(self._parameters_read())
        yield from indented(self._options_read(self._shape.has_option, "option", "options"))
        yield "    loss = 0.0"
        yield "    for s in range(samples):"
        yield from indented((f"x{i} = x[{i - 1}, s]" for i in self._names.of_column(0)), 2)
        yield from indented((f"t{j} = t[{j - 1}, s]" for j in self._outputs), 2)
        yield from indented(self._forward("_alone"), 2)
        yield from indented(self._loss.alone(), 2)
        yield "        loss += one"
        yield "    return loss"

    # The loop

    def _train(self) -> Iterator[str]:
        yield f"def {NAME}("
        yield from indented(_PARAMETERS)
        yield "):"
        yield from indented(self._before())
        yield "    for done in range(-1, count):"
        yield from indented(self._iteration(), 2)
        yield ""
        yield from indented(self._parameters_written("parameters[{k}]"))
        yield "    return recorded"

    def _before(self) -> Iterator[str]:
        shape = self._shape
        yield f"{', '.join(_NUMBERS)} = {', '.join(f'numbers[{n}]' for n in range(len(_NUMBERS)))}"
        yield from self._parameters_read()
        yield from self._options_read(shape.has_option, "option", "options")
        yield from self._options_read(shape.slope_has_option, "slope_option", "slope_options")
        yield from self._optimizer_options()
        yield "recorded, turns = ZERO, np.uint64(len(order))"
        if self._is_sum:
            yield "# (neurons × samples); the order begins anew at its end, and so does a batch at that of an epoch."
            yield "within, samples, filled = turn % epoch, batch, filled_up(batch)"
            yield f"x, t = np.zeros(({shape.sizes[0]}, filled)), np.zeros(({shape.sizes[-1]}, filled))"
            yield from (f"row_x{i} = x[{i - 1}]" for i in self._names.of_column(0))
            yield from (f"row_t{j} = t[{j - 1}]" for j in self._outputs)
            if not self._loss.takes_classes:
                yield "counts = np.zeros(filled)  # 1 for a sample, 0 for what the batch is filled up with"
            yield "always_the_same = batch == epoch and turns == epoch"
        if shape.schedule != "constant":
            yield "initial_rate = rate"
        if shape.updates_at_once and shape.has_l2:
            yield "decay = rate * l2"

    def _iteration(self) -> Iterator[str]:
        yield from self._samples_read()
        yield ""
        if self._is_sum:
            yield "# Each sample's pass forward and back, and the sums over all of them."
            yield from self._sums()
        else:
            yield "# The pass forward."
            yield from self._forward("")
        yield ""
        yield "# What the update before has led to is recorded."
        yield "if done >= 0:"
        yield from indented(self._recording())
        yield "if done == count - 1:"
        yield "    break"
        yield ""
        if self._shape.schedule != "constant":
            yield "rate = rate_at(schedule_options, initial_rate, state + (done + 1.0))"
            if self._shape.updates_at_once and self._shape.has_l2:
                yield "decay = rate * l2"
        if self._is_sum:
            yield "# The update."
            yield from self._update_by_sums()
        else:
            yield "# The pass back, and the update."
            yield from self._back_and_update()

    def _samples_read(self) -> Iterator[str]:
        if not self._is_sum:
            yield "sample = order[turn]"
            yield from (f"x{i} = inputs[sample, {i - 1}]" for i in self._names.of_column(0))
            yield from (f"t{j} = targets[sample, {j - 1}]" for j in self._outputs)
            yield "turn += ONE"
            yield "if turn == turns:"
            yield "    turn = ZERO"
            return
        yield "if done < 0 or not always_the_same:"
        yield "    samples = min(batch, epoch - within)"
        yield "    filled = filled_up(samples)"
        yield "    for s in range(filled):"
        yield "        sample = order[turn + s] if s < samples else ZERO"
        yield "        there = 1.0 if s < samples else 0.0"
        yield from indented((f"row_x{i}[s] = there * inputs[sample, {i - 1}]" for i in self._names.of_column(0)), 2)
        yield from indented((f"row_t{j}[s] = there * targets[sample, {j - 1}]" for j in self._outputs), 2)
        if not self._loss.takes_classes:
            yield "        counts[s] = there"
        yield "    turn += samples"
        yield "    within += samples"
        yield "    if within == epoch:"
        yield "        within = ZERO"
        yield "    if turn == turns:"
        yield "        turn = ZERO"
        yield "    share = 1.0 / samples"

    def _sums(self) -> Iterator[str]:
        """One loop over the samples of a batch, for the gradients and the loss of all."""
        moved = [name for _, name in self._names.trained()]
        yield from (f"g_{name} = 0.0" for name in moved)
        yield "loss = 0.0"
        if self._shape.takes_logarithms:
            at_once = max(FILLED, int(LARGEST_POWER / self._loss.most_factors()) // FILLED * FILLED)
            yield "# The logarithms of all samples are that of one product, of as many as stay within the numbers."
            yield f"for first in range(ZERO, filled, np.uint64({at_once})):"
            yield "    product = 1.0"
            yield f"    for s in range(first, min(filled, first + np.uint64({at_once}))):"
            yield from indented(self._of_a_sample(), 2)
            yield "    loss += log(product)"
        else:
            yield "for s in range(filled):"
            yield from indented(self._of_a_sample())

    def _of_a_sample(self) -> Iterator[str]:
        yield from (f"x{i} = row_x{i}[s]" for i in self._names.of_column(0))
        yield from (f"t{j} = row_t{j}[s]" for j in self._outputs)
        if not self._loss.takes_classes:
            yield "there = counts[s]"
        yield from self._forward("")
        yield from self._loss.of_a_sample()
        for layer in range(self._shape.depth, 0, -1):
            yield from self._deltas(layer)
            for i in self._names.of_column(layer - 1):
                a = self._names.a(layer - 1, i)
                yield from (f"g_w{layer}_{i}_{j} += {a} * d{layer}_{j}" for j in self._names.of_column(layer))
            if self._shape.biases[layer - 1] is BiasKind.TRAINED:
                yield from (f"g_b{layer}_{j} += d{layer}_{j}" for j in self._names.of_column(layer))

    def _forward(self, alone: str) -> Iterator[str]:
        """The pass forward; `alone` marks the functions that are of one sample where the others are of many."""
        shape = self._shape
        for layer in range(1, shape.depth + 1):
            kind, has_option = shape.kinds[layer - 1], shape.has_option[layer - 1]
            for j in self._names.of_column(layer):
                terms = [f"w{layer}_{i}_{j} * {self._names.a(layer - 1, i)}" for i in self._names.of_column(layer - 1)]
                if shape.biases[layer - 1] is not BiasKind.ABSENT:
                    terms.insert(0, f"b{layer}_{j}")
                yield f"z{layer}_{j} = {' + '.join(terms)}"
                if layer == shape.depth and self._loss.writes_outputs:
                    yield from self._loss.output(j, alone)
                elif is_called(kind, VALUES):
                    option = f"option{layer}, " if has_option else ""
                    yield f"a{layer}_{j} = value_of_{called(kind, has_option)}{alone}({option}z{layer}_{j})"
            if kind == SOFTMAX:
                yield from self._softmax(alone)
        yield from self._loss.beside_outputs()

    def _softmax(self, alone: str) -> Iterator[str]:
        """The shares of the outputs, what each leaves to 1, and what the others make of e^(z − top) beside the top."""
        layer, count = self._shape.depth, len(self._outputs)
        z = [f"z{layer}_{j}" for j in self._outputs]
        if count == 2:
            yield f"apart = {z[0]} - {z[1]}"
            yield f"others = exp_below{alone}(-abs(apart))"
            yield f"top = {z[0]} if apart >= 0.0 else {z[1]}"
            yield "e1 = 1.0 if apart >= 0.0 else others"
            yield "e2 = others if apart >= 0.0 else 1.0"
            yield "larger = 1.0 / (1.0 + others)"
        else:
            yield f"top = {z[0]}"
            yield from (f"top = {each} if {each} > top else top" for each in z[1:])
            yield from (f"e{j} = exp_below{alone}({each} - top)" for j, each in enumerate(z, start=1))
            yield f"total = {' + '.join(f'e{j}' for j in self._outputs)}"
            if alone or not self._is_sum:
                yield "others, is_left_out = 0.0, False  # but for the first that is the top: its e is 1"
                for j, each in enumerate(z, start=1):
                    yield f"if {each} == top and not is_left_out:"
                    yield "    is_left_out = True"
                    yield "else:"
                    yield f"    others += e{j}"
            else:
                yield "others = total - 1.0"
            yield "larger = 1.0 / total"
        yield from (f"a{layer}_{j} = e{j} * larger" for j in self._outputs)

    def _recording(self) -> Iterator[str]:
        shape = self._shape
        if self._is_sum:
            if shape.takes_logarithms:
                others = "" if not self._loss.takes_classes else "not sums_to_one or "
                yield f"if {others}not ({LITTLE} * samples <= loss < np.inf):"
                yield from indented(self._parameters_written("parameters[{k}]"))
                yield "    loss = loss_with_all_digits(parameters, x, t, samples, options)"
                yield "error = loss * share"
            else:
                yield "error = loss_whole(loss) * share"
        else:
            yield from self._loss.alone()
            yield "error = one"
        share = " * share" if self._is_sum and not shape.takes_mean else ""
        weights = [name for _, name in self._names.named() if name.startswith("w")]
        if shape.has_l2:
            yield f"error += 0.5 * l2 * ({' + '.join(f'{w} * {w}' for w in weights)}){share}"
        if shape.has_l1:
            yield f"error += l1 * ({' + '.join(f'abs({w})' for w in weights)}){share}"
        yield "if not isfinite(error):"
        yield "    break"
        yield "errors[recorded] = error"
        yield "recorded += ONE"
        yield "due -= ONE"
        yield "if due == ZERO:"
        yield from indented(self._parameters_written("rows[row, {k}]"))
        count = len(list(self._names.named()))
        for n in range(len(OPTIMIZERS[shape.optimizer].carries)):
            first = count * (n + 1)
            yield from (f"    rows[row, {k}] = parameters[{k}]" for k in range(first, first + count))
        yield "    row += ONE"
        yield "    due = stride"

    # The way back

    def _deltas(self, layer: int) -> Iterator[str]:
        """∂E/∂z of a layer, of which that of the next one and its weights are known."""
        if layer == self._shape.depth:
            yield from self._loss.deltas()
            return
        above, skips = layer + 1, self._shape.skips_output and layer + 1 == self._shape.depth
        for i in self._names.of_column(layer):
            terms = [f"w{above}_{i}_{j} * {'by' if skips else f'd{above}_'}{j}" for j in self._names.of_column(above)]
            back = terms[0] if len(terms) == 1 else f"({' + '.join(terms)})"
            yield f"d{layer}_{i} = {back}{self._names.slope(layer, i)}"

    def _back_and_update(self) -> Iterator[str]:
        """The way back of one sample, each layer updated as it is passed; or all of them at the end."""
        shape = self._shape
        if not shape.updates_at_once:
            for layer in range(shape.depth, 0, -1):
                yield from self._deltas(layer)
            yield from self._optimized("{a} * {d}", "{d}")
            return
        yield from self._deltas(shape.depth)
        for layer in range(shape.depth, 0, -1):
            if layer > 1 and not shape.is_sequential:
                yield from self._deltas(layer - 1)
            yield from (f"step{layer}_{j} = rate * d{layer}_{j}" for j in self._names.of_column(layer))
            for i in self._names.of_column(layer - 1):
                for j in self._names.of_column(layer):
                    w = f"w{layer}_{i}_{j}"
                    decay = f" - decay * {w}" if shape.has_l2 else ""
                    yield f"{w} = {w} - {self._names.a(layer - 1, i)} * step{layer}_{j}{decay}"
            if shape.biases[layer - 1] is BiasKind.TRAINED:
                yield from (f"b{layer}_{j} -= step{layer}_{j}" for j in self._names.of_column(layer))
            if layer > 1 and shape.is_sequential:
                yield from self._deltas(layer - 1)

    def _update_by_sums(self) -> Iterator[str]:
        shape = self._shape
        share = " * share" if shape.takes_mean else ""
        if not shape.updates_at_once:
            yield from self._optimized(f"g_{{name}}{share}", f"g_{{name}}{share}")
            return
        yield f"rate_each = rate{share}"
        for _, name in self._names.trained():
            decay = f" - decay * {name}" if shape.has_l2 and name.startswith("w") else ""
            yield f"{name} = {name} - rate_each * g_{name}{decay}"

    def _optimized(self, of_weight: str, of_bias: str) -> Iterator[str]:
        """What the optimizer makes of each gradient, which is written by one of these."""
        shape = self._shape
        kind, count = OPTIMIZERS[shape.optimizer], len(list(self._names.named()))
        text = kind().loops
        yield "update = first_update + (done + 1.0)"
        yield from text.before.splitlines()
        for k, name in self._names.trained():
            is_weight = name.startswith("w")
            layer, *ends = name[1:].split("_")
            a = self._names.a(int(layer) - 1, int(ends[0]))
            yield f"g = {(of_weight if is_weight else of_bias).format(name=name, a=a, d=f'd{layer}_{ends[-1]}')}"
            if is_weight and shape.has_l2:
                yield f"g += l2 * {name}"
            if is_weight and shape.has_l1:
                yield f"g += l1 if {name} > 0.0 else -l1 if {name} < 0.0 else 0.0"
            places = {each: f"parameters[{k + (n + 1) * count}]" for n, each in enumerate(kind.carries)}
            yield from (f"{each} = {place}" for each, place in places.items())
            yield from text.carried.splitlines()
            yield from (f"{place} = {each}" for each, place in places.items())
            shrinking = f" - rate * shrinking * {name}" if is_weight and shape.shrinks else ""
            yield f"{name} = {name}{shrinking} - rate * ({text.step})"

    # Parameters and options

    def _parameters_read(self) -> Iterator[str]:
        yield from (f"{name} = parameters[{k}]" for k, name in self._names.named())

    def _parameters_written(self, place: str) -> Iterator[str]:
        yield from (f"{place.format(k=k)} = {name}" for k, name in self._names.named())

    def _options_read(self, have: tuple[bool, ...], name: str, array: str) -> Iterator[str]:
        for layer, has_option in enumerate(have, start=1):
            if has_option:
                yield f"{name}{layer} = {array}[{layer - 1}]"

    def _optimizer_options(self) -> Iterator[str]:
        for n, option in enumerate(OPTIMIZERS[self._shape.optimizer].options):
            yield f"{option.name} = optimizer_options[{n}]"
