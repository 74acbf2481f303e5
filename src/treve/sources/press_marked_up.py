"""HTML and e-mail to plain text in which every character still knows its place in the raw file.

No tree is built: tags become line breaks or nothing, entities become their characters, and what no article says
(scripts, menus, captions, forms) is left out. A mail's body is found in the raw text, and its transfer encoding
undone byte by byte.
"""

import base64
import binascii
import codecs
import email
import email.errors
import email.header
import email.policy
import email.utils
import html
import re
from array import array
from email.message import Message
from typing import NamedTuple

from treve.base.errors import Refused

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "nav",
        "aside",
        "form",
        "button",
        "figure",
        "figcaption",
        "footer",
        "iframe",
        "select",
        "textarea",
        "head",
    ]
)
_BREAKS = frozenset(
    [
        "p",
        "div",
        "br",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "table",
        "section",
        "article",
        "header",
        "blockquote",
        "hr",
        "main",
        "dd",
        "dt",
        "dl",
        "pre",
        "body",
        "td",
        "th",
        "title",
    ]
)
_PIECE = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*+)(?:\"[^\"<]*+\"|'[^'<]*+'|[^'\"<>]++)*+>|<[!?][^<>]*+(?:<[^<>]*+>[^<>]*+)*+>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,32});",
    re.S,
)
# Nothing above is tried twice over the same stretch: a page of nothing but "<!" takes no longer than another.
_META = re.compile(r"<meta\s(?P<inside>[^>]{1,1000})>", re.I)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_JSON_DATE = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{8,40})\"")
_TIME = re.compile(r"<time\b[^>]{0,300}?datetime\s*=\s*[\"']([^\"']{8,40})[\"']", re.I)
_LANG = re.compile(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2})", re.I)
_MAX_DEPTH = 64
_HALVES = re.compile("[\ud800-\udfff]")
MAX_NESTING = 50
_NESTING = re.compile(r"^content-type:\s{0,80}(?:multipart|message)/", re.I | re.M)
_ONE_BYTE = re.compile(r"ascii|iso8859-\d+|cp125\d|cp850|cp437|koi8-[ru]|mac-roman")
_QUOTED = re.compile(r"=([0-9A-Fa-f]{2})|=[ \t]*+\r?\n|([^=]++|=)")


class Plain(NamedTuple):
    """Text with the raw place of each character, and what the markup itself says of outlet, date, language, title."""

    text: str
    starts: "array[int]"
    ends: "array[int]"
    outlet: str | None = None
    date: str | None = None
    language: str | None = None
    title: str | None = None


class _Builder:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts = array("l")
        self.ends = array("l")

    def add(self, text: str, start: int, end: int) -> None:
        """Add characters that stand for one stretch of the raw text."""
        self.parts.append(text)
        for _ in text:
            self.starts.append(start)
            self.ends.append(end)

    def copy(self, text: str, start: int) -> None:
        """Add characters one to one, line breaks as spaces."""
        self.parts.append(text.replace("\n", " ").replace("\r", " ").replace("\t", " "))
        self.starts.extend(range(start, start + len(text)))
        self.ends.extend(range(start + 1, start + len(text) + 1))


def from_html(raw: str, offset: int = 0) -> Plain:
    """Return the text of a page; `offset` is added to every place.

    >>> page = from_html("<p>l&rsquo;ONU</p>")
    >>> page.text.strip(), page.starts[page.text.index("O")]
    ('l’ONU', 11)
    """
    out = _Builder()
    skipping: list[str] = []
    at = 0
    for piece in _PIECE.finditer(raw):
        if not skipping and piece.start() > at:
            out.copy(raw[at : piece.start()], at + offset)
        at = piece.end()
        tag = (piece.group("tag") or "").lower()
        if tag in _SKIPPED:
            if piece.group("close"):
                if tag in skipping:
                    del skipping[len(skipping) - 1 - skipping[::-1].index(tag) :]
            elif not piece.group().endswith("/>") and len(skipping) < _MAX_DEPTH:
                skipping.append(tag)
        elif skipping:
            continue
        elif tag in _BREAKS:
            out.add("\n" if tag == "br" else "\n\n", piece.start() + offset, piece.end() + offset)
        elif piece.group().startswith("&"):
            out.add(html.unescape(piece.group()), piece.start() + offset, piece.end() + offset)
    if not skipping and at < len(raw):
        out.copy(raw[at:], at + offset)
    meta = _metas(raw)
    time, lang, json_date = _TIME.search(raw), _LANG.search(raw), _JSON_DATE.search(raw)
    date = (
        meta.get("article:published_time")
        or (json_date.group(1) if json_date else None)
        or meta.get("date")
        or (time.group(1) if time else None)
    )
    return Plain(
        "".join(out.parts),
        out.starts,
        out.ends,
        meta.get("og:site_name"),
        date,
        lang.group(1).lower() if lang else None,
        meta.get("og:title"),
    )


def _metas(raw: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in _META.finditer(raw[:200_000]):
        pairs = {name.lower(): html.unescape(a or b) for name, a, b in _ATTRIBUTE.findall(meta.group("inside"))}
        name = pairs.get("property") or pairs.get("name") or pairs.get("itemprop")
        if name and "content" in pairs:
            found.setdefault(name.lower(), pairs["content"].strip())
    return found


def from_mail(raw: str, file_name: str) -> Plain:
    """Return the text of a mail: its plain part, else its HTML part.

    Raises:
        Refused: it is built of too many parts within parts, or none of them is text that can be read.
    """
    # The parser calls itself for each part within a part.
    if len(_NESTING.findall(raw)) > MAX_NESTING:
        what = f"the mail has more than {MAX_NESTING} parts that hold others."
        raise Refused(what, where=file_name, remedy="Save the text of the message alone.")
    # Read from text, so that each part is a stretch of it; half characters would have the parser decode it on its own.
    raw = _HALVES.sub("\ufffd", raw)
    message = email.message_from_string(raw, policy=email.policy.compat32)
    parts = [
        part for part in message.walk() if not part.is_multipart() and part.get_content_disposition() != "attachment"
    ]
    for wanted in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == wanted:
                found = _part(part, raw)
                if found is not None and found.text.strip():
                    return found._replace(
                        outlet=_sender(message) or found.outlet,
                        date=_sent(message) or found.date,
                        title=_header(message, "Subject"),
                    )
    raise Refused("the mail holds no text.", where=file_name, remedy="Save the text of the message alone.")


def _part(part: Message, raw: str) -> Plain | None:
    payload = part.get_payload(decode=False)
    if not isinstance(payload, str):
        return None
    start = raw.find(payload)
    if start < 0:
        return None
    body = payload
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    charset = _charset(part)
    if encoding == "quoted-printable":
        plain = _undone(*_quoted_printable(body), charset, start)
    elif encoding == "base64":
        plain = _undone(*_base64(body), charset, start)
    else:
        places = range(start, start + len(body))
        plain = Plain(body, array("l", places), array("l", (p + 1 for p in places)))
    if plain is None or part.get_content_type() == "text/plain":
        return plain
    page = from_html(plain.text)
    return page._replace(
        starts=array("l", (plain.starts[i] for i in page.starts)),
        ends=array("l", (plain.ends[i - 1] for i in page.ends)),
    )


def _charset(part: Message) -> str:
    """Return Python's name of the charset of a part, Latin-1 where it is none that gives a letter its own bytes.

    A mail may name any codec that Python knows, and some of those do not decode text at all.
    """
    try:
        name = codecs.lookup(part.get_content_charset() or "utf-8").name
    except (LookupError, ValueError):
        return "iso8859-1"
    return name if name == "utf-8" or _ONE_BYTE.fullmatch(name) else "iso8859-1"


def _quoted_printable(body: str) -> tuple[bytes, "array[int]", "array[int]"]:
    """Return the bytes of a text, and where in it each begins and ends."""
    out, starts, ends = bytearray(), array("l"), array("l")
    for piece in _QUOTED.finditer(body):
        if piece.group(1):
            out.append(int(piece.group(1), 16))
            starts.append(piece.start())
            ends.append(piece.end())
        elif piece.group(2):
            for at, letter in enumerate(piece.group(2), piece.start()):
                for byte in letter.encode("utf-8", "replace"):
                    out.append(byte)
                    starts.append(at)
                    ends.append(at + 1)
    return bytes(out), starts, ends


def _base64(body: str) -> tuple[bytes, "array[int]", "array[int]"]:
    """Return the bytes of a text, and where in it the letters begin and end that hold each."""
    kept = array("l", (i for i, c in enumerate(body) if c.isascii() and (c.isalnum() or c in "+/")))
    if len(kept) % 4 == 1:
        kept.pop()
    letters = "".join(body[i] for i in kept)
    try:
        out = base64.b64decode(letters + "=" * (-len(letters) % 4))
    except (binascii.Error, ValueError):
        return b"", array("l"), array("l")
    starts = array("l", (kept[number * 8 // 6] for number in range(len(out))))
    ends = array("l", (kept[min(len(kept) - 1, (number * 8 + 7) // 6)] + 1 for number in range(len(out))))
    return out, starts, ends


def _undone(data: bytes, starts: "array[int]", ends: "array[int]", charset: str, offset: int) -> Plain:
    """Return decoded bytes as text, each letter with the stretch of all its bytes."""
    try:
        text = data.decode(charset)
    except UnicodeDecodeError:
        text, charset = data.decode("latin-1"), "iso8859-1"
    firsts, lasts, at = array("l"), array("l"), 0
    for letter in text:
        size = _bytes_of(letter) if charset == "utf-8" else 1
        firsts.append(starts[at] + offset)
        lasts.append(ends[at + size - 1] + offset)
        at += size
    return Plain(text.replace("\r\n", " \n").replace("\r", "\n"), firsts, lasts)


def _bytes_of(letter: str) -> int:
    """Return how many bytes a letter has in UTF-8."""
    code = ord(letter)
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4


def _header(message: Message, name: str) -> str | None:
    value = message.get(name)
    if value is None:
        return None
    try:
        return str(email.header.make_header(email.header.decode_header(str(value)))).strip() or None
    except (UnicodeError, LookupError, ValueError, email.errors.MessageError):
        return str(value).strip() or None


def _sender(message: Message) -> str | None:
    name, _ = email.utils.parseaddr(_header(message, "From") or "")
    return name or None


def _sent(message: Message) -> str | None:
    try:
        when = email.utils.parsedate_to_datetime(str(message.get("Date", "")))
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return when.date().isoformat()
