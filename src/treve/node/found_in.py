"""Where words stand in the documents that a centre keeps, however a document writes them.

Erasing a record is worth nothing while its words can be read in a document beside it: the file it came in, a later
edition of that file, or the redacted copy that somebody has just made.
"""

import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from html import escape

from treve.entries.effort import Effort
from treve.entries.records import Held, Record
from treve.entries.report import Report

LEAST = 12
"""Shorter words than these stand in many documents without being the same."""

_MOST_UNPACKED = 512 * 2**20


def words_of(record: Record) -> tuple[str, ...]:
    """Return the words of a record that would betray it elsewhere."""
    match record:
        case Report():
            words = (record.content.text or "").strip()
        case Effort():
            words = (record.text or "").strip()
        case Held():
            words = record.raw.strip()
        case _:
            words = ""
    return (words,) if len(words) >= LEAST else ()


def holds_any(data: bytes, words: Iterable[str]) -> bool:
    """Say whether a document holds any of these words, plainly, escaped, or packed in a zip archive."""
    wanted = {form for each in words for form in _forms(each)}
    return any(form in part for part in _parts(data) for form in wanted)


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
