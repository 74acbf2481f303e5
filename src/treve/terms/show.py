"""An agreement in a few lines, for the command line and for pages: whom it binds, what it leaves out, what is open."""

import datetime as dt

from treve.terms.hang import Hung, hung
from treve.terms.model import Member, Reading, Standing, Terms, Words
from treve.terms.scope import open_points, points

Section = tuple[str, list[str]]
"""A heading with its lines, plain text."""


def summary(terms: Terms, lang: str) -> list[Section]:
    """Return what is in force, whom it binds, what it forbids and leaves out, and what each reading leaves open.

    Args:
        terms: one agreement.
        lang: "fr"; anything else is English.

    Every line that says what holds names its clause in square brackets. The order is that of the file.
    """
    say = _say(lang)
    return [
        (say["in force"], _force(terms, lang)),
        (say["texts"], _texts(terms, lang)),
        (say["binds"], _parties(terms, lang)),
        (say["forbids"], [f"{rule.summary.say(lang)} [{rule.clause}]" for rule in terms.rules]),
        (say["leaves out"], _exclusions(terms, lang)),
        (say["where"], _zones(terms, lang)),
        *(
            (f"{say['reading']} {reading.id}: {reading.name.say(lang)}", _reading(terms, reading, lang))
            for reading in terms.readings
        ),
    ]


def _force(terms: Terms, lang: str) -> list[str]:
    say, force = _say(lang), terms.in_force
    until = _moment(force.until) if force.until else say["no end"]
    return [
        f"{terms.name.say(lang)} ({terms.agreement}, {say['version']} {terms.version})",
        f"{_moment(force.since)} - {until}, {terms.theatre.zone} [{force.clause}]",
        *(
            _standing(one, lang)
            for one in hung(terms)
            if one.part in ("renewal", "suspension") or _is_choice(one, terms)
        ),
    ]


def _is_choice(one: Hung, terms: Terms) -> bool:
    return one.part == "force" and one.id != terms.in_force.id


def _standing(one: Hung, lang: str) -> str:
    standing = f" ({_say(lang)[one.standing]})" if one.standing is not None else ""
    return f"{one.text.say(lang)}{standing} [{one.clause}]"


def _moment(moment: dt.datetime) -> str:
    return moment.isoformat(" ", "minutes")


def _texts(terms: Terms, lang: str) -> list[str]:
    say = _say(lang)
    lines = []
    for one in terms.instruments:
        lines.append(f"{one.title.say(lang)} ({one.dated}, {say[one.status]})")
        lines += [f"  {sign.who}: {say['denied']} ({sign.source})" for sign in one.signatures if sign.says == "denied"]
        lines += [f"  {remark.say(lang)}" for remark in one.remarks]
    return lines


def _parties(terms: Terms, lang: str) -> list[str]:
    say = _say(lang)
    lines = []
    for party in terms.parties:
        answer = f"; {say['answered for by']} {', '.join(party.answered_for_by)}" if party.answered_for_by else ""
        lines.append(f"{party.name.say(lang)}{answer} [{party.clause}]")
        standings: tuple[Standing, ...] = ("agreed", "claimed", "contested")
        for standing in standings:
            named = [_member(member) for member in party.members if member.standing == standing]
            if named:
                lines.append(f"  {say[standing]}: {', '.join(named)}")
    silent = [one.actor for one in terms.guarantors if one.own_acts == "silent"]
    if silent:
        lines.append(say["own acts"].format(who=", ".join(silent)))
    lines.append(say["others"])
    return lines


def _member(member: Member) -> str:
    if member.since is None and member.until is None:
        return member.actor
    return f"{member.actor} ({member.since or '...'} - {member.until or '...'})"


def _exclusions(terms: Terms, lang: str) -> list[str]:
    say = _say(lang)
    lines = []
    for one in terms.exclusions:
        lines.append(f"{one.summary.say(lang)} ({say[one.standing]}) [{one.clause}]")
        lines += [f"  {view.who}: {say[view.says]}" for view in one.views]
    return lines or [say["nothing"]]


def _zones(terms: Terms, lang: str) -> list[str]:
    say = _say(lang)
    lines = []
    for zone in terms.zones:
        drawn = f"{len(zone.geometries)} {say['outlines']}" if zone.geometries else say["undrawn"]
        lines.append(f"{zone.definition.say(lang)} ({drawn}) [{zone.clause}]")
        if zone.reckoned is not None:
            lines.append(f"  {zone.reckoned.why.say(lang)}")
    return lines


def _reading(terms: Terms, reading: Reading, lang: str) -> list[str]:
    say, known = _say(lang), points(terms)
    lines = [
        f"{say['settled']}: {name} = {say['yes'] if holds else say['no']} [{known[name][1]}]"
        for name, holds in sorted(reading.settles.items())
        if name in known
    ]
    left: dict[tuple[str, Standing, str], list[str]] = {}
    for point in open_points(terms, reading):
        kind, _, name = point.name.partition(":")
        left.setdefault((kind, point.standing, point.clause), []).append(name)
    lines += [
        f"{say['open']}: {kind}:{', '.join(names)} ({say[standing]}) [{clause}]"
        for (kind, standing, clause), names in left.items()
    ]
    return lines if left else [*lines, say["nothing open"]]


_WORDS: dict[str, Words] = {
    "in force": Words(en="In force", fr="En vigueur"),
    "texts": Words(en="Texts", fr="Textes"),
    "binds": Words(en="Whom it binds", fr="Qui est lié"),
    "forbids": Words(en="What it forbids", fr="Ce qui est interdit"),
    "leaves out": Words(en="What it leaves out", fr="Ce qui est exclu"),
    "where": Words(en="Where", fr="Où"),
    "reading": Words(en="Reading", fr="Lecture"),
    "no end": Words(en="no end set", fr="sans terme fixé"),
    "version": Words(en="version", fr="version"),
    "draft": Words(en="draft", fr="projet"),
    "initialled": Words(en="initialled", fr="paraphé"),
    "signed": Words(en="signed", fr="signé"),
    "endorsed": Words(en="endorsed", fr="approuvé"),
    "adopted": Words(en="adopted", fr="adopté"),
    "agreed": Words(en="agreed", fr="convenu"),
    "claimed": Words(en="claimed", fr="avancé"),
    "contested": Words(en="contested", fr="contesté"),
    "denied": Words(en="denied", fr="démenti"),
    "answered for by": Words(en="answered for by", fr="garants :"),
    "own acts": Words(
        en="Whether {who} owe the same for their own acts is not said.",
        fr="Rien ne dit si {who} sont tenus de même pour leurs propres actes.",
    ),
    "others": Words(
        en="Whoever is not named here is not bound by this agreement; that does not make an act lawful.",
        fr="Qui n'est pas nommé ici n'est pas lié par cet accord ; aucun acte n'en devient licite.",
    ),
    "nothing": Words(en="Nothing.", fr="Rien."),
    "outlines": Words(en="outline(s)", fr="tracé(s)"),
    "undrawn": Words(en="never drawn", fr="jamais tracée"),
    "settled": Words(en="settled", fr="tranché"),
    "open": Words(en="open", fr="ouvert"),
    "yes": Words(en="yes", fr="oui"),
    "no": Words(en="no", fr="non"),
    "nothing open": Words(en="Nothing is open.", fr="Rien n'est ouvert."),
}


def _say(lang: str) -> dict[str, str]:
    return {key: words.say(lang) for key, words in _WORDS.items()}
