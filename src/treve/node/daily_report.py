"""The daily report of a centre: which agreement, which day, on which map."""

import datetime as dt
import json
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from treve.base.errors import Refused
from treve.node.typeset import typeset
from treve.node.view import View
from treve.products.daily import daily
from treve.products.to_html import to_html
from treve.products.to_pdf import to_pdf
from treve.terms.model import Terms
from treve.terms.scope import version_order

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Those of the reports that are taken in (sources/dates.py)."""

Format = Literal["html", "pdf"]


def daily_report(view: View, day: str, lang: str, theatre: str | None, as_format: Format = "html") -> bytes:
    """Return the report of one day of a theatre as one file, HTML or PDF: both say the same.

    Raises:
        Refused: no such day, no agreement, or several theatres and none named.
    """
    try:
        on = dt.date.fromisoformat(day)
        if on.isoformat() != day or not FIRST_YEAR <= on.year <= LAST_YEAR:
            raise ValueError(day)
    except ValueError as why:
        what = f"{day!r} is no day from {FIRST_YEAR} to {LAST_YEAR}."
        raise Refused(what, where="--day", remedy="Write it as 2017-01-15.") from why
    terms = theatre_of(view, theatre)
    told = daily(view, terms.agreement, on, "fr" if lang == "fr" else "en")
    return to_pdf(told, typeset, basemap()) if as_format == "pdf" else to_html(told, basemap())


def theatre_of(view: View, theatre: str | None) -> Terms:
    """Return the agreement of a theatre: the one named, or the only one.

    Raises:
        Refused: there is none, or there are several and none was named.
    """
    if not view.agreements:
        raise Refused(
            "No agreement was adopted, so there is nothing to hold incidents against.",
            remedy="Type: treve terms adopt CENTRE AGREEMENT.yaml",
        )
    newest = {
        terms.agreement: terms
        for terms in sorted(view.agreements, key=lambda each: (version_order(each.version), each.version))
    }
    if theatre is None and len(newest) == 1:
        return next(iter(newest.values()))
    if theatre in newest:
        return newest[theatre]
    raise Refused(
        "There are several agreements." if theatre is None else f"There is no agreement {theatre!r}.",
        where="--theatre",
        remedy=f"Name one of: {', '.join(sorted(newest))}.",
    )


@lru_cache(maxsize=1)
def basemap() -> list[tuple[str, list[list[tuple[float, float]]]]]:
    """Return the outlines of countries for maps (Natural Earth, public domain); none where they were not set up."""
    there = files("treve").joinpath("web", "static", "vendor", "countries.geojson")
    if not there.is_file():
        return []
    lands = []
    for each in json.loads(there.read_bytes())["features"]:
        shape = each["geometry"]
        parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        rings = [[(float(lon), float(lat)) for lon, lat in ring] for part in parts for ring in part]
        lands.append((each["properties"].get("name", ""), rings))
    return lands
