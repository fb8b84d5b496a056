"""An article: text blocks of a file of somebody's own, and how much of it was left out.

article = read_article(Path("part3.html"))
for block in article.blocks: ...                     # MarkdownBlock, as in the text of a lesson
"""

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

from core.articles.faults import ArticleError, ArticleFault
from core.articles.page_reader import PageReader
from core.base.atomic_files import Beat, unhurried
from core.base.errors import unturned
from core.lessons.markdown import BlockKind, MarkdownBlock, MarkdownSpan, SpanKind, formula_rule

PAGES, MARKDOWN, PLAIN = (".html", ".htm", ".xhtml"), (".md", ".markdown"), (".txt", ".text")
SUFFIXES = PAGES + MARKDOWN + PLAIN
MOST_MEGABYTES = 8  # of a file: a saved page may hold much that is no text
MOST_CHARACTERS = 300_000  # of text that is shown
_CHUNK = 2**16  # characters that are read between two beats
_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page says its encoding
# What hardly stands in a plain text by chance: a heading, a fence, bold words, a link; many keep Markdown under .txt.
_OF_MARKDOWN = re.compile(r"^#{1,6} \S|^```|\*\*\w[^*\n]*\*\*|\]\(https?://", re.MULTILINE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True)
class Article:
    """What is shown of a file: its text, and how many pictures and scripts were left out of it."""

    blocks: tuple[MarkdownBlock, ...]
    pictures: int = 0
    scripts: int = 0


def is_article(path: Path) -> bool:
    """Whether a file may be one, by its ending."""
    return path.suffix.lower() in SUFFIXES


def read_article(path: Path, beat: Beat = unhurried) -> Article:
    """The article in a file, by its ending: a page, Markdown or plain text, which may be Markdown as well.

    `beat` is called now and then while it is read; what it raises ends the reading.

    Raises
    ------
    ArticleError
        If the file can't be read, is no text or holds none, or is too large.
    """
    from core.data.tables.encoding import is_text

    try:
        if path.stat().st_size > MOST_MEGABYTES * 1_000_000:
            raise ArticleError(ArticleFault.TOO_LARGE(most=MOST_MEGABYTES))
        data = path.read_bytes()
    except OSError as fault:
        raise ArticleError(ArticleFault.UNREADABLE(why=fault.strerror or str(fault))) from None
    suffix = path.suffix.lower()
    if not is_article(path) or not is_text(data):
        raise ArticleError(ArticleFault.NO_TEXT())
    text = _decoded(data, is_page=suffix in PAGES)
    if suffix in PAGES:
        article = _of_page(text, beat)
    elif suffix in MARKDOWN or _OF_MARKDOWN.search(text):
        article = _of_page(_page_of_markdown(text, has_tags=True), beat)
    else:
        article = Article(_of_plain(text))
    _check(article)
    return article


def blocks_of_notes(markdown: str) -> tuple[MarkdownBlock, ...]:
    """The blocks of Markdown in which a tag is text: with tables and quotations, which lessons leave out."""
    return _of_page(_page_of_markdown(markdown, has_tags=False), unhurried).blocks


def _check(article: Article) -> None:
    length = sum(len(span.text) for block in article.blocks for span in block.spans)
    if not length:
        raise ArticleError(ArticleFault.EMPTY())
    if length > MOST_CHARACTERS:
        raise ArticleError(ArticleFault.TOO_LONG(most=MOST_CHARACTERS))


def _decoded(data: bytes, is_page: bool) -> str:
    """The text of bytes: in the encoding that a page says it has, where it can be that; else in the likeliest."""
    from core.data.tables.encoding import can_be, encoding_of

    said = _CHARSET.search(data[:_HEAD]) if is_page else None
    named = said[1].decode("ascii") if said is not None else ""
    encoding = named if named and can_be(data, named) else encoding_of(data)
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    return "".join(map(_clean, text.splitlines(keepends=True)))


def _clean(line: str) -> str:
    """A line without the unseen characters that would turn its text around; tabs and its end stay."""
    ends = line[len(line.rstrip("\r\n")) :] and "\n"
    return "\t".join(map(unturned, line.rstrip("\r\n").split("\t"))) + ends


def _of_page(page: str, beat: Beat) -> Article:
    reader = PageReader()
    for start in range(0, len(page), _CHUNK):
        beat()
        reader.feed(page[start : start + _CHUNK])
    reader.close()
    return Article(tuple(reader.blocks), reader.pictures, reader.scripts)


def _page_of_markdown(text: str, has_tags: bool) -> str:
    """Markdown as a page of HTML; its formulas stand in `<tex>`, which no page has otherwise."""
    parser = MarkdownIt("commonmark", {"html": has_tags}).enable("table")
    parser.inline.ruler.before("escape", "formula", formula_rule)
    parser.add_render_rule("formula", _formula_tag)
    parser.add_render_rule("open_formula", _open_formula)
    return str(parser.render(text))


def _formula_tag(_self: object, tokens: list[Any], index: int, _options: object, _env: object) -> str:
    token = tokens[index]
    kind = "display" if token.markup == "$$" else "inline"
    return f'<tex class="{kind}">{escape(token.content)}</tex>'


def _open_formula(_self: object, tokens: list[Any], index: int, _options: object, _env: object) -> str:
    return escape(tokens[index].content)


def _of_plain(text: str) -> tuple[MarkdownBlock, ...]:
    """Paragraphs as they stand, line by line."""
    paragraphs = (part.strip("\n") for part in _PARAGRAPHS.split(text))
    return tuple(
        MarkdownBlock(BlockKind.PARAGRAPH, (MarkdownSpan(SpanKind.PLAIN, part.expandtabs(4)),))
        for part in paragraphs
        if part.strip()
    )
