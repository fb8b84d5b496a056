"""Going along another course: a run that was changed, told in other words, or gone back to as it was."""

from dataclasses import replace

from core.data.samples import Samples
from core.experiments.printed_listing import right_roots
from core.network.rules import named
from core.setup.setup import Setup
from core.training.history import History, Recorded
from core.training.roots import Root
from core.training.run import Run
from gui.model.playhead import Playhead
from gui.model.undo import Course

AT_ONCE = 0.010  # seconds of training that a change may take before its first picture
MOST_KEPT = 64 * 2**20  # bytes of recorded states that going back keeps; more of them are trained again


class CourseFollower(Playhead):
    """Trains along the course that it is told, and says where it is on it."""

    @property
    def course_so_far(self) -> Course:
        """The course with what is recorded of it, as far as that is not too much to be kept."""
        recorded = self.history.recorded
        kept = recorded.error_stride == 1 and recorded.rows.nbytes + recorded.errors.nbytes <= MOST_KEPT
        last = max(self._far, recorded.length - 1)
        return self.course._replace(last=last, recorded=_apart(recorded) if kept else None)

    def go_along(self, course: Course) -> None:
        """Go on along another course of the same document, from where it was left: by its name, from its file."""
        before = self._setup
        roots = tuple(_named_as(before, root) for root in course.roots)
        setup = roots[-1].setup
        is_new = begins_anew(setup, before)
        is_same_network = setup.network == before.network
        run = self._run_along(roots, course)
        if course.last < self.history.last:
            self._rival = None  # which would be ahead
        # Where it ended it ends again, and says why, when it is to go farther.
        self._take_up(run, course.state, course.last + course.ended, is_new)
        self.set_goal(course.goal)
        if not is_same_network:
            self.pin(course.pinned)
        self._show_ghosts_of(course)

    def retell(self, course: Course) -> None:
        """Tell the run in the words of a course that trains alike: it stays, and goes on."""
        before = self._setup
        roots = tuple(_named_as(before, root) for root in course.roots)
        self._run.retell(roots)
        self._passes.retell()
        if self._rival is not None and self._rival_passes is not None:
            self._right_roots = right_roots(roots)
            self._rival.retell(tuple(right for _, right in self._right_roots))
            self._rival_passes.retell()
        self._setup = roots[-1].setup
        if self._goal == max(before.iterations, 1):
            self.set_goal(max(self._setup.iterations, 1))
        self.words_changed.emit()
        if self.ended is not None:
            self.ended_changed.emit()  # it names a quantity
        self._show_ghosts_of(course)

    def rerun(self, roots: tuple[Root, ...]) -> None:
        """Train the same network along other roots as far as the run before it came, and show the same state.

        What takes longer than a frame is shown as it comes.
        """
        here = self.state if self._awaited is None else self._awaited
        self._take_up(self._run.along(roots), here, max(self._far, self.history.last), is_new=False)

    def _take_up(self, run: Run, here: int, far: int, is_new: bool) -> None:
        """Train a run as far as that, and show a state of it; of the same network what is held and chosen stays."""
        before, walked, travels = self._setup, self._phase is not None, self._travels
        self.pause()
        run.advance(far, AT_ONCE)
        self._take_keeping(run, is_new)
        self._far = far
        self._passes.move_to(min(here, run.history.last))
        wanted = max(far, here) if travels else far
        if run.has_more(wanted):
            self._awaited, self._travels = here, travels
            self._training_thread.train_to(wanted)
            self._timer.start()
        elif self._rival_lags():
            self._let_the_rival_follow()
        if is_new:
            self._announce()
        else:
            self._announce_run(before, walked)
        if self.running:
            self.running_changed.emit()

    def _take_keeping(self, run: Run, is_new: bool) -> None:
        goal, ghosts, pinned, pointed = self._goal, self._ghosts, self._pinned, (self._hovered, self._factor)
        chosen, is_same_network = self.chosen_sample, run.setup.network == self.network
        self._take(run)
        if not is_same_network:
            return
        self._goal, self._ghosts, self._pinned = goal, ghosts, pinned
        if not is_new:
            self._hovered, self._factor = pointed
        if chosen is not None and chosen < len(run.setup.whole.inputs):
            self._passes.choose_sample(chosen)

    def _announce_run(self, before: Setup, walked: bool) -> None:
        """Another run of the same network, whose views stay."""
        if self._setup.whole is not before.whole:
            self.samples_changed.emit()
        self.run_changed.emit()
        if named(self._setup.rule) != named(before.rule):
            self._announce(setup=False)
            return
        if walked:
            self.phase_changed.emit()
        for signal in (self.playhead_changed, self.recorded_changed, self.ended_changed):
            signal.emit()

    def _run_along(self, roots: tuple[Root, ...], course: Course) -> Run:
        """A run along these roots, with what is known of it already."""
        setup, budget = roots[-1].setup, self.history.budget
        if course.recorded is not None:
            history = History(setup.network.parameter_count, budget, course.recorded)
            return Run(setup, budget, roots, history)
        if setup.network == self.network:
            return self._run.along(roots, course.last)
        return Run(setup, budget, roots)

    def _show_ghosts_of(self, course: Course) -> None:
        if course.ghosts != self._ghosts:
            self._ghosts = course.ghosts
            self.ghosts_changed.emit()


def _apart(recorded: Recorded) -> Recorded:
    """The same in memory of its own: what a run records to has room for much more."""
    return recorded._replace(rows=recorded.rows.copy(), errors=recorded.errors.copy())


def _called(setup: Setup) -> tuple[object, ...]:
    """What views are built from beside the numbers: what everything is called."""
    data = setup.scenario.data
    names = (data.class_names, data.target_names, data.scaling)
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
    apart = (samples.inputs != before.inputs).any(axis=1) | (samples.targets != before.targets).any(axis=1)
    return int(apart.sum()) > 1
