"""A press article (plain text, HTML, e-mail) to an `Article`: cleaned, dated, with offsets into the raw file.

Nothing is cut out of the text. What is no part of the article (subscription appeals, captions, share bars, "lire
aussi",
headers, headlines) is left out of the blocks, so that a span found in a block is a span of the raw file.
"""

import csv
import datetime as dt
import re
from typing import NamedTuple

from treve.base.errors import Refused
from treve.sources.decode import decode
from treve.sources.press_marked_up import Plain, from_html, from_mail
from treve.statements.article import Article, Dated, Span
from treve.statements.dates import day, month

MAX_ARTICLE_BYTES = 4 * 1024 * 1024

_STOP = {
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "du",
            "et",
            "une",
            "dans",
            "que",
            "qui",
            "pour",
            "par",
            "sur",
            "est",
            "pas",
            "au",
            "aux",
            "avec",
            "ce",
            "il",
            "a",
            "été",
            "ont",
            "été",
            "selon",
            "son",
            "sa",
            "ses",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "is",
            "was",
            "for",
            "on",
            "with",
            "as",
            "by",
            "it",
            "at",
            "from",
            "his",
            "has",
            "have",
            "said",
            "had",
            "not",
            "are",
            "were",
            "who",
            "its",
        ]
    ),
}
_BOILERPLATE = re.compile(
    r"\s*(?:©|suivez[- ](?!en direct)|abonnez-vous|inscrivez-vous|recevez |pour recevoir |partage[rz]?\b|partez cet article|lire aussi|à lire aussi|"
    r"voir aussi|à lire également|sur le même sujet|lire la suite|en savoir plus|crédits? photos?|photo\s*:|tous droits|copyright|\(rédact|"
    r"dernière mise à jour|page d['’]accueil|conseils? de la rédaction|votre pseudo|contacts? presse|propos recueillis|commentaires?\s*$|"
    r"•|read more|read also|also read|related:|share this|follow us|subscribe|sign up|advertisement|publicité|all rights reserved|"
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
_GIVEN_TO = re.compile(
    r"(?:accordée?|interview|entretien)\s+(?:accordée?\s+)?(?:à|au)\s+(?:la\s+|l['’]agence\s+)?(?P<name>[A-Z]\w+)|Suivez\s+(?P<follow>[A-Z]\w+)\s+sur|Follow\s+(?P<en>[A-Z]\w+)\s+on"
)
_DATE_LINE = re.compile(
    r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,}(?:\s\([^()\n]{2,30}\))?(?P<between>[^()\n]{0,40})\((?P<name>[A-ZÀ-Ý][^()\d\n]{2,44})\)\s*(?:[-–—]|$)"
)
"""PLACE, Country, day (Agency) -: the agency is what stands in the last brackets."""
_STAMP = re.compile(
    r"(?:publiée?|published|posted|updated|mis à jour|dernière mise à jour|last updated)?(?:\s+le)?$", re.I
)
_END = re.compile(r"[.!?…»”\"):][\s»”\")\]]*$")
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
        raise Refused("the article is larger than 4 MiB.", where=file_name, remedy="Save its text alone.")
    raw = _decoded(data, file_name)
    head = raw[:2000].lstrip("\ufeff \t\r\n")
    plain: Plain | None = None
    if _is_mail(head, raw):
        plain = from_mail(data, raw)
    elif re.match(r"<(?:!doctype|html|head|body|div|p|article|\?xml)\b", head, re.I):
        plain = from_html(raw)
    text = plain.text if plain is not None else raw
    lines = _lines(text)
    language = _language(text, plain.language if plain is not None else None)
    published = _given_date(plain.date) if plain is not None and plain.date else None
    published = published or _published(text, lines, language)
    outlet = (plain.outlet if plain is not None else None) or _outlet(text, lines)
    if not lines.blocks:
        raise Refused(
            "no text of an article was found.", where=file_name, remedy="Save the page's text, and take that in."
        )
    return Article(
        file_name=file_name, text=text, language=language, outlet=outlet, published=published, blocks=tuple(lines.blocks),
        boilerplate=tuple(lines.boilerplate), starts=plain.starts if plain is not None else None,
        ends=plain.ends if plain is not None else None,
    )  # fmt: skip


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
    return _Lines(blocks, boilerplate, header)


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
        elif (
            len(last) < 55
            or _END.search(last)
            or re.match(r"[—–•-]\s|\d{1,2}[h:]\d\d|[A-ZÀ-Ý][\w' .-]{1,40} :\s", body)
        ):
            found.append(_stripped(text, start, at))
            start = at
        last = body
        at += len(line)
    if start is not None:
        found.append(_stripped(text, start, at))
    return [span for span in found if span[0] < span[1]]


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_heading(line: str, *, first: bool) -> bool:
    """Return whether a line is a headline, a date line or a subheading: short, and without an end."""
    words = len(line.split())
    dated = _DATE.search(line) if first else None
    if dated is not None and words <= 14 and not re.search(r"[.!?»”\"]\s*$", line[dated.end() :]):
        return True
    if _END.search(line) and not (words <= 8 and line.isupper()):
        return False
    return words <= (26 if first else 12)


def _language(text: str, given: str | None) -> str:
    """Return "fr" or "en", by stop words; what the markup says decides only a tie."""
    words = re.findall(r"[a-zà-ÿ]+", text[:20_000].lower())
    counts = {code: sum(word in stop for word in words) for code, stop in _STOP.items()}
    if counts["fr"] == counts["en"]:
        return given if given in _STOP else "fr"
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
        if match and re.search(r"[-–—|(]", text[start : match.end() + 12]) and (found := _from_match(match, language)):
            return _sourced(found, match.group(), "date line")
    return None


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


def _house(text: str) -> str | None:
    """Return what stands alone, or before a dash, in a first line that reads like the name of a publication."""
    first = next((line.strip() for line in text[:400].splitlines() if line.strip()), "")
    name = re.split(r"\s[|–—-]\s|\s\|", first)[0].strip()
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


def is_article(data: bytes) -> bool:
    """Say whether a file looks like an article rather than a table: running text in a language that is read here.

    A table whose cells hold sentences stays a table: its lines are cut alike.
    """
    if len(data) > MAX_ARTICLE_BYTES or b"\x00" in data[:4_096]:
        return False
    text = data[:65_536].decode("utf-8", "replace")
    head = text.lstrip("\ufeff \t\r\n")[:2_000]
    if _is_mail(head, text):
        mail = from_mail(data, data.decode("utf-8", "replace"))
        return mail is not None and _is_prose(mail.text)
    marked_up = re.match(r"<(?:!doctype html|html|head|body|div|p|article)\b", head, re.I)
    if marked_up:
        text = re.sub(r"(?is)<(script|style).*?</\1>|<[^>]*>", " ", text)
    elif head.startswith(("{", "[", "%PDF", "PK", "<")) or _cut_alike(text):
        return False
    return _is_prose(text)


def _is_mail(head: str, raw: str) -> bool:
    """Say whether a file begins as a mail does: header fields, two of which every mail has, and an empty line."""
    return bool(
        re.match(r"(?:From |[A-Za-z-]{2,40}:[^\n]*\n)", head)
        and re.search(r"^(?:From|Date|Subject|MIME-Version):", head, re.M | re.I)
        and re.search(r"^(?:MIME-Version|Content-Type|Message-ID|From):", head, re.M | re.I)
        and re.search(r"\r?\n\r?\n", raw)
    )


def _is_prose(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.lower())
    common = max((sum(word in stop for word in words) for stop in _STOP.values()), default=0)
    return len(words) >= LEAST_WORDS and common >= len(words) * LEAST_COMMON


LEAST_WORDS = 40
LEAST_COMMON = 0.12
"""Least share of stop words in running text; French and English prose has three times as many."""


def _cut_alike(text: str) -> bool:
    """Say whether one mark cuts the lines into as many cells as the first one, or most of them into short cells."""
    lines = [line for line in text.splitlines() if line.strip()][:20]
    for mark in ";\t|,":
        try:
            rows = [len(row) for row in csv.reader(lines, delimiter=mark)]
        except csv.Error:
            continue
        if len(rows) > 1 and rows[0] > 1 and rows.count(rows[0]) >= 0.9 * len(rows):
            return True
        # A table that was damaged is cut unevenly, but into short cells all the same; prose is not.
        short = [line for line in lines if line.count(mark) >= 3 and len(line.split()) <= 4 * (line.count(mark) + 1)]
        if len(short) >= 0.4 * len(lines):
            return True
    return False
