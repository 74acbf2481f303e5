"""A press article (plain text, HTML, e-mail) to an `Article`: cleaned, dated, with offsets into the raw file.

Nothing is cut out of the text. What is no part of the article (subscription appeals, captions, share bars, "lire
aussi", headers, headlines) is left out of the blocks, so that a span found in a block is a span of the raw file.
"""

import datetime as dt
import re
from array import array
from typing import NamedTuple

from treve.base.errors import Refused
from treve.names.fold import fold
from treve.names.not_places import VOICES
from treve.sources.decode import decode
from treve.sources.press_marked_up import Plain, from_html, from_mail
from treve.sources.running_text import MAX_ARTICLE_BYTES, STOP, is_mail, not_read, too_large, unread_language
from treve.statements.article import Article, Dated, Span
from treve.statements.dates import day, month

MAX_TEXT = 400_000
"""Most letters of an article; a long one has 100,000, and what has more is a book or many articles in one file."""
MAX_OUTLET = 120
FIRST_YEAR, LAST_YEAR = 1800, 2200
"""No article was published before or after; the calendar's own ends leave no room for "yesterday" and "next week"."""

_BOILERPLATE = re.compile(
    r"\s*(?:©|suivez[- ](?!en direct)|abonnez-vous|inscrivez-vous|recevez |pour recevoir |partage[rz]?\b|partez cet article|lire aussi|à lire aussi|"
    r"voir aussi|à lire également|sur le même sujet|lire la suite|en savoir plus|crédits? photos?|photo\s*:|tous droits|copyright|\(rédact|"
    r"dernière mise à jour|page d['’]accueil|conseils? de la rédaction|votre pseudo|contacts? presse|propos recueillis|commentaires?\s*$|"
    r"•(?![\s\S]{25,}[.!?»”)]\s*$)|read more|read also|also read|related:|share this|follow us|subscribe|sign up|advertisement|publicité|all rights reserved|"
    r"photo by|image:|newsletter|cookies|click here|cliquez ici|télécharge[rz]|recommended|more on this|by our |press contact|"
    r"soutenez (?:une|la|notre|le) |vous recevez ce|you(?: are|['’]re) receiving|nous utilisons des|we use cookies|cet article vous|"
    r"vous souhaitez réagir|got a (?:story|tip)|"
    r"for more information|media contact|nos dernières|retrouvez |rejoignez|\[?photo\]?\s|\(?reporting by|\(?editing by|avec afp|\(with inputs)",
    re.I,
)
_APPEAL = re.compile(
    r"\bcookies?\b|faites un don|abonnez-vous|désabonner|désinscri|\bunsubscribe\b|donate (?:now|today)|make a donation",
    re.I,
)
"""What an appeal to readers says somewhere in a short paragraph without quotations."""
_SIGNATURE = re.compile(r"--[ \t]*(?:\r?\n|$)")
_TAIL = re.compile(
    r"\s(?=(?:Partage[rz] cet article|Partez cet article|Share this (?:article|story)|Lire aussi|À lire aussi|Read (?:more|also)|Suivez[- ](?:nous|\w+ sur)|Follow us|Abonnez-vous|Subscribe)\b)"
)
_HEAD_DATE = re.compile(r"\s*date\s+(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?\b[ \t]*")
_MONTHS = {
    name: number
    for names in (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), 1)
} | {
    name: number
    for number, names in enumerate(
        [
            "janv jan",
            "févr fév fevr fev feb",
            "mar",
            "avr apr",
            "",
            "jun",
            "juil jul",
            "aug",
            "sept sep",
            "oct",
            "nov",
            "déc dec",
        ],
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?P<m1>{_MONTH})\.?\s+(?P<y1>\d{{4}})|(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
    r"|(?P<y3>(?:19|20)\d{2})-(?P<m3>\d{2})-(?P<d3>\d{2})|(?P<d4>\d{1,2})[./](?P<m4>\d{1,2})[./](?P<y4>(?:19|20)\d{2})"
    rf"|\b(?P<m5>{_MONTH})\.?\s+(?P<y5>(?:19|20)\d{{2}})",
    re.I,
)
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]")
"""Marks of direction, soft hyphens and spaces of no width. Joiners are left: some scripts spell with them."""
_GIVEN_TO = re.compile(
    r"(?:accordée?|interview|entretien)\s+(?:accordée?\s+)?(?:à|au)\s+(?:la\s+|l['’]agence\s+)?(?P<name>[A-Z]\w+)|Suivez\s+(?P<follow>[A-Z]\w+)\s+sur|Follow\s+(?P<en>[A-Z]\w+)\s+on"
)
_FULL_STOPS, _CLOSING = ".!?…:", '»”")'
_DATE_LINE = re.compile(
    r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,}(?:\s\([^()\n]{2,30}\))?(?P<between>[^()\n]{0,40})\((?P<name>[A-ZÀ-Ý][^()\d\n]{2,44})\)\s*(?:[-–—]|$)"
)
"""PLACE, Country, day (Agency) -: the agency is what stands in the last brackets."""
_PLACED = re.compile(r"[A-ZÀ-Ý][\w'’ -]{1,30}(?:\s\([^()\n]{2,30}\))?,\s(?:(?:le|on)\s)?(?:[A-Za-z]{3,9},?\s)?")
_CLOSED = (". ", ".\n", ": ", " :")
"""Place, day and a full stop: "Genève, 12 mars 2024. L'émissaire a annoncé"."""
_STAMP = re.compile(
    r"(?:publiée?|published|posted|updated|mis à jour|dernière mise à jour|last updated)?(?:\s+le)?$", re.I
)
_WEEKDAYS = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|le|on)\b\s*,?\s*$",
    re.I,
)


class _Lines(NamedTuple):
    blocks: list[Span]
    boilerplate: list[Span]
    header: list[Span]


def from_press(data: bytes, file_name: str) -> Article:
    """Return the article that the bytes hold.

    Args:
        data: the whole file: text, HTML or a mail (RFC 5322), told apart by content.
        file_name: for the name of the document and for messages.

    Raises:
        Refused: too large, no text in it, or an encoding that cannot be told.

    Cost: about 0.5 ms a page of plain text, 1 ms of HTML.
    """
    if len(data) > MAX_ARTICLE_BYTES:
        raise too_large(file_name)
    raw = _decoded(data, file_name)
    head = raw[:2000].lstrip("\ufeff \t\r\n")
    plain: Plain | None = None
    if is_mail(raw):
        plain = from_mail(raw, file_name)
    elif re.match(r"<(?:!doctype|html|head|body|div|p|article|\?xml)\b", head, re.I):
        plain = from_html(raw)
    plain = _without_marks(raw, plain)
    text = plain.text if plain is not None else raw
    if sum(not letter.isspace() for letter in text) > MAX_TEXT:
        what = f"the article has more than {MAX_TEXT:,} letters: a book, or many articles in one file."
        raise Refused(what, where=file_name, remedy="Save each article in a file of its own.")
    lines = _lines(text)
    language = _language(text, plain.language if plain is not None else None)
    published = _given_date(plain.date) if plain is not None and plain.date else None
    published = published or _published(text, lines, language)
    outlet = _printable((plain.outlet if plain is not None else None) or _outlet(text, lines))
    if not lines.blocks:
        other = unread_language(text)
        if other is not None:
            raise not_read(other, file_name)
        raise Refused(
            "no text of an article was found.", where=file_name, remedy="Save the page's text, and take that in."
        )
    return Article(
        file_name=file_name, text=text, language=language, outlet=outlet, published=published, blocks=tuple(lines.blocks),
        boilerplate=tuple(lines.boilerplate), starts=plain.starts if plain is not None else None,
        ends=plain.ends if plain is not None else None,
    )  # fmt: skip


def _without_marks(raw: str, plain: Plain | None) -> Plain | None:
    """Return the text without marks that nobody sees; every character keeps its place in the raw file.

    What turns the direction of writing, breaks a word at the end of a line or takes no room stands within names and
    before quotation marks, and would part the one and hide the other.
    """
    text = plain.text if plain is not None else raw
    if not _UNSEEN.search(text):
        return plain
    kept = [at for at, letter in enumerate(text) if not _UNSEEN.match(letter)]
    starts = array("l", kept if plain is None else [plain.starts[at] for at in kept])
    ends = array("l", [at + 1 for at in kept] if plain is None else [plain.ends[at] for at in kept])
    bare = "".join(map(text.__getitem__, kept))
    return Plain(bare, starts, ends) if plain is None else plain._replace(text=bare, starts=starts, ends=ends)


def _decoded(data: bytes, file_name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data, file_name, None).text


def _lines(text: str) -> _Lines:
    """Return the paragraphs of the article, what was passed over, and the lines before it begins."""
    blocks: list[Span] = []
    boilerplate: list[Span] = []
    header: list[Span] = []
    signed = False
    for begin, stop in _paragraphs(text):
        start, end = begin, stop
        signed |= bool(blocks) and _SIGNATURE.match(text[start:end]) is not None
        if signed:
            boilerplate.append((start, end))
            continue
        if not blocks and (given := _HEAD_DATE.match(text, start, end)):
            header.append((start, given.end()))
            start = given.end()
            if text[start : start + 1] == "©" or start >= end:
                boilerplate.append((start, end))
                continue
        if _BOILERPLATE.match(text, start, end) or _is_appeal(text[start:end]):
            boilerplate.append((start, end))
            continue
        tail = _TAIL.search(text, start, end)
        if tail:
            boilerplate.append((tail.end(), end))
            end = tail.start()
        if _is_heading(text[start:end], first=not blocks):
            if not blocks:
                header.append((start, end))
            boilerplate.append((start, end))
            continue
        blocks.append((start, end))
    if len(blocks) > 1 and _is_date_line(text, blocks[1]) and text[blocks[0][1] - 1] not in _FULL_STOPS:
        header.append(blocks[0])  # a headline that ends in a quotation: the article begins at its place and day
        boilerplate.append(blocks.pop(0))
    return _Lines(blocks, boilerplate, header)


_PLACE_AND_DAY = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,40}(?:\s*\([^)\n]{2,40}\))?\s*,\s*(?=[^\n]{4,60}?[-–—]\s)")


def _is_date_line(text: str, span: Span) -> bool:
    """Return whether a paragraph begins with its place and day: "NAIROV, 23 mai 2019 (AMP) - ..."."""
    place = _PLACE_AND_DAY.match(text, *span)
    return place is not None and _DATE.search(text, place.end(), min(span[1], place.end() + 40)) is not None


def _is_appeal(paragraph: str) -> bool:
    return (
        _APPEAL.search(paragraph) is not None
        and len(paragraph.split()) <= 30
        and re.search(r"[«»“”\"]", paragraph) is None
    )


def _paragraphs(text: str) -> list[Span]:
    """Return the paragraphs: by blank lines, and by lines that end or begin as paragraphs do."""
    found: list[Span] = []
    start: int | None = None
    at = 0
    last = ""
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if not body:
            if start is not None:
                found.append(_stripped(text, start, at))
            start = None
        elif start is None:
            start = at
        elif _goes_on(text[start:at], last, body):
            pass
        elif len(last) < 55 or _ends(last) or re.match(r"[—–•-]\s|\d{1,2}[h:]\d\d|[A-ZÀ-Ý][\w' .-]{1,40} :\s", body):
            found.append(_stripped(text, start, at))
            start = at
        last = body
        at += len(line)
    if start is not None:
        found.append(_stripped(text, start, at))
    return [span for span in found if span[0] < span[1]]


def _goes_on(paragraph: str, last: str, line: str) -> bool:
    """Return whether a line surely goes on with the paragraph: in lower case, or by the mark of an open quotation."""
    if line[0] in "«»":
        return paragraph.count("«") > paragraph.count("»") and last[-1] not in _FULL_STOPS
    return line[0].islower() and last[-1] not in _FULL_STOPS


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends(line: str) -> bool:
    """Say whether a line ends as a sentence or a quotation does, whatever closing marks and blanks follow."""
    end = len(line)
    while end and (line[end - 1].isspace() or line[end - 1] in "»”\")]’'"):
        end -= 1
    return (end > 0 and line[end - 1] in _FULL_STOPS) or any(mark in _CLOSING for mark in line[end:])


def _is_heading(line: str, *, first: bool) -> bool:
    """Return whether a line is a headline, a date line or a subheading: short, and without an end."""
    words = len(line.split())
    dated = _DATE.search(line) if first else None
    if dated is not None and words <= 14 and not re.search(r"(?<!\b[ap]\.m)[.!?»”\"]\s*$", line[dated.end() :]):
        return True
    if _ends(line) and not (words <= 8 and line.isupper()):
        return False
    return words <= (26 if first else 12)


def _language(text: str, given: str | None) -> str:
    """Return "fr" or "en", by stop words; what the markup says decides only a tie."""
    words = re.findall(r"[a-zà-ÿ]+", text[:20_000].lower())
    counts = {code: sum(word in stop for word in words) for code, stop in STOP.items()}
    if counts["fr"] == counts["en"]:
        return given if given is not None and given in STOP else "fr"
    return max(sorted(counts), key=lambda code: counts[code])


def _published(text: str, lines: _Lines, language: str) -> Dated | None:
    """Return the document's date: from a "date" header, else from the lines before the article.

    Else from its first words.
    """
    for start, end in lines.header:
        given = _HEAD_DATE.match(text, start, end)
        if given:
            found = _built(given.group("year"), given.group("month"), given.group("day"))
            return _sourced(found, given.group().strip(), "header") if found else None
    for start, end in lines.header[:8] + lines.boilerplate[:4]:
        match = _DATE.search(text, start, end)
        if match and start < 1_000 and (found := _from_match(match, language)):
            return _sourced(found, match.group(), "header")
    if lines.blocks:
        start, end = lines.blocks[0]
        match = _DATE.search(text, start, min(end, start + 90))
        placed = match is not None and (
            re.search(r"[-–—|(]", text[start : match.end() + 12]) is not None
            or (
                _PLACED.fullmatch(text, start, match.start()) is not None
                and text[match.end() : match.end() + 2] in _CLOSED
            )
        )
        if match is not None and placed and (found := _from_match(match, language)):
            return _sourced(found, match.group(), "date line")
    return None


def _printable(name: str | None) -> str | None:
    """Return the name of an outlet without what cannot be read out, a header's line breaks and marks of direction."""
    shown = "".join(letter if letter.isprintable() else " " for letter in name or "")
    return " ".join(shown.split())[:MAX_OUTLET].strip() or None


def _sourced(when: Dated, words: str, source: str) -> Dated:
    return Dated(when.earliest, when.latest, when.precision, words, source)


def _from_match(match: re.Match[str], language: str) -> Dated | None:
    for n in "1234":
        if match.group(f"y{n}"):
            date, number = match.group(f"d{n}"), match.group(f"m{n}")
            if (
                n == "4"
                and language == "en"
                and int(date) <= 12
                and int(number) <= 12
                and date != number
                and "/" in match.group()
            ):
                return None  # 03/04/2017 in English is one of two days
            return _built(match.group(f"y{n}"), str(_MONTHS.get(number.lower(), number)), date)
    return _built(match.group("y5"), str(_MONTHS[match.group("m5").lower()]), None)


def _built(year: str, number: str | None, date: str | None) -> Dated | None:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        if number is None:
            return Dated(dt.date(int(year), 1, 1), dt.date(int(year), 12, 31), "year")
        if date is None:
            return month(int(year), int(number))
        return day(dt.date(int(year), int(number), int(date)))
    except ValueError:
        return None


def _given_date(text: str) -> Dated | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", text)
    found = _built(*match.groups()) if match else None
    return _sourced(found, text, "markup") if found else None


def _outlet(text: str, lines: _Lines) -> str | None:
    """Return the outlet: in the brackets of a date line, beside the date of a header, alone above it.

    Or to whom an interview was given.
    """
    heads = [*lines.header[:8], *lines.boilerplate[:6], *lines.blocks[:1]]
    for start, end in heads:
        line = _DATE_LINE.match(text[start:end])
        if line and line.group("between").strip():
            return line.group("name").strip()
    above = _house(text)
    for start, end in heads:
        line_text = text[start:end]
        match = _DATE.search(line_text[:120])
        if match:
            before = _WEEKDAYS.sub("", line_text[: match.start()]).strip(" |,–—-:()\t")
            name = re.split(r"\s[|–—-]\s|\s\|", before)[0].strip(" ,()")
            name = _unplaced(name)
            if _STAMP.match(name) or (above and " " not in name):
                name = above or ""
            if (
                name
                and name[0].isupper()
                and len(name.split()) <= 6
                and not _BOILERPLATE.match(name)
                and not name.isdigit()
            ):
                return name
        given = _HEAD_DATE.match(text)
        if given and given.end() <= end and start <= given.end():
            rest = text[given.end() : max(end, text.find("\n", given.end()))]
            named = re.match(r"((?:Le|La|L['’]|The)?\s?[A-Z]\S+(?:\s\S+){0,4}?)\s+[—–|]\s", rest)
            if named:
                return named.group(1)
            name = re.split(r"\s[|–—-]\s", rest.split("\n")[0])[0].strip()
            if _is_title(name):
                return name
    given_to = _GIVEN_TO.search(text)
    if given_to:
        return next((g for g in given_to.groups() if g), None)
    # "LONDON (Some Agency) -": brackets right after the place hold an agency, or a country; they are asked last.
    line = next((line for start, end in heads if (line := _DATE_LINE.match(text[start:end]))), None)
    return line.group("name").strip() if line and " " in line.group("name").strip() else None


_SEATS = frozenset(
    ("geneva", "geneve", "new york", "vienna", "vienne", "the hague", "la haye", "istanbul", "gaza", "goma", "aden")
)
"""Towns beside the capitals from which communiqués are dated."""


def _unplaced(name: str) -> str:
    """Return an outlet before a date without the town in front of it; a town alone is no outlet.

    >>> _unplaced("Bamako (AFP"), _unplaced("Beirut, Lebanon"), _unplaced("Le Monde")
    ('AFP', '', 'Le Monde')
    """
    place, bracket, agency = name.partition("(")
    towns = VOICES | _SEATS
    if fold(place.partition(",")[0].strip()) in towns:
        return agency.strip(" ,()") if bracket else ""
    return name if name.count("(") == name.count(")") else name + ")"


def _house(text: str) -> str | None:
    """Return what stands alone, or before a dash, in a first line that reads like the name of a publication."""
    first = next((line.strip() for line in text[:400].splitlines() if line.strip()), "")
    name = _unplaced(re.split(r"\s[|–—-]\s|\s\|", first)[0].strip())
    return name if _is_title(name) and not _DATE.search(name) and not name.isupper() else None


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
        and not _BOILERPLATE.match(name)
    )
