"""Review a statement: what a person says of it, in the name of a body, becomes an entry and is obeyed from then on.

Who may: an analyst or a reviewer in the name of the mission or a body of the agreement; in the name of a party or
another member whoever speaks for it. A review is written for those who see the document; whoever does not sees nothing
of it (node/sight.py).
"""

import re
from typing import Any, NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.entries.statement_review import NOTHING, Fields, Passage, ReviewAct, StatementReview
from treve.node.centre import Centre
from treve.node.duties import day_of
from treve.node.judge import append_said, normal
from treve.node.queue import rows_of
from treve.node.registers import defaults_of
from treve.node.roles import require
from treve.node.view import View, article
from treve.release.marking import Marking
from treve.release.members import Members
from treve.statements.article import Article
from treve.statements.reviewed import LEAST_OVERLAP, overlap

FEWEST_DIGITS = 6
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SPAN = re.compile(r"(\d{1,10})-(\d{1,10})")


class Asked(NamedTuple):
    """What a person wants to say; a document is named by its hash, the first digits of it, or its file.

    `at`: a span of the raw file ("120-240"), or words that stand in one statement alone. `other`: the second statement
    of same and different, likewise.
    """

    act: ReviewAct
    document: str
    at: str
    body: str | None = None
    why: str | None = None
    on: str | None = None
    fields: Fields = NOTHING
    other: tuple[str, str] | None = None


class Said(NamedTuple):
    """What became of it: the entry, `None` where the body has said the same before, and the statement it is about."""

    entry: int | None
    review: StatementReview
    text: str


def review_statement(
    centre: Centre, seen: View, members: Members, asked: Asked, person: str, marking: Marking | None = None
) -> Said:
    """Write a review down. The same again changes nothing.

    Args:
        centre: opened for writing.
        seen: its view, of those who review.
        members: the register of members.
        asked: what is said.
        person: who says it.
        marking: who may see it; the centre's default for reviews of statements or judgements otherwise, or nobody else.

    Raises:
        Refused: there is no such document, statement or body, the person may not, or it cannot be said.
    """
    review, text, again = foretold_review(centre, seen, members, asked, person)
    if again:
        return Said(None, review, text)
    marked = marking or review_marking(centre)
    return Said(append_said(centre, "statement_review", [review], person, marked), review, text)


def review_marking(centre: Centre) -> Marking | None:
    """Return who may see reviews of statements where nobody says another."""
    defaults = defaults_of(centre)
    return defaults.of("statement_reviews") or defaults.of("judgements")


def foretold_review(
    centre: Centre, seen: View, members: Members, asked: Asked, person: str
) -> tuple[StatementReview, str, bool]:
    """Return what `review_statement` would write, the statement's words, and whether the body said it before.

    Raises:
        Refused: as `review_statement`.
    """
    body = _body(asked.body, members, person)
    _require(centre, seen, members, body, person)
    of, text, row = _passage(centre, seen, asked.document, asked.at, new=asked.act == "add")
    other = None if asked.other is None else _passage(centre, seen, *asked.other, new=False)[0]
    fields = asked.fields
    if asked.act == "confirm" and row is not None:
        fields = _as_corrected(row)
    if asked.on is not None:
        day_of(asked.on, "--on")
    try:
        made = StatementReview(asked.act, of, body, asked.why, asked.on, fields, other)
        made = msgspec.convert(_normal(msgspec.to_builtins(made)), StatementReview)
    except (ValueError, msgspec.ValidationError) as why:
        raise Refused(f"This cannot be said: {why}.", remedy="See --help.") from why
    if fields.start is not None and fields.end is not None:
        _require_words(_opened(centre, seen, of.document), fields.start, fields.end)
    said = [] if row is None else [one for one in row.get("reviews", ()) if one["body"] == body]
    if asked.act == "withdraw" and not any(one["status"] == "stands" for one in said):
        what = f"{body} has said nothing here that stands."
        raise Refused(what, remedy="treve export CENTRE statement_reviews lists what was said.")
    again = asked.act != "withdraw" and bool(said) and _same(said[-1], made)
    return made, text, again


def _same(before: dict[str, Any], made: StatementReview) -> bool:
    from treve.statements.reviewed import given

    other = None if made.other is None else {
        "original": made.other.document, "start": made.other.start, "end": made.other.end
    }  # fmt: skip
    return (before["act"], before["fields"], before["why"], before["other"]) == (
        made.act, msgspec.to_builtins(given(made.fields)), made.why, other,
    )  # fmt: skip


def _normal(value: object) -> Any:
    if isinstance(value, dict):
        return {key: _normal(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_normal(each) for each in value]
    return normal(value)


def _body(said: str | None, members: Members, person: str) -> str:
    if said is not None:
        return said
    if person in members.people:
        return members.people[person].organisation
    remedy = "Name a body of the agreement, a party, or an organisation that is a member."
    raise Refused("It is not said in whose name.", where="--by", remedy=remedy)


def bodies_known(seen: View, members: Members) -> tuple[frozenset[str], frozenset[str]]:
    """Return the bodies that keep the record (of the agreements, or a mission), and the others that may speak."""
    bodies = {one.id for each in seen.agreements for one in each.bodies}
    missions = {one.id for one in members.organisations.values() if one.kind == "mission"}
    others = {one.id for each in seen.agreements for one in each.parties}
    others |= {one.actor for each in seen.agreements for one in each.guarantors} | set(members.organisations)
    return frozenset(bodies | missions), frozenset(others - bodies - missions)


def may_review(seen: View, members: Members, person: str) -> tuple[str, ...]:
    """Return the bodies in whose name a person may review statements; none for who is no member."""
    own = members.people.get(person)
    if own is None:
        return ()
    keep, others = bodies_known(seen, members)
    speaks_for = keep | others if own.organisation == members.own else {own.organisation}
    return tuple(
        body for body in sorted(speaks_for & (keep | others))
        if members.may(person, "judge" if body in keep else "speak")
    )  # fmt: skip


def _require(centre: Centre, seen: View, members: Members, body: str, person: str) -> None:
    """Refuse a body that nobody knows, and a person who may not speak for it."""
    keep, others = bodies_known(seen, members)
    if body not in keep | others:
        remedy = f"Known: {', '.join(sorted(keep | others)) or 'none'}."
        raise Refused(f"There is no body {body!r} in the agreement or among the members.", where="--by", remedy=remedy)
    own = members.people.get(centre.signs_for or person)
    if own is not None and own.organisation not in (members.own, body):
        remedy = f"--by {own.organisation}"
        raise Refused(f"{own.name} is of {own.organisation} and cannot speak for {body}.", where="--by", remedy=remedy)
    require(centre, person, "judge" if body in keep else "speak")


def find_document(seen: View, text: str) -> dict[str, Any]:
    """Return the row of the article that is meant.

    Raises:
        Refused: none or several go by it.
    """
    rows = rows_of(seen.articles)
    found = [row for row in rows if text in (row["document"], row["file_name"])]
    if not found and len(text) >= FEWEST_DIGITS:
        found = [row for row in rows if row["document"].startswith(text)]
    if len(found) == 1:
        return found[0]
    what = f"{len(found)} articles go by {text!r}." if found else f"No article here goes by {text!r}."
    raise Refused(what, remedy="Give its file name, or its hash: treve export CENTRE statements has both.")


def _opened(centre: Centre, seen: View, document: str) -> Article:
    row = next(row for row in rows_of(seen.articles) if row["document"] == document)
    found = article(centre, document, row["file_name"])
    if found is None:
        raise Refused("The article was erased.", where=row["file_name"], remedy="Nothing is to be reviewed there.")
    return found


def _passage(
    centre: Centre, seen: View, document: str, at: str, *, new: bool
) -> tuple[Passage, str, dict[str, Any] | None]:
    """Return the passage by which a statement goes, its words, and its row; no row for one that is added."""
    known = find_document(seen, document)
    mine = [row for row in rows_of(seen.statements) if row["original"] == known["document"]]
    reviewed = [row for row in rows_of(seen.statement_reviews) if row["original"] == known["document"]]
    span = _SPAN.fullmatch(at.strip())
    if new:
        opened = _opened(centre, seen, known["document"])
        start, end = (int(span[1]), int(span[2])) if span else _find(opened, at, known["file_name"])
        _require_words(opened, start, end)
        first, last = opened.place(start, end)
        here = next((row for row in reviewed if overlap((start, end), tuple(row["anchor"])) >= LEAST_OVERLAP), None)
        return Passage(known["document"], start, end), opened.text[first:last], here
    if span:
        asked = int(span[1]), int(span[2])
        rows = [row for row in (*mine, *reviewed) if _near(asked, row) >= LEAST_OVERLAP]
        rows.sort(key=lambda row: -_near(asked, row))
        found = rows[:1]
    else:
        words = " ".join(at.split()).casefold()
        rows = [row for row in (*mine, *reviewed) if words and words in " ".join(row["text"].split()).casefold()]
        found = list({tuple(row["anchor"]): row for row in rows}.values())
    if len(found) != 1:
        what = f"{len(found)} statements hold these words." if found else "No statement was read there."
        remedy = "treve statement list shows what was read, and where; one that was missed: treve statement add"
        raise Refused(what, where=known["file_name"], remedy=remedy)
    anchor = tuple(found[0]["anchor"])
    row = next((row for row in reviewed if tuple(row["anchor"]) == anchor), None)
    return Passage(known["document"], *anchor), found[0]["text"], row


def _near(asked: tuple[int, int], row: dict[str, Any]) -> float:
    return max(overlap(asked, tuple(row["anchor"])), overlap(asked, (row["start"], row["end"])))


def _find(opened: Article, words: str, file_name: str) -> tuple[int, int]:
    """Return where words stand in an article, once; blanks between them are as many as one likes."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = list(re.finditer(pattern, opened.text)) if pattern else []
    if len(found) != 1:
        what = f"These words stand there {len(found)} times." if found else "These words do not stand in the article."
        raise Refused(what, where=file_name, remedy="Copy them as they are written, or give a span: 120-240.")
    return opened.raw(*found[0].span())


def _require_words(opened: Article, start: int, end: int) -> None:
    first, last = opened.place(start, end)
    if end <= start or not opened.text[first:last].strip():
        remedy = "A span counts code points of the raw file, its end exclusive."
        raise Refused(f"There are no words of the article at {start}-{end}.", remedy=remedy)


def _as_corrected(row: dict[str, Any]) -> Fields:
    """Return the corrections that stand, so that whoever confirms a statement confirms these with it."""
    found: dict[str, Any] = {}
    corrected = {each["line"] for each in row["was"]} | ({"speakers"} if row["state"] == "added" else set())
    for one in row["reviews"]:
        if one["status"] == "stands":
            found |= {line: value for line, value in one["fields"].items() if line in corrected}
    given: dict[str, Any] = {}
    for line, value in found.items():
        if line == "span":
            given["start"], given["end"] = value
        elif line == "said":
            given["earliest"], given["latest"] = value
        else:
            given[line] = value
    return msgspec.convert(given, Fields)


def fields_of(*, speakers: tuple[str, ...], nobody: bool, span: str | None, said: str | None, **more: Any) -> Fields:
    """Return the fields that a person has typed.

    Args:
        speakers: names; empty where they are not corrected.
        nobody: that nobody can be told.
        span: "120-240".
        said: a day, or two with a slash between.
        more: the other fields of `Fields`.

    Raises:
        Refused: they contradict each other, or a day or span cannot be read.
    """
    given: dict[str, Any] = {name: value for name, value in more.items() if value is not None}
    words = (*speakers, *(value for value in given.values() if isinstance(value, str)))
    if any(not each.strip() or _UNSEEN.search(each) for each in words):
        what = "A name, or words, can be read out: not nothing, no marks that turn the direction of writing."
        raise Refused(what, remedy="Type them as the article prints them.")
    if nobody and speakers:
        raise Refused("It has speakers, or nobody can be told: not both.", where="--speaker", remedy="Leave one away.")
    if speakers or nobody:
        given["speakers"] = speakers
    if span is not None:
        found = _SPAN.fullmatch(span.strip())
        if found is None:
            raise Refused(f"{span!r} is no span.", where="--span", remedy="Two numbers, as in 120-240.")
        given["start"], given["end"] = int(found[1]), int(found[2])
    if said is not None:
        first, _, last = said.partition("/")
        days = [day_of(each, "--said").isoformat() for each in (first, last or first)]
        given["earliest"], given["latest"] = days
    try:
        return msgspec.convert(given, Fields)
    except msgspec.ValidationError as why:
        raise Refused(f"This cannot be said: {why}.", remedy="See --help.") from why
