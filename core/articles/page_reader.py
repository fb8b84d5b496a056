"""The text of an HTML page: what is a heading, a paragraph, an item; nothing in it is loaded or run."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from core.lessons.markdown import BlockKind, MarkdownBlock, MarkdownSpan, SpanKind

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = ("ul", "ol")
_CELLS = ("td", "th")
_PARTS = ("main", "article")  # in which a page's own text stands, where it has them
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "header",
        "hgroup",
        "html",
        "hr",
        "legend",
        "main",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
    ]
) | {*_HEADINGS, *_LISTS, "li"}
_STRONG, _EMPHASIZED, _CODE = ("b", "strong"), ("i", "em", "cite", "var", "dfn"), ("code", "kbd", "samp", "tt")
_PICTURES = frozenset(["audio", "canvas", "embed", "iframe", "img", "object", "svg", "video"])
_LEFT_OUT = frozenset(
    [
        "aside",
        "audio",
        "button",
        "canvas",
        "datalist",
        "dialog",
        "footer",
        "head",
        "iframe",
        "math",
        "nav",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "video",
    ]
)
_SPACE = re.compile(r"(?!(?<=\d)\u00a0\d)\s+")  # but for what keeps the thousands of a number together
_TEX = "application/x-tex"  # the annotation of a formula that says how it is written
BETWEEN_CELLS = "  |  "


@dataclass
class _Style:
    """How many tags are open of those that say how words look."""

    strong: int = 0
    emphasized: int = 0
    code: int = 0
    verbatim: int = 0  # <pre>
    links: list[str] = field(default_factory=list)


class PageReader(HTMLParser):
    """Fed with a page, and closed, it has the page's text as blocks.

    Where a page says which part of it is its own text, as `<article>`, that is all there is. Menus and the like are
    left out, and so are pictures and scripts, which are counted.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pictures = self.scripts = 0
        self._all: list[tuple[bool, MarkdownBlock]] = []  # each with whether it stands in the page's own part
        self._own = 0  # parts that are open
        self._left_out: list[str] = []  # tags that are open and have no text
        self._lists: list[tuple[str, int]] = []  # that are open, with how many items they have so far
        self._style = _Style()
        self._spans: list[MarkdownSpan] = []
        self._kind, self._level = BlockKind.PARAGRAPH, 0
        self._number: int | None = None
        self._formula: SpanKind | None = None  # what is read is TeX
        self._tex = ""

    @property
    def blocks(self) -> list[MarkdownBlock]:
        """What has been read."""
        own = [block for is_own, block in self._all if is_own]
        return own or [block for _, block in self._all]

    def close(self) -> None:
        """It is all that there is."""
        super().close()
        self._end_block()

    # Tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """As the parser comes to a tag."""
        given = dict(attrs)
        self._count(tag)
        if tag == "annotation" and given.get("encoding") == _TEX:
            self._begin_formula(SpanKind.FORMULA)
        elif tag in _LEFT_OUT or (self._left_out and tag == self._left_out[-1]):
            self._left_out.append(tag)
        elif self._left_out:
            return
        elif tag == "tex":
            self._begin_formula(SpanKind.DISPLAY if given.get("class") == "display" else SpanKind.FORMULA)
        else:
            self._open(tag, given.get("href") or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """As it comes to one that ends itself: only in SVG does that leave nothing open."""
        if tag in _LEFT_OUT:
            self._count(tag)
        else:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """As it comes to the end of one."""
        if self._formula is not None and tag in ("annotation", "tex"):
            self._end_formula()
        elif self._left_out:
            if tag in self._left_out:
                while self._left_out.pop() != tag:
                    pass
        else:
            self._shut(tag)

    def _count(self, tag: str) -> None:
        """Count a script wherever it stands, as most do in the head; a picture where it would be seen in the text."""
        self.pictures += tag in _PICTURES and not self._left_out
        self.scripts += tag == "script"

    def _open(self, tag: str, leads_to: str) -> None:
        style = self._style
        if tag in _BLOCKS:
            self._begin_block(tag)
        elif tag in _CELLS and self._spans:
            last = self._spans[-1]
            self._spans[-1] = replace(last, text=last.text.rstrip())
            self._add(BETWEEN_CELLS, is_verbatim=True)
        elif tag == "br":
            self._add("\n", is_verbatim=True)
        elif tag == "a":
            style.links.append(leads_to)
        self._change_style(tag, 1)

    def _shut(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_block()
        if tag in _PARTS and self._own:
            self._own -= 1
        elif tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag == "a" and self._style.links:
            self._style.links.pop()
        self._change_style(tag, -1)

    def _change_style(self, tag: str, by: int) -> None:
        style = self._style
        style.strong = max(style.strong + by * (tag in _STRONG), 0)
        style.emphasized = max(style.emphasized + by * (tag in _EMPHASIZED), 0)
        style.code = max(style.code + by * (tag in _CODE), 0)
        style.verbatim = max(style.verbatim + by * (tag == "pre"), 0)

    # Blocks

    def _begin_block(self, tag: str) -> None:
        kind, level, number = self._kind, self._level, self._number
        is_same_item = not self._spans and kind is BlockKind.ITEM and tag not in ("li", *_LISTS)
        self._end_block()
        if tag in _PARTS:
            self._own += 1
        elif tag in _LISTS:
            self._lists.append((tag, 0))
        elif tag == "li":
            sort, count = self._lists.pop() if self._lists else ("ul", 0)
            self._lists.append((sort, count + 1))
            self._kind, self._level = BlockKind.ITEM, len(self._lists)
            self._number = count + 1 if sort == "ol" else None
        elif tag in _HEADINGS:
            self._kind, self._level = BlockKind.HEADING, _HEADINGS[tag]
        elif tag == "pre":
            self._kind = BlockKind.CODE
        elif is_same_item:  # <li><p>
            self._kind, self._level, self._number = kind, level, number

    def _end_block(self) -> None:
        """What was read since the last block is one, if it is anything."""
        spans = _trimmed(self._spans, is_verbatim=self._kind is BlockKind.CODE)
        if spans:
            block = MarkdownBlock(self._kind, spans, self._level, self._number)
            self._all.append((self._own > 0, block))
        self._spans = []
        self._kind, self._level, self._number = BlockKind.PARAGRAPH, len(self._lists), None

    # Words

    def handle_data(self, data: str) -> None:
        """As it comes to words."""
        if self._formula is not None:
            self._tex += data
        elif not self._left_out:
            self._add(data, is_verbatim=self._style.verbatim > 0)

    def _add(self, text: str, is_verbatim: bool) -> None:
        if not is_verbatim:
            text = _SPACE.sub(" ", text)
            before = self._spans[-1].text if self._spans else " "
            if before.endswith((" ", "\n")):
                text = text.removeprefix(" ")
        if not text:
            return
        style = self._style
        is_code = style.code > 0 or self._kind is BlockKind.CODE
        leads_to = style.links[-1] if style.links else ""
        kind = SpanKind.CODE if is_code else SpanKind.PLAIN
        span = MarkdownSpan(kind, text, style.strong > 0, style.emphasized > 0, leads_to)
        last = self._spans[-1] if self._spans else None
        if last is not None and span == replace(last, text=text):
            self._spans[-1] = replace(last, text=last.text + text)
        else:
            self._spans.append(span)

    def _begin_formula(self, kind: SpanKind) -> None:
        self._formula, self._tex = kind, ""

    def _end_formula(self) -> None:
        if self._formula is not None and self._tex.strip():
            self._spans.append(MarkdownSpan(self._formula, self._tex.strip()))
        self._formula = None


def _trimmed(spans: list[MarkdownSpan], is_verbatim: bool) -> tuple[MarkdownSpan, ...]:
    """The spans of a block without space at its ends; of verbatim ones without an empty last line."""
    if not any(span.text.strip() for span in spans):
        return ()
    if is_verbatim:
        return (MarkdownSpan(SpanKind.CODE, "".join(span.text for span in spans).strip("\n")),)
    kept = [replace(spans[0], text=spans[0].text.lstrip()), *spans[1:]]
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(span for span in kept if span.text)
