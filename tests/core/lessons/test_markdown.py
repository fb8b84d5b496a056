"""Texts of steps, split into blocks and spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.explain.retold_tex import RetoldTex
from core.explain.tex_to_code import code_of_tex
from core.lessons.live_words import LiveName, LiveNumber, LiveWords
from core.lessons.markdown import BlockKind, MarkdownBlock, MarkdownSpan, SpanKind, blocks_of
from core.lessons.names import LessonNames
from core.lessons.text_faults import text_faults
from core.setup.setup import open_setup

NAMES = LessonNames(open_setup("gad-3-2-1"))
CODE = NAMES.setup.names.written_in("code")
WORDS = LiveWords(NAMES, {0: NAMES.iteration})
texts = st.text(alphabet=st.sampled_from(list("aW1234.0*_`$# \n-[]()!\\<>&~∂E/X=|")), max_size=200)


def kinds(text: str) -> list[tuple[str, str]]:
    """The spans of a text, by their kinds and what stands in them."""
    return [(span.kind.value, span.text) for block in blocks_of(text) for span in block.spans]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("取全部的点，\n求和。", "取全部的点，求和。"),
        ("取**点**\n*求和*", "取点求和"),
        ("见 W11\n的梯度", "见 W11 的梯度"),
        ("one\ntwo", "one two"),
    ],
)
def test_a_line_that_ends_between_chinese_signs_leaves_no_space(text: str, shown: str):
    (block,) = blocks_of(text)
    assert "".join(span.text for span in block.spans) == shown


def test_the_blocks_of_a_text():
    blocks = blocks_of(
        "# One *two*\n\nA line,\nand one more.\n\n1. first\n2. second\n   - inner\n\n```\ncode\n```\n\nlast"
    )
    assert [(block.kind, block.level, block.number, block.line) for block in blocks] == [
        (BlockKind.HEADING, 1, None, 0),
        (BlockKind.PARAGRAPH, 0, None, 2),
        (BlockKind.ITEM, 1, 1, 5),
        (BlockKind.ITEM, 1, 2, 6),
        (BlockKind.ITEM, 2, None, 7),
        (BlockKind.CODE, 0, None, 9),
        (BlockKind.PARAGRAPH, 0, None, 13),
    ]
    assert blocks[0].spans == (
        MarkdownSpan(SpanKind.PLAIN, "One "),
        MarkdownSpan(SpanKind.PLAIN, "two", is_emphasized=True),
    )
    assert blocks[1] == MarkdownBlock(
        BlockKind.PARAGRAPH, (MarkdownSpan(SpanKind.PLAIN, "A line, and one more."),), line=2
    )


def test_formulas_stand_between_dollars_and_nothing_in_them_is_emphasis():
    assert kinds("so $a_1 b*c*$ is") == [("plain", "so "), ("formula", "a_1 b*c*"), ("plain", " is")]
    assert kinds("$$x\n= 1$$") == [("display", "x\n= 1")]
    assert kinds(r"\$5, 3 $ or `$x$`") == [("plain", "$5, 3 $ or "), ("code", "$x$")]
    assert kinds("it costs $5") == [("plain", "it costs "), ("open formula", "$"), ("plain", "5")]
    assert kinds(r"$\$$ and $x $ y$") == [("formula", r"\$"), ("plain", " and "), ("formula", "x $ y")]


def test_what_would_be_loaded_is_found_and_html_is_text():
    assert kinds("![a](b.png)[c](d)") == [("loaded", "b.png"), ("loaded", "d"), ("plain", "c")]
    assert kinds("<b>x</b>") == [("plain", "<b>x</b>")]


def live(text: str) -> list[LiveName | LiveNumber]:
    spans = (span for block in WORDS.blocks(text) for span in block.spans)
    return [span for span in spans if isinstance(span, LiveName | LiveNumber)]


def test_names_in_bold_are_live_and_other_words_in_bold_are_not():
    assert [(word.text, word.quantity.id) for word in live("**W31**, **SOP1**, **∂E/∂W11**, W11 and **Run**")] == [
        ("W31", "w[1,3,1]"),
        ("SOP1", "z[1,1]"),
        ("∂E/∂W11", "dE/dw[1,1,1]"),
    ]


def test_numbers_belong_to_the_quantity_and_the_state_that_have_them():
    found = live("**W31** is only `0.000114`; **Predicted** = 0.5795, the error 0.1440, and SOP1 is 0.33030.")
    assert [(word.text, word.quantity.id) for word in found] == [
        ("W31", "w[1,3,1]"),
        ("0.000114", "w[1,3,1]"),
        ("Predicted", "a[2,1]"),
        ("0.5795", "a[2,1]"),
        ("0.1440", "E"),
        ("0.33030", "z[1,1]"),
    ]


def test_a_number_of_few_digits_a_count_and_a_wrong_one_are_nobodys():
    assert live("41 times, 3 / 12, 80,000 iterations, 0.3 and 0.57, 0.33027, v0.5795 and 0.5795.1") == []
    assert live("80\u00a0000 iterations, 2\u00a00.5795 and 0.5795\u00a0000") == [], "parts of a number"


def test_a_number_that_two_have_is_that_of_the_name_before_it():
    setup = open_setup("csdn-2-3-1")
    values = LiveWords(LessonNames(setup), {0: LessonNames(setup).iteration})
    twice = [
        quantity for quantity in values.names.iteration.quantities() if values.names.iteration.value(quantity) == 0.0
    ]
    assert values.number("0.000", twice[:1], 1) is None  # 0 has no significant digit
    number, first = "0.1440", NAMES.asked("E")
    assert WORDS.number(number, [], 3) == (first, 0)
    assert WORDS.number(number, [NAMES.asked("SOP1"), first], 3) == (first, 0)


def test_a_number_of_another_state_leads_there():
    words = LiveWords(NAMES, {7: NAMES.iteration})
    assert words.number("0.5795", [], 3) == (NAMES.asked("Predicted"), 7)


def test_of_a_network_of_a_million_weights_the_numbers_of_the_neurons_are_known():
    names = LessonNames(open_setup("psi-2-1000-1000-2"))
    error = names.iteration.value(names.asked("E"))
    assert LiveWords(names, {0: names.iteration}).number(f"{error:.6g}", [names.asked("E")]) == (names.asked("E"), 0)


def test_what_is_wrong_with_a_text():
    assert [(line, str(fault)) for line, fault in text_faults("# One\n\nThe weight **W51**\n\n$5", NAMES)] == [
        (2, "no W51 here: W41, W42"),
        (4, r"a formula begins with $ and does not end; end it, or write \$ for a dollar"),
    ]


@given(texts)
def test_any_text_is_split_alike_with_and_without_live_words(text: str):
    split = "".join(span.text for block in blocks_of(text) for span in block.spans)
    alive = "".join(span.text for block in WORDS.blocks(text) for span in block.spans)
    assert alive == split
    assert {letter for letter in text if letter.isalnum()} >= {letter for letter in split if letter.isalnum()}


@given(texts)
def test_any_text_can_be_told_in_code(text: str):
    told = RetoldTex({"W_{11}": CODE.weight(0, 0, 0).tex}).told(text)
    assert code_of_tex(told) is None or r"\texttt" not in str(code_of_tex(told))


def test_what_is_nested_deeper_than_any_formula_is_no_code():
    assert code_of_tex("(" * 5000 + "1" + ")" * 5000) is None


@given(texts)
def test_of_any_text_a_fault_has_a_line_of_it(text: str):
    for line, fault in text_faults(text, NAMES):
        assert 0 <= line <= text.count("\n")
        assert str(fault).isprintable()


def retold(text: str, notation: str, names: LessonNames = NAMES) -> str:
    """What is read of a text in another notation."""
    words = LiveWords(names, {0: names.iteration}, names.setup.names.written_in(notation))
    return "".join(span.text for block in words.blocks(text) for span in block.spans)


def test_a_name_is_told_in_the_notation_that_is_shown():
    text = "**W31** leads to **SOP1**; **∂E/∂W41** is 0.1076."
    assert retold(text, "za") == "w1_31 leads to z1_1; ∂E/∂w2_11 is 0.1076."
    assert retold(text, "code") == "w1_3[2] leads to sop1; grad_hidden_output[0] is 0.1076."
    assert retold(text, "article") == "W31 leads to SOP1; ∂E/∂W41 is 0.1076."


def test_a_name_that_is_quoted_is_live_and_stays():
    words = LiveWords(NAMES, {0: NAMES.iteration}, NAMES.setup.names.written_in("za"))
    quoted = words.blocks("It is called **`W41`**.")[0].spans[1]
    assert isinstance(quoted, LiveName) and (quoted.text, quoted.quantity.id) == ("W41", "w[2,1,1]") and quoted.is_code


def test_the_names_in_formulas_are_told_and_other_letters_stay():
    assert retold(r"$\mathrm{SOP}_1 = X_1 W_{11} + \ldots$", "za") == r"z^{(1)}_{1} = x_{1} w^{(1)}_{11} + \ldots"
    assert retold(r"$\frac{\partial E}{\partial \mathrm{SOP}_3}$", "za") == r"\delta^{(2)}_{1}"
    query = LessonNames(open_setup("query-3-2-1"))
    assert retold(r"$\hat{Y}^2 - Y\theta$", "za", query) == r"{a^{(2)}_{1}}^2 - t_{1}\theta"
    assert retold(r"$(W^{(1)})^{\top}$, $Y^{(9)}$", "matrix", query) == r"(W^{(1)})^{\top}, Y^{(9)}"


@pytest.mark.parametrize(
    ("tex", "code"),
    [
        (r"\mathrm{SOP}_1 = X_1 W_{11} + X_2 W_{21}", "sop1 = x[0]*w1_3[0] + x[1]*w1_3[1]"),
        (r"E = (\mathrm{Predicted} - \mathrm{target})^2", "err = (predicted - target[0])**2"),
        (
            r"\frac{\partial E}{\partial W_{11}} = g_1 \cdot g_2 \cdot W_{41} \cdot X_1",
            "grad_hidden1_input[0] = g1*g2*w3_2[0]*x[0]",
        ),
        (r"\sigma(\mathrm{SOP}_3)(1 - \sigma(\mathrm{SOP}_3))", "sigmoid(sop3)*(1 - sigmoid(sop3))"),
        (r"\mathrm{Activ}_1 = \frac{1}{1 + e^{-\mathrm{SOP}_1}}", "sig1 = 1/(1 + np.exp(-sop1))"),
        (r"g_1 = \frac{\partial E}{\partial \mathrm{Predicted}} = 2X_1^2", "g1 = 2*x[0]**2"),
        (r"W^{\mathrm{new}} = W - 0.001", r"W^{\mathrm{new}} = W - 0.001"),  # no name of the listing: it stays
        (r"\sigma' = \sigma - \sigma^2", r"\sigma' = \sigma - \sigma^2"),
    ],
)
def test_in_code_a_formula_is_that_of_a_program_where_all_of_it_can_be(tex: str, code: str):
    assert retold(f"${tex}$", "code") == code
