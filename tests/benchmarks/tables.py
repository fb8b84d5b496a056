"""What was measured as tables: for a terminal, and for the pages that have them between two marks."""

from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from tests.benchmarks import training
from tests.benchmarks.asked import NOT_MEASURED, ROWS, Measured
from tests.benchmarks.earlier import COMMIT, Figure
from tests.benchmarks.training import Rates

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


@dataclass(frozen=True)
class Page:
    """A table: its title, the heads of its columns, and its rows, whose first cells are texts."""

    title: str
    head: list[str]
    rows: list[list[str]]

    @property
    def on_terminal(self) -> Table:
        """As a terminal shows it."""
        table = Table(*self.head, title=self.title)
        for row in self.rows:
            table.add_row(*row)
        return table

    @property
    def in_markdown(self) -> str:
        """As a page has it."""
        lines = [self.head, ["---", *["---:"] * (len(self.head) - 1)], *self.rows]
        return "\n".join([f"{self.title}:", "", *(f"| {' | '.join(line)} |" for line in lines)])


def page_of_asked(measured: Measured, *, is_whole: bool) -> Page:
    """What is asked for, and what was measured of it: every row of the whole, or what was measured alone."""
    rows = []
    for row in ROWS:
        answer = row.answer(measured)
        if answer is None and not is_whole:
            continue
        cells = [NOT_MEASURED, ""] if answer is None else [_text(answer.now), _text(answer.then)]
        rows.append([row.what, row.said, *cells])
    return Page("Asked and measured", ["what", "asked", "measured", f"at {COMMIT}"], rows)


def page_of_training(rates: dict[str, Rates]) -> Page:
    """Iterations a second of ours, and how many times that is what each other one does."""
    ours = [training.OURS, training.RECORDED]
    others = [training.NUMPY, training.ARTICLE, training.TEXTBOOK, training.THEN]
    others += [training.C, training.BEST_C, training.NATIVE_C, training.LOOP_C, training.CONSTANT_C, training.TORCH]
    others = [name for name in others if any(name in each for each in rates.values())]
    rows = [
        [
            network,
            *(f"{each[name]:,.0f}" if name in each else "" for name in ours),
            *(_text(times(network, each, name)) for name in others),
        ]
        for network, each in rates.items()
    ]
    title = "Training, iterations a second; × is how many times as fast as the other"
    return Page(title, ["network", *ours, *(f"× {name}" for name in others)], rows)


def times(network: str, rates: Rates, other: str) -> float | None:
    """How many times as fast as the other: what records every state where that does too."""
    ours = training.RECORDED if other == training.C and training.RECORDED in rates else training.OURS
    if network == training.MOONS:  # whose loop in C records nothing
        ours = training.OURS
    return rates[ours] / rates[other] if ours in rates and other in rates else None


def page_of_figures(figures: dict[str, Figure]) -> Page:
    """Everything else, beside the earlier build."""
    rows = [[name, _text(each.now), _text(each.then)] for name, each in figures.items()]
    return Page("Medians", ["what", "now", f"at {COMMIT}"], rows)


def cost_of_recording(rates: dict[str, Rates]) -> Page:
    """How much longer an iteration takes where every state is recorded."""
    rows = [
        [network, _text(100.0 * (each[training.OURS] / each[training.RECORDED] - 1.0))]
        for network, each in rates.items()
        if training.RECORDED in each and training.OURS in each
    ]
    return Page("Recording every state costs", ["network", "%"], rows)


def put_between_marks(path: Path, text: str) -> None:
    """Replace what stands between the two marks of a page."""
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END)[1]}", encoding="utf-8")


def _text(value: float | None) -> str:
    """Three digits, or a whole number."""
    if value is None:
        return ""
    return f"{value:,.3g}" if abs(value) < 1000 else f"{value:,.0f}"
