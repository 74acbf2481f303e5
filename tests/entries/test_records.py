from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed
from treve.base.ids import ReportId
from treve.base.place import Where
from treve.base.time import When
from treve.entries.records import Held, Register, TakeIn, fingerprint_parts, from_groups, record_key, to_groups
from treve.entries.report import Content, Harm, Identity, Named, Provenance, Report

WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=20).map(
    lambda s: __import__("unicodedata").normalize("NFC", s)
)
COUNTS = st.one_of(st.none(), st.integers(0, 10_000))
REPORTS = st.builds(
    Report,
    identity=st.builds(
        Identity,
        report=st.text("0123456789abcdef", min_size=32, max_size=32).map(ReportId),
        source=WORDS,
        source_kind=st.sampled_from(["patrol", "press", "dataset"]),
        native_id=st.one_of(st.none(), WORDS),
        actors=st.lists(st.builds(Named, name=WORDS, role=st.sampled_from(["side_a", "side_b"])), max_size=3).map(
            tuple
        ),
    ),
    place=st.builds(
        Where,
        precision=st.sampled_from(["exact", "settlement", "province", "unknown"]),
        lat_e7=st.one_of(st.none(), st.integers(-900_000_000, 900_000_000)),
        lon_e7=st.one_of(st.none(), st.integers(-1_800_000_000, 1_800_000_000)),
        name=st.one_of(st.none(), WORDS),
    ),
    content=st.builds(
        Content,
        observed=st.builds(
            When, precision=st.just("day"), earliest=st.just("2017-01-15"), latest=st.just("2017-01-15")
        ),
        kind=st.just("fire"),
        harm=st.lists(
            st.builds(Harm, what=st.just("killed"), whom=st.just("all"), low=COUNTS, best=COUNTS, high=COUNTS),
            max_size=2,
        ).map(tuple),
        text=st.one_of(st.none(), WORDS),
    ),
    provenance=st.builds(Provenance, row=st.integers(1, 10**6)),
)


@given(REPORTS)
def test_a_report_survives_the_way_to_bytes_and_back(report: Report) -> None:
    assert from_groups(to_groups(report)) == report


@given(REPORTS, st.integers(1, 10**6))
def test_the_row_of_a_report_is_no_part_of_what_was_said(report: Report, row: int) -> None:
    moved = Report(report.identity, report.place, report.content, Provenance(row))
    assert fingerprint_parts(to_groups(moved)) == fingerprint_parts(to_groups(report))
    assert record_key(moved) == record_key(report)


def test_other_kinds_of_record_survive_too() -> None:
    head = TakeIn("a.csv", "0" * 64, 12, "table", "mission", "patrol", 1, 1)
    held = Held("1" * 32, "mission", "a.csv:3", "no date", "write one", "x,y")
    for record in (head, held, Register("kinds", "a: 1\n")):
        assert from_groups(to_groups(record)) == record
    assert record_key(held) == "1" * 32
    assert record_key(head) is None


@pytest.mark.parametrize(
    "groups",
    [
        {},
        {"surprise": b"{}"},
        {"register": b'{"name":"kinds"}'},
        {"register": b'{"name":"kinds","text":"","more":1}'},
        {"register": b'{"text":"","name":"kinds"}'},
        {"register": b'{"name":"kinds", "text":""}'},
        {"register": b'{"name":"kinds","name":"kinds","text":""}'},
        {"register": b'{"name":"kinds","text":1.5}'},
        {"register": b"\xff"},
        {"identity": b"{}", "place": b"{}", "content": b"{}"},
    ],
)
def test_bytes_that_could_mean_two_things_are_refused(groups: Mapping[str, bytes]) -> None:
    with pytest.raises(Malformed):
        from_groups(groups)
