"""What stands above an article: when it appeared, and in which publication.

Desks print this in any order: name and sections, headline, standfirst, by-line, hours. Two things are sure enough to go
by. A *stamp* is a line of which nothing is left but days, hours, zones and words like "publié le" or "updated"; it
says when, wherever it stands near the top, and the day of publication goes before that of a change. A *date line* opens
the first paragraph: place, day, perhaps the agency in brackets. Only where there is neither does any other date above
the article count.
"""

import re
from collections.abc import Sequence

from treve.names.fold import fold
from treve.names.not_places import VOICES
from treve.sources.page_furniture import begins_furniture
from treve.sources.stamps import DATE, LEFT_MOST, MARKS, SMALL, ZONE, built, dated, first_of, is_stamp, sourced, stamps
from treve.statements.agencies import agencies
from treve.statements.article import Dated, Span

HEAD_LETTERS = 2_500
"""Letters from the top in which a stamp is looked for; below, days are those of the news."""
MAX_OUTLET = 120
GIVEN = re.compile(r"\s*date\s+(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?\b[ \t]*")
"""The line that a person writes above a text: "date 2017-02-14", "date 2017-02"."""

_GIVEN_TO = re.compile(
    r"(?:accordée?|interview|entretien)\s+(?:accordée?\s+)?(?:à|au)\s+(?:la\s+|l['’]agence\s+)?(?P<name>[A-Z]\w+)|Suivez\s+(?P<follow>[A-Z]\w+)\s+sur|Follow\s+(?P<en>[A-Z]\w+)\s+on"
)
_STAFF = re.compile(
    r"(?:[Bb]y|[Pp]ar)\s+(?:la rédaction (?:de |d['’]))?(?P<name>[A-Z][\w'’]+(?:\s[A-Z][\w'’]+){0,2}?)(?P<staff>\s(?:[Ss]taff|News Desk))?"
    r"(?:\s+(?:avec|with)\s.*)?$"
)
_DATE_LINE = re.compile(
    r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,}(?:\s\([^()\n]{2,30}\))?(?P<between>[^()\n]{0,40})\((?P<name>[A-ZÀ-Ý][^()\d\n]{1,44})\)\s*(?:[-–—]|$)"
)
"""PLACE, Country, day (Agency) -: the agency is what stands in the last brackets."""
_PLACED = re.compile(r"[A-ZÀ-Ý][\w'’ -]{1,30}(?:\s\([^()\n]{2,30}\))?,\s(?:(?:le|on)\s)?(?:[A-Za-z]{3,9},?\s)?")
_CLOSED = (". ", ".\n", ": ", " :")
"""Place, day and a full stop: "Genève, 12 mars 2024. L'émissaire a annoncé"."""
_PLACE_AND_DAY = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,40}(?:\s*\([^)\n]{2,40}\))?\s*,\s*(?=[^\n]{4,60}?[-–—]\s)")

_PARTS = re.compile(r"\s{2,}|\s*[|>•·]\s*|\s[/–—.-]\s|\t")
"""What parts a publication from its sections, and these from each other."""
_SECTIONS = frozenset({
    "a la une", "accueil", "actu", "actualite", "actualites", "africa", "afrique", "americas", "amerique",
    "ameriques", "analyse", "analysis", "article", "asia", "asia pacific", "asie", "asie pacifique", "breaking news",
    "briefing room", "chronique", "chroniques", "conflict", "culture", "debats", "diplomatie", "direct", "dossier",
    "economie", "edito", "editorial", "en continu", "en direct", "enquete", "entretien", "europe", "exclusif",
    "france", "guerre", "guerre en ukraine", "home", "idees", "international", "interview", "l essentiel", "live",
    "maghreb", "menu", "middle east", "monde", "moyen orient", "news", "news analysis", "news feed", "newsletter",
    "opinion", "opinions", "point de vue", "politics", "politique", "portrait", "proche orient", "region", "regions",
    "reportage", "societe", "tribune", "ukraine", "une", "war", "world", "world news",
})  # fmt: skip
"""What pages call their sections, folded."""
_SEATS = frozenset(
    ("geneva", "geneve", "new york", "vienna", "vienne", "the hague", "la haye", "istanbul", "gaza", "goma", "aden")
)
"""Towns beside the capitals from which communiqués are dated."""


def opens_with_place_and_day(text: str, span: Span) -> bool:
    """Return whether a paragraph begins with its place and day: "NAIROV, 23 mai 2019 (AMP) - ..."."""
    place = _PLACE_AND_DAY.match(text, *span)
    return place is not None and DATE.search(text, place.end(), min(span[1], place.end() + 40)) is not None


def published(text: str, header: Sequence[Span], first: Span | None, language: str) -> Dated | None:
    """Return the day of an article.

    Args:
        text: all of it.
        header: the lines above it that are no part of it.
        first: its first paragraph.
        language: "fr" or "en", for days written in numbers alone.
    """
    lines = [(start, text[start:end]) for start, end in header if start < HEAD_LETTERS]
    for _, line in lines:
        if given := GIVEN.match(line):
            found = built(given.group("year"), given.group("month"), given.group("day"))
            return sourced(found, given.group().strip(), "header") if found else None
    stamped = [one for _, line in lines if is_stamp(line) for one in stamps(line, language)]
    if stamped:
        return next((one.when for one in stamped if not one.changed), stamped[0].when)
    placed = _in_date_line(text, first, language) if first is not None else None
    if placed is not None:
        return placed
    for _, line in lines[:12]:
        match = DATE.search(line)
        if match and (found := dated(match, language)):
            return sourced(first_of(line, match.start(), found), match.group(), "header")
    return None


def _in_date_line(text: str, first: Span, language: str) -> Dated | None:
    start, end = first
    match = DATE.search(text, start, min(end, start + 90))
    if match is None:
        return None
    closed = text[match.end() : match.end() + 2] in _CLOSED
    placed = re.search(r"[-–—|(]", text[start : match.end() + 12]) is not None or (
        closed and _PLACED.fullmatch(text, start, match.start()) is not None
    )
    found = dated(match, language) if placed else None
    return sourced(found, match.group(), "date line") if found else None


def in_heading(text: str, lines: Sequence[Span], language: str) -> Dated | None:
    """Return the day that opens or closes a line above the first paragraph, whatever else that line says.

    "Vendredi 4 mai 2018 - Rédaction web, avec X"; "Retrait - Point de presse (04.05.2018)".
    """
    for start, end in lines[:_HEADINGS]:
        if end - start > _HEADING_LETTERS or text[start:end].endswith((".", "!", "…")):
            return None
        for match in DATE.finditer(text, start, end):
            opens = _DAY_NAMED.fullmatch(text, start, match.start()) and _PARTED.match(text, match.end(), end)
            closes = text.endswith("(", start, match.start()) and text[match.end() : end].strip() == ")"
            found = dated(match, language) if opens or closes else None
            if found is not None:
                return sourced(found, match.group(), "header")
    return None


_HEADINGS = 5
_HEADING_LETTERS = 200
_DAY_NAMED = re.compile(r"\s*(?:[^\W\d_]{3,9}\.?,?\s+)?(?:le |the )?")
_PARTED = re.compile(r"\s*(?:[-–—|·•,]|$)")


def given_in_markup(text: str) -> Dated | None:
    """Return the day that markup gives, in ISO 8601."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", text)
    found = built(*match.groups()) if match else None
    return sourced(found, text, "markup") if found else None


def outlet(text: str, header: Sequence[Span], first: Span | None) -> str | None:
    """Return the publication, or the body that publishes.

    What a person wrote above the text goes first, then the agency in the brackets of a date line, the name beside the
    days of a stamp, the name alone at the top, "By ... Staff", to whom an interview was given.
    """
    above = [text[start:end] for start, end in header]
    heads = [*above[:14], *([text[slice(*first)]] if first else [])]
    given = GIVEN.match(text)
    if given and (name := _beside_given(text[given.end() :])):
        return name
    placed = (_DATE_LINE.match(head) for head in heads)
    agency = next((line for line in placed if line and not re.fullmatch(ZONE, line.group("name"))), None)
    if agency and agency.group("between").strip():
        return agency.group("name").strip()
    top = _top(above)
    beside = next((name for head in heads if (name := _beside_stamp(head)) is not None), None)
    if beside and not (top and " " not in beside):
        return beside
    if top or (staff := next((name for head in above if (name := _staff(head))), None)):
        return top or staff
    given_to = _GIVEN_TO.search(text)
    if given_to:
        return next((g for g in given_to.groups() if g), None)
    # "LONDON (Some Agency) -": brackets right after the place hold an agency, or a country; they are asked last.
    name = agency.group("name").strip() if agency else ""
    return name if " " in name or _is_agency(name) else None


def _beside_given(rest: str) -> str | None:
    """Return the name behind the line that a person wrote: "date 2019-03-12 Le Phare du Nord — Titre"."""
    line = rest.split("\n", maxsplit=1)[0]
    named = re.match(r"((?:Le|La|L['’]|The)?\s?[A-Z]\S+(?:\s\S+){0,4}?)\s+[—–|]\s", line)
    if named:
        return named.group(1)
    name = re.split(r"\s[|–—-]\s", line)[0].strip()
    return name if _is_title(name) else None


def _beside_stamp(line: str) -> str | None:
    """Return the name that stands beside the days of a stamp; empty where nothing but a town does."""
    if not is_stamp(line) or re.match(r"(?:par|by|texte|photos?)\b", line, re.I):
        return None
    parts = [_TRIM.sub("", part) for part in MARKS.sub("|", re.sub(r"\bN[°o]\s?\d+", " ", line)).split("|")]
    parts = [part for part in parts if part]
    name = _PARTS.split(parts[0])[0] if parts else ""
    if re.match(rf"{re.escape(name)},\s(?:le|on)\s", line) or _OCCASION.search(name):
        return ""  # "Tbilissi, le 31 mars 2022": who dates a letter so names a town
    name = _unplaced(name)
    fits = name and name[0].isupper() and len(name.split()) <= LEFT_MOST + 1 and not begins_furniture(name)
    return name if fits else ""


_TRIM = re.compile(rf"^(?:[^\w(]|\b{SMALL}\b)+|(?:[^\w).]|\b{SMALL}\b)+$")
"""Marks and small words around what stands beside the days of a stamp."""
_OCCASION = re.compile(
    r"briefing|communiqué|press release|point de presse|déclaration|statement|compte rendu|meeting", re.I
)


def _unplaced(name: str) -> str:
    """Return an outlet before a date without the town in front of it; a town alone is no outlet.

    >>> _unplaced("Bamako (AFP"), _unplaced("Beirut, Lebanon"), _unplaced("Le Monde")
    ('AFP', '', 'Le Monde')
    """
    place, bracket, agency = name.partition("(")
    if fold(place.partition(",")[0].strip()) in VOICES | _SEATS:
        return agency.strip(" ,()") if bracket else ""
    return name if name.count("(") == name.count(")") else name + ")"


def _top(above: Sequence[str]) -> str | None:
    """Return what the first line above an article says of who publishes it, without sections and the way to them."""
    lines = [line.strip() for head in above[:6] for line in head.splitlines() if line.strip()]
    for at, line in enumerate(lines[:3]):
        if is_stamp(line) or GIVEN.match(line):
            return None
        parts = [part for each in _PARTS.split(line) if (part := each.strip(" ."))]
        if not parts or fold(parts[0]) in ("accueil", "home", "menu"):
            continue
        names = [part for part in parts if fold(part) not in _SECTIONS]
        if len(names) < len(parts) and not (names and names[0] == parts[0]):
            continue  # it begins with a section
        if _BODY.search(line) and len(line.split()) <= _BODY_MOST and line[-1] not in ".!?…:":
            return line
        name = _unplaced(names[0])
        if _is_agency(name) or (_is_title(name) and not DATE.search(name) and not name.isupper()):
            return name
        goes_before = any(len(other.split()) >= _HEADLINE for other in lines[at + 1 :])
        plain = len(name.split()) <= 3 and re.fullmatch(r"[\w'’. -]+", name) is not None and not name.isupper()
        ends = line[-1] in ".!?…:" or begins_furniture(line)
        return name if name and plain and goes_before and not ends else None
    return None


_HEADLINE = 6
"""Words of a headline, at least, where the short line above it may be a name in small letters ("franceinfo")."""
_BODY = re.compile(
    r"^(?:Ministère|Présidence|Gouvernement|Ambassade|Secrétariat|Ministry|Department|Office of|Embassy|Presidency)\b"
    r"|\b(?:MINIST[EÈR]+[EY]|DEPARTMENT|PRÉSIDENCE|PRESIDENCY|EMBASSY|AMBASSADE|SECRÉTARIAT|SECRETARIAT)\b"
)
"""How a ministry, or another body that publishes for itself, heads its paper."""
_BODY_MOST = 12


def _staff(line: str) -> str | None:
    """Return the publication of a by-line that names nobody.

    >>> _staff("By Reuters"), _staff("By Al Jazeera Staff"), _staff("By Yonas Tefera")
    ('Reuters', 'Al Jazeera', None)
    """
    match = _STAFF.match(line.strip())
    if match is None:
        return None
    name = match.group("name")
    return name if match.group("staff") or _is_agency(name) else None


def _is_agency(name: str) -> bool:
    """Return whether a short name is one of an agency or observatory, or begins as one."""
    return 0 < len(name.split()) <= 3 and bool(agencies(name, name.lower(), 0, len(name)))


def _is_title(name: str) -> bool:
    """Return whether every word of weight in a short line has a capital: "La Voix de la Serre"."""
    plain = re.sub(r"\([^()]*\)", "", name)
    heavy = [word for word in re.findall(r"[\w-]+", plain) if len(word) > 3]
    return (
        bool(heavy)
        and name[:1].isupper()
        and len(name.split()) <= 6
        and all(word[0].isupper() for word in heavy)
        and not re.search(r"[.!?:;»”\"]$", name)
        and not begins_furniture(name)
    )


def printable(name: str | None) -> str | None:
    """Return the name of an outlet without what cannot be read out, a header's line breaks and marks of direction."""
    shown = "".join(letter if letter.isprintable() else " " for letter in name or "")
    return " ".join(shown.split())[:MAX_OUTLET].strip() or None
