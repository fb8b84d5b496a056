#!/usr/bin/env bash
# numba 0.68.1: the fastmath of a function that says nothing of it, called by one that does.
#
# A function without fastmath looks as if its rounding were its own. It is that of whoever has it compiled: called first
# by a loop with fastmath it is compiled with the loop's flags, inlined or not; called once before, by itself, it is
# compiled without any and stays so. So what it gives depends on who came first. Rounding to a whole number by adding
# 1.5 * 2^52 and taking it away, as every exp and tanh does that can be vectorised, then gives back the number as it was.
# A function that names its flags, be it {"contract"} alone, keeps them; but not with inline="always", whose code numba
# puts into the caller before anything is compiled: there the caller's flags hold, whatever it names. forceinline=True,
# by which LLVM puts it in place, is safe with flags named.
#
# Output (2.3 rounded to a whole number, by a function in a loop that has fastmath=True):
#   nothing named, the loop calls it first:      2.3
#   nothing named, called once before:           2.0
#   {"contract"} named:                          2.0
#   {"contract"} named, forceinline=True:        2.0
#   {"contract"} named, inline="always":         2.3
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'numba==0.68.1' 2> "$folder/said" || cat "$folder/said"
cd "$folder"
cat > seen.py <<'PYTHON'
import sys

import numba
import numpy as np

TO_WHOLE = 6755399441055744.0  # 1.5 * 2^52
NAMED = {"fastmath": {"contract"}}


def rounded(x):
    return (x + TO_WHOLE) - TO_WHOLE


def in_a_loop(called_before=False, **options):
    function = numba.njit(**options)(rounded)
    if called_before:
        function(1.0)

    @numba.njit(fastmath=True)
    def loop(x, answers):
        for k in range(len(x)):
            answers[k] = function(x[k])

    answers = np.empty(1)
    loop(np.array([2.3]), answers)
    return float(answers[0])


seen = {
    "nothing named, the loop calls it first:": in_a_loop(),
    "nothing named, called once before:": in_a_loop(called_before=True),
    '{"contract"} named:': in_a_loop(**NAMED),
    '{"contract"} named, forceinline=True:': in_a_loop(**NAMED, forceinline=True),
    '{"contract"} named, inline="always":': in_a_loop(**NAMED, inline="always"),
}
for what, answer in seen.items():
    print(f"{what:44} {answer}")
sys.exit(list(seen.values()) != [2.3, 2.0, 2.0, 2.0, 2.3])
PYTHON
venv/bin/python seen.py
