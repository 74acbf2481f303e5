"""Records of meetings and parliaments: "Mrs. Hargreaves (United Kingdom): ...", "M. Paul Karim. – ..."."""

import re

from treve.statements.article import Article
from treve.statements.label import LEAST_TURNS, LEAST_VOICES, OWN, Label, People, plain
from treve.statements.sounds import name_words

_CHAIR = r"The (?:Acting )?President|The Chair\w*|Le Président|La Présidente|(?:La|Le) Présidente? par intérim"
_NAME = r"[A-ZÀ-Ý][\w'’-]+(?:[ \u00a0](?:(?:de|du|des|la|le|van|von|el|al|ben|ag|ould) ){0,2}[A-ZÀ-Ý][\w'’-]*){0,4}"
_TITLE = "Mr|Mrs|Ms|Miss|Dr|M|Mme|Mlle|Senator|Sen|Deputy|Rep|Representative|Chairman|Chairwoman"
_OFFICE = (
    r"(?:Minister|Secretary|Ministre) (?:for|of|d\w+) [\w' ]{3,40}?|(?:Le|La|The) (?:[Mm]inist(?:re|er)|[Rr]apporteure?"
    r"|[Cc]ommissaire|[Ss]ecrétaire d['’]État)(?: d\w+ [\w' ]{2,30}?)?"
)
_FLOOR = re.compile(
    rf"\s*(?P<label>(?P<chair>{_CHAIR}|M(?:me|\.) l[ea] [Pp]résidente?)"
    rf"|(?:{_TITLE})\.?\s+(?P<name>{_NAME})|(?:Sir|Lord|Dame)\s+(?P<peer>{_NAME})|(?P<office>{_OFFICE}))"
    r"(?:\s*\((?P<of>(?!spoke|speaking|parle)[^()\n]{2,60})\))?(?:\s*\([^()\n]{2,20}\))?(?:,\s+(?P<as>[^.:\n]{3,70}))?"
    r"(?:\s*\((?:spoke|speaking|parle)[^()\n]{2,40}\))?\s*(?::|\.\s*[-–—]|(?(as)(?!)|\.))\s+(?![«“\"])"
)
_HOLDER = re.compile(r"(?:\w+\.?\s+)?(?P<name>[A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ý][\w'’-]+)+)")


def minutes(article: Article, people: People) -> dict[int, Label]:
    """Return the speeches of a record of a meeting: "Mrs. Hargreaves (United Kingdom): ..."; each voice may come once.

    A paragraph without a label goes on with the speech before it where it says "I" or "we"; the chair, who gives the
    floor, is passed over.
    """
    marks = {n: m for n, (a, b) in enumerate(article.blocks) if (m := _FLOOR.match(article.text, a, b)) is not None}
    dotted = {n for n, m in marks.items() if m.group().rstrip().endswith(".")}
    if (
        len(dotted) < LEAST_TURNS
    ):  # "M. Paul Karim. Nous avons ouvert la route": a record, and no sentence of an article
        marks = {n: m for n, m in marks.items() if n not in dotted}
    voices = {m["name"] or m["peer"] or m["office"] for m in marks.values() if not m["chair"]}
    if len(voices) < LEAST_VOICES and not (voices and any(m["chair"] for m in marks.values())):
        return {}
    found: dict[int, Label] = {}
    last: Label | None = None
    for number, (start, end) in enumerate(article.blocks):
        match = marks.get(number)
        if match is not None:
            name = match["name"] or match["peer"] or match["office"] or ""
            held = _HOLDER.fullmatch(match["of"]) if match["office"] and match["of"] else None
            name = held["name"] if held is not None else name  # "Minister for Foreign Affairs (Deputy Paul Karim)"
            words = name_words(name)
            known = next((full for full, each in people if words and set(words) <= set(each)), None)
            of = match["of"] if match["of"] and not match["of"][0].isdigit() else None  # "(10:32)" is an hour
            last = Label(known or plain(name), match["label"], match.end(), of or match["as"])
            found[number] = last
        elif last is not None and last.speaker and OWN.search(article.text, start, end):
            found[number] = Label(last.speaker, "", start, last.role)
        else:
            last = None
    return found
