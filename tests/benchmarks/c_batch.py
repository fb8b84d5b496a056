"""A batch an iteration in C, written for the sizes: tanh, then a softmax with the cross-entropy, all of a sample at once.

With -O3 -march=native -ffast-math GCC makes vectors of it, and calls those of libmvec for tanh, exp and log.
"""

import ctypes
import subprocess
from pathlib import Path

import numpy as np

from core.setup.setup import Setup
from tests.benchmarks.c_code import compiler
from tests.benchmarks.contenders import Contender

HEAD = """
#include <math.h>
void train(double *restrict w, long count, {rows}, long samples, double rate, double l2, double *restrict errors) {{
"""


def batch_in_c(setup: Setup, folder: Path, flags: list[str]) -> Contender | None:
    """Train one hidden layer of tanh and a softmax on all samples at once in C; None where there is no compiler."""
    found = compiler()
    if found is None:
        return None
    name = "_".join([setup.name.replace("-", "_"), "batch", *flags]).replace("-", "").replace("=", "")
    file, library = folder / f"{name}.c", folder / f"{name}.so"
    file.write_text(_text(setup), encoding="utf-8")
    subprocess.run([found, *flags, "-shared", "-fPIC", str(file), "-o", str(library), "-lm"], check=True)
    function = ctypes.CDLL(str(library)).train
    pointer = ctypes.POINTER(ctypes.c_double)
    sides = [np.array(part, order="F").T for part in (setup.samples.inputs, setup.samples.targets)]
    rows = [row.ctypes.data_as(pointer) for side in sides for row in side]

    def train(iterations: int) -> None:
        parameters, errors = setup.start.copy(), np.empty(iterations)
        function(
            parameters.ctypes.data_as(pointer), ctypes.c_long(iterations), *rows, ctypes.c_long(sides[0].shape[1]),
            ctypes.c_double(setup.learning_rate), ctypes.c_double(setup.objective.l2), errors.ctypes.data_as(pointer),
        )  # fmt: skip

    return train


def _text(setup: Setup) -> str:
    m, h, c = setup.network.sizes
    (first, hidden_biases, _), (second, output_biases, count) = setup.network.places
    row = "const double *restrict {}".format
    inputs, hidden, outputs = range(m), range(h), range(c)
    rows = ", ".join([*(row(f"x{i}") for i in inputs), *(row(f"t{j}") for j in outputs)])
    lines = [HEAD.format(rows=rows), "double " + ", ".join(f"w{k} = w[{k}]" for k in range(count)) + ";"]
    lines.append("for (long k = 0; k <= count; k++) {")
    lines.append("double loss = 0, " + ", ".join(f"g{k} = 0" for k in range(count)) + ";")
    lines.append("for (long s = 0; s < samples; s++) {")
    for j in hidden:
        terms = " + ".join(f"w{first + i * h + j} * x{i}[s]" for i in inputs)
        lines.append(f"double a{j} = tanh(w{hidden_biases + j} + {terms});")
    for j in outputs:
        terms = " + ".join(f"w{second + i * c + j} * a{i}" for i in hidden)
        lines.append(f"double z{j} = w{output_biases + j} + {terms};")
    lines.append("double top = z0;")
    lines += [f"top = z{j} > top ? z{j} : top;" for j in outputs[1:]]
    lines += [f"double e{j} = exp(z{j} - top);" for j in outputs]
    lines.append(f"double total = {' + '.join(f'e{j}' for j in outputs)}, share = 1 / total;")
    lines.append(f"loss += log(total) - ({' + '.join(f't{j}[s] * (z{j} - top)' for j in outputs)});")
    lines += [f"double d{j} = e{j} * share - t{j}[s];" for j in outputs]
    for i in hidden:
        back = " + ".join(f"w{second + i * c + j} * d{j}" for j in outputs)
        lines.append(f"double q{i} = ({back}) * (1 - a{i} * a{i});")
        lines += [f"g{second + i * c + j} += a{i} * d{j};" for j in outputs]
        lines += [f"g{first + n * h + i} += x{n}[s] * q{i};" for n in inputs]
        lines.append(f"g{hidden_biases + i} += q{i};")
    lines += [f"g{output_biases + j} += d{j};" for j in outputs]
    weights = [*range(first, hidden_biases), *range(second, output_biases)]
    squares = " + ".join(f"w{k} * w{k}" for k in weights)
    lines.append(f"}} if (k) errors[k - 1] = loss / samples + 0.5 * l2 * ({squares}) / samples;")
    lines.append("if (k == count) break;")
    lines += [f"w{k} -= rate * g{k}{f' + rate * l2 * w{k}' if k in weights else ''};" for k in range(count)]
    return "\n".join([*lines, "}", *(f"w[{k}] = w{k};" for k in range(count)), "}"])
