#!/usr/bin/env bash
# numba 0.68.1: cache=True, and a function of another file that the cached one calls.
#
# A function compiled with cache=True is compiled again when its own file changes. A function that it calls from another
# file is compiled into it, and of a change in that file numba sees nothing: the next process loads what was compiled
# before and goes on with the old code, without a word. Where loops stand in one file and their formulas in another, an
# update of the formulas alone leaves the old numbers. (Calling the inner function directly gives the new ones, so a
# test of it passes.) What helps: a cache folder of one's own for each state of all sources (numba.config.CACHE_DIR).
#
# Output:
#   first process:                      loop gives 10.0, formula gives 1.0
#   formula changed, second process:    loop gives 10.0, formula gives 2.0
#   loop's own file touched by a blank: loop gives 20.0, formula gives 2.0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'numba==0.68.1'
cd "$folder"
unset NUMBA_CACHE_DIR PYTHONDONTWRITEBYTECODE
cat > formula.py <<'PYTHON'
import numba


@numba.njit(cache=True)
def formula(x):
    return x * 1.0
PYTHON
cat > loop.py <<'PYTHON'
import numba

from formula import formula


@numba.njit(cache=True)
def loop(count):
    total = 0.0
    for _ in range(count):
        total += formula(1.0)
    return total
PYTHON
ask() {
  venv/bin/python -c 'from loop import loop; from formula import formula; print("loop gives", str(loop(10)) + ", formula gives", formula(1.0))'
}
first=$(ask)
echo "first process:                      $first"
sleep 1
sed -i 's/x \* 1.0/x * 2.0/' formula.py
second=$(ask)
echo "formula changed, second process:    $second"
sleep 1
echo >> loop.py
third=$(ask)
echo "loop's own file touched by a blank: $third"
[ "$first" = "loop gives 10.0, formula gives 1.0" ]
[ "$second" = "loop gives 10.0, formula gives 2.0" ]
[ "$third" = "loop gives 20.0, formula gives 2.0" ]
