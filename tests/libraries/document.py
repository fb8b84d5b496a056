"""The document about other libraries: what is said of each comes from the table, what was measured from the last run."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.export.libraries.library import Library
from core.export.libraries.scripts import own_setup
from core.export.libraries.table import LIBRARIES

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "other-libraries.md"
RUNS, CLAIMS, ABOUT = "runs", "claims", "about"  # the parts that are written, each between two comments
RUNS_HEAD = (
    "| library | version | last run | its own scenario | a network | another | script |",
    "| --- | --- | --- | --- | --- | --- | --- |",
)
CLAIMS_HEAD = ("| library | claim | held on two networks |", "| --- | --- | --- |")


@dataclass(frozen=True)
class Checked:
    """A claim, and whether it held."""

    text: str
    held: bool


@dataclass(frozen=True)
class Result:
    """What came of a library: how far its script was from ours on each network, and each claim."""

    date: str
    apart: tuple[float, ...] = ()  # the largest difference of any state, of the largest number
    agrees: bool = True
    claims: tuple[Checked, ...] = ()
    missing: str = ""  # why it couldn't be had

    @property
    def is_wrong(self) -> bool:
        """Whether something is not as it is said; a library that isn't there is neither right nor wrong."""
        return not self.agrees or not all(claim.held for claim in self.claims)

    def said(self) -> str:
        """The result in a line."""
        if self.missing:
            return f"NOT RUN: {self.missing}"
        apart = ", ".join(f"{number:.0e}" for number in self.apart)
        failed = [claim.text for claim in self.claims if not claim.held]
        claims = f"{len(self.claims) - len(failed)} of {len(self.claims)} claims hold"
        return f"{'the same' if self.agrees else 'APART'} ({apart}); {claims}{''.join(f'; NOT: {text}' for text in failed)}"


def rewrite(results: Mapping[str, Result], path: Path = DOCUMENT) -> None:
    """Write these results into the document; of libraries that didn't run what stood there stays."""
    text = path.read_text(encoding="utf-8")
    path.write_text(renewed(text, results), encoding="utf-8")


def renewed(text: str, results: Mapping[str, Result]) -> str:
    """The document's text with these results, and with what is said of each library as the table has it."""
    runs, claims = _rows(text, RUNS), _rows(text, CLAIMS)
    for name, library in LIBRARIES.items():
        if name in results:
            runs[library.title] = [_run_row(library, results[name])]
            claims[library.title] = [_claim_row(library, each, results[name]) for each in results[name].claims]
    titles = [library.title for library in LIBRARIES.values()]
    for part, head, rows in ((RUNS, RUNS_HEAD, runs), (CLAIMS, CLAIMS_HEAD, claims)):
        lines = [row for title in titles for row in rows.get(title, [])]
        text = _replaced(text, part, [*head, *lines])
    return _replaced(text, ABOUT, [line for library in LIBRARIES.values() for line in _about(library)])


def _run_row(library: Library, result: Result) -> str:
    if result.missing:
        cells = ["not run: " + result.missing, "", "", ""]
    elif library.write is None:
        cells = ["", "", "", "none"]
    else:
        cells = [*(f"{number:.0e}" for number in result.apart), "the same" if result.agrees else "**apart**"]
    return f"| {' | '.join([library.title, library.version, result.date, *cells])} |"


def _claim_row(library: Library, claim: Checked, result: Result) -> str:
    return f"| {library.title} | {claim.text} | {result.date if claim.held else '**no**'} |"


def _about(library: Library) -> list[str]:
    title = own_setup(library).scenario.title_in("en")
    sentences = [str(message) for message in library.otherwise]
    bullets = [f"- {text[:1].upper()}{text[1:]}." for text in sentences]
    return [
        f"### {library.title} {library.version}",
        "",
        *bullets,
        "",
        f"How it was found: {library.found}. Its scenario: *{title}*. It needs: `{library.needs}`",
        "",
    ]


def _rows(text: str, part: str) -> dict[str, list[str]]:
    """The rows of a table by the library that they begin with."""
    rows: dict[str, list[str]] = {}
    for line in _between(text, part).splitlines()[2:]:
        rows.setdefault(line.split("|")[1].strip(), []).append(line)
    return rows


def _between(text: str, part: str) -> str:
    begin, end = f"<!-- {part} -->\n", f"<!-- end of {part} -->"
    return text[text.index(begin) + len(begin) : text.index(end)].strip()


def _replaced(text: str, part: str, lines: list[str]) -> str:
    begin, end = f"<!-- {part} -->\n", f"<!-- end of {part} -->"
    before, after = text[: text.index(begin) + len(begin)], text[text.index(end) :]
    return before + "\n".join(["", *lines]).rstrip() + "\n\n" + after
