"""The agreements of a centre as an audience sees them, or one that lies in a file.

Every version is laid out with those of its annexes that are seen, and bounded to the time in which it applies.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import Agreement, AgreementAnnex, from_groups
from treve.node.centre import Centre, open_centre
from treve.node.reads import note_deed
from treve.node.sight import Sight, seen_entries, sight_of
from treve.terms import read as terms_reader
from treve.terms.annex import whole
from treve.terms.loose import like
from treve.terms.model import Annex, Terms
from treve.terms.versions import in_their_time, version_order


class Arrival(NamedTuple):
    """When a centre came to know a version, or an annex of one: the second clock. `annex` is empty for the version."""

    agreement: str
    version: str
    annex: str
    entry: int
    stated_at: str


class Found(NamedTuple):
    """An agreement that was asked for, and when what belongs to it arrived; nothing where it lies in a file."""

    terms: Terms
    arrivals: tuple[Arrival, ...]


def composed(agreements: Iterable[Agreement], annexes: Iterable[AgreementAnnex]) -> tuple[Terms, ...]:
    """Return versions with their annexes, each bounded to when it applies, in the order of their names.

    Of the same records they are the same: what follows from terms alone is kept by what they are (findings/once.py).
    """
    return _composed(tuple(agreements), tuple(annexes))


@lru_cache(maxsize=32)
def _composed(agreements: tuple[Agreement, ...], annexes: tuple[AgreementAnnex, ...]) -> tuple[Terms, ...]:
    beside: list[Annex] = [terms_reader.read_annex(one.text.encode(), one.file_name, None) for one in annexes]
    ordered = sorted(agreements, key=lambda one: (one.agreement, one.version))
    return in_their_time([whole(terms_reader.read(one.text.encode(), one.file_name), beside) for one in ordered])


def seen_agreements(centre: Centre, sight: Sight) -> tuple[tuple[Terms, ...], tuple[Arrival, ...]]:
    """Return the agreements that an audience may see, and when they arrived, in the order of the log.

    Raises:
        Refused: the audience has no role that reads contents.
    """
    if not sight.audience.reads:
        what = f"{sight.audience.who} has no role that reads contents."
        raise Refused(what, remedy="Ask the head to give one.")
    agreements: dict[tuple[str, str], Agreement] = {}
    annexes: dict[tuple[str, str, str], AgreementAnnex] = {}
    arrivals = []
    for entry in seen_entries(centre, sight, kinds=("agreement", "annex")):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Agreement):
                agreements[record.agreement, record.version] = record
            elif isinstance(record, AgreementAnnex):
                annexes[record.agreement, record.version, record.annex] = record
            else:
                continue
            annex = record.annex if isinstance(record, AgreementAnnex) else ""
            arrivals.append(Arrival(record.agreement, record.version, annex, entry.index, entry.stated_at))
    return composed(agreements.values(), annexes.values()), tuple(arrivals)


def find(where: str, who: str | None, agreement: str | None, version: str | None, deed: str) -> Found:
    """Return the agreement of a file, or that of a centre as an audience sees it.

    Args:
        where: a file, a centre, or `CENTRE@VERSION`.
        who: for a centre, the audience; whoever keeps the machine otherwise.
        agreement: for a centre that has several, which.
        version: which version; the last one otherwise.
        deed: what the audit of reads calls it.

    Raises:
        Refused: there is no such file, agreement or version, or the file has errors.
    """
    path, at, wanted = where.rpartition("@")
    if at and not Path(where).exists():
        where, version = path, wanted
    home = Path(where)
    if not home.is_dir():
        return Found(_in_file(home), ())
    with open_centre(home) as centre:
        sight = sight_of(centre, who)
        known, arrivals = seen_agreements(centre, sight)
        terms = _choose(known, agreement, version)
        note_deed(centre, sight, deed, "terms", f"{terms.agreement} {terms.version}")
    mine = tuple(one for one in arrivals if one.agreement == terms.agreement)
    return Found(terms, mine)


def _in_file(path: Path) -> Terms:
    try:
        text = path.read_bytes()
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Name a file or a centre.") from why
    return terms_reader.read(text, path.name)


def _choose(known: tuple[Terms, ...], agreement: str | None, version: str | None) -> Terms:
    names = sorted({one.agreement for one in known})
    if not names:
        raise Refused("There is no agreement here.", remedy="treve terms adopt CENTRE FILE")
    if agreement is None and len(names) > 1:
        raise Refused("There are several agreements.", remedy=f"Say --agreement: {', '.join(names)}.")
    name = agreement or names[0]
    versions = {one.version: one for one in known if one.agreement == name}
    if not versions:
        what = f"There is no agreement `{name}`."
        raise Refused(what, remedy=f"There are {', '.join(names)}.{like(name, names)}")
    ordered = sorted(versions, key=lambda each: (version_order(each), each))
    chosen = version if version is not None else ordered[-1]
    if chosen not in versions:
        raise Refused(f"There is no version `{chosen}` of {name}.", remedy=f"There are {', '.join(ordered)}.")
    return versions[chosen]
