"""The daily report of a theatre, computed from a view.

The day is a civil day of the theatre. An incident is *of the day* when its whole time lies in that day; one whose
time is wider and holds the day *may fall on it*, and is counted nowhere. No clock is read: the same view, day and
language give the same value.
"""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

import polars as pl

from treve.base.doubt import Span
from treve.base.errors import Refused
from treve.base.lang import Lang
from treve.base.place import E7
from treve.base.time import DAY_S, Interval, When, interval, iso
from treve.names.places import Places
from treve.products.around import around
from treve.products.citations import citation
from treve.products.daily_shape import (
    Daily,
    Line,
    OpenQuestion,
    PlaceLine,
    ReadingLine,
    SourceLine,
    TownLine,
    TrendDay,
    Verdict,
    ZoneLine,
)
from treve.products.looked import looked
from treve.products.marks import TOGETHER, together
from treve.products.people import alleged_on, names_of, standing_words
from treve.products.say import day as day_in_words
from treve.products.say import polish
from treve.products.seen import Seen
from treve.products.sentences import Sentences
from treve.terms.model import Terms, Words
from treve.terms.scope import force_interval, version_order
from treve.timeline.days import on_days

TREND_DAYS = 30
MOST_WIDE = 30
"""Incidents of wider time that are listed; of the rest, the widest, only the number is said."""
_TOP_ORIGINS = 3
_TOP_DOUBTS = 5


def daily(view: Seen, agreement: str, day: dt.date, lang: Lang) -> Daily:
    """Return the report of one day.

    Args:
        view: what the audience may see.
        agreement: which of the view's agreements; its theatre names the days. The last version in the view is taken.
        day: a civil day of the theatre.
        lang: the language of every word in the value.

    Raises:
        Refused: the view holds no such agreement.

    Cost: about 0.2 s for ten thousand incidents, most of it the trend.
    """
    terms = _terms(view, agreement)
    zone = terms.theatre.zone
    judged = view.findings.filter((pl.col("agreement") == terms.agreement) & (pl.col("version") == terms.version))
    incidents = on_days(view.incidents, zone).join(judged.select("incident").unique(), on="incident", how="semi")
    of_day = incidents.filter((pl.col("first_day") == day) & (pl.col("last_day") == day))
    wider = incidents.filter(
        (pl.col("first_day") <= day) & (pl.col("last_day") >= day) & (pl.col("first_day") < pl.col("last_day"))
    ).sort(pl.col("end_s") - pl.col("start_s"), "start_s", "incident")
    told = on_days(view.told.filter("computed_with"), zone)
    told_of_day = told.filter((pl.col("first_day") == day) & (pl.col("last_day") == day))
    verdicts = _verdicts(judged, [*of_day["incident"], *wider["incident"][:MOST_WIDE]], terms, view, lang)
    lines = _lines(of_day, verdicts, view, lang, day, 1)
    wide = _lines(wider.head(MOST_WIDE), verdicts, view, lang, day, len(lines) + 1)
    force = force_interval(terms)
    start, end = _day_interval(day, zone)
    counted = [line for line in lines if line.counted]
    return Daily(
        lang=lang,
        day=day,
        zone=zone,
        centre=view.head.name,
        theatre=_words(terms.theatre.name, lang),
        agreement=terms.agreement,
        agreement_name=_words(terms.name, lang),
        version=terms.version,
        in_force=force.start_s < end and start < force.end_s,
        force=(
            _instant(force.start_s, zone, lang),
            _instant(force.end_s, zone, lang) if terms.in_force.until else None,
        ),
        log_size=view.head.size or None,
        log_root=view.head.root or None,
        parameters=tuple(
            (name, hashlib.sha256(text.encode()).hexdigest()[:16]) for name, text in sorted(view.parameters.items())
        ),
        readings=tuple(
            ReadingLine(one.id, _first_upper(_words(one.name, lang)), _holders(one.held_by, terms, view, lang))
            for one in terms.readings
        ),
        zones=tuple(_zones(terms, lang)),
        n_reports=len(told_of_day),
        killed=total(line.killed for line in counted),
        n_killed_unknown=sum(line.killed.best is None for line in counted),
        top_origin=_top_origin(told_of_day),
        lines=lines,
        wide=wide,
        n_wider=max(0, len(wider) - MOST_WIDE),
        trend=_trend(incidents, judged, told, day),
        open_questions=_open(judged, lines, view, lang),
        sources=_sources(told_of_day),
        problems={
            gravity: int((view.problems["gravity"] == gravity).sum()) for gravity in ("held", "doubt", "note")
        },
        top_doubts=_top_doubts(view.problems),
        looked=looked(view, terms, day),
        around=around(
            view.timeline, view.statements, terms.agreement, day, ((terms,), view.incidents, view.findings)
        ),
        lands=lands_of(view.places),
        towns=towns_of(view.places),
        alleged=alleged_on(
            view.allegations, terms.agreement, day, view.kinds, names_of(terms, lang, view.actors.label), lang
        ),
    )  # fmt: skip


def lands_of(places: Places) -> tuple[tuple[str, tuple[tuple[tuple[float, float], ...], ...]], ...]:
    """Return the outlines that the register of places gives, by id: rings of lon, lat in degrees.

    A country whose provinces are drawn is drawn by them.
    """
    drawn = [one for _, one in sorted(places.by_id.items()) if one.outline]
    above = {one.within for one in drawn}
    return tuple(
        (one.labels["en"], tuple(tuple((lon / E7, lat / E7) for lon, lat in ring) for ring in one.outline))
        for one in drawn
        if one.id not in above
    )


def towns_of(places: Places) -> tuple[TownLine, ...]:
    """Return the towns that the register of places names, in its order."""
    return tuple(
        TownLine(town.name, town.lat_e7 / E7, town.lon_e7 / E7)
        for _, place in sorted(places.by_id.items())
        for town in place.towns
    )


def total(counts: Iterable[Span]) -> Span:
    """Return the sum of those numbers that are known; a bound that is missing is taken to be the best.

    >>> total([Span(1, 2, 3), Span(None, 1, None), Span()])
    Span(low=2, best=3, high=4)
    """
    known = [one for one in counts if one.best is not None]
    if not known:
        return Span()
    return Span(
        sum(one.best if one.low is None else one.low for one in known if one.best is not None),
        sum(one.best for one in known if one.best is not None),
        sum(one.best if one.high is None else one.high for one in known if one.best is not None),
    )


def _terms(view: Seen, agreement: str) -> Terms:
    found = [one for one in view.agreements if one.agreement == agreement]
    if not found:
        names = ", ".join(sorted({one.agreement for one in view.agreements})) or "none"
        raise Refused(
            f"there is no agreement {agreement!r} here", where="the daily report", remedy=f"Those adopted: {names}."
        )
    return max(found, key=lambda one: (version_order(one.version), one.version))


def _day_interval(day: dt.date, zone: str) -> Interval:
    found = interval(When("day", day.isoformat(), day.isoformat(), zone))
    assert found is not None
    return found


def _instant(second: int, zone: str, lang: Lang) -> str:
    """Return an instant in words, its clock time only where it is not midnight."""
    text = iso(second, zone)
    clock = text[11:16]
    return day_in_words(dt.date.fromisoformat(text[:10]), lang) + (f", {clock}" if clock != "00:00" else "")


def _verdicts(
    judged: pl.DataFrame, ids: list[str], terms: Terms, view: Seen, lang: Lang
) -> dict[str, tuple[Verdict, ...]]:
    """Return the verdicts of some incidents, in the order of the agreement's readings."""
    order = {reading.id: k for k, reading in enumerate(terms.readings)}
    found: dict[str, list[Verdict]] = {}
    speak, name = Sentences(view, lang), names_of(terms, lang, view.actors.label)
    chosen = judged.filter(pl.col("incident").is_in(ids))
    for row in chosen.iter_rows(named=True):
        found.setdefault(row["incident"], []).append(
            Verdict(
                row["reading"],
                row["verdict"],
                row["probability_ppm"],
                row["standing"],
                row["clause"] or "",
                tuple(speak.short(row)),
                standing_words(row, name, lang),
            )
        )
    return {
        one: tuple(sorted(group, key=lambda v: (order.get(v.reading, len(order)), v.reading)))
        for one, group in found.items()
    }


def _lines(
    rows: pl.DataFrame,
    verdicts: dict[str, tuple[Verdict, ...]],
    view: Seen,
    lang: Lang,
    day: dt.date,
    first_number: int,
) -> tuple[Line, ...]:
    """Return the rows as lines, numbered by what their verdicts come to, then by time, place and id."""
    # A country that all incidents of the theatre share is not said again at each.
    shared = view.incidents["country"].drop_nulls().n_unique() == 1
    made = [
        _line(row, verdicts.get(row["incident"], ()), view, lang, day, with_country=not shared)
        for row in rows.iter_rows(named=True)
    ]
    made.sort(key=lambda line: (TOGETHER.index(line.together), line.earliest or "", line.place.words, line.incident))
    return tuple(line._replace(number=number) for number, line in enumerate(made, first_number))


def _line(
    row: dict[str, Any], verdicts: tuple[Verdict, ...], view: Seen, lang: Lang, day: dt.date, *, with_country: bool
) -> Line:
    kind = _kind(row["kind"], view, lang)
    names = [name for name in (row["place_name"], row["adm2"], row["adm1"]) if name]
    names += [row["country"]] if row["country"] and (with_country or not names) else []
    return Line(
        number=0,
        incident=row["incident"],
        earliest=row["first_said"],
        latest=row["last_said"],
        time_precision=_time_precision(row),
        place=PlaceLine(
            row["place_class"],
            tuple(dict.fromkeys(names)),
            None if row["lat_e7"] is None else row["lat_e7"] / 1e7,
            None if row["lon_e7"] is None else row["lon_e7"] / 1e7,
            row["radius_m"],
        ),
        kind=kind,
        kind_alternatives=tuple(_kind(other, view, lang) for other in row["kind_alternatives"] or []),
        sides=(_side(row["side_a"], view, lang, day), _side(row["side_b"], view, lang, day)),
        killed=Span(row["killed_low"], row["killed_best"], row["killed_high"]),
        n_reports=row["reports"],
        n_sources=row["independent_sources"],
        sums_up=bool(row["aggregate"]) or not row["counted"],
        together=together([one.verdict for one in verdicts]),
        verdicts=verdicts,
        counted=bool(row["counted"]),
    )


def _words(words: Words, lang: Lang) -> str:
    return polish(words.say(lang), lang)


def _holders(who: list[str], terms: Terms, view: Seen, lang: Lang) -> tuple[str, ...]:
    """Return who holds a reading, as far as the terms or the register name them in this language."""
    parties = {party.id: _words(party.name, lang) for party in terms.parties}
    known = (parties.get(one) or polish(view.actors.label(one, lang), lang) for one in who)
    return tuple(name for one, name in zip(who, known, strict=True) if name != one or one in view.actors.by_id)


def _first_upper(text: str) -> str:
    """Return a name as a heading begins with it."""
    return text[:1].upper() + text[1:]


def _kind(kind: str, view: Seen, lang: Lang) -> str:
    return polish(view.kinds.label(kind, lang), lang) if view.kinds.known(kind) else kind


def _side(actors: list[str] | None, view: Seen, lang: Lang, day: dt.date) -> tuple[str, ...]:
    return tuple(polish(view.actors.label(actor, lang, day), lang) for actor in actors or [])


def _time_precision(row: dict[str, Any]) -> str:
    """Return the class of precision that the width of the interval amounts to."""
    if row["start_s"] is None:
        return "unknown"
    wide = row["end_s"] - row["start_s"]
    return next((name for most, name in _WIDTHS if wide <= most), "longer")


_WIDTHS = (
    (60, "minute"), (3_600, "hour"), (DAY_S + 3_600, "day"), (6 * DAY_S + 3_600, "days"), (7 * DAY_S + 3_600, "week"),
    (31 * DAY_S + 3_600, "month"),
)  # fmt: skip
"""An hour is left for the days on which the clocks change."""


def _trend(incidents: pl.DataFrame, judged: pl.DataFrame, told: pl.DataFrame, day: dt.date) -> tuple[TrendDay, ...]:
    first = day - dt.timedelta(days=TREND_DAYS - 1)
    within = incidents.filter(
        pl.col("counted") & (pl.col("first_day") == pl.col("last_day")) & pl.col("first_day").is_between(first, day)
    )
    counts: dict[dt.date, dict[tuple[str, str], int]] = {}
    grouped = (
        judged.join(within.select("incident", "first_day"), on="incident")
        .group_by("first_day", "reading", "verdict")
        .len()
    )
    for on, reading, verdict, count in grouped.sort("first_day", "reading", "verdict").iter_rows():
        counts.setdefault(on, {})[reading, verdict] = count
    # A report of a wider time says something of each of its days, so they are not days without data.
    spoken = told.filter((pl.col("first_day") == pl.col("last_day")) & pl.col("first_day").is_between(first, day))
    has = set(spoken["first_day"].unique().to_list())
    days = (first + dt.timedelta(days=k) for k in range(TREND_DAYS))
    return tuple(TrendDay(one, one in has, counts.get(one, {})) for one in days)


def _open(judged: pl.DataFrame, lines: tuple[Line, ...], view: Seen, lang: Lang) -> tuple[OpenQuestion, ...]:
    """Return what is not known about the incidents of the day, what most of them wait for first."""
    number = {line.incident: line.number for line in lines}
    asked: dict[str, set[int]] = {}
    speak = Sentences(view, lang)
    undetermined = judged.filter((pl.col("verdict") == "undetermined") & pl.col("incident").is_in(list(number)))
    for row in undetermined.iter_rows(named=True):
        for text in speak.questions(row):
            asked.setdefault(text, set()).add(number[row["incident"]])
    return tuple(
        OpenQuestion(text, tuple(sorted(numbers)))
        for text, numbers in sorted(asked.items(), key=lambda a: (-len(a[1]), a[0]))
    )


def _zones(terms: Terms, lang: Lang) -> Iterable[ZoneLine]:
    for zone in terms.zones:
        outlines = tuple(
            (one.by, one.standing, tuple(tuple((lon, lat) for lon, lat in ring) for ring in one.rings))
            for one in zone.geometries
        )
        yield ZoneLine(zone.id, _words(zone.definition, lang), outlines, tuple(zone.whole_of))


def _sources(told: pl.DataFrame) -> tuple[SourceLine, ...]:
    """Return the sources of the day, the one with most reports first."""
    found = []
    for (source,), group in told.group_by("source"):
        origins = _origins(group)
        kinds = sorted(set(group["source_kind"].drop_nulls()))
        found.append(SourceLine(
            str(source), kinds[0] if kinds else None, len(group), tuple(origins[:_TOP_ORIGINS]), citation(str(source))
        ))  # fmt: skip
    return tuple(sorted(found, key=lambda one: (-one.n_reports, one.source)))


def _origins(told: pl.DataFrame) -> list[tuple[str, int]]:
    """Return whom reports cite, each with how many reports cite them."""
    cited = Counter(origin for origins in told["origins"].to_list() for origin in set(origins or []))
    return sorted(cited.items(), key=lambda one: (-one[1], one[0]))


def _top_origin(told: pl.DataFrame) -> tuple[str, int] | None:
    """Return an origin that half of the day's reports, and three at least, cite."""
    origins = _origins(told)
    if origins and origins[0][1] >= max(3, (len(told) + 1) // 2):
        return origins[0]
    return None


def _top_doubts(problems: pl.DataFrame) -> tuple[tuple[str, int], ...]:
    """Return the columns whose rows were most often held or doubted; the messages are in the export of problems."""
    doubts = problems.filter(pl.col("gravity") != "note").select(
        pl.col("where").str.extract(r":(\w+)$").alias("column")
    )
    counted = doubts.drop_nulls().group_by("column").len().sort("len", "column", descending=[True, False])
    return tuple((column, n) for column, n in counted.head(_TOP_DOUBTS).iter_rows())
