#!/usr/bin/env bash
# latex2mathml 3.81.1, which ziamath 0.13 reads TeX with: \text{…} and signs that TeX escapes.
#
# In TeX the argument of \text ends at the brace that matches, \} in it is a brace that is shown, and \% a percent sign.
# Here the argument ends at the first } of any kind: what follows it, and the brace itself, is set as mathematics,
# letter by letter. An escaped sign keeps its backslash in the picture. No error is raised, the formula is merely another.
# \mathrm{…} takes nested groups and escaped signs as TeX does.
#
# Output:
#   \text{a{b}c}d: text ['a{b'], mathematics ['c', '}', 'd']
#   \text{\{x\}} = y: text ['\\{x\\'], mathematics ['}', '=', 'y']
#   \text{50\%}: text ['50\\%'], mathematics []
#   \mathrm{a{b}c}d: text [], mathematics ['a', 'b', 'c', 'd']
#   \mathrm{\{x\}}: text [], mathematics ['{', 'x', '}']
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'latex2mathml==3.81.1' 'ziamath==0.13'
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from xml.etree import ElementTree

from latex2mathml.converter import convert
from ziamath import Latex


def read(tex):
    """What is set as text, and what is set as mathematics, in the order in which it is shown."""
    Latex(tex)  # ziamath takes it too, without an error
    texts, signs = [], []
    for element in ElementTree.fromstring(convert(tex)).iter():
        name = element.tag.rpartition("}")[2]
        if name == "mtext":
            texts.append(element.text)
        elif name in ("mi", "mo", "mn"):
            signs.append(element.text)
    return texts, signs


seen = {tex: read(tex) for tex in (r"\text{a{b}c}d", r"\text{\{x\}} = y", r"\text{50\%}", r"\mathrm{a{b}c}d", r"\mathrm{\{x\}}")}
for tex, (texts, signs) in seen.items():
    print(f"{tex}: text {texts}, mathematics {signs}")
expected = {
    r"\text{a{b}c}d": (["a{b"], ["c", "}", "d"]),
    r"\text{\{x\}} = y": (["\\{x\\"], ["}", "=", "y"]),
    r"\text{50\%}": (["50\\%"], []),
    r"\mathrm{a{b}c}d": ([], ["a", "b", "c", "d"]),
    r"\mathrm{\{x\}}": ([], ["{", "x", "}"]),
}
sys.exit(seen != expected)
PYTHON
