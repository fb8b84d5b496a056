"""What the tests of the core share: the command line, called in this process."""

import pytest

import main as program


@pytest.fixture
def call(capsys):
    """Call the program in this process: exit status, standard output, standard error."""

    def run(*words: object) -> tuple[int, str, str]:
        try:
            status = program.main([str(word) for word in words])
        except SystemExit as end:
            status = end.code
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run
