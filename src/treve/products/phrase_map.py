"""The map of the day, and what is said beside it: what it shows, what it cannot, and what lies beyond its edge."""

from collections.abc import Sequence

from treve.products.daily_shape import Daily, Line
from treve.products.marks import TOGETHER
from treve.products.phrase_rows import semicolon
from treve.products.phrased import Map, Marked, Run, Runs
from treve.products.svg_map import Captions, Frame, Mark, Outline, Ring, Town, frame_of, svg_map
from treve.products.words import metres, say

Basemap = Sequence[tuple[str, Sequence[Ring]]]


def map_section(daily: Daily, basemap: Basemap) -> Map:
    """Return the map with its legend and notes."""
    lang = daily.lang
    ground = [*basemap, *daily.lands]
    frame = _frame(daily, ground)
    marks, off_frame = _marks(daily, frame)
    n_drawn = sum(_is_drawn(line) for line in daily.lines) - len(off_frame)
    alt = say("map_alt", lang, len(marks), incidents=n_drawn)
    drawn = _map(daily, marks, frame, ground, alt) if marks and frame else ""
    present = [v for v in TOGETHER if any(v in mark.classes for mark in marks)]
    return Map(
        say("map", lang),
        drawn,
        alt,
        "" if drawn else say("map_empty", lang),
        say("legend", lang),
        tuple(Marked(v, say(f"v.{v}", lang)) for v in present),
        _notes(daily, drawn, off_frame, has_basemap=bool(basemap)),
    )


def _notes(daily: Daily, drawn: str, off_frame: list[str], *, has_basemap: bool) -> tuple[Runs, ...]:
    lang = daily.lang
    borders = "borders_own" if daily.lands else "borders"
    lands = say(borders, lang) if 'class="land"' in drawn else "" if has_basemap else say("no_basemap", lang)
    notes: list[Runs] = [(Run(f"{say('map_note', lang)} {lands}".rstrip()),)]
    undrawn = [zone.words.rstrip(".") for zone in daily.zones if not zone.outlines]
    for key, items in (("zones_drawn", _zones_drawn(daily)), ("zones_undrawn", undrawn)):
        if items:
            notes.append((Run(f"{say(key, lang)} {semicolon(lang).join(items)}."),))
    off_map = _off_map(daily)
    if off_map:
        beside = f" {say('not_on_map_note', lang)} {semicolon(lang).join(off_map)}."
        notes.append((Run(f"{say('not_on_map', lang)}.", "strong"), Run(beside)))
    if off_frame:
        notes.append((Run(f"{say('off_frame', lang)} {semicolon(lang).join(off_frame)}."),))
    return tuple(notes)


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
            "within", daily.lang, radius=metres(radius, daily.lang)
        )
        marks.append(Mark(lat, lon, radius, classes, _ranges([line.number for line in lines]), name, title))
    return marks, beyond


def _name(line: Line, daily: Daily) -> str:
    return line.place.words[0] if line.place.words else say("p.unknown", daily.lang)


def _off_map(daily: Daily) -> list[str]:
    return [f"{line.number} {_name(line, daily)}" for line in daily.lines if not _is_drawn(line)]


def _map(daily: Daily, marks: Sequence[Mark], frame: Frame, basemap: Basemap, alt: str) -> str:
    lang = daily.lang
    captions = Captions(
        say("map", lang), alt, say("km", lang),
        "NESW" if lang == "en" else "NESO", "." if lang == "en" else ",",
    )  # fmt: skip
    zones = [Outline(zone.words, rings, standing) for zone in daily.zones for _, standing, rings in zone.outlines]
    towns = [Town(*town) for town in daily.towns]
    return svg_map(marks, frame, captions, basemap, zones, towns)


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
