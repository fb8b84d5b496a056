r"""Sheets and keys as LaTeX, to be changed by whoever likes: article, amsmath, TikZ, longtable; any engine."""

import re
from collections.abc import Iterable, Sequence

from core.base.atomic_files import Beat, unhurried
from core.base.message import Message
from core.base.tex import tex_text
from core.exercises.sheet.quantity import Quantity
from core.worksheets.choices import PageChoices, Paper
from core.worksheets.diagram import Diagram
from core.worksheets.diagram_layout import diagram_of
from core.worksheets.figures import answer
from core.worksheets.key import Following, Key, KeyLine
from core.worksheets.messages import KeyText, SheetText
from core.worksheets.page import SheetLine, Worksheet

LETTER = 1.45  # mm: about how wide one is on an edge
DIAGRAM = (180.0, 79.0)  # mm
KEY_DIAGRAM = (126.0, 58.0)
COLUMNS = 6  # of the table of given numbers
SQUARES = 75  # mm of squared paper beside a line

_OWN = {"^": r"\textasciicircum{}", "½": r"$\frac{1}{2}$", "—": "---", "’": "'"}  # that read otherwise in a formula
_INDICES = re.compile("([₀-₉]+(?:,[₀-₉]+)?)⁽([⁰¹²³⁴-⁹]+)⁾")  # of a name with its layer: Z₁⁽²⁾
_ON_LINE = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", 2 * "0123456789")
_OVER_EDGES = "fill=white,inner sep=.4mm"
_PARAGRAPH = r">{\raggedright\arraybackslash}m"
_KEY_COLUMNS = rf"@{{}}r {_PARAGRAPH}{{29mm}} >{{\ttfamily\scriptsize}}m{{46mm}} r r {_PARAGRAPH}{{48mm}}@{{}}"
_LINE_COLUMNS = rf"@{{}}>{{\raggedleft\arraybackslash}}m{{5mm}} {_PARAGRAPH}{{62mm}} m{{%dmm}} m{{26mm}}@{{}}"
_FOLLOWING_COLUMNS = 7
_PREAMBLE = r"""\documentclass[10pt,%(paper)s]{article}
%% Compile it twice: tables that go over pages know the widths of their columns then.
\usepackage[margin=15mm]{geometry}
\ifdefined\pdfoutput\usepackage[T1]{fontenc}\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}\fi
\usepackage{amsmath,amssymb,array,longtable,tikz}
\pagestyle{empty}
\setlength{\parindent}{0pt}
\setlength{\LTleft}{0pt}
\newcommand{\answerbox}{\raisebox{-1.2mm}{\framebox(72,20){}}}
\newcommand{\squares}{%(squares)s}
%(foreign)s\begin{document}
"""
# The base distribution has fonts for western scripts. What pdfTeX has no sign for it refuses, so it gets its number.
_FOREIGN = r"""%% Signs that usual fonts lack: ctex has Chinese; for others XeLaTeX or LuaLaTeX and your \setmainfont.
\IfFileExists{ctex.sty}{\usepackage[UTF8,scheme=plain]{ctex}}{\ifdefined\pdfoutput
%s
\fi}
"""
_LAST_WESTERN = "\u017f"
_GRID = r"\raisebox{-1.2mm}{\tikz\draw[step=5mm,gray!40,line width=.5pt] (0,0) grid (%dmm,10mm);}"


class TexSheets:
    """A file of blank sheets."""

    def __init__(self, page: PageChoices) -> None:
        self._page = page
        self._parts: list[str] = []

    def add(self, worksheet: Worksheet, key: Key | None, beat: Beat = unhurried) -> None:  # noqa: ARG002  it has none, and is short
        """Add a variant."""
        self._parts.append(_sheet(worksheet))

    def finish(self) -> bytes:
        """The whole file."""
        return _document(self._page, self._parts)

    def close(self) -> None:
        """Nothing is added any more."""
        self._parts.clear()


class TexKeys:
    """A file of keys."""

    def __init__(self, page: PageChoices) -> None:
        self._page = page
        self._parts: list[str] = []

    def add(self, worksheet: Worksheet, key: Key | None, beat: Beat = unhurried) -> None:  # noqa: ARG002  the key has it, and is short
        """Add a variant."""
        if key is not None:
            self._parts.append(_key(key))

    def finish(self) -> bytes:
        """The whole file."""
        return _document(self._page, self._parts)

    def close(self) -> None:
        """Nothing is added any more."""
        self._parts.clear()


def escaped(text: str | Message) -> str:
    """A text, as LaTeX has to have it outside of formulas."""
    plain, *rest = _INDICES.split(str(text))
    parts = ["".join(map(_sign, plain))]
    for lowered, raised, after in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        index, layer = lowered.translate(_ON_LINE), raised.translate(_ON_LINE)
        parts += [f"$_{{{index}}}^{{({layer})}}$", *map(_sign, after)]
    return "".join(parts)


def _sign(sign: str) -> str:
    if sign in _OWN:
        return _OWN[sign]
    typeset = tex_text(sign)
    return sign if typeset == rf"\text{{{sign}}}" else f"${typeset.strip()}$"


def _document(page: PageChoices, parts: Sequence[str]) -> bytes:
    paper = "a4paper" if page.paper is Paper.A4 else "letterpaper"
    squares = _GRID % SQUARES if page.has_squares else rf"\rule{{0pt}}{{10mm}}\hspace*{{{SQUARES}mm}}"
    body = "\n\\clearpage\n".join(parts)
    preamble = _PREAMBLE % {"paper": paper, "squares": squares, "foreign": _foreign(body)}
    return f"{preamble}{body}\n\\end{{document}}\n".encode()


def _foreign(body: str) -> str:
    """What the preamble has to say where the names of a scenario are written in another script."""
    numbers = [f"{ord(sign):04X}" for sign in sorted(set(body)) if sign > _LAST_WESTERN]
    declared = (rf"\DeclareUnicodeCharacter{{{number}}}{{\fbox{{\tiny {number}}}}}" for number in numbers)
    return _FOREIGN % "\n".join(declared) if numbers else ""


def _head(title: str | Message, worksheet: Worksheet) -> str:
    return (
        rf"{{\Large\bfseries {escaped(title)}}}\hfill\fbox{{\Large\ttfamily\bfseries {worksheet.code}}}\\"
        f"\n{{\\small {escaped(worksheet.subtitle)}}}\\par\\medskip\n"
    )


# Sheets


def _sheet(worksheet: Worksheet) -> str:
    parts = [_head(worksheet.title, worksheet)]
    if worksheet.page.has_name_line:
        names = [escaped(text) for text in (SheetText.NAME(), SheetText.DATE(), SheetText.POINTS())]
        blanks = [rf"{name} \rule{{{width}mm}}{{.5pt}}" for name, width in zip(names, (80, 25, 12), strict=True)]
        fields = f"{' '.join(blanks)} / {len(worksheet.lines)}"
        parts.append(rf"{fields}\par\medskip")
    shown = frozenset[Quantity]()
    if worksheet.page.has_diagram:
        diagram = _placed(worksheet, *DIAGRAM)
        shown = diagram.shown
        parts.append(_picture(worksheet, diagram, with_answers=False))
    if worksheet.note is not None:
        parts.append(rf"{escaped(worksheet.note)}\par\medskip")
    parts.append(_given_table(worksheet, shown))
    rules = r" \qquad ".join(rf"$\displaystyle {rule.tex}$" for rule in worksheet.rules)
    if rules:
        parts.append(rf"\textbf{{{escaped(SheetText.GIVEN())}}} \quad {rules}\par\medskip")
    parts.append(rf"{escaped(worksheet.instruction)}\par\medskip")
    parts.append(_lines(worksheet.lines))
    return "\n".join(filter(None, parts))


def _placed(worksheet: Worksheet, width: float, height: float) -> Diagram:
    return diagram_of(worksheet.sheet, width, height, lambda name, value: LETTER * (len(name) + len(value) + 1))


def _given_table(worksheet: Worksheet, shown: frozenset[Quantity]) -> str:
    numbers = [each for each in worksheet.given if each.quantity not in shown]
    if not numbers:
        return ""
    cells = [rf"\footnotesize ${each.name_tex}$ \texttt{{{escaped(each.value)}}}" for each in numbers]
    rows = [" & ".join(cells[begin : begin + COLUMNS]) for begin in range(0, len(cells), COLUMNS)]
    body = " \\\\\n".join(rows)
    return f"\\begin{{longtable}}{{@{{}}*{{{COLUMNS}}}{{l}}}}\n{body} \\\\\n\\end{{longtable}}"


def _lines(lines: Iterable[SheetLine]) -> str:
    rows = []
    for line in lines:
        rule = r"\hline" if line.number == 1 or line.begins else ""
        equation = rf"$\displaystyle {line.name_tex} = {line.formula_tex}$"
        rows.append(rf"{rule}{line.number} & {equation} & \squares & \answerbox \\ \hline")
    body = "\n".join(rows)
    head = rf"\setlength{{\tabcolsep}}{{4pt}}\begin{{longtable}}{{{_LINE_COLUMNS % SQUARES}}}"
    return f"{{{head}\n{body}\n\\end{{longtable}}}}"


# The diagram


def _picture(worksheet: Worksheet, diagram: Diagram, with_answers: bool) -> str:
    sheet = worksheet.sheet
    given = {number.quantity: number.value for number in worksheet.given}

    def written(quantity: Quantity) -> str:
        if quantity not in sheet.asked:
            return escaped(given.get(quantity, ""))
        return escaped(answer(sheet.value(quantity), sheet.digits)) if with_answers else ""

    rows = [_edge(edge.x1, edge.y1, edge.x2, edge.y2) for edge in diagram.edges]
    for label in diagram.labels:
        text = rf"{escaped(label.name)} \texttt{{{escaped(label.value)}}}"
        rows.append(_text(label.box.x, label.box.y, text, r"\scriptsize", _OVER_EDGES))
    for each in diagram.inputs:
        left, top = each.box.x - each.box.width / 2, each.box.y - each.box.height / 2
        right, bottom = left + each.box.width, top + each.box.height
        rows.append(
            rf"\draw[rounded corners=1mm,line width=1pt] ({left:.2f},{top:.2f}) rectangle ({right:.2f},{bottom:.2f});"
        )
        rows.append(_text(each.box.x, each.box.y, rf"\textbf{{{escaped(each.value)}}}", r"\small"))
        rows.append(_text(each.box.x, top - 2.6, escaped(each.name), r"\footnotesize", _OVER_EDGES))
    for circle in diagram.circles:
        x, y, radius = circle.x, circle.y, circle.diameter / 2
        rows.append(rf"\draw[line width=1pt] ({x:.2f},{y:.2f}) circle[radius={radius:.2f}];")
        rows.append(rf"\draw[dashed,line width=.5pt] ({x - radius:.2f},{y:.2f}) -- ({x + radius:.2f},{y:.2f});")
        rows.append(_text(x, y - 0.42 * radius, written(circle.sop), r"\small"))
        rows.append(_text(x, y + 0.42 * radius, written(circle.activation), r"\small\bfseries"))
        names = escaped(f"{circle.sop_name} → {circle.activation_name}")
        rows.append(_text(x, y - radius - 3.0, names, r"\footnotesize", _OVER_EDGES))
        for number, foot in enumerate(circle.feet):
            place = y + radius + 3.4 + 4.2 * number
            rows.append(_text(x, place, escaped(foot), r"\footnotesize", _OVER_EDGES))
    rows += [
        _text(gap.x, gap.y, rf"$\vdots$ {escaped(SheetText.LEFT_OUT(count=gap.count))}", r"\footnotesize")
        for gap in diagram.gaps
    ]
    if not rows:
        return ""
    body = "\n".join(filter(None, rows))
    return f"\\begin{{tikzpicture}}[x=1mm,y=-1mm]\n{body}\n\\end{{tikzpicture}}\\par\\medskip"


def _edge(x1: float, y1: float, x2: float, y2: float) -> str:
    return rf"\draw[gray,line width=.5pt] ({x1:.2f},{y1:.2f}) -- ({x2:.2f},{y2:.2f});"


def _text(x: float, y: float, text: str, size: str, options: str = "inner sep=0") -> str:
    return rf"\node[{options}] at ({x:.2f},{y:.2f}) {{{size} {text}}};" if text else ""


# Keys


def _key(key: Key) -> str:
    worksheet = key.worksheet
    parts = [_head(KeyText.KEY(title=worksheet.title), worksheet)]
    if worksheet.page.has_diagram:
        parts.append(_picture(worksheet, _placed(worksheet, *KEY_DIAGRAM), with_answers=True))
    how = " ".join(map(escaped, (KeyText.HOW_UNIT(), KeyText.HOW_FOLLOWS(), KeyText.HOW_SLIPS())))
    parts.append(rf"\textbf{{{escaped(KeyText.HOW_TO_MARK())}}} {how}\par\medskip")
    parts.append(_key_lines(key.lines))
    if key.following is not None:
        parts.append(_following(key.following))
    if key.not_told:
        parts.append(rf"\textbf{{{escaped(KeyText.NOT_TOLD_HEAD())}}}\par")
        parts += [rf"{escaped(message)}\par" for message in key.not_told]
    else:
        parts.append(rf"{escaped(KeyText.TOLD_ALL())}\par")
    return "\n".join(filter(None, parts))


def _key_lines(lines: Iterable[KeyLine]) -> str:
    heads = (KeyText.QUANTITY(), KeyText.WORKED_OUT(), KeyText.VALUE(), KeyText.SIGN_TURNED(), KeyText.OTHER_SLIPS())
    head = " & ".join(["", *map(escaped, heads)])
    rows = [rf"{head} \\ \hline\endhead"]
    for line in lines:
        slips = r"\newline ".join(rf"\texttt{{{escaped(slip.text)}}} {escaped(slip.tells)}" for slip in line.slips)
        cells = (
            str(line.number), rf"\textbf{{{escaped(line.name)}}}", escaped(line.worked_out),
            rf"\textbf{{{escaped(line.value)}}}", escaped(line.sign_turned), slips,
        )  # fmt: skip
        rows.append(rf"{' & '.join(cells)} \\ \hline")
    body = "\n".join(rows)
    return (
        "{\\footnotesize\\renewcommand{\\arraystretch}{1.25}\\setlength{\\tabcolsep}{3.5pt}\n"
        f"\\begin{{longtable}}{{{_KEY_COLUMNS}}}\n{body}\n\\end{{longtable}}}}"
    )


def _following(following: Following) -> str:
    title = escaped(KeyText.FOLLOWS(name=following.name))
    bands = map(_band, following.bands(_FOLLOWING_COLUMNS))
    return "\n".join([rf"\textbf{{{title}}}\par\nopagebreak\smallskip", *bands])


def _band(following: Following) -> str:
    heads = " & ".join([escaped(KeyText.WRITTEN(name=following.name)), *map(escaped, following.columns)])
    rows = [" & ".join([escaped(label), *map(escaped, values)]) for label, values in following.rows]
    body = " \\\\\n".join([rf"{heads} \\ \hline" + "\n" + rows[0], *rows[1:]])
    columns = f"@{{}}m{{44mm}}*{{{len(following.columns)}}}{{>{{\\raggedleft\\arraybackslash}}m{{17.5mm}}}}@{{}}"
    head = r"\footnotesize\setlength{\tabcolsep}{1.5pt}"
    return f"{{{head}\\begin{{tabular}}{{{columns}}}\n{body} \\\\\n\\end{{tabular}}}}\\par\\medskip"
