"""C for networks of three layers of sigmoids with the squared error: one sample an iteration in one pass, and batches.

One pass: the sweep that updates a row adds it to the sums of the next sample. A batch is as a textbook has it, each
neuron's samples side by side.
"""

import ctypes
import subprocess
from pathlib import Path

import numpy as np

from core.network.network import Place
from core.setup.setup import Setup
from tests.benchmarks.c_code import compiler
from tests.benchmarks.contenders import Contender

NATIVE = ["-O3", "-march=native", "-ffast-math"]

_HEAD = """
#include <math.h>
#ifdef M
#define SIZES const int m = M, h = H, o = O, n = N;
#else
#define SIZES const int m = m_, h = h_, o = o_, n = n_;
#endif
#define EACH(i, count) for (int i = 0; i < count; i++)
void train(double *restrict w1, double *restrict b1, double *restrict w2, double *restrict b2, const double *x_all,
           const double *t_all, int n_, long count, int m_, int h_, int o_, double rate, double *restrict errors,
           double *restrict a, double *restrict p, double *restrict dh, double *restrict dp) {
SIZES
"""

_ONE_PASS = """
double z[4096];
EACH(j, h) z[j] = b1[j];
EACH(i, m) EACH(j, h) z[j] += x_all[i] * w1[i * h + j];
for (long k = 0; k < count; k++) {
  const double *x = x_all + k % n * m, *y = x_all + (k + 1) % n * m, *t = t_all + k % n * o;
  EACH(j, h) a[j] = 1 / (1 + exp(-z[j]));
  EACH(j, o) p[j] = b2[j];
  EACH(i, h) EACH(j, o) p[j] += a[i] * w2[i * o + j];
  double e = 0;
  EACH(j, o) { double q = 1 / (1 + exp(-p[j])), d = q - t[j]; e += d * d; dp[j] = 2 * d * q * (1 - q); }
  errors[k] = e;
  EACH(i, h) {
    double back = 0, step = rate * a[i], *r = w2 + i * o;
    EACH(j, o) { double w = r[j]; back += w * dp[j]; r[j] = w - step * dp[j]; }
    dh[i] = back * a[i] * (1 - a[i]);
  }
  EACH(j, o) b2[j] -= rate * dp[j];
  EACH(j, h) { b1[j] -= rate * dh[j]; z[j] = b1[j]; }
  int i = 0;
  for (; i + 4 <= m; i += 4) {
    double s0 = rate * x[i], s1 = rate * x[i + 1], s2 = rate * x[i + 2], s3 = rate * x[i + 3];
    double *restrict r0 = w1 + i * h, *restrict r1 = r0 + h, *restrict r2 = r1 + h, *restrict r3 = r2 + h;
    EACH(j, h) {
      double d = dh[j], u0 = r0[j] - s0 * d, u1 = r1[j] - s1 * d, u2 = r2[j] - s2 * d, u3 = r3[j] - s3 * d;
      r0[j] = u0; r1[j] = u1; r2[j] = u2; r3[j] = u3;
      z[j] += y[i] * u0 + y[i + 1] * u1 + y[i + 2] * u2 + y[i + 3] * u3;
    }
  }
  for (; i < m; i++) EACH(j, h) { double u = w1[i * h + j] -= rate * x[i] * dh[j]; z[j] += y[i] * u; }
}}
"""

_BATCH = """
for (long k = 0; k < count; k++) {
  EACH(j, h) {
    double *z = a + j * n;
    EACH(s, n) z[s] = b1[j];
    EACH(i, m) EACH(s, n) z[s] += w1[i * h + j] * x_all[i * n + s];
    EACH(s, n) z[s] = 1 / (1 + exp(-z[s]));
  }
  double e = 0;
  EACH(j, o) {
    double *z = p + j * n;
    EACH(s, n) z[s] = b2[j];
    EACH(i, h) EACH(s, n) z[s] += w2[i * o + j] * a[i * n + s];
    EACH(s, n) {
      double q = 1 / (1 + exp(-z[s])), d = q - t_all[j * n + s];
      e += d * d; dp[j * n + s] = 2 * d * q * (1 - q);
    }
  }
  errors[k] = e;
  EACH(i, h) {
    double *d = dh + i * n;
    EACH(s, n) d[s] = 0;
    EACH(j, o) EACH(s, n) d[s] += w2[i * o + j] * dp[j * n + s];
    EACH(s, n) d[s] *= a[i * n + s] * (1 - a[i * n + s]);
  }
  EACH(i, h) EACH(j, o) { double g = 0; EACH(s, n) g += a[i * n + s] * dp[j * n + s]; w2[i * o + j] -= rate * g; }
  EACH(j, o) { double g = 0; EACH(s, n) g += dp[j * n + s]; b2[j] -= rate * g; }
  EACH(i, m) EACH(j, h) { double g = 0; EACH(s, n) g += x_all[i * n + s] * dh[j * n + s]; w1[i * h + j] -= rate * g; }
  EACH(j, h) { double g = 0; EACH(s, n) g += dh[j * n + s]; b1[j] -= rate * g; }
}}
"""


def three_layers_in_c(setup: Setup, folder: Path, knows_sizes: bool) -> Contender | None:
    """The one pass, or the whole batch, for this machine; with constant sizes where it `knows_sizes`.

    None where there is no compiler.
    """
    found = compiler()
    if found is None:
        return None
    (m, h, o), n = setup.network.sizes, len(setup.samples.inputs)
    is_batch = setup.batch > 1
    name = f"{setup.name}-{'batch' if is_batch else 'pass'}-{'constant' if knows_sizes else 'variable'}"
    file, library = folder / f"{name}.c", folder / f"{name}.so"
    file.write_text(_HEAD + (_BATCH if is_batch else _ONE_PASS), encoding="utf-8")
    sizes = [f"-DM={m}", f"-DH={h}", f"-DO={o}", f"-DN={n}"] if knows_sizes else []
    subprocess.run([found, *NATIVE, *sizes, "-shared", "-fPIC", str(file), "-o", str(library), "-lm"], check=True)
    function = ctypes.CDLL(str(library)).train
    pointer = ctypes.POINTER(ctypes.c_double)
    inputs, targets = np.array(setup.samples.inputs), setup.samples.targets
    side_by_side = n if is_batch else 1
    kept: list[np.ndarray] = []  # so that it trains each time in other memory, as our own does
    rate = setup.learning_rate * (setup.objective.share(n) if is_batch else 1.0)

    def train(iterations: int) -> None:
        parameters, errors = setup.start.copy(), np.empty(iterations)
        samples = [np.array(part.T if is_batch else part, order="C") for part in (inputs, targets)]
        room = [np.empty(size * side_by_side) for size in (h, o, h, o)]
        kept.extend((parameters, *samples, *room))
        parts = [parameters[part] for place in setup.network.places for part in _parts_of(place)]
        arrays = [array.ctypes.data_as(pointer) for array in (*parts, *samples, errors, *room)]
        function(
            *arrays[:6], n, ctypes.c_long(iterations), m, h, o, ctypes.c_double(rate), *arrays[6:]
        )  # fmt: skip

    return train


def _parts_of(place: Place) -> tuple[slice, slice]:
    return slice(place.start, place.middle), slice(place.middle, place.end)
