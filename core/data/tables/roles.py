"""What the columns of a table are taken for, and why, until someone says otherwise: inputs, targets, a class."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.base.errors import shortened
from core.base.message import Message, Phrase, joined
from core.data.tables.columns import NUMBERS, WORDS, YES_NO, ReadColumn
from core.data.tables.messages import RoleReason, TablePhrase
from core.data.tables.words import CLASS_NAMES, PLAIN_CLASS_NAMES, TARGET_NAMES, is_row_name, yes_no_of

INPUT, TARGET, CLASS, LEFT_OUT = "input", "target", "class", "left out"
ROLES = (INPUT, TARGET, CLASS, LEFT_OUT)
MOST_CLASSES = 1000
MOST_WORDS = 50  # that become inputs of their own
_LARGE = 10_000  # from which whole numbers that all differ are what rows are called
_FEW_WORDS = 20  # that may be classes of however few rows
_FEW = 100  # whole numbers that may be classes
_NUMBERED_TARGET = re.compile(r"(?:y|t|target|output|out|ziel|label|class)[ _]?\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Role:
    """What a column is taken for, and why."""

    name: str
    why: Message


def usual_roles(
    names: Sequence[str] | None,
    columns: Sequence[ReadColumn],
    has_row_names: bool = False,
    network: tuple[int, int] | None = None,
) -> list[Role]:
    """What each column is taken for; `names` stand over the columns, `network` has so many inputs and outputs."""
    return _Usual(names, columns, has_row_names, network).roles()


class _Usual:
    def __init__(
        self,
        names: Sequence[str] | None,
        columns: Sequence[ReadColumn],
        has_row_names: bool,
        network: tuple[int, int] | None,
    ) -> None:
        self._has_names = names is not None
        self._names = [name.strip() for name in names] if names is not None else [""] * len(columns)
        self._columns, self._has_row_names, self._network = columns, has_row_names, network
        self._roles: dict[int, Role] = {}

    def roles(self) -> list[Role]:
        for k in range(len(self._columns)):
            why = self._why_left_out(k)
            if why is not None:
                self._roles[k] = Role(LEFT_OUT, why)
        self._leave_out_names()
        rest = [k for k in range(len(self._columns)) if k not in self._roles]
        if len(rest) > 1:
            self._find_targets(rest)
        for k in rest:
            if k not in self._roles:
                self._roles[k] = self._as_input(k)
        return [self._roles[k] for k in range(len(self._columns))]

    # What is left out

    def _why_left_out(self, k: int) -> Message | None:
        column = self._columns[k]
        if k == 0 and self._has_row_names:
            return RoleReason.ROW_NAMES()
        match column.kind:
            case "empty":
                return RoleReason.EMPTY()
            case "dates":
                return RoleReason.DATES()
            case "words":
                many = len(column.codes) > 1 and 2 * len(column.words) > len(column.codes)
                return RoleReason.NAMES_ROWS() if many and is_row_name(self._names[k]) else None
            case "numbers":
                return self._why_only_numbers_rows(k, column)
        return None

    def _why_only_numbers_rows(self, k: int, column: ReadColumn) -> Message | None:
        name, rows = self._names[k].casefold(), len(column.numbers)
        if _are_dates(column):
            return RoleReason.NUMBERED_DATES()
        if k == 0 and self._has_names and not name and counts_rows(column):
            return RoleReason.COUNTS_ROWS_WITHOUT_NAME()
        differ = _is_whole(column) and _all_differ(column)
        if is_row_name(self._names[k]) and differ and rows > 1:
            return RoleReason.ONLY_NUMBERS_ROWS()
        if k == 0 and not self._has_names:
            if counts_rows(column) and rows >= 5 and len(self._columns) >= 3:
                return RoleReason.COUNTS_ROWS()
            if differ and rows >= 4 and len(self._columns) > 3 and bool((column.numbers >= _LARGE).all()):
                return RoleReason.LARGE_NUMBERS()
        return None

    def _leave_out_names(self) -> None:
        """Columns of words of which each comes once are names, or something that only people can read."""
        last = max((k for k in range(len(self._columns)) if k not in self._roles), default=-1)
        for k, column in enumerate(self._columns):
            if column.kind != WORDS or k in self._roles or self._stem(k) in CLASS_NAMES | TARGET_NAMES:
                continue
            filled = int((column.codes >= 0).sum())
            if not filled:
                self._roles[k] = Role(LEFT_OUT, RoleReason.NO_DECLARED_WORD())
            elif len(column.words) == 1:
                self._roles[k] = Role(LEFT_OUT, RoleReason.ALWAYS_THE_SAME(word=shortened(column.words[0])))
            elif 2 * filled < len(column.codes):
                self._roles[k] = Role(LEFT_OUT, RoleReason.MOSTLY_EMPTY())
            if k in self._roles or column.is_declared:
                continue
            example = shortened(" ".join(column.words[int(column.codes[column.codes >= 0][0])].split()))
            if len(column.words) == filled > 1 and not (k == last and filled <= 10):
                self._roles[k] = Role(LEFT_OUT, RoleReason.EACH_ANOTHER_WORD(example=example))
            elif _too_many(column):
                self._roles[k] = Role(LEFT_OUT, RoleReason.MANY_WORDS(count=len(column.words), example=example))

    # What is to be learnt

    def _find_targets(self, rest: list[int]) -> None:
        for find in (self._one_hot, self._named, self._fits_network, self._words, self._last):
            found = find(rest)
            if found:
                self._roles |= found
                return

    def _one_hot(self, rest: list[int]) -> dict[int, Role]:
        block: list[int] = []
        for k in reversed(rest):
            if not _are_bits(self._columns[k]):
                break
            block.insert(0, k)
        block = block[1:] if len(block) == len(rest) else block
        for start in range(len(block) - 1):
            columns = block[start:]
            if not (len(columns) > 2 or self._alike(columns) or self._network == (len(rest) - 2, 2)):
                break
            sums = np.sum([self._columns[k].numbers for k in columns], axis=0)
            if (sums[np.isfinite(sums)] == 1.0).all():
                why = RoleReason.BITS(count=len(columns))
                return {k: Role(TARGET, why) for k in columns}
        return {}

    def _alike(self, columns: Sequence[int]) -> bool:
        stems = {re.split(r"[_ .=-]", self._names[k])[0] for k in columns}
        return len(stems) == 1 and stems != {""}

    def _named(self, rest: list[int]) -> dict[int, Role]:
        numbered = [k for k in rest if _NUMBERED_TARGET.fullmatch(self._names[k])]
        at_an_end = numbered in (rest[-len(numbered) :], rest[: len(numbered)]) if numbered else False
        if len(numbered) > 1 and at_an_end and len(numbered) < len(rest) and all(map(self._is_numeric, numbered)):
            return {k: Role(TARGET, RoleReason.CALLED(name=self._names[k])) for k in numbered}
        for known in (PLAIN_CLASS_NAMES | TARGET_NAMES, CLASS_NAMES):
            named = [k for k in rest if self._stem(k) in known]
            if named:
                return {named[-1]: self._as_named(named[-1])}
        weak = {rest[-1]: ("y", "t"), rest[0]: ("y",)}
        for k, names in weak.items():
            if self._names[k].casefold() in names:
                return {k: self._as_named(k)}
        return {}

    def _stem(self, k: int) -> str:
        """The name without what stands in brackets; of flower_class and the like the last word."""
        name = re.sub(r"[(\[].*", "", self._names[k].casefold()).strip()
        last = re.split(r"[_ .-]", name)[-1]
        return last if last in PLAIN_CLASS_NAMES else name

    def _as_named(self, k: int) -> Role:
        column, name = self._columns[k], self._names[k]
        if column.kind == WORDS:
            return Role(CLASS, RoleReason.CALLED_AND_WORDS(name=name))
        if column.kind == YES_NO:
            why = RoleReason.CALLED_AND_YES_NO(name=name, words=self._pair(k))
            return Role(CLASS if self._stem(k) in CLASS_NAMES else TARGET, why)
        distinct = np.unique(column.numbers[np.isfinite(column.numbers)])
        if not _is_whole(column) or not 2 <= len(distinct) <= _FEW or len(distinct) == len(column.numbers) > 20:
            return Role(TARGET, RoleReason.CALLED(name=name))
        if self._stem(k) in CLASS_NAMES:
            return Role(CLASS, RoleReason.CALLED_AND_WHOLE_NUMBERS(name=name, count=len(distinct)))
        counted = len(distinct) > 2 and distinct[0] == 0.0 and distinct[-1] == len(distinct) - 1.0
        if counted and 3 * len(distinct) <= len(column.numbers):
            return Role(CLASS, RoleReason.CALLED_AND_COUNTED(name=name, most=len(distinct) - 1))
        return Role(TARGET, RoleReason.CALLED(name=name))

    def _fits_network(self, rest: list[int]) -> dict[int, Role]:
        if self._network is None or not all(map(self._is_numeric, rest)) or len(rest) != sum(self._network):
            return {}
        inputs, outputs = self._network
        why = RoleReason.NETWORK(inputs=inputs, outputs=outputs) if outputs > 1 else RoleReason.LAST()
        return {k: Role(TARGET, why) for k in rest[-outputs:]} if outputs < len(rest) else {}

    def _words(self, rest: list[int]) -> dict[int, Role]:
        words = [k for k in rest if self._columns[k].kind == WORDS]
        if rest[-1] in words:
            return {rest[-1]: Role(CLASS, RoleReason.LAST_AND_WORDS())}
        if len(words) == 1 and self._columns[rest[-1]].kind != YES_NO:
            return {words[0]: Role(CLASS, RoleReason.ONLY_WORDS())}
        return {}

    def _last(self, rest: list[int]) -> dict[int, Role]:
        last = rest[-1]
        column = self._columns[last]
        if column.kind == YES_NO:
            return {last: Role(TARGET, RoleReason.LAST_AND_YES_NO(words=self._pair(last)))}
        distinct = np.unique(column.numbers[np.isfinite(column.numbers)])
        few = 2 <= len(distinct) <= 10 and 2 * len(distinct) <= len(column.numbers) and _is_whole(column)
        first = rest[0]
        if not self._has_names and len(distinct) == 1 and _few_whole(self._columns[first]):
            return {first: Role(CLASS, RoleReason.FIRST_AND_WHOLE_NUMBERS())}
        if few and not self._names[last] and not set(distinct) <= {-1.0, 0.0, 1.0}:
            return {last: Role(CLASS, RoleReason.LAST_AND_WHOLE_NUMBERS(count=len(distinct)))}
        return {last: Role(TARGET, RoleReason.LAST())}

    # What is known

    def _as_input(self, k: int) -> Role:
        column = self._columns[k]
        if column.kind == YES_NO:
            return Role(INPUT, RoleReason.YES_NO(words=self._pair(k)))
        if column.kind == NUMBERS:
            return Role(INPUT, RoleReason.NUMBERS())
        if len(column.words) > MOST_WORDS:
            return Role(LEFT_OUT, RoleReason.TOO_MANY_WORDS(count=len(column.words)))
        return Role(INPUT, RoleReason.WORDS(number=len(column.words)))

    def _is_numeric(self, k: int) -> bool:
        return self._columns[k].kind in (NUMBERS, YES_NO)

    def _pair(self, k: int) -> Message:
        """The words of a column of yes and no, and the numbers that they are read as."""
        words = self._columns[k].words
        numbers = [f"{number_of_word(self._columns[k], word):g}" for word in words]
        return TablePhrase.WORDS_AS_NUMBERS(words=joined(words, Phrase.AND), numbers=joined(numbers, Phrase.AND))


def number_of_word(column: ReadColumn, word: str) -> float:
    """What a word of a column of yes and no is read as."""
    pair = yes_no_of(column.words)
    return float(pair.index(word.casefold())) if pair is not None else math.nan


def _few_whole(column: ReadColumn) -> bool:
    """Whether it holds 2 to 20 different whole numbers, each three times and more in the mean."""
    if column.kind != NUMBERS or not _is_whole(column):
        return False
    distinct = len(np.unique(column.numbers[np.isfinite(column.numbers)]))
    return 2 <= distinct <= 20 and 3 * distinct <= len(column.numbers)


def _too_many(column: ReadColumn) -> bool:
    """Whether there are more different words than can be classes of so many rows."""
    return len(column.words) > _FEW_WORDS and 2 * len(column.words) > int((column.codes >= 0).sum())


def _is_whole(column: ReadColumn) -> bool:
    values = column.numbers[np.isfinite(column.numbers)]
    return len(values) > 0 and bool((values == np.floor(values)).all())


def counts_rows(column: ReadColumn) -> bool:
    """Whether its numbers are 0, 1, 2, … or 1, 2, 3, …, one row after the other."""
    values = column.numbers
    return len(values) > 1 and values[0] in (0.0, 1.0) and bool((np.diff(values) == 1.0).all())


def _all_differ(column: ReadColumn) -> bool:
    values = column.numbers[np.isfinite(column.numbers)]
    return len(np.unique(values)) == len(values)


def _are_bits(column: ReadColumn) -> bool:
    if column.kind not in (NUMBERS, YES_NO):
        return False
    values = column.numbers[np.isfinite(column.numbers)]
    return bool(((values == 0.0) | (values == 1.0)).all())


def _are_dates(column: ReadColumn) -> bool:
    """Whether all numbers are days such as 20240131."""
    values = column.numbers[np.isfinite(column.numbers)]
    if len(values) < 2 or not ((values >= 18000101.0) & (values <= 22001231.0) & (values == np.floor(values))).all():
        return False
    whole = values.astype(np.int64)
    months, days = whole // 100 % 100, whole % 100
    return bool(((months >= 1) & (months <= 12) & (days >= 1) & (days <= 31)).all())
