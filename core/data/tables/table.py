"""Tables that people have: CSV in any dialect, pasted cells, workbooks, ARFF. One reader for all of them.

How a table is written is found out, each part of it can be said otherwise, and all that was decided is said.
"""

from pathlib import Path

from core.data.tables.body import read_body
from core.data.tables.csv_writer import name_in
from core.data.tables.grid import Progress
from core.data.tables.layout import TableLayout
from core.data.tables.messages import RoleReason
from core.data.tables.reading import Column, Reading
from core.data.tables.roles import CLASS, LEFT_OUT, TARGET, Role, usual_roles
from core.data.tables.source import Choices, Opened, open_bytes, open_file, open_text


def read_file(
    path: Path,
    choices: Choices | None = None,
    network: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read a file; `network` says how many inputs and outputs there are, which tells targets from inputs.

    Raises
    ------
    TableError
        If it can't be read as a table.
    """
    choices = choices or Choices()
    return read_opened(open_file(path, choices), choices, network, progress)


def read_bytes(
    data: bytes,
    choices: Choices | None = None,
    network: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read the bytes of a file, as `read_file` does."""
    choices = choices or Choices()
    return read_opened(open_bytes(data, choices), choices, network, progress)


def read_text(
    text: str,
    choices: Choices | None = None,
    network: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read what was pasted, as `read_file` does."""
    choices = choices or Choices()
    return read_opened(open_text(text, choices), choices, network, progress)


def read_opened(
    opened: Opened,
    choices: Choices,
    network: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read the columns of a table that is opened, as `read_file` does."""
    layout = opened.layout
    body = read_body(
        opened.grid,
        layout.first_line,
        layout.width,
        opened.table_format.separator,
        choices.marks,
        progress,
        opened.nominal,
    )
    names = _names_of(layout)
    roles = usual_roles(names if layout.header is not None else None, body.columns, layout.has_row_names, network)
    roles = [_declared(k, role, opened) for k, role in enumerate(roles)]
    columns = tuple(
        Column(k, names[k], read, role.name, role.why)
        for k, (read, role) in enumerate(zip(body.columns, roles, strict=True))
    )
    return Reading(opened.table_format, layout, columns, body).with_roles(choices.roles)


def _names_of(layout: TableLayout) -> list[str]:
    """A name for each column, empty where none stands above it."""
    names = [name_in(" ".join(name.split())) for name in layout.header or ()]
    if layout.has_row_names:
        names.insert(0, "")
    return (names + [""] * layout.width)[: layout.width]


def _declared(column: int, role: Role, opened: Opened) -> Role:
    """What the file itself says of a column goes before what it looks like."""
    kind = opened.no_numbers.get(column)
    if kind is not None:
        return Role(LEFT_OUT, RoleReason.DECLARED(kind=kind))
    if column in opened.nominal and column == opened.layout.width - 1 and role.name == TARGET:
        return Role(CLASS, RoleReason.LAST_AND_DECLARED())
    return role
