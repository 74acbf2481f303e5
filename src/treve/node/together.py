"""Group commit: what several threads ask for while one is at work is done in one go when it is their turn.

The first to come works at once, for itself alone: nobody waits for others to come. Whoever comes meanwhile waits as
long as that takes, then one of them works for all who wait by then. So a disk that needs 10 ms to be sure serves one
writer a hundred times a second, and a hundred writers as often, all of them each time.
"""

import copy
import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from treve.base.errors import Broken

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Turn(Generic[Asked, Answer]):
    """What one thread asks for, and what came of it."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.done = False
        self._answer: Answer
        self._failure: BaseException | None = None
        self._leads = False
        # Held until there is an answer, or until this thread is to work for all who wait.
        self._bell = threading.Lock()
        self._bell.acquire()

    def answer(self, answer: Answer) -> None:
        """Note what the thread gets."""
        self._answer, self.done = answer, True

    def fail(self, why: BaseException) -> None:
        """Note what is raised in the thread that asked."""
        self._failure, self.done = why, True

    def _outcome(self) -> Answer:
        if self._failure is not None:
            raise self._failure
        return self._answer


class Together(Generic[Asked, Answer]):
    """A door through which many threads ask, behind which one works at a time."""

    def __init__(self, work: Callable[[Sequence[Turn[Asked, Answer]]], None], most: int) -> None:
        """Remember the work.

        Args:
            work: answers or fails each turn it is given; what it raises fails those that it left open.
            most: how many turns it is given at once.
        """
        self._work, self._most = work, most
        self._lock = threading.Lock()
        self._waiting: list[Turn[Asked, Answer]] = []
        self._busy = False

    def do(self, asked: Asked) -> Answer:
        """Return the answer, or raise what the work raised, once somebody has worked for this thread."""
        mine: Turn[Asked, Answer] = Turn(asked)
        with self._lock:
            self._waiting.append(mine)
            mine._leads, self._busy = not self._busy, True
        if not mine._leads:
            try:
                mine._bell.acquire()
            except BaseException:
                # Interrupted while waiting: the others must not wait for somebody who has gone.
                self._leave(mine)
                raise
        if not mine.done:
            self._lead()
        return mine._outcome()

    def _lead(self) -> None:
        with self._lock:
            group, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
        try:
            self._work(group)
        except BaseException as why:  # noqa: BLE001 (raised again in each thread that it concerns)
            for each in group:
                if not each.done:
                    each.fail(why if each is group[0] else _like(why))
        finally:
            self._hand_on()
            for each in group[1:]:
                each._bell.release()

    def _hand_on(self) -> None:
        """Let the first of those who wait work next."""
        with self._lock:
            self._busy = bool(self._waiting)
            if self._busy:
                self._waiting[0]._leads = True
                self._waiting[0]._bell.release()

    def _leave(self, mine: Turn[Asked, Answer]) -> None:
        with self._lock:
            led = mine._leads
            if mine in self._waiting:
                self._waiting.remove(mine)
        if led and not mine.done:
            self._hand_on()


def _like(why: BaseException) -> BaseException:
    """Return the same once more for another thread, which adds its own way to what it raises."""
    if not isinstance(why, Exception):
        # Whoever worked was interrupted, and the others were not.
        what = "Writing was interrupted: whether this was stored, the log shows."
        again: BaseException = Broken(what, remedy="Look whether it is there before you write it again.")
    else:
        again = copy.copy(why)
    again.__cause__ = why
    return again
