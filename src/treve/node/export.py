"""Export: one of the view's tables in one of the formats."""

import msgspec

from treve.base.errors import Refused
from treve.base.lang import Lang
from treve.node.compliance import told_compliance
from treve.node.duties import duties_seen, told_duties
from treve.node.tracker import cooperation_seen
from treve.node.view import View, as_json
from treve.products import rows
from treve.products.stream import Stream
from treve.products.to_csv import to_csv
from treve.products.to_geojson import to_geojson
from treve.products.to_jsonl import to_jsonl

WHAT = (
    "reports", "incidents", "findings", "statements", "timeline", "deeds", "duties", "effort", "compliance", "problems",
    "judgements", "allegations", "links", "pledges", "tracker", "statement_reviews", "contradictions", "persons",
)  # fmt: skip
FORMATS = ("jsonl", "csv", "geojson", "ics")


def export(view: View, what: str, as_format: str, lang: str) -> Stream:
    """Return the table as a stream of bytes that counts its rows.

    Raises:
        Refused: no such table or format, or a table without places asked for as GeoJSON.
    """
    if what not in WHAT:
        raise Refused(f"There is no export {what!r}.", remedy=f"One of: {', '.join(WHAT)}.")
    if as_format == "geojson":
        if what not in ("reports", "incidents"):
            raise Refused(
                f"{what} have no place of their own.", remedy="Export incidents as geojson, or this as csv or jsonl."
            )
        return to_geojson(_rows(view, what, lang))
    if as_format == "ics":
        if what == "duties":
            from treve.products.duties_ics import duties_ics

            return duties_ics(duties_seen(view), view.head.newest, "fr" if lang == "fr" else "en")
        if what == "tracker":
            from treve.products.tracker_ics import tracker_ics

            language: Lang = "fr" if lang == "fr" else "en"
            seen = cooperation_seen(view, None, language)
            return tracker_ics(seen.rows, duties_seen(view), view.head.newest, language)
        if what != "timeline":
            what = f"{what} are no calendar."
            raise Refused(what, remedy="Export the timeline, tracker or duties as ics, or this as csv or jsonl.")
        # Loaded only for a calendar: nothing else needs it.
        from treve.products.to_ics import to_ics

        told = (msgspec.json.decode(text) for text in view.timeline["row"])
        return to_ics(told, view.head.newest, "fr" if lang == "fr" else "en")
    if as_format == "csv":
        return to_csv(_rows(view, what, lang), rows.COLUMNS[what])
    if as_format == "jsonl":
        return to_jsonl(_rows(view, what, lang))
    raise Refused(f"There is no format {as_format!r}.", remedy=f"One of: {', '.join(FORMATS)}.")


def _rows(view: View, what: str, lang: str) -> rows.Table | rows.Told:
    if what == "reports":
        return rows.reports(view.told)
    if what == "incidents":
        return rows.incidents(view.incidents, view.members, view.told)
    if what == "findings":
        return rows.findings(view, "fr" if lang == "fr" else "en")
    if what == "duties":
        return rows.Told(as_json(told_duties(view, "fr" if lang == "fr" else "en")), rows.COLUMNS[what])
    if what in ("pledges", "tracker"):
        found = cooperation_seen(view, None, "fr" if lang == "fr" else "en")
        return rows.Told(as_json(found.pledges if what == "pledges" else found.rows), rows.COLUMNS[what])
    if what == "compliance":
        return rows.Told(as_json(told_compliance(view, "fr" if lang == "fr" else "en")), rows.COLUMNS[what])
    told = {
        "statements": view.statements, "timeline": view.timeline, "deeds": view.deeds, "judgements": view.judgements,
        "allegations": view.allegations, "effort": view.effort, "links": view.links,
        "statement_reviews": view.statement_reviews, "contradictions": view.contradictions, "persons": view.persons,
    }  # fmt: skip
    if what in told:
        return rows.Told(told[what], rows.COLUMNS[what])
    return rows.problems(view.problems)
