"""What a file is, by its content; its name proves nothing.

A table (delimited text, XLSX), JSON, and a zip with one table in it are read on; what they hold, the readers tell.
Everything else that we can name is refused by name, with what to do.
"""

import io
import re
import zipfile
from typing import Literal

from treve.base.errors import Refused

Container = Literal["text", "xlsx", "json", "zip"]

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF", "Ask for the table itself, as XLSX or CSV."),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Excel workbook (.xls), or one with a password",
        "Open it, and save it as XLSX without a password, or as CSV in UTF-8.",
    ),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first."),
    (b"BZh", "a bzip2 archive", "Unpack it first."),
    (b"\xfd7zXZ\x00", "an xz archive", "Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "Unpack it first."),
    (b"Rar!\x1a\x07", "a rar archive", "Unpack it first."),
    (b"(\xb5/\xfd", "a zstd archive", "Unpack it first."),
    (b"SQLite format 3\x00", "an SQLite database (or a GeoPackage)", "Export the table as CSV in UTF-8."),
    (b"PAR1", "a Parquet file", "Export it as CSV in UTF-8."),
    (b"ARROW1", "an Arrow file", "Export it as CSV in UTF-8."),
    (b"\x89PNG", "a picture", "A picture of a table cannot be taken in; ask for the table."),
    (b"\xff\xd8\xff", "a picture", "A picture of a table cannot be taken in; ask for the table."),
    (b"GIF8", "a picture", "A picture of a table cannot be taken in; ask for the table."),
    (b"{\\rtf", "a rich text document", "Copy its table into a sheet, and save that as XLSX."),
    (b"<stata_dta>", "a Stata file", "Export it as CSV in UTF-8."),
    (b"$FL2", "an SPSS file", "Export it as CSV in UTF-8."),
    (b"RDX3", "an R file", "Export it as CSV in UTF-8."),
)

_INSIDE: tuple[tuple[str, str, str], ...] = (
    ("word/document.xml", "a Word document", "Copy its table into a sheet, and save that as XLSX."),
    ("ppt/presentation.xml", "a presentation", "Copy its table into a sheet, and save that as XLSX."),
    ("xl/workbook.bin", "a binary workbook (.xlsb)", "Open it, and save it as XLSX."),
    ("content.xml", "an OpenDocument file", "Open it, and save it as XLSX, or as CSV in UTF-8."),
    ("doc.kml", "a KMZ map", "Export its places as a table."),
)

_JSON = re.compile(rb'[\[{]\s*(?:["{\[\]}]|$)')


def recognise(data: bytes, file_name: str) -> Container:
    """Return "xlsx" for a workbook, "json", "zip" for one packed text, else "text" for what may be delimited text.

    Raises:
        Refused: a format that is not taken in, by its name, with what to do.

    >>> recognise(b"id;date", "report.pdf")
    'text'
    """
    for magic, name, remedy in _MAGIC:
        if data.startswith(magic):
            raise _refused(name, file_name, remedy)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _archive(data, file_name)
    head = data[:4_096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00").replace(b"\x00", b"").lower()
    if head.startswith((b"<!doctype html", b"<html")):
        remedy = (
            "If it is a short article, take it in with `--as press`; a sheet that a program saved as a page, as XLSX."
        )
        raise _refused("a web page without the running text of an article", file_name, remedy)
    if head.startswith((b"<?xml", b"<kml", b"<gpx", b"<!doctype")):
        raise _refused("an XML document", file_name, "Export the table as XLSX or CSV.")
    if _JSON.match(head):
        return "json"
    return "text"


def _archive(data: bytes, file_name: str) -> Container:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError) as why:
        inside = "a workbook" if b"xl/" in data else "an archive"
        raise Refused(
            f"the file begins as {inside}, but is cut off or damaged.",
            where=file_name,
            remedy="Ask for it again; a whole one opens in its own program.",
        ) from why
    if "xl/workbook.xml" in names:
        return "xlsx"
    for member, name, remedy in _INSIDE:
        if member in names:
            raise _refused(name, file_name, remedy)
    if len(names) == 1 and min(names).lower().endswith((".csv", ".txt", ".tsv")):
        return "zip"
    raise packed(file_name)


def packed(file_name: str) -> Refused:
    """Return the refusal of an archive that has to be unpacked by hand."""
    return _refused("a zip archive", file_name, "Unpack it, and take in what it holds.")


def _refused(name: str, file_name: str, remedy: str) -> Refused:
    return Refused(f"this is {name}, which is not taken in.", where=file_name, remedy=remedy)
