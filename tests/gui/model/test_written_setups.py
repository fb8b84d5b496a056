from core.setup.setup import open_setup
from gui.model.at_cursor.written_setups import MOST_KEPT, WrittenSetups


def test_a_setup_in_another_notation_is_made_once():
    setup, kept = open_setup("gad-3-2-1"), WrittenSetups()
    code = kept.of(setup, "code")
    assert code.names.notation == "code" and code is not setup
    assert kept.of(setup, "code") is code
    assert kept.of(setup, "sop") is not code
    assert kept.of(setup, setup.names.notation) is setup


def test_an_equal_setup_is_another_one():
    kept = WrittenSetups()
    assert kept.of(open_setup("gad-3-2-1"), "code") is not kept.of(open_setup("gad-3-2-1"), "code")


def test_those_that_were_asked_for_long_ago_are_let_go():
    setup, kept = open_setup("gad-3-2-1"), WrittenSetups()
    first = kept.of(setup, "code")
    others = [open_setup("gad-3-2-1") for _ in range(MOST_KEPT)]
    for other in others[:-1]:
        kept.of(other, "code")
    assert kept.of(setup, "code") is first
    kept.of(others[-1], "code")
    assert kept.of(setup, "code") is not first
