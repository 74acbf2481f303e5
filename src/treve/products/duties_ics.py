"""Deadlines of agreements as a calendar (iCalendar, RFC 5545): one event for each day that is possible.

Where readings, texts or sources give other days, each is an entry of its own that names them, so that no calendar
settles what the parties have not. What waits on an event has no day and no entry. The identity of an entry follows from
agreement, version, commitment and day, so that a calendar that is fetched again changes entries rather than adding
some. An event of the last whole day is shown by every program; what is to be done (VTODO) by few.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from icalendar import Calendar, Event

from treve.base.ids import digest
from treve.base.lang import Lang
from treve.products.stream import Stream
from treve.timeline.due_rows import DutyRow
from treve.timeline.due_say import STANDS, sentences
from treve.timeline.words import pick

_N = "\u00a0"
_STATUS = {"met": "CONFIRMED", "met_late": "CONFIRMED", "late": "CONFIRMED", "lapsed": "CANCELLED"}
_LONGEST_SUMMARY = 120


def duties_ics(rows: Iterable[DutyRow], stamped_at: str, lang: Lang) -> Stream:
    """Return one calendar of the duties of the versions that are in use.

    Args:
        rows: as `due_rows.duty_rows` gives them.
        stamped_at: the day of the newest entry, ISO; empty for a view that rests on no log.
        lang: language of all that is said.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Treve//duties//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    head, _, tail = calendar.to_ical(sorted=False).partition(b"END:VCALENDAR")
    return Stream(duty_events([row for row in rows if row["in_use"]], stamped_at, lang), head=head,
                  tail=b"END:VCALENDAR" + tail)  # fmt: skip


def duty_events(rows: list[DutyRow], stamped_at: str, lang: Lang) -> Iterator[bytes]:
    """Yield the events of duties, by day."""
    stamped = dt.date.fromisoformat(stamped_at[:10]) if stamped_at else dt.date(1970, 1, 1)
    stamp = dt.datetime.combine(stamped, dt.time(), dt.UTC)
    by_day: dict[tuple[str, str, str, str], list[tuple[DutyRow, str]]] = {}
    days_of: dict[tuple[str, str, str], set[str]] = {}
    readings: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        readings.setdefault((row["agreement"], row["version"]), set()).add(row["reading"])
        for limit in row["deadlines"]:
            if limit["day"] is not None:
                key = (row["agreement"], row["version"], row["commitment"])
                days_of.setdefault(key, set()).add(limit["day"])
                by_day.setdefault((*key, limit["day"]), []).append((row, limit["id"]))
    for at in sorted(by_day, key=lambda each: (each[3], *each[:3])):
        told, key = by_day[at], at[:3]
        several = len(days_of[key]) > 1
        held = {row["reading"] for row, _ in told}
        yield _event(at[3], told, stamp, lang, several=several, by_all=held == readings[key[0], key[1]])


def _event(
    day: str, told: list[tuple[DutyRow, str]], stamp: dt.datetime, lang: Lang, *, several: bool, by_all: bool
) -> bytes:
    row = told[0][0]
    date = dt.date.fromisoformat(day)
    event = Event()
    parts = (row["agreement"], row["version"], row["commitment"], day)
    event.add("uid", f"{digest('treve duty', *(part.encode() for part in parts)).hex()[:32]}@treve")
    event.add("dtstamp", stamp)
    event.add("dtstart", date)
    event.add("dtend", date + dt.timedelta(days=1))
    event.add("summary", _summary(row, _by_whom(told, lang, several=several, by_all=by_all), lang))
    event.add("description", "\n".join(_described(told, lang)))
    standings = {one["stands"] for one, _ in told}
    event.add("status", _STATUS.get(min(standings), "TENTATIVE") if len(standings) == 1 else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["deadline"])
    return bytes(event.to_ical(sorted=False))


def _by_whom(told: list[tuple[DutyRow, str]], lang: Lang, *, several: bool, by_all: bool) -> str:
    """Return by which readings and deadlines this is the day, where it is not the only one."""
    if not several and by_all:
        return ""
    names = sorted({one["reading_name"] if lang == "en" else one["reading_name_fr"] for one, _ in told})
    deadlines = sorted({name for _, name in told})
    found = []
    if not by_all:
        found.append(", ".join(names))
    if several:
        found.append(", ".join(deadlines))
    return (
        f"{'one of several days' if lang == 'en' else 'un jour parmi plusieurs'}{_colon(lang)} {'; '.join(found)}"
        if several
        else "; ".join(found)
    )


def _colon(lang: Lang) -> str:
    return ":" if lang == "en" else _N + ":"


def _summary(row: DutyRow, by_whom: str, lang: Lang) -> str:
    text = " ".join((row["text"] if lang == "en" else row["text_fr"]).split())
    short = text if len(text) <= _LONGEST_SUMMARY else text[:_LONGEST_SUMMARY].rsplit(" ", 1)[0] + " …"
    head = "Due" if lang == "en" else "Échéance"
    return f"{head} – {short}" + (f" ({by_whom})" if by_whom else "")


def _described(told: list[tuple[DutyRow, str]], lang: Lang) -> list[str]:
    row = told[0][0]
    words = row["due_words"] if lang == "en" else row["due_words_fr"]
    lines = [f"{row['agreement']} {row['version']}, {row['clause']}{_colon(lang)} {words}"]
    by_stand: Mapping[tuple[str, ...], list[str]] = _grouped(told, lang)
    for said, names in by_stand.items():
        lines.append(f"{', '.join(names)}{_colon(lang)} {' '.join(said)}")
    return lines


def _grouped(told: list[tuple[DutyRow, str]], lang: Lang) -> dict[tuple[str, ...], list[str]]:
    found: dict[tuple[str, ...], list[str]] = {}
    for row, _ in told:
        name = row["reading_name"] if lang == "en" else row["reading_name_fr"]
        said = (f"{pick(STANDS[row['stands']], lang)}.", *sentences(row, lang))
        names = found.setdefault(said, [])
        if name not in names:
            names.append(name)
    return found
