"""What is said while a lesson runs; whole sentences."""

from core.base.message import MessageKind, source_text


class WaitText(MessageKind):
    """What a step waits for, at its foot."""

    CHANGE = source_text("Change {name}.")
    CHANGE_UNTIL = source_text("Change {name} until E is below {bound}.")
    CHANGE_UNTIL_NOW = source_text("Change {name} until E is below {bound}: now {now}.")
    ERROR = source_text("Train until E is below {bound}.")
    ERROR_NOW = source_text("Train until E is below {bound}: now {now}.")
    HOLD = source_text("Click {name}.")
    STATE = source_text("Go on to state {state:,}: now {now:,}.")
    WALK = source_text("Walk through the step to {phase}.")


class LessonAnswerText(MessageKind):
    """What is said of an answer, beside what the sheet says."""

    MORE_DIGITS = source_text("Right so far, but give {digits} digits.")
    NOT_IT = source_text("Option {option} is not it.")
