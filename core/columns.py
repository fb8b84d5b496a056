"""What the columns of a table are taken for, until someone says otherwise: inputs, targets, or classes."""

from core.spreadsheet import Style, Table, number_in

LOOKED_AT = 1000  # rows


def usual_roles(table: Table, style: Style, inputs: int, outputs: int) -> list[str]:
    """What `samples_from` should take each column for, where there is a network of so many inputs and outputs.

    A column is one of numbers where most of its cells are, so that a single bad cell is refused and does not cost the
    column. A last column of words is the class. Otherwise the last columns are the targets: as many as the network
    has outputs, where all columns of numbers together are as many as it has inputs and outputs; else one.
    """
    roles = ["out"] * table.width
    shares = [_share_of_numbers(table, style, column) for column in range(table.width)]
    filled = [column for column, share in enumerate(shares) if share is not None]
    numbers = [column for column in filled if (shares[column] or 0.0) > 0.5]
    for column in numbers:
        roles[column] = "input"
    if len(filled) < 2:
        return roles
    if filled[-1] not in numbers:
        roles[filled[-1]] = "class"
        return roles
    targets = outputs if len(numbers) == inputs + outputs else 1
    for column in numbers[-targets:]:
        roles[column] = "target"
    return roles


def _share_of_numbers(table: Table, style: Style, column: int) -> float | None:
    """How many of the cells that hold anything are numbers; None where none holds anything."""
    cells = [row[column] for row in table.rows[:LOOKED_AT] if column < len(row) and row[column]]
    found = sum(number_in(cell, style.decimal_comma) is not None for cell in cells)
    return found / len(cells) if cells else None
