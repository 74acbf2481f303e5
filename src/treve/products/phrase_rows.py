"""Incidents to the rows of a table: what is said of each, and once for all where it is the same.

Readings that agree are gathered; reasons that stand under every finding of a table are said above it; an incident
whose reasons an earlier one has word for word points to that one.
"""

from collections.abc import Sequence

from treve.base.lang import Lang
from treve.products import say as saying
from treve.products.daily_shape import Daily, Line, Verdict
from treve.products.marks import TOGETHER
from treve.products.phrased import Column, Group, Incidents, Row, Run, Runs, Said
from treve.products.words import coded, metres, say

_SHORT = 160
"""Reasons of fewer letters are said again rather than pointed to."""


def incidents_of_the_day(daily: Daily) -> Incidents:
    """Return the table of the incidents of the day, grouped by what their readings come to."""
    lang = daily.lang
    common = _common(daily.lines)
    rows = dict(zip((line.number for line in daily.lines), _rows(daily, daily.lines, common), strict=True))
    groups = []
    for what in (v for v in TOGETHER if daily.together(v)):
        lines = daily.together(what)
        adopted = what == "violation" and any(v.standing == "adopted" for line in lines for v in line.verdicts)
        title = "g.violation_some" if adopted else f"g.{what}"
        words = f"{say(title, lang)} ({saying.number(len(lines), lang)})"
        groups.append(Group(what, words, tuple(rows[line.number] for line in lines)))
    return Incidents(
        say("incidents", lang), say("common", lang) if common else "", common, coded(say("incidents_caption", lang)),
        _columns(lang), tuple(groups), "" if daily.lines else say("none_today", lang), (),
    )  # fmt: skip


def of_wider_time(daily: Daily) -> Incidents:
    """Return the table of the incidents that may fall on the day."""
    lang = daily.lang
    common = _common(daily.wide)
    groups = (Group(None, "", _rows(daily, daily.wide, common)),) if daily.wide else ()
    none = "" if daily.wide or daily.n_wider else say("wide_none", lang)
    more = coded(say("wide_more", lang, daily.n_wider)) if daily.n_wider else ()
    return Incidents(
        say("wide", lang), say("common", lang) if common else "", common, (Run(say("wide_note", lang)),),
        _columns(lang), groups, none, more,
    )  # fmt: skip


def semicolon(lang: Lang) -> str:
    """Return what stands between the items of a list that have commas in them."""
    return "; " if lang == "en" else f"{saying.NARROW}; "


def _columns(lang: Lang) -> tuple[Column, ...]:
    return (
        Column(say("no", lang), numeric=True), Column(say("place", lang)), Column(say("time", lang)),
        Column(say("kind_sides", lang)), Column(say("killed", lang), say("killed_unit", lang), numeric=True),
        Column(say("verdicts", lang)),
    )  # fmt: skip


def _rows(daily: Daily, lines: Sequence[Line], common: Sequence[str]) -> tuple[Row, ...]:
    same = _same(lines)
    return tuple(_row(line, daily, common, same.get(line.number)) for line in lines)


def _row(line: Line, daily: Daily, common: Sequence[str], same_as: int | None) -> Row:
    lang, place = daily.lang, line.place
    names = {one.reading: one.name for one in daily.readings}
    precision = say(f"p.{place.precision}", lang)
    if place.radius_m:
        precision += f", {say('within', lang, radius=metres(place.radius_m, lang))}"
    one, other = (", ".join(side) or say("unknown_side", lang) for side in line.sides)
    tail = [f"{say('reports_count', lang, line.n_reports)}, {say('sources_count', lang, line.n_sources)}"]
    tail += [say("sums_up" if line.counted else "sums_up_counted", lang)] if line.sums_up else []
    alternatives = ", ".join(line.kind_alternatives)
    return Row(
        number=line.number,
        place=place.words[0] if place.words else say("p.unknown", lang),
        place_wider=", ".join(place.words[1:]),
        place_precision=precision,
        when=saying.when(line.earliest, line.latest, lang),
        when_precision=say(f"t.{line.time_precision}", lang),
        kind=line.kind,
        alternatives=say("alternatives", lang, kinds=alternatives) if alternatives else "",
        sides=f"{one} {say('against', lang)} {other}",
        killed=saying.span(line.killed, lang),
        verdicts=_verdicts(line, names, lang),
        reasons=((Run(say("as_for", lang, of=same_as)),),) if same_as else _reasons(line, names, common, lang),
        tail=semicolon(lang).join([*tail, ""]),
        code=line.incident[:12],
    )


def _verdicts(line: Line, names: dict[str, str], lang: Lang) -> tuple[Said, ...]:
    """Return the verdicts of a line, those alike gathered, in the order of the readings."""
    groups: dict[tuple[str, int | None, str, str], list[Verdict]] = {}
    for one in line.verdicts:
        groups.setdefault((one.verdict, one.probability_ppm, one.standing, one.said), []).append(one)
    return tuple(
        Said(
            verdict, _verdict(verdict, standing, lang), saying.percent(ppm, lang),
            "" if len(names) < 2 or len(alike) == len(line.verdicts) else semicolon(lang).join(_names(alike, names)),
            said,
        )
        for (verdict, ppm, standing, said), alike in groups.items()
    )  # fmt: skip


def _verdict(verdict: str, standing: str, lang: Lang) -> str:
    """Return a verdict in words; a violation is "apparent" until a body has adopted it."""
    adopted = verdict == "violation" and standing == "adopted"
    return say("v.violation_adopted" if adopted else f"v.{verdict}", lang)


def _reasons(line: Line, names: dict[str, str], common: Sequence[str], lang: Lang) -> tuple[Runs, ...]:
    """Return what each reading says for itself, then, without a name, what all readings of the line say."""
    said = {one.reading: [reason for reason in one.reasons if reason not in common] for one in line.verdicts}
    if not said:
        return ((),)
    shared = set.intersection(*(set(pieces) for pieces in said.values()))
    groups: dict[tuple[str, ...], list[Verdict]] = {}
    for one in line.verdicts:
        groups.setdefault(tuple(p for p in said[one.reading] if p not in shared), []).append(one)
    paragraphs: list[Runs] = []
    for rest, alike in groups.items():
        if rest:
            who = say("reasons_of", lang, reading=", ".join(_names(alike, names)))
            paragraphs.append((Run(who, "strong"), Run(f" {' '.join(rest)}")))
    last = " ".join(p for p in said[line.verdicts[0].reading] if p in shared)
    return (*paragraphs, (Run(last),) if last else ())


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


def _common(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the sentences that stand under every finding of a table, if there are enough of them to save words."""
    every = [v.reasons for line in lines for v in line.verdicts]
    if len(lines) < 3:
        return ()
    shared = set.intersection(*(set(one) for one in every)) if every else set()
    return tuple(one for one in every[0] if one in shared) if shared else ()
