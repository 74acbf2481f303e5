"""Whether a file is an article, and whether in a language that is read here.

A mail is known by its header; a page and a plain text by running text in French or English. Running text in another
language, and an article too large to be one, get an answer that names what they are: taken for tables they would be
refused with advice that leads nowhere.
"""

import csv
import re
from collections.abc import Mapping

from treve.base.errors import Refused
from treve.sources.press_marked_up import from_html

MAX_ARTICLE_BYTES = 4 * 1024 * 1024
LEAST_WORDS = 40
LEAST_WORDS_MARKED_UP = 15
"""What is marked up as a page is no table, so that a short dispatch is known by less."""
LEAST_COMMON = 0.12
"""Least share of stop words in running text; French and English prose has three times as many."""
SURE_COMMON = 0.24
"""Share of stop words by which even two sentences are known for prose."""

STOP: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "le la les des du et une dans que qui pour par sur est pas au aux avec ce il a été ont selon son sa ses",
        "en": "the of and to in that is was for on with as by it at from his has have said had not are were who its",
    }.items()
}
# Words that French and English do not have, or hardly use.
_OTHERS: Mapping[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "German": "der die und den das von mit nicht ist sich auf dem ein eine einen auch wurde hat zu im für bei am",
        "Spanish": "el los las del y por con una su para como más al fue ha lo",
        "Italian": "il di che e del della un una per con non sono gli nel nella alla dei da",
        "Portuguese": "o os do da em um uma não com para por dos das ao na foi",
        "Turkish": "ve bir bu için ile olarak olan çok daha kadar sonra değil gibi her ama ise",
        "Dutch": "het een van dat niet op zijn met voor te aan er door ook naar bij die",
        "Polish": "w i na z do nie się że jest od przez po dla o za oraz jak tym był",
    }.items()
}
_SCRIPTS = (
    ("Arabic", "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff"),
    ("Cyrillic", "\u0400-\u052f"),
    ("Hebrew", "\u0590-\u05ff"),
    ("Greek", "\u0370-\u03ff"),
    ("Armenian", "\u0530-\u058f"),
    ("Georgian", "\u10a0-\u10ff"),
    ("Devanagari", "\u0900-\u097f"),
    ("Ethiopic", "\u1200-\u137f"),
    ("Chinese, Japanese or Korean", "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"),
)
_LOOKED_AT = 65_536
_WORD = re.compile(r"[^\W\d_]+")
_MARKED_UP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|article)\b", re.I)
_END_OF_SENTENCE = re.compile(r"[.!?\u061f\u06d4\u3002][\s»”\")\]]")


def is_mail(text: str) -> bool:
    """Say whether a text is a mail as it was sent: a header of several fields, then a blank line."""
    head = text[:4_096].lstrip("\ufeff \t\r\n")
    return bool(
        re.match(r"(?:From |[A-Za-z-]{2,40}:[^\n]*\n)", head)
        and re.search(r"^(?:From|Date|Subject|MIME-Version):", head, re.M | re.I)
        and re.search(r"^(?:MIME-Version|Content-Type|Message-ID|From):", head, re.M | re.I)
        and re.search(r"\r?\n\r?\n", text)
    )


def is_article(data: bytes, file_name: str) -> bool:
    """Say whether a file looks like an article rather than a table: a mail, or running text.

    A table whose cells hold sentences stays a table: its lines are cut alike.

    Raises:
        Refused: it is one, but larger than an article may be, or in a language that is not read here.
    """
    if b"\x00" in data[:4_096]:
        return False
    whole = data[: MAX_ARTICLE_BYTES + 1].decode("utf-8", "replace")
    text = whole[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    mail = is_mail(whole)
    marked_up = bool(_MARKED_UP.match(text))
    if marked_up:
        text = from_html(whole).text[:_LOOKED_AT]
    elif not mail and (text.startswith(("{", "[", "%PDF", "PK", "<")) or _cut_alike(text)):
        return False
    words = [word.lower() for word in _WORD.findall(text)]
    common = max((sum(word in stop for word in words) for stop in STOP.values()), default=0)
    short = file_name.lower().endswith(".txt") and common >= len(words) * SURE_COMMON and _is_sentences(text)
    least = LEAST_WORDS_MARKED_UP if marked_up or short else LEAST_WORDS
    # What a mail says stands in an encoding; it is decoded, and its language told, once it is read.
    if not mail and not (len(words) >= least and common >= len(words) * LEAST_COMMON):
        other = unread_language(text) if marked_up or _is_prose(text, len(words)) else None
        if other is not None:
            raise not_read(other, file_name)
        return False
    if len(data) > MAX_ARTICLE_BYTES:
        raise too_large(file_name)
    return True


def unread_language(text: str) -> str | None:
    """Return what is known of the language of a text that is neither French nor English; `None` where it may be either.

    >>> unread_language("Der Minister hat am Montag mit der Presse gesprochen und den Plan nicht begrüßt. " * 5)
    'German'
    """
    text = text[:_LOOKED_AT]
    letters = sum(map(len, _WORD.findall(text)))
    for name, signs in _SCRIPTS:
        if letters and len(re.findall(f"[{signs}]", text)) * 2 > letters:
            return f"a language written in {name} letters"
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) < LEAST_WORDS:
        return None
    read = max(sum(word in stop for word in words) for stop in STOP.values())
    name, count = max(
        ((name, sum(word in stop for word in words)) for name, stop in _OTHERS.items()), key=lambda one: one[1]
    )
    return name if count > read and count >= len(words) * LEAST_COMMON else None


def too_large(file_name: str) -> Refused:
    """Return the refusal of an article that is too large to be one."""
    return Refused(
        f"the article is larger than {MAX_ARTICLE_BYTES >> 20} MiB.",
        where=file_name,
        remedy="Save its text alone, each article in a file of its own.",
    )


def not_read(language: str, file_name: str) -> Refused:
    """Return the refusal of an article in another language."""
    return Refused(
        f"this is running text in {language}, and articles are read in French and English.",
        where=file_name,
        remedy="Take in a translation, or a table of what it reports; see docs/TABLES.md.",
    )


def _is_prose(text: str, words: int) -> bool:
    """Say whether a text reads as sentences rather than as rows: many words a line, and full stops between them."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines or words < LEAST_WORDS or max(lines[0].count(mark) for mark in ";\t|") >= 2:
        return False
    return words >= 8 * len(lines) and len(_END_OF_SENTENCE.findall(text + " ")) * 60 >= words


def _is_sentences(text: str) -> bool:
    """Say whether a short text ends as a sentence does, and is no list of short lines."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    long = sum(len(line.split()) >= _A_SENTENCE for line in lines)
    return bool(lines) and _END_OF_SENTENCE.search(lines[-1][-2:] + " ") is not None and long * 2 >= len(lines)


_A_SENTENCE = 8
"""Words of a line that holds one."""


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
