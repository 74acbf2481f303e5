"""A day's report to its words, once for all formats."""

from treve.base.lang import Lang
from treve.products import say as saying
from treve.products.daily_shape import Daily
from treve.products.marks import TOGETHER
from treve.products.people import alleged_cell, registrars
from treve.products.phrase_around import around_the_day
from treve.products.phrase_map import Basemap, map_section
from treve.products.phrase_rows import incidents_of_the_day, of_wider_time, semicolon
from treve.products.phrased import (
    Alleged,
    AllegedCell,
    AllegedRow,
    Column,
    CountRow,
    Fact,
    Figure,
    Key,
    Phrased,
    Question,
    Questions,
    Run,
    Runs,
    Section,
    Sources,
    Trend,
    TrendColumn,
    TrendStrip,
)
from treve.products.svg_trend import Strip, svg_strip
from treve.products.words import coded, say
from treve.timeline.compliance_say import effort_words, headed, state_words
from treve.timeline.compliance_shapes import ComplianceRow


def phrase(daily: Daily, basemap: Basemap = ()) -> Phrased:
    """Return all that the report says, in reading order.

    Args:
        daily: the day.
        basemap: (name, rings of lon and lat in degrees) of the lands around.

    Cost: about 20 ms for a day of 60 incidents, most of it the map.
    """
    lang = daily.lang
    name, day = say("report", lang), saying.day(daily.day, lang)
    weekday = saying.day(daily.day, lang, weekday=True)
    around = around_the_day(daily)
    return Phrased(
        lang=lang,
        title=f"{name}, {day} – {daily.theatre}",
        centre=daily.centre,
        name=name,
        day=weekday[:1].upper() + weekday[1:],
        about=f"{daily.theatre} · {daily.agreement_name}",
        facts=_facts(daily),
        mind=_mind(daily),
        key=_key(daily),
        trend=_trend(daily),
        map=map_section(daily, basemap),
        around_title=say("around", lang) if around else "",
        around=around,
        incidents=incidents_of_the_day(daily),
        wide=of_wider_time(daily),
        alleged=_alleged(daily),
        questions=_questions(daily),
        effort=_effort(daily),
        sources=_sources(daily),
        method=_method(daily),
        foot=f"{daily.centre} · {name} · {day} · {say(_standing(daily), lang)}",
    )


def _standing(daily: Daily) -> str:
    return "standing.some" if daily.has_adopted else "standing.computed"


def _plain(text: str) -> Runs:
    return (Run(text),)


def _facts(daily: Daily) -> tuple[Fact, ...]:
    lang = daily.lang
    since, until = daily.force
    force = say("in_force_until", lang, since=since, until=until) if until else say("in_force_since", lang, since=since)
    head = _plain(say("not_logged", lang))
    if daily.log_root:
        counted = say("log_size", lang, daily.log_size or 0)
        head = (Run(f"{counted}, {say('root', lang)} "), Run(daily.log_root, "code"))
    version = say("version", lang, version=daily.version)
    return (
        Fact(say("agreement", lang), _plain(f"{daily.agreement}, {version}")),
        Fact(say("in_force", lang), _plain(force)),
        Fact(say("report_day", lang), _plain(say("day_in_zone", lang, zone=daily.zone))),
        Fact(say("log_head", lang), head),
    )


def _effort(daily: Daily) -> Section:
    """Return how hard anyone looked, day by day and then by province, and what a quiet day is worth."""
    lang = daily.lang
    told = daily.looked
    if told is None or not any(row["effort"]["efforts"] + row["effort"]["wider"] for row in told.days):
        return Section(say("effort", lang), (_plain(say("effort_text", lang)),))
    rows = [*told.days, *told.provinces]
    return Section(say("effort", lang), (*(_looked(row, lang) for row in rows), _plain(say("effort_some", lang))))


def _looked(row: ComplianceRow, lang: Lang) -> Runs:
    colon = ":" if lang == "en" else "\u00a0:"
    how = effort_words(row["effort"], lang)
    return Run(f"{headed(row, lang)}{colon} ", "strong"), Run(state_words(row, lang) + (f" – {how}." if how else "."))


def _mind(daily: Daily) -> Section:
    lang = daily.lang
    points: list[Runs] = []
    if not daily.in_force:
        points.append((Run(say("not_in_force", lang), "strong"),))
    computed = "mind_computed_some" if daily.has_adopted else "mind_computed"
    seen = "mind_effort_some" if daily.looked is not None and daily.looked.is_known else "mind_effort"
    always = (computed, "mind_not_lawful", "mind_whose", seen)
    points += [_plain(say(one, lang)) for one in always]
    alone = sum(line.n_sources == 1 for line in daily.lines)
    if alone:
        points.append(_plain(say("mind_one_source", lang, alone, of=len(daily.counted))))
    if daily.top_origin:
        origin, n = daily.top_origin
        points.append(_plain(say("mind_origin", lang, n, of=daily.n_reports, origin=origin)))
    return Section(say("mind", lang), tuple(points))


def _key(daily: Daily) -> Key:
    lang = daily.lang
    of_the_day = say("of_the_day", lang)
    figures = [
        Figure(saying.number(n, lang), say(key, lang, n), of_the_day, long=False)
        for n, key in (
            (daily.n_reports, "n_reports"),
            (len(daily.counted), "n_incidents"),
            (len(daily.sources), "n_sources"),
        )
    ]
    if daily.lines:
        note = say("killed_note", lang, daily.n_killed_unknown, of=len(daily.lines))
        killed = say("n_killed", lang, daily.killed.best or 0)
        figures.append(Figure(saying.span(daily.killed, lang), killed, note, long=True))
    n_wide = len(daily.wide) + daily.n_wider
    figures.append(Figure(saying.number(n_wide, lang), say("n_wide", lang, n_wide), "", long=False))
    several = len(daily.readings) > 1
    columns = [Column(say("verdict", lang)), *(Column(one.name, numeric=True) for one in daily.readings)]
    columns += [Column(say("all_readings", lang), numeric=True)] if several else []
    rows = []
    for verdict in (v for v in TOGETHER if several or v != "differ"):
        under = [
            "" if verdict == "differ" else saying.number(daily.n_under(one.reading, verdict), lang)
            for one in daily.readings
        ]
        under += [saying.number(sum(one.counted for one in daily.together(verdict)), lang)] if several else []
        rows.append(CountRow(verdict, say(f"v.{verdict}", lang), tuple(under)))
    total = (saying.number(len(daily.counted), lang),) * (len(columns) - 1)
    return Key(
        say("key_numbers", lang), tuple(figures), say("findings_by_reading", lang), tuple(columns), tuple(rows),
        CountRow(None, say("total", lang), total),
    )  # fmt: skip


def _trend(daily: Daily) -> Trend:
    lang = daily.lang
    most = max((n for day in daily.trend for n in day.counts.values()), default=0)
    columns = []
    for r, reading in enumerate(daily.readings):
        strips = []
        for verdict in (v for v in TOGETHER if v != "differ"):
            counts = [day.counts.get((reading.reading, verdict), 0) if day.has_reports else None for day in daily.trend]
            total, today = sum(c or 0 for c in counts), counts[-1] or 0 if counts else 0
            text = say("trend_row", lang, verdict=say(f"v.{verdict}", lang), total=total, today=today)
            if counts and (total or verdict != "outside"):
                days = [one.day for one in daily.trend]
                strip = Strip(
                    verdict, text, days, counts, saying.short_day(days[0], lang), saying.short_day(days[-1], lang)
                )
                strips.append(TrendStrip(verdict, text, svg_strip(strip, most, f"strip-{r}-{verdict}")))
        columns.append(TrendColumn(reading.name, tuple(strips)))
    empty, of = sum(not day.has_reports for day in daily.trend), len(daily.trend)
    grounds = say("trend_no_data", lang, empty, of=of) if empty else say("trend_all_data", lang, of=of)
    return Trend(say("trend", lang), tuple(columns), f"{say('trend_caption', lang, most=most)} {grounds}")


def _alleged(daily: Daily) -> Alleged:
    lang = daily.lang
    if not daily.alleged:
        return Alleged("", "", (), ())
    by = registrars(daily.alleged)
    rows: dict[tuple[str, str], list[list[AllegedCell]]] = {}
    for line in daily.alleged:
        days = saying.when(line.first.isoformat(), line.last.isoformat(), lang)
        cells = rows.setdefault((line.against, days), [[] for _ in by])
        cells[by.index(line.by)].append(AllegedCell(*alleged_cell(line, lang)))
    return Alleged(
        say("alleged", lang),
        say("alleged_caption", lang),
        (Column(say("alleged_against", lang)), *(Column(one) for one in by)),
        tuple(AllegedRow(*key, tuple(tuple(cell) for cell in cells)) for key, cells in rows.items()),
    )


def _questions(daily: Daily) -> Questions:
    lang = daily.lang
    return Questions(
        say("open", lang),
        say("open_note", lang),
        (Column(say("settled_by", lang)), Column(say("count", lang), numeric=True), Column(say("which", lang))),
        tuple(Question(one.text, saying.number(len(one.numbers), lang), one.numbers) for one in daily.open_questions),
        "" if daily.open_questions else say("open_none", lang),
    )


def _sources(daily: Daily) -> Sources:
    lang = daily.lang
    rows = []
    for one in daily.sources:
        cited = ", ".join(say("origin_share", lang, origin=origin, n=n) for origin, n in one.origins)
        rows.append((one.source, saying.number(one.n_reports, lang), cited or say("no_origin", lang)))
    held, doubt, note = (daily.problems[gravity] for gravity in ("held", "doubt", "note"))
    problems = (
        say("problems", lang, held, held=held, doubt=doubt, note=note)
        if held or doubt or note
        else say("problems_none", lang)
    )
    doubts = ", ".join(say("times", lang, n, column=column) for column, n in daily.top_doubts)
    return Sources(
        say("sources", lang),
        say("sources_caption", lang),
        (Column(say("source", lang)), Column(say("reports_head", lang), numeric=True), Column(say("origins", lang))),
        tuple(rows),
        tuple(f"{say('cite', lang)} {one.citation}" for one in daily.sources if one.citation),
        problems,
        f"{say('problems_top', lang)} {doubts}." if doubts else "",
    )


def _method(daily: Daily) -> Section:
    lang = daily.lang
    held = [
        f"{one.name} ({say('held_by', lang, who=', '.join(one.held_by))})" if one.held_by else one.name
        for one in daily.readings
    ]
    paragraphs: list[Runs] = [
        _plain(say("method_text", lang)),
        _plain(f"{say('readings_note', lang)} {semicolon(lang).join(held)}."),
    ]
    if daily.parameters:
        runs = [Run(f"{say('parameters', lang)} ")]
        for k, (name, digest) in enumerate(daily.parameters):
            runs += [Run(f"{', ' if k else ''}{name} "), Run(digest, "code")]
        paragraphs.append((*runs, Run(".")))
    paragraphs.append(coded(say("check", lang, day=daily.day.isoformat(), lang=lang)))
    return Section(say("method", lang), tuple(paragraphs))
