"""What is said of matrices and their entries: for the eye, and for those who have the window read out."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.exercises.sheet.quantity import OF_BIASES, OF_WEIGHTS, Quantity, QuantityKind
from core.matrices.equations import Equation, EquationPart, Operator
from core.matrices.making import Making, MakingStep
from core.matrices.matrix import Matrix, MatrixEntry, MatrixKind
from core.matrices.matrix_names import MatrixNames
from core.network.names import Names
from core.network.notations import Convention
from gui.look.asked import ASKED, NOT_YET

translate = QCoreApplication.translate


def convention_words(convention: Convention) -> str:
    """A convention in a few words."""
    if convention.bias_column and convention.leads_to_rows and not convention.has_rows:
        return translate("Matrices", "to × from, bias a column")
    words = translate("Matrices", "from × to, columns")
    if convention.leads_to_rows:
        words = translate("Matrices", "to × from, columns")
    if convention.has_rows:
        words = translate("Matrices", "from × to, rows")
        if convention.leads_to_rows:
            words = translate("Matrices", "to × from, rows")
    if convention.bias_column:
        return translate("Matrices", "{words}, bias among the weights").format(words=words)
    return words


def spoken_entry(names: MatrixNames, matrix: Matrix, row: int, column: int, number: str) -> str:
    """W2, 3 by 4, row 2 column 1, to X2_2 from X1_1, 0.5136."""
    rows, columns = matrix.shape
    text = translate("Matrices", "{name}, {rows} by {columns}, row {row} column {column}, {what}, {number}")
    return text.format(
        name=names.plain(matrix),
        rows=grouped(rows),
        columns=grouped(columns),
        row=grouped(row + 1),
        column=grouped(column + 1),
        what=_what(names.names, matrix, matrix.entry(row, column)),
        number=_heard(number),
    )


def _what(names: Names, matrix: Matrix, entry: MatrixEntry) -> str:
    quantity = entry.quantity
    if quantity is None:
        if matrix.kind is MatrixKind.ACTIVATIONS:
            return translate("Matrices", "the 1 that the bias is multiplied by")
        return translate("Matrices", "no penalty for the bias")
    text = _of(names, quantity)
    if entry.sample is not None and len(matrix.samples) > 1:
        text = translate("Matrices", "{what}, sample {sample}").format(what=text, sample=grouped(entry.sample + 1))
    return text


def _of(names: Names, quantity: Quantity) -> str:
    layer, target = quantity.layer, quantity.target
    if quantity.kind in OF_WEIGHTS:
        text = translate("Matrices", "to {target} from {source}")
        return text.format(target=names.activation(layer, target), source=names.source(layer, quantity.source))
    if quantity.kind in OF_BIASES:
        return translate("Matrices", "bias of {sop}").format(sop=names.sop(layer, target))
    if quantity.kind is QuantityKind.INPUT:
        return names.input(target)
    if quantity.kind is QuantityKind.TARGET:
        return names.target(target)
    return names.sop(layer, target) if quantity.kind is QuantityKind.SOP else names.activation(layer, target)


def _heard(number: str) -> str:
    if number == ASKED:
        return translate("Matrices", "asked, hidden")
    return translate("Matrices", "not computed yet") if number == NOT_YET else number


def spoken_step(making: Making, step: int, value: str, so_far: str) -> str:
    """Product 2 of 4: 0.1255, so far 0.4685."""
    text = translate("Matrices", "{step} of {steps}: {value}, so far {so_far}")
    if making.steps[step].operator is Operator.PLUS and len(making.steps[step].cells) > 1:
        text = translate("Matrices", "product {step} of {steps}: {value}, so far {so_far}")
    return text.format(step=grouped(step + 1), steps=grouped(len(making.steps)), value=value, so_far=so_far)


def title_of(names: MatrixNames, making: Making) -> str:
    """Z2, row 2; of several columns the column, too."""
    rows, columns = making.result.shape
    name = names.plain(making.result)
    row, column = grouped(making.row + 1), grouped(making.column + 1)
    if columns == 1:
        return translate("Matrices", "{name}, row {row}").format(name=name, row=row)
    if rows == 1:
        return translate("Matrices", "{name}, column {column}").format(name=name, column=column)
    return translate("Matrices", "{name}, row {row} column {column}").format(name=name, row=row, column=column)


def rule_of(equation: Equation, step: MakingStep) -> str:
    """What is done, in a few words."""
    match step.operator:
        case Operator.FUNCTION:
            return translate("Matrices", "the activation function of each sum:")
        case Operator.BY_ELEMENTS:
            if step.scale is not None:
                return translate("Matrices", "each sample's share:")
            return translate("Matrices", "element by element:")
    if equation.part is EquationPart.BIAS_GRADIENTS:
        return translate("Matrices", "what each sample adds:")
    if len(step.cells) > 1:
        return translate("Matrices", "row times column:")
    if step.scale is not None:
        return translate("Matrices", "the L2 penalty:")
    if equation.part is EquationPart.FORWARD:
        return translate("Matrices", "and the bias:")
    return translate("Matrices", "entry by entry:")
