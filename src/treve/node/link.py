"""Link: what a person says of how reports belong together, in the name of a body, becomes an entry.

It changes no incident: the next derivation obeys it, if the body decides. The mission that keeps the record decides,
and so do the bodies of the agreement; what a party or another organisation says is kept and shown beside, and counts
once one that decides says it too (docs/adr/0024). Who decides is checked here, when it is written.
"""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
import polars as pl

from treve.base.errors import Refused
from treve.entries.linking import OPERATOR, LinkAct, Linking, SpokenLink, laid_out
from treve.entries.records import to_groups
from treve.incidents.said_links import judged_pairs, pair_of, standing, unsure
from treve.incidents.settle import settled
from treve.ledger.sealing import Record as Sealed
from treve.node import held_back
from treve.node.centre import Centre
from treve.node.duties import day_of
from treve.node.entry import NewEntry
from treve.node.judge import find_incident, normal
from treve.node.registers import defaults_of
from treve.node.roles import require
from treve.node.sight import LINK, UNSURE, Sight
from treve.node.view import View
from treve.release.marking import Marking
from treve.release.marking import write as write_marking
from treve.release.members import Members


class AskedLink(NamedTuple):
    """What a person wants to say of reports: ids, their first digits, or a source's own ids, in groups.

    Of "split", `groups` are those to lay apart, and `of` the incident; its other reports stay together as one more.
    """

    act: LinkAct
    groups: tuple[tuple[str, ...], ...]
    of: str | None = None
    body: str | None = None
    why: str | None = None
    on: str | None = None


class Linked(NamedTuple):
    """What became of it: the entry, `None` where the body says so already; `counts`: whether fusion will obey it.

    `doubts` are codes with a name of what a person should look at: "other" (a body that says otherwise), "overruled"
    (how many pairs decided before give way to this), "waits" (it is kept as a word beside the record).
    """

    entry: int | None
    linking: Linking
    counts: bool
    doubts: tuple[tuple[str, str], ...] = ()


def link(
    centre: Centre, seen: View, sight: Sight, asked: AskedLink, person: str, marking: Marking | None = None
) -> Linked:
    """Write a linking down. The same again changes nothing.

    Args:
        centre: opened for writing.
        seen: the view of who says it.
        sight: the sight of that view.
        asked: what is said.
        person: who says it.
        marking: who may see it; the centre's default for judgements otherwise, or nobody else. Whoever does not see all
            reports that it names never sees it.

    Raises:
        Refused: there is no such report or body, or the person may not; or it cannot be said.
    """
    done = foretold_link(centre, seen, sight, asked, person)
    if done.entry is None:
        return done
    marked = marking or defaults_of(centre).of("judgements")
    text = write_marking(marked) if marked is not None else None
    written = _in_the_log(done.linking, sight)
    kind = UNSURE if written.act == "not_sure" else LINK
    (stored,) = centre.append([NewEntry(kind, [Sealed(to_groups(written), None)], person, marking=text)])
    return done._replace(entry=stored.entry)


NOT_YET = -1
"""The entry of what would be written."""


def foretold_link(centre: Centre, seen: View, sight: Sight, asked: AskedLink, person: str) -> Linked:
    """Return what `link` would write, with the entry `NOT_YET`; nothing is written.

    Raises:
        Refused: as `link`.
    """
    body = body_of(asked.body, sight.members, person)
    decides = body in deciders(seen, sight.members)
    _require(centre, seen, sight.members, body, person, decides=decides)
    made = _made(asked, _groups(seen, asked), body, decides=decides, articles=_articles(seen))
    said = seen.said.links
    if made.act == "undo" and not _has_said(made, said):
        what = f"{body} has said nothing of these reports that stands."
        raise Refused(what, where="--by", remedy="treve link list CENTRE has what was said, and by whom.")
    if _is_again(made, said):
        return Linked(None, made, counts=decides)
    counts = decides and made.act != "not_sure"
    return Linked(NOT_YET, made, counts=counts, doubts=_doubts(made, seen))


def deciders(seen: View, members: Members) -> frozenset[str]:
    """Return the bodies whose word on links counts for the record: the mission, and the bodies of the agreements.

    Before anybody has a role, whoever keeps the machine decides, in the name of the operator.
    """
    bodies = {one.id for each in seen.agreements for one in each.bodies}
    missions = {one.id for one in members.organisations.values() if one.kind == "mission"}
    return frozenset(bodies | missions | ({OPERATOR} if members.is_empty else set()))


def speakers(seen: View, members: Members) -> frozenset[str]:
    """Return every body that may say something of links, counted or not."""
    parties = {one.id for each in seen.agreements for one in each.parties}
    guarantors = {one.actor for each in seen.agreements for one in each.guarantors}
    return deciders(seen, members) | parties | guarantors | set(members.organisations)


def link_deed(body: str, members: Members, *, decides: bool) -> str:
    """Return which deed it is to say something of links in the name of a body.

    Joining and parting is the everyday work of those who judge for the mission; a body of the agreement speaks by the
    head; anybody else's word is passed on.
    """
    if body == OPERATOR or (body in members.organisations and decides):
        return "judge"
    return "adopt" if decides else "speak"


def sayable_links(seen: View, members: Members, person: str) -> tuple[str, ...]:
    """Return the bodies in whose name a person may speak of links, those that decide first; none for no member."""
    own = members.people.get(person)
    if own is None:
        return ()
    decide = deciders(seen, members)
    may = [
        body
        for body in speakers(seen, members)
        if own.organisation in (members.own, body)
        and members.may(person, link_deed(body, members, decides=body in decide))
    ]
    return tuple(sorted(may, key=lambda body: (body != own.organisation, body not in decide, body)))


def body_of(said: str | None, members: Members, person: str) -> str:
    """Return in whose name a person speaks: as they say, else their own organisation, else the operator.

    Raises:
        Refused: it cannot be told.
    """
    if said is not None:
        return said
    if person in members.people:
        return members.people[person].organisation
    if members.is_empty:
        return OPERATOR
    remedy = "Name a body of the agreement, a party, or an organisation that is a member."
    raise Refused("It is not said in whose name.", where="--by", remedy=remedy)


def _require(centre: Centre, seen: View, members: Members, body: str, person: str, *, decides: bool) -> None:
    known = speakers(seen, members)
    if body not in known:
        remedy = f"Known: {', '.join(sorted(known)) or 'none'}."
        raise Refused(f"There is no body {body!r} in the agreement or among the members.", where="--by", remedy=remedy)
    own = members.people.get(centre.signs_for or person)
    if own is not None and own.organisation not in (members.own, body):
        remedy = f"--by {own.organisation}"
        raise Refused(f"{own.name} is of {own.organisation} and cannot speak for {body}.", where="--by", remedy=remedy)
    require(centre, person, link_deed(body, members, decides=decides))


def _groups(seen: View, asked: AskedLink) -> tuple[tuple[str, ...], ...]:
    """Return the reports that are meant, in groups; of a split also those that nobody named."""
    groups = tuple(tuple(dict.fromkeys(find_report(seen, text) for text in group)) for group in asked.groups)
    if asked.act != "split":
        return groups
    if asked.of is None:
        raise Refused("It is not said which incident is split.", remedy="Give its id.")
    incident = find_incident(seen, asked.of)[1]
    same = seen.members.filter((pl.col("link") == "same") & (pl.col("incident") == (incident or "")))
    members = set(same["report"].to_list())
    named = {report for group in groups for report in group}
    if not named or not named <= members:
        stray = ", ".join(sorted(one[:12] for one in named - members)) or "none"
        raise Refused(
            f"What is split off are reports of the incident; named besides: {stray}.",
            where="--group",
            remedy="Name reports of this incident, once each: --group A,B --group C.",
        )
    rest = tuple(sorted(members - named))
    return (*groups, rest) if rest else groups


def find_report(seen: View, text: str) -> str:
    """Return the report that an id, its first digits or a source's own id names; of an incident, the one in its name.

    Raises:
        Refused: nothing or more than one thing goes by it.
    """
    report, incident = find_incident(seen, text)
    if incident is None:
        raise Refused(
            f"No report here goes by {text!r}.",
            remedy="Give the id of a report or incident (six digits or more), as exports have them.",
        )
    return report


def _articles(seen: View) -> dict[str, str]:
    """Return the reports that articles tell of, each with the hash of its article."""
    articles = {msgspec.json.decode(row)["document"] for row in seen.articles["row"]}
    told = seen.told.filter(pl.col("document").is_in(sorted(articles))).select("report", "document")
    return dict(told.iter_rows())


def _made(
    asked: AskedLink, groups: tuple[tuple[str, ...], ...], body: str, *, decides: bool, articles: dict[str, str]
) -> Linking:
    if asked.on is not None:
        day_of(asked.on, "--on")
    named = sorted({report for group in groups for report in group})
    try:
        made = Linking(
            act=asked.act, groups=laid_out(asked.act, groups), body=body, decides=decides, why=asked.why, on=asked.on,
            told_in=tuple((report, articles[report]) for report in named if report in articles),
        )  # fmt: skip
        # As a reader will take it: what is too long or no day is refused before it is written.
        plain = {name: normal(value) for name, value in msgspec.to_builtins(made).items()}
        return msgspec.convert(plain, Linking)
    except (ValueError, msgspec.ValidationError) as why:
        remedy = "Name two reports or more, each once; treve link --help says how."
        raise Refused(f"This cannot be said: {why}.", remedy=remedy) from why


def _in_the_log(made: Linking, sight: Sight) -> Linking:
    """Return a linking by the ids that the log has: who sees late sees some reports under another one."""
    if sight.embargo is None:
        return made
    places = sight.found.places
    ids = {held_back.called(report, places): report for report in places}
    groups = tuple(tuple(ids.get(one, one) for one in group) for group in made.groups)
    return msgspec.structs.replace(made, groups=laid_out(made.act, groups))


def _has_said(undo: Linking, said: Sequence[SpokenLink]) -> bool:
    stands, doubts = standing(said), unsure(said)
    pairs = [pair_of(left, right) for left, right, _ in undo.words()]
    return any(undo.body in stands.get(pair, {}) or undo.body in doubts.get(pair, ()) for pair in pairs)


def _is_again(made: Linking, said: Sequence[SpokenLink]) -> bool:
    """Whether the body says just this already, of every pair, with the same standing and reason."""
    if made.act == "undo":
        return False
    if made.act == "not_sure":
        doubts = unsure(said)
        return all(made.body in doubts.get(pair_of(left, right), ()) for left, right, _ in made.words())
    stands = standing(said)
    for left, right, says in made.words():
        word = stands.get(pair_of(left, right), {}).get(made.body)
        if word is None or word[:3] != (left, right, says):
            return False
        before = word.said.linking
        if (before.decides, before.why, before.on) != (made.decides, made.why, made.on):
            return False
    return True


def _doubts(made: Linking, seen: View) -> tuple[tuple[str, str], ...]:
    said = seen.said.links
    doubts: list[tuple[str, str]] = []
    if made.act in ("not_sure", "undo"):
        return ()
    if not made.decides:
        doubts.append(("waits", made.body))
    stands = standing(said)
    others = {
        body
        for left, right, says in made.words()
        for body, word in stands.get(pair_of(left, right), {}).items()
        if body != made.body and word[:3] != (left, right, says)
    }
    doubts += [("other", body) for body in sorted(others)]
    if made.decides:
        here = frozenset(seen.members["report"].to_list())
        later = max((one.entry for one in said), default=0) + 1
        new = SpokenLink(made, later, 0, "", "")
        _, before = settled(judged_pairs(said, here))
        _, after = settled(judged_pairs([*said, new], here))
        more = len(after.join(before, on=["left", "right", "same", "part"], how="anti"))
        doubts += [("overruled", str(more))] if more else []
    return tuple(doubts)
