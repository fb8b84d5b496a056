"""Brings the `.ts` files of all languages up to what stands in the code: `python -m tests.translations`.

A language is begun by making its folder in `resources/translations`. What is translated stays; what is new is
unfinished, and what the code no longer says goes. A text that is translated elsewhere already is taken from there.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from core.base.catalogue import TRANSLATIONS, Translated, catalogue_of, language_codes, read_translated
from tests import ROOT

FOLDERS = "core", "gui"
OF_QT = "qt"  # the file with words of Qt that its own translation lacks, written by hand
MARKS = "source_text", "said"  # functions of core that take an English text; it belongs to no class
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{code}" sourcelanguage="en">\n'
)


class Source(NamedTuple):
    """An English text of the code: the room it stands in, the class that asks for it, whether it counts by %n."""

    room: str
    context: str
    text: str
    counts: bool


class CodeTexts(NamedTuple):
    """What stands in the code."""

    sources: list[Source]  # every text that goes through the translator, once for each room and class, in order
    unspoken: list[str]  # what looks like a text for a person and doesn't go through it: with the place where it stands


@cache
def texts_of_code() -> CodeTexts:
    """Every file of the program read once, for both."""
    spoken: dict[Source, None] = {}
    unspoken: list[str] = []
    for path in [ROOT / "main.py", *(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py")))]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parts = path.relative_to(ROOT).parts
        room = "-".join(parts[:2]) if len(parts) > 2 else "core-cli"
        for context, call in _calls(tree, ""):
            spoken.update(dict.fromkeys(Source(room, *text) for text in _asked(call, context)))
        place = path.relative_to(ROOT).as_posix()
        if not place.startswith(_CODE):
            unspoken += [f"{place}: {text}" for text in _texts(tree, is_shown=False)]
    return CodeTexts(list(spoken), unspoken)


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """The calls below a node, each with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, inside)


def _asked(call: ast.Call, context: str) -> Iterator[tuple[str, str, bool]]:
    """The context and text that a call asks the translator for, if that is what it does."""
    name = _name(call)
    literals = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
    match name, literals:
        case "tr", [str(text), *_]:
            yield context, text, "%n" in text
        case "translate", [str(context), str(text), *_]:
            yield context, text, "%n" in text
        case _, [str(text)] if name in MARKS:
            yield "", text, False


def write_all() -> None:
    """Write the files of every language anew."""
    for code in language_codes():
        write_language(code, TRANSLATIONS / code, texts_of_code().sources)


def write_language(code: str, folder: Path, texts: Sequence[Source]) -> None:
    """Write the files of one language: with the translations that are in them, for the texts that there are."""
    rooms: defaultdict[str, defaultdict[str, list[Source]]] = defaultdict(lambda: defaultdict(list))
    for source in texts:
        rooms[source.room][source.context].append(source)
    # Whatever else lies there comes first, so that a room's own file has the last word.
    paths = sorted(folder.glob("*.ts"), key=lambda path: (path.stem in rooms, path.stem))
    catalogue = catalogue_of([each for path in paths for each in read_translated(path)])
    for path in folder.glob("*.ts"):
        if path.stem not in (*rooms, OF_QT):
            path.unlink()
    for room, contexts in rooms.items():
        lines = [_HEAD.format(code=code)]
        for context in sorted(contexts):
            lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
            for source in contexts[context]:
                forms = catalogue.exceptions.get((context, source.text)) or catalogue.texts.get(source.text, ())
                lines.append(_message(source, forms))
            lines.append("</context>\n")
        (folder / f"{room}.ts").write_text("".join([*lines, "</TS>\n"]), encoding="utf-8")


def _message(source: Source, forms: Sequence[str]) -> str:
    state = "" if forms else ' type="unfinished"'
    said = "".join(map(escape, forms))
    if source.counts:
        said = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("",))
    numerus = ' numerus="yes"' if source.counts else ""
    return (
        f"    <message{numerus}>\n        <source>{escape(source.text)}</source>\n"
        f"        <translation{state}>{said}</translation>\n    </message>\n"
    )


def unfinished(code: str) -> list[Translated]:
    """What a language has no translation for."""
    return [
        each for path in sorted((TRANSLATIONS / code).glob("*.ts")) for each in read_translated(path) if not each.forms
    ]


# Of which no person reads a text: code that is written for others, faults of the program's own, styles.
_CODE = (
    "core/base/values.py",  # makes methods
    "core/export",
    "core/training/compiled",
    "core/network/activations",
    "core/network/losses",
    "core/network/optimizers",
    "core/worksheets/latex.py",
    "core/listing/program.py",
    "core/listing/snippets.py",
)
_FOR_DEVELOPERS = re.compile(r"(Value|Key|Type|Lookup|Runtime|Index|Attribute|NotImplemented|Assertion)Error")
_STYLE = re.compile(r"[{;<]|^[#.]?\w+ *:|px\b")
_WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
_SHOWS = frozenset(
    [
        "QLabel",
        "QPushButton",
        "QAction",
        "QGroupBox",
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWindowTitle",
        "setTitle",
        "setPlaceholderText",
        "setAccessibleName",
        "setAccessibleDescription",
        "addItem",
        "addTab",
        "addRow",
        "addMenu",
    ]
)


def _texts(node: ast.AST, is_shown: bool) -> Iterator[str]:
    """The texts below a node that no translator is asked for; where one is shown, a single word is one, too."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Assign(value=ast.Constant()) if _is_enum(node):
                continue
            case ast.Expr(value=ast.Constant()) | ast.Raise(exc=ast.Call(func=ast.Name(id=_))) if _is_for_developers(
                child
            ):
                continue
            case ast.Call() if any(_asked(child, "")) or _name(child) in ("compile", "setStyleSheet", "setProperty"):
                continue
            case ast.JoinedStr():
                text = "".join(each.value if isinstance(each, ast.Constant) else "\0" for each in child.values)
                yield from _if_words(text, is_shown)
                yield from (
                    each
                    for value in child.values
                    if isinstance(value, ast.FormattedValue)
                    for each in _texts(value, False)
                )
                continue
            case ast.Constant(value=str(text)):
                yield from _if_words(text, is_shown)
        yield from _texts(child, isinstance(child, ast.Call) and _name(child) in _SHOWS)


def _if_words(text: str, is_shown: bool) -> Iterator[str]:
    shape = re.compile(r"[A-Za-z]{3,}") if is_shown else _WORDS
    if shape.search(text) and not _STYLE.search(text):
        yield text


def _is_enum(node: ast.AST) -> bool:
    """Whether it is a class of kinds, whose values are words of formats and of the code."""
    return isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") in ("Enum", "StrEnum") for base in node.bases)


def _is_for_developers(node: ast.Expr | ast.Raise) -> bool:
    if isinstance(node, ast.Expr):
        return True
    return isinstance(node.exc, ast.Call) and _FOR_DEVELOPERS.fullmatch(_name(node.exc)) is not None


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


if __name__ == "__main__":
    write_all()
