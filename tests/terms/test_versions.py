import datetime as dt
import random

from hypothesis import given
from hypothesis import strategies as st

from treve.terms.force import force_interval, second
from treve.terms.model import Terms
from treve.terms.versions import in_their_time, version_order, versions_in_time

JUNE, JULY = dt.datetime.fromisoformat("2031-06-01"), dt.datetime.fromisoformat("2031-07-01")


def version(terms: Terms, name: str, amends: str | None = None, since: dt.datetime | None = None) -> Terms:
    return terms.model_copy(update={"version": name, "amends": amends, "applies_from": since})


def test_a_version_takes_the_place_of_the_one_that_it_amends_from_its_day_on(valleys: Terms) -> None:
    found = versions_in_time([version(valleys, "2", "1", JUNE), version(valleys, "1")])
    assert (found["1"].since, found["1"].until, found["1"].followed_by) == (None, JUNE, "2")
    assert (found["2"].since, found["2"].until, found["2"].followed_by) == (JUNE, None, None)


def test_a_correction_leaves_nothing_to_what_it_corrects_and_begins_where_that_began(valleys: Terms) -> None:
    versions = [version(valleys, "1"), version(valleys, "2", "1", JUNE), version(valleys, "2-corrected", "2")]
    one, two, three = (force_interval(each) for each in in_their_time(versions))
    june_s = second(JUNE, valleys)
    assert one.end_s == june_s
    assert two.start_s == two.end_s == june_s
    assert (three.start_s, three.end_s) == (june_s, force_interval(valleys).end_s)


def test_a_correction_of_the_first_version_applies_from_the_start(valleys: Terms) -> None:
    first, second_ = in_their_time([version(valleys, "1"), version(valleys, "2", "1")])
    assert force_interval(first).start_s == force_interval(first).end_s
    assert force_interval(second_) == force_interval(valleys)


def test_versions_that_amend_nothing_stand_side_by_side(valleys: Terms) -> None:
    both = in_their_time([version(valleys, "1"), version(valleys, "2")])
    assert {force_interval(each) for each in both} == {force_interval(valleys)}


def test_versions_that_amend_each_other_in_a_circle_end(valleys: Terms) -> None:
    found = versions_in_time([version(valleys, "1", "2", JULY), version(valleys, "2", "1", JUNE)])
    assert (found["1"].until, found["2"].until) == (JUNE, JULY)


MONTHS = st.none() | st.integers(1, 12).map(lambda month: dt.datetime.fromisoformat(f"2031-{month:02}-01"))


@given(st.lists(MONTHS, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_along_a_chain_every_moment_has_just_one_version(
    valleys: Terms, starts: list[dt.datetime | None], shuffle: random.Random
) -> None:
    chain = [
        version(valleys, str(k), str(k - 1) if k else None, since if k else None) for k, since in enumerate(starts)
    ]
    mixed = list(chain)
    shuffle.shuffle(mixed)
    found = versions_in_time(mixed)
    assert found == versions_in_time(chain)
    for month in range(1, 13):
        at = dt.datetime.fromisoformat(f"2031-{month:02}-15")
        applying = [
            each
            for each in found.values()
            if (not each.since or each.since <= at) and (not each.until or at < each.until)
        ]
        assert len(applying) == 1


def test_the_tenth_version_comes_after_the_ninth() -> None:
    assert sorted(["10", "9", "1.10", "1.9"], key=version_order) == ["1.9", "1.10", "9", "10"]
