r"""A text of a lesson as lines to be written in, one for each of its blocks, and as Markdown again.

    lines = lines_of("# One\n\nTwo is\nlong.\n\n- a\n- b")     # ["# One", "Two is long.", "• a", "• b"]
    markdown_of(lines)                                         # the same blocks

So whoever writes presses Enter for a new paragraph, and leaves no blank lines. Where a line ends within a block, a
`LINE_END` stands.
"""

import re
from collections.abc import Sequence

from core.lessons.markdown import block_tokens

BULLET = "• "
LINE_END = "\u2028"  # within a block
FENCE = "```"
_INDENT = "   "  # of what stands deeper in a list
_HARD_BREAK = re.compile(r"(?: {2,}|\\)\n")
_ITEM = re.compile(r"( *)(?:[•*+-]|(\d{1,9})[.)]) +(.*)", re.DOTALL)
_INDENTED = re.compile(r"( *)(.*)", re.DOTALL)


def lines_of(markdown: str) -> list[str]:
    """The lines of a text; of code its own, with the fences around it."""
    found: list[str] = []
    lists: list[str] = []
    prefix = ""
    for token in block_tokens(markdown):
        match token.type:
            case "heading_open":
                prefix = "#" * int(token.tag[1:]) + " "
            case "bullet_list_open" | "ordered_list_open":
                lists.append(token.tag)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                prefix = _INDENT * len(lists)
            case "list_item_open":
                prefix = _INDENT * (len(lists) - 1) + (f"{token.info}. " if lists[-1] == "ol" else BULLET)
            case "inline":
                text = _HARD_BREAK.sub(LINE_END, token.content).replace("\n", " ")
                found.append(prefix + text)
                prefix = _INDENT * len(lists)
            case "fence" | "code_block":
                code = token.content.removesuffix("\n").split("\n")
                found += [FENCE + token.info, *code, FENCE]
    return found


def markdown_of(lines: Sequence[str]) -> str:
    """The text that such lines are; lines with nothing in them are left out."""
    parts: list[str] = []
    offsets: list[int] = []  # how far what stands in each list that goes on is indented
    is_code = was_item = False
    for line in lines:
        if is_code or line.startswith(FENCE):
            is_code = not is_code if line.startswith(FENCE) else is_code
            opens = is_code and line.startswith(FENCE)
            parts.append(("\n\n" if opens else "\n") + line if parts else line)
            offsets, was_item = [], False
            continue
        if not line.strip():
            continue
        item = _ITEM.fullmatch(line)
        deep = len((item or _INDENTED.fullmatch(line))[1]) // len(_INDENT)  # type: ignore[index]
        offsets = offsets[: deep if item else min(deep, len(offsets))]
        indent = offsets[-1] if offsets else 0
        if item is not None:
            mark = "- " if item[2] is None else f"{item[2]}. "
            text = mark + _written(item[3], indent + len(mark))
            offsets = [*offsets, indent + len(mark)]
        else:
            text = _written(line.lstrip(" "), indent)
        between = "\n" if item is not None and was_item else "\n\n"
        parts.append((between if parts else "") + " " * indent + text)
        was_item = item is not None
    return "".join(parts)


def _written(text: str, indent: int) -> str:
    return text.replace(LINE_END, "\\\n" + " " * indent).rstrip(" ")
