"""The door through which contents leave the log: the entries that one audience may see.

Every derivation reads the log through `seen_entries`, never by itself (a test holds that), so that the one predicate of
`release` decides on every path: page, export, report, count, history and error text are all made of a view, and a view
is made of what comes through here. `now` matters for the embargo of positions alone, on the full hour.

A sight may be of an earlier state of the log: then what lies behind it is not given, and of the rest what the audience
may see now and might have seen then, by the markings of then and of now, and the members and the embargo of now.
"""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.base.time import When, interval
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation
from treve.entries.records import Document, Held, Parameters, Register, Release, TakeIn, from_groups, to_groups
from treve.entries.report import Report
from treve.ledger.sealing import Record
from treve.node.centre import Centre, Entry, Outline
from treve.node.settings import read_settings
from treve.release import embargo as embargoes
from treve.release import members as member_register
from treve.release.embargo import Embargo
from treve.release.marking import NOBODY, Marking, make, said
from treve.release.members import NO_MEMBERS, Members
from treve.release.predicate import OPERATOR, Audience, Decision, audience_of, decide
from treve.release.standing import RELEASES, Signed, Standing, stand

MEMBERS, MARKINGS, RELEASE = "members", "markings", "release"
"""Names of the registers of members and default markings, and of the parameters of the embargo."""

HOUR_S = 3_600
FURTHEST_BEHIND_S = 12 * HOUR_S
"""How far behind UTC clocks are at most: what a day without a zone may end later."""


@dataclass(frozen=True)
class Sight:
    """What one audience may see of one state of the log.

    `standing` is `None` for the operator of a centre without members, who sees everything. `whole`: hashes of the
    documents all of whose records are seen; of others not even hash, name and row numbers are told, since they hang on
    what is withheld. `until`: how many entries of the log are looked at, all if it is `None`; `before`: the markings as
    they stood behind these.
    """

    audience: Audience
    members: Members
    standing: Standing | None
    embargo: Embargo | None
    now_s: int
    own: str | None
    whole: frozenset[str] = frozenset()
    until: int | None = None
    before: Standing | None = None
    _decided: dict[object, Decision] = field(default_factory=dict, compare=False, repr=False)

    @property
    def key(self) -> str:
        """What the answer depends on besides the log: for the keys of caches."""
        past = () if self.until is None else (f"until {self.until}",)
        return "\n".join((self.audience.who, str(self.now_s if self.embargo else ""), *past))

    @property
    def sees_all(self) -> bool:
        """Whether nothing is kept from this audience."""
        return self.standing is None

    def knows_document(self, digest: str) -> bool:
        """Say whether the audience may be told which document a record stood in, and where."""
        return self.sees_all or digest in self.whole

    def decision(self, entry: str, position: int) -> Decision:
        """Return whether a record of an entry is seen, and why."""
        if self.standing is None:
            return decide(NOBODY, self.own, self.audience, self.members)
        found = self._decide(self.standing.marking(entry, position))
        if found.seen and self.before is not None:
            found = self._decide(self.before.marking(entry, position))
        return found

    def _decide(self, marking: Marking) -> Decision:
        if marking not in self._decided:
            self._decided[marking] = decide(marking, self.own, self.audience, self.members)
        return self._decided[marking]

    def outlines(self, centre: Centre) -> Iterator[Outline]:
        """Give the outlines of the entries that are looked at, seen or not."""
        return centre.outlines() if self.until is None else islice(centre.outlines(), self.until)


def sight_of(centre: Centre, who: str | None = None, now: dt.datetime | None = None, until: int | None = None) -> Sight:
    """Return what an audience may see of the log as it stands, or of its first `until` entries.

    Args:
        centre: opened.
        who: a person, an organisation, "public", or "operator"; `None` is whoever keeps this machine: the operator, or,
            once people have roles, the person of the settings, else the organisation that keeps the node.
        now: for the embargo; the clock's time where it is not given.
        until: how many entries are looked at.

    Raises:
        Refused: there is no such member.
    """
    members = members_of(centre)
    if who is None:
        person = read_settings(centre.path).person
        who = OPERATOR if members.is_empty else person if person in members.people else (members.own or OPERATOR)
    audience = audience_of(who, members)
    at = int((now or dt.datetime.now(dt.UTC)).timestamp()) // HOUR_S * HOUR_S
    if audience.is_operator:
        return Sight(audience, members, None, None, at, members.own, until=until)
    embargo = _embargo_of(centre)
    applies = embargoes.applies(embargo, audience)
    sight = Sight(
        audience, members, standing_of(centre), embargo if applies else None, at, members.own, until=until,
        before=None if until is None else standing_of(centre, until),
    )  # fmt: skip
    return replace(sight, whole=_whole_documents(centre, sight))


def members_of(centre: Centre) -> Members:
    """Return who the members are, as the register stands."""
    text = None
    for entry in centre.entries(kinds=("register",)):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Register) and record.name == MEMBERS:
                text = record.text
    return member_register.read(text) if text is not None else NO_MEMBERS


def seen_entries(centre: Centre, sight: Sight, *, kinds: Collection[str] | None = None) -> Iterator[Entry]:
    """Give the entries that the audience may see, in order; records that it may not see are `None`, as erased ones are.

    Reports under embargo are left out, later ones coarsened (release/embargo.py). Cost: that of `Centre.entries`.
    """
    for entry in centre.entries(kinds=kinds):
        if sight.until is not None and entry.index >= sight.until:
            return
        if sight.sees_all:
            yield entry
            continue
        shown = [
            _shown(sealed, entry, sight) if sealed is not None and sight.decision(entry.hash, at).seen else None
            for at, sealed in enumerate(entry.records)
        ]
        if any(each is not None for each in shown):
            yield msgspec.structs.replace(entry, records=shown)


def shown_groups(centre: Centre, sight: Sight, index: int, position: int | None) -> frozenset[str]:
    """Return which groups of a record an audience sees exactly as they were written; of no record, those of any.

    A place that the embargo has made coarser is not among them, since a proof would open it as it was written. Empty
    where there is no such entry or record, it was erased, or the audience sees nothing of it: these are not told apart.
    """
    entry = next(iter(centre.entries(index)), None) if 0 <= index < centre.size else None
    found: set[str] = set()
    for at, sealed in enumerate(entry.records if entry else ()):
        if entry is None or sealed is None or position not in (None, at):
            continue
        if sight.sees_all or sight.decision(entry.hash, at).seen:
            shown = sealed if sight.sees_all else _shown(sealed, entry, sight)
            if shown is not None:
                found |= {name for name, data in sealed.groups.items() if shown.groups.get(name) == data}
    if entry is not None and entry.original is not None and not sight.knows_document(entry.original):
        # These name the document and the rows, as the view does not (`Sight.whole`).
        found -= _ABOUT_DOCUMENT
    return frozenset(found)


_ABOUT_DOCUMENT = frozenset({"provenance", "take_in", "held"})


def view_digest(centre: Centre, sight: Sight, but: Collection[str] = ()) -> str:
    """Return a hash over what the audience may see, by which caches tell one state of it from another.

    Hex, 64 digits: over the hashes of the entries with the positions seen, those of some kinds left out. It is not the
    log's root, and not shown.
    """
    running = hashlib.sha256(b"treve view/1\x00")
    for head in sight.outlines(centre):
        if head.kind in but:
            continue
        seen = [at for at in range(head.record_count) if sight.sees_all or sight.decision(head.hash, at).seen]
        # Who sees all sees that an entry without records is there too: a notice of an erasure may be one.
        if seen or sight.sees_all:
            running.update(f"{head.hash} {','.join(str(at) for at in seen)}\n".encode())
    return running.hexdigest()


def newest_day(centre: Centre, sight: Sight) -> str:
    """Return the UTC day of the newest entry of which the audience sees anything, empty where it sees nothing."""
    seen = (
        head.stated_at[:10]
        for head in sight.outlines(centre)
        if sight.sees_all or any(sight.decision(head.hash, at).seen for at in range(head.record_count))
    )
    return max(seen, default="")


class Told(NamedTuple):
    """How many records of one sort an audience sees or does not see, by one rule."""

    what: str
    marking: str
    seen: bool
    why: str
    records: int


def tell_sight(centre: Centre, sight: Sight) -> list[Told]:
    """Return what would be released to the audience and why: one row for each sort of record, marking and rule."""
    counts: Counter[tuple[str, str, bool, str]] = Counter()
    for entry in centre.entries():
        source = ""
        for at, sealed in enumerate(entry.records):
            if sealed is None:
                continue
            record = from_groups(sealed.groups)
            source = record.source if isinstance(record, TakeIn) else source
            found = sight.decision(entry.hash, at)
            marking = said(sight.standing.marking(entry.hash, at)) if sight.standing else "-"
            why, seen = found.why, found.seen
            if seen and _shown(sealed, entry, sight) is None:
                seen, why = False, "under the embargo of positions"
            counts[_sort(record, entry.kind), marking, seen, why] += 1
    return [Told(*key, count) for key, count in sorted(counts.items())]


def _sort(record: object, kind: str) -> str:
    match record:
        case Report():
            return f"reports of {record.identity.source}"
        case Effort():
            return f"efforts of {record.source}"
        case Held():
            return f"held rows of {record.source}"
        case Document():
            return f"articles of {record.source}"
        case Register():
            return f"register {record.name}"
        case Parameters():
            return f"parameters {record.name}"
        case _:
            return kind


def _shown(sealed: Record, entry: Entry, sight: Sight) -> Record | None:
    """Return a record as the audience sees it: late, and no finer than a settlement, where the embargo holds.

    A held row could not be read, so nobody knows which of its numbers is a position, nor of when it is: it stays with
    those who watch.
    """
    if sight.embargo is None or entry.kind not in ("take_in", "allegation"):
        return sealed
    record = from_groups(sealed.groups)
    match record:
        case Allegation():
            when = interval(When("days", record.earliest, record.latest, record.zone))
            late_s = 0 if record.zone else FURTHEST_BEHIND_S
            if when is None or not embargoes.is_due(sight.embargo, when.end_s + late_s, sight.now_s):
                return None
            bare = embargoes.without_positions_said(record)
            return sealed if bare == record else sealed._replace(groups=to_groups(bare))
        case Held():
            return None
        case Effort():
            # It names areas and no positions; where a patrol is today is nobody's business all the same.
            if not _has_passed(record.observed, entry, sight, sight.embargo):
                return None
            plain = embargoes.without_positions_in(record)
            return sealed if plain is record else sealed._replace(groups=to_groups(plain))
        case Report():
            if not _is_due(record, entry, sight):
                return None
            coarse = embargoes.coarsened(record) if _is_sensitive(record) else record
            return sealed if coarse is record else sealed._replace(groups=to_groups(coarse))
        case _:
            return sealed


def _is_due(report: Report, entry: Entry, sight: Sight) -> bool:
    if sight.embargo is None or not _is_sensitive(report):
        return True
    return _has_passed(report.content.observed, entry, sight, sight.embargo)


def _has_passed(observed: When, entry: Entry, sight: Sight, embargo: Embargo) -> bool:
    """Say whether the delay has passed since the end of what was observed, or since it came in."""
    when = interval(observed)
    if when is None:
        received = int(dt.datetime.fromisoformat(entry.stated_at).timestamp())
        return embargoes.is_due(embargo, received, sight.now_s)
    # A day without a zone ends last where clocks are furthest behind.
    late_s = 0 if observed.zone else FURTHEST_BEHIND_S
    return embargoes.is_due(embargo, when.end_s + late_s, sight.now_s)


def _is_sensitive(report: Report) -> bool:
    """Whether the embargo is about it: what the press has printed is known to all already."""
    return report.identity.source_kind != "press"


def standing_of(centre: Centre, until: int | None = None) -> Standing:
    """Return the markings as they stand: from the envelopes of all entries or the first so many, and the releases."""
    releases = {entry.hash: entry for entry in centre.entries(kinds=("release",))}
    signed = []
    for head in islice(centre.outlines(), until):
        entry = releases.get(head.hash)
        # The node stays the author of what it wrote under an earlier key.
        author = centre.keyring.principal(head.author)
        if entry is None:
            signed.append(Signed(head.hash, author, head.marking))
            continue
        record = from_groups(entry.records[0].groups) if entry.records and entry.records[0] is not None else None
        meant = tuple((each.entry, each.record) for each in entry.references if each.how == RELEASES)
        # What a release said may be erased: had it narrowed, forgetting it would widen again. So it releases to nobody.
        try:
            label, to = (record.tlp, record.to) if isinstance(record, Release) else (None, ())
            becomes = NOBODY if label is None else make(label, to)
        except Refused:
            becomes = NOBODY
        signed.append(Signed(head.hash, author, head.marking, meant, becomes))
    return stand(signed)


def _whole_documents(centre: Centre, sight: Sight) -> frozenset[str]:
    """Return the documents of which no entry holds a record that the audience may not see."""
    named: dict[str, bool] = {}
    for head in sight.outlines(centre):
        if head.original is not None:
            seen = all(sight.decision(head.hash, at).seen for at in range(head.record_count))
            named[head.original] = named.get(head.original, True) and seen
    return frozenset(digest for digest, seen in named.items() if seen)


def _embargo_of(centre: Centre) -> Embargo:
    text = None
    for entry in centre.entries(kinds=("parameters",)):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Parameters) and record.name == RELEASE:
                text = record.text
    if text is None:
        from treve.node.shipped import parameters_text

        text = parameters_text(RELEASE)
    return embargoes.read(text.encode())
