"""Whether what is written makes sense: what is cited exists, what is settled can be open, outlines enclose something.

The checks look at plain values rather than at `Terms`, so that one misspelt key does not hide the other errors of the
file. What has the wrong shape is passed over here; the model has named it already.
"""

import datetime as dt
import difflib
from collections.abc import Callable, Collection, Iterator
from itertools import combinations
from typing import Any, NamedTuple

from treve.base.errors import Gravity
from treve.base.time import zone_of
from treve.terms import outline
from treve.terms.tree import Path

Known = Callable[[str], bool] | Collection[str]
"""What is known of a register: its ids, or a function that tells. Ids allow a "did you mean"."""

Row = tuple[Path, dict[str, Any]]

_WITH_ID = ("instruments", "clauses", "parties", "exclusions", "zones", "rules", "commitments", "bodies", "readings")
_WITH_CLAUSE = ("parties", "guarantors", "exclusions", "zones", "rules", "commitments", "bodies")
_ONE = {
    "instruments": "instrument", "clauses": "clause", "parties": "party", "exclusions": "exclusion",
    "zones": "zone", "rules": "rule", "commitments": "commitment", "bodies": "body", "readings": "reading",
}
EARLIEST_YEAR, LATEST_YEAR = 1945, 2100


class Doubt(NamedTuple):
    """Something that makes no sense, at a path of the file."""

    path: Path
    message: str
    remedy: str
    gravity: Gravity = "held"
    of_key: bool = False


def doubts(top: Any, kinds: Known | None = None, actors: Known | None = None) -> Iterator[Doubt]:
    """Yield all that makes no sense in a file of terms, given as plain values.

    Args:
        top: the file; anything at all.
        kinds: the kinds of act that the register holds; `None` asks for no check.
        actors: the actors that the register holds; an unknown one is a doubt, for a register may grow.
    """
    if not isinstance(top, dict):
        return
    yield from _ids(top)
    yield from _citations(top)
    yield from _exclusions(top)
    yield from _members(top)
    yield from _standings(top)
    yield from _settled(top)
    yield from _dates(top)
    yield from _outlines(top)
    yield from _texts((), top)
    if kinds is not None:
        yield from _kinds(top, kinds)
    if actors is not None:
        yield from _actors(top, actors)


def like(word: str, known: Collection[str]) -> str:
    """Return " Did you mean `x`?" for the nearest known word, or else nothing.

    >>> like("sumary", ["summary", "clause"])
    ' Did you mean `summary`?'
    """
    near = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f" Did you mean `{near[0]}`?" if near else ""


def points(top: Any) -> dict[str, tuple[str, str]]:
    """Return the points that can be seen differently: name to (standing, clause); the last word where one stands twice."""
    found: dict[str, tuple[str, str]] = {}
    for _, party in _rows(top, "parties"):
        for _, member in _rows(party, "members"):
            _point(found, f"member:{party.get('id')}/{member.get('actor')}", member, member)
    for _, exclusion in _rows(top, "exclusions"):
        _point(found, f"exclusion:{exclusion.get('id')}", exclusion, exclusion)
        if exclusion.get("actors"):
            _point(found, f"joint:{exclusion.get('id')}", {"standing": "contested"}, exclusion)
    for _, guarantor in _rows(top, "guarantors"):
        standing = "contested" if guarantor.get("own_acts", "silent") == "silent" else "agreed"
        _point(found, f"own_acts:{guarantor.get('actor')}", {"standing": standing}, guarantor)
    for _, rule in _rows(top, "rules"):
        for _, protected in _rows(rule, "protects"):
            _point(found, f"protects:{rule.get('id')}/{protected.get('whom')}", protected, rule)
    return found


def _point(found: dict[str, tuple[str, str]], name: str, one: dict[str, Any], clause: dict[str, Any]) -> None:
    standing = str(one.get("standing"))
    if name not in found or found[name][0] == "agreed":
        found[name] = (standing, str(clause.get("clause")))


def _rows(value: Any, key: str, base: Path = ()) -> Iterator[Row]:
    """Yield the mappings of a list under a key, with their paths; nothing where there is no such list."""
    listed = value.get(key) if isinstance(value, dict) else None
    if isinstance(listed, list):
        for index, row in enumerate(listed):
            if isinstance(row, dict):
                yield (*base, key, index), row


def _words(row: dict[str, Any], key: str, base: Path) -> Iterator[tuple[Path, str]]:
    """Yield the text or the texts under a key, with their paths."""
    value = row.get(key)
    if isinstance(value, str):
        yield (*base, key), value
    elif isinstance(value, list):
        for index, word in enumerate(value):
            if isinstance(word, str):
                yield (*base, key, index), word


def _known_ids(top: dict[str, Any], key: str, field: str = "id") -> set[str]:
    return {row[field] for _, row in _rows(top, key) if isinstance(row.get(field), str)}


def _ids(top: dict[str, Any]) -> Iterator[Doubt]:
    for key in _WITH_ID:
        seen: set[str] = set()
        for path, row in _rows(top, key):
            name = row.get("id")
            if isinstance(name, str) and name in seen:
                yield Doubt((*path, "id"), f"Two {key} are called `{name}`", "Give one of them another id.")
            elif isinstance(name, str):
                seen.add(name)


def _citations(top: dict[str, Any]) -> Iterator[Doubt]:
    parties, clauses = _known_ids(top, "parties"), _known_ids(top, "clauses")
    guarantors = _known_ids(top, "guarantors", "actor")

    def cited(row: Row, key: str, among: set[str], what: str, remedy: str) -> Iterator[Doubt]:
        for path, name in _words(row[1], key, row[0]):
            if name not in among:
                yield Doubt(path, f"There is no {what} `{name}`", remedy + like(name, among))

    def under(key: str) -> Iterator[Row]:
        yield from _rows(top, key)

    add_clause = "Cite a clause that is listed under `clauses`, or add it there."
    citing = [row for key in _WITH_CLAUSE for row in under(key)]
    citing += [member for path, party in under("parties") for member in _rows(party, "members", path)]
    if isinstance(top.get("in_force"), dict):
        citing.append((("in_force",), top["in_force"]))
    for row in citing:
        yield from cited(row, "clause", clauses, "clause", add_clause)
    for row in under("clauses"):
        yield from cited(row, "instrument", _known_ids(top, "instruments"), "instrument", "List it under `instruments`.")
        yield from cited(row, "under", clauses, "clause", add_clause)
    yield from _circles(top)
    for row in under("parties"):
        yield from cited(row, "answered_for_by", guarantors, "guarantor", "List it under `guarantors`.")
    for row in under("rules"):
        yield from cited(row, "binds", parties | guarantors, "party or guarantor", "List it under `parties`.")
        yield from cited(row, "within", _known_ids(top, "zones"), "zone", "List it under `zones`.")
        yield from cited(row, "exceptions", _known_ids(top, "exclusions"), "exclusion", "List it under `exclusions`.")
    for row in under("exclusions"):
        yield from cited(row, "zone", _known_ids(top, "zones"), "zone", "List it under `zones`.")


def _circles(top: dict[str, Any]) -> Iterator[Doubt]:
    above = {row["id"]: row.get("under") for _, row in _rows(top, "clauses") if isinstance(row.get("id"), str)}
    for path, row in _rows(top, "clauses"):
        seen, name = set(), row.get("id")
        while isinstance(name, str) and name in above and name not in seen:
            seen.add(name)
            name = above[name]
        if isinstance(name, str) and name == row.get("id"):
            yield Doubt((*path, "under"), f"The clause `{name}` stands under itself", "Remove one of the `under`.")


def _exclusions(top: dict[str, Any]) -> Iterator[Doubt]:
    used = {name for path, rule in _rows(top, "rules") for _, name in _words(rule, "exceptions", path)}
    for path, row in _rows(top, "exclusions"):
        if not row.get("actors") and not row.get("zone"):
            yield Doubt(path, "This exclusion leaves out neither groups nor an area", "Give it `actors` or a `zone`.")
        if isinstance(row.get("id"), str) and row["id"] not in used:
            yield Doubt(
                (*path, "id"),
                f"No rule lists `{row['id']}` among its `exceptions`: it takes nothing out",
                "Add it to the rules that it limits.",
                "doubt",
            )
    for path, row in _rows(top, "commitments"):
        if row.get("within_days") is not None and not row.get("after"):
            yield Doubt((*path, "within_days"), "Days are counted, but from what is not said", "Add `after`.")
    for path, row in _rows(top, "instruments"):
        languages = row.get("languages", [])
        if isinstance(row.get("authoritative"), str) and isinstance(languages, list) and row["authoritative"] not in languages:
            yield Doubt((*path, "authoritative"), "The authoritative language is not among `languages`", "Add it there.")


def _members(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield actors who stand twice at the same time, on one side (an error) or on two (a doubt)."""
    listed = [
        (party.get("id"), path, member)
        for at, party in _rows(top, "parties")
        for path, member in _rows(party, "members", at)
    ]
    for (one_side, _, one), (other_side, path, other) in combinations(listed, 2):
        actor = other.get("actor")
        if not isinstance(actor, str) or one.get("actor") != actor or not _overlap(one, other):
            continue
        if one_side == other_side:
            yield Doubt((*path, "actor"), f"`{actor}` stands twice in this party at the same time", "Merge the two.")
        else:
            yield Doubt(
                (*path, "actor"),
                f"`{actor}` is on two sides at the same time, `{one_side}` and `{other_side}`",
                "Give dates, if it changed sides; keep both if the sides differ over it.",
                "doubt",
            )
    for path, rule in _rows(top, "rules"):
        seen: set[str] = set()
        for at, protected in _rows(rule, "protects", path):
            whom = protected.get("whom")
            if isinstance(whom, str) and whom in seen:
                yield Doubt((*at, "whom"), f"`{whom}` is listed twice in this rule", "Keep one, with all its views.")
            elif isinstance(whom, str):
                seen.add(whom)


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Return whether two memberships hold on a common day; ISO days compare as text."""

    def bounds(row: dict[str, Any]) -> tuple[str, str]:
        return str(row.get("since") or "0000"), str(row.get("until") or "9999-99-99")

    (a, b), (c, d) = bounds(one), bounds(other)
    return a < d and c < b


def _standings(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield points whose standing and views do not fit together."""
    rows = [*_rows(top, "exclusions")]
    rows += [row for path, party in _rows(top, "parties") for row in _rows(party, "members", path)]
    rows += [row for path, rule in _rows(top, "rules") for row in _rows(rule, "protects", path)]
    for path, row in rows:
        denied = any(view.get("says") == "denied" for _, view in _rows(row, "views"))
        if row.get("standing") == "agreed" and denied:
            yield Doubt(
                (*path, "standing"), "Somebody denies what is called agreed", "Write `contested`, or remove the view.", "doubt"
            )
        if row.get("standing") == "contested" and not denied:
            yield Doubt(
                (*path, "standing"), "Nobody is named who denies what is called contested", "Add their view.", "doubt"
            )


def _settled(top: dict[str, Any]) -> Iterator[Doubt]:
    known = points(top)
    for at, reading in _rows(top, "readings"):
        settles = reading.get("settles")
        if not isinstance(settles, dict):
            continue
        for name in settles:
            path = (*at, "settles", name)
            if name not in known:
                yield Doubt(
                    path,
                    f"There is no point `{name}`",
                    "Points are member:PARTY/ACTOR, exclusion:ID, protects:RULE/WHOM, own_acts:ACTOR and joint:EXCLUSION." + like(name, known),
                    of_key=True,
                )
            elif known[name][0] == "agreed":
                yield Doubt(
                    path,
                    f"`{name}` is agreed, so there is nothing to settle",
                    "Remove the line; or, if somebody sees it differently, write `contested` there and add their view.",
                    of_key=True,
                )


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _dates(top: dict[str, Any]) -> Iterator[Doubt]:
    rows: list[Row] = [*_rows(top, "instruments"), *_rows(top, "guarantors"), *_rows(top, "bodies")]
    rows += [row for path, party in _rows(top, "parties") for row in _rows(party, "members", path)]
    rows += [row for path, one in _rows(top, "instruments") for row in _rows(one, "signatures", path)]
    force = top.get("in_force")
    if isinstance(force, dict):
        rows.append((("in_force",), force))
    for path, row in rows:
        for key in ("since", "until", "dated", "on"):
            day = _day(row.get(key))
            if day is not None and not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
                yield Doubt((*path, key), f"The year {day.year} is hardly meant", "Check the date.", "doubt")
        since, until = row.get("since"), row.get("until")
        if isinstance(since, str) and isinstance(until, str) and _day(since) and _day(until) and until <= since:
            yield Doubt((*path, "until"), f"The end {until} does not lie after the beginning {since}", "Correct one of the two.")
    for path, one in _rows(top, "instruments"):
        for at, signature in _rows(one, "signatures", path):
            on, dated = _day(signature.get("on")), _day(one.get("dated"))
            if signature.get("says") == "signed" and on and dated and on < dated:
                yield Doubt((*at, "on"), f"It is signed on {on}, before its own date {dated}", "Check the two.", "doubt")
    yield from _clock(top)


def _clock(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield a time zone that does not exist, and local times that its clocks skip or show twice."""
    theatre, force = top.get("theatre"), top.get("in_force")
    name = theatre.get("zone") if isinstance(theatre, dict) else None
    if not isinstance(name, str):
        return
    try:
        zone = zone_of(name)
    except ValueError:
        yield Doubt(("theatre", "zone"), f"There is no time zone `{name}`", "Write it as Asia/Damascus, or as +03:00.")
        return
    for key in ("since", "until"):
        text = force.get(key) if isinstance(force, dict) else None
        try:
            moment = dt.datetime.fromisoformat(text) if isinstance(text, str) else None
        except ValueError:
            continue
        if moment is None or moment.tzinfo is not None or not 2 <= moment.year <= 9998:
            continue
        offsets = {moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
        if len(offsets) > 1:
            yield Doubt(
                ("in_force", key), f"The clocks of {name} change just then: {text} is skipped or comes twice",
                "Give a time before or after the change.", "doubt",
            )


def _outlines(top: dict[str, Any]) -> Iterator[Doubt]:
    boxes: list[tuple[Path, outline.Box]] = []
    for at, zone in _rows(top, "zones"):
        for near, geometry in _rows(zone, "geometries", at):
            rings = geometry.get("rings")
            for index, raw in enumerate(rings if isinstance(rings, list) else []):
                path = (*near, "rings", index)
                ring = _ring(raw)
                if ring is None:
                    continue
                bends = outline.faults(ring)
                for bend in bends:
                    yield Doubt(path if bend.corner is None else (*path, bend.corner), bend.message, bend.remedy)
                if not bends:
                    boxes.append((path, outline.box(ring)))
    for path, mine in boxes:
        others = [other for at, other in boxes if at != path]
        if others and not any(mine.meets(other) for other in others) and any(mine.swapped().meets(other) for other in others):
            yield Doubt(
                path, "This outline lies far from all others, and among them if its axes are swapped",
                "Write [longitude, latitude] in that order.", "doubt",
            )


def _ring(raw: Any) -> list[outline.Corner] | None:
    """Return a ring if all of its corners are two numbers; the model names what is not."""
    if not isinstance(raw, list):
        return None
    ring = []
    for corner in raw:
        if not (isinstance(corner, list) and len(corner) == 2 and all(type(part) in (int, float) for part in corner)):
            return None
        ring.append((float(corner[0]), float(corner[1])))
    return ring


def _texts(path: Path, value: Any) -> Iterator[Doubt]:
    """Yield longer texts that are the same in both languages: one of them was forgotten."""
    if isinstance(value, dict):
        en, fr = value.get("en"), value.get("fr")
        if set(value) == {"en", "fr"} and isinstance(en, str) and en == fr and len(en.split()) > 3:
            yield Doubt((*path, "fr"), "The French is the English, word for word", "Translate it.", "doubt")
        for key, inner in value.items():
            yield from _texts((*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts((*path, index), inner)


def _holds(known: Known, name: str) -> bool:
    return known(name) if callable(known) else name in known


def _near(known: Known, name: str) -> str:
    return "" if callable(known) else like(name, known)


def _kinds(top: dict[str, Any], kinds: Known) -> Iterator[Doubt]:
    for path, rule in _rows(top, "rules"):
        for at, kind in _words(rule, "acts", path):
            if not _holds(kinds, kind):
                yield Doubt(at, f"There is no kind of act `{kind}`", "Take one of the register of kinds." + _near(kinds, kind))


def _actors(top: dict[str, Any], actors: Known) -> Iterator[Doubt]:
    parties = _known_ids(top, "parties")
    named: list[tuple[Path, str]] = []
    for path, party in _rows(top, "parties"):
        named += [found for at, member in _rows(party, "members", path) for found in _words(member, "actor", at)]
    for key, field in (("guarantors", "actor"), ("exclusions", "actors")):
        named += [found for path, row in _rows(top, key) for found in _words(row, field, path)]
    for path, zone in _rows(top, "zones"):
        if isinstance(zone.get("reckoned"), dict):
            named += _words(zone["reckoned"], "fighting_with", (*path, "reckoned"))
    sides: list[tuple[Path, str]] = []
    for path, instrument in _rows(top, "instruments"):
        sides += [found for at, one in _rows(instrument, "signatures", path) for found in _words(one, "who", at)]
    for key, field in (("commitments", "by"), ("bodies", "members")):
        sides += [found for path, row in _rows(top, key) for found in _words(row, field, path)]
    for path, actor in (*named, *((path, side) for path, side in sides if side not in parties)):
        if not _holds(actors, actor):
            yield Doubt(
                path, f"The register of actors does not know `{actor}`",
                "Add it there, or no report will ever be matched with it." + _near(actors, actor), "doubt",
            )
