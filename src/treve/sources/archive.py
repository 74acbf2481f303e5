"""A workbook as an archive: bounds first, then the parts that stand beside its sheets.

Before anything is unpacked, the directory of the archive is held against bounds; while unpacking, so is what comes out.
A document type declaration, the only way to define entities, is refused, and nothing outside the file is ever opened.

Source: ECMA-376, part 1 (18.2 workbook, 18.4 shared strings, 18.8 styles).
"""

import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO
from xml.parsers import expat

from treve.base.errors import Problem, Refused
from treve.sources.dates import DateSystem

MAX_MEMBERS = 2_000
MAX_UNPACKED_BYTES = 256 * 1024 * 1024
MAX_RATIO = 200
"""Sheets shrink by 5 to 40; what shrinks more than this, above a megabyte, was made to swell."""
MAX_STRINGS_CHARS = 64 * 1024 * 1024
MAX_NUMBER_FORMAT = 255
"""No program writes a longer one; it is looked through with patterns that would take long over a megabyte."""
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)
"""What the zip library raises of archives that do not hold together."""
_CHUNK = 65_536
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}


class TooMuchError(Exception):
    """The workbook goes beyond a bound while it is being read."""


def guard(archive: zipfile.ZipFile, size: int, file_name: str) -> None:
    """Refuse what was made to swell, by the archive's own directory, before a byte is unpacked."""
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    bomb = (
        f"its {len(members)} parts"
        if len(members) > MAX_MEMBERS
        else f"{unpacked:,} bytes unpacked"
        if unpacked > MAX_UNPACKED_BYTES
        else f"{unpacked:,} bytes out of {size:,}"
        if unpacked > 1_000_000 and unpacked > MAX_RATIO * size
        else next(
            (
                f"{m.file_size:,} bytes out of {m.compress_size:,} in {m.filename!r}"
                for m in members
                if m.file_size > 1_000_000 and m.file_size > MAX_RATIO * max(1, m.compress_size)
            ),
            "",
        )
    )
    if bomb:
        raise Refused(
            f"the workbook is built to swell ({bomb}) and was not unpacked.",
            where=file_name,
            remedy="Do not open it. If it is honest, export the sheet as CSV.",
        )
    if any(member.flag_bits & 1 for member in members):
        raise Refused("the workbook is protected by a password.", where=file_name, remedy="Save it without one.")


class Book:
    """The parts of a workbook that stand beside its sheets."""

    def __init__(self, archive: zipfile.ZipFile, file_name: str) -> None:
        self.archive = archive
        self.file_name = file_name
        self.left = MAX_UNPACKED_BYTES
        self.notes: list[Problem] = []
        self.system: DateSystem = "1900"
        self.sheets: list[tuple[str, str, bool]] = []
        self._names = set(archive.namelist())
        self._workbook()
        self.strings = self._strings()
        self.date_styles = self._date_styles()

    def parse(
        self,
        name: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Feed one part to the handlers, by local names of its elements; stops at the bounds."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda tag, attributes: start(tag.rpartition(" ")[2], attributes)
        if end is not None:
            parser.EndElementHandler = lambda tag: end(tag.rpartition(" ")[2])
        if text is not None:
            parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._no_doctype
        with self.archive.open(name) as part:
            for chunk in self._chunks(part):
                parser.Parse(chunk)
            parser.Parse(b"", True)

    def _chunks(self, part: IO[bytes]) -> Iterator[bytes]:
        while chunk := part.read(_CHUNK):
            self.left -= len(chunk)
            if self.left < 0:
                raise TooMuchError(f"the workbook holds more than {MAX_UNPACKED_BYTES:,} bytes unpacked.")
            yield chunk

    def _no_doctype(self, *_: object) -> None:
        raise Refused(
            "a part of the workbook declares a document type, which could define entities; no workbook needs one.",
            where=self.file_name,
            remedy="Do not open it. Ask for it as CSV.",
        )

    def _workbook(self) -> None:
        if "xl/workbook.xml" not in self._names:
            raise Refused(
                "the archive holds no workbook.", where=self.file_name, remedy="Save the table as XLSX or CSV."
            )
        targets: dict[str, str] = {}
        listed: list[tuple[str, str, bool]] = []

        def relation(tag: str, at: dict[str, str]) -> None:
            if tag == "Relationship" and at.get("TargetMode") != "External":
                target = at.get("Target", "")
                targets[at.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"

        def element(tag: str, at: dict[str, str]) -> None:
            if tag == "workbookPr" and at.get("date1904") in ("1", "true", "on"):
                self.system = "1904"
            elif tag == "sheet":
                key = next((value for name, value in at.items() if name.rpartition(" ")[2] == "id"), "")
                listed.append((at.get("name", ""), key, at.get("state", "visible") == "visible"))

        if "xl/_rels/workbook.xml.rels" in self._names:
            self.parse("xl/_rels/workbook.xml.rels", relation)
        self.parse("xl/workbook.xml", element)
        self.sheets = [
            (name, targets[key], seen)
            for name, key, seen in listed
            if targets.get(key) in self._names and "sheets/" in targets[key]
        ]
        if self.system == "1904":
            self.notes.append(
                Problem(self.file_name, "the workbook counts days from 1904, and was read so.", "", "note")
            )

    def _strings(self) -> list[str]:
        found: list[str] = []
        parts: list[str] = []
        state = {"text": False, "phonetic": False, "chars": 0}

        def start(tag: str, _: dict[str, str]) -> None:
            if tag == "si":
                parts.clear()
            state["text"] = tag == "t"
            state["phonetic"] = state["phonetic"] or tag == "rPh"

        def end(tag: str) -> None:
            if tag == "si":
                found.append("".join(parts))
            elif tag == "rPh":
                state["phonetic"] = False
            state["text"] = False

        def text(data: str) -> None:
            if state["text"] and not state["phonetic"]:
                state["chars"] += len(data)
                if state["chars"] > MAX_STRINGS_CHARS:
                    raise TooMuchError("the workbook holds too much text.")
                parts.append(data)

        if "xl/sharedStrings.xml" in self._names:
            self.parse("xl/sharedStrings.xml", start, end, text)
        return found

    def _date_styles(self) -> set[int]:
        """Return the indexes of cell formats that show a number as a date or time."""
        custom: dict[int, str] = {}
        formats: list[int] = []
        inside = {"cellXfs": False}

        def start(tag: str, at: dict[str, str]) -> None:
            if tag == "numFmt":
                custom[integer(at.get("numFmtId"))] = at.get("formatCode", "")
            elif tag == "cellXfs":
                inside["cellXfs"] = True
            elif tag == "xf" and inside["cellXfs"]:
                formats.append(integer(at.get("numFmtId")))

        def end(tag: str) -> None:
            if tag == "cellXfs":
                inside["cellXfs"] = False

        if "xl/styles.xml" in self._names:
            self.parse("xl/styles.xml", start, end)
        return {
            index
            for index, number in enumerate(formats)
            if (number in custom and _is_date_format(custom[number]))
            or (number not in custom and number in _BUILT_IN_DATES)
        }


def integer(text: str | None) -> int:
    """Return an attribute that is a small whole number, 0 where it is none."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _is_date_format(code: str) -> bool:
    """Say whether a number format shows a date: a d, m, y, h or s outside quotes, colours and escapes."""
    first = code[:MAX_NUMBER_FORMAT].split(";", maxsplit=1)[0]
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', "", first, flags=re.IGNORECASE)
    return bool(re.search(r"[dmyhsaj]", bare, re.IGNORECASE)) and "general" not in bare.lower()
