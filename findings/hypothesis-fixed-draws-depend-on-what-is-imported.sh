#!/usr/bin/env bash
# Hypothesis 6.170.17 (Python 3.11 or later): what a test with `derandomize=True` draws.
#
# `derandomize` promises the same examples in each run. They are the same only while the same modules are loaded: some of
# what integers, floats, bytes and texts draw are constants that Hypothesis finds in the source of all modules of one's own
# in `sys.modules` (files called test_…, and what is under a folder test or tests, aside). So a test's examples become
# others when it runs after another file of tests, in another worker of pytest-xdist, or when a constant is written
# somewhere in the program: it may pass alone and fail in a whole run, on numbers of a module that it never uses.
#
# Output:
#   alone                                          : 500 examples, twice the same
#   after a module with a constant was imported    : 500 examples, twice the same
#   both                                           : not the same; only the second drew 987654321 or -987654321
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check hypothesis==6.170.17
mkdir work
cat > work/unused.py <<'PYTHON'
"""A module of one's own that the test never uses."""

ANYTHING = 987_654_321
PYTHON
cat > work/drawn.py <<'PYTHON'
"""Prints what a test with fixed draws gets; with the argument `after`, another module is imported before."""

import json
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

if sys.argv[1:] == ["after"]:
    import unused  # noqa: F401

seen = []


@settings(derandomize=True, database=None, max_examples=500)
@given(st.integers())
def test(number):
    seen.append(number)


test()
print(json.dumps(seen))
PYTHON
cd work
for each in 1 2; do
  ../venv/bin/python drawn.py > "alone-$each.json"
  ../venv/bin/python drawn.py after > "after-$each.json"
done
../venv/bin/python - <<'PYTHON'
import json
import sys
from pathlib import Path

alone, after = ([json.loads(Path(f"{name}-{each}.json").read_text()) for each in (1, 2)] for name in ("alone", "after"))
steady = alone[0] == alone[1] and after[0] == after[1]
same = alone[0] == after[0]
drew = [any(abs(number) == 987_654_321 for number in numbers[0]) for numbers in (alone, after)]
twice = "twice the same" if steady else "not twice the same"
print(f"{'alone':46} : {len(alone[0])} examples, {twice}")
print(f"{'after a module with a constant was imported':46} : {len(after[0])} examples, {twice}")
who = {(False, True): "only the second", (True, True): "both", (False, False): "neither"}.get(tuple(drew), "only the first")
print(f"{'both':46} : {'the same' if same else 'not the same'}; {who} drew 987654321 or -987654321")
sys.exit(not (steady and not same and drew == [False, True]))
PYTHON
