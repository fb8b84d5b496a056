"""Going along another course: a run that was changed, told in other words, or gone back to as it was."""

from dataclasses import replace
from typing import NamedTuple

from core.data.samples import Samples
from core.experiments.printed_listing import is_right, right_roots
from core.setup.setup import Setup
from core.training.history import BUDGET, History, Recorded
from core.training.kept_run import KeptRun
from core.training.recorder import LARGE
from core.training.roots import Root, carried_by
from core.training.run import Run
from gui.model.kept_course import Course
from gui.model.playback import Playback
from gui.model.store import Store
from gui.model.training_service import TrainingService
from gui.model.window_state import NO_MARKS, Cursor, RunState, Selection, Session, WindowState

AT_ONCE = 0.010  # seconds of training that a change may take before its first picture
MOST_KEPT = 64 * 2**20  # bytes of recorded states that going back keeps; more of them are trained again
RIGHT_RUN_BUDGET = BUDGET // 4  # bytes for the states that the right rule reaches beside a mistaken one


class CourseFollower:
    """Trains along the course that it is told, and says where it is on it."""

    def __init__(self, store: Store, training: TrainingService, playback: Playback) -> None:
        self._store, self._training, self._playback = store, training, playback
        self._right_roots: list[tuple[Root, Root]] = []  # of the run, and those that the right rule goes along
        training.take(store.state.session)

    @property
    def course(self) -> Course:
        """What is trained and what it is compared with: what a change changes."""
        now = self._store.state
        session, run_state = now.session, now.run_state
        return Course(
            roots=session.roots,
            kept_runs=session.kept_runs,
            state=now.cursor.state if run_state.awaited is None else run_state.awaited,
            last=max(run_state.trained_for, session.run.history.last),
            ended=session.run.ended is not None,
            goal=run_state.goal,
            pinned=now.selection.held,
        )

    @property
    def recorded_course(self) -> Course:
        """The course with what is recorded of it, as far as that is not too much to be kept.

        States that are large are trained again nearly as soon as they are copied.
        """
        now = self._store.state
        recorded = now.session.run.history.recorded
        is_little = recorded.rows.shape[1] <= LARGE and _bytes_of(recorded) <= MOST_KEPT
        kept = recorded.error_stride == 1 and is_little
        last = max(now.run_state.trained_for, recorded.length - 1)
        return self.course._replace(last=last, recorded=_apart(recorded) if kept else None)

    def go_along(self, course: Course) -> None:
        """Go on along another course of the same document, from where it was left: by its name, from its file."""
        before = self._store.state.session
        roots = tuple(_named_as(before.setup, root) for root in course.roots)
        run = self._run_along(roots, course)
        # Where it ended it ends again, and says why, when it is to go farther.
        way = _Way(run, course.state, course.last + course.ended, course.last < before.run.history.last)
        self._take_up(way, begins_anew(roots[-1].setup, before.setup), course)

    def rerun(self, roots: tuple[Root, ...]) -> None:
        """Train the same network along other roots as far as the run before it came, and show the same state.

        What takes longer than a frame is shown as it comes.
        """
        now = self._store.state
        here = now.cursor.state if now.run_state.awaited is None else now.run_state.awaited
        run = now.session.run
        until = max(now.run_state.trained_for, run.history.last)
        way = _Way(run.along(roots, until=until), here, until)
        self._take_up(way, is_new=False)

    def reword(self, course: Course) -> None:
        """Tell the run in the words of a course that trains alike: it stays, and goes on."""
        before = self._store.state
        session = replace(before.session, kept_runs=course.kept_runs)
        roots = tuple(_named_as(session.setup, root) for root in course.roots)
        session.run.reword(roots)
        session = replace(session, roots=roots)
        is_beside = session.right_run is not None
        if session.right_run is not None and _is_right_rule_kept(session):
            self._right_roots = right_roots(roots)
            session.right_run.reword(tuple(right for _, right in self._right_roots))
        else:
            session = self._beside_the_right_rule(session, None)
        is_other = is_beside != (session.right_run is not None)
        if is_other:
            self._playback.pause()
            before = self._store.state
            self._training.take(session)
        goal = before.run_state.goal
        if goal == max(session.setup.iterations, 1):
            goal = max(roots[-1].setup.iterations, 1)
        after = replace(
            before,
            session=session,
            run_state=before.run_state._replace(goal=goal),
        )
        if is_other:
            after = replace(after, display=after.display._replace(marks=NO_MARKS))
        self._store.put(self._playback.noticed(after))
        if is_other:
            self._playback.let_the_right_rule_follow()

    def begin(self, run: Run, kept_runs: tuple[KeptRun, ...] = ()) -> WindowState:
        """The state in which another document is open, from the start of its run, along which training goes now."""
        after = self._taken(self._store.state, run, kept_runs, is_new=True)
        session = replace(after.session, document=after.session.document + 1)
        after = replace(after, session=session, run_state=after.run_state._replace(has_run=False))
        self._training.take(after.session)
        return after

    # How it is done

    def _take_up(self, way: "_Way", is_new: bool, course: Course | None = None) -> None:
        """Train a run as far as that, and show a state of it; of the same network what is held and chosen stays."""
        travels = self._store.state.run_state.travels
        self._playback.pause()
        before = self._store.state
        if way.is_shorter:  # the right rule's run would be ahead
            before = replace(before, session=replace(before.session, right_run=None))
        if way.run.is_ready:  # loops that are still to be compiled would keep the window waiting for many seconds
            way.run.advance(way.until, AT_ONCE)
        same = way.run.setup.network == before.session.setup.network
        stays = before.session.kept_runs if same else ()
        after = self._taken(before, way.run, stays if course is None else course.kept_runs, is_new)
        if same:
            after = _keeping(after, before, is_new)
        elif course is not None:
            after = replace(after, selection=after.selection._replace(held=course.pinned))
        if course is not None:
            after = replace(after, run_state=after.run_state._replace(goal=course.goal))
        wanted = max(way.until, way.state) if travels else way.until
        goes_on = way.run.has_more(wanted)
        run_state = after.run_state._replace(trained_for=way.until)
        if goes_on:
            run_state = run_state._replace(awaited=way.state, travels=travels)
        newest, parameters = way.run.history.newest
        state = min(way.state, newest)  # held as it is: once there is a newer one, it may be to be trained again
        cursor = replace(after.cursor, state=state, parameters=parameters if state == newest else None)
        self._training.take(after.session)
        if goes_on:
            self._playback.go_on_to(wanted)
        self._store.put(self._playback.noticed(replace(after, cursor=cursor, run_state=run_state)))
        if not goes_on and self._playback.right_rule_lags:
            self._playback.let_the_right_rule_follow()

    def _taken(self, before: WindowState, run: Run, kept_runs: tuple[KeptRun, ...], is_new: bool) -> WindowState:
        """The state at the start of another run, with nothing pointed at."""
        session = replace(before.session, run=run, roots=run.roots, kept_runs=kept_runs)
        if is_new:
            session = replace(session, edition=session.edition + 1, original_setup=session.setup)
        return replace(
            before,
            session=self._beside_the_right_rule(session, before.session.right_run),
            cursor=Cursor(),
            selection=Selection(anchor=before.selection.anchor),
            display=before.display._replace(marks=NO_MARKS),
            run_state=RunState(
                goal=max(run.setup.iterations, 1),
                chosen_speed=before.run_state.chosen_speed,
                lent_speed=before.run_state.lent_speed,
                begins_slowly=before.run_state.begins_slowly,
                has_run=before.run_state.has_run,
                stops=before.run_state.stops,
            ),
        )

    def _beside_the_right_rule(self, session: Session, known: Run | None) -> Session:
        """The session with a run of the right rule beside a mistaken one, if it is kept, along the same branches."""
        if not _is_right_rule_kept(session) or is_right(session.setup):
            return replace(session, right_run=None)
        self._right_roots = right_roots(session.roots, self._right_roots)
        roots = tuple(right for _, right in self._right_roots)
        right = known.along(roots) if known is not None else Run(roots[-1].setup, RIGHT_RUN_BUDGET, roots)
        return replace(session, right_run=right)

    def _run_along(self, roots: tuple[Root, ...], course: Course) -> Run:
        """A run along these roots, with what is known of it already."""
        run = self._store.state.session.run
        setup, budget = roots[-1].setup, run.history.budget
        if course.recorded is not None:
            recorded, carried = course.recorded, carried_by(roots)
            history = History(setup.network.parameter_count, budget, recorded, carried, run.history)
            return Run(setup, budget, roots, history)
        if setup.network == run.setup.network:
            return run.along(roots, course.last, course.last)
        return Run(setup, budget, roots)


class _Way(NamedTuple):
    """A run, the state of it to be shown, and how far it is to be trained."""

    run: Run
    state: int
    until: int
    is_shorter: bool = False  # than what is recorded of the run before it


def _keeping(after: WindowState, before: WindowState, is_new: bool) -> WindowState:
    """What of the state before goes on to count for another run of the same network."""
    then = before.selection
    chosen = before.cursor.chosen_sample
    if chosen is not None and chosen >= len(after.session.setup.whole.inputs):
        chosen = None
    return replace(
        after,
        cursor=replace(after.cursor, chosen_sample=chosen, drawn=None if is_new else before.cursor.drawn),
        selection=Selection(anchor=then.anchor, held=then.held) if is_new else then,
        run_state=after.run_state._replace(goal=before.run_state.goal),
    )


def _is_right_rule_kept(session: Session) -> bool:
    return any(kept.is_right for kept in session.kept_runs)


def _apart(recorded: Recorded) -> Recorded:
    """The same in memory of its own: what a run records to has room for much more."""
    carried = recorded.carried.copy()
    return recorded._replace(rows=recorded.rows.copy(), errors=recorded.errors.copy(), carried=carried)


def _bytes_of(recorded: Recorded) -> int:
    return recorded.rows.nbytes + recorded.errors.nbytes + recorded.carried.nbytes


def _called(setup: Setup) -> tuple[object, ...]:
    """What views are built from beside the numbers: what everything is called."""
    data = setup.scenario.data
    names = (data.image, data.class_names, data.target_names, data.scaling)
    return setup.scenario.network, setup.scenario.labels, names


def begins_anew(setup: Setup, before: Setup) -> bool:
    """Whether a setup is so much another that it is looked at from its start, and every view is made anew."""
    others = are_others(setup.whole, before.whole) or _how_held_out(setup) != _how_held_out(before)
    return others or _called(setup) != _called(before)


def _how_held_out(setup: Setup) -> tuple[float, int] | None:
    return None if setup.split is None else (setup.split.how.share, setup.split.how.seed)


def _named_as(setup: Setup, root: Root) -> Root:
    """The root, called what the open document is called."""
    if (root.setup.name, root.setup.path) == (setup.name, setup.path):
        return root
    return root._replace(setup=replace(root.setup, name=setup.name, path=setup.path))


def are_others(samples: Samples, before: Samples) -> bool:
    """Whether more than one of the samples is another: not an edited one, but other data."""
    if samples is before:
        return False
    if abs(len(samples.inputs) - len(before.inputs)) == 1:
        return False  # one was added, or taken away
    if samples.inputs.shape != before.inputs.shape or samples.targets.shape != before.targets.shape:
        return True
    return samples.apart(before) > 1
