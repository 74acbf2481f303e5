"""The words of one happening, who takes part in it, where, and which round it is."""

import re
from collections.abc import Sequence

from treve.statements.article import Span, Statement
from treve.statements.event_days import Given
from treve.statements.event_heads import STOP, Head
from treve.statements.event_words import BODY, COUNTED, JUNK, KINDS, ORDINALS, PLACE, PLACE_BEFORE, PLACE_OF
from treve.statements.lexicon import words as table

Named = Sequence[tuple[int, str]]
"""Who is named in a sentence, with the place of each."""

_FULL_STOP = re.compile(STOP)
_MARK = re.compile(rf"[;:»”—] ?|{STOP}")

_WITH = re.compile(r"\s+(?:\w+\s+)?(?:avec|aux côtés|en compagnie|with|alongside)\b[^.;:«»“”\"]*")

_NEAR = re.compile(
    r"(?<![\w'’])(?:sur|en|à|au|aux|dans|vers|depuis|in|at|on|over|about|near|from|to|port|ville)\s+"
    r"(?:la |le |les |l['’]|the )?$"
)

_TIME_WORDS = table(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december the a an un une it he she they its his her"
)


def ends(each: Given) -> Span:
    """Return from where to where head and words of time reach."""
    if each.words is None:
        return each.head.start, each.head.end
    return min(each.head.start, each.words.start), max(each.head.end, each.words.end)


def room_of(given: Sequence[Given], at: int, clause: list[Span]) -> Span:
    """Return the stretch of a clause that belongs to one happening: up to the dated ones beside it."""
    kept = [g for n, g in enumerate(given) if n == at or g.words is not None]
    index = next(n for n, g in enumerate(kept) if g is given[at])
    first = kept[index - 1] if index else None
    last = kept[index + 1] if index + 1 < len(kept) else None
    mine = ends(given[at])
    begin = min(ends(first)[1], mine[0]) if first is not None else clause[0][0]
    stop = max(ends(last)[0], mine[1]) if last is not None else clause[-1][1]
    return begin, stop


def span_of(text: str, each: Given, room: Span, clause: list[Span]) -> Span:
    """Return the words of an event: head and day, for what is told by a verb out to the marks around them.

    Where another happening stands beside it, a comma between the two parts them.
    """
    first, last = ends(each)
    if each.head.kind.what in ("press_conference", "interview"):
        if last - first >= 160:
            first, last = each.head.start, each.head.end
        return first, _with_whom(text, last, room[1])
    begin = room[0]
    for mark in _MARK.finditer(text[room[0] : first]):
        begin = room[0] + mark.end()
    marks = (";", " :", "»", "”", "\n")
    stop = min((p for mark in marks if (p := text.find(mark, last, room[1])) >= 0), default=room[1])
    if (full := _FULL_STOP.search(text, last, stop)) is not None:
        stop = full.start()
    if room[0] > clause[0][0] and (comma := text.rfind(",", begin, first)) >= 0:
        begin = comma + 1
    if room[1] < clause[-1][1] and (comma := text.find(",", last, stop)) >= 0:
        stop = comma
    while begin < first and text[begin] in ' ,\u00a0«“"':
        begin += 1
    while stop > last and text[stop - 1] in ' .,\u00a0«“"\n':
        stop -= 1
    for opened, closed in ("«»", "“”"):  # a term in marks that ends the words keeps both of them
        if text.count(opened, begin, stop) > text.count(closed, begin, stop):
            shut = text.find(closed, stop, min(stop + 3, clause[-1][1] + 3))
            stop = shut + 1 if shut >= 0 else stop
    if text.count('"', begin, stop) % 2 and (shut := text.find('"', stop, stop + 3)) >= 0:
        stop = shut + 1
    return begin, stop


def _with_whom(text: str, at: int, stop: int) -> int:
    """Return where the words end that say with whom somebody met the press."""
    found = _WITH.match(text, at, stop)
    return len(text[: found.end()].rstrip(" ,\u00a0\n")) if found is not None else at


def speakers_of(
    text: str, what: str, span: Span, sentence: Span, named: Named, statements: Sequence[Statement]
) -> tuple[str, ...]:
    """Return who gave a press conference or interview: whoever speaks in its sentence, and those named beside."""
    if what not in ("press_conference", "interview"):
        return ()
    first, last = sentence
    row = next((s for s in statements if first <= s.start < last and not s.level), None)
    beside = [name for at, name in named if span[0] <= at < span[1] and _takes_part(text, at, name, None)]
    return tuple(dict.fromkeys([*row.speakers, *beside])) if row is not None else ()


def parties_of(text: str, named: Named, room: Span, clause: list[Span], place: str | None) -> tuple[str, ...]:
    """Return who is named in the room of an event, else in its clause; places and topics are nobody."""
    for first, last in (room, (clause[0][0], clause[-1][1])):
        found = [
            _cut(text, at, name) if text.startswith(name, at) else name
            for at, name in named
            if first <= at < last and any(a <= at < b for a, b in clause) and _takes_part(text, at, name, place)
        ]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


def _cut(text: str, at: int, name: str) -> str:
    """Return a name without what tells of a happening behind it: "Highland Movement pulled out" is the movement."""
    heads = [m.start() for kind in KINDS for m in kind.head.finditer(text, at + 1, at + len(name))]
    return text[at : min(heads)].rstrip(" ,") if heads else name


def _takes_part(text: str, at: int, name: str, place: str | None) -> bool:
    if name == place or JUNK.search(name) or (name == name.lower() and not BODY.search(name)):
        return False
    if any(kind.head.match(name) for kind in KINDS) or COUNTED.match(name):
        return False
    return " " in name.strip() or not _NEAR.search(text[max(0, at - 22) : at])


def place_of(text: str, each: Given, room: Span) -> str | None:
    """Return where it happened: a name after "à", "in", or one that the noun of the happening carries with it."""
    head = each.head
    if head.kind.what in ("call", "announcement", "pledge", "deadline", "resignation", "appointment", "interview"):
        return None
    near = []
    if (of := PLACE_OF.match(text[head.end : room[1]])) and head.kind.what in ("round", "meeting"):
        near.append((0, of.group("name")))
    noun = re.match(r"talks|summit|meeting|round|conference", text[head.start : head.end], re.I)
    if noun and (front := PLACE_BEFORE.search(text[room[0] : head.start])):
        near.append((12, front.group("name")))
    first, last = ends(each)
    for match in PLACE.finditer(text, room[0], room[1]):
        if is_time(match.group("name")) or match.start("name") < room[0]:
            continue
        gap = max(0, match.start() - last, first - match.end())
        near.append((4 + gap, match.group("name")))
    return min(near)[1].rstrip("'’-") if near and min(near)[0] <= 90 else None


def is_time(name: str) -> bool:
    """Return whether a word with a capital is a month or a day of the week, and no place."""
    return re.split(r"[ '’]", name)[0].lower() in _TIME_WORDS


def number_of(text: str, head: Head) -> int | None:
    """Return the number of a round: "deuxième cycle", "Round II"."""
    words = re.findall(r"\w+", text[max(0, head.start - 4) : head.end].lower())
    found = [ORDINALS[w] for w in words if w in ORDINALS and (len(w) > 1 or "round" in words)]
    return found[0] if found else None
