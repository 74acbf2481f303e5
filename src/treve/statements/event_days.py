"""Which words of time belong to which happening of a clause, and whether it was held, announced, put off or called off.

Each day goes to one happening, the nearest; commas, other happenings and strong marks between them count as distance.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from treve.statements.article import Article, Dated, Span
from treve.statements.dates import Anchor, TimeWords, month, time_words
from treve.statements.event_heads import Head
from treve.statements.event_words import CANCELLED, DATED_NOUN, MAYBE_SCHEDULED, POSTPONED, SAY, SCHEDULED, SPOKEN, WAS
from treve.statements.numerals import whole_number

_FORMS = frozenset({"weekday", "date", "days", "month", "eve", "relative", "year", "week", "counted"})

_FARTHEST = 150
"""A day that stands farther from a happening than so many signs, marks between them counted on top, is not its day."""

_COMMA, _OTHER, _STRONG = 14, 45, 70
"""What a comma, another happening, and a mark that ends a thought between them count for."""

_MOVABLE = frozenset(
    {
        "other",
        "exchange_of_detainees",
        "round",
        "meeting",
        "press_conference",
        "signature",
        "withdrawal",
        "mechanism",
        "call",
        "aid",
    }
)

_SINCE = frozenset({"mechanism", "suspension", "ceasefire", "exchange_of_detainees", "incident", "other"})
"""Kinds whose day may be told as that since which something lasts; talks stuck since then were not held then."""


_VERB_BEFORE = 40
"""How far before a happening and its day the verb stands by which it is planned."""
_AT_VERB = 14
"""How near before a day a verb of speaking stands, or it is another's."""
_TOLD_WHOM = 60
"""How far before a day the verb stands behind which it is said who was told: "told the state agency on Monday that"."""
_TOLD = re.compile(
    r"\b(?:told|informed|assured|warned|reminded|wrote to"
    r"|(?:dit|indiqué|déclaré|affirmé|confié|assuré|expliqué|précisé|écrit|répété) (?:à|au|aux|devant))\b[^.;:,]*$",
    re.I,
)
_THAT = re.compile(r"\s*(?:that|que|qu['’])(?!\w)", re.I)
_TERM = re.compile(r"«[^«»]{1,25}»|“[^“”]{1,25}”|\"[^\"]{1,25}\"")
"""A word or two in marks, which part nothing."""
_THIS_WEEK = re.compile(r"cette semaine|this week", re.I)
_BESIDE = 4
"""How near behind "overnight" or "this morning" the day stands that says which: "overnight on Sunday"."""


class Given(NamedTuple):
    """A head with the words of time that belong to it; `was` is the day from which it was moved."""

    head: Head
    words: TimeWords | None
    was: TimeWords | None
    state: str


def days_of(article: Article, clause: list[Span], heads: list[Head], base: Anchor) -> list[Given]:
    """Return the heads of a clause with the words of time that each has for itself."""
    text = article.text
    past, ahead = (
        _joined(
            [w for span in clause for w in time_words(text, *span, article.language, base, future=future)], text, heads
        )
        for future in (False, True)
    )
    counted = [words for span in clause for words in _counted(text, *span, article.language, base)]
    counted = [one for words in counted if (one := _from_day_told(text, words, past, base)) is not None]
    past, ahead = (sorted([*rows, *counted], key=lambda w: w.start) for rows in (past, ahead))
    times = {w.start: (w, next((a for a in ahead if a.start == w.start), w)) for w in past}
    spoken = [
        w.start
        for w in past
        if any(_right_after(text, m.end(), w.start) for span in clause for m in SAY.finditer(text, *span))
        or any(_decided_on(w, m, base) for span in clause for m in POSTPONED.finditer(text, *span))
    ]
    states = _states(text, clause, heads)
    costs = sorted(
        (cost, at, start)
        for at, head in enumerate(heads)
        for start, (w, _) in times.items()
        if start not in spoken and (cost := _cost(text, head, w, heads)) <= _FARTHEST
    )
    own: dict[int, int] = {}
    was: dict[int, int] = {}
    used: set[int] = set()
    for _, at, start in costs:
        if start in used or _not_its_day(heads[at], times[start][0], text):
            continue
        moved = states[at] in ("postponed", "cancelled")
        if moved and at not in was and WAS.search(text[max(0, start - 60) : start]):
            was[at] = start
            used.add(start)
        elif at not in own:
            own[at] = start
            used.add(start)
    given = []
    for at, head in enumerate(heads):
        state = states[at]
        old = times[was[at]] if at in was else None
        new = times[own[at]] if at in own else None
        alone = new is None and old is not None
        if alone:
            new, old = old, None
        if new is not None and state == "held":
            low, high = min(head.start, new[0].start), max(head.end, new[0].end)
            nearby = _FIRST_PLANNED.sub("", text[max(low - _VERB_BEFORE, clause[0][0]) : high])
            if SCHEDULED.search(nearby) or (MAYBE_SCHEDULED.search(nearby) and not _told_as_past(nearby)):
                state = "scheduled"
        future = state in ("scheduled", "postponed") or head.kind.what == "deadline"
        if new is not None and future and state != "postponed" and new[0].form in ("weekday", "date"):
            low, high = min(head.start, new[0].start), max(head.end, new[0].end)
            due = _WAS_DUE.search(text[max(low - _VERB_BEFORE, clause[0][0]) : high]) is not None
            future = not due or (new[0].form == "date" and _nearer_ahead(new, base))
        if alone and new is not None:
            future = _moved_from_ahead(new, text[head.start : head.end + 120], base)
        if new is not None and state == "held" and _bare_noun_ahead(text, head, new, base):
            state, future = "scheduled", True
        chosen = new[1 if future else 0] if new is not None else None
        if (
            chosen is not None
            and state == "cancelled"
            and re.search(r"\b(?:aura|tiendra|will|would)\b", text[head.start : head.end + 60])
        ):
            chosen = new[1] if new is not None else None
        if chosen is not None and state == "held" and _THIS_WEEK.fullmatch(text, chosen.start, chosen.end):
            chosen = None  # "this week" says no more than lately, but for what is still to come
        given.append(Given(head, chosen, old[0] if old is not None else None, state))
    return given


def _joined(found: list[TimeWords], text: str, heads: Sequence[Head]) -> list[TimeWords]:
    """Return the words of time of a clause, some together, and with the years by which texts go.

    "May last year" is a month of that year, "overnight on Sunday" is Sunday, and "the 2015 agreement" is of 2015.
    """
    rows: list[TimeWords] = []
    for words in found:
        last = rows[-1] if rows and words.start - rows[-1].end <= _BESIDE else None
        if last is not None and (last.form, words.form) == ("month", "year") and last.when and words.when:
            when = month(words.when.earliest.year, last.when.earliest.month)
            rows[-1] = TimeWords(last.start, words.end, msgspec.structs.replace(when, source="text"), "month")
            continue
        if last is not None and last.form in ("relative", "weekday") and words.form in _FORMS:
            rows.pop()
            if last.form == "weekday" and words.form != "date":
                rows.append(last)
        rows.append(words)
    for head in heads:
        named = _OF_THAT_YEAR.search(text, head.start, head.end) if head.kind.what == "agreement" else None
        if named is not None and not any(w.start < head.end and head.start < w.end for w in rows):
            year = int(named[0])
            when = Dated(dt.date(year, 1, 1), dt.date(year, 12, 31), "year", named[0], "text")
            rows.append(TimeWords(named.start(), named.end(), when, "year"))
    return [words for words in rows if words.form in _FORMS]


_FIRST_PLANNED = re.compile(
    r"^\W*(?:attendue?s?|prévue?s?|programmée?s?|annoncée?s?|due|expected|scheduled|planned)\b[^,.;]{2,40},", re.I
)
"""When something was first planned for, before what came: "Attendu lundi, le convoi est arrivé mardi"."""
_COUNTS_ON = re.compile(r"plus t|auparavant|lendemain|après|after|later|earlier|before|(?:next|following) day", re.I)
"""What one of the words below holds, which is found sooner."""
_COUNTED_ON = re.compile(
    r"(?P<count>\d+|[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*) (?P<unit>jours?|semaines?|days?|weeks?)"
    r" (?:(?P<later>plus tard|later|afterwards)|(?P<after>après|after))(?![\w-])"
    r"|(?P<same>(?:quelques|[a-z]+|\d+) (?:heures|minutes) (?:plus (?:tôt|tard)|auparavant)"
    r"|(?:(?:a )?few|several|[a-z]+|\d+) (?:hours|minutes) (?:earlier|later|before(?=[,.])))(?![\w-])"
    r"|(?P<next>le lendemain(?! (?:de|du|des|d['’])\b)|the (?:next|following) day(?! of\b)|a day later)(?!\w)",
    re.IGNORECASE,
)


def _counted(text: str, start: int, end: int, language: str, base: Anchor) -> list[TimeWords]:
    """Return days told by their distance: "ten days later" from what was told before, "five days after the raid".

    The first has words and no day yet (`events` knows what was told before); the second is counted back from the day of
    the article, where the day is what it happened on: what follows "after".
    """
    found: list[TimeWords] = []
    if _COUNTS_ON.search(text, start, end) is None:
        return found
    for match in _COUNTED_ON.finditer(text, start, end):
        if match["same"] or match["next"]:
            found.append(TimeWords(match.start(), match.end(), None, "counted"))
            continue
        count = whole_number(match["count"], "fr" if language == "fr" else "en")
        if count is None or not 0 < count <= _MOST_COUNTED:
            continue
        days = dt.timedelta(days=count * (7 if match["unit"][0].lower() in "sw" else 1))
        if match["later"]:
            found.append(TimeWords(match.start(), match.end(), None, "counted"))
        elif base.published is not None and base.published.precision == "day":
            on = base.published.earliest - days
            found.append(TimeWords(match.start(), match.end(), Dated(on, on, "day", match.group(), "text"), "counted"))
    return found


def _from_day_told(text: str, words: TimeWords, past: Sequence[TimeWords], base: Anchor) -> TimeWords | None:
    """Return "two days after ..." counted back from the day told before it in the clause, else from the article's.

    "Two days later" is counted on from the day told before it there; where there is none, `events` knows one before.
    """
    if not past or base.published is None:
        return words
    told = [
        one.when for one in past if one.start < words.start and one.when is not None and one.when.precision == "day"
    ]
    if words.when is None:
        later = counted_on(text[words.start : words.end])
        if not told or later is None:
            return words
        on = told[-1].earliest + later
        return words._replace(when=Dated(on, on, "day", text[words.start : words.end], "text"))
    if not told:
        return None
    on = told[-1].earliest - (base.published.earliest - words.when.earliest)
    return words._replace(when=Dated(on, on, "day", words.when.words, "text"))


def counted_on(words: str) -> dt.timedelta | None:
    """Return how much later something was, by its words.

    >>> counted_on("ten days later"), counted_on("on Monday")
    (datetime.timedelta(days=10), None)
    """
    match = _COUNTED_ON.fullmatch(words)
    if match is not None and (match["same"] or match["next"]):
        return dt.timedelta(days=1 if match["next"] else 0)
    count = whole_number(match["count"]) if match is not None and match["later"] else None
    if match is None or count is None:
        return None
    return dt.timedelta(days=count * (7 if match["unit"][0].lower() in "sw" else 1))


_MOST_COUNTED = 60
_WAS_DUE = re.compile(
    r"\bdevai(?:t|ent)\b|\b(?:was|were|had been) (?:due|to|supposed|meant)\b|\bexpir(?:é|ée|és|ées|ait|ed)\b"
    r"|\béchue?s?\b|\blapsed\b|\best passée?\b|\b(?:ran out|has passed)\b",
    re.IGNORECASE,
)
"""What says of a weekday that was planned that it lies behind: "devait se réunir mercredi", "a expiré samedi"."""
_OF_THAT_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAYS_AFTER = re.compile(
    r"\b(?:days?|weeks?|months?|hours?|jours?|semaines?|mois|heures?)\s+"
    r"(?:after|before|following|après|avant)\s+(?:[\w'’]+ ){0,3}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:after|before|following|après|avant)\s+(?:the |la |le |les |l['’]|its |their )?(?:\w+ )?$", re.IGNORECASE
)
_SAID_WHERE = re.compile(
    r"\s+(?:(?:reporters|journalists|him|her|them|[A-Z]\w+)(?: \w+)?|(?:in|via|to|at|dans|par|devant|à|lors d['’]une?)"
    r"\s?(?:an? |the |un |une |la |le |l['’])?(?:statement|communiqué|tweet|press|reporters|journalists|presse"
    r"|journalistes|message|briefing|press conference|point de presse|news conference))\s+(?:on |late |le )?"
)


def _right_after(text: str, end: int, start: int) -> bool:
    """Return whether words of time stand right behind a verb that reports, or behind where it was said."""
    return 0 <= start - end <= 4 or (end < start and _SAID_WHERE.fullmatch(text, end, start) is not None)


def _decided_on(words: TimeWords, match: re.Match[str], base: Anchor) -> bool:
    """Return whether words of time say when it was decided to put something off: "postponed last week".

    They stand right behind the verb, with no "to" or "until" between, and lie behind the article.
    """
    if not 0 <= words.start - match.end() <= 1 or words.when is None or base.published is None:
        return False
    return words.form in ("week", "relative", "eve") and words.when.latest < base.published.earliest


def _moved_from_ahead(words: tuple[TimeWords, TimeWords], text: str, base: Anchor) -> bool:
    """Return whether the day of something put off or called off lay ahead when the article appeared.

    The reading nearer to the article holds. A weekday lay ahead unless it is told that nothing took place on it, or
    that something was to: "devait avoir lieu lundi".
    """
    past = words[0].when
    if past is None or words[1].when is None or base.published is None:
        return False
    if words[0].form != "weekday":
        return _nearer_ahead(words, base)
    if _NOTHING_HELD.search(text):
        return False
    return _WAS_DUE.search(text) is None or _nearer_ahead(words, base)


_NOTHING_HELD = re.compile(r"n['’](?:a|ont) (?:pas|jamais) eu lieu|did not take place|never took place|was not held")


def _nearer_ahead(words: tuple[TimeWords, TimeWords], base: Anchor) -> bool:
    """Return whether of two readings of a day the one ahead lies nearer to the article."""
    past, ahead = words[0].when, words[1].when
    if past is None or ahead is None or base.published is None:
        return True
    on = base.published.latest
    return abs((ahead.earliest - on).days) < abs((past.earliest - on).days)


def _bare_noun_ahead(text: str, head: Head, words: tuple[TimeWords, TimeWords], base: Anchor) -> bool:
    """Return whether a noun that no verb dates has a day that lies nearer ahead: "départ le 9 janvier"."""
    beside = words[0].form == "date" and 0 <= words[0].start - head.end <= 1
    return beside and DATED_NOUN.match(text, head.start, head.end) is not None and _nearer_ahead(words, base)


def _told_as_past(text: str) -> bool:
    """Return whether the verb beside a happening is past for all that a word of planning stands near."""
    return bool(
        re.search(r"\b(?:a|ont|est|sont) (?:été )?\w+(?:é|ée|és|ées|u|ue|us|ues|is|ise|it|ite)\b|\w{3,}ed\b", text)
    )


_DATELINED = re.compile(r"\s*\([^)\n]{2,30}\)\s*[-–—]")
"""What stands behind the day of a dispatch: "Aug 27 (Reuters) -"."""
_OF_ISSUE = re.compile(
    r"\b(?:dépêches?|éditions?|numéros?|bulletins?|lois?|décrets?|act"
    r"|dispatch(?:es)?|editions?|issues?) (?:(?:du|de|of|dated) (?:le |the )?)?$",
    re.I,
)
"""What stands before the day of a paper: "dans nos dépêches du 20 mars"."""


_EVERY = re.compile(r"\b[Ll]e (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$")
_OF_WHAT = 40
"""How near behind "five days after" stands what it counts from."""
_APPOSED = re.compile(r",\s(?:de |du |des |d['’]|of )")


def _not_its_day(head: Head, words: TimeWords, text: str) -> bool:
    """Return whether words of time cannot be the day of such a head.

    A deadline needs them right behind it; "since August" is the day of what began then.
    """
    since = re.search(r"(?:depuis|since)(?: le)?\s?$", text[max(0, words.start - 12) : words.start], re.I) or re.match(
        r"(?:depuis|since)\b", text[words.start : words.end], re.I
    )
    if since and (head.kind.what not in _SINCE or re.search(r"\bnot\b|\bn['’]", text[head.start : words.start])):
        return True
    if words.form == "weekday" and _EVERY.search(text, max(0, words.start - 4), words.end):
        return True  # "ferme le dimanche": every Sunday
    if _DATELINED.match(text, words.end) or _OF_ISSUE.search(text[max(0, words.start - 24) : words.start]):
        return True
    counted = _COUNTED_ON.fullmatch(text, words.start, words.end) if words.form == "counted" else None
    if counted is not None and counted["after"]:  # "five days after the raid" is the day of the raid
        return words.when is not None and not 0 <= head.start - words.end <= _OF_WHAT
    before = text[max(0, head.start - 40) : head.start]
    if _APPOSED.match(text, words.end) and "," in text[head.end : words.start]:
        return False  # "un mois après la signature à Lisse, le 12 septembre, de l'accord"
    offset = _DAYS_AFTER.search(before) is not None
    if offset and not (head.end <= words.start <= head.end + 12 and "," not in text[head.end : words.start]):
        return True  # "struck on Tuesday, a day after it quit the deal": it did not quit on Tuesday
    if head.end < words.start and "," in text[head.end : words.start] and _AFTER.search(before):
        return True  # "two days after the summit, on 10 September": the day of what came after
    if head.kind.what == "other":  # "he repeated on Monday that the gates had been opened": the day of the words
        return (
            SPOKEN.search(text, min(head.end, words.end), max(head.start, words.start)) is not None
            or (head.start > words.end and SPOKEN.search(text, max(0, words.start - _AT_VERB), words.start) is not None)
            or (
                head.start > words.end
                and _THAT.match(text, words.end, head.start) is not None
                and _TOLD.search(text, max(0, words.start - _TOLD_WHOM), words.start) is not None
            )
        )
    if head.kind.what != "deadline":
        return False
    noun = re.match(r"date|échéance|délai|deadline|ultimatum|fix", text[head.start : head.end], re.I)
    return not -12 <= words.start - head.end <= 14 and not noun


def _cost(text: str, head: Head, words: TimeWords, heads: Sequence[Head]) -> int:
    """Return how far words of time stand from a head: signs between them, and what parts them on top."""
    if head.start < words.end and words.start < head.end:
        return 0
    first, last = (head.end, words.start) if head.end <= words.start else (words.end, head.start)
    between = _TERM.sub("", text[first:last])
    others = sum(1 for h in heads if h is not head and first <= h.start and h.end <= last)
    marks = between.count(",") * _COMMA + len(re.findall(r"[«»“”;:—–]", between)) * _STRONG
    ahead = 0 if head.end <= words.start else 4
    return len(between) + marks + others * _OTHER + ahead


def _states(text: str, clause: list[Span], heads: list[Head]) -> list[str]:
    """Return the state of each head as far as a verb of putting off or calling off says it, else `held`.

    Such a verb speaks of the nearest happening that can be moved and stands before it, else of the one behind.
    """
    found = ["held"] * len(heads)
    for state, words in (("postponed", POSTPONED), ("cancelled", CANCELLED)):
        for span in clause:
            for match in words.finditer(text, *span):
                movable = [n for n, h in enumerate(heads) if h.kind.what in _MOVABLE and span[0] - 200 <= h.start]
                before = [n for n in movable if heads[n].start <= match.start()]
                after = [n for n in movable if heads[n].start > match.start()]
                if before:
                    found[before[-1] if len(before) == 1 or _close(text, heads[before[-1]], match) else before[0]] = (
                        state
                    )
                elif after:
                    found[after[0]] = state
    return found


def _close(text: str, head: Head, match: re.Match[str]) -> bool:
    return text.count(",", head.end, match.start()) == 0 if head.end <= match.start() else True
