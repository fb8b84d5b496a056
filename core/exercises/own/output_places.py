"""Where numbers stand in what a program has printed: in which line, after which name, and which of them are a series.

Numbers at the same place of lines that are otherwise alike are a series. Nothing is known here of what they mean.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from core.exercises.own.printed_output import OutputNumber

_NUMBER = re.compile(r"(?<![\w.])[-+−]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?(?![\w.]*[A-Za-z_])")
_INDEX = re.compile(r"(?<=[\w\]])\[[\d,\s:]*\]")
_NAME = re.compile(r"([A-Za-zΑ-ω_∂][\w./∂\[\],]*)\s*(?:=|:|\s)\s*[\[({\s]*$")
_STATE_WORD = re.compile(r"(?:iter\w*|epoch|state|step|pass|round|迭代|轮)\s*[:=#]?\s*$", re.IGNORECASE)


OutputPlace = tuple[str, str, int]  # a line without its numbers, the variable that is printed, and which number of it


@dataclass(frozen=True)
class OutputSeries:
    """The numbers at one place of lines that are alike, and the states that these name; None where they name none."""

    indices: list[int] = field(default_factory=list)  # among all numbers
    labels: list[int | None] = field(default_factory=list)


def numbers_in(lines: Sequence[str]) -> tuple[list[OutputNumber], dict[OutputPlace, OutputSeries]]:
    """All numbers but those that name a state, and which of them stand at the same place of lines that are alike."""
    found: list[OutputNumber] = []
    series: dict[OutputPlace, OutputSeries] = {}
    variable = _Variable()
    for count, line in enumerate(lines, start=1):
        bare = _INDEX.sub(lambda brackets: "¦" * len(brackets[0]), line)
        skeleton, label, end = " ".join(_NUMBER.sub("#", bare).split()), None, 0
        for index, number in enumerate(_NUMBER.finditer(bare)):
            before, between = line[: number.start()], bare[end : number.start()]
            end = number.end()
            if _is_label(number[0], before):
                label = int(number[0])
                continue
            variable = variable.next(between, before)
            each = series.setdefault((skeleton, variable.name, index), OutputSeries())
            each.indices.append(len(found))
            each.labels.append(label)
            found.append(OutputNumber(count, number.start(), number.end(), number[0], variable.names))
        variable = variable.after(bare[end:])
    return found, _labelled(found, series)


def _labelled(
    found: Sequence[OutputNumber], series: dict[OutputPlace, OutputSeries]
) -> dict[OutputPlace, OutputSeries]:
    """The series, without those that count the lines beside them: these are labels."""
    counting: dict[str, dict[int, int]] = {}
    for (skeleton, _, index), each in series.items():
        texts = [found[number].text for number in each.indices]
        if index == 0 and len(texts) > 1 and all(text.isdecimal() for text in texts):
            counts = [int(text) for text in texts]
            if counts == sorted(set(counts)):
                counting[skeleton] = {found[number].line: int(found[number].text) for number in each.indices}
    kept: dict[OutputPlace, OutputSeries] = {}
    for (skeleton, name, index), each in series.items():
        labels = counting.get(skeleton)
        if labels is None:
            kept[skeleton, name, index] = each
        elif index:
            of_lines = [labels.get(found[number].line) for number in each.indices]
            kept[skeleton, name, index] = OutputSeries(each.indices, of_lines)
    return kept


@dataclass(frozen=True)
class _Variable:
    """The variable that is printed, and where in it the last number was."""

    name: str = ""
    row: int = 0
    column: int = -1
    flat: int = -1
    depth: int = 0  # brackets that are open
    is_matrix: bool = False

    def next(self, between: str, before: str) -> "_Variable":
        """That of the next number, where `between` stands since the last one, and `before` in its line."""
        named = _NAME.search(before) if re.search(r"[^\W\d_]", between) or "=" in between else None
        if named is not None:
            opened = between.count("[") - between.count("]")
            return _Variable(named[1], 0, 0, 0, opened, opened > 1)
        if self.depth <= 0 and "[" not in between:
            return _Variable("", 0, 0, 0, 0)
        opened = self.depth + between.count("[") - between.count("]")
        if "]" in between and self.name:
            return replace(self, row=self.row + 1, column=0, flat=self.flat + 1, depth=opened)
        return replace(self, column=self.column + 1, flat=self.flat + 1, depth=opened)

    def after(self, rest: str) -> "_Variable":
        """The same at the end of a line."""
        depth = self.depth + rest.count("[") - rest.count("]")
        if depth <= 0:
            return _Variable()
        return replace(self, depth=depth, row=self.row + 1, column=-1) if "]" in rest else replace(self, depth=depth)

    @property
    def names(self) -> tuple[str, ...]:
        """What the number may be called."""
        if not self.name:
            return ()
        row, column, flat = self.row, self.column, self.flat
        indexed = [f"[{row},{column}]"] if self.is_matrix else [f"[{flat}]", f"[{flat},0]", f"[0,{flat}]"]
        if self.is_matrix and not column:
            indexed.append(f"[{row}]")
        plain = () if flat else (self.name,)
        return (*plain, *(f"{self.name}{index}" for index in indexed))


def _is_label(text: str, before: str) -> bool:
    """Whether a number says which state a line is of."""
    return text.isdecimal() and _STATE_WORD.search(before) is not None
