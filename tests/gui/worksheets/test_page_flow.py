"""What stands on which page."""

from gui.worksheets.page_flow import Block, FilledPage, fill

LINE = 10.0


def block(height: float = LINE, **more: object) -> Block:
    return Block(height, lambda _pen, _top: None, **more)  # type: ignore[arg-type]


def filled(blocks: list[Block], room: float = 100.0, most: int = 99) -> list[int]:
    """How many blocks stand on each page."""
    pages: list[FilledPage] = fill(blocks, lambda _page: 0.0, room, lambda _page: most)
    return [len(page.blocks) for page in pages]


def test_what_keeps_the_next_is_never_the_last_on_a_page():
    kept = [block(keeps_next=True), block(keeps_next=True), block()]
    assert filled([block() for _ in range(8)] + kept) == [8, 3]
    assert filled([block() for _ in range(7)] + kept) == [10]


def test_what_no_page_holds_is_parted_where_it_has_to_be():
    assert filled([block(keeps_next=True) for _ in range(12)]) == [2, 10]


def test_the_last_few_lines_need_no_page_of_their_own_where_there_is_room():
    lines = [block(is_line=True) for _ in range(10)]
    assert filled(lines, most=8) == [10]
    assert filled([*lines, block(is_line=True)], most=8) == [8, 3]
