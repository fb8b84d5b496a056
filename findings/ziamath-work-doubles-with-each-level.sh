#!/usr/bin/env bash
# ziamath 0.13 (ziafont 0.11, latex2mathml 3.81.1): how much is laid out for a formula that is nested.
#
# One would think that each part of a formula is laid out once, and that ten fractions take about as long within each
# other as beside each other. But a row is laid out twice: first for its height, which only brackets that grow with it
# need, and once more for its place; and each fraction, root, index and exponent holds rows of its own. So the work
# doubles with each level, whatever the formula is made of, and without any bracket in it: of d fractions within each
# other 4 (2^d - 1) are laid out, of d beside each other 4 d. Where the formulas of a program come from people, bound
# their depth, and not only their length.
#
# Output:
#   fractions within each other: 4, 12, 28, 60, 124, 252
#   exponents within each other: 4, 12, 28, 60, 124, 252
#   roots within each other:     4, 12, 28, 60, 124, 252
#   fractions beside each other: 4, 8, 12, 16, 20, 24
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'ziamath==0.13' 'ziafont==0.11' 'latex2mathml==3.81.1'
"$folder/venv/bin/python" -W ignore - <<'PYTHON' | tee "$folder/seen"
import ziamath
from ziamath.nodes import Mnode

laid_out = []
right = Mnode.fromelement


def counted(element, parent, **how):
    laid_out.append(element.tag)
    return right(element, parent, **how)


Mnode.fromelement = counted


def count(tex, tag):
    """How many elements of this kind are laid out from the formula to its picture."""
    laid_out.clear()
    ziamath.Latex(tex).svg()
    return laid_out.count(tag)


def nested(begin, tag):
    return ", ".join(str(count(begin * depth + "b" + "}" * depth, tag)) for depth in range(1, 7))


beside = ", ".join(str(count("+".join([r"\frac{a}{b}"] * number), "mfrac")) for number in range(1, 7))
print("fractions within each other:", nested(r"\frac{a}{", "mfrac"))
print("exponents within each other:", nested("x^{", "msup"))
print("roots within each other:    ", nested(r"\sqrt{a+", "msqrt"))
print("fractions beside each other:", beside)
PYTHON
diff "$folder/seen" <(sed -n 's/^#   //p' "$0")
