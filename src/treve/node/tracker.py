"""Pledges over time and the cooperation tracker of a centre, for one audience.

Both are laid out from a view when they are asked for, as duties are: what people adopt or attribute moves a pledge, and
must cost no derivation; and so nothing that an audience may not see can be in them.
"""

import datetime as dt
import re
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.base.lang import Lang
from treve.names.actors import Actors
from treve.names.fold import fold
from treve.names.topics import Topic, Topics
from treve.node.duties import duties_seen, newest
from treve.node.view import View
from treve.terms.model import Terms
from treve.timeline.derive import newest as newest_of
from treve.timeline.pledge_shapes import PledgeRow
from treve.timeline.pledges import Around, pledge_rows
from treve.timeline.shapes import HappeningRow
from treve.timeline.tracker import Tracked, select, tracker
from treve.timeline.tracker_shapes import TrackRow

_MONTH = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])", re.ASCII)


class Cooperation(NamedTuple):
    """Pledges, the tracker's rows, and the topics that they name, as they stand on a day."""

    pledges: tuple[PledgeRow, ...]
    rows: tuple[TrackRow, ...]
    topics: Topics
    on: dt.date


def cooperation_seen(view: View, on: dt.date | None = None, lang: Lang = "en") -> Cooperation:
    """Return the pledges and the tracker, as they stand at the end of a day; that of the newest entry if none is said.

    `lang`: of the names that agreements and the register of actors give.

    Cost: about 1 ms a pledge, and what `duties_seen` costs.
    """
    day = on or newest(view)
    told = [msgspec.json.decode(text, type=HappeningRow) for text in view.timeline["row"]]
    agreements = newest_of(view.agreements)
    topics = topics_of(view)
    promised = pledge_rows(Around(told, agreements, view.incidents, view.findings, topics), day)
    duties = [row for row in duties_seen(view, day) if row["in_use"]]
    by_name = {terms.agreement: terms for terms in agreements}
    used = {row["agreement"] for row in duties} | set(by_name)
    laid = [by_name[name] for name in sorted(used)]
    rows = [named(row, laid, view.actors, lang) for row in tracker(Tracked(told, promised, duties, laid, topics), day)]
    return Cooperation(tuple(promised), tuple(rows), topics, day)


def named(row: TrackRow, agreements: Iterable[Terms], actors: Actors, lang: Lang) -> TrackRow:
    """Return a row that an agreement gives, its parties and members by name rather than by id."""
    if row["agreement"] is None:
        return row
    terms = next((one for one in agreements if one.agreement == row["agreement"]), None)
    names = {party.id: party.name.say(lang) for party in terms.parties} if terms is not None else {}

    def name(one: str) -> str:
        return names.get(one) or actors.label(one, lang)

    lists = ("parties", "responsible", "members")
    return {**row, **{field: [name(one) for one in row[field]] for field in lists}}  # type: ignore[typeddict-item,literal-required]


def topics_of(view: View) -> Topics:
    """Return the register of topics with the theatre of each agreement, which is a topic with its parties."""
    found = {one.id: one for one in view.topics.topics}
    theatres: dict[str, list[Terms]] = {}
    for terms in view.agreements:
        theatres.setdefault(terms.theatre.name.en, []).append(terms)
    for name in sorted(theatres):
        every = theatres[name]
        plain = [_bare(every[0].theatre.name.en), _bare(every[0].theatre.name.fr)]
        key = "-".join(re.findall("[a-z0-9]+", fold(plain[0]))) or "theatre"
        known = found.get(key)
        actors = {member.actor for terms in every for party in terms.parties for member in party.members}
        actors |= {one.actor for terms in every for one in terms.guarantors}
        words = {fold(each) for each in plain if len(each) > 3}
        found[key] = Topic(
            key, "theatre", known.names if known else {"en": plain[0], "fr": plain[1]},
            frozenset(actors) | (known.actors if known else frozenset()), known.any_actor if known else False,
            known.places if known else frozenset(), tuple(sorted(words | set(known.words if known else ()))),
            frozenset(terms.agreement for terms in every) | (known.agreements if known else frozenset()),
        )  # fmt: skip
    return Topics(tuple(found[key] for key in sorted(found)))


def _bare(name: str) -> str:
    """Return the name of a theatre without what stands in brackets behind it."""
    return re.sub(r"\s*\([^)]*\)", "", name).strip()


def chosen(seen: Cooperation, topic: str = "", party: str = "", month: str = "") -> list[TrackRow]:
    """Return the rows that a person asks for.

    Raises:
        Refused: there is no such topic, or the month is none.
    """
    known = [one.id for one in seen.topics.topics]
    if topic and topic not in known:
        raise Refused(
            f"There is no topic {topic!r}.", where="--topic",
            remedy=f"One of: {', '.join(known)}; or add it to the register of topics." if known else
            "Register topics: treve register CENTRE topics FILE.",
        )  # fmt: skip
    if month and not _MONTH.fullmatch(month):
        raise Refused(f"{month!r} is no month.", where="--month", remedy="Write it as 2017-05.")
    return select(seen.rows, topic, party, month)


def pledges_chosen(seen: Cooperation, topic: str = "", party: str = "", month: str = "") -> list[PledgeRow]:
    """Return the pledges that a person asks for, by the same rules; to be asked after `chosen`, which refuses."""
    wanted = fold(party)
    found = []
    for row in seen.pledges:
        days = [(one["earliest"], one["latest"]) for one in (*row["statings"], *row["moves"])]
        days.append((row["due_earliest"], row["due_latest"]))
        touched = any(first and first[:7] <= month <= (last or first)[:7] for first, last in days)
        names = (*row["who"], row["to"] or "", row["of_another"] or "")
        if topic and topic not in row["topics"]:
            continue
        if party and party not in row["actors"] and not (wanted and any(wanted in fold(each) for each in names)):
            continue
        if month and not touched:
            continue
        found.append(row)
    return found
