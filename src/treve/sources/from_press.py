"""A press article (plain text, HTML, e-mail) to an `Article`: cleaned, dated, with offsets into the raw file.

Nothing is cut out of the text. What is no part of the article (subscription appeals, captions, share bars, "lire
aussi", headers, headlines) is left out of the blocks, so that a span found in a block is a span of the raw file.
"""

import re
from array import array
from typing import NamedTuple

from treve.base.errors import Refused
from treve.sources.decode import decode
from treve.sources.masthead import (
    GIVEN,
    HEAD_LETTERS,
    given_in_markup,
    in_heading,
    opens_with_place_and_day,
    outlet,
    printable,
    published,
)
from treve.sources.page_furniture import TAIL, begins_furniture, is_appeal
from treve.sources.press_marked_up import Plain, from_html, from_mail
from treve.sources.running_text import MAX_ARTICLE_BYTES, STOP, is_mail, not_read, too_large, unread_language
from treve.sources.stamps import DATE, is_stamp
from treve.statements.article import Article, Span
from treve.statements.listed import ITEM

MAX_TEXT = 400_000
"""Most letters of an article; a long one has 100,000, and what has more is a book or many articles in one file."""
_SIGNATURE = re.compile(r"--[ \t]*(?:\r?\n|$)")
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]")
"""Marks of direction, soft hyphens and spaces of no width. Joiners are left: some scripts spell with them."""
_FULL_STOPS, _CLOSING = ".!?…:", '»”")'


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
    if len(text) > MAX_TEXT and sum(not letter.isspace() for letter in text) > MAX_TEXT:
        what = f"the article has more than {MAX_TEXT:,} letters: a book, or many articles in one file."
        raise Refused(what, where=file_name, remedy="Save each article in a file of its own.")
    lines = _lines(text)
    language = _language(text, plain.language if plain is not None else None)
    first = lines.blocks[0] if lines.blocks else None
    dated = given_in_markup(plain.date) if plain is not None and plain.date else None
    dated = dated or published(text, lines.header, first, language)
    if dated is None and first is not None and len(lines.blocks) > 1 and not text[slice(*first)].endswith((".", "!")):
        dated = published(text, (), lines.blocks[1], language)  # a headline stands above the line of place and day
    dated = dated or in_heading(text, sorted({*_above(lines), *lines.blocks}), language)
    named = printable((plain.outlet if plain is not None else None) or outlet(text, _above(lines), first))
    if not lines.blocks:
        other = unread_language(text)
        if other is not None:
            raise not_read(other, file_name)
        raise Refused(
            "no text of an article was found.", where=file_name, remedy="Save the page's text, and take that in."
        )
    return Article(
        file_name=file_name, text=text, language=language, outlet=named, published=dated, blocks=tuple(lines.blocks),
        boilerplate=tuple(lines.boilerplate), starts=plain.starts if plain is not None else None,
        ends=plain.ends if plain is not None else None,
    )  # fmt: skip


def _above(lines: _Lines) -> list[Span]:
    """Return the lines near the top that are no part of the article, in their order."""
    return sorted({*lines.header, *(span for span in lines.boilerplate if span[0] < HEAD_LETTERS)})


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


_CRY = 6
"""Words of a sentence that may stand above the day of an article without being its beginning."""


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
        if not blocks and (given := GIVEN.match(text, start, end)):
            header.append((start, given.end()))
            start = given.end()
            if text[start : start + 1] == "©" or start >= end:
                boilerplate.append((start, end))
                continue
        if begins_furniture(text[start:end]) or is_appeal(text[start:end]):
            boilerplate.append((start, end))
            continue
        tail = TAIL.search(text, start, end)
        if tail:
            boilerplate.append((tail.end(), end))
            end = tail.start()
        if start < HEAD_LETTERS and is_stamp(text[start:end]):
            # What is so short above the day is the name of the paper, or a cry.
            short = [block for block in blocks if len(text[slice(*block)].split()) <= _CRY]
            blocks = [block for block in blocks if block not in short]
            header += [*short, (start, end)]
            boilerplate += [*short, (start, end)]
            continue
        listed = bool(blocks) and text[blocks[-1][1] - 1] in ":;," and ITEM.match(text, start, end) is not None
        if not listed and _is_heading(text[start:end], first=not blocks):
            if not blocks:
                header.append((start, end))
            boilerplate.append((start, end))
            continue
        blocks.append((start, end))
    if len(blocks) > 1 and opens_with_place_and_day(text, blocks[1]) and text[blocks[0][1] - 1] not in _FULL_STOPS:
        header.append(blocks[0])  # a headline that ends in a quotation: the article begins at its place and day
        boilerplate.append(blocks.pop(0))
    return _Lines(blocks, sorted(boilerplate), header)


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
        elif at < HEAD_LETTERS and (is_stamp(body) or is_stamp(last)):
            found.append(_stripped(text, start, at))
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
    dated = DATE.search(line) if first else None
    if dated is not None and words <= 14 and not re.search(r"(?<!\b[ap]\.m)[.!?»”\"]\s*$", line[dated.end() :]):
        return True
    if _ends(line) and not (words <= 8 and line.isupper()):
        return False
    return words <= (26 if first else 12)


_CLOSER = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "l d qu n c s j elle elles on ne un leur ces cette dit mais",
        "en": "a an this these those they he she be or but no will would says said",
    }.items()
}
"""Words that tell a short text's language where those above, which news have on every line, do not."""


def _language(text: str, given: str | None) -> str:
    """Return "fr" or "en", by stop words, then by further small words; what the markup says decides only a tie."""
    words = re.findall(r"[a-zà-ÿ]+", text[:20_000].lower())
    counts = {code: sum(word in stop for word in words) for code, stop in STOP.items()}
    if counts["fr"] == counts["en"]:
        counts = {code: sum(word in more for word in words) for code, more in _CLOSER.items()}
    if counts["fr"] == counts["en"]:
        return given if given is not None and given in STOP else "fr"
    return max(sorted(counts), key=lambda code: counts[code])
