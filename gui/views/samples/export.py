"""The samples, written to a file as a table."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from core.base.errors import ScenarioError
from core.data.tables.csv_writer import write_csv
from core.setup.setup import Setup
from gui.dialogs.wait_for import wait_for
from gui.document.table_file import ask_for_table
from gui.texts.faults import translated
from gui.threads.job import CancelledError, Report
from gui.widgets.message_line import MessageLine

AT_ONCE = 64  # rows of a file between two reports
translate = QCoreApplication.translate


def export_samples(setup: Setup, settings: QSettings, message: MessageLine, page: QWidget) -> None:
    """Ask for a file and write all samples of a setup to it; `message` says where they are, or why not."""
    title = translate("SamplesPage", "Export the samples")
    chosen = ask_for_table(page, settings, title, setup.name)
    if chosen is None:
        return
    path, dialect = chosen
    whole = setup.whole
    heads = _headings(setup)

    def write(report: Report) -> None:
        def rows() -> Iterator[list[float]]:
            for row in range(len(whole)):
                if row % AT_ONCE == 0:
                    report(row, len(whole))
                yield [*whole.inputs[row].tolist(), *whole.targets[row].tolist()]

        write_csv(path, heads, rows(), dialect)

    try:
        wait_for(page, translate("SamplesPage", "Writing {name} …").format(name=path.name), write)
    except CancelledError:
        return
    except ScenarioError as fault:
        message.refuse(translated(fault))
        return
    message.show_message(translate("SamplesPage", "Written to {path}").format(path=path))


def _headings(setup: Setup) -> list[str]:
    """What stands over the samples in a file: inputs, then classes or targets."""
    network, names = setup.network, setup.names
    inputs: list[str] = [names.input(index) for index in range(network.inputs)]
    if names.classes and network.outputs > 1:
        return inputs + [names.class_name(index) for index in range(network.outputs)]
    return inputs + [names.target(index) for index in range(network.outputs)]
