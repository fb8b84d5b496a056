#!/usr/bin/env bash
# PySide6 6.10.0 and 6.11.3: QGuiApplication.styleHints().accessibility(), asked in one line and in two.
#
# The style hints are one object of the application's, and the accessibility hints belong to it: both live as long as the
# application does. Yet what the one line gives is invalid at once, "Internal C++ object already deleted": the Python
# object of the style hints is gone at the end of the line, and takes the Python object of what it gave along, though Qt
# has deleted nothing. Where the style hints have a name that stays, the same call works. (`colorScheme()` of the same
# style hints may be asked in one line, as it gives no object.)
#
# Output:
#   6.10.0 in one line:  invalid
#   6.10.0 in two lines: NoPreference
#   6.11.3 in one line:  invalid
#   6.11.3 in two lines: NoPreference
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/ask.py" <<'PYTHON'
import PySide6
from PySide6.QtGui import QGuiApplication

application = QGuiApplication([])


def told(hints):
    try:
        return hints.contrastPreference().name
    except RuntimeError as fault:
        assert "already deleted" in str(fault)
        return "invalid"


hints = QGuiApplication.styleHints().accessibility()
print(f"{PySide6.__version__:6} in one line:  {told(hints)}")
style_hints = QGuiApplication.styleHints()
print(f"{PySide6.__version__:6} in two lines: {told(style_hints.accessibility())}")
PYTHON
export QT_QPA_PLATFORM=offscreen
for version in 6.10.0 6.11.3; do
  python3 -m venv "$folder/$version"
  "$folder/$version/bin/pip" install -q --disable-pip-version-check "PySide6-Essentials==$version" "shiboken6==$version"
  "$folder/$version/bin/python" "$folder/ask.py"
done | tee "$folder/seen"
diff "$folder/seen" <(sed -n 's/^#   //p' "$0")
