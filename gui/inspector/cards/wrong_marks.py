"""What the right rule says, where a mistaken one says something else."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.network.names import Names
from core.network.notations import Kind

TELLING = 1e-9  # numbers so far apart, relative to their size, differ by more than rounding

translate = QCoreApplication.translate


def differs(value: float, right: float) -> bool:
    """Whether two numbers are apart by more than rounding; two that are no numbers are not."""
    if value != value or right != right:
        return (value != value) != (right != right)
    return abs(value - right) > TELLING * max(abs(value), abs(right))


def jacobian_fault(names: Names, output: int, delta: float, number_format: NumberFormat) -> str:
    """What to say where a rule leaves out the Jacobian of a softmax; `delta` is ∂E/∂SOP by the right one."""
    last = names.network.depth - 1
    by_output = names.called(Kind.ERROR_BY_ACTIVATION, last, target=0)
    first = f"{by_output}·{names.derivative(names.activation(last, 0), names.sop(last, output))}"
    return translate("Cards", "right: through every output, {first} + … = {value}").format(
        first=first, value=number_format.signed(delta)
    )


def fault_of(value: float, right: float | None, number_format: NumberFormat, formula: str = "") -> str:
    """What to say under a number that the right rule has otherwise; empty where it hasn't."""
    if right is None or not differs(value, right):
        return ""
    if formula:
        return translate("Cards", "right: {formula} = {value}").format(
            formula=formula, value=number_format.signed(right)
        )
    return translate("Cards", "right: {value}").format(value=number_format.signed(right))
