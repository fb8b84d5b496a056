"""What can change from one state of the window to the next: each a plain question about the two.

`Store.when` gives the signal of one of them; a view says in its constructor which it follows.
"""

from collections.abc import Callable

from core.network.rules import named
from gui.model.window_state import WindowState

Change = Callable[[WindowState, WindowState], bool]


def opened(before: WindowState, after: WindowState) -> bool:
    """Another document is open."""
    return after.session.document != before.session.document


def setup_changed(before: WindowState, after: WindowState) -> bool:
    """Another setup is in the place of the one before, and everything is to be made anew."""
    return after.session.edition != before.session.edition


def setup_taken(before: WindowState, after: WindowState) -> bool:
    """As `setup_changed`, and whatever follows that has been made anew already."""
    return setup_changed(before, after)


def words_changed(before: WindowState, after: WindowState) -> bool:
    """Titles, notes or names are others, or all is in another notation or language; every number is the same."""
    then, now = before.session, after.session
    renamed = now.run is then.run and now.setup.scenario is not then.setup.scenario
    others = notation_changed(before, after) or language_changed(before, after)
    return renamed or (not setup_changed(before, after) and others)


def language_changed(before: WindowState, after: WindowState) -> bool:
    """Everything is told in another language, or in English beside it."""
    then, now = before.display, after.display
    return (now.language, now.shows_english) != (then.language, then.shows_english)


def notation_changed(before: WindowState, after: WindowState) -> bool:
    """Everything is called by another notation."""
    return after.display.notation != before.display.notation


def samples_changed(before: WindowState, after: WindowState) -> bool:
    """The open setup has other samples; the network is the same."""
    same = not setup_changed(before, after)
    return same and after.session.setup.whole is not before.session.setup.whole


def run_changed(before: WindowState, after: WindowState) -> bool:
    """Another run of the same network is in the place of the one before."""
    return not setup_changed(before, after) and after.session.run is not before.session.run


def playhead_changed(before: WindowState, after: WindowState) -> bool:
    """Another state, sample or run: every number may be new."""
    then, now = before.cursor, after.cursor
    moved = now.state != then.state or now.chosen_sample != then.chosen_sample or now.drawn is not then.drawn
    return moved or after.session.run is not before.session.run


def phase_changed(before: WindowState, after: WindowState) -> bool:
    """The step on the screen is walked through as far as another phase, or is entered or left."""
    return setup_changed(before, after) or after.cursor.phase != before.cursor.phase


def recorded_changed(before: WindowState, after: WindowState) -> bool:
    """More is recorded, another run is, Run is to stop somewhere else, or more of it is in sight."""
    then, now = before.progress, after.progress
    grown = now.length != then.length or now.right_length != then.right_length
    others = after.session.run is not before.session.run or after.session.right_run is not before.session.right_run
    ends = after.run_state.goal, after.run_state.in_sight
    return grown or others or ends != (before.run_state.goal, before.run_state.in_sight)


def running_changed(before: WindowState, after: WindowState) -> bool:
    """The playhead moves on by itself, or no longer."""
    return setup_changed(before, after) or after.run_state.moves != before.run_state.moves


def compiling_changed(before: WindowState, after: WindowState) -> bool:
    """Training waits for its loops to be compiled, or no longer."""
    return after.progress.is_compiling != before.progress.is_compiling


def hover_changed(before: WindowState, after: WindowState) -> bool:
    """Something else is pointed at."""
    then, now = before.selection, after.selection
    return setup_changed(before, after) or (now.hovered, now.quantity) != (then.hovered, then.quantity)


def pin_changed(before: WindowState, after: WindowState) -> bool:
    """The inspector holds something else."""
    return setup_changed(before, after) or after.selection.held != before.selection.held


def factor_changed(before: WindowState, after: WindowState) -> bool:
    """The pointer is on another factor of a card."""
    then, now = before.selection, after.selection
    return setup_changed(before, after) or (now.factor, now.factor_phase) != (then.factor, then.factor_phase)


def rule_changed(before: WindowState, after: WindowState) -> bool:
    """Another rule trains, as something else than the file it came from, or the right one is held against it."""
    then, now = before.session.setup, after.session.setup
    alone = after.session.shows_right_rule == before.session.shows_right_rule
    same_source = (now.name, now.path) == (then.name, then.path) and now.unprinted is then.unprinted
    return setup_changed(before, after) or not (alone and same_source and named(now.rule) == named(then.rule))


def marks_changed(before: WindowState, after: WindowState) -> bool:
    """Other gradients are marked as wrong."""
    alone = after.session.shows_right_rule == before.session.shows_right_rule
    return setup_changed(before, after) or after.display.marks is not before.display.marks or not alone


def kept_runs_changed(before: WindowState, after: WindowState) -> bool:
    """Another run is kept for comparison, or none any more."""
    return setup_changed(before, after) or after.session.kept_runs != before.session.kept_runs


def stops_changed(before: WindowState, after: WindowState) -> bool:
    """Runs are halted by something else."""
    return after.run_state.stops != before.run_state.stops


def stopped_changed(before: WindowState, after: WindowState) -> bool:
    """A stop has halted the run at the state on the screen, or it is there no more."""
    return setup_changed(before, after) or after.stopped_here != before.stopped_here


def ended_changed(before: WindowState, after: WindowState) -> bool:
    """The run has left the numbers, another one hasn't, or what left them is called otherwise."""
    others = after.session.run is not before.session.run
    return others or after.progress.ended != before.progress.ended


def speed_changed(before: WindowState, after: WindowState) -> bool:
    """Run goes at another speed, or another one was chosen."""
    old, new = before.run_state, after.run_state
    return (new.speed, new.chosen_speed) != (old.speed, old.chosen_speed)


def pace_changed(before: WindowState, after: WindowState) -> bool:
    """A run that began slowly has grown faster, or grows no longer."""
    return after.run_state.pace != before.run_state.pace


def edges_changed(before: WindowState, after: WindowState) -> bool:
    """The edges of the diagram show something else, or are labelled otherwise."""
    then, now = before.display, after.display
    return now.edges is not then.edges or now.labels is not then.labels


def veil_changed(before: WindowState, after: WindowState) -> bool:
    """Other numbers are hidden, or shown again, or a lesson begins or ends."""
    return after.display.veil != before.display.veil


def board_changed(before: WindowState, after: WindowState) -> bool:
    """Numbers are those of a board, or no longer, or have other digits there."""
    return after.display.board != before.display.board


def number_format_changed(before: WindowState, after: WindowState) -> bool:
    """Numbers are written otherwise, be they the same or those of a board."""
    shown, was = after.display, before.display
    written, was_written = (shown.number_format, shown.decimal_mark), (was.number_format, was.decimal_mark)
    return written != was_written or board_changed(before, after)


# Each with the parts of the state that it looks at: where none of them is another, it needn't be asked.
# What makes views anew comes before what only moves them.
ALL: dict[Change, tuple[str, ...]] = {
    opened: ("session",),
    setup_changed: ("session",),
    setup_taken: ("session",),
    words_changed: ("session", "display"),
    notation_changed: ("display",),
    language_changed: ("display",),
    samples_changed: ("session",),
    run_changed: ("session",),
    playhead_changed: ("session", "cursor"),
    phase_changed: ("session", "cursor"),
    recorded_changed: ("session", "run_state", "progress"),
    running_changed: ("session", "run_state"),
    compiling_changed: ("progress",),
    hover_changed: ("session", "selection"),
    pin_changed: ("session", "selection"),
    factor_changed: ("session", "selection"),
    rule_changed: ("session",),
    marks_changed: ("session", "display"),
    kept_runs_changed: ("session",),
    stops_changed: ("run_state",),
    stopped_changed: ("session", "cursor", "progress"),
    ended_changed: ("session", "progress"),
    speed_changed: ("run_state",),
    pace_changed: ("run_state",),
    edges_changed: ("display",),
    veil_changed: ("display",),
    board_changed: ("display",),
    number_format_changed: ("display",),
}

# Which are said of another language, too: nothing is another then but the words in which it is told.
TOLD: frozenset[Change] = frozenset(ALL) - {
    opened,
    setup_changed,
    setup_taken,
    notation_changed,
    samples_changed,
    run_changed,
    running_changed,
    compiling_changed,
    veil_changed,
}
