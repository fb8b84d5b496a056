"""The actions of worksheets, as tables."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable


class WorksheetActions(ActionTable):
    """Prints sheets to be worked out by hand, and their key: not while one of them is worked out."""

    def __init__(self, print_worksheets: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "worksheet",
                self.tr("&Worksheet…"),
                self.tr("Print one iteration to be worked out by hand, for a whole class, and its key"),
                "Ctrl+P",
                "worksheet",
                print_worksheets,
            ),
        )


class SheetCodeActions(ActionTable):
    """Opens a printed sheet again, to be practised."""

    is_of_workspace = False

    def __init__(self, open_code: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "open_sheet_code",
                self.tr("Open a sheet's &code…"),
                self.tr("Open the sheet that was printed, by its code"),
                "Ctrl+Shift+O",
                "sheet-code",
                open_code,
            ),
        )
