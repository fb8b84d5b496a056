"""The same training in C, written for one network, compiled on the spot: straight-line, with all sizes constant."""

import ctypes
import shutil
import subprocess
from pathlib import Path

import numpy as np

from core.setup.setup import Setup
from tests.benchmarks.contenders import Contender

MOST_UNROLLED = 64  # parameters: so few are kept in variables of their own, one line each

HEAD = """
#include <math.h>
void train(double *restrict w, long count, const double *restrict x_all, const double *restrict t_all, long samples,
           double rate, double *restrict rows, double *restrict errors) {
"""


def compiler() -> str | None:
    """The C compiler that there is."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


def in_c(
    setup: Setup, folder: Path, flags: list[str], recorded: bool, *, into_new_memory: bool = False
) -> Contender | None:
    """Train a network of sigmoids with the squared error in C; None where there is no compiler.

    What is recorded goes into one array, whose memory is there from the second time on; or each time `into_new_memory`,
    which the system has to hand out and to fill with zeros first.
    """
    found = compiler()
    if found is None:
        return None
    small = setup.network.parameter_count <= MOST_UNROLLED
    source = _straight(setup, recorded) if small else _looped(setup, recorded)
    name = "_".join([setup.name.replace("-", "_"), *flags, str(recorded)]).replace("-", "").replace("=", "")
    file, library = folder / f"{name}.c", folder / f"{name}.so"
    file.write_text(source, encoding="utf-8")
    subprocess.run([found, *flags, "-shared", "-fPIC", str(file), "-o", str(library), "-lm"], check=True)
    function = ctypes.CDLL(str(library)).train
    pointer = ctypes.POINTER(ctypes.c_double)
    inputs, targets = (np.ascontiguousarray(part) for part in (setup.samples.inputs, setup.samples.targets))
    rows = np.empty((0, 0))

    def train(iterations: int) -> None:
        nonlocal rows
        parameters, errors = setup.start.copy(), np.empty(iterations)
        if recorded and (into_new_memory or len(rows) != iterations):
            rows = np.empty((iterations, len(parameters)))
        arrays = [array.ctypes.data_as(pointer) for array in (parameters, inputs, targets, rows, errors)]
        function(
            arrays[0], ctypes.c_long(iterations), arrays[1], arrays[2], ctypes.c_long(len(inputs)),
            ctypes.c_double(setup.learning_rate), arrays[3], arrays[4],
        )  # fmt: skip

    return train


def _straight(setup: Setup, recorded: bool) -> str:
    """Every parameter and every neuron a variable, every product a term: nothing is left to loop over."""
    network = setup.network
    count, sizes = network.parameter_count, network.sizes
    lines = [HEAD, "double " + ", ".join(f"w{k} = w[{k}]" for k in range(count)) + ";"]
    lines.append("for (long k = 0; k <= count; k++) {")
    lines.append(f"const double *x = x_all + k % samples * {sizes[0]}, *t = t_all + k % samples * {sizes[-1]};")
    lines += [f"double a0_{i} = x[{i}];" for i in range(sizes[0])]
    for layer, place in enumerate(network.places):
        m, n = sizes[layer], sizes[layer + 1]
        for j in range(n):
            terms = [f"a{layer}_{i} * w{place.start + i * n + j}" for i in range(m)]
            if place.end > place.middle:
                terms.append(f"w{place.middle + j}")
            lines.append(f"double a{layer + 1}_{j} = 1 / (1 + exp(-({' + '.join(terms)})));")
    lines += _recording(setup, recorded)
    lines += _back(setup)
    return "\n".join([*lines, "}}"])


def _recording(setup: Setup, recorded: bool) -> list[str]:
    depth, count = setup.network.depth, setup.network.parameter_count
    squares = (f"(a{depth}_{j} - t[{j}]) * (a{depth}_{j} - t[{j}])" for j in range(setup.network.outputs))
    rows = [f"rows[(k - 1) * {count} + {k}] = w{k};" for k in range(count)] if recorded else []
    return ["if (k) {", f"errors[k - 1] = {' + '.join(squares)};", *rows, "} if (k == count) break;"]


def _back(setup: Setup) -> list[str]:
    network = setup.network
    sizes, depth = network.sizes, network.depth
    lines = []
    for j in range(network.outputs):
        a = f"a{depth}_{j}"
        lines.append(f"double d{depth}_{j} = 2 * ({a} - t[{j}]) * {a} * (1 - {a});")
    for layer in reversed(range(1, depth)):
        place, width = network.places[layer], sizes[layer + 1]
        for i in range(sizes[layer]):
            back = " + ".join(f"d{layer + 1}_{j} * w{place.start + i * width + j}" for j in range(width))
            lines.append(f"double d{layer}_{i} = ({back}) * a{layer}_{i} * (1 - a{layer}_{i});")
    for layer, place in enumerate(network.places):
        m, n = sizes[layer], sizes[layer + 1]
        for j in range(n):
            lines += [f"w{place.start + i * n + j} -= rate * a{layer}_{i} * d{layer + 1}_{j};" for i in range(m)]
        lines += [f"w{k} -= rate * d{layer + 1}_{k - place.middle};" for k in range(place.middle, place.end)]
    return lines


def _looped(setup: Setup, recorded: bool) -> str:
    """Loops of constant length; the row that leaves a neuron is contiguous, and updated as it hands back."""
    network = setup.network
    sizes, depth = network.sizes, network.depth
    lines = [HEAD]
    lines += [f"static double a{layer}[{size}], d{layer}[{size}];" for layer, size in enumerate(sizes)]
    lines.append("for (long k = 0; k <= count; k++) {")
    lines.append(f"const double *x = x_all + k % samples * {sizes[0]}, *t = t_all + k % samples * {sizes[-1]};")
    lines.append(f"for (int i = 0; i < {sizes[0]}; i++) a0[i] = x[i];")
    for layer, place in enumerate(network.places):
        m, n, up = sizes[layer], sizes[layer + 1], layer + 1
        bias = f"w[{place.middle} + j]" if place.end > place.middle else "0"
        lines.append(f"for (int j = 0; j < {n}; j++) a{up}[j] = {bias};")
        lines.append(
            f"for (int i = 0; i < {m}; i++) for (int j = 0; j < {n}; j++)"
            f" a{up}[j] += a{layer}[i] * w[{place.start} + i * {n} + j];"
        )
        lines.append(f"for (int j = 0; j < {n}; j++) a{up}[j] = 1 / (1 + exp(-a{up}[j]));")
    n = sizes[-1]
    lines.append("if (k) { double e = 0;")
    lines.append(f"for (int j = 0; j < {n}; j++) e += (a{depth}[j] - t[j]) * (a{depth}[j] - t[j]);")
    lines.append("errors[k - 1] = e;")
    if recorded:
        count = network.parameter_count
        lines.append(f"for (long i = 0; i < {count}; i++) rows[(k - 1) * {count} + i] = w[i];")
    lines.append("} if (k == count) break;")
    a = f"a{depth}[j]"
    lines.append(f"for (int j = 0; j < {n}; j++) d{depth}[j] = 2 * ({a} - t[j]) * {a} * (1 - {a});")
    for layer in reversed(range(depth)):
        m, n, place = sizes[layer], sizes[layer + 1], network.places[layer]
        up = layer + 1
        lines.append(
            f"for (int i = 0; i < {m}; i++) {{ double *restrict row = w + {place.start} + i * {n}, back = 0,"
            f" step = rate * a{layer}[i]; for (int j = 0; j < {n}; j++) {{ double old = row[j];"
            f" back += old * d{up}[j]; row[j] = old - step * d{up}[j]; }}"
            f" d{layer}[i] = back * a{layer}[i] * (1 - a{layer}[i]); }}"
        )
        if place.end > place.middle:
            lines.append(f"for (int j = 0; j < {n}; j++) w[{place.middle} + j] -= rate * d{up}[j];")
    return "\n".join([*lines, "}}"])
