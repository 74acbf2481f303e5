"""Bytes to text, and which encoding they were taken for.

Text that reads well in the wrong alphabet is worse than no text, so nothing is taken in silence: UTF-8 and UTF-16 prove
themselves; an eight-bit encoding is taken only where its letters form words of one script and no other candidate's
do, with a note that shows a word and how to overrule it; else the file is refused and the mapping's key is named.

Bytes that the encoding does not know become lone surrogates, so that the rows around them load and theirs is held.
"""

import codecs
import re
from typing import NamedTuple

from treve.base.errors import Problem, Refused

ENCODINGS = {
    "utf-8": "utf-8",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1252": "cp1252",
    "windows-1254": "cp1254",
    "windows-1256": "cp1256",
    "iso-8859-1": "latin-1",
    "iso-8859-6": "iso8859-6",
    "iso-8859-9": "iso8859-9",
    "iso-8859-15": "iso8859-15",
    "macroman": "mac-roman",
    "cp850": "cp850",
    "koi8-u": "koi8-u",
}
"""What a mapping may declare, and the name that Python has for it."""

_REMEDY = (
    "Open the file in the program that made it and save it as UTF-8, or declare `encoding:` in a mapping, one of: "
)
_HIGH_RUN = re.compile(rb"[\x80-\xff][A-Za-z\x80-\xff]{0,200}")
_LETTERS_BEFORE = re.compile(rb"[A-Za-z]+$")
_NOT_HIGH = bytes(range(128))
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r") + b"\x7f"
_HIGH_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")
_ARABIC = re.compile(
    "[\u0621-\u0652\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2\u0679\u200c\u200d]{3,}"
)
_CYRILLIC = re.compile("(?:[\u0410-\u042fІЇЄҐЎ]?[\u0430-\u044fёіїєґў]+|[\u0410-\u042fЁІЇЄҐЎ]+){1}")
_LATIN = re.compile("(?:[A-Za-zàâäæçèéêëîïñôöœùûüÿÀÂÄÆÇÈÉÊËÎÏÑÔÖŒÙÛÜŸáíóúÁÍÓÚßåÅøØ])+")
_MARKS = re.compile("[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb\u00a0\u00b0]+")
_MANY_WORDS = 4_000


class Decoded(NamedTuple):
    """The text, what it was taken for, notes about that, whether the file ends inside a character.

    `is_plain`: it is known to hold no control characters and no lone surrogates.
    """

    text: str
    encoding: str
    notes: list[Problem]
    cut: bool
    is_plain: bool = False


def decode(data: bytes, where: str, declared: str | None = None) -> Decoded:
    """Return the text of a file.

    Args:
        data: the whole file.
        where: its name, for messages.
        declared: one of `ENCODINGS`, as the mapping says; it is taken at its word.

    Raises:
        Refused: empty, nothing but NULs, not text, or text of an encoding that cannot be told.

    Cost: about 1 ms a megabyte for UTF-8.
    """
    if not data[3:256].strip(b"\x00 \t\r\n") and not data.lstrip(b"\xef\xbb\xbf\xff\xfe").strip(b"\x00 \t\r\n"):
        what = "the file is empty." if 0 not in data else "the file holds nothing but NUL bytes and blanks."
        raise Refused(what, where=where, remedy="Ask for it again, or export it again.")
    if data[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        raise _refused("the file is in UTF-32, which is not read.", where)
    bom = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    if declared is not None:
        return _as_declared(data, where, declared, bom)
    if bom == "utf-8":
        return _utf8(data[3:], [])
    if bom is not None:
        return _utf16(data[2:], bom, [])
    guessed = _utf16_without_mark(data, where)
    if guessed is not None:
        return guessed
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls * 10 > len(data):
        raise Refused(
            "more than a tenth of the file is NUL and other control bytes: it is not a text.",
            where=where,
            remedy="Export it as CSV in UTF-8.",
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8", [], False, not controls and not _HIGH_CONTROL.search(data))
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _eight_bit(data, where)


_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def _as_declared(data: bytes, where: str, declared: str, bom: str | None) -> Decoded:
    codec = ENCODINGS[declared]
    if bom is not None and not (declared == bom or (declared == "utf-16" and bom.startswith("utf-16"))):
        raise _refused(f"the mapping declares {declared}, but the file begins with the mark of {bom}.", where)
    if declared == "utf-16" and bom is None:
        raise _refused("the mapping declares utf-16, but the file has no mark that says which byte comes first.", where)
    if declared.startswith("utf-16"):
        return _utf16(data[2:] if bom else data, bom or declared, [])
    if declared == "utf-8":
        return _utf8(data[3:] if bom else data, [])
    return Decoded(data.decode(codec, "surrogateescape"), declared, [], False)


def _utf8(data: bytes, notes: list[Problem]) -> Decoded:
    return Decoded(data.decode("utf-8", "surrogateescape"), "utf-8", notes, _cut_utf8(data))


def _cut_utf8(data: bytes) -> bool:
    """Say whether the bytes end inside a character of UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    decoder.decode(data[-8:])
    return bool(decoder.getstate()[0])


def _utf16(data: bytes, name: str, notes: list[Problem]) -> Decoded:
    cut = len(data) % 2 == 1
    whole = data[:-1] if cut else data
    try:
        text = whole.decode(name, "surrogatepass")
    except UnicodeDecodeError:  # the first half of a pair at the very end
        text, cut = whole[:-2].decode(name, "surrogatepass"), True
    return Decoded(text, name, notes, cut)


def _utf16_without_mark(data: bytes, where: str) -> Decoded | None:
    """Return the text where NULs on one side only show two bytes a character; digits, commas and line ends do."""
    sample = data[:65_536]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    few = len(sample) // 100
    if max(even, odd) * 10 < len(sample) // 2:
        return None
    if min(even, odd) > few:
        return None
    name = "utf-16-be" if even > odd else "utf-16-le"
    note = Problem(
        where,
        f"the file has no byte-order mark; it was read as {name}.",
        "If it reads wrongly, declare `encoding:` in a mapping.",
        "note",
    )
    return _utf16(data, name, [note])


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return the text where all but a few characters are UTF-8, or where it is only cut inside its last one."""
    text = data.decode("utf-8", "surrogateescape")
    bad = sum(len(found) for found in re.findall("[\udc80-\udcff]+", text))
    good = (len(data.translate(None, _NOT_HIGH)) - bad) // 2
    at_end = _cut_utf8(data) and not re.search("[\udc80-\udcff]", text[:-3])
    return _utf8(data, []) if at_end or (good > 0 and bad * 20 <= good) else None


def _eight_bit(data: bytes, where: str) -> Decoded:
    """Return the text in the one eight-bit encoding whose letters form words.

    A run of letters speaks for Arabic (Windows-1256), Cyrillic (Windows-1251) or Latin (Windows-1252) when all of
    it lies in that script; a word that could be two of them speaks for none. One voice against is enough to refuse.
    """
    votes = {"windows-1252": 0, "windows-1256": 0, "windows-1251": 0}
    sample = {"windows-1252": "", "windows-1256": "", "windows-1251": ""}
    doubtful = unknown = 0
    for found in _HIGH_RUN.finditer(data):
        before = _LETTERS_BEFORE.search(data[max(0, found.start() - 40) : found.start()])
        run = (before.group() if before else b"") + found.group()
        able = _able(run)
        if able is None:
            continue
        if len(able) == 1:
            votes[able[0]] += 1
            sample[able[0]] = max(sample[able[0]], run.decode(ENCODINGS[able[0]], "replace"), key=len)
        elif able:
            doubtful += 1
        else:
            unknown += 1
        if sum(votes.values()) + doubtful + unknown >= _MANY_WORDS:
            break
    heard = [name for name, count in votes.items() if count]
    if len(heard) == 1 and unknown * 20 <= votes[heard[0]] and doubtful <= votes[heard[0]]:
        name = heard[0]
        note = Problem(
            where,
            f'the file is not UTF-8; it was read as {name}, in which it says "{sample[name][:40]}".',
            f"If that is not a word, declare another `encoding:` in a mapping, one of: {', '.join(ENCODINGS)}.",
            "note",
        )
        return Decoded(data.decode(ENCODINGS[name], "surrogateescape"), name, [note], False)
    if not heard and not doubtful and not unknown:
        note = Problem(
            where,
            "the file is not UTF-8 and holds no letters beyond ASCII; its dashes and quotation marks were read as"
            " windows-1252.",
            "If they read wrongly, declare `encoding:` in a mapping.",
            "note",
        )
        return Decoded(data.decode("cp1252", "surrogateescape"), "windows-1252", [note], False)
    able_names = heard or ["windows-1252", "windows-1256", "windows-1251"]
    raise _refused(
        f"the file is not UTF-8, and it cannot be told for sure which encoding it is in ({', '.join(able_names)}?).",
        where,
    )


def _able(run: bytes) -> tuple[str, ...] | None:
    """Return the encodings in which a run of letters is a word, or None for mere punctuation."""
    latin = _MARKS.sub("", run.decode("cp1252", "replace"))
    if not latin or latin.isascii():
        return None
    able = []
    parts = [part for part in _MARKS.split(run.decode("cp1252", "replace")) if part and not part.isascii()]
    # Three accented letters in a row are hardly ever a word of a Latin script, and nearly always one of another.
    if (
        re.search(rb"[A-Za-z]", run)
        and parts
        and all(_LATIN.fullmatch(p) and not re.search("[^\x00-\x7f]{3}", p) for p in parts)
    ):
        able.append("windows-1252")
    arabic = [
        p for p in re.split("[\u060c\u061b\u061f\u2018-\u2026\u00ab\u00bb\u00a0\x80-\xbf]+", run.decode("cp1256")) if p
    ]
    if arabic and all(_ARABIC.fullmatch(p) for p in arabic):
        able.append("windows-1256")
    cyrillic = [p for p in re.split("[\u2018-\u2026\u00ab\u00bb\u00a0]+", run.decode("cp1251", "replace")) if p]
    if cyrillic and len(run) >= 3 and all(_CYRILLIC.fullmatch(p) for p in cyrillic):
        able.append("windows-1251")
    return tuple(able) if able or len(run) > 2 else None


def _refused(what: str, where: str) -> Refused:
    return Refused(what, where=where, remedy=f"{_REMEDY}{', '.join(ENCODINGS)}.")
