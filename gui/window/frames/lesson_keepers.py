"""Who keeps the lesson that runs, the one that is recorded, and the one that is edited."""

from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.window.view_tabs import ViewTabs
from gui.window.window_context import WindowContext


class LessonKeepers:
    """Makes the three, each of which shows a view below and asks which one is in front."""

    def __init__(self, context: WindowContext, views: ViewTabs) -> None:
        self._views, self._actions = views, context.actions
        state = context.store, context.readings, context.commands
        self.player = LessonPlayer(*state, context.settings, views.show_view, context.window)
        self.recorder = LessonRecorder(*state, views.show_view, lambda: views.shown, context.window)
        self.editor = LessonEditor(*state, self._show_seen_view, self._seen_view, context.window)

    def _show_seen_view(self, name: str) -> None:
        """Have a view in front, where views are to be seen: while a lesson is edited they are folded away at first."""
        if self._actions["lower_views"].isChecked():
            self._views.show_view(name)

    def _seen_view(self) -> str | None:
        from core.lessons.schema import VIEWS

        name, is_seen = self._views.shown, self._actions["lower_views"].isChecked()
        return name if is_seen and name in VIEWS else None
