"""What the embargo does to one sealed record: whether it is about it, whether it lets it pass, and how much of it.

The two groups that decide are read alone and for two of their fields, since that is asked of every record of the log.
"""

import datetime as dt
from collections.abc import Mapping

import msgspec

from treve.base.ids import ID_DIGITS, ReportId, digest
from treve.base.time import When, interval
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation, Judgement
from treve.entries.linking import Linking, laid_out
from treve.entries.records import from_groups, to_groups
from treve.entries.report import Report
from treve.entries.statement_review import StatementReview
from treve.ledger.sealing import Record
from treve.release import embargo as embargoes
from treve.release.embargo import Embargo

PRESS = "press"
HOUR_S = 3_600
FURTHEST_BEHIND_S = 12 * HOUR_S
"""How far behind UTC clocks are at most: what a day without a zone may end later."""


class _Speaker(msgspec.Struct):
    source_kind: str
    report: str = ""
    native_id: str | None = None


class _Time(msgspec.Struct):
    observed: When


class _Alleged(msgspec.Struct):
    allegation: str


class _Target(msgspec.Struct):
    of: str


class _Article(msgspec.Struct):
    document: str


class _Review(msgspec.Struct):
    of: _Article
    other: _Article | None = None


class _Days(msgspec.Struct):
    earliest: str
    latest: str
    zone: str | None = None


_ALWAYS = ("held", "effort", "allegation")
"""Groups of records that the embargo is about whoever says it: a row that could not be read, of which nobody knows what
it says; where somebody looks today; what one side registers against another."""


def is_sensitive(sealed: Record) -> bool:
    """Say whether the embargo is about a record: what the press has printed is known to all already."""
    if any(name in sealed.groups for name in _ALWAYS):
        return True
    speaker = sealed.groups.get("identity", sealed.groups.get("document"))
    return speaker is not None and msgspec.json.decode(speaker, type=_Speaker).source_kind != PRESS


def passes(sealed: Record, embargo: Embargo, now_s: int, stated_at: str) -> bool:
    """Say whether the embargo lets a record pass now.

    A row that could not be read, and a text that is not of the press, stay with those who watch: nobody knows which of
    their numbers and words are a position, nor of when.
    """
    if not is_sensitive(sealed):
        return True
    observed = _observed(sealed)
    if observed is None:
        return False
    when = interval(observed)
    if when is None:
        return embargoes.is_due(embargo, int(dt.datetime.fromisoformat(stated_at).timestamp()), now_s)
    # A day without a zone ends last where clocks are furthest behind.
    return embargoes.is_due(embargo, when.end_s + (0 if observed.zone else FURTHEST_BEHIND_S), now_s)


def _observed(sealed: Record) -> When | None:
    """Return when what a record speaks of was, `None` where its sort does not say."""
    if "allegation" in sealed.groups:
        days = msgspec.json.decode(sealed.groups["allegation"], type=_Days)
        return When("days", days.earliest, days.latest, days.zone)
    told = sealed.groups.get("content", sealed.groups.get("effort"))
    return None if told is None else msgspec.json.decode(told, type=_Time).observed


def known_by_cells(sealed: Record) -> str | None:
    """Return the id of a report under the embargo whose source gave it none, so that it is a hash of its cells.

    The id of an allegation without a number is a hash of its words, positions in them too.
    """
    if "allegation" in sealed.groups:
        told = from_groups(sealed.groups)
        if isinstance(told, Allegation) and told.native_id is None:
            return None if embargoes.without_positions_said(told) is told else told.allegation
        return None
    if "identity" not in sealed.groups:
        return None
    speaker = msgspec.json.decode(sealed.groups["identity"], type=_Speaker)
    return speaker.report if speaker.native_id is None and speaker.source_kind != PRESS else None


def id_in(sealed: Record) -> str | None:
    """Return the id of the report or allegation that a record is, `None` where it is neither."""
    if "allegation" in sealed.groups:
        return msgspec.json.decode(sealed.groups["allegation"], type=_Alleged).allegation
    speaker = sealed.groups.get("identity")
    return None if speaker is None else msgspec.json.decode(speaker, type=_Speaker).report


def article_in(sealed: Record) -> str | None:
    """Return the hash of the article that a record is, `None` where it is none."""
    document = sealed.groups.get("document")
    return None if document is None else msgspec.json.decode(document, type=_Article).document


def judged_in(sealed: Record) -> str | None:
    """Return the id of what a judgement is about, `None` where a record is none."""
    said = sealed.groups.get("judgement")
    return None if said is None else msgspec.json.decode(said, type=_Target).of


def linking_in(sealed: Record) -> Linking | None:
    """Return what is said of links, `None` where a record says nothing of them."""
    record = from_groups(sealed.groups) if "linking" in sealed.groups else None
    return record if isinstance(record, Linking) else None


def coarse_linking(sealed: Record, said: Linking, places: Mapping[str, tuple[int, int]]) -> Record:
    """Return what is said of links without positions, its reports called by their places in the log where they must."""
    bare = embargoes.without_positions_linked(said)
    if not places.keys().isdisjoint(said.named):
        groups = tuple(tuple(called(one, places) for one in group) for group in said.groups)
        bare = msgspec.structs.replace(bare, groups=laid_out(said.act, groups))
    return sealed if bare is said else sealed._replace(groups=to_groups(bare))


def called(report: str, places: Mapping[str, tuple[int, int]]) -> str:
    """Return the id by which a report goes for those who see late; `places`: as `Found` has them."""
    return by_place(places[report]) if report in places else report


def reviewed_in(sealed: Record) -> frozenset[str]:
    """Return the hashes of the documents of which a review of statements speaks; none where a record is none."""
    said = sealed.groups.get("statement_review")
    if said is None:
        return frozenset()
    review = msgspec.json.decode(said, type=_Review)
    return frozenset(each.document for each in (review.of, review.other) if each is not None)


def coarse(sealed: Record, place: tuple[int, int] | None) -> Record:
    """Return a record no finer than a settlement; what is so already is returned as it is.

    From a hash of its cells the exact place of a report could be found by trying. One that has nothing else for an id
    is called by its place in the log instead, given as `place`: the entry and position at which it is first shown. A
    judgement about it calls it so too.
    """
    spoken = "judgement" in sealed.groups or "statement_review" in sealed.groups
    record = from_groups(sealed.groups) if spoken or is_sensitive(sealed) else None
    match record:
        case StatementReview():
            told = embargoes.without_positions_reviewed(record)
            return sealed if told is record else sealed._replace(groups=to_groups(told))
        case Effort():
            plain = embargoes.without_positions_in(record)
            return sealed if plain is record else sealed._replace(groups=to_groups(plain))
        case Allegation():
            bare = embargoes.without_positions_said(record)
            if place is not None:
                bare = msgspec.structs.replace(bare, allegation=by_place(place))
            return sealed if bare is record else sealed._replace(groups=to_groups(bare))
        case Judgement():
            said = embargoes.without_positions_judged(record)
            if place is not None:
                said = msgspec.structs.replace(said, of=by_place(place))
            return sealed if said is record else sealed._replace(groups=to_groups(said))
        case Report():
            found = embargoes.coarsened(record)
            if found is record and place is None:
                return sealed
        case _:
            return sealed
    if place is not None:
        other = ReportId(by_place(place))
        found = msgspec.structs.replace(found, identity=msgspec.structs.replace(found.identity, report=other))
    return sealed._replace(groups=to_groups(found))


def by_place(place: tuple[int, int]) -> str:
    """Return the id by which a report under the embargo is called that has no other but a hash of its cells."""
    return digest("treve report under embargo", f"{place[0]}:{place[1]}".encode()).hex()[:ID_DIGITS]
