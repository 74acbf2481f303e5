"""Phrases of several words that tell when: "ce jeudi matin", "la semaine dernière", "two days ago", "this morning"."""

from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.numerals import whole_number
from treve.statements.tokens import Token

_POINTING = {"fr": frozenset(("ce", "cet", "cette")), "en": frozenset(("this", "that", "last", "next"))}
_UNITS = {
    "fr": table("seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années"),
    "en": table("second seconds minute minutes hour hours day days week weeks month months year years fortnight"),
}
_PARTS = {
    "fr": table("matin matinée midi après-midi soir soirée nuit journée aube"),
    "en": table("morning afternoon evening night noon midnight dawn day"),
}
TIME_NOUNS = _UNITS["fr"] | _PARTS["fr"] | {"mi-journée", "week-end"}
"""French nouns of time, behind which a name with a capital begins a phrase of its own."""
_AGO = {
    "fr": (("plus", "tôt"), ("plus", "tard"), ("auparavant",), ("avant",), ("après",)),
    "en": (("ago",), ("earlier",), ("later",), ("before",), ("after",)),
}
_LAST = table("dernier dernière passé passée écoulé écoulée prochain prochaine suivant suivante même")
_SOME = {"fr": table("quelques plusieurs"), "en": table("several some few")}


def past_time_phrase(tokens: list[Token], at: int, lang: Language) -> int:
    """Return the token after a phrase on when something was said that begins at a token; the token itself for none."""
    low = [t.low for t in tokens[at : at + _LONGEST]]
    size = (
        _on_a_day(low, lang)
        or _pointed(low, lang)
        or _counted(low, lang)
        or _since(low, lang)
        or _with_article(low, lang)
    )
    if not size:
        return at
    while size < len(low) and (low[size] in _PARTS[lang.code] or low[size] in _LAST):
        size += 1
    return at + size


_LONGEST = 8


def _on_a_day(low: list[str], lang: Language) -> int:
    """Return the size of "on Tuesday, 6 February", "lundi à la mi-journée", "mardi en fin de soirée"."""
    skip = int(lang.code == "en" and low[:1] == ["on"])
    if len(low) < skip + 3 or low[skip] not in lang.weekdays:
        return 0
    if lang.code == "fr":
        for part in _LATER_THAT_DAY:
            if tuple(low[1 : 1 + len(part)]) == part:
                return 1 + len(part)
        return 0
    at = skip + 1 + (low[skip + 1] == ",")
    near = low[at : at + 2]
    day = len(near) == 2 and (
        (near[0].isdigit() and near[1] in lang.months) or (near[0] in lang.months and near[1][0].isdigit())
    )
    return at + 2 if day else 0


_LATER_THAT_DAY = (
    *(
        ("à", "la", "mi-journée"),
        ("en", "fin", "de", "journée"),
        ("en", "fin", "de", "matinée"),
        ("dans", "la", "soirée"),
    ),
    *(
        ("en", "fin", "de", "soirée"),
        ("en", "début", "de", "soirée"),
        ("dans", "la", "nuit"),
        ("dans", "la", "matinée"),
    ),
    *(
        ("en", "milieu", "de", "journée"),
        ("à", "midi"),
        ("au", "petit", "matin"),
        ("dans", "l'", "après-midi"),
        ("à", "l'", "aube"),
    ),
)


def _pointed(low: list[str], lang: Language) -> int:
    """Return the size of "ce jeudi", "this morning", "earlier this week", "late last night"."""
    skip = int(lang.code == "en" and low[:1] in (["earlier"], ["late"], ["early"], ["later"]))
    pointing = low[skip : skip + 1]
    if len(low) < skip + 2 or pointing[0] not in _POINTING[lang.code]:
        return 0
    named = low[skip + 1]
    known = named in lang.weekdays or named in lang.months or named in _PARTS[lang.code] or named in _UNITS[lang.code]
    return skip + 2 if known or named in ("week-end", "weekend", "veille") else 0


def _counted(low: list[str], lang: Language) -> int:
    """Return the size of "two days ago", "trois jours plus tôt", "quelques heures après"."""
    bare = low[:1] and low[0] in _UNITS[lang.code] and low[0].endswith("s")
    if bare and lang.code == "en" and low[1:2] in (["later"], ["earlier"], ["before"], ["after"]):
        return 2  # "hours later"
    skip = int(lang.code == "en" and low[:2] == ["a", "few"])
    if len(low) < skip + 3 or low[skip + 1] not in _UNITS[lang.code]:
        return 0
    count = low[skip]
    if not (count in _SOME[lang.code] or count in ("a", "an", "un", "une") or whole_number(count, lang.code)):
        return 0
    return next(
        (skip + 2 + len(end) for end in _AGO[lang.code] if tuple(low[skip + 2 : skip + 2 + len(end)]) == end), 0
    )


def _since(low: list[str], lang: Language) -> int:
    """Return the size of "il y a trois jours", "voici deux mois"; none for what lasts."""
    skip = 3 if low[:3] == ["il", "y", "a"] else int(low[:1] in (["voici"], ["voilà"]))
    if lang.code != "fr" or not skip:
        return 0
    if low[skip : skip + 1] in (["à"], ["environ"], ["déjà"], ["tout"]):
        skip += 1
    if low[skip : skip + 1] == ["peu"]:
        return skip + 1
    told = len(low) > skip + 1 and low[skip + 1] in _UNITS["fr"]
    return skip + 2 if told and (low[skip] in _SOME["fr"] or whole_number(low[skip], "fr")) else 0


def _with_article(low: list[str], lang: Language) -> int:
    """Return the size of "la semaine dernière", "le mois dernier", "the previous day", "the week before"."""
    if len(low) < 3:
        return 0
    if lang.code == "fr":
        last = low[0] in ("la", "le", "l'") and low[1] in _UNITS["fr"] | {"week-end"} and low[2] in _LAST
        return 3 if last else 0
    if low[0] == "the" and low[1] in ("previous", "preceding", "next", "following", "same"):
        return 3 if low[2] in _PARTS["en"] or low[2] in _UNITS["en"] else 0
    before = low[0] == "the" and low[1] in _PARTS["en"] | {"week", "month", "year"} and low[2] in ("before", "after")
    if before:
        return 3
    part = low[0] == "the" and low[1] in _PARTS["en"] and low[2] == "of" and len(low) > 4
    return 5 if part and (low[3].isdigit() or low[3] in lang.months) else 0
