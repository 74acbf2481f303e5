"""The register of actors, from text to actors, strictly: every fault is refused with its line and column."""

from collections.abc import Mapping
from typing import cast

from treve.names.actor import (
    ACTOR_KINDS,
    IN_TEXT,
    LANGUAGES,
    STATUSES,
    Actor,
    ActorKind,
    Alias,
    DatedName,
    InText,
    Joint,
    Membership,
    Period,
    Shares,
    Status,
)
from treve.names.fold import fold_area, name_key
from treve.names.written import Written, read

_ACTOR_FIELDS = (
    "id", "kind", "names", "aliases", "in_text", "codes", "group", "member_of", "successors", "may_be", "source",
)  # fmt: skip
_DATES = ("from", "until")

Known = Mapping[str, Actor]


def read_actors(
    text: str, name: str, before: Known, joint: Mapping[str, Joint], nobody: tuple[str, ...]
) -> tuple[dict[str, Actor], dict[str, Joint], tuple[str, ...]]:
    """Return actors by id, joint sides by code and the phrases that mean nobody, those handed in included.

    Raises:
        Refused: an unknown field, an id or code written twice, a name that is two actors' at one date, somebody
            who is named and not in the register, shares that do not sum to 100, or an umbrella inside itself.
    """
    fields = read(text, name).fields({"actors", "joint", "nobody"}, {"actors"})
    actors = dict(before)
    items: dict[str, Written] = {}
    for item in fields["actors"]:
        actor = _actor(item)
        if actor.id in actors:
            item.wrong(f"the actor {actor.id!r} is written twice", "Keep one of the two.")
        actors[actor.id], items[actor.id] = actor, item
    sides = dict(joint)
    for item in fields.get("joint", ()):
        side = _joint(item, actors)
        if side.code in sides or any(side.code in actor.codes for actor in actors.values()):
            item.wrong(f"the code {side.code!r} is another's already", "Keep one of the two.")
        sides[side.code] = side
    _check_codes(actors, items, sides)
    _check_links(actors, items)
    _check_names(actors, items)
    return actors, sides, (*nobody, *(_sayable(each) for each in fields.get("nobody", ())))


def _actor(item: Written) -> Actor:
    """Return one actor of the list; what it says of others is checked later."""
    fields = item.fields(_ACTOR_FIELDS, {"id", "kind", "names", "source"})
    actor = fields["id"].text()
    if not (actor.isascii() and actor.replace("-", "a").isalnum() and actor == actor.lower()):
        fields["id"].wrong(f"{actor!r} cannot name an actor", "Use small letters, digits and hyphens.")
    kind = cast(ActorKind, fields["kind"].one_of(ACTOR_KINDS))
    if (kind == "umbrella") != ("may_be" in fields):
        item.wrong("an umbrella says whom it may be, and nobody else does", "Write `may_be:` for kind umbrella only.")
    named = [_dated_name(each) for each in fields["names"]]
    if not named:
        fields["names"].wrong("an actor needs a name", "Write at least one, in English and French.")
    in_text = cast(InText, fields["in_text"].one_of(IN_TEXT)) if "in_text" in fields else "folded"
    aliases = {Alias(label, each.period, in_text): None for each in named for label in each.labels.values()}
    aliases |= {_alias(each): None for each in fields["aliases"]} if "aliases" in fields else {}
    return Actor(
        id=actor,
        kind=kind,
        names=tuple(named),
        aliases=tuple(aliases),
        codes=fields["codes"].texts() if "codes" in fields else (),
        group=fields["group"].text() if "group" in fields else actor,
        member_of=tuple(_membership(each) for each in fields["member_of"]) if "member_of" in fields else (),
        successors=fields["successors"].texts() if "successors" in fields else (),
        may_be=tuple(_shares(each) for each in fields["may_be"]) if "may_be" in fields else (),
        source=fields["source"].text(),
    )


def _period(item: Written, fields: Mapping[str, Written]) -> Period:
    """Return the period that `from` and `until` give, a month or year counted whole."""
    period = Period(
        fields["from"].first_day() if "from" in fields else None,
        fields["until"].last_day() if "until" in fields else None,
    )
    if period.first is not None and period.last is not None and period.last < period.first:
        item.wrong("it ends before it begins", "Swap `from` and `until`.")
    return period


def _dated_name(item: Written) -> DatedName:
    fields = item.fields((*LANGUAGES, *_DATES), {"en", "fr"})
    return DatedName({lang: _sayable(fields[lang]) for lang in LANGUAGES if lang in fields}, _period(item, fields))


def _alias(item: Written) -> Alias:
    if item.is_text:
        return Alias(_sayable(item), Period(), "folded")
    fields = item.fields(("name", "in_text", *_DATES), {"name"})
    in_text = cast(InText, fields["in_text"].one_of(IN_TEXT)) if "in_text" in fields else "folded"
    return Alias(_sayable(fields["name"]), _period(item, fields), in_text)


def _sayable(item: Written) -> str:
    if not name_key(item.text()):
        item.wrong(f"{item.text()!r} holds no word", "Write a name.")
    return item.text()


def _membership(item: Written) -> Membership:
    fields = item.fields(("of", "status", *_DATES), {"of", "status"})
    return Membership(fields["of"].text(), _period(item, fields), cast(Status, fields["status"].one_of(STATUSES)))


def _shares(item: Written) -> Shares:
    fields = item.fields(("where", "shares", *_DATES), {"shares"})
    shares = []
    for each in fields["shares"]:
        share = each.fields({"of", "percent"}, {"of", "percent"})
        shares.append((tuple(sorted(set(share["of"].texts()))), share["percent"].whole(1, 100)))
        if not shares[-1][0]:
            share["of"].wrong("a share of nobody", "Name at least one actor.")
    if sum(percent for _, percent in shares) != 100:
        item.wrong(f"the shares sum to {sum(percent for _, percent in shares)} %", "Let them sum to 100.")
    if len({of for of, _ in shares}) != len(shares):
        item.wrong("two shares name the same actors", "Add them together.")
    where = frozenset(fold_area(each) for each in fields["where"].texts()) if "where" in fields else frozenset()
    return Shares(where, _period(item, fields), tuple(shares))


def _joint(item: Written, actors: Known) -> Joint:
    fields = item.fields({"code", "of"}, {"code", "of"})
    of = fields["of"].texts()
    for each in of:
        if each not in actors:
            fields["of"].wrong(f"{each!r} is not in the register", "Write the actor first.")
    return Joint(fields["code"].text(), tuple(sorted(set(of))))


def _check_codes(actors: Known, items: Mapping[str, Written], sides: Mapping[str, Joint]) -> None:
    """Refuse a code that stands for two."""
    owner = {code: actor.id for actor in actors.values() if actor.id not in items for code in actor.codes}
    for actor, item in items.items():
        for code in actors[actor].codes:
            if code in sides or owner.setdefault(code, actor) != actor:
                item.wrong(f"the code {code!r} is another's already", "Keep one of the two.")


def _check_links(actors: Known, items: Mapping[str, Written]) -> None:
    """Refuse links to nobody, and umbrellas that contain themselves."""
    for actor, item in items.items():
        one = actors[actor]
        linked = [one.group, *one.successors, *(each.of for each in one.member_of)]
        for other in (*linked, *_candidates(one)):
            if other not in actors:
                item.wrong(f"{actor} names {other!r}, who is not in the register", "Write that actor too.")
        if one.may_be and (one.may_be[-1].where or one.may_be[-1].period != Period()):
            item.wrong(f"{actor} does not say whom it may be elsewhere", "End with a rule without place and dates.")
        waiting, seen = list(_candidates(one)), set[str]()
        while waiting:
            other = waiting.pop()
            if other == actor:
                item.wrong(f"{actor} may be itself", "Take it out of `may_be`, there or in the umbrellas below it.")
            if other not in seen and other in actors:
                seen.add(other)
                waiting.extend(_candidates(actors[other]))


def _candidates(actor: Actor) -> list[str]:
    """Return everybody whom an umbrella may be, in any rule."""
    return [each for rule in actor.may_be for of, _ in rule.shares for each in of]


def _check_names(actors: Known, items: Mapping[str, Written]) -> None:
    """Refuse a name that is two actors' on one day."""
    bearers: dict[str, list[tuple[Period, str]]] = {}
    for actor in actors.values():
        for alias in actor.aliases:
            for period, other in bearers.get(name_key(alias.name), ()):
                if other != actor.id and period.meets(alias.period):
                    items[actor.id].wrong(
                        f"{alias.name!r} names both {other} and {actor.id} at one time",
                        "Give dates to both names, or keep one of the two.",
                    )
            bearers.setdefault(name_key(alias.name), []).append((alias.period, actor.id))
