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

from core.network.activations import ACTIVATIONS
from core.network.network import BiasKind
from core.network.optimizers import OPTIMIZERS, SCHEDULES
from core.training.compiled.generated.shape import LoopShape
from core.training.compiled.table_code import (
    CROSS_ENTROPY,
    LOSS_NUMBERS,
    LOSS_SLOPES,
    LOSS_TERMS,
    LOSS_WHOLES,
    SIGMOID,
    SLOPES,
    SOFTMAX,
    SQUARE_ONLY,
    VALUES,
)

FILLED = 16  # samples: to so many, or a multiple, a batch is filled up with some that count nothing, for whole vectors
FEWEST_FILLED = 4
LARGEST_POWER = 1000  # the product of what stands under the logarithms stays below 2 to this
LITTLE = "1e-3"  # a loss below it, of each sample in the mean, needs a logarithm of its own for every sample
NAME = "train"  # of the function that trains

_NAMES = {**dict(enumerate(ACTIVATIONS)), SQUARE_ONLY: "square_only"}
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
        self._shape = shape
        self._is_sum = not shape.takes_one_sample
        self._loss_takes_classes = shape.loss == CROSS_ENTROPY
        self._outputs = range(1, shape.sizes[-1] + 1)

    def lines(self) -> Iterator[str]:
        """Everything."""
        yield from self._introduction()
        for text in self._functions():
            yield from ("", "", "@in_place", *text)
        if self._needs_logarithms_alone:
            yield from ("", "", "@called", *self._loss_with_all_digits())
        yield from ("", "", f"@{'summed' if self._is_sum else 'compiled'}", *self._train())

    @property
    def _needs_logarithms_alone(self) -> bool:
        return self._is_sum and self._shape.takes_logarithms

    @property
    def _outputs_are_written_out(self) -> bool:
        """Whether the outputs are sigmoids of which more is needed than their values."""
        return self._shape.takes_logarithms and self._shape.kinds[-1] == SIGMOID

    # Beside the loop

    def _introduction(self) -> Iterator[str]:
        sizes = "-".join(map(str, self._shape.sizes))
        layers = ", ".join(_NAMES[kind] for kind in self._shape.kinds)
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
        if self._outputs_are_written_out:
            values.pop()
        for kind, has_option in values:
            if _is_called(kind, VALUES):
                name = f"value_of_{_called(kind, has_option)}"
                found[name] = _function(name, has_option, "z", VALUES[kind])
                if self._needs_logarithms_alone:
                    alone = re.sub(r"\b(exp|tanh)\(", r"\1_alone(", VALUES[kind])
                    found[f"{name}_alone"] = _function(f"{name}_alone", has_option, "z", alone)
        for kind, has_option in zip(shape.slope_kinds, shape.slope_has_option, strict=True):
            if _is_called(kind, SLOPES):
                name = f"slope_of_{_called(kind, has_option)}"
                found[name] = _function(name, has_option, "z, f", SLOPES[kind])
        if not shape.takes_logarithms:
            outputs = f"{shape.sizes[-1]}.0"
            for name, head, text in (
                ("loss_term", "p, t", LOSS_TERMS[shape.loss]),
                ("loss_whole", "total", LOSS_WHOLES[shape.loss]),
                ("loss_slope", "p, t", LOSS_SLOPES[shape.loss]),
            ):
                found[name] = _function(name, False, head, re.sub(r"\boutputs\b", outputs, text))
        if shape.schedule != "constant":
            schedule = SCHEDULES[shape.schedule]
            options = [f"    {option.name} = options[{n}]" for n, option in enumerate(schedule.options)]
            found["rate_at"] = ["def rate_at(options, rate, k):", *options, f"    return {schedule.loops}"]
        yield from found.values()

    def _loss_with_all_digits(self) -> Iterator[str]:
        """The loss of a batch with a logarithm for each sample: where it is little, or no number."""
        yield "def loss_with_all_digits(parameters, x, t, samples, options):"
        yield "    # ln(1 + e) for each sample: of a product of them too few digits are left where all e are small."
        yield from _indented(self._parameters_read())
        yield from _indented(self._options_read(self._shape.has_option, "option", "options"))
        yield "    loss = 0.0"
        yield "    for s in range(samples):"
        yield from _indented((f"x{i} = x[{i - 1}, s]" for i in self._of_column(0)), 2)
        yield from _indented((f"t{j} = t[{j - 1}, s]" for j in self._outputs), 2)
        yield from _indented(self._forward("_alone"), 2)
        yield from _indented(self._loss_alone(), 2)
        yield "        loss += one"
        yield "    return loss"

    # The loop

    def _train(self) -> Iterator[str]:
        yield f"def {NAME}("
        yield from _indented(_PARAMETERS)
        yield "):"
        yield from _indented(self._before())
        yield "    for done in range(-1, count):"
        yield from _indented(self._iteration(), 2)
        yield ""
        yield from _indented(self._parameters_written("parameters[{k}]"))
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
            yield from (f"row_x{i} = x[{i - 1}]" for i in self._of_column(0))
            yield from (f"row_t{j} = t[{j - 1}]" for j in self._outputs)
            if not self._loss_takes_classes:
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
        yield from _indented(self._recording())
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
            yield from (f"x{i} = inputs[sample, {i - 1}]" for i in self._of_column(0))
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
        yield from _indented((f"row_x{i}[s] = there * inputs[sample, {i - 1}]" for i in self._of_column(0)), 2)
        yield from _indented((f"row_t{j}[s] = there * targets[sample, {j - 1}]" for j in self._outputs), 2)
        if not self._loss_takes_classes:
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
        moved = [name for _, name in self._trained()]
        yield from (f"g_{name} = 0.0" for name in moved)
        yield "loss = 0.0"
        if self._shape.takes_logarithms:
            each = 1 if self._loss_takes_classes else self._shape.sizes[-1]
            most = self._shape.sizes[-1] if self._loss_takes_classes else 2
            at_once = max(FILLED, int(LARGEST_POWER / (each * (most - 1).bit_length())) // FILLED * FILLED)
            yield "# The logarithms of all samples are that of one product, of as many as stay within the numbers."
            yield f"for first in range(ZERO, filled, np.uint64({at_once})):"
            yield "    product = 1.0"
            yield f"    for s in range(first, min(filled, first + np.uint64({at_once}))):"
            yield from _indented(self._of_a_sample(), 2)
            yield "    loss += log(product)"
        else:
            yield "for s in range(filled):"
            yield from _indented(self._of_a_sample())

    def _of_a_sample(self) -> Iterator[str]:
        yield from (f"x{i} = row_x{i}[s]" for i in self._of_column(0))
        yield from (f"t{j} = row_t{j}[s]" for j in self._outputs)
        if not self._loss_takes_classes:
            yield "there = counts[s]"
        yield from self._forward("")
        if self._loss_takes_classes:
            yield "loss += " + " + ".join(f"t{j} * (top - z{self._shape.depth}_{j})" for j in self._outputs)
            yield "product *= 1.0 + whole * others"
        elif self._shape.takes_logarithms:
            for j in self._outputs:
                yield f"loss += there * (max(y{j}, 0.0) - t{j} * y{j})"
                yield f"product *= 1.0 + there * e{j}"
        else:
            terms = " + ".join(f"loss_term({self._a(self._shape.depth, j)}, t{j})" for j in self._outputs)
            yield f"loss += there * ({terms})"
        for layer in range(self._shape.depth, 0, -1):
            yield from self._deltas(layer)
            for i in self._of_column(layer - 1):
                a = self._a(layer - 1, i)
                yield from (f"g_w{layer}_{i}_{j} += {a} * d{layer}_{j}" for j in self._of_column(layer))
            if self._shape.biases[layer - 1] is BiasKind.TRAINED:
                yield from (f"g_b{layer}_{j} += d{layer}_{j}" for j in self._of_column(layer))

    def _forward(self, alone: str) -> Iterator[str]:
        """The pass forward; `alone` marks the functions that are of one sample where the others are of many."""
        shape = self._shape
        for layer in range(1, shape.depth + 1):
            kind, has_option = shape.kinds[layer - 1], shape.has_option[layer - 1]
            for j in self._of_column(layer):
                terms = [f"w{layer}_{i}_{j} * {self._a(layer - 1, i)}" for i in self._of_column(layer - 1)]
                if shape.biases[layer - 1] is not BiasKind.ABSENT:
                    terms.insert(0, f"b{layer}_{j}")
                yield f"z{layer}_{j} = {' + '.join(terms)}"
                if layer == shape.depth and self._outputs_are_written_out:
                    yield from self._output_of_logarithm(j, has_option, alone)
                elif _is_called(kind, VALUES):
                    option = f"option{layer}, " if has_option else ""
                    yield f"a{layer}_{j} = value_of_{_called(kind, has_option)}{alone}({option}z{layer}_{j})"
            if kind == SOFTMAX:
                yield from self._softmax(alone)

    def _output_of_logarithm(self, j: int, has_option: bool, alone: str) -> Iterator[str]:
        """A sigmoid with what its logarithms need: p, 1 − p in all its digits, and e^(−|z|)."""
        layer = self._shape.depth
        z = f"z{layer}_{j}"
        yield f"y{j} = {f'option{layer} * {z}' if has_option else z}"
        yield f"e{j} = exp{alone}(-abs(y{j}))"
        yield f"larger = 1.0 / (1.0 + e{j})"
        yield f"a{layer}_{j} = larger if y{j} >= 0.0 else e{j} * larger"
        yield f"rest{j} = e{j} * larger if y{j} >= 0.0 else larger"

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
        if self._loss_takes_classes:
            yield f"whole = {' + '.join(f't{j}' for j in self._outputs)}"
            yield from self._rests()

    def _rests(self) -> Iterator[str]:
        """1 − p of each share: the sum of all others."""
        layer, count = self._shape.depth, len(self._outputs)
        if count <= 3:
            for j in self._outputs:
                yield f"rest{j} = " + " + ".join(f"a{layer}_{other}" for other in self._outputs if other != j)
            return
        yield f"up1, down{count} = 0.0, 0.0"
        yield from (f"up{j} = up{j - 1} + a{layer}_{j - 1}" for j in range(2, count + 1))
        yield from (f"down{j} = down{j + 1} + a{layer}_{j + 1}" for j in range(count - 1, 0, -1))
        yield from (f"rest{j} = up{j} + down{j}" for j in self._outputs)

    def _loss_alone(self) -> Iterator[str]:
        """The loss of one sample, as `one`."""
        shape = self._shape
        if self._loss_takes_classes:
            z = [f"z{shape.depth}_{j}" for j in self._outputs]
            terms = [f"(t{j} * (top - {each}) if t{j} != 0.0 else 0.0)" for j, each in enumerate(z, start=1)]
            yield f"one = {' + '.join(terms)} + whole * log1p(others)"
        elif shape.takes_logarithms:
            yield "one = " + " + ".join(f"(max(y{j}, 0.0) - t{j} * y{j} + log1p(e{j}))" for j in self._outputs)
        else:
            total = " + ".join(f"loss_term({self._a(shape.depth, j)}, t{j})" for j in self._outputs)
            yield f"one = loss_whole({total})"

    def _recording(self) -> Iterator[str]:
        shape = self._shape
        if self._is_sum:
            if shape.takes_logarithms:
                others = "" if not self._loss_takes_classes else "not sums_to_one or "
                yield f"if {others}not ({LITTLE} * samples <= loss < np.inf):"
                yield from _indented(self._parameters_written("parameters[{k}]"))
                yield "    loss = loss_with_all_digits(parameters, x, t, samples, options)"
                yield "error = loss * share"
            else:
                yield "error = loss_whole(loss) * share"
        else:
            yield from self._loss_alone()
            yield "error = one"
        share = " * share" if self._is_sum and not shape.takes_mean else ""
        weights = [name for _, name in self._named() if name.startswith("w")]
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
        yield from _indented(self._parameters_written("rows[row, {k}]"))
        count = len(list(self._named()))
        for n in range(len(OPTIMIZERS[shape.optimizer].carries)):
            first = count * (n + 1)
            yield from (f"    rows[row, {k}] = parameters[{k}]" for k in range(first, first + count))
        yield "    row += ONE"
        yield "    due = stride"

    # The way back

    def _deltas(self, layer: int) -> Iterator[str]:
        """∂E/∂z of a layer, of which that of the next one and its weights are known."""
        if layer == self._shape.depth:
            yield from self._output_deltas()
            return
        above, skips = layer + 1, self._shape.skips_output and layer + 1 == self._shape.depth
        for i in self._of_column(layer):
            terms = [f"w{above}_{i}_{j} * {'by' if skips else f'd{above}_'}{j}" for j in self._of_column(above)]
            back = terms[0] if len(terms) == 1 else f"({' + '.join(terms)})"
            yield f"d{layer}_{i} = {back}{self._slope(layer, i)}"

    def _output_deltas(self) -> Iterator[str]:
        shape = self._shape
        layer, opened, closed = shape.depth, *(("-(", ")") if shape.sign < 0.0 else ("", ""))
        there = "there * " if self._is_sum else ""
        if shape.takes_logarithms:
            for j in self._outputs:
                if self._loss_takes_classes:
                    yield f"d{layer}_{j} = {opened}a{layer}_{j} * (whole - t{j}) - t{j} * rest{j}{closed}"
                else:
                    option = f"slope_option{layer} * " if shape.slope_has_option[-1] else ""
                    slope = f"{there}{option}((1.0 - t{j}) * a{layer}_{j} - t{j} * rest{j})"
                    yield f"d{layer}_{j} = {opened}{slope}{closed}"
            return
        for j in self._outputs:
            yield f"by{j} = {opened}{there}loss_slope({self._a(layer, j)}, t{j}){closed}"
        if shape.slope_kinds[-1] == SOFTMAX:
            yield f"mean = {' + '.join(f'by{j} * a{layer}_{j}' for j in self._outputs)}"
            yield from (f"d{layer}_{j} = a{layer}_{j} * (by{j} - mean)" for j in self._outputs)
        else:
            yield from (f"d{layer}_{j} = by{j}{self._slope(layer, j)}" for j in self._outputs)

    def _slope(self, layer: int, neuron: int) -> str:
        """The factor ∂a/∂z, as it is written; nothing where it is 1."""
        kind, has_option = self._shape.slope_kinds[layer - 1], self._shape.slope_has_option[layer - 1]
        if not _is_called(kind, SLOPES):
            return ""
        option = f"slope_option{layer}, " if has_option else ""
        return f" * slope_of_{_called(kind, has_option)}({option}z{layer}_{neuron}, {self._a(layer, neuron)})"

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
            yield from (f"step{layer}_{j} = rate * d{layer}_{j}" for j in self._of_column(layer))
            for i in self._of_column(layer - 1):
                for j in self._of_column(layer):
                    w = f"w{layer}_{i}_{j}"
                    decay = f" - decay * {w}" if shape.has_l2 else ""
                    yield f"{w} = {w} - {self._a(layer - 1, i)} * step{layer}_{j}{decay}"
            if shape.biases[layer - 1] is BiasKind.TRAINED:
                yield from (f"b{layer}_{j} -= step{layer}_{j}" for j in self._of_column(layer))
            if layer > 1 and shape.is_sequential:
                yield from self._deltas(layer - 1)

    def _update_by_sums(self) -> Iterator[str]:
        shape = self._shape
        share = " * share" if shape.takes_mean else ""
        if not shape.updates_at_once:
            yield from self._optimized(f"g_{{name}}{share}", f"g_{{name}}{share}")
            return
        yield f"rate_each = rate{share}"
        for _, name in self._trained():
            decay = f" - decay * {name}" if shape.has_l2 and name.startswith("w") else ""
            yield f"{name} = {name} - rate_each * g_{name}{decay}"

    def _optimized(self, of_weight: str, of_bias: str) -> Iterator[str]:
        """What the optimizer makes of each gradient, which is written by one of these."""
        shape = self._shape
        kind, count = OPTIMIZERS[shape.optimizer], len(list(self._named()))
        text = kind().loops
        yield "update = first_update + (done + 1.0)"
        yield from text.before.splitlines()
        for k, name in self._trained():
            is_weight = name.startswith("w")
            layer, *ends = name[1:].split("_")
            a = self._a(int(layer) - 1, int(ends[0]))
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

    # Names

    def _of_column(self, column: int) -> range:
        """The numbers of the neurons of a column, from 1; of the inputs those of column 0."""
        return range(1, self._shape.sizes[column] + 1)

    def _a(self, layer: int, neuron: int) -> str:
        """What a neuron hands on: an input, an activation, or, where that is the same, its SOP."""
        if layer == 0:
            return f"x{neuron}"
        kind = self._shape.kinds[layer - 1]
        return f"a{layer}_{neuron}" if kind == SOFTMAX or _is_called(kind, VALUES) else f"z{layer}_{neuron}"

    def _named(self) -> Iterator[tuple[int, str]]:
        """Where each parameter lies in the flat vector, and its name."""
        k = 0
        for layer, bias in enumerate(self._shape.biases, start=1):
            names = [f"w{layer}_{i}_{j}" for i in self._of_column(layer - 1) for j in self._of_column(layer)]
            if bias is not BiasKind.ABSENT:
                names += [f"b{layer}_{j}" for j in self._of_column(layer)]
            for name in names:
                yield k, name
                k += 1

    def _trained(self) -> Iterator[tuple[int, str]]:
        """The same of those that training moves."""
        for k, name in self._named():
            if name.startswith("w") or self._shape.biases[int(name[1:].split("_")[0]) - 1] is BiasKind.TRAINED:
                yield k, name

    def _parameters_read(self) -> Iterator[str]:
        yield from (f"{name} = parameters[{k}]" for k, name in self._named())

    def _parameters_written(self, place: str) -> Iterator[str]:
        yield from (f"{place.format(k=k)} = {name}" for k, name in self._named())

    def _options_read(self, have: tuple[bool, ...], name: str, array: str) -> Iterator[str]:
        for layer, has_option in enumerate(have, start=1):
            if has_option:
                yield f"{name}{layer} = {array}[{layer - 1}]"

    def _optimizer_options(self) -> Iterator[str]:
        for n, option in enumerate(OPTIMIZERS[self._shape.optimizer].options):
            yield f"{option.name} = optimizer_options[{n}]"


def _is_called(kind: int, texts: dict[int, str]) -> bool:
    """Whether a function is called for it, and not the very number taken, or 1."""
    return kind != SOFTMAX and texts[kind] not in ("z", "1.0")


def _called(kind: int, has_option: bool) -> str:
    return f"{_NAMES[kind]}_by_option" if has_option else _NAMES[kind]


def _function(name: str, has_option: bool, head: str, text: str) -> list[str]:
    """A function of a text of the tables; an option that it doesn't have is 1."""
    if not has_option:
        text = re.sub(r"\boption\b", "1.0", text)
    *statements, last = text.split("\n")
    option = "option, " if has_option else ""
    return [f"def {name}({option}{head}):", *(f"    {line}" for line in statements), f"    return {last}"]


def _indented(lines: Iterator[str] | tuple[str, ...], levels: int = 1) -> Iterator[str]:
    return (" " * 4 * levels + line if line else line for line in lines)
