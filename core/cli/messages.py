"""What the command line says of a number of things, which depends on how many they are."""

from core.base.message import MessageKind, source_text


class TerminalText(MessageKind):
    """Parts of an answer, each chosen by its count."""

    OFF = (
        source_text("{count} of {all} is off (rule {rule})"),
        source_text("{count} of {all} are off (rule {rule})"),
    )
    AGREE = (
        source_text("{count} of {all} agrees with central differences"),
        source_text("{count} of {all} agree with central differences"),
    )
    SPREAD = (
        source_text("{count} of {all}, spread evenly, agrees with central differences"),
        source_text("{count} of {all}, spread evenly, agree with central differences"),
    )
    ALL_AGREE = (
        source_text("the one gradient agrees with central differences"),
        source_text("all {count} gradients agree with central differences"),
    )
    AT_KINK = (
        source_text("{count} is at a kink, neither right nor wrong"),
        source_text("{count} are at a kink, neither right nor wrong"),
    )
    UNKNOWN = source_text("of {count} nothing can be said: beside these parameters the error becomes infinite or NaN")
    MORE_PATHS = (
        source_text("{count} more path adds up to {sum}"),
        source_text("{count} more paths add up to {sum}"),
    )
    SAME_STATES = (
        source_text("{count} state is the same to {tolerance}"),
        source_text("all {count} states are the same to {tolerance}"),
    )
    THERE_ARE = (
        source_text("--sample {number}: there is {count} sample, counted from 1"),
        source_text("--sample {number}: there are {count} samples, counted from 1"),
    )
    HELD_OUT = (
        source_text("{count} sample held out: error {error}"),
        source_text("{count} samples held out: error {error}"),
    )
    HELD_OUT_RIGHT = (
        source_text("{count} sample held out: error {error}, {share} % right"),
        source_text("{count} samples held out: error {error}, {share} % right"),
    )
    SHEETS = (
        source_text("{count} sheet, {codes}: {path}"),
        source_text("{count} sheets, {codes}: {path}"),
    )
    SHEETS_AND_KEY = (
        source_text("{count} sheet, {codes}: {path}, with the key in {key}"),
        source_text("{count} sheets, {codes}: {path}, with the key in {key}"),
    )
