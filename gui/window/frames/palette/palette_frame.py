"""What the command palette lists of a window: its network, its actions, what can be opened, what can be read about."""

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from core.base.catalogue import ENGLISH
from core.base.spoken import spoken_code
from core.lessons.built_in import LESSONS, homework_of, lesson_path
from gui.look.plain_text import unkeyed
from gui.palette.entries import PaletteEntry, PaletteGroup
from gui.palette.menu_home import homes_of
from gui.practice.practice_stack import PracticeStack
from gui.preferences.language import language_of_texts
from gui.scenarios.panel import ScenarioPanel
from gui.window.frames.help_frame import HelpFrame
from gui.window.pages import PageTable
from gui.window.view_tabs import ViewTabs
from gui.window.window_context import WindowContext

if TYPE_CHECKING:  # loaded when it is wanted
    from gui.palette.palette import CommandPalette
    from gui.window.frames.palette.palette_elements import PaletteElements
    from gui.window.frames.palette.palette_names import PaletteNames

MOST_KEPT = 4_000  # texts whose English is known: it is asked for each time that the palette opens


class PaletteFrame(QObject):
    """Makes the palette when it is wanted, and hands it what there is at that moment."""

    def __init__(
        self,
        context: WindowContext,
        views: ViewTabs,
        middle: PracticeStack,
        scenarios: ScenarioPanel,
        guide: HelpFrame,
        open_scenario: Callable[[str | Path], object],
        open_lesson: Callable[[Path], object],
    ) -> None:
        super().__init__(context.window)
        self._theme, self._readings, self._commands = context.theme, context.readings, context.commands
        self._actions, self._window = context.actions, context.window
        self._views, self._middle, self._scenarios, self._help = views, middle, scenarios, guide
        self._open_scenario, self._open_lesson = open_scenario, open_lesson

    @cached_property
    def _elements(self) -> "PaletteElements":
        from gui.window.frames.palette.palette_elements import PaletteElements

        return PaletteElements(self._readings, self._commands, self._views, self._why_off, self._why_no_workspace, self)

    @cached_property
    def _names(self) -> "PaletteNames":
        from gui.window.frames.palette.palette_names import PaletteNames

        return PaletteNames(self._readings, self._commands, self._actions, self._views, self._middle, self)

    @cached_property
    def _askers(self) -> frozenset[str]:
        """The classes that ask for what actions and views are called."""
        return self._actions.rooms | {PageTable.__name__}

    @cached_property
    def palette(self) -> "CommandPalette":
        """The palette, made when it is first opened."""
        from gui.palette.palette import CommandPalette

        return CommandPalette(self._theme, self.entries, self.of_typed, self._window)

    @Slot()
    def open(self) -> None:
        """Open the palette, or close it."""
        self._commands.pointing.hover(None)  # its card would lie over what stands behind
        self.palette.open()

    def entries(self) -> list[PaletteEntry]:
        """All that there is now."""
        entries = [
            *self._elements.listed(),
            *self._of_actions(),
            *self._of_views(),
            *self._to_open(),
            *self._to_read(),
        ]
        return entries if spoken_code() == ENGLISH else [self._with_english(entry) for entry in entries]

    def of_typed(self, typed: str) -> list[PaletteEntry]:
        """What is meant by what is typed, whether it is listed or not."""
        return [*self._elements.of_typed(typed), *self._names.of_typed(typed)]

    # In either language

    def _with_english(self, entry: PaletteEntry) -> PaletteEntry:
        """The same, found by what it is called and does in English, too."""
        english = entry.english or self._english(entry.title)
        return replace(
            entry,
            english="" if english == entry.title else english,
            also=f"{entry.also} {self._english(entry.detail)}",
        )

    def _english(self, said: str) -> str:
        """The English of what stands in the window in another language; what a file says stays as it is."""
        return _english_of(said, spoken_code(), self._askers)

    def _words(self, *texts: str) -> str:
        """Words by which something is found beside its title: as the window has them, and in English."""
        there = dict.fromkeys(texts)
        if spoken_code() != ENGLISH:
            there |= dict.fromkeys(map(self._english, texts))
        return " ".join(there)

    # What is done

    def _of_actions(self) -> Iterator[PaletteEntry]:
        actions = self._actions
        homes = homes_of(self._window.menuBar())
        for action_id in actions.ids():
            action = actions[action_id]
            if action_id == "palette" or not action.text():
                continue
            home = homes.get(action)
            yield PaletteEntry(
                PaletteGroup.DO,
                _name_of(action),
                action.trigger,
                actions.tip_of(action_id),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                actions.icon_of(action_id),
                also=self._words(*actions.texts(action_id), *(() if home is None else home.titles)),
                why_off=self._why_off(action_id),
                where=None if home is None else partial(home.show, action),
            )
        known = set(actions.all())
        for action, home in homes.items():
            if action not in known and not action.isSeparator():
                why_off = "" if home.can_be_opened and action.isEnabled() else self.tr("not possible as things are now")
                yield PaletteEntry(
                    PaletteGroup.DO,
                    _name_of(action),
                    action.trigger,
                    home.title,
                    icon="shown",
                    why_off=why_off,
                    where=partial(home.show, action),
                )

    def _of_views(self) -> Iterator[PaletteEntry]:
        views = self._views
        for name in views.names:
            spec = views.spec_of(name)
            yield PaletteEntry(
                PaletteGroup.DO,
                self.tr("View: {title}").format(title=spec.title),
                partial(self._show_view, name),
                spec.tip,
                icon="lower-panel",
                why_off=self._why_no_workspace() or self._why_off("lower_views"),
            )

    def _show_view(self, name: str) -> None:
        self._actions["lower_views"].setChecked(True)
        self._views.show_view(name)

    def _why_off(self, action_id: str) -> str:
        """Why an action can't be done; empty where it can."""
        actions = self._actions
        if actions[action_id].isEnabled():
            return ""
        return actions.why_off(action_id) or self.tr("not possible as things are now")

    def _why_no_workspace(self) -> str:
        """Why nothing of the workspace can be shown: something else is in its place."""
        page = self._middle.practice
        return "" if page is None else page.why_off

    # What is opened

    def _to_open(self) -> Iterator[PaletteEntry]:
        why_off = self._why_off("open")
        for entry in self._scenarios.everything():
            yield PaletteEntry(
                PaletteGroup.OPEN,
                entry.title,
                partial(self._open_scenario, entry.reference),
                entry.detail,
                icon="open",
                also=str(entry.reference),
                english=entry.english,
                why_off=why_off or ("" if entry.there else self.tr("the file is not there any more")),
            )
        english = {name: title for name, title, _about in _lessons(ENGLISH)}
        for name, title, about in _lessons(language_of_texts()):
            yield PaletteEntry(
                PaletteGroup.OPEN,
                title,
                partial(self._begin_lesson, name),
                about.replace("**", ""),
                icon="lesson",
                also=f"{self._words(self.tr('lesson homework'))} {name}",
                english=english[name],
                why_off=self._why_off("open_lesson"),
            )

    def _begin_lesson(self, name: str) -> None:
        self._open_lesson(lesson_path(name))

    # What is read about

    def _to_read(self) -> Iterator[PaletteEntry]:
        from gui.help.help_texts import glossary, part_texts, view_texts

        guide, language = self._help, language_of_texts()
        for term in glossary():
            yield PaletteEntry(
                PaletteGroup.GLOSSARY,
                term.name_in(language),
                partial(guide.show_terms, term.id),
                term.text_in(language),
                icon="help",
                also=" ".join((*term.name.values(), *term.also, *term.met)),
                english=term.name_in(ENGLISH),
            )
        pages = (partial(guide.show_page, name) for name in self._views.names)
        parts = ((partial(guide.show_view, name), name, text) for name, text in guide.parts())
        views = ((page, *told) for page, told in zip(pages, guide.views(), strict=True))
        about = (*map(view_texts().__getitem__, self._views.names), *part_texts().values())
        for (show, name, text), told in zip((*views, *parts), about, strict=True):
            yield PaletteEntry(
                PaletteGroup.MANUAL,
                self.tr("Help: {name}").format(name=name),
                show,
                text.replace("`", ""),
                icon="help",
                also=f"{told.name_in(ENGLISH) or told.id} {told.text_in(ENGLISH)}",
            )


def _name_of(action: QAction) -> str:
    return unkeyed(action.text()).rstrip("…")


@lru_cache(MOST_KEPT)
def _english_of(said: str, language: str, askers: frozenset[str]) -> str:
    from gui.preferences.screen_text_reader import reader_of

    return reader_of(language).put(said, askers, str)


@cache
def _lessons(language: str) -> Sequence[tuple[str, str, str]]:
    """Name, title and what it is about of the lessons that the program brings; their steps aren't read for it."""
    names = [each for name in LESSONS for each in (name, homework_of(name)) if each is not None]
    told = []
    for name in names:
        table = tomllib.loads(lesson_path(name).read_text(encoding="utf-8"))
        told.append(
            (name, _in_language(table.get("title", name), language), _in_language(table.get("about", ""), language))
        )
    return told


def _in_language(text: str | dict[str, str], language: str) -> str:
    if isinstance(text, str):
        return text
    return text.get(language) or text.get("en") or next(iter(text.values()))
