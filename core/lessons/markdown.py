"""The text of a step, split into blocks and spans: what is a heading, a formula, a name, a number.

    for block in blocks_of(text):
        for span in block.spans: ...

It is CommonMark without what would load or lead elsewhere, and with `$…$` for a formula in a line, `$$…$$` for one that
stands alone. Which words are live, `core.lessons.live_words` says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, lru_cache
from unicodedata import east_asian_width

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_LEFT_OUT = ("blockquote", "hr", "html_block", "html_inline", "lheading", "reference")
_LEADING = {"image": "src", "link_open": "href"}  # tokens, and where they say what would be loaded
_ENDS_OF_FORMULAS = {"$": re.compile(r"(?<![\\\s])\$"), "$$": re.compile(r"(?<!\\)\$\$")}
_MOST_KEPT = 256  # texts whose blocks are known
_WIDE = ("W", "F")  # classes of signs, by Unicode's annex 11, between which stands no space


class BlockKind(Enum):
    """What a block of a text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    CODE = "code"


class SpanKind(Enum):
    """What a piece of a line is, before anything is known of the network."""

    PLAIN = "plain"
    CODE = "code"
    FORMULA = "formula"
    DISPLAY = "display"  # a formula that stands alone
    OPEN_FORMULA = "open formula"  # a $ without another: a mistake of who wrote the text
    LOADED = "loaded"  # a picture or a link: where it leads


_SPANS = {
    "text": SpanKind.PLAIN,
    "softbreak": SpanKind.PLAIN,
    "hardbreak": SpanKind.PLAIN,
    "code_inline": SpanKind.CODE,
    "open_formula": SpanKind.OPEN_FORMULA,
}


@dataclass(frozen=True)
class MarkdownSpan:
    """A piece of a line: its text, of a formula its TeX."""

    kind: SpanKind
    text: str
    is_strong: bool = False
    is_emphasized: bool = False
    leads_to: str = ""  # what a link around it leads to


@dataclass(frozen=True)
class MarkdownBlock:
    """A heading, paragraph, item or piece of code.

    `level` is that of the heading, or how deep in lists the item stands, both from 1; `number` is that of an item in an
    ordered list. `line` is where it begins in the text, from 0.
    """

    kind: BlockKind
    spans: tuple[MarkdownSpan, ...]
    level: int = 0
    number: int | None = None
    line: int = 0


def blocks_of(text: str) -> list[MarkdownBlock]:
    """The blocks of a text, in order."""
    return list(_blocks_of(text))


@lru_cache(_MOST_KEPT)
def _blocks_of(text: str) -> tuple[MarkdownBlock, ...]:
    """The same, kept: where a lesson is edited, each of its texts is looked through again whenever one is shown."""
    found: list[MarkdownBlock] = []
    lists: list[str] = []  # that are open, by their tags
    kind, level, number = BlockKind.PARAGRAPH, 0, None
    for token in block_tokens(text):
        match token.type:
            case "heading_open":
                kind, level = BlockKind.HEADING, int(token.tag[1:])
            case "bullet_list_open" | "ordered_list_open":
                lists.append(token.tag)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                kind, level, number = BlockKind.PARAGRAPH, len(lists), None
            case "list_item_open":
                kind, level, number = BlockKind.ITEM, len(lists), int(token.info) if lists[-1] == "ol" else None
            case "inline":
                line = token.map[0] if token.map else 0
                found.append(MarkdownBlock(kind, tuple(_spans(token.children or [])), level, number, line))
                kind, level, number = BlockKind.PARAGRAPH, len(lists), None
            case "fence" | "code_block":
                line = token.map[0] if token.map else 0
                code = MarkdownSpan(SpanKind.CODE, token.content.removesuffix("\n"))
                found.append(MarkdownBlock(BlockKind.CODE, (code,), len(lists), line=line))
    return tuple(found)


def block_tokens(text: str) -> list[Token]:
    """The text as the parser takes it apart: what begins and ends, and the lines between."""
    return _parser().parse(text)


def _spans(tokens: list[Token]) -> Iterator[MarkdownSpan]:
    """The pieces of a line, neighbours of one kind joined."""
    before: MarkdownSpan | None = None
    for span in _pieces(tokens):
        if before is not None and span.kind is SpanKind.PLAIN and span == replace(before, text=span.text):
            before = replace(before, text=before.text + span.text)
            continue
        if before is not None:
            yield before
        before = span
    if before is not None:
        yield before


def _pieces(tokens: list[Token]) -> Iterator[MarkdownSpan]:
    strong = emphasized = 0
    leads_to = ""
    for index, token in enumerate(tokens):
        kind = token.type
        if kind in ("strong_open", "strong_close"):
            strong += token.nesting
        elif kind in ("em_open", "em_close"):
            emphasized += token.nesting
        elif kind in _SPANS:
            text = _break_at(tokens, index) if kind == "softbreak" else "\n" if kind == "hardbreak" else token.content
            if text:
                yield MarkdownSpan(_SPANS[kind], text, strong > 0, emphasized > 0, leads_to)
        elif kind == "formula":
            yield MarkdownSpan(SpanKind.DISPLAY if token.markup == "$$" else SpanKind.FORMULA, token.content)
        elif kind in _LEADING:
            where = str(token.attrs[_LEADING[kind]])
            leads_to = where if kind == "link_open" else leads_to
            yield MarkdownSpan(SpanKind.LOADED, where)
        elif kind == "link_close":
            leads_to = ""


def _break_at(tokens: list[Token], index: int) -> str:
    """What the end of a line in the file is: a space, and nothing between two Chinese signs."""
    before = next((each.content[-1] for each in reversed(tokens[:index]) if each.content), "")
    behind = next((each.content[0] for each in tokens[index + 1 :] if each.content), "")
    return "" if all(each and east_asian_width(each) in _WIDE for each in (before, behind)) else " "


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).disable(_LEFT_OUT)
    parser.inline.ruler.before("escape", "formula", formula_rule)
    return parser


def formula_rule(state: StateInline, silent: bool) -> bool:
    """A rule of the parser: `$…$` and `$$…$$`, with no space just within; a $ before a space is a dollar."""
    source, start = state.src, state.pos
    if source[start] != "$":
        return False
    mark = "$$" if source.startswith("$$", start) else "$"
    first = start + len(mark)
    if first >= len(source) or (mark == "$" and source[first].isspace()):
        return False
    end = _end_of_formula(source, first, mark)
    content = source[first:end] if end is not None else mark
    if not silent:
        token = state.push("open_formula" if end is None else "formula", "", 0)
        token.content, token.markup = content.strip(), mark
    state.pos = first if end is None else end + len(mark)
    return True


def _end_of_formula(source: str, first: int, mark: str) -> int | None:
    """Where the mark stands that ends a formula: not after a backslash, and a single one not after a space."""
    found = _ENDS_OF_FORMULAS[mark].search(source, first + 1)
    return None if found is None else found.start()
