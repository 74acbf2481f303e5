"""Articles gone wrong: as text, as web pages, as mails."""

import base64
import quopri
import random
from collections.abc import Callable
from pathlib import Path

from tests.sources.hostile import DATES, LINE_ENDS, encoded, mutate, recoded

PRESS = Path(__file__).parents[1] / "press" / "seen"
ARTICLES = [path.read_text(encoding="utf-8") for path in sorted(PRESS.glob("a*.txt"))]
FOREIGN = {
    "Arabic": "أعلن وزير الدفاع يوم الاثنين أن القوات ستبقى في مواقعها حتى نهاية الشهر، وقال إن الهدنة ما زالت قائمة في الجنوب. ",
    "Russian": "Министр обороны заявил в понедельник, что войска останутся на своих позициях, и сказал, что перемирие соблюдается. ",
    "German": "Der Minister hat am Montag in der Hauptstadt erklärt, dass die Truppen auf dem Hügel bleiben und der Plan nicht gilt. ",
    "Turkish": "Bakan pazartesi günü yaptığı açıklamada ateşkesin sürdüğünü ve bu konuda daha çok görüşme olacağını söyledi. ",
    "Chinese": "国防部长周一表示，部队将留在阵地上，直到月底。他说，停火仍然有效。",
}
STORMS = (
    '"',
    "«",
    "»",
    "“ ",
    "” ",
    "« “ ",
    "» ",
    "'",
    "„",
    "— a\n",
    "(",
    ", a dit ",
    " que ",
    "selon ",
    ". ",
    "?!",
    "<",
    "&",
    "=",
)
PIECES = (
    "\u202e", "\u2066", "\u2069", "\u200f", "\u200b", "\ufeff", "\x00", "\x0c", "\x1b[31m", "\ud800", "\U000e0041", "e" + "\u0301" * 200,
    "\n\n", "\n", " ", "\u00a0", "«", "»", '"', "“", "”", ", a dit ", ", said ", " que ", "— ", "Lire aussi : ", "<p>", "&#x;", "=C3",
    "le 31 février ", "le 99 mars 20177 ", "lundi ", "demain à 25h ", "« « « ", " : « ", "Mr. ", "M. ", "A" * 3_000, "é" * 500,
)  # fmt: skip
Written = Callable[[random.Random], bytes]
HEADS = ("date {}\n\n", "Gazette du Nord | {}\n\n", "The Post, {}\n\n", "{}\n", "Publié le {} à 25h99\n\n", "© {}\n\n")
BEHIND = (
    "</p>",
    "</div>",
    "</body></html>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<script>",
    "</script>",
    "<style",
    "<p <p <p",
    "</",
    "<",
)
ENTITIES = (
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#9999999;",
    "&amp;amp;",
    "&nbsp",
    "&unknown;",
    "&lt;p&gt;",
    "&NotEqualTilde;",
    "&#1;",
    "&#13;",
)
METAS = (
    '<meta property="article:published_time" content="{}">', "<meta name=date content={}>", '<time datetime="{}">x</time>',
    '<meta property="og:site_name" content="{}">', '<script type="application/ld+json">{{"datePublished": "{}"}}</script>',
    '<meta content="{}" property=\'og:site_name\'>', '<html lang="{}">', "<meta " + "a" * 900,
)  # fmt: skip
CHARSETS = (
    "utf-8", "utf-8", "iso-8859-1", "windows-1252", "us-ascii", "utf-7", "utf-16", "utf-32", "idna", "punycode", "rot13", "hex", "zip",
    "base64", "unicode_escape", "undefined", "none", '"a\x00b"', "x" * 500, "shift_jis", "iso-2022-jp", "*0*=a%ff", "", "mbcs", "koi8-r",
)  # fmt: skip
WORDS = (
    "=?utf-8?b?!!!?=",
    "=?utf-8?q?=ZZ?=",
    "=?none?q?a?=",
    "=?utf-8?b?" + "4pyT" * 300 + "?=",
    "=?idna?q?a..b?=",
    "=?utf-8?x?a?=",
    "=??=",
)
INJECTED = (
    "\r\nBcc: x@example.org",
    "\n\n<script>",
    "\r\n\r\n",
    "\x00",
    "\n ",
    "\u202e",
    "\ud800",
    "a" * 20_000,
    "<",
    "(((((",
    '"',
    ",,,,,",
)


def text(rng: random.Random) -> bytes:
    """Return a plain article with marks in storms, invisible letters, other languages, line ends, headers, sizes."""
    return _last(_article(rng), rng)


def page(rng: random.Random) -> bytes:
    """Return a web page with its elements unclosed, nested, in storms, its entities and its metadata wrong."""
    body = "".join(f"<p>{part}</p>\n" for part in _article(rng).split("\n\n"))
    head = "".join(
        rng.choice(METAS).format(rng.choice([*DATES, *INJECTED, "fr", "Gazette"])) for _ in range(rng.randint(0, 4))
    )
    start = rng.choice(
        [
            "<!doctype html>",
            "<html>",
            '<?xml version="1.0"?><html>',
            '<!DOCTYPE html [<!ENTITY a "&b;"><!ENTITY b "&a;">]>',
        ]
    )
    whole = f"{start}<head>{head}</head><body>{body}</body></html>"
    for _ in range(rng.randint(0, 5)):
        at = rng.randrange(len(whole))
        match rng.randrange(7):
            case 0:
                whole = whole[:at] + rng.choice(BEHIND) + whole[at:]
            case 1:
                whole = whole[:at] + rng.choice(ENTITIES) + whole[at:]
            case 2:
                whole = (
                    whole[:at]
                    + rng.choice(["<div>", "<b>", "<table><tr>", "<nav>", "<svg>", "<![", "<!"])
                    * rng.choice([2, 3_000])
                    + whole[at:]
                )
            case 3:
                whole = (
                    whole[:at]
                    + f'<a title="{rng.choice(["x" * 9_000, "a>b", "<", chr(34), "&quot;"])}'
                    + rng.choice(['">', "'>", ">", ""])
                    + whole[at:]
                )
            case 4:
                whole = whole.replace(rng.choice(["</p>", "<p>", "</head>", "<body>", ">"]), "", rng.choice([1, -1]))
            case 5:
                whole = whole.upper() if rng.random() < 0.3 else whole.replace("<p>", "<P CLASS=x>")
            case _:
                whole = whole.encode("ascii", "xmlcharrefreplace").decode()
    return _last(whole, rng)


def mail(rng: random.Random) -> bytes:
    """Return a mail with its headers injected, its parts nested, its encodings and charsets not what they say."""
    body = _article(rng)
    end = rng.choice(["\n", "\r\n"])
    whole = _head(rng) + _part(body, rng, rng.choice([0, 0, 0, 0, 1, 2, 3, 60, 400] if rng.random() < 0.5 else [0, 1]))
    if rng.random() < 0.1:
        whole = whole.replace("\n\n", "\n", rng.choice([1, -1]))
    if rng.random() < 0.1:
        whole = "From a@example.org Tue Mar 12 10:00:00 2019\n" + whole
    return _last(whole.replace("\n", end), rng)


def _head(rng: random.Random) -> str:
    dates = [
        *DATES,
        "Tue, 12 Mar 2019 10:00:00 +0000",
        "Tue, 99 Mar 2019 10:00:00 +" + "9" * 30,
        "12 Mar " + "9" * 40,
        "Tue",
        "",
    ]
    odd = [*WORDS, *INJECTED, "Gazette du Nord <redaction@example.org>", "Émile", ""]
    lines = [
        f"From: {rng.choice(odd) if rng.random() < 0.4 else 'Gazette du Nord <redaction@example.org>'}",
        f"Date: {rng.choice(dates) if rng.random() < 0.6 else 'Tue, 12 Mar 2019 10:00:00 +0000'}",
        f"Subject: {rng.choice(odd) if rng.random() < 0.4 else 'La trêve tient'}",
        "MIME-Version: 1.0",
    ]
    if rng.random() < 0.2:
        lines.insert(rng.randrange(4), rng.choice([*lines, " folded", "X:" + "y" * 5_000, "no colon here", ": empty"]))
    return "\n".join(lines) + "\n"


def _part(body: str, rng: random.Random, depth: int) -> str:
    if depth:
        mark = rng.choice(["b", "b", f"b{depth}", "", "a b", "=_" + "x" * 90, "'"])
        kind = rng.choice(
            ["multipart/mixed", "multipart/alternative", "multipart/digest", "message/rfc822", "multipart/x"]
        )
        named = f'; boundary="{mark}"' if rng.random() < 0.9 else ""
        inner = body if depth > 3 and rng.random() < 0.01 else _part(body, rng, depth - 1)
        if kind == "message/rfc822":
            return f"Content-Type: {kind}\n\n{inner}"
        close = f"\n--{mark}--\n" if rng.random() < 0.8 else ""
        return f"Content-Type: {kind}{named}\n\n--{mark}\n{inner}{close}"
    charset, way = (
        rng.choice(CHARSETS),
        rng.choice(["8bit", "quoted-printable", "base64", "7bit", "x-uuencode", "", "BASE64 ", "binary"]),
    )
    kind = rng.choice(
        ["text/plain"] * 4 + ["text/html", "text/html", "text/calendar", "application/octet-stream", "text", "", "/"]
    )
    try:
        raw = body.encode(charset if rng.random() < 0.8 else "utf-8", "replace")
    except (LookupError, ValueError):
        raw = encoded(body)
    if not isinstance(raw, bytes):
        raw = encoded(body)
    if way == "quoted-printable":
        raw = quopri.encodestring(raw)
    elif way.strip().lower() == "base64":
        raw = base64.encodebytes(raw)[: rng.choice([10**9, 10**9, 1_001, 5])]
    disposition = rng.choice(
        ["", "", "", "Content-Disposition: attachment\n", 'Content-Disposition: inline; filename="../x"\n']
    )
    head = f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: {way}\n{disposition}"
    return f"{head}\n{raw.decode('utf-8', 'surrogateescape')}"


def _article(rng: random.Random) -> str:
    """Return a text of an article with what goes wrong in any article."""
    whole = rng.choice(ARTICLES)
    if rng.random() < 0.12:
        foreign = rng.choice(list(FOREIGN.values()))
        whole = foreign * 12 if rng.random() < 0.5 else whole + "\n\n" + foreign * 3
    if rng.random() < 0.3:
        whole = (
            rng.choice(HEADS).format(
                rng.choice([*DATES, "2017-13", "9999-99-99", "2017-02", "1er avril 2017", "March 2018"])
            )
            + whole
        )
    for _ in range(rng.randint(0, 6)):
        at = rng.randrange(len(whole) + 1)
        match rng.randrange(6):
            case 0 | 1:
                whole = whole[:at] + rng.choice(PIECES) + whole[at:]
            case 2:
                del_to = at + rng.randint(1, 60)
                whole = whole[:at] + whole[del_to:]
            case 3:
                other = rng.randrange(len(whole) + 1)
                whole = whole[:at] + whole[other : other + rng.randint(1, 200)] + whole[at:]
            case 4:
                many = rng.choice([3, 10, 100] * 6 + [10_000])
                whole = whole[:at] + rng.choice(STORMS) * many + whole[at:]
            case _:
                whole = (
                    whole[:at]
                    + chr(rng.choice([rng.randrange(0x20, 0x2FFF), rng.randrange(0x10000, 0x10FFFF)]))
                    + whole[at:]
                )
    if rng.random() < 0.05:
        whole = " ".join(whole.split())
    if rng.random() < 0.05:
        whole = whole.upper()
    if rng.random() < 0.003:
        whole = (whole + "\n\n") * rng.choice([30, 100, 4_000_000 // (len(whole) + 2) + 1])
    return whole


def _last(whole: str, rng: random.Random) -> bytes:
    """Return the bytes, with other line ends, cut off, in another encoding, or with bytes changed."""
    if rng.random() < 0.1:
        whole = whole.replace("\n", rng.choice(LINE_ENDS))
    data = whole.encode("utf-8", "surrogatepass")
    way = rng.random()
    if way < 0.05:
        return data[: rng.randrange(len(data) + 1)]
    if way < 0.1:
        return recoded(data, rng)
    return mutate(data, rng) if way < 0.2 else data
