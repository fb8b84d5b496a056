r"""Words as TeX: every character of a name or a text shows as itself, in a document and where formulas are typeset.

Words stand in \text. What TeX would take for a command stands outside of it as the sign's own command: in LaTeX either
place does, but the typesetter of the window takes what stands in \text letter for letter.
"""

import re

# In braces a sign stands without the room that is put around relations and operators. Within \text old fonts have
# other signs for < and >.
_SIGNS = {
    "\\": r"\backslash",
    "{": r"\{",
    "}": r"\}",
    "$": r"{\$}",
    "&": r"{\&}",
    "#": r"{\#}",
    "%": r"{\%}",
    "_": r"{\_}",
    "~": r"{\sim}",
    "^": r"{\wedge}",
    "<": "{<}",
    ">": "{>}",
    "|": "{|}",
    "[": "{[}",
    "]": "{]}",
    "−": "-",
    "·": r"{\cdot}",
    "²": "^{2}",
    "∂": r"\partial ",
    "∞": r"\infty ",
    "→": r"{\to}",
    "…": r"\ldots ",
}
_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "varepsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "ς":
    "varsigma", "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "varphi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ":
    "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma", "Υ": "Upsilon", "Φ":
    "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip
_SIGNS |= {letter: rf"\{name} " for letter, name in _GREEK.items()}
_PARTS = re.compile("([" + re.escape("".join(_SIGNS)) + "])")
MOST_NESTED = 8  # brackets within each other: with each of them the work of typesetting may double
_LEVEL = re.compile(r"\\left(?![a-z])|\\right(?![a-z])|\\.|[{}]")  # an escaped brace is a sign, and opens nothing


def tex_text(text: str) -> str:
    r"""Words as TeX for a formula: "fish & chips" as \text{fish }{\&}\text{ chips}.

    Line breaks and other characters that can't be printed become spaces.
    """
    printable = "".join(character if character.isprintable() else " " for character in text)
    return "".join(_SIGNS.get(part) or rf"\text{{{part}}}" for part in _PARTS.split(printable) if part)


def nesting(tex: str) -> int:
    r"""How many braces, or brackets that grow by \left, stand within each other."""
    level = deepest = 0
    for sign in _LEVEL.findall(tex):
        if sign in ("{", r"\left"):
            level += 1
            deepest = max(deepest, level)
        elif sign in ("}", r"\right"):
            level -= 1
    return deepest
