#!/usr/bin/env bash
# setuptools 84.2.1 on Python below 3.12: what does it change to ask whether pip is installed?
#
# `importlib.util.find_spec("pip")` asks and imports nothing, and asking is thought to change nothing. But setuptools
# puts a finder of its own before all others, which takes the question for the import: from then on, for the rest of the
# process, `distutils` is the standard library's, and setuptools, which is built on one of its own, can't be imported
# any more. A test suite in which one file asks for pip and another imports setuptools passes in one order of its files
# and fails in the other. `importlib.metadata.version("pip")` tells of pip without asking a finder.
#
# Output:
#   setuptools alone: imported
#   after find_spec("pip"): AssertionError, distutils is the standard library's
set -euo pipefail
python=
for name in python3 python3.11 python3.10; do
  if command -v "$name" > /dev/null && "$name" -c 'import sys; sys.exit(sys.version_info >= (3, 12))'; then
    python=$name
    break
  fi
done
if [ -z "$python" ]; then
  echo "it takes a Python below 3.12, which has distutils" >&2
  exit 2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet setuptools==84.2.1
cat > "$folder/seen.py" <<'PYTHON'
import importlib.util
import sys
import warnings

warnings.simplefilter("ignore")
if sys.argv[1:]:
    assert importlib.util.find_spec("pip") is not None
    assert "pip" not in sys.modules
try:
    import setuptools  # noqa: F401
except AssertionError as fault:
    whose = "setuptools' own" if "_distutils" in str(fault) else "the standard library's"
    print(f"AssertionError, distutils is {whose}")
else:
    print("imported")
PYTHON
alone=$("$folder/venv/bin/python" "$folder/seen.py")
after=$("$folder/venv/bin/python" "$folder/seen.py" asked)
echo "setuptools alone: $alone"
echo "after find_spec(\"pip\"): $after"
[ "$alone" = "imported" ]
[ "$after" = "AssertionError, distutils is the standard library's" ]
