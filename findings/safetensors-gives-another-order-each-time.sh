#!/usr/bin/env bash
# safetensors 0.8.0 (Python), numpy 2.x: in which order the tensors of a file come.
#
# A Python dict keeps its order, and a file lists its tensors in one. `safetensors.numpy.load()` and
# `safetensors.deserialize()` give a dict and a list all the same whose order is that of neither: it differs from call
# to call on the same bytes in one process. Layers can't be told by their places, only by their names. `safe_open().keys()`
# is in one order, that of the names.
#
# Output (six layers of one shape, 20 times the same bytes):
#   load(): more than 1 order; deserialize(): more than 1 order; safe_open().keys(): 1 order
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet safetensors==0.8.0 'numpy>=2,<3'
cat > "$folder/seen.py" <<'PYTHON'
import sys

import numpy as np
import safetensors
from safetensors.numpy import load, save_file

path = sys.argv[1]
save_file({f"layer{number}.weight": np.zeros((2, 2)) for number in range(6)}, path)
with open(path, "rb") as file:
    content = file.read()


def in_order():
    with safetensors.safe_open(path, framework="numpy") as opened:
        return tuple(opened.keys())


by_load = {tuple(load(content)) for _ in range(20)}
by_list = {tuple(name for name, _ in safetensors.deserialize(content)) for _ in range(20)}
by_keys = {in_order() for _ in range(20)}
print(f"load(): {len(by_load)} orders; deserialize(): {len(by_list)} orders; safe_open().keys(): {len(by_keys)} order")
sys.exit(0 if len(by_load) > 1 and len(by_list) > 1 and len(by_keys) == 1 else 1)
PYTHON
"$folder/venv/bin/python" "$folder/seen.py" "$folder/six.safetensors"
