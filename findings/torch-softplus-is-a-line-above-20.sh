#!/usr/bin/env bash
# PyTorch 2.13.0 (CPU): softplus and losses written with it, in float64.
#
# softplus(x) = ln(1 + e^x) is x + ln(1 + e^-x). torch.nn.functional.softplus gives x itself above `threshold`, which is
# 20 whatever the number type is: made for float32, where that is exact. In float64 it is off by up to 2.1e-9, its
# derivative is exactly 1 there, and both jump at 20. A cross-entropy written with it in float64 has nine digits between
# 20 and 36 in place of sixteen, and a gradient of exactly 0 for a sample that is answered rightly.
# -logsigmoid(-x) is the same function with all digits, and so is binary_cross_entropy_with_logits.
#
# Output:
#   x = 20.0: softplus is off by 0.0e+00, -logsigmoid(-x) by 0.0e+00
#   x = 20.5: softplus is off by 1.3e-09, -logsigmoid(-x) by 0.0e+00
#   x = 30.0: softplus is off by 9.2e-14, -logsigmoid(-x) by 0.0e+00
#   derivative at 20.5 less 1: softplus 0.0e+00, -logsigmoid(-x) -1.3e-09
#   binary_cross_entropy_with_logits(20.5, 0): off by 0.0e+00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'torch==2.13.0' numpy
"$folder/venv/bin/python" - <<'PYTHON'
import math
import sys

import torch
from torch.nn import functional as F


def exact(x):
    return x + math.log1p(math.exp(-x))


def number(x):
    return torch.tensor(x, dtype=torch.float64, requires_grad=True)


seen = []
for x in (20.0, 20.5, 30.0):
    off = float(F.softplus(number(x))) - exact(x)
    other = float(-F.logsigmoid(-number(x))) - exact(x)
    seen.append((abs(off), abs(other)))
    print(f"x = {x}: softplus is off by {abs(off):.1e}, -logsigmoid(-x) by {abs(other):.1e}")
slopes = []
for function in (F.softplus, lambda x: -F.logsigmoid(-x)):
    x = number(20.5)
    function(x).backward()
    slopes.append(float(x.grad) - 1.0)
print(f"derivative at 20.5 less 1: softplus {slopes[0]:.1e}, -logsigmoid(-x) {slopes[1]:.1e}")
loss = F.binary_cross_entropy_with_logits(number(20.5), torch.tensor(0.0, dtype=torch.float64))
apart = abs(float(loss) - exact(20.5))
print(f"binary_cross_entropy_with_logits(20.5, 0): off by {apart:.1e}")
right = max(other for _, other in seen) < 1e-14 and apart < 1e-14 and abs(slopes[1] + 1.25e-9) < 1e-11
sys.exit(not (right and 1.2e-9 < seen[1][0] < 1.3e-9 and slopes[0] == 0.0))
PYTHON
