"""Articles of somebody's own: pages, Markdown and plain text, without what would be loaded or run."""

from pathlib import Path

import pytest

from core.articles.article import MOST_CHARACTERS, MOST_MEGABYTES, Article, blocks_of_notes, read_article
from core.articles.faults import ArticleError
from core.lessons.markdown import BlockKind, SpanKind, blocks_of
from core.setup.setup import built_in_names, open_setup

PAGE = """<!doctype html><html><head><title>Part 3</title><style>p { color: red }</style>
<script>alert(1)</script></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>A hidden
 layer</h1>
<p>The sum is <b>SOP1</b>, see <a href="https://example.org/x">part&nbsp;2</a>; it is 0.3303&hellip;</p>
<img src="https://example.org/a.png"><svg><text>W11</text></svg>
<ul><li><p>first</p><p>more</p></li><li>second<ol><li>inner</li></ol></li></ul>
<pre>for k in range(3):
    print(W)
</pre>
<table><tr><th>W11</th><th>W12</th></tr><tr><td>0.417</td><td>0.302</td></tr></table>
<p>E = <math><mi>p</mi><annotation encoding="application/x-tex">(p - t)^2</annotation></math></p>
<script src="https://example.org/b.js"></script><iframe src="file:///etc/passwd">no frames</iframe>
</article><footer>Imprint</footer></body></html>"""


def written(tmp_path: Path, text: str | bytes, name: str = "a.html") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def told(article: Article) -> list[tuple[str, int, str]]:
    return [(block.kind.value, block.level, "".join(span.text for span in block.spans)) for block in article.blocks]


def test_a_page_is_its_text_and_what_is_left_out_is_counted(tmp_path: Path):
    article = read_article(written(tmp_path, PAGE))
    assert told(article) == [
        ("heading", 1, "A hidden layer"),
        ("paragraph", 0, "The sum is SOP1, see part 2; it is 0.3303…"),
        ("item", 1, "first"),
        ("paragraph", 1, "more"),
        ("item", 1, "second"),
        ("item", 2, "inner"),
        ("code", 0, "for k in range(3):\n    print(W)"),
        ("paragraph", 0, "W11  |  W12"),
        ("paragraph", 0, "0.417  |  0.302"),
        ("paragraph", 0, "E = (p - t)^2"),
    ]
    assert (article.pictures, article.scripts) == (3, 2)  # one of the scripts is in the head
    assert [block.number for block in article.blocks if block.kind is BlockKind.ITEM] == [None, None, 1]
    sum_, link = article.blocks[1].spans[1], article.blocks[1].spans[3]
    assert sum_.is_strong and link.leads_to == "https://example.org/x"
    assert article.blocks[-1].spans[-1].kind is SpanKind.FORMULA


def test_a_page_that_is_not_well_formed_is_read_all_the_same(tmp_path: Path):
    article = read_article(written(tmp_path, "<p>one<p>two <b>three<li>four</ul></b></i> <nav>menu</nav>five <"))
    assert [text for _, _, text in told(article)] == ["one", "two three", "four", "five <"]


def test_markdown_with_formulas_tables_and_tags(tmp_path: Path):
    text = "# Part 3\n\n> **W11** is $W_{11}$ &amp; <b>more</b>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![p](x.png)\n\nfrom 5 $"
    article = read_article(written(tmp_path, text, "a.md"))
    assert [text for _, _, text in told(article)] == [
        "Part 3",
        "W11 is W_{11} & more",
        "a  |  b",
        "1  |  2",
        "from 5 $",
    ]
    assert article.pictures == 1
    assert article.blocks[1].spans[2].kind is SpanKind.FORMULA


def test_plain_text_keeps_its_lines(tmp_path: Path):
    article = read_article(written(tmp_path, "one <b>\r\n\ttwo\r\n\r\n\r\nthree\u202e", "a.TXT"))
    assert told(article) == [("paragraph", 0, "one <b>\n    two"), ("paragraph", 0, "three")]


def test_markdown_in_a_plain_text_is_seen(tmp_path: Path):
    article = read_article(written(tmp_path, "# Part 3\n\nThe **sum**,\nterm by term", "a.txt"))
    assert told(article) == [("heading", 1, "Part 3"), ("paragraph", 0, "The sum, term by term")]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [("utf-8", ""), ("utf-16", ""), ("gb18030", ""), ("cp1251", '<meta charset="windows-1251">'), ("utf-8-sig", "")],
)
def test_encodings(tmp_path: Path, encoding: str, head: str):
    words = "反向传播是一种与最优化方法结合使用的常见方法" if encoding == "gb18030" else "обратное распространение"
    article = read_article(written(tmp_path, f"{head}<p>{words}</p>".encode(encoding)))
    assert told(article) == [("paragraph", 0, words)]


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.html", "<script>1</script>", "holds no text"),
        ("a.pdf", "%PDF", "is no text: open a page (.html), Markdown (.md) or plain text (.txt)"),
        ("a.txt", bytes(range(32)) * 200, "is no text: open a page (.html), Markdown (.md) or plain text (.txt)"),
        ("a.txt", "x" * (MOST_CHARACTERS + 1), "holds more than 300,000 characters of text: open a part of it"),
        ("a.html", " " * (MOST_MEGABYTES * 1_000_000 + 1), "is larger than 8 MB"),
    ],
)
def test_what_can_not_be_shown_says_why(tmp_path: Path, name: str, text: str | bytes, why: str):
    with pytest.raises(ArticleError) as fault:
        read_article(written(tmp_path, text, name))
    assert str(fault.value) == why


def test_what_is_not_there_says_why(tmp_path: Path):
    with pytest.raises(ArticleError, match="can't be read: No such file"):
        read_article(tmp_path / "gone.html")


def test_reading_can_be_called_off(tmp_path: Path):
    def beat() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_article(written(tmp_path, PAGE), beat)


@pytest.mark.parametrize("name", built_in_names())
def test_notes_are_read_as_texts_of_lessons_are(name: str):
    notes = open_setup(name).scenario.notes_in("en")
    text = [
        "".join(span.text for span in block.spans if span.kind is not SpanKind.LOADED) for block in blocks_of(notes)
    ]
    assert ["".join(span.text for span in block.spans) for block in blocks_of_notes(notes)] == text
