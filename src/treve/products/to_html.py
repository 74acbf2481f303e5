"""The daily report as one HTML file that needs nothing else: no script, no font, no picture from anywhere.

Everything that comes from the record is escaped by Jinja or by `svg.el`. The page forbids itself all but its own
style (by its hash), so that what slipped through could still not run. The same value gives the same bytes.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from treve.products import say as saying
from treve.products.daily_shape import Daily, Line, Verdict
from treve.products.marks import TOGETHER, Together, hatches
from treve.products.page import PAGE
from treve.products.style import STYLE
from treve.products.svg import el
from treve.products.svg_map import Captions, Frame, Mark, Outline, Ring, frame_of, svg_map
from treve.products.svg_trend import Strip, svg_sign, svg_strip
from treve.products.words import say

Basemap = Sequence[tuple[str, Sequence[Ring]]]

_ENVIRONMENT = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
_ENVIRONMENT.filters["capfirst"] = lambda text: text[:1].upper() + text[1:]
_TEMPLATE = _ENVIRONMENT.from_string(PAGE)


_SHORT = 160
"""Reasons of fewer letters are said again rather than pointed to."""


class _Said(NamedTuple):
    """The same verdict or the same reasons under some readings. `names` is empty where all readings agree."""

    first: Verdict
    names: tuple[str, ...]
    all: bool
    text: str


def to_html(daily: Daily, basemap: Basemap = ()) -> bytes:
    """Return the page, UTF-8.

    Args:
        daily: what the page says.
        basemap: (name, rings of lon and lat in degrees) of the lands around.

    Cost: about 30 ms for a day of 60 incidents; 100 to 300 kB.
    """
    lang = daily.lang
    frame = _frame(daily, basemap)
    marks, off_frame = _marks(daily, frame)
    names = {one.reading: one.name for one in daily.readings}
    style_hash = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    n_drawn = sum(_is_drawn(line) for line in daily.lines) - len(off_frame)
    drawn = _map(daily, marks, frame, basemap, n_drawn) if marks and frame else ""
    page = _TEMPLATE.render(
        daily=daily,
        csp=f"default-src 'none'; style-src 'sha256-{style_hash}'; base-uri 'none'; form-action 'none'",
        style=Markup(STYLE),  # noqa: S704  our own constant
        t=lambda key, n=None, **values: say(key, lang, n, **values),
        num=lambda value: saying.number(value, lang),
        p=lambda ppm: saying.percent(ppm, lang),
        span=lambda count: saying.span(count, lang),
        date=lambda day, weekday=False: saying.day(day, lang, weekday=weekday),
        when=lambda first, last: saying.when(first, last, lang),
        metres=lambda metres: _metres(metres, daily),
        sign=lambda what: Markup(svg_sign(what)),  # noqa: S704  made by svg.el
        swatch=_swatch,
        coded=_coded,
        by_verdict=lambda line: _by_verdict(line, names),
        by_reasons=lambda line, common: _by_reasons(line, names, common),
        verdicts=[v for v in TOGETHER if v != "differ" or len(daily.readings) > 1],
        present=[v for v in TOGETHER if any(v in mark.classes for mark in marks)],
        n_one_source=sum(line.n_sources == 1 for line in daily.lines),
        common=_common(daily.lines),
        common_wide=_common(daily.wide),
        same=_same(daily.lines) | _same(daily.wide),
        semicolon="; " if lang == "en" else f"{saying.NARROW}; ",
        map=Markup(drawn) if drawn else None,  # noqa: S704  made by svg.el
        has_basemap=bool(basemap),
        has_land='class="land"' in drawn,
        off_map=_off_map(daily),
        off_frame=off_frame,
        zones_drawn=_zones_drawn(daily),
        zones_undrawn=[zone.words.rstrip(".") for zone in daily.zones if not zone.outlines],
        **_trend(daily),
    )
    return page.encode()


def _by_verdict(line: Line, names: dict[str, str]) -> list[_Said]:
    """Return the verdicts of a line, those alike gathered, in the order of the readings."""
    groups: dict[tuple[str, int | None, str], list[Verdict]] = {}
    for one in line.verdicts:
        groups.setdefault((one.verdict, one.probability_ppm, one.standing), []).append(one)
    return [_Said(alike[0], _names(alike, names), len(alike) == len(line.verdicts), "") for alike in groups.values()]


def _by_reasons(line: Line, names: dict[str, str], common: Sequence[str]) -> list[_Said]:
    """Return what each reading says for itself, then, without a name, what all readings of the line say."""
    said = {one.reading: [reason for reason in one.reasons if reason not in common] for one in line.verdicts}
    if not said:
        return []
    shared = set.intersection(*(set(pieces) for pieces in said.values()))
    groups: dict[tuple[str, ...], list[Verdict]] = {}
    for one in line.verdicts:
        groups.setdefault(tuple(p for p in said[one.reading] if p not in shared), []).append(one)
    own = [_Said(alike[0], _names(alike, names), False, " ".join(rest)) for rest, alike in groups.items() if rest]
    first = line.verdicts[0]
    return [*own, _Said(first, (), True, " ".join(p for p in said[first.reading] if p in shared))]


def _names(verdicts: list[Verdict], names: dict[str, str]) -> tuple[str, ...]:
    return tuple(names.get(one.reading, one.reading) for one in verdicts)


def _same(lines: Sequence[Line]) -> dict[int, int]:
    """Return for each line whose reasons an earlier line has word for word the number of the first that has them."""
    first: dict[tuple[tuple[str, tuple[str, ...]], ...], int] = {}
    found = {}
    for line in lines:
        number = first.setdefault(tuple((v.reading, v.reasons) for v in line.verdicts), line.number)
        if number != line.number and sum(len(one) for one in line.verdicts[0].reasons) > _SHORT:
            found[line.number] = number
    return found


def _common(lines: Sequence[Line]) -> list[str]:
    """Return the sentences that stand under every finding of a table, if there are enough of them to save words."""
    every = [v.reasons for line in lines for v in line.verdicts]
    if len(lines) < 3:
        return []
    shared = set.intersection(*(set(one) for one in every)) if every else set()
    return [one for one in every[0] if one in shared] if shared else []


def _frame(daily: Daily, basemap: Basemap) -> Frame | None:
    """Return what the map shows: the zones of the agreement, so that days compare, or else the day's places."""
    wanted = {name for zone in daily.zones for name in zone.whole_of}
    area = [corner for name, rings in basemap if name in wanted for ring in rings for corner in ring]
    area += [corner for zone in daily.zones for _, _, rings in zone.outlines for ring in rings for corner in ring]
    if area:
        return frame_of(area, margin=0.03)
    return frame_of(
        (line.place.lon_deg + d, line.place.lat_deg + d * 0.8)
        for line in daily.lines
        if _is_drawn(line) and line.place.lon_deg is not None and line.place.lat_deg is not None
        for d in (-_reach_deg(line), _reach_deg(line))
    )


def _reach_deg(line: Line) -> float:
    return (line.place.radius_m or 0) / 111_000


def _is_drawn(line: Line) -> bool:
    """Return whether the map can show the place; a whole country is said beside it, not drawn over it."""
    place = line.place
    if place.precision in ("country", "unknown"):
        return False
    return place.lat_deg is not None and place.lon_deg is not None and place.radius_m is not None


def _marks(daily: Daily, frame: Frame | None) -> tuple[list[Mark], list[str]]:
    """Return one mark for all incidents known to the same point and radius, and what lies beyond the frame."""
    places: dict[tuple[float, float, int], list[Line]] = {}
    beyond = []
    for line in daily.lines:
        place = line.place
        if not _is_drawn(line) or frame is None:
            continue
        assert place.lat_deg is not None
        assert place.lon_deg is not None
        assert place.radius_m is not None
        if not (frame.west <= place.lon_deg <= frame.east and frame.south <= place.lat_deg <= frame.north):
            beyond.append(f"{line.number} {_name(line, daily)}")
            continue
        places.setdefault((place.lat_deg, place.lon_deg, place.radius_m), []).append(line)
    marks = []
    for (lat, lon, radius), lines in places.items():
        classes = tuple(dict.fromkeys(line.together for line in lines))
        name = _name(lines[0], daily)
        title = f"{', '.join(str(line.number) for line in lines)} – {name}, " + say(
            "within", daily.lang, radius=_metres(radius, daily)
        )
        marks.append(Mark(lat, lon, radius, classes, _ranges([line.number for line in lines]), name, title))
    return marks, beyond


def _name(line: Line, daily: Daily) -> str:
    return line.place.words[0] if line.place.words else say("p.unknown", daily.lang)


def _off_map(daily: Daily) -> list[str]:
    return [f"{line.number} {_name(line, daily)}" for line in daily.lines if not _is_drawn(line)]


def _map(daily: Daily, marks: Sequence[Mark], frame: Frame, basemap: Basemap, n_incidents: int) -> str:
    lang = daily.lang
    captions = Captions(
        say("map", lang), say("map_alt", lang, len(marks), incidents=n_incidents), say("km", lang),
        "NESW" if lang == "en" else "NESO", "." if lang == "en" else ",",
    )  # fmt: skip
    zones = [Outline(zone.words, rings, standing) for zone in daily.zones for _, standing, rings in zone.outlines]
    return svg_map(marks, frame, captions, basemap, zones)


def _zones_drawn(daily: Daily) -> list[str]:
    """Return the zones with an outline, each with whose it is and what standing it has."""
    found = []
    for zone in daily.zones:
        standings = [(say(f"zone.{standing}", daily.lang), by) for by, standing, _ in zone.outlines]
        # Whose an outline is matters where there are several; one stands for what the agreement's file says of it.
        whose = [standing if len(standings) == 1 else f"{standing}, {by}" for standing, by in standings]
        if whose:
            found.append(f"{zone.words.rstrip('.')} ({', '.join(whose)})")
    return found


def _trend(daily: Daily) -> dict[str, Any]:
    """Return the columns of the trend, their common scale, and how many days have no report."""
    lang = daily.lang
    most = max((n for day in daily.trend for n in day.counts.values()), default=0)
    columns = []
    for r, reading in enumerate(daily.readings):
        strips = []
        for verdict in (v for v in TOGETHER if v != "differ"):
            counts = [day.counts.get((reading.reading, verdict), 0) if day.has_reports else None for day in daily.trend]
            total, today = sum(c or 0 for c in counts), counts[-1] or 0 if counts else 0
            words = say(f"v.{verdict}", lang)
            text = say("trend_row", lang, verdict=words, total=total, today=today)
            if counts and (total or verdict != "outside"):
                strip = Strip(
                    verdict,
                    text,
                    [d.day for d in daily.trend],
                    counts,
                    saying.short_day(daily.trend[0].day, lang),
                    saying.short_day(daily.trend[-1].day, lang),
                )
                svg = Markup(svg_strip(strip, most, f"strip-{r}-{verdict}"))  # noqa: S704  made by svg.el
                strips.append({"verdict": verdict, "text": text, "svg": svg})
        columns.append({"name": reading.name, "strips": strips})
    empty = sum(not day.has_reports for day in daily.trend)
    return {"trend": columns, "trend_most": most, "trend_empty": empty}


def _metres(metres: int, daily: Daily) -> str:
    lang = daily.lang
    if metres < 1000:
        return say("m", lang).format(n=saying.number(metres, lang))
    text = (
        saying.number(metres // 1000, lang)
        if metres % 1000 == 0 or metres >= 10_000
        else saying.decimal(metres / 1000, 1, lang)
    )
    return say("km", lang).format(n=text)


def _ranges(numbers: Sequence[int]) -> str:
    """Return numbers in few signs: three or more in a row become a range.

    >>> _ranges([3, 4, 5, 9, 11])
    '3–5, 9, 11'
    """
    runs: list[list[int]] = []
    for n in numbers:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    parts = []
    for run in runs:
        parts += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(n) for n in run]
    return ", ".join(parts)


def _swatch(what: Together) -> Markup:
    box = el(
        "rect",
        x=0.5,
        y=0.5,
        width=23,
        height=13,
        fill=f"url(#hatch-{what})",
        stroke="#555",
        stroke_width="0.7",
        stroke_dasharray="4 2",
    )
    return Markup(el("svg", box, viewBox="0 0 24 14", class_="swatch", aria_hidden="true"))  # noqa: S704  made by svg.el


def _coded(text: str) -> Markup:
    """Return a text with what stands between backquotes set as code; the rest is escaped."""
    return Markup(re.sub(r"`([^`]*)`", r"<code>\1</code>", str(escape(text))))  # noqa: S704  escaped first


__all__ = ["Basemap", "hatches", "to_html"]
