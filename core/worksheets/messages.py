"""What is said of worksheets: why a code can't be read, why there is no such sheet."""

from core.base.message import MessageKind, source_text


class CodeFault(MessageKind):
    """Why a text is not the code of a sheet that can be opened."""

    NO_CODE = source_text('"{text}" is no sheet\'s code: codes look like {example}')
    OFF = source_text(
        '"{text}" is no sheet\'s code: at least one sign is off; look at it again, codes look like {example}'
    )
    TOO_LONG = source_text(
        "the code of such a sheet would have {count} signs, and can have {most}: choose a smaller seed or state, "
        "or a learning rate of fewer digits"
    )
    NEWER = source_text('"{text}" is the code of a sheet that this version of the program does not know')
    OTHER_SCENARIO = source_text(
        "{file} is another scenario than the one that {code} was printed of, or has been changed since; open that one"
    )
