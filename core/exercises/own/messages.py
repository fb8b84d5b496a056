"""Why what was pasted can't be read."""

from core.base.message import MessageKind, source_text


class PastedFault(MessageKind):
    """Why numbers that were pasted, or stand in a file, can't be read; each says where."""

    AT = source_text("at {name}")
    EMPTY = source_text("there are no numbers in it")
    LINE = source_text("line {line}")
    NOT_CLOSED = source_text(
        "line {line}: the array that begins here has no end; copy all of it, up to its last bracket"
    )
    NOT_UNDERSTOOD = source_text(
        'line {line}: "{text}" is neither an array nor a name with a number, like z[1,1] = 0.33'
    )
    NO_JSON = source_text("line {line}: this can't be read as JSON: {why}")
    NO_NUMBER = source_text('{place}: "{text}" is not a number')
    NO_TEXT = source_text("this is no text; save the numbers as text, as print() gives them, or as JSON")
    RAGGED = source_text(
        "{place}: the rows of this array are not equally long: {first} numbers in the first, {other} in another"
    )
    TOO_DEEP = source_text("the lists in it stand in too many others")
    TOO_LONG = source_text("that is more than {most} MB; paste only the arrays of one iteration")
    TOO_MANY = source_text("that is more than {most} arrays and numbers with names; paste only those of one iteration")
    TRUNCATED = source_text(
        "line {line}: the array was cut short with … when it was printed; print all of it, after"
        " numpy.set_printoptions(threshold=10**9) or torch.set_printoptions(profile='full')"
    )
    TWICE = source_text('"{name}" stands there twice; give it once')
