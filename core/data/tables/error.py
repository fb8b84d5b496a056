"""What is raised where a table can't be read."""


class TableError(ValueError):
    """What can't be read, in one line for people.

    `line` is that of the file, as an editor counts, `column` counts from 0; None where no single one is to blame.
    """

    def __init__(self, problem: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(problem)
        self.line, self.column = line, column


def told_of(name: str, fault: TableError) -> str:
    """What is wrong with the table of that name."""
    said = str(fault)
    return f"{name} {said.removeprefix('it ')}" if said.startswith("it ") else f"{name}: {said}"
