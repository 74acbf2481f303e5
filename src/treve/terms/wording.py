"""Sentences about an agreement, in English and French: a table, and how values become words.

What an agreement says in its own words (summaries, names, definitions) is taken from it; here are the words around.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from treve.base.time import MONTHS
from treve.terms.model import Instant, Span, Terms, Weapons, Words


class Said(NamedTuple):
    """Words of the program's own in both languages; unlike those of an agreement they may be empty, or long."""

    en: str
    fr: str

    def say(self, lang: str) -> str:
        """Return the words in "fr" or else in English."""
        return self.fr if lang == "fr" else self.en


Sentence = Said | Words
Value = Said | Words | str | int

NOTHING = Said("", "")

TEXT: Mapping[str, tuple[str, str]] = {
    # parts
    "instrument": ("text", "texte"),
    "clause": ("clause", "clause"),
    "force": ("time in force", "durée d'application"),
    "renewal": ("renewal", "prorogation"),
    "suspension": ("suspension", "suspension"),
    "party": ("party", "partie"),
    "member": ("member", "membre"),
    "accession": ("accession", "adhésion"),
    "guarantor": ("guarantor", "garant"),
    "exclusion": ("exclusion", "exclusion"),
    "zone": ("zone", "zone"),
    "rule": ("rule", "règle"),
    "event": ("event", "événement"),
    "commitment": ("commitment", "engagement"),
    "body": ("body", "organe"),
    "reading": ("reading", "lecture"),
    "whole": ("agreement", "accord"),
    # standings and views
    "agreed": ("agreed", "convenu"),
    "claimed": ("claimed", "avancé"),
    "contested": ("contested", "contesté"),
    "denied": ("denied", "démenti"),
    "draft": ("draft", "projet"),
    "reference": ("published map", "carte publiée"),
    "initialled": ("initialled", "paraphé"),
    "signed": ("signed", "signé"),
    "endorsed": ("endorsed", "entériné"),
    "adopted": ("adopted", "adopté"),
    "guaranteed": ("guaranteed", "garanti"),
    "met": ("met", "tenu"),
    "partly": ("met in part", "tenu en partie"),
    "not_met": ("not met", "non tenu"),
    "automatic": ("automatically", "automatiquement"),
    "consensus": ("by consensus", "par consensus"),
    "decision": ("by decision", "par décision"),
    "silence": ("by silence", "par le silence"),
    "bound": ("bound", "liés"),
    "not_bound": ("not bound", "non liés"),
    "silent": ("not said", "non précisé"),
    "other_parties": ("the other parties", "les autres parties"),
    "civilians": ("civilians", "les civils"),
    "anyone": ("anyone", "quiconque"),
    "fire_from": ("where fire starts", "d'où part le tir"),
    "impact": ("where fire lands", "où tombe le tir"),
    "member_seat": ("{who}", "{who}"),
    "chair": ("{who} (chair)", "{who} (présidence)"),
    "co_chair": ("{who} (co-chair)", "{who} (coprésidence)"),
    "observer": ("{who} (observer)", "{who} (observateur)"),
    "secretariat": ("{who} (secretariat)", "{who} (secrétariat)"),
    # times
    "moment": ("{day}, {time}", "{day} à {time}"),
    "from_to": ("from {since} to {until}", "du {since} au {until}"),
    "from": ("from {since}", "à partir du {since}"),
    "to": ("until {until}", "jusqu'au {until}"),
    "at": (", {when}", ", le {when}"),
    "begins": ("Begins: {when}.", "Début : {when}."),
    "ends": ("Ends: {when}.", "Fin : {when}."),
    "always": ("without dates", "sans dates"),
    "after": ("{span} after {event}", "{span} après {event}"),
    "just_after": ("from {event} on", "dès {event}"),
    "signature": ("the signature", "la signature"),
    "entry-into-force": ("the entry into force", "l'entrée en vigueur"),
    "end": ("the end of the agreement", "la fin de l'accord"),
    "was_met": ("the meeting of “{commitment}”", "la réalisation de « {commitment} »"),
    "told_event": ("“{event}”", "« {event} »"),
    "hours": ("{n} h", "{n} h"),
    "days": ("{n} days", "{n} jours"),
    "day": ("1 day", "1 jour"),
    "weeks": ("{n} weeks", "{n} semaines"),
    "week": ("1 week", "1 semaine"),
    "months": ("{n} months", "{n} mois"),
    "month": ("1 month", "1 mois"),
    # what hangs on a clause
    "in_force": ("In force {when}.", "En vigueur {when}."),
    "other_force": ("In force {when}, by {who} ({source}).", "En vigueur {when}, selon {who} ({source})."),
    "renewed": ("Prolonged {when}, {how}{by} ({source}).", "Prorogé {when}, {how}{by} ({source})."),
    "suspended": ("Suspended {when}{who}{rules} ({source}).", "Suspendu {when}{who}{rules} ({source})."),
    "suspended_for": (" for {who}", " pour {who}"),
    "suspended_of": (", only these rules: {rules}", ", seulement pour les règles {rules}"),
    "by": (" by {who}", " par {who}"),
    "is_party": ("{name} is a party.", "{name} est une partie."),
    "answered": ("{who} answers for it.", "{who} en répond."),
    "is_member": ("{actor} is bound with {party}{when}.", "{actor} est lié avec {party}{when}."),
    "may_join": ("Others may join {party}: {summary}", "D'autres peuvent se joindre à {party} : {summary}"),
    "guarantees": (
        "{actor} is a guarantor; for its own acts it is: {own}.",
        "{actor} est garant ; pour ses propres actes : {own}.",
    ),
    "hung": ("{part} {id}{standing}: {text}", "{part} {id}{standing} : {text}"),
    "stands": (" ({standing})", " ({standing})"),
    "undrawn": ("Nobody has drawn it.", "Nul ne l'a tracée."),
    "shape": ("Shape by {by} ({standing}, within {n} m{when}).", "Tracé de {by} ({standing}, à {n} m près{when})."),
    "line": ("Line by {by} ({standing}, within {n} m{when}).", "Ligne de {by} ({standing}, à {n} m près{when})."),
    "derived_within": (
        "Derived by {by}: within {m} m of {around}{side}{inside} ({standing}).",
        "Déduit par {by} : à moins de {m} m de {around}{side}{inside} ({standing}).",
    ),
    "derived_half": (
        "Derived by {by}: within half of {m} m of {around}{side}{inside} ({standing}).",
        "Déduit par {by} : à moins de la moitié de {m} m de {around}{side}{inside} ({standing}).",
    ),
    "derived_between": (
        "Derived by {by}: between {around}{inside} ({standing}).",
        "Déduit par {by} : entre {around}{inside} ({standing}).",
    ),
    "on_left": (", on its left", ", à sa gauche"),
    "on_right": (", on its right", ", à sa droite"),
    "inside": (", inside {zone}", ", à l'intérieur de {zone}"),
    "whole_of": ("All of: {names}.", "En entier : {names}."),
    "parts_of": ("Certain parts of: {names}.", "Certaines parties de : {names}."),
    "part_of": ("Belongs to {zone}.", "Relève de {zone}."),
    "binds": ("Binds: {who}.", "Lie : {who}."),
    "protects": ("Protects {whom} ({standing}).", "Protège {whom} ({standing})."),
    "acts": ("Acts: {acts}.", "Actes : {acts}."),
    "with": ("With: {weapons}.", "Avec : {weapons}."),
    "within": ("Where: {zones}{place}.", "Où : {zones}{place}."),
    "counts": (" ({place} counts)", " (compte : {place})"),
    "except": ("Except: {exclusions}.", "Sauf : {exclusions}."),
    "threshold": ("A violation from {n} % on.", "Violation à partir de {n} %."),
    "verified_by": ("Verified by: {who}.", "Vérifié par : {who}."),
    "consequence": ("What follows: {text}", "Suite : {text}"),
    "view": ("{who}: {says} ({source}).", "{who} : {says} ({source})."),
    "happened": ("{when}, by {who} ({standing}; {source}).", "{when}, selon {who} ({standing} ; {source})."),
    "not_happened": (
        "Did not happen, by {who} ({standing}; {source}).",
        "N'a pas eu lieu, selon {who} ({standing} ; {source}).",
    ),
    "untold": ("Nobody has told of it.", "Nul ne l'a rapporté."),
    "owed": ("Owed by {by}{to}: {words}.", "Dû par {by}{to} : {words}."),
    "owed_to": (" to {to}", " à {to}"),
    "due": ("Due {when} ({standing}{who}).", "Échéance : {when} ({standing}{who})."),
    "by_who": (", by {who}", ", selon {who}"),
    "needs": ("Not before: {what}.", "Pas avant : {what}."),
    "condition": ("If: {text}", "À condition que : {text}"),
    "done": ("{says}{when}, by {who} ({source}).", "{says}{when}, selon {who} ({source})."),
    "sits": ("In it: {who}.", "Y siègent : {who}."),
    "meets": ("Meets: {text}", "Se réunit : {text}"),
    "reports_to": ("Reports to {who}.", "Rend compte à {who}."),
    "disputes": ("Disputes: {text}", "Différends : {text}"),
    "calibre_between": ("calibre of {least} to below {most} mm", "calibre de {least} à moins de {most} mm"),
    "calibre_from": ("calibre of {least} mm and more", "calibre de {least} mm et plus"),
    "calibre_below": ("calibre below {most} mm", "calibre de moins de {most} mm"),
    "is_text": ("{title} ({day}, {status}).", "{title} ({day}, {status})."),
    "signs": ("{who}: {says}{when} ({source}).", "{who} : {says}{when} ({source})."),
    # the course of an agreement
    "dated": ("{title}: dated ({status}).", "{title} : daté ({status})."),
    "made_known": ("{title}: made known.", "{title} : rendu public."),
    "signs_on": ("{who}, {title}: {says}.", "{who}, {title} : {says}."),
    "comes_into_force": ("The agreement comes into force.", "L'accord entre en vigueur."),
    "runs_out": ("The agreement's time runs out.", "L'accord arrive à son terme."),
    "is_prolonged": ("The agreement is prolonged, {how}.", "L'accord est prorogé, {how}."),
    "renewal_ends": ("The time by which it was prolonged runs out.", "La prorogation arrive à son terme."),
    "stands_still": ("The agreement is suspended.", "L'accord est suspendu."),
    "stands_still_for": ("The agreement is suspended for {who}.", "L'accord est suspendu pour {who}."),
    "rules_stand_still": ("Suspended: {rules}.", "Suspension : {rules}."),
    "rules_stand_still_for": ("Suspended for {who}: {rules}.", "Suspension pour {who} : {rules}."),
    "resumes": ("The agreement binds again.", "L'accord lie de nouveau."),
    "resumes_for": ("The agreement binds {who} again.", "L'accord lie de nouveau {who}."),
    "rules_resume": ("In force again: {rules}.", "De nouveau en vigueur : {rules}."),
    "rules_resume_for": ("In force again for {who}: {rules}.", "De nouveau en vigueur pour {who} : {rules}."),
    "joins": ("{who} is bound with {party}.", "{who} est lié avec {party}."),
    "leaves": ("{who} is no longer bound with {party}.", "{who} n'est plus lié avec {party}."),
    "joining_ends": ("The time to join {party} ends.", "Le délai pour se joindre à {party} prend fin."),
    "guarantees_from": ("{who} becomes a guarantor.", "{who} devient garant."),
    "guarantees_until": ("{who} is no longer a guarantor.", "{who} n'est plus garant."),
    "body_begins": ("{name}: set up.", "{name} : mise en place."),
    "body_ends": ("{name}: ends.", "{name} : fin."),
    "shape_begins": ("A shape of “{zone}” stands, by {by}.", "Un tracé de « {zone} » vaut, de {by}."),
    "shape_ends": ("A shape of “{zone}” by {by} no longer stands.", "Un tracé de « {zone} » de {by} ne vaut plus."),
    "happens": ("{name}.", "{name}."),
    "has_not_happened": ("{name}: nobody knows that it happened.", "{name} : nul ne sait que cela a eu lieu."),
    "may_begin": ("May begin: {what}.", "Peut commencer : {what}."),
    "may_begin_once": ("May begin {when}: {what}.", "Peut commencer {when} : {what}."),
    "falls_due": ("Due: {what}.", "Échéance : {what}."),
    "falls_due_once": ("Due {when}: {what}.", "Échéance {when} : {what}."),
    "no_deadline": ("No deadline is set: {what} ({words}).", "Aucun délai fixé : {what} ({words})."),
    "is_done": ("{what}: {says}.", "{what} : {says}."),
    "rule_begins": ("From here on: {what}.", "Dès lors : {what}."),
    "rule_ends": ("Up to here: {what}.", "Jusque-là : {what}."),
    "version_begins": ("Version {version} applies.", "La version {version} s'applique."),
    "version_ends": ("Version {version} no longer applies.", "La version {version} ne s'applique plus."),
    "version_corrected": (
        "Version {version} is corrected from the start by another.",
        "La version {version} est corrigée depuis le début par une autre.",
    ),
    "adopted_here": ("This centre knows version {version}.", "Ce centre connaît la version {version}."),
    "annex_here": ("This centre knows the annex {annex}.", "Ce centre connaît l'annexe {annex}."),
    "open_point": ("open: {point}", "ouvert : {point}"),
    "waits": ("waits for {event}", "attend {event}"),
    "waits_no_date": ("no date", "sans date"),
    # what changed
    "was_added": ("Added: {part} {id}{clause}: {text}", "Ajouté : {part} {id}{clause} : {text}"),
    "was_removed": ("Removed: {part} {id}{clause}: {text}", "Supprimé : {part} {id}{clause} : {text}"),
    "has_changed": ("Changed: {part}{id}{clause}, {field}: {what}.", "Modifié : {part}{id}{clause}, {field} : {what}."),
    "from_to_value": ("{old} becomes {new}", "{old} devient {new}"),
    "redrawn": ("drawn anew, {new} points for {old}", "retracé, {new} points au lieu de {old}"),
    "now": ("{value} comes in", "{value} apparaît"),
    "no_more": ("{value} falls away", "{value} disparaît"),
    "gained": ("{come} comes in", "{come} apparaît"),
    "lost": ("{gone} falls away", "{gone} disparaît"),
    "exchanged": ("{gone} gives way to {come}", "{gone} cède la place à {come}"),
    "right": ("right", "juste"),
    "wrong": ("wrong", "faux"),
    "left_open": ("left open", "laissé ouvert"),
    "corners": ("{n} points", "{n} points"),
    "yes": ("yes", "oui"),
    "no": ("no", "non"),
    "points": ("Open to readings: {points}.", "Ouvert aux lectures : {points}."),
}  # fmt: skip


def say(key: str, **values: Value) -> Said:
    """Return a sentence of the table in both languages, its gaps filled."""
    en, fr = TEXT[key]
    return Said(
        en.format(**{name: _in(value, "en") for name, value in values.items()}),
        fr.format(**{name: _in(value, "fr") for name, value in values.items()}),
    )


def _in(value: Value, lang: str) -> str:
    return value.say(lang) if isinstance(value, (Said, Words)) else str(value)


def both(text: str) -> Said:
    """Return a text that is the same in both languages."""
    return Said(text, text)


def listed(values: Iterable[Value]) -> Said:
    """Return values as one enumeration."""
    known = list(values)
    return Said(", ".join(_in(one, "en") for one in known), ", ".join(_in(one, "fr") for one in known))


def added(key: str | None, **values: Value) -> Said:
    """Return words that may be missing: empty where the key is `None`."""
    return say(key, **values) if key is not None else NOTHING


def at(value: dt.datetime | dt.date | None) -> Said:
    """Return ", on such a day" for what has one."""
    return say("at", when=moment(value)) if value is not None else NOTHING


def day(value: dt.date) -> Said:
    """Return a day in words.

    >>> day(dt.date(2017, 1, 1)).fr
    '1er janvier 2017'
    """
    en, fr = MONTHS["en"][value.month - 1], MONTHS["fr"][value.month - 1]
    first = "1er" if value.day == 1 else str(value.day)
    return Said(f"{value.day} {en} {value.year}", f"{first} {fr} {value.year}")


def moment(value: dt.datetime | dt.date) -> Said:
    """Return a local time in words; a day alone where no time is given."""
    if not isinstance(value, dt.datetime):
        return day(value)
    return say("moment", day=day(value.date()), time=value.strftime("%H:%M"))


def period(since: dt.datetime | dt.date | None, until: dt.datetime | dt.date | None) -> Said:
    """Return a time with one or two ends in words."""
    if since is not None and until is not None:
        return say("from_to", since=moment(since), until=moment(until))
    if since is not None:
        return say("from", since=moment(since))
    return say("to", until=moment(until)) if until is not None else say("always")


def during(since: dt.datetime | dt.date | None, until: dt.datetime | dt.date | None) -> Said:
    """Return ", from ... to ..." for what has dates, and nothing for what has none."""
    if since is None and until is None:
        return NOTHING
    told = period(since, until)
    return Said(f", {told.en}", f", {told.fr}")


def span(value: Span) -> Said:
    """Return a length of time in words."""
    parts = [
        say(name if n != 1 or name == "hours" else name[:-1], n=n)
        for name, n in (("months", value.months), ("weeks", value.weeks), ("days", value.days), ("hours", value.hours))
        if n
    ]
    return listed(parts)


def event(name: str, terms: Terms) -> Said:
    """Return what an event is called."""
    if name in ("signature", "entry-into-force", "end"):
        return say(name)
    known = next((one.name for one in terms.events if one.id == name), None)
    promised = next((one.summary for one in terms.commitments if f"met-{one.id}" == name), None)
    if promised is not None:
        return say("was_met", commitment=without_stop(promised))
    return say("told_event", event=without_stop(known or both(name)))


def instant(value: Instant, terms: Terms) -> Said:
    """Return a moment of the terms in words."""
    if value.at is not None:
        return moment(value.at)
    name = event(value.after or "", terms)
    return (
        say("after", span=span(value.by), event=name)
        if any(value.by.model_dump().values())
        else say("just_after", event=name)
    )


def without_stop(words: Sentence) -> Said:
    """Return words that end a sentence as a part of one."""
    return Said(words.en.rstrip(". "), words.fr.rstrip(". "))


def weapons(values: Iterable[Weapons]) -> Said:
    """Return what a rule names as weapons."""
    found: list[Value] = []
    for one in values:
        least, most = one.calibre_from_mm, one.calibre_below_mm
        found += [*one.kinds, *one.systems]
        if least is not None and most is not None:
            found.append(say("calibre_between", least=least, most=most))
        elif least is not None:
            found.append(say("calibre_from", least=least))
        elif most is not None:
            found.append(say("calibre_below", most=most))
    return listed(found)
