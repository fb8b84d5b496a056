#!/usr/bin/env bash
# charset-normalizer 3.5.3: which encoding it puts first for the few accented letters of a small table.
#
# Tables are ASCII but for some letters in their first line. For those, several encodings come out with a disorder
# ("chaos") of exactly 0.0, and which of them is best() then follows from no evidence: Spanish names in cp1252 become
# Chinese (big5), Chinese names in GBK become Korean (cp949), whose letters are all common too. German and French in
# cp1252 come out as cp1250, which is the same text for these letters, and other text for others (ñ, å, õ).
# So a chaos of 0.0 says that a text is possible, not that it is likely; a reader of tables needs a rule of its own
# before it (UTF-8 first, then what else is in the file, or the language of the system).
#
# Output:
#   año;niño  written in cp1252: best is big5, with 0.0; gb18030 has 0.0 too
#   Größe;Höhe written in cp1252: best is cp1250, with 0.0
#   长度,宽度,类别 written in gb18030: best is cp949, with 0.0; gb18030 has 0.0 too
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'charset-normalizer==3.5.3'
"$folder/venv/bin/python" - <<'PYTHON'
import sys

from charset_normalizer import from_bytes

TABLES = (
    ("año;niño\n1;2\n3;4\n", "cp1252"),
    ("Größe;Höhe\n1;2\n3;4\n", "cp1252"),
    ("长度,宽度,类别\n5.1,3.5,0\n", "gb18030"),
)
seen = []
for text, encoding in TABLES:
    found = from_bytes(text.encode(encoding))
    best = found.best()
    also = any(match.encoding == "gb18030" and match.chaos == 0.0 for match in found) and best.encoding != "gb18030"
    seen.append((best.encoding, best.chaos, also))
    said = "; gb18030 has 0.0 too" if also else ""
    head = text.split("\n")[0]
    print(f"{head} written in {encoding}: best is {best.encoding}, with {best.chaos}{said}")
sys.exit(seen != [("big5", 0.0, True), ("cp1250", 0.0, False), ("cp949", 0.0, True)])
PYTHON
