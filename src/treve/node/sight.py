"""The door through which contents leave the log: the entries that one audience may see.

Every derivation reads the log through `seen_entries`, never by itself (a test holds that), so that the one predicate of
`release` decides on every path: page, export, report, count, history and error text are all made of a view, and a view
is made of what comes through here. `now` matters for the embargo of positions alone, on the full hour.

A sight may be of an earlier state of the log: then what lies behind it is not given, and of the rest what the audience
may see now and might have seen then, by the markings of then and of now, and the members and the embargo of now.

What is told beside the contents (the day of the newest entry, the name and hash of a document, the key of a cache)
follows from the same records as the contents: those that are shown, by marking and by embargo.
"""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.entries.effort import Effort
from treve.entries.keyring import Keyring
from treve.entries.records import Document, Erased, Held, Parameters, Register, Release, TakeIn, from_groups
from treve.entries.report import Report
from treve.ledger.sealing import Record
from treve.node import held_back
from treve.node.centre import Centre
from treve.node.entry import Entry, Outline
from treve.node.held_back import HOUR_S
from treve.node.last_texts import last_texts
from treve.node.settings import read_settings
from treve.release import embargo as embargoes
from treve.release import members as member_register
from treve.release.embargo import Embargo
from treve.release.homes import Homes
from treve.release.marking import NOBODY, make, said
from treve.release.members import NO_MEMBERS, Members
from treve.release.predicate import OPERATOR, Audience, Decision, audience_of, decide
from treve.release.standing import RELEASES, Signed, Standing, stand

MEMBERS, MARKINGS, RELEASE = "members", "markings", "release"
"""Names of the registers of members and default markings, and of the parameters of the embargo."""

TAKE_IN, ERASURE, ERASES = "take_in", "erasure", "erases-original"

EDITION = "edition"
LINK, UNSURE = "link", "unsure"
"""Kinds of entry that say how reports belong together: fusion obeys the first, the second settles nothing."""
SPOKEN = frozenset({"judgement", "allegation", EDITION, UNSURE})
"""Kinds of entry from which nothing is computed: with them a view is not worked out anew."""


@dataclass(frozen=True)
class Sight:
    """What one audience may see of one state of the log.

    `standing` is `None` for the operator of a centre without members, who sees everything. `until`: how many entries
    of the log are looked at, all if it is `None`; `before`: the markings as they stood behind these.
    """

    audience: Audience
    members: Members
    standing: Standing | None
    embargo: Embargo | None
    now_s: int
    own: str | None
    _centre: Centre = field(compare=False, repr=False)
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

    def knows_document(self, document: str) -> bool:
        """Say whether the audience may be told which document a record stood in, and where.

        Of a document that holds more than the audience sees, or that as it was written, not even hash, name and row
        numbers are told: they hang on the rest, which whoever has a hash can try to guess.
        """
        return self.sees_all or document in self.found.whole

    @cached_property
    def found(self) -> "Found":
        """What one walk over the log finds out about what is shown; made when it is first asked for."""
        return _all(self._centre, self) if self.sees_all else _walk(self._centre, self)

    @cached_property
    def late(self) -> frozenset[str]:
        """Reports and allegations that the embargo keeps from the audience; made when a judgement first asks for it."""
        return _late(self._centre, self)

    @cached_property
    def here(self) -> frozenset[str]:
        """Ids of the reports and hashes of the articles that are shown; made when a linking first asks for it."""
        return _here(self._centre, self)

    def decision(self, entry: str, position: int) -> Decision:
        """Return whether a record of an entry is seen, and why."""
        if self.standing is None:
            return decide(NOBODY, self.own, self.audience, self.members)
        found = self._decide(self.standing, entry, position)
        if found.seen and self.before is not None:
            found = self._decide(self.before, entry, position)
        return found

    def _decide(self, standing: Standing, entry: str, position: int) -> Decision:
        marking, author = standing.marking(entry, position), standing.of_organisation[entry]
        if (marking, author) not in self._decided:
            self._decided[marking, author] = decide(marking, author, self.audience, self.members)
        return self._decided[marking, author]

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
    texts = last_texts(centre)
    members = _members(texts)
    if who is None:
        person = OPERATOR if members.is_empty else read_settings(centre.path).person
        who = OPERATOR if members.is_empty else person if person in members.people else (members.own or OPERATOR)
    audience = audience_of(who, members)
    at = int((now or dt.datetime.now(dt.UTC)).timestamp()) // HOUR_S * HOUR_S
    if audience.is_operator:
        return Sight(audience, members, None, None, at, members.own, centre, until)
    embargo = _embargo(texts)
    applies = embargoes.applies(embargo, audience)
    before = None if until is None else standing_of(centre, until)
    return Sight(
        audience, members, standing_of(centre), embargo if applies else None, at, members.own, centre, until, before
    )


def members_of(centre: Centre) -> Members:
    """Return who the members are, as the register stands."""
    return _members(last_texts(centre, ("register",)))


def _members(texts: Mapping[tuple[str, str], str]) -> Members:
    text = texts.get(("register", MEMBERS))
    return NO_MEMBERS if text is None else _read_members(text)


_read_members = lru_cache(maxsize=32)(member_register.read)


def _embargo(texts: Mapping[tuple[str, str], str]) -> Embargo:
    text = texts.get(("parameters", RELEASE))
    if text is None:
        from treve.node.shipped import parameters_text

        text = parameters_text(RELEASE)
    return embargoes.read(text.encode())


def seen_entries(centre: Centre, sight: Sight, *, kinds: Collection[str] | None = None) -> Iterator[Entry]:
    """Give the entries that the audience may see, in order; records that it may not see are `None`, as erased ones are.

    Reports under embargo are left out, later ones coarsened (release/embargo.py). Cost: that of `Centre.entries`.
    """
    yield from _as_seen(centre.entries(kinds=kinds), sight)


def seen_among(centre: Centre, sight: Sight, wanted: Sequence[int]) -> Iterator[Entry]:
    """Give those of some entries, by their numbers, that the audience may see, as `seen_entries` does."""
    yield from _as_seen((centre.entry(index) for index in wanted), sight)


def _as_seen(entries: Iterable[Entry], sight: Sight) -> Iterator[Entry]:
    for entry in entries:
        if sight.until is not None and entry.index >= sight.until:
            return
        if sight.sees_all:
            yield entry
            continue
        shown = _shown(entry, sight)
        if any(each is not None for each in shown):
            yield msgspec.structs.replace(entry, records=shown)


def shown_groups(centre: Centre, sight: Sight, index: int, position: int | None) -> frozenset[str]:
    """Return which groups of a record an audience sees exactly as they were written.

    They are opened under the envelope, so whoever may not read that is shown none: it names the document by its hash
    and says how many records there are, which hangs on what is withheld of them. A place that the embargo has made
    coarser is not among them either. Of no record, those of the first one of which anything is shown. Empty where
    there is no such entry or record, it was erased, or the audience sees nothing of it: these are not told apart.
    """
    if not 0 <= index < centre.size:
        return frozenset()
    entry, opened = centre.unopened(index)
    if not _may_read_envelope(entry, sight):
        return frozenset()
    asked = range(entry.record_count) if position is None else (position,)
    if sight.sees_all:
        found = (opened(at) for at in asked if 0 <= at < entry.record_count)
        return next((frozenset(each.groups) for each in found if each is not None), frozenset())
    whole = next(iter(centre.entries(index)))
    for at, (written, shown) in enumerate(zip(whole.records, _shown(whole, sight), strict=True)):
        if at in asked and written is not None and shown is not None:
            alike = frozenset(name for name, data in written.groups.items() if shown.groups.get(name) == data)
            if alike:
                return alike
    return frozenset()


def _may_read_envelope(entry: Outline, sight: Sight) -> bool:
    """Whether the audience is a recipient of the whole entry, and of the document that it names."""
    if entry.original is not None and not sight.knows_document(entry.original):
        return False
    return sight.sees_all or all(sight.decision(entry.hash, at).seen for at in range(entry.record_count))


class Found(NamedTuple):
    """What one walk over the log finds out about what an audience is shown of it.

    `whole`: hashes of the documents of which all is shown as it was written. `last`: when the newest entry was written
    of which anything is shown, empty where nothing is; an edition tells of a state and does not change it. `digest`: a
    hash over the hashes of the entries with the positions shown, hex, by which caches tell one state from another;
    those of `SPOKEN` are left out. It is not the log's root, and not shown. `without_links`: the same without what
    people said of links.
    `places`: entry and position at which a report under the embargo, without an id of its source's, is first shown.
    """

    whole: frozenset[str]
    last: str
    digest: str
    without_links: str
    places: Mapping[str, tuple[int, int]]

    @property
    def newest(self) -> str:
        """The UTC day of the newest entry of which anything is shown, empty where nothing is."""
        return self.last[:10]


def _all(centre: Centre, sight: Sight) -> Found:
    """Return what is found for who sees everything. Cost: that of `Centre.outlines`."""
    last, running = "", hashlib.sha256(b"treve view/1\x00")
    apart = hashlib.sha256(b"treve view without links/1\x00")
    for head in sight.outlines(centre):
        last = max(last, head.stated_at) if head.kind != EDITION else last
        if head.kind not in SPOKEN:
            # An entry without records counts too: a notice of an erasure may be one.
            running.update(f"{head.hash}\n".encode())
            if head.kind != LINK:
                apart.update(f"{head.hash}\n".encode())
    return Found(frozenset(), last, running.hexdigest(), apart.hexdigest(), {})


def _walk(centre: Centre, sight: Sight) -> Found:
    """Walk over the log. Cost: that of `Centre.entries`, and under the embargo about 2 us a record."""
    last, running = "", hashlib.sha256(b"treve view/1\x00")
    apart = hashlib.sha256(b"treve view without links/1\x00")
    # How many parts of a take-in are shown whole, by document, number of its first entry, and parts that there are. A
    # document that somebody else has taken in once more, unseen by this audience, is one of another first entry.
    parts: Counter[tuple[str, int, int]] = Counter()
    places: dict[str, tuple[int, int]] = {}
    for entry in centre.entries():
        if sight.until is not None and entry.index >= sight.until:
            break
        shown = _positions(entry, sight)
        if not shown:
            continue
        last = max(last, entry.stated_at) if entry.kind != EDITION else last
        if entry.kind not in SPOKEN:
            line = f"{entry.hash} {','.join(str(at) for at in shown)}\n".encode()
            running.update(line)
            if entry.kind != LINK:
                apart.update(line)
        for at in shown if sight.embargo is not None else ():
            sealed = entry.records[at]
            known_by = held_back.known_by_cells(sealed) if sealed is not None else None
            if known_by is not None:
                # Where it is first shown: another version of it comes later, and goes by the same place.
                places.setdefault(known_by, (entry.index, at))
        if entry.original is not None and _is_whole(entry, sight):
            part, of = _part(entry)
            parts[entry.original, entry.index - part + 1, of] += 1
    whole = frozenset(document for (document, _, of), count in parts.items() if count == of)
    return Found(whole, last, running.hexdigest(), apart.hexdigest(), places)


def _late(centre: Centre, sight: Sight) -> frozenset[str]:
    """Return the ids of reports and allegations that are not due, and of those not shown whose id is a hash.

    A judgement names what it is about: before that is due it would tell that something happened, and such an id where.
    """
    late, shown = set(), set()
    for entry in centre.entries() if sight.embargo is not None else ():
        if sight.until is not None and entry.index >= sight.until:
            break
        for at, sealed in enumerate(entry.records):
            named = None if sealed is None else held_back.id_in(sealed)
            if sealed is None or named is None or sight.embargo is None:
                continue
            is_due = held_back.passes(sealed, sight.embargo, sight.now_s, entry.stated_at)
            if is_due and sight.decision(entry.hash, at).seen:
                shown.add(named)
            elif not is_due or held_back.known_by_cells(sealed) is not None:
                late.add(named)
    return frozenset(late - shown)


def _here(centre: Centre, sight: Sight) -> frozenset[str]:
    """Return the ids of reports and the hashes of articles that are shown, those of redacted copies too.

    Cost: that of `Centre.entries`.
    """
    shown: set[str] = set()
    for entry in centre.entries():
        if sight.until is not None and entry.index >= sight.until:
            break
        for at, sealed in enumerate(entry.records):
            if sealed is None:
                continue
            named, copy = held_back.id_in(sealed) or held_back.article_in(sealed), _copy_in(sealed)
            if copy is not None and any(each.how == ERASES and each.entry in shown for each in entry.references):
                shown.add(copy)
            if named is None or not sight.decision(entry.hash, at).seen:
                continue
            if sight.embargo is None or held_back.passes(sealed, sight.embargo, sight.now_s, entry.stated_at):
                shown.add(named)
    return frozenset(shown)


def _copy_in(sealed: Record) -> str | None:
    """Return the hash of the redacted copy that a receipt puts in the place of a document, `None` where it has none."""
    record = from_groups(sealed.groups) if "erasure" in sealed.groups else None
    return record.redacted if isinstance(record, Erased) else None


def _is_whole(entry: Entry, sight: Sight) -> bool:
    """Whether every record of an entry, what was erased included, is the audience's, and none under the embargo."""
    if not all(sight.decision(entry.hash, at).seen for at in range(len(entry.records))):
        return False
    return sight.embargo is None or not any(each is None or held_back.is_sensitive(each) for each in entry.records)


def _part(entry: Entry) -> tuple[int, int]:
    """Return which part of a take-in an entry is, and of how many; a head that was erased tells it no more."""
    if entry.kind != TAKE_IN:
        return 1, 1
    head = from_groups(entry.records[0].groups) if entry.records and entry.records[0] is not None else None
    return (head.part, head.parts) if isinstance(head, TakeIn) else (1, 0)


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
            if seen and not _passes(sealed, entry, sight):
                seen, why = False, _why_not(sealed, sight)
            counts[_sort(record, entry.kind), marking, seen, why] += 1
    return [Told(*key, count) for key, count in sorted(counts.items())]


def _why_not(sealed: Record, sight: Sight) -> str:
    if held_back.linking_in(sealed) is not None:
        return "names a report that is not seen"
    if not held_back.reviewed_in(sealed) <= sight.here:
        return "names an article that is not seen"
    return "under the embargo of positions"


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


def _positions(entry: Entry, sight: Sight) -> list[int]:
    """Return which records of an entry the audience is shown.

    The head of a take-in says nothing by itself: where none of its records is shown, it is not either, or the day on
    which something came in would tell that it did.
    """
    found = [
        at
        for at, sealed in enumerate(entry.records)
        if sealed is not None and sight.decision(entry.hash, at).seen and _passes(sealed, entry, sight)
    ]
    return [] if entry.kind == TAKE_IN and found == [0] else found


def _shown(entry: Entry, sight: Sight) -> list[Record | None]:
    """Return the records of an entry as the audience sees them: late, and no finer than a settlement, under embargo."""
    if sight.sees_all:
        return entry.records
    positions = frozenset(_positions(entry, sight))
    return [_coarse(each, sight) if each is not None and at in positions else None
            for at, each in enumerate(entry.records)]  # fmt: skip


def _passes(sealed: Record, entry: Entry, sight: Sight) -> bool:
    """Whether the embargo lets a record pass, where it holds for this audience, and what it says of other records.

    What is said of links is shown to who is shown every report that it names, and a review of a statement to who is
    shown its articles: nothing else of them may show, or change anything.
    """
    linking = held_back.linking_in(sealed)
    if linking is not None and not sight.sees_all:
        articles = dict(linking.told_in)
        return all(articles.get(report, report) in sight.here for report in linking.named)
    reviewed = held_back.reviewed_in(sealed)
    if reviewed and not reviewed <= sight.here:
        return False
    if sight.embargo is None:
        return True
    judged = held_back.judged_in(sealed)
    return (
        judged not in sight.late
        if judged is not None
        else held_back.passes(sealed, sight.embargo, sight.now_s, entry.stated_at)
    )


def _coarse(sealed: Record, sight: Sight) -> Record:
    """Return a record no finer than the embargo lets the audience see it."""
    if sight.embargo is None:
        return sealed
    linking = held_back.linking_in(sealed)
    if linking is not None:
        return held_back.coarse_linking(sealed, linking, sight.found.places)
    known_by = held_back.known_by_cells(sealed) or held_back.judged_in(sealed)
    return held_back.coarse(sealed, None if known_by is None else sight.found.places.get(known_by))


def standing_of(centre: Centre, until: int | None = None) -> Standing:
    """Return the markings as they stand: from the envelopes of all entries or the first so many, and the releases."""
    return stand(signed_entries(centre, until))


def signed_entries(centre: Centre, until: int | None = None) -> list[Signed]:
    """Return what the predicate must know of each entry, or of the first `until`."""
    releases = {entry.hash: entry for entry in centre.entries(kinds=("release",))}
    ring, (homes, own) = centre.keyring, _homes_and_own(centre)
    signed = []
    for head in islice(centre.outlines(), until):
        entry = releases.get(head.hash)
        # The node stays the author of what it wrote under an earlier key.
        author, of = ring.principal(head.author), own
        if head.author in ring.people:
            author, of = homes.author(author, ring.people[head.author], head.index)
        if entry is None:
            signed.append(Signed(head.hash, author, head.marking, organisation=of))
            continue
        record = from_groups(entry.records[0].groups) if entry.records and entry.records[0] is not None else None
        meant = tuple((each.entry, each.record) for each in entry.references if each.how == RELEASES)
        # What a release said may be erased: had it narrowed, forgetting it would widen again. So it releases to nobody.
        try:
            label, to = (record.tlp, record.to) if isinstance(record, Release) else (None, ())
            becomes = NOBODY if label is None else make(label, to)
        except Refused:
            becomes = NOBODY
        signed.append(Signed(head.hash, author, head.marking, meant, becomes, of, _silent(ring, homes, head.index)))
    return signed


def homes_of(centre: Centre) -> list[str]:
    """Return for each entry of the log whose word it is: the organisation, or where none is known the author."""
    return [one.organisation or one.author for one in signed_entries(centre)]


def next_signed(centre: Centre) -> Signed:
    """Return what the predicate would know of an entry that is written now: by whom, and who is silent."""
    ring, (homes, own) = centre.keyring, _homes_and_own(centre)
    author, person, index = ring.nodes[0], centre.signs_for, centre.size
    if person is not None:
        author, own = homes.author(f"person {person}", person, index)
    return Signed("", author, None, organisation=own, silent=_silent(ring, homes, index))


def _silent(ring: Keyring, homes: Homes, index: int) -> frozenset[str]:
    principals = {person: f"person {person}" for person in ring.people.values()}
    return homes.silent(principals, ring.silent_at(index), index)


def _homes_and_own(centre: Centre) -> tuple[Homes, str | None]:
    registers = _member_registers(centre)
    own = next((each.own for _, each in reversed(registers) if each is not None), None)
    return Homes([(at, None if each is None else each.homes) for at, each in registers]), own


def _member_registers(centre: Centre) -> list[tuple[int, Members | None]]:
    """Return every register of members that the log has had; `None` for a register that was erased, whichever."""
    found: list[tuple[int, Members | None]] = []
    for entry in centre.entries(kinds=("register",)):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if record is None:
                found.append((entry.index, None))
            elif isinstance(record, Register) and record.name == MEMBERS:
                found.append((entry.index, _read_members(record.text)))
    return found
