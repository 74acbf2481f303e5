"""Statements are found by place, as a look at all of them would find them, and sooner."""

import time

from hypothesis import given
from hypothesis import strategies as st

from treve.statements.article import Statement
from treve.statements.by_place import ByPlace


def _statement(start: int, size: int) -> Statement:
    return Statement(
        start=start, end=start + size, quotes=(), kind="indirect", cue="a dit", cue_class="say", level=0, mention="",
        mention_span=None, speakers=(), role=None, decided="unknown", confidence=1, anonymous=False, negated=False,
        denial=False, negated_cue=False, question=False, said=None, occasion=None, via=None,
    )  # fmt: skip


@given(st.lists(st.builds(_statement, st.integers(0, 60), st.integers(0, 30))), st.integers(0, 90), st.integers(0, 20))
def test_those_that_touch_a_stretch_are_found(statements: list[Statement], start: int, size: int) -> None:
    end = start + size
    assert ByPlace(statements).touching(start, end) == [s for s in statements if s.start <= end and start <= s.end]


def _seconds(count: int) -> float:
    """Return the processor time in which each of so many sentences finds what is said in it."""
    by_place = ByPlace([_statement(at * 100, 80) for at in range(count)])

    def once() -> float:
        began = time.process_time()
        for at in range(count):
            assert len(by_place.touching(at * 100 - 3, at * 100 + 99)) == 1
        return time.process_time() - began

    return min(once() for _ in range(5))


def test_eight_times_as_many_statements_take_about_eight_times_as_long() -> None:
    assert _seconds(8_000) < 20 * _seconds(1_000)
