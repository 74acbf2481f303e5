"""Whether what is written holds together; each question has a module of its own, and here they are asked in turn.

The checks look at plain values rather than at `Terms`, so that one misspelt key does not hide the other errors of the
file. What has the wrong shape is passed over here; the model has named it already.
"""

import re
from collections.abc import Iterator
from typing import Any

from treve.terms import circles, cited, drawn, plausible, registers, settled, timed, weapons
from treve.terms.loose import Doubt, Row, rows, words
from treve.terms.registers import Known


def doubts(top: Any, kinds: Known | None = None, actors: Known | None = None) -> Iterator[Doubt]:
    """Yield all that makes no sense in a file of terms, given as plain values.

    Args:
        top: the file; anything at all.
        kinds: the kinds of act that the register holds; `None` asks for no check.
        actors: the actors that the register holds; an unknown one is a doubt, for a register may grow.
    """
    if not isinstance(top, dict):
        return
    for asked in (cited, circles, timed, drawn, weapons, settled, plausible):
        yield from asked.doubts(top)
    yield from _hollow(top)
    yield from _members(top)
    yield from _seats(top)
    yield from registers.doubts(top, kinds, actors)


def _hollow(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield parts that lack what gives them a meaning."""
    used = {name for path, rule in rows(top, "rules") for _, name in words(rule, "exceptions", path)}
    for path, row in rows(top, "exclusions"):
        if not any(row.get(key) for key in ("actors", "zone", "acts", "pleas")):
            message = "This exclusion leaves out neither groups nor an area, neither acts nor pleas"
            yield Doubt(path, message, "Give it `actors`, a `zone`, `acts` or `pleas`.")
        if isinstance(row.get("id"), str) and row["id"] not in used:
            yield Doubt(
                (*path, "id"),
                f"No rule lists `{row['id']}` among its `exceptions`: it takes nothing out",
                "Add it to the rules that it limits.",
                "doubt",
            )
    for path, row in rows(top, "instruments"):
        languages = row.get("languages", [])
        first = row.get("authoritative")
        if isinstance(first, str) and isinstance(languages, list) and first not in languages:
            yield Doubt((*path, "authoritative"), f"`{first}` is not among `languages`", "Add it there.")
        for at, language in words(row, "languages", path):
            if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)?", language):
                yield Doubt(at, f"`{language}` is no language code", "Write two or three letters: en, fr, ar, uk.")


def _members(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield actors who stand twice at the same time, on one side (an error) or on two (a doubt)."""
    by_actor: dict[str, list[tuple[str, Row]]] = {}
    for at, party in rows(top, "parties"):
        for row in rows(party, "members", at):
            if isinstance(row[1].get("actor"), str):
                by_actor.setdefault(row[1]["actor"], []).append((str(party.get("id")), row))
    for actor, listed in by_actor.items():
        for side in sorted({side for side, _ in listed}):
            for _, (path, _) in _overlaps([one for one in listed if one[0] == side]):
                message = f"`{actor}` stands twice in this party at the same time"
                yield Doubt((*path, "actor"), message, "Merge the two, or give them dates.")
        for sides, (path, _) in _overlaps(listed):
            if len(sides) > 1:
                message = f"`{actor}` is on two sides at the same time, {' and '.join(sides)}"
                remedy = "Give dates, if it changed sides; keep both if the sides differ over it."
                yield Doubt((*path, "actor"), message, remedy, "doubt")
    for path, rule in rows(top, "rules"):
        seen: set[str] = set()
        for at, protected in rows(rule, "protects", path):
            whom = protected.get("whom")
            if isinstance(whom, str) and whom in seen:
                yield Doubt((*at, "whom"), f"`{whom}` is listed twice in this rule", "Keep one, with all its views.")
            elif isinstance(whom, str):
                seen.add(whom)


def _overlaps(listed: list[tuple[str, Row]]) -> Iterator[tuple[list[str], Row]]:
    """Yield memberships that begin before an earlier one has ended, with both sides; ISO days compare as text."""
    reach, reaching = "", ""
    for side, row in sorted(listed, key=lambda one: (str(one[1][1].get("since") or ""), repr(one[1][0]))):
        since, until = str(row[1].get("since") or ""), str(row[1].get("until") or "9999-99-99")
        if since < reach:
            yield sorted({side, reaching}), row
        if until > reach:
            reach, reaching = until, side


def _seats(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield bodies in which somebody sits twice at a time, or in which two are in the chair."""
    for at, body in rows(top, "bodies"):
        seats = list(rows(body, "members", at))
        by_who: dict[str, list[tuple[str, Row]]] = {}
        for row in seats:
            if isinstance(row[1].get("who"), str):
                by_who.setdefault(row[1]["who"], []).append(("", row))
        for who, listed in by_who.items():
            for _, (path, _) in _overlaps(listed):
                yield Doubt((*path, "who"), f"`{who}` sits twice in this body at the same time", "Merge the two.")
        chairs = [(str(row[1].get("who")), row) for row in seats if row[1].get("role") == "chair"]
        for _, (path, _) in _overlaps(chairs):
            message = "Two are in the chair at the same time"
            yield Doubt((*path, "role"), message, "Call them `co_chair`, or give them dates.", "doubt")
