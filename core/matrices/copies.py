r"""Matrices as text that other programs read: TeX, NumPy, and cells of a spreadsheet.

`Reader` gives the number of an entry, or None where it may not be read or isn't computed yet: np.nan in NumPy, an empty
cell, and in TeX whatever stands there on the screen. TeX needs amsmath, and has the rows and columns that are shown;
the others have all.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from core.data.tables.csv_writer import POINT, Dialect, cell_of
from core.matrices.equations import Equation, EquationPart, MatrixTerm, Operator
from core.matrices.matrix import Matrix, MatrixKind, Shape
from core.matrices.matrix_names import MatrixNames

Reader = Callable[[Matrix, int, int], float | None]
Writer = Callable[[Matrix, int, int], str]  # an entry as it is shown
Places = Callable[[Matrix], tuple[Sequence[int | None], Sequence[int | None]]]  # the rows and columns that are shown

_SIGNS = {
    Operator.PRODUCT: " ",
    Operator.PLUS: " + ",
    Operator.MINUS: " - ",
    Operator.BY_ELEMENTS: r" \odot ",
    Operator.EQUALS: " = ",
    Operator.FUNCTION: r" \;\longrightarrow\; ",
}


def matrix_tex(matrix: Matrix, names: MatrixNames, write: Writer, places: Places) -> str:
    """A matrix and its name."""
    return f"{names.tex(matrix)} = {_body_tex(matrix, write, places)}"


def equations_tex(equations: Iterable[Equation], names: MatrixNames, write: Writer, places: Places) -> str:
    """Equations, one a line, each matrix with its name below."""
    lines = []
    for equation in equations:
        line = ""
        for term in equation.terms:
            if (
                equation.part is EquationPart.BIAS_GRADIENTS
                and term.operator is None
                and term.matrix.columns.length > 1
            ):
                line += r"\sum\nolimits_{s} "
            name = names.tex(term.matrix)
            line += _SIGNS[term.operator] if term.operator else ""
            line += _scale_tex(term)
            opening, closing = _parentheses(equation, term)
            line += rf"{opening}\underset{{{name}}}{{{_body_tex(term.matrix, write, places)}}}{closing}"
        lines.append("& " + line)
    return "\\begin{aligned}\n" + " \\\\[1ex]\n".join(lines) + "\n\\end{aligned}"


def matrix_numpy(matrix: Matrix, names: MatrixNames, read: Reader) -> str:
    """A matrix as an assignment."""
    rows, columns = matrix.shape
    lines = (
        "    [" + ", ".join(_python(read(matrix, row, column)) for column in range(columns)) + "],"
        for row in range(rows)
    )
    return f"{_variable(matrix, names)} = np.array([\n" + "\n".join(lines) + "\n])"


def equations_numpy(equations: Sequence[Equation], names: MatrixNames, read: Reader) -> str:
    """Each matrix once, and the equations that hold between them as remarks."""
    written: dict[str, str] = {}
    for equation in equations:
        for term in equation.terms:
            whole = _base(term.matrix)
            if not whole.lacks_biases:
                written.setdefault(_variable(whole, names), matrix_numpy(whole, names, read))
    remarks = [f"# {line}" for equation in equations for line in _in_numpy(equation, names)]
    return "\n".join(["import numpy as np", "", *written.values(), "", *remarks, ""])


def matrices_csv(matrices: Iterable[Matrix], names: MatrixNames, read: Reader, dialect: Dialect = POINT) -> str:
    """Each matrix under its name and shape, an empty line between two."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\n")
    for index, matrix in enumerate(matrices):
        if index:
            writer.writerow([])
        rows, columns = matrix.shape
        writer.writerow([cell_of(names.plain(matrix)), f"{rows} × {columns}"])
        for row in range(rows):
            numbers = (read(matrix, row, column) for column in range(columns))
            writer.writerow(["" if number is None else dialect.number(number) for number in numbers])
    return text.getvalue()


def matrix_csv(matrix: Matrix, read: Reader, dialect: Dialect = POINT) -> str:
    """The numbers alone, as a spreadsheet pastes them."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\n")
    rows, columns = matrix.shape
    for row in range(rows):
        numbers = (read(matrix, row, column) for column in range(columns))
        writer.writerow(["" if number is None else dialect.number(number) for number in numbers])
    return text.getvalue()


def distinct(equations: Iterable[Equation], names: MatrixNames) -> list[Matrix]:
    """The matrices of some equations, each once, as the convention has them and not transposed."""
    found: dict[tuple[str, Shape], Matrix] = {}
    for equation in equations:
        for term in equation.terms:
            matrix = _base(term.matrix)
            if not matrix.lacks_biases:
                found.setdefault((names.plain(matrix), matrix.shape), matrix)
    return list(found.values())


def _base(matrix: Matrix) -> Matrix:
    return matrix.transposed() if matrix.is_transposed else matrix


def _body_tex(matrix: Matrix, write: Writer, places: Places) -> str:
    rows, columns = places(matrix)
    lines = []
    for row in rows:
        if row is None:
            lines.append(" & ".join(r"\ddots" if column is None else r"\vdots" for column in columns))
        else:
            lines.append(
                " & ".join(
                    r"\cdots" if column is None else _tex_number(write(matrix, row, column)) for column in columns
                )
            )
    return r"\begin{bmatrix} " + r" \\ ".join(lines) + r" \end{bmatrix}"


def _tex_number(text: str) -> str:
    r"""A number as it is shown, in TeX: 2.2e−5 is 2.2 \cdot 10^{-5}."""
    mantissa, power, exponent = text.partition("e")
    plain = {"…": r"\cdot", "∞": r"\infty", "−∞": r"-\infty", "NaN": r"\mathrm{NaN}"}.get(text)
    if plain is not None:
        return plain
    mantissa = mantissa.replace("−", "-").replace(",", "{,}")
    return rf"{mantissa} \cdot 10^{{{exponent.replace('−', '-')}}}" if power else mantissa


def _scale_tex(term: MatrixTerm) -> str:
    if term.scale is None:
        return ""
    return rf"\tfrac{{1}}{{{term.scale.samples}}} " if term.scale.is_share else f"{term.scale.value:g} "


def _parentheses(equation: Equation, term: MatrixTerm) -> tuple[str, str]:
    """What stands around a term of a product that is computed before what follows."""
    index = next(index for index, each in enumerate(equation.terms) if each is term)
    after = equation.terms[index + 1] if index + 1 < len(equation.terms) else None
    is_last = term.operator is Operator.PRODUCT and after is not None and after.operator is Operator.BY_ELEMENTS
    return (r"\left(" if term.opens else ""), (r"\right)" if is_last else "")


def _python(number: float | None) -> str:
    if number is None:
        return "np.nan"
    text = repr(float(number))
    return {"nan": "np.nan", "inf": "np.inf", "-inf": "-np.inf"}.get(text, text)


def _variable(matrix: Matrix, names: MatrixNames) -> str:
    """What a whole matrix is called in a program; where it ends with a 1 or zeros, another than without."""
    return names.code(matrix) + ("_1" if matrix.has_one else "_0" if matrix.has_zeros else "")


def _operand(matrix: Matrix, names: MatrixNames) -> str:
    name = _variable(matrix, names)
    if matrix.lacks_biases:
        name += "[:, :-1]" if _base(matrix).columns.column == matrix.layer else "[:-1]"
    return name + (".T" if matrix.is_transposed else "")


def _in_numpy(equation: Equation, names: MatrixNames) -> list[str]:
    """What each result is, but an activation, as an assignment."""
    lines, left = [], ""
    if len(equation.terms) == 1 and equation.part is EquationPart.BIAS_GRADIENTS:
        gradient = equation.terms[0].matrix
        return [f"{_operand(gradient, names)} = {_operand(replace(gradient, kind=MatrixKind.DELTAS), names)}"]
    for term in equation.terms:
        operand = _operand(term.matrix, names)
        match term.operator:
            case None:
                left = operand
                if equation.part is EquationPart.BIAS_GRADIENTS:
                    axis = 0 if equation.terms[-1].matrix.rows.column < 0 else 1
                    left = f"{operand}.sum(axis={axis}, keepdims=True)"
            case Operator.PRODUCT:
                left = f"{left} @ {operand}"
            case Operator.BY_ELEMENTS:
                left = f"({left}) * {operand}"
            case Operator.PLUS | Operator.MINUS:
                scaled = f"{term.scale.value!r} * {operand}" if term.scale else operand
                left = f"{left} {'+' if term.operator is Operator.PLUS else '-'} {scaled}"
            case Operator.EQUALS:
                lines.append(f"{operand} = {left}")
        if term.scale is not None and term.scale.is_share:
            left = f"1 / {term.scale.samples} * {left}"
    return lines
