"""What is said of a lesson that runs, and of one that is good but for what will hardly be meant."""

from core.base.message import MessageKind, source_text


class WaitText(MessageKind):
    """What a step waits for, at its foot; whole sentences."""

    CHANGE = source_text("Change {name}.")
    CHANGE_UNTIL = source_text("Change {name} until E is below {bound}.")
    CHANGE_UNTIL_NOW = source_text("Change {name} until E is below {bound}: now {now}.")
    ERROR = source_text("Train until E is below {bound}.")
    ERROR_NOW = source_text("Train until E is below {bound}: now {now}.")
    HOLD = source_text("Click {name}.")
    STATE = source_text("Go on to iteration {state:,}: now {now:,}.")
    WALK = source_text("Walk through the step to {phase}.")


class LessonAnswerText(MessageKind):
    """What is said of an answer, beside what the sheet says; whole sentences."""

    MORE_DIGITS = source_text("Right so far, but give {digits} digits.")
    NOT_IT = source_text("Option {option} is not it.")


class LessonConcern(MessageKind):
    """What is allowed in a lesson, and will hardly be meant; sentences without a full stop."""

    LANGUAGE_UNKNOWN = source_text('"{language}" is no code of a language; write one such as en or zh_CN')
    LANGUAGE_MISSING = source_text("the text of step {step} is not there in {language}, which another step has")
    SLIP_NOT_TOLD = source_text(
        "step {step} asks for {name}, and a known slip gives the same {digits} digits: ask for more, or for another"
    )
