r"""Words as TeX: every character of a name or a text shows as itself, in a document and where formulas are typeset.

Words stand in \text. What TeX would take for a command stands outside of it as the sign's own command: in LaTeX either
place does, but the typesetter of the window takes what stands in \text letter for letter.
"""

import re

_SIGNS = {
    "\\": r"\backslash",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"{\sim}",
    "^": r"{\wedge}",
    # In braces a relation stands without the room that TeX puts around it; within \text old fonts have other signs.
    "<": "{<}",
    ">": "{>}",
    "|": "{|}",
}
_PARTS = re.compile("([" + re.escape("".join(_SIGNS)) + "])")


def tex_text(text: str) -> str:
    r"""Words as TeX for a formula: "fish & chips" as \text{fish }\&\text{ chips}.

    Line breaks and other characters that can't be printed become spaces.
    """
    printable = "".join(character if character.isprintable() else " " for character in text)
    return "".join(_SIGNS.get(part) or rf"\text{{{part}}}" for part in _PARTS.split(printable) if part)
