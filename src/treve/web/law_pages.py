"""What the pages of agreements, findings, duties, compliance and history show, as values for their templates."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast, get_args
from urllib.parse import urlencode

from markupsafe import Markup

from treve.base.doubt import PPM
from treve.base.errors import Busy
from treve.products.say import Lang
from treve.products.svg import el, escape
from treve.terms.model import Terms
from treve.timeline.compliance import Asked
from treve.timeline.compliance_shapes import ComplianceRow, Over
from treve.timeline.days import By
from treve.timeline.due_list import HEADINGS, TITLES, Listed, due_list
from treve.timeline.due_say import beside, due_on, sentences
from treve.timeline.words import day_words, pick
from treve.web.model import Book
from treve.web.model_terms import Chain, PastAsked
from treve.web.query import BadQuery, among, day, given_of, page_of

WITHIN_DAYS = 30
COMPLIANCE_ROWS = 100
HISTORY_ROWS = 100
BARS_MOST = 120
_STATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,15}", re.ASCII)
_EDITION = re.compile(r"[^\x00-\x1f]{1,200}")
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)


def other(lang: Lang) -> Lang:
    """Return the other language."""
    return "en" if lang == "fr" else "fr"


def agreements(book: Book, lang: Lang) -> dict[str, Any]:
    """Return the agreements with their versions, newest first."""
    names: dict[str, list[Terms]] = {}
    for one in book.agreements:
        names.setdefault(one.agreement, []).append(one)
    found = []
    for name, every in names.items():
        newest = book.under(name, "")
        if newest is not None and newest.terms is not None:
            older = [one.version for one in every if one.version != newest.terms.version]
            found.append((newest.terms, [newest.terms.version, *reversed(older)]))
    found.sort(key=lambda one: (one[0].in_force.since, one[0].agreement), reverse=True)
    return {"rows": found, "elsewhere": f"/agreements?lang={other(lang)}"}


def law(book: Book, agreement: str, params: Mapping[str, str], lang: Lang) -> dict[str, Any] | None:
    """Return one version of an agreement with what happened under it; `None` where there is none.

    Raises:
        BadQuery: there is no such reading.
    """
    given = given_of(params)
    found = book.law(agreement, given.get("version", ""))
    if found is None:
        return None
    under = book.under(found.terms.agreement, found.terms.version)
    reading = among("reading", given, tuple(one.id for one in found.terms.readings)) or found.terms.readings[0].id
    version = f"version={found.terms.version}&" if "version" in given else ""
    asked = f"reading={reading}&" if "reading" in given else ""
    return {
        "law": found,
        "terms": found.terms,
        "reading": reading,
        "under": under or book,
        "clauses": {one.id for one in found.terms.clauses},
        "elsewhere": f"/agreements/{agreement}?{version}{asked}lang={other(lang)}",
    }


def chain(found: Chain, lang: Lang) -> dict[str, Any]:
    """Return a finding laid out, with its bounds drawn."""
    row = found.row
    base = f"/incidents/{row['incident']}/findings/{row['agreement']}/{row['reading']}"
    return {
        "chain": found,
        "row": row,
        "terms": found.terms,
        "base": base,
        # Our own drawing of three numbers.
        "bar": Markup(bounds(row["least_ppm"], row["probability_ppm"], row["most_ppm"])),  # noqa: S704
        "elsewhere": f"{base}?version={row['version']}&lang={other(lang)}",
    }


def bounds(least: int, best: int, most: int) -> str:
    """Return the drawing of a probability between its bounds; the text beside says the same."""
    low, mid, high = (round(200 * each / PPM, 1) for each in (least, best, most))
    return el(
        "svg",
        el("path", d="M0 10h200", stroke="#b9c2c7", stroke_width="2"),
        el("path", d=f"M{low} 10H{max(high, low + 1)}", stroke="#1f3a4d", stroke_width="6"),
        el("path", d=f"M{mid} 2v16", stroke="#9c2f00", stroke_width="3"),
        viewBox="-3 0 206 20", class_="bounds", aria_hidden="true", focusable="false",
    )  # fmt: skip


def duties(book: Book, params: Mapping[str, str], lang: Lang, today: dt.date) -> dict[str, Any]:
    """Return what falls due, what waits and what nobody can tell, at the end of a day.

    Raises:
        BadQuery: the day or the number of days cannot be read.
    """
    given = given_of(params)
    on = day("on", given) or today
    within = given.get("within", str(WITHIN_DAYS))
    if not re.fullmatch(r"\d{1,4}", within, re.ASCII):
        raise BadQuery("within")
    rows = [row for row in book.duties(on) if row["in_use"]]
    groups: dict[Any, list[Listed]] = dict(due_list(rows, on, int(within)))
    readings = {(one.agreement, one.version): len(one.readings) for one in book.agreements}
    when = day_words(on.isoformat(), on.isoformat(), lang)
    asked = "".join(f"{name}={given[name]}&" for name in ("on", "within") if name in given)
    return {
        "on": on,
        "within": int(within),
        "when": when,
        "groups": [
            (name, pick(TITLES[name], lang).format(n=within, day=when), _merged(groups[name], readings, lang))
            for name in HEADINGS
        ],
        "count": len(rows),
        "elsewhere": f"/duties?{asked}lang={other(lang)}",
    }


def _merged(group: list[Listed], readings: Mapping[tuple[str, str], int], lang: Lang) -> list[Listed]:
    """Return duties with those that would be said in the same words as one, under all of their readings."""
    found: dict[tuple[object, ...], Listed] = {}
    for one in group:
        row = one["row"]
        said = (row["stands"], due_on(row, lang), *sentences(row, lang), *beside(row, lang))
        key = (row["agreement"], row["version"], row["commitment"], *said)
        if key in found:
            found[key]["readings"] += one["readings"]
        else:
            found[key] = {"row": row, "readings": [*one["readings"]], "all_readings": one["all_readings"]}
    for each in found.values():
        of = each["row"]["agreement"], each["row"]["version"]
        each["all_readings"] = each["all_readings"] or len(set(each["readings"])) == readings.get(of)
    return list(found.values())


def compliance(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return compliance over time under one reading, with the effort beside it.

    Raises:
        BadQuery: a field cannot be read.
    """
    given = given_of(params)
    terms = book.terms
    readings = tuple(one.id for one in terms.readings) if terms else ()
    by = cast(By, among("by", given, get_args(By)) or "week")
    over = cast(Over, among("over", given, get_args(Over)) or "all")
    reading = among("reading", given, readings) or (readings[0] if readings else "")
    asked = Asked(by, over, day("from", given), day("to", given))
    every: Sequence[ComplianceRow] = book.compliance(asked, terms.agreement) if terms else ()
    rows = [
        row for row in every if terms is not None and row["version"] == terms.version and row["reading"] == reading
    ]  # fmt: skip
    rows = [row for row in rows if row["earliest"] is not None or _says(row)]
    last = max(1, -(-len(rows) // COMPLIANCE_ROWS))
    page = min(page_of(given), last)
    first = (page - 1) * COMPLIANCE_ROWS
    alleged = sorted({one["by"] for row in rows for one in row["allegations"]})
    names = ("agreement", "version", "by", "over", "reading", "from", "to")
    address = urlencode([(name, given[name]) for name in names if name in given])
    drawn = bars([row for row in rows if row["earliest"] is not None]) if over == "all" else ""
    return {
        "by": by, "over": over, "reading": reading, "since": given.get("from", ""), "until": given.get("to", ""),
        "rows": rows[first : first + COMPLIANCE_ROWS], "count": len(rows), "first": first + 1, "page": page,
        "last": last, "asked": address, "alleged": alleged,
        "bys": get_args(By), "overs": get_args(Over),
        # Our own drawing of numbers.
        "bars": Markup(drawn),  # noqa: S704
        "given_agreement": given.get("agreement", ""), "given_version": given.get("version", ""),
        "elsewhere": f"/compliance?{address}{'&' if address else ''}lang={other(lang)}",
    }  # fmt: skip


def _says(row: ComplianceRow) -> bool:
    """Return whether a row apart has anything in it."""
    found = (*row["incidents"].values(), *row["aggregates"].values(), row["reports"], len(row["allegations"]))
    return any(found) or row["effort"]["efforts"] > 0


def bars(rows: Sequence[ComplianceRow]) -> str:
    """Return reports, apparent violations and hours of looking by period, each on a scale of its own.

    Empty where there are too few or too many periods to draw.
    """
    if not 2 <= len(rows) <= BARS_MOST:
        return ""
    lines = (
        ([row["reports"] for row in rows], "#5b6b75"),
        ([row["apparent"] for row in rows], "#9c2f00"),
        ([(row["effort"]["minutes"] or 0) // 60 for row in rows], "#1d6b45"),
    )
    step = 600 / len(rows)
    parts = []
    for at, (values, ink) in enumerate(lines):
        base, most = (at + 1) * 30, max(values)
        body = "".join(
            f"M{k * step:.1f} {base}v{-max(1.5, 24 * value / most):.1f}h{max(1.5, min(step - 1, 14)):.1f}V{base}z"
            for k, value in enumerate(values)
            if value
        )
        parts.append(el("path", d=f"M0 {base}h600", stroke="#b9c2c7", stroke_width="0.8"))
        parts.append(el("path", d=body, fill=ink))
        parts.append(el("text", escape(str(most)), x=606, y=base - 2, font_size=11, fill="#56626a"))
    return el("svg", *parts, viewBox="0 0 650 94", class_="bars", aria_hidden="true", focusable="false")


def past(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what changed between two states of the log; without any named, only the form.

    Raises:
        BadQuery: a state, edition or incident cannot be read.
    """
    given = given_of(params)
    for name in ("since", "until"):
        if name in given and not _STATE.fullmatch(given[name]):
            raise BadQuery(name)
    if "edition" in given and not _EDITION.fullmatch(given["edition"]):
        raise BadQuery("edition")
    incident = given.get("incident", "")
    if incident and (not _ID.fullmatch(incident) or incident not in book.by_report):
        raise BadQuery("incident")
    asked = PastAsked(given.get("since", ""), given.get("until", ""), given.get("edition", ""), incident)
    found, busy = None, False
    if book.past is not None and asked != PastAsked():
        try:
            found = book.past(asked)
        except Busy:
            busy = True
    address = urlencode([(name, given[name]) for name in ("since", "until", "incident") if name in given])
    return {
        "asked": asked,
        "found": found,
        "busy": busy,
        "rows": found.rows[:HISTORY_ROWS] if found else (),
        "most": HISTORY_ROWS,
        "available": book.past is not None,
        "names": {(one.agreement, one.version): one for one in book.agreements},
        "elsewhere": f"/history?{address}{'&' if address else ''}lang={other(lang)}",
    }


def ppm_of(share: float | None) -> int | None:
    """Return a share as parts per million.

    >>> ppm_of(0.25), ppm_of(None)
    (250000, None)
    """
    return None if share is None else round(share * PPM)
