"""One incident told by four unequal kinds of source meets, and what lies beside it does not join."""

import polars as pl
import pytest

from treve.base.ids import report_id
from treve.base.place import Where
from treve.base.time import When
from treve.entries.report import Content, Harm, Identity, Named, Provenance, Report, Role, SourceKind
from treve.incidents.fuse import fuse
from treve.incidents.gather import Arrived, gather
from treve.incidents.parameters import read_parameters
from treve.names import actors, agencies, kinds, places
from treve.node.shipped import parameters_text, register_text

ACTORS = actors.read(register_text("actors"))
KINDS = kinds.read(register_text("kinds"))
PLACES = places.read(register_text("places"))
AGENCIES = agencies.read_agencies(register_text("agencies"))
PARAMETERS = read_parameters(parameters_text("fusion").encode())

TOWN = Where("settlement", 359_300_000, 366_300_000, 2_000, name="Idlib", adm1="Idlib Governorate", country="Syria")
HOUR = When("minute", "2017-03-04T14:10", "2017-03-04T14:10", "Asia/Damascus")
DAY = When("day", "2017-03-04", "2017-03-04")


def one(
    name: str, kind: SourceKind, where: Where, when: When, act: str, text: str | None = None, dead: int | None = None,
    sides: tuple[str, ...] = (),
) -> Report:  # fmt: skip
    roles: tuple[Role, ...] = ("side_a", "side_b")
    named = tuple(Named(each, role) for each, role in zip(sides, roles, strict=False))
    harm = (Harm("killed", "all", dead, dead, dead),) if dead is not None else ()
    return Report(
        Identity(report_id(name, "1", b""), name, kind, "1", named),
        where,
        Content(when, act, harm=harm, text=text, language="en"),
        Provenance(1),
    )


def point(lat_e7: int, lon_e7: int, radius_m: int, name: str | None = None) -> Where:
    return Where("exact" if radius_m <= 500 else "settlement", lat_e7, lon_e7, radius_m, name=name, country="Syria")


TELL = (
    one("dataset", "dataset", TOWN, DAY, "air_strike", "Bombs fell on a mosque.", 5,
        ("Government of Syria", "Civilians")),
    one("article", "press", TOWN, DAY, "air_strike", "Cinq morts dans un raid qui a touché une mosquée d'Idlib.", 5,
        ("régime syrien",)),
    one("form", "patrol", point(359_310_000, 366_290_000, 50, "Idlib"), When("hour", "2017-03-04T14:00",
        "2017-03-04T15:00", "Asia/Damascus"), "air_strike", "Crater beside the mosque, five bodies.", 5),
    one("sensor", "acoustic", point(359_320_000, 366_280_000, 3_000), HOUR, "explosion"),
)  # fmt: skip
DECOYS = (
    one("other town", "dataset", Where("settlement", 358_120_000, 366_100_000, 2_000, name="Ariha", country="Syria"),
        DAY, "air_strike", "Bombs fell on a school.", 1, ("Government of Syria", "Civilians")),
    one("next night", "acoustic", point(359_320_000, 366_280_000, 3_000),
        When("minute", "2017-03-06T02:30", "2017-03-06T02:30", "Asia/Damascus"), "explosion"),
)  # fmt: skip


def groups(*reports: Report) -> set[frozenset[str]]:
    arrived = [
        Arrived(each, f"{at:04d}", 1, at, "d", "f", "2026-01-01T00:00:00Z", revises=False)
        for at, each in enumerate(reports)
    ]
    found = fuse(gather(arrived, ACTORS, KINDS, PLACES, None, AGENCIES).reports, PARAMETERS)
    names = {each.identity.report: each.identity.source for each in reports}
    together = found.members.filter(pl.col("link") == "same").group_by("incident").agg("report")["report"].to_list()
    return {frozenset(names[report] for report in group) for group in together}


def test_four_unequal_kinds_tell_one_incident_and_two_decoys_stay_apart() -> None:
    assert groups(*TELL, *DECOYS) == {
        frozenset({"dataset", "article", "form", "sensor"}), frozenset({"other town"}), frozenset({"next night"}),
    }  # fmt: skip


@pytest.mark.parametrize("left_out", range(len(TELL)))
def test_whichever_of_them_is_missing_the_others_meet(left_out: int) -> None:
    rest = [each for at, each in enumerate(TELL) if at != left_out]
    assert groups(*rest, *DECOYS) >= {frozenset(each.identity.source for each in rest)}


def test_objects_in_words_of_two_languages_are_details_and_a_column_of_them_is_not_needed() -> None:
    arrived = [Arrived(each, "m", 1, 1, "d", "f", "2026-01-01T00:00:00Z", revises=False) for each in TELL]
    found = gather(arrived, ACTORS, KINDS, PLACES, None, AGENCIES).reports
    details = dict(zip(found["source"].to_list(), found["details"].to_list(), strict=True))
    assert details == {"dataset": ["mosque"], "article": ["mosque"], "form": ["mosque"], "sensor": []}
