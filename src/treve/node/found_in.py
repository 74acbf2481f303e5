"""Where words stand in the documents that a centre keeps, however a document writes them.

Erasing a record is worth nothing while its words can be read in a document beside it: the file it came in, a later
edition of that file, or the redacted copy that somebody has just made.

Long words are looked for as they are, and decide what becomes of a document. Short ones, such as a name of four
letters, stand in many documents without being the same: they are looked for as whole words, whichever letters are
large, and where they stand is told to a person and decides nothing. Which names stand inside a longer text nobody but a
person knows: they give them (`treve erase --words`).
"""

import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from treve.base.errors import Refused
from treve.entries.effort import Effort
from treve.entries.records import Held, Record
from treve.entries.report import Report

LEAST = 12
"""Words with fewer letters than these are short."""

MOST_WORDS = 200
_MOST_UNPACKED = 512 * 2**20


def words_of(record: Record) -> tuple[str, ...]:
    """Return the words of a record that would betray it elsewhere, if they are long."""
    words = _text_of(record)
    return (words,) if len(words) >= LEAST else ()


def short_words_of(record: Record) -> tuple[str, ...]:
    """Return the words of a record, if they are short."""
    words = _text_of(record)
    return (words,) if 0 < len(words) < LEAST else ()


def _text_of(record: Record) -> str:
    match record:
        case Report():
            return (record.content.text or "").strip()
        case Effort():
            return (record.text or "").strip()
        case Held():
            return record.raw.strip()
        case _:
            return ""


def words_in(path: Path) -> tuple[str, ...]:
    """Return the words of a file, one a line.

    Raises:
        Refused: it is not text in UTF-8, or too long for such a file.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as why:
        raise Refused("It cannot be read as text in UTF-8.", where=str(path), remedy="Save it as UTF-8.") from why
    found = tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
    if len(found) > MOST_WORDS:
        raise Refused(f"It names more than {MOST_WORDS} words.", where=str(path), remedy="Give fewer at a time.")
    return found


def holds_any(data: bytes, words: Iterable[str]) -> bool:
    """Say whether a document holds any of these words, plainly, escaped, or packed in a zip archive."""
    wanted = {form for each in words for form in _forms(each)}
    return any(form in part for part in _parts(data) for form in wanted)


def holds_whole(data: bytes, words: Iterable[str]) -> bool:
    """Say whether a document holds any of these as whole words, in whatever letters and however it writes them.

    >>> [holds_whole(text.encode(), ["Žoja"]) for text in ("seen by ŽOJA.", "Žojan", "Zoja")]
    [True, False, False]
    """
    found = [form for each in words if each.strip() for form in _spellings(each.strip())]
    if not found:
        return False
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in found))
    return any(pattern.search(text) for part in _parts(data) for text in _readings(part))


def _spellings(words: str) -> Iterator[str]:
    for form in {unicodedata.normalize(how, words) for how in ("NFC", "NFD")}:
        yield from {form.casefold(), escape(form).casefold(), json.dumps(form)[1:-1].casefold()}


def _readings(data: bytes) -> Iterator[str]:
    """Give what the bytes say in each encoding that they may be in."""
    yield data.decode("utf-8", "replace").casefold()
    yield data.decode("cp1252", "replace").casefold()
    if b"\0" in data[:4_096]:
        for start in (0, 1):
            for encoding in ("utf-16-le", "utf-16-be"):
                yield data[start:].decode(encoding, "replace").casefold()


def _forms(words: str) -> Iterator[bytes]:
    """Give the ways in which a file may write the words."""
    texts = {words, escape(words, quote=False), escape(words), words.replace('"', '""')}
    texts |= {json.dumps(words)[1:-1], json.dumps(words, ensure_ascii=False)[1:-1], words.replace("\n", "\r\n")}
    for text in texts:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
            try:
                yield text.encode(encoding)
            except UnicodeEncodeError:
                continue


def _parts(data: bytes) -> Iterator[bytes]:
    """Give the document and, of an archive or a workbook, what is packed in it, up to a limit."""
    yield data
    if not data.startswith(b"PK"):
        return
    left = _MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                if member.file_size <= left:
                    left -= member.file_size
                    yield archive.read(member)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return
