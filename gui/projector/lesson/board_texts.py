"""What a class reads of a question: as Markdown, so that it can be as large as is needed."""

from PySide6.QtCore import QCoreApplication

from gui.lessons.question_texts import CardState, OptionTexts, QuestionKind, QuestionTexts

BETWEEN = "\n\n"


def question_markdown(texts: QuestionTexts) -> str:
    """All of a question in one text: what is asked, the options, and the answer once it is settled."""
    counts = texts.kind is QuestionKind.VOTE and any(option.votes for option in texts.options)
    options = "\n".join(f"{index}. {_option(option, counts)}" for index, option in enumerate(texts.options, 1))
    answer = f"**{texts.answer}**" if texts.answer else ""
    how = ""
    if texts.kind is QuestionKind.CURVE and not texts.state.is_settled:
        how = QCoreApplication.translate("Lessons", "{key} to draw it").format(key="`Ctrl+E`")
    return BETWEEN.join(part for part in (texts.sentence, how, options, answer, texts.said, texts.why) if part)


def _option(option: OptionTexts, counts: bool) -> str:
    """An option with its mark, and how many voted for it."""
    mark = {CardState.RIGHT: "✓ ", CardState.SHOWN: "✓ ", CardState.SLIP: "✗ "}.get(option.state, "")
    votes = f" — {option.votes}" if counts else ""
    return f"{mark}{option.text}{votes}"
